/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "precis-article-row-private.h"
#include "precis-row-cache.h"

struct _PrecisRowCache
{
  GHashTable *entries; /* Entry.id → Entry, of all rows that there are */
  GQueue      kept;    /* of Entry: those that we hold, the last one asked for first */
  guint       n_kept;
};

typedef struct
{
  PrecisRowCache   *cache;
  gint64            id;
  PrecisArticleRow *row;  /* a reference only while it is kept */
  GList             link; /* in kept */
  gboolean          held;
} Entry;

/* Nobody holds the row any more. */
static void
row_gone_cb (gpointer data, GObject *row)
{
  Entry *entry = data;

  g_hash_table_remove (entry->cache->entries, &entry->id);
  g_free (entry);
}

static void
let_go (PrecisRowCache *self, Entry *entry)
{
  g_queue_unlink (&self->kept, &entry->link);
  entry->held = FALSE;
  g_object_unref (entry->row); /* may be its end */
}

static void
hold (PrecisRowCache *self, Entry *entry)
{
  if (entry->held)
    g_queue_unlink (&self->kept, &entry->link);
  else
    g_object_ref (entry->row);
  entry->held = TRUE;
  g_queue_push_head_link (&self->kept, &entry->link);
  if (self->kept.length > self->n_kept)
    let_go (self, self->kept.tail->data);
}

static Entry *
add_entry (PrecisRowCache *self, gint64 id)
{
  Entry *entry = g_new0 (Entry, 1);

  entry->cache = self;
  entry->id = id;
  entry->row = precis_article_row_new (id);
  entry->link.data = entry;
  g_object_weak_ref (G_OBJECT (entry->row), row_gone_cb, entry);
  g_hash_table_insert (self->entries, &entry->id, entry);
  return entry;
}

/**
 * precis_row_cache_new:
 * @n_kept: rows to keep that nobody else holds
 *
 * Returns: (transfer full): a cache without rows
 */
PrecisRowCache *
precis_row_cache_new (guint n_kept)
{
  PrecisRowCache *self = g_new0 (PrecisRowCache, 1);

  self->entries = g_hash_table_new (g_int64_hash, g_int64_equal);
  self->n_kept = n_kept;
  return self;
}

void
precis_row_cache_free (PrecisRowCache *self)
{
  GHashTableIter iter;
  gpointer entry;

  precis_row_cache_let_go (self);
  g_hash_table_iter_init (&iter, self->entries);
  while (g_hash_table_iter_next (&iter, NULL, &entry))
    {
      g_object_weak_unref (G_OBJECT (((Entry *) entry)->row), row_gone_cb, entry);
      g_free (entry);
    }
  g_hash_table_unref (self->entries);
  g_free (self);
}

/**
 * precis_row_cache_take:
 * @self: a cache
 * @id: an article's number
 *
 * Returns: (transfer full): its row, made if there is none
 */
PrecisArticleRow *
precis_row_cache_take (PrecisRowCache *self, gint64 id)
{
  Entry *entry = g_hash_table_lookup (self->entries, &id);
  g_autoptr (PrecisArticleRow) made = NULL;
  PrecisArticleRow *row;

  if (!entry)
    {
      entry = add_entry (self, id);
      made = entry->row;
    }
  row = g_object_ref (entry->row);
  hold (self, entry);
  return row;
}

/**
 * precis_row_cache_let_go:
 * @self: a cache
 *
 * Keeps only rows that somebody else holds.
 */
void
precis_row_cache_let_go (PrecisRowCache *self)
{
  while (self->kept.head)
    let_go (self, self->kept.head->data);
}

/**
 * precis_row_cache_dup_ids:
 * @self: a cache
 *
 * Returns: (transfer full): the numbers (gint64) of all its rows, in no order
 */
GArray *
precis_row_cache_dup_ids (PrecisRowCache *self)
{
  GArray *ids = g_array_sized_new (FALSE, FALSE, sizeof (gint64), g_hash_table_size (self->entries));
  GHashTableIter iter;
  gpointer id;

  g_hash_table_iter_init (&iter, self->entries);
  while (g_hash_table_iter_next (&iter, &id, NULL))
    g_array_append_vals (ids, id, 1);
  return ids;
}
