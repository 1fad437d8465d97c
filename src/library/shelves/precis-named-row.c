/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include <glib/gi18n-lib.h>

#include "precis-error.h"
#include "precis-named-row.h"

static const struct
{
  const char *by_id;
  const char *by_key; /* NULL: several may have one name */
  const char *missing;
} kinds[] = {
  [PRECIS_NAMED_TAG] = { "SELECT name FROM tags WHERE id = ?", "SELECT id FROM tags WHERE key = ?",
                         N_("There is no such tag in the library.") },
  [PRECIS_NAMED_DOSSIER] = { "SELECT name FROM dossiers WHERE id = ?",
                             "SELECT id FROM dossiers WHERE key = ?",
                             N_("There is no such dossier in the library.") },
  [PRECIS_NAMED_SEARCH] = { "SELECT name FROM searches WHERE id = ?", NULL,
                            N_("There is no such saved search in the library.") },
};

/**
 * precis_named_row_set_missing:
 * @kind: which table
 * @error: set to %PRECIS_ERROR_NOT_FOUND
 *
 * Returns: %FALSE
 */
gboolean
precis_named_row_set_missing (PrecisNamedKind kind, GError **error)
{
  g_set_error_literal (error, PRECIS_ERROR, PRECIS_ERROR_NOT_FOUND, _(kinds[kind].missing));
  return FALSE;
}

/**
 * precis_named_row_get_name:
 * @database: a connection
 * @kind: which table
 * @id: a row's number
 * @error: %PRECIS_ERROR_NOT_FOUND if there is none, or as precis_database_set_error()
 *
 * Returns: (transfer full) (nullable): its name
 */
char *
precis_named_row_get_name (PrecisDatabase *database, PrecisNamedKind kind, gint64 id, GError **error)
{
  char *name;

  if (precis_database_get_text (database, kinds[kind].by_id, &name, error, "i", id) && !name)
    precis_named_row_set_missing (kind, error);
  return name;
}

/**
 * precis_named_row_find:
 * @database: a connection
 * @kind: a table with keys
 * @key: a name as precis_string_fold() makes it
 * @id: (out): number of the row with that key, or 0
 * @error: as precis_database_set_error()
 *
 * Returns: %FALSE on error
 */
gboolean
precis_named_row_find (PrecisDatabase *database, PrecisNamedKind kind, const char *key, gint64 *id,
                       GError **error)
{
  *id = 0;
  return precis_database_get_int (database, kinds[kind].by_key, id, error, "s", key);
}

/**
 * precis_named_row_list:
 * @database: a connection
 * @sql: a query with one number to be given and one column of numbers
 * @id: the number
 * @error: as precis_database_set_error()
 *
 * Returns: (transfer full) (nullable): array of gint64, in the order of the query; %NULL on error
 */
GArray *
precis_named_row_list (PrecisDatabase *database, const char *sql, gint64 id, GError **error)
{
  g_autoptr (GArray) ids = g_array_new (FALSE, FALSE, sizeof (gint64));
  g_autoptr (PrecisStatement) statement = precis_database_prepare (database, sql, error);
  PrecisStep step;

  if (!statement)
    return NULL;
  precis_statement_bind (statement, "i", id);
  while ((step = precis_statement_step (statement, error)) == PRECIS_STEP_ROW)
    {
      gint64 value = precis_statement_get_int (statement, 0);

      g_array_append_val (ids, value);
    }
  return step == PRECIS_STEP_DONE ? g_steal_pointer (&ids) : NULL;
}
