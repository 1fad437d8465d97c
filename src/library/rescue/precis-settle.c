/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "precis-settle.h"
#include "precis-shelf-counts.h"
#include "precis-shelf-counts.h"

/* All that rows refer to are numbers of other rows. */
static char *
mend_query (PrecisStatement *reference)
{
  g_autofree char *table = precis_statement_dup_text (reference, 0);
  g_autofree char *column = precis_statement_dup_text (reference, 1);
  g_autofree char *parent = precis_statement_dup_text (reference, 2);

  if (precis_statement_get_int (reference, 3))
    return g_strdup_printf ("UPDATE %s SET %s = NULL WHERE %s NOT IN (SELECT rowid FROM %s);", table, column, column, parent);
  return g_strdup_printf ("DELETE FROM %s WHERE %s NOT IN (SELECT rowid FROM %s);", table, column, parent);
}

/* What belongs to an article, tag, dossier or feed that could not be read goes with it. */
static gboolean
mend_references (PrecisDatabase *database, GError **error)
{
  g_autoptr (PrecisStatement) statement = precis_database_prepare (database,
    "SELECT s.name, f.\"from\", f.\"table\", f.on_delete = 'SET NULL' FROM sqlite_schema AS s"
    " JOIN pragma_foreign_key_list (s.name) AS f WHERE s.type = 'table'", error);
  g_autoptr (GString) script = g_string_new (NULL);
  PrecisStep step;

  if (!statement)
    return FALSE;
  while ((step = precis_statement_step (statement, error)) == PRECIS_STEP_ROW)
    {
      g_autofree char *query = mend_query (statement);

      g_string_append (script, query);
    }
  return step == PRECIS_STEP_DONE && precis_database_execute (database, script->str, error);
}

/**
 * precis_settle_rows:
 * @database: a library to which rows were copied one by one
 * @error: as precis_database_set_error()
 *
 * Makes a whole of them: what belongs to nothing goes; marks and counts say what is so; all articles are to be analysed;
 * the search index is built.
 *
 * Returns: %FALSE on error
 */
gboolean
precis_settle_rows (PrecisDatabase *database, GError **error)
{
  gboolean success;

  if (!precis_database_begin (database, error))
    return FALSE;
  success = mend_references (database, error)
            && precis_database_execute (database,
                 "UPDATE articles SET is_noted = NOT is_noted"
                 "  WHERE is_noted <> EXISTS (SELECT 1 FROM notes WHERE notes.article = articles.id);"
                 "INSERT OR IGNORE INTO jobs (article) SELECT id FROM articles;"
                 "DELETE FROM entities WHERE id NOT IN (SELECT entity FROM mentions);"
                 "INSERT OR REPLACE INTO names (rowid, name) SELECT id, name FROM entities;"
                 "INSERT INTO words (words) VALUES ('rebuild');", error)
            && precis_shelf_counts_rebuild (database, error);
  return precis_database_end (database, success, error);
}
