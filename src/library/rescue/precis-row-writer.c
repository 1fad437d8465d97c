/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include <string.h>

#include "precis-row-writer.h"

#define ROWS_AT_ONCE 500 /* longer transactions would fill the log */

/* A byte of a title may be damaged; what the library holds is UTF-8 all the same. */
static int
bind_text (PrecisStatement *statement, int n, const PrecisValue *value)
{
  const char *text = (const char *) value->data;
  char *repaired;

  if (g_utf8_validate_len (text, value->size, NULL))
    return sqlite3_bind_text64 (statement, n, text, value->size, SQLITE_STATIC, SQLITE_UTF8);
  repaired = g_utf8_make_valid (text, value->size);
  return sqlite3_bind_text64 (statement, n, repaired, strlen (repaired), g_free, SQLITE_UTF8);
}

static int
bind_value (PrecisStatement *statement, int n, const PrecisValue *value)
{
  switch (value->type)
    {
    case PRECIS_VALUE_INTEGER:
      return sqlite3_bind_int64 (statement, n, value->integer);
    case PRECIS_VALUE_REAL:
      return sqlite3_bind_double (statement, n, value->real);
    case PRECIS_VALUE_BLOB:
      return sqlite3_bind_blob64 (statement, n, value->data, value->size, SQLITE_STATIC);
    case PRECIS_VALUE_TEXT:
      return bind_text (statement, n, value);
    default:
      return sqlite3_bind_null (statement, n);
    }
}

static char *
insert_query (const PrecisRow *row)
{
  g_autoptr (GString) names = g_string_new (NULL);
  g_autoptr (GString) marks = g_string_new (NULL);

  for (guint n = 0; n < row->n_values; n++)
    {
      g_string_append_printf (names, "%s\"%s\"", n > 0 ? ", " : "", g_array_index (row->shape->columns, PrecisColumn, n).name);
      g_string_append (marks, n > 0 ? ", ?" : "?");
    }
  return g_strdup_printf ("INSERT OR IGNORE INTO %s (%s) VALUES (%s)", row->table, names->str, marks->str);
}

static gboolean
make_room (PrecisRowWriter *self, GError **error)
{
  if (++self->n_open < ROWS_AT_ONCE)
    return TRUE;
  self->n_open = 0;
  return precis_database_commit (self->database, error) && precis_database_begin (self->database, error);
}

/**
 * precis_row_writer_begin:
 * @self: (out): a writer
 * @database: the new library
 * @error: as precis_database_set_error()
 *
 * Returns: %FALSE on error; then there is nothing to end
 */
gboolean
precis_row_writer_begin (PrecisRowWriter *self, PrecisDatabase *database, GError **error)
{
  *self = (PrecisRowWriter) { database, 0 };
  return precis_database_begin (database, error);
}

/**
 * precis_row_writer_put:
 * @self: a writer
 * @row: a row that fits its shape
 * @written: (out): %FALSE if another row stands in its way: the same number, name or address
 * @error: as precis_database_set_error()
 *
 * Returns: %FALSE on error
 */
gboolean
precis_row_writer_put (PrecisRowWriter *self, const PrecisRow *row, gboolean *written, GError **error)
{
  g_autofree char *query = insert_query (row);
  g_autoptr (PrecisStatement) statement = precis_database_prepare (self->database, query, error);

  if (!statement)
    return FALSE;
  for (guint n = 0; n < row->n_values; n++)
    if (g_array_index (row->shape->columns, PrecisColumn, n).is_rowid)
      sqlite3_bind_int64 (statement, n + 1, row->rowid);
    else
      bind_value (statement, n + 1, &row->values[n]);
  if (!precis_statement_run (statement, error))
    return FALSE;
  *written = precis_database_changes (self->database) > 0;
  return make_room (self, error);
}

/**
 * precis_row_writer_end:
 * @self: a writer
 * @success: whether to keep what was written last
 * @error: as precis_database_commit()
 *
 * Returns: whether it was kept
 */
gboolean
precis_row_writer_end (PrecisRowWriter *self, gboolean success, GError **error)
{
  return precis_database_end (self->database, success, error);
}
