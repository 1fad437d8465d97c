/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include <glib/gi18n-lib.h>

#include "precis-error.h"
#include "precis-library-articles.h"
#include "precis-library-cards.h"
#include "precis-library-notes.h"
#include "precis-library-shelves.h"
#include "precis-library-subjects.h"
#include "precis-listing.h"
#include "precis-lookup.h"
#include "precis-store-private.h"
#include "precis-string.h"

typedef struct
{
  const gint64 *ids;
  guint         n;
  PrecisQuery  *query;
} Cards;

typedef struct
{
  gint64 subject;
  gint64 before;
  guint  limit;
} Appearances;

static gpointer
list_job (PrecisLibrary *library, gpointer data, GCancellable *cancellable, GError **error)
{
  return precis_library_list (library, data, error);
}

static gpointer
cards_job (PrecisLibrary *library, gpointer data, GCancellable *cancellable, GError **error)
{
  const Cards *cards = data;

  return precis_library_get_cards (library, cards->ids, cards->n, cards->query, error);
}

static gpointer
shelves_job (PrecisLibrary *library, gpointer data, GCancellable *cancellable, GError **error)
{
  return precis_library_get_shelves (library, error);
}

static gpointer
notes_job (PrecisLibrary *library, gpointer data, GCancellable *cancellable, GError **error)
{
  return precis_library_get_notes (library, *(gint64 *) data, error);
}

static gpointer
original_job (PrecisLibrary *library, gpointer data, GCancellable *cancellable, GError **error)
{
  return precis_library_get_original (library, *(gint64 *) data, NULL, error);
}

static gpointer
subjects_job (PrecisLibrary *library, gpointer data, GCancellable *cancellable, GError **error)
{
  return precis_library_find_subjects (library, data, error);
}

static gpointer
appearances_job (PrecisLibrary *library, gpointer data, GCancellable *cancellable, GError **error)
{
  const Appearances *wanted = data;

  return precis_library_get_appearances (library, wanted->subject, wanted->before, wanted->limit, error);
}

/**
 * precis_lookup_ids:
 * @store: the library
 * @kind: the kind of shelf
 * @shelf: number of the dossier, tag, saved search or feed; 0 for the other kinds
 * @query: (nullable): what of the shelf is wanted, or %NULL for all
 * @order: in which order
 * @after: the last article of the page before, or 0 for the first page
 * @limit: of articles on a page, or 0 for all that are left
 * @error: as precis_library_list()
 *
 * Returns: (transfer full) (nullable): the numbers (gint64) of the articles
 */
GArray *
precis_lookup_ids (PrecisStore      *store,
                   PrecisShelfKind   kind,
                   gint64            shelf,
                   PrecisQuery      *query,
                   PrecisOrder       order,
                   gint64            after,
                   guint             limit,
                   GError          **error)
{
  PrecisListing listing = { kind, shelf, query, order, after, limit };

  return precis_store_run (store, PRECIS_LANE_LIST, list_job, &listing, NULL, error);
}

/**
 * precis_lookup_cards:
 * @store: the library
 * @ids: (array length=n): numbers of articles
 * @n: of them
 * @query: (nullable): what they were found by, for snippets
 * @error: as precis_library_get_cards()
 *
 * Returns: (transfer full) (nullable): the #PrecisCard of each that is there
 */
GPtrArray *
precis_lookup_cards (PrecisStore *store, const gint64 *ids, guint n, PrecisQuery *query, GError **error)
{
  Cards cards = { ids, n, query };

  return precis_store_run (store, PRECIS_LANE_LIST, cards_job, &cards, NULL, error);
}

/**
 * precis_lookup_card:
 * @store: the library
 * @id: an article's number
 * @error: %PRECIS_ERROR_NOT_FOUND, or as precis_library_get_cards()
 *
 * Returns: (transfer full) (nullable): the article's card
 */
PrecisCard *
precis_lookup_card (PrecisStore *store, gint64 id, GError **error)
{
  g_autoptr (GPtrArray) cards = precis_lookup_cards (store, &id, 1, NULL, error);

  if (!cards)
    return NULL;
  if (cards->len > 0)
    return g_object_ref (g_ptr_array_index (cards, 0));
  g_set_error_literal (error, PRECIS_ERROR, PRECIS_ERROR_NOT_FOUND, _("There is no such article in the library."));
  return NULL;
}

/**
 * precis_lookup_shelves:
 * @store: the library
 * @error: as #PrecisLibrary
 *
 * Returns: (transfer full) (nullable): its places, as precis_library_get_shelves()
 */
GPtrArray *
precis_lookup_shelves (PrecisStore *store, GError **error)
{
  return precis_store_run (store, PRECIS_LANE_LIST, shelves_job, NULL, NULL, error);
}

/**
 * precis_lookup_shelf:
 * @store: the library
 * @kind: dossiers, tags or saved searches
 * @name: the name of one; case and diacritics do not matter
 * @error: %PRECIS_ERROR_NOT_FOUND, or as #PrecisLibrary
 *
 * Returns: (transfer full) (nullable): the shelf of that name
 */
PrecisShelf *
precis_lookup_shelf (PrecisStore *store, PrecisShelfKind kind, const char *name, GError **error)
{
  g_autoptr (GPtrArray) shelves = precis_lookup_shelves (store, error);
  g_autofree char *wanted = precis_string_fold (name);

  for (guint i = 0; shelves && i < shelves->len; i++)
    {
      PrecisShelf *shelf = g_ptr_array_index (shelves, i);
      g_autofree char *key = precis_shelf_get_name (shelf) ? precis_string_fold (precis_shelf_get_name (shelf)) : NULL;

      if (precis_shelf_get_kind (shelf) == kind && g_strcmp0 (key, wanted) == 0)
        return g_object_ref (shelf);
    }
  if (shelves)
    g_set_error_literal (error, PRECIS_ERROR, PRECIS_ERROR_NOT_FOUND,
                         kind == PRECIS_SHELF_DOSSIER ? _("There is no dossier of that name.")
                         : kind == PRECIS_SHELF_TAG   ? _("There is no tag of that name.")
                                                      : _("There is no saved search of that name."));
  return NULL;
}

/**
 * precis_lookup_notes:
 * @store: the library
 * @id: an article's number
 * @error: as precis_library_get_notes()
 *
 * Returns: (transfer full) (nullable): its #PrecisNote's
 */
GPtrArray *
precis_lookup_notes (PrecisStore *store, gint64 id, GError **error)
{
  return precis_store_run (store, PRECIS_LANE_READ, notes_job, &id, NULL, error);
}

/**
 * precis_lookup_original:
 * @store: the library
 * @id: an article's number
 * @error: as precis_library_get_original()
 *
 * Returns: (transfer full) (nullable): the bytes that the article was made of
 */
GBytes *
precis_lookup_original (PrecisStore *store, gint64 id, GError **error)
{
  return precis_store_run (store, PRECIS_LANE_READ, original_job, &id, NULL, error);
}

/**
 * precis_lookup_subjects:
 * @store: the library
 * @name: a name, or words of one
 * @error: as precis_library_find_subjects()
 *
 * Returns: (transfer full) (nullable): the #PrecisSubject's that are called so
 */
GPtrArray *
precis_lookup_subjects (PrecisStore *store, const char *name, GError **error)
{
  return precis_store_run (store, PRECIS_LANE_LIST, subjects_job, (gpointer) name, NULL, error);
}

/**
 * precis_lookup_appearances:
 * @store: the library
 * @subject: number of a subject
 * @before: the last article of the page before, or 0 for the first page
 * @limit: most that are wanted
 * @error: as precis_library_get_appearances()
 *
 * Returns: (transfer full) (nullable): the #PrecisAppearance's of a subject, the newest article first
 */
GPtrArray *
precis_lookup_appearances (PrecisStore *store, gint64 subject, gint64 before, guint limit, GError **error)
{
  Appearances wanted = { subject, before, limit };

  return precis_store_run (store, PRECIS_LANE_LIST, appearances_job, &wanted, NULL, error);
}
