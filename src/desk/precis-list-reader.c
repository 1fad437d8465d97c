/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "precis-id-list.h"
#include "precis-library-cards.h"
#include "precis-list-reader.h"
#include "precis-store-private.h"

static void
listing_free (gpointer data)
{
  PrecisListing *listing = data;

  g_clear_pointer (&listing->query, precis_query_unref);
  g_free (listing);
}

static gpointer
read_ids (PrecisLibrary *library, gpointer data, GCancellable *cancellable, GError **error)
{
  GArray *ids = precis_library_list (library, data, error);

  return ids ? precis_id_list_new (ids) : NULL;
}

/**
 * precis_list_reader_read_ids:
 * @store: the library
 * @source: (type GObject): whose work it is
 * @listing: what to list
 * @cancellable: (nullable): ends the work
 * @callback: called in the caller's main context; the result is a #PrecisIdList
 * @user_data: for @callback
 */
void
precis_list_reader_read_ids (PrecisStore         *store,
                             gpointer             source,
                             const PrecisListing *listing,
                             GCancellable        *cancellable,
                             GAsyncReadyCallback  callback,
                             gpointer             user_data)
{
  PrecisListing *copy = g_memdup2 (listing, sizeof *listing);

  if (copy->query)
    precis_query_ref (copy->query);
  precis_store_run_async (store, source, PRECIS_LANE_LIST, read_ids, copy, listing_free,
                          (GDestroyNotify) precis_id_list_unref, G_PRIORITY_DEFAULT, cancellable, callback, user_data);
}

typedef struct
{
  GArray      *ids;
  PrecisQuery *query;
} Page;

static void
page_free (gpointer data)
{
  Page *page = data;

  g_array_unref (page->ids);
  g_clear_pointer (&page->query, precis_query_unref);
  g_free (page);
}

static gpointer
read_cards (PrecisLibrary *library, gpointer data, GCancellable *cancellable, GError **error)
{
  Page *page = data;

  return precis_library_get_cards (library, (gint64 *) page->ids->data, page->ids->len, page->query, error);
}

/**
 * precis_list_reader_read_cards:
 * @store: the library
 * @source: (type GObject): whose work it is
 * @ids: (transfer full): numbers of articles (gint64)
 * @query: (nullable): what they were found by
 * @cancellable: (nullable): ends the work
 * @callback: called in the caller's main context; the result is a #GPtrArray of #PrecisCard
 * @user_data: for @callback
 *
 * Goes before precis_list_reader_read_ids(): somebody looks at the rows.
 */
void
precis_list_reader_read_cards (PrecisStore         *store,
                               gpointer             source,
                               GArray              *ids,
                               PrecisQuery         *query,
                               GCancellable        *cancellable,
                               GAsyncReadyCallback  callback,
                               gpointer             user_data)
{
  Page *page = g_new (Page, 1);

  *page = (Page) { ids, query ? precis_query_ref (query) : NULL };
  precis_store_run_async (store, source, PRECIS_LANE_LIST, read_cards, page, page_free, (GDestroyNotify) g_ptr_array_unref,
                          G_PRIORITY_HIGH, cancellable, callback, user_data);
}
