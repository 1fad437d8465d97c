/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "precis-article-row-private.h"
#include "precis-card-fetcher.h"
#include "precis-list-reader.h"
#include "precis-row-cache.h"
#include "precis-task.h"

#define PAGE_ROWS  64   /* cards read at a time */
#define MAX_WANTED 16   /* pages that wait to be read */
#define MAX_KEPT   2048 /* rows that nobody looks at any more */

struct _PrecisCardFetcher
{
  PrecisStore    *store;
  GObject        *list;        /* not a reference: it owns us, and what is being read holds it */
  PrecisRowCache *rows;
  PrecisIdList   *ids;         /* where the rows stand; %NULL while that changes */
  PrecisQuery    *query;
  GCancellable   *cancellable;
  GQueue          wanted;      /* pages, the one asked for last first */
  gboolean        fetching;
  guint           page;        /* that is being read; G_MAXUINT if the numbers are others since */
};

static void fetch (PrecisCardFetcher *self);

/* When they could not be read they are not asked for again at once; the next change, or scrolling, does. */
static void
fetched_cb (GObject *source, GAsyncResult *result, gpointer data)
{
  PrecisCardFetcher *self = data;
  g_autoptr (GError) error = NULL;
  g_autoptr (GPtrArray) cards = precis_task_finish (source, result, &error);

  if (g_error_matches (error, G_IO_ERROR, G_IO_ERROR_CANCELLED))
    return;
  self->fetching = FALSE;
  for (guint i = 0; cards && i < cards->len; i++)
    {
      PrecisCard *card = g_ptr_array_index (cards, i);
      g_autoptr (PrecisArticleRow) row = precis_row_cache_take (self->rows, precis_card_get_id (card));

      precis_article_row_set_card (row, card);
    }
  if (cards)
    fetch (self);
}

static GArray *
dup_page (PrecisIdList *ids, guint page)
{
  GArray *copy = g_array_sized_new (FALSE, FALSE, sizeof (gint64), PAGE_ROWS);
  guint end = MIN ((page + 1) * PAGE_ROWS, precis_id_list_get_n (ids));

  for (guint i = page * PAGE_ROWS; i < end; i++)
    {
      gint64 id = precis_id_list_get (ids, i);

      g_array_append_val (copy, id);
    }
  return copy;
}

/* Reads the next page, one at a time: what is asked for meanwhile may be more urgent than the rest. */
static void
fetch (PrecisCardFetcher *self)
{
  if (self->fetching || !self->ids || self->wanted.length == 0)
    return;
  self->fetching = TRUE;
  self->page = GPOINTER_TO_UINT (g_queue_pop_head (&self->wanted));
  precis_list_reader_read_cards (self->store, self->list, dup_page (self->ids, self->page), self->query,
                                 self->cancellable, fetched_cb, self);
}

static void
want (PrecisCardFetcher *self, guint position)
{
  guint page = position / PAGE_ROWS;

  if (!self->ids || (self->fetching && self->page == page))
    return;
  g_queue_remove (&self->wanted, GUINT_TO_POINTER (page));
  g_queue_push_head (&self->wanted, GUINT_TO_POINTER (page));
  if (self->wanted.length > MAX_WANTED)
    g_queue_pop_tail (&self->wanted);
  fetch (self);
}

/**
 * precis_card_fetcher_new:
 * @store: the library
 * @list: whose rows they are; it frees the fetcher when it is finalized
 *
 * Returns: (transfer full): a fetcher; it reads nothing before precis_card_fetcher_refresh()
 */
PrecisCardFetcher *
precis_card_fetcher_new (PrecisStore *store, GObject *list)
{
  PrecisCardFetcher *self = g_new0 (PrecisCardFetcher, 1);

  self->store = g_object_ref (store);
  self->list = list;
  self->rows = precis_row_cache_new (MAX_KEPT);
  self->cancellable = g_cancellable_new ();
  return self;
}

void
precis_card_fetcher_free (PrecisCardFetcher *self)
{
  precis_card_fetcher_stop (self);
  g_clear_pointer (&self->rows, precis_row_cache_free);
  g_clear_pointer (&self->query, precis_query_unref);
  g_clear_object (&self->cancellable);
  g_clear_object (&self->store);
  g_free (self);
}

/**
 * precis_card_fetcher_take:
 * @self: a fetcher
 * @id: an article's number
 * @position: where it stands
 *
 * Returns: (transfer full): its row; if it has no card yet, it gets one soon
 */
PrecisArticleRow *
precis_card_fetcher_take (PrecisCardFetcher *self, gint64 id, guint position)
{
  PrecisArticleRow *row = precis_row_cache_take (self->rows, id);

  if (!precis_article_row_get_card (row))
    want (self, position);
  return row;
}

/**
 * precis_card_fetcher_pause:
 * @self: a fetcher
 *
 * Before the numbers change: forgets all cards but those of rows that somebody holds, and reads none until
 * precis_card_fetcher_refresh().
 */
void
precis_card_fetcher_pause (PrecisCardFetcher *self)
{
  g_clear_pointer (&self->ids, precis_id_list_unref);
  g_queue_clear (&self->wanted);
  precis_row_cache_let_go (self->rows);
}

/**
 * precis_card_fetcher_refresh:
 * @self: a fetcher
 * @ids: the numbers
 * @query: (nullable): what they were found by
 *
 * Has the cards of all rows read anew.
 */
void
precis_card_fetcher_refresh (PrecisCardFetcher *self, PrecisIdList *ids, PrecisQuery *query)
{
  g_autoptr (GArray) held = NULL;

  precis_card_fetcher_pause (self);
  held = precis_row_cache_dup_ids (self->rows);
  g_clear_pointer (&self->query, precis_query_unref);
  self->query = query ? precis_query_ref (query) : NULL;
  self->ids = precis_id_list_ref (ids);
  self->page = G_MAXUINT;
  for (guint i = 0; i < held->len; i++)
    {
      guint position = precis_id_list_find (ids, g_array_index (held, gint64, i));

      if (position != G_MAXUINT)
        want (self, position);
    }
}

/**
 * precis_card_fetcher_stop:
 * @self: a fetcher
 *
 * Lets go of what is being read, until precis_card_fetcher_refresh().
 */
void
precis_card_fetcher_stop (PrecisCardFetcher *self)
{
  precis_card_fetcher_pause (self);
  g_cancellable_cancel (self->cancellable);
  g_clear_object (&self->cancellable);
  self->cancellable = g_cancellable_new ();
  self->fetching = FALSE;
}
