/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "precis-library-private.h"
#include "precis-pack.h"
#include "precis-row-image.h"

/* Changes that can be undone: older ones are forgotten. */
#define MAX_CHANGES 200

typedef struct
{
  PrecisRowKey  key;
  GVariant     *before; /* or NULL: there was none */
} Row;

struct _PrecisChangeLog
{
  char       *label;
  guint       depth;
  GPtrArray  *rows; /* Row, in the order they were changed in; also the keys of @known */
  GHashTable *known;
};

static guint
hash_row (gconstpointer key)
{
  const Row *row = key;

  return g_int64_hash (&row->key.key) * 31 + g_int64_hash (&row->key.second) * 7 + row->key.table;
}

static gboolean
equal_row (gconstpointer a, gconstpointer b)
{
  const PrecisRowKey *one = &((const Row *) a)->key;
  const PrecisRowKey *other = &((const Row *) b)->key;

  return one->table == other->table && one->key == other->key && one->second == other->second;
}

static void
free_row (gpointer data)
{
  Row *row = data;

  g_clear_pointer (&row->before, g_variant_unref);
  g_free (row);
}

static void
add_row (PrecisChangeLog *self, const PrecisRowKey *key, GVariant *before)
{
  Row *row = g_new0 (Row, 1);

  row->key = *key;
  row->before = before;
  g_ptr_array_add (self->rows, row);
  g_hash_table_add (self->known, row);
}

static gboolean
is_wanted (PrecisChangeLog *self, const PrecisRowKey *key)
{
  const Row row = { *key, NULL };

  return self && !g_hash_table_contains (self->known, &row);
}

/**
 * precis_change_record:
 * @library: a library
 * @table: where the row is
 * @key: its key
 * @second: its second key, 0 where there is one only
 * @error: as #PrecisLibrary
 *
 * Keeps what a row is now, before it is changed or deleted, for undo. Only the first record of a row in a
 * change counts.
 *
 * Returns: %FALSE on error; then do not change the row
 */
gboolean
precis_change_record (PrecisLibrary *library, PrecisChangeTable table, gint64 key, gint64 second,
                      GError **error)
{
  const PrecisRowKey row = { table, key, second };
  GVariant *before;

  if (!is_wanted (library->log, &row))
    return TRUE;
  if (!precis_row_image_read (library->database, &row, &before, error))
    return FALSE;
  add_row (library->log, &row, before);
  return TRUE;
}

/**
 * precis_change_record_new:
 * @library: a library
 * @table: where the row is
 * @key: its key
 * @second: its second key, 0 where there is one only
 *
 * Keeps that a row was made, for undo.
 */
void
precis_change_record_new (PrecisLibrary *library, PrecisChangeTable table, gint64 key, gint64 second)
{
  const PrecisRowKey row = { table, key, second };

  if (is_wanted (library->log, &row))
    add_row (library->log, &row, NULL);
}

PrecisChangeLog *
precis_change_log_new (const char *label)
{
  PrecisChangeLog *self = g_new0 (PrecisChangeLog, 1);

  self->label = g_strdup (label);
  self->depth = 1;
  self->rows = g_ptr_array_new_with_free_func (free_row);
  self->known = g_hash_table_new (hash_row, equal_row);
  return self;
}

void
precis_change_log_free (PrecisChangeLog *self)
{
  g_clear_pointer (&self->known, g_hash_table_unref);
  g_clear_pointer (&self->rows, g_ptr_array_unref);
  g_clear_pointer (&self->label, g_free);
  g_free (self);
}

/* A change within a change is a part of it. */
void
precis_change_log_nest (PrecisChangeLog *self)
{
  self->depth++;
}

/**
 * precis_change_log_leave:
 * @self: a log
 *
 * Returns: whether that was the outermost level
 */
gboolean
precis_change_log_leave (PrecisChangeLog *self)
{
  return --self->depth == 0;
}

static gboolean
store_row (PrecisDatabase *database, gint64 change, guint n, const Row *row, GVariant *after, GError **error)
{
  g_autoptr (GBytes) before_bytes = row->before ? precis_pack (row->before) : NULL;
  g_autoptr (GBytes) after_bytes = after ? precis_pack (after) : NULL;
  gint64 article = precis_row_image_article (&row->key, row->before ? row->before : after);

  return precis_database_run (database,
    "INSERT INTO change_rows (change, n, tbl, key, second, article, before, after)"
    " VALUES (?, ?, ?, ?, ?, nullif (?, 0), ?, ?)", error, "iiiiiibb", change, (gint64) n, (gint64) row->key.table,
    row->key.key, row->key.second, article, before_bytes, after_bytes);
}

static gboolean
store_rows (PrecisChangeLog *self, PrecisDatabase *database, gint64 change, guint *n_stored, GError **error)
{
  *n_stored = 0;
  for (guint i = 0; i < self->rows->len; i++)
    {
      const Row *row = g_ptr_array_index (self->rows, i);
      g_autoptr (GVariant) after = NULL;

      if (!precis_row_image_read (database, &row->key, &after, error))
        return FALSE;
      if (precis_row_image_equal (row->before, after))
        continue;
      if (!store_row (database, change, (*n_stored)++, row, after, error))
        return FALSE;
    }
  return TRUE;
}

/* What was undone cannot be done again once something else was done; and the log has an end. */
static gboolean
forget (PrecisDatabase *database, GError **error)
{
  return precis_database_run (database, "DELETE FROM changes WHERE undone = 1"
                              " OR id <= (SELECT id FROM changes ORDER BY id DESC LIMIT 1 OFFSET ?)", error, "i",
                              (gint64) MAX_CHANGES);
}

/**
 * precis_change_log_store:
 * @self: a log whose rows are all changed
 * @library: the library, in the transaction that changed them
 * @change: (out): the change's number, or 0 if nothing is other than it was
 * @error: as #PrecisLibrary
 *
 * Returns: %FALSE on error; roll back then
 */
gboolean
precis_change_log_store (PrecisChangeLog *self, PrecisLibrary *library, gint64 *change, GError **error)
{
  PrecisDatabase *database = library->database;
  gint64 id;
  guint n_stored;

  *change = 0;
  if (self->rows->len == 0)
    return TRUE;
  if (!precis_database_run (database, "INSERT INTO changes (label, created) VALUES (?, ?)", error, "si",
                            self->label,
                            g_get_real_time () / G_USEC_PER_SEC))
    return FALSE;
  id = precis_database_last_id (database);
  if (!store_rows (self, database, id, &n_stored, error))
    return FALSE;
  if (n_stored == 0)
    return precis_database_run (database, "DELETE FROM changes WHERE id = ?", error, "i", id);
  *change = id;
  return forget (database, error);
}
