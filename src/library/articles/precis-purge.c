/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "precis-backup.h"
#include "precis-briefing-rows.h"
#include "precis-library-private.h"
#include "precis-purge.h"
#include "precis-words.h"

/* Pages of the search index that are written in one transaction: some milliseconds of work. */
#define PAGES_AT_ONCE 256

/* The chores, in the order they are done in. */
#define MERGE_BEGINS "1 merge begins"
#define MERGE_GOES_ON "2 merge goes on"
#define FILES "3 files"

/**
 * precis_purge_article:
 * @library: a library with a transaction
 * @id: an article's number
 * @error: as #PrecisLibrary
 *
 * Deletes an article, with all that belongs to it or is known from it alone.
 *
 * Returns: %FALSE on error; roll back then
 */
gboolean
precis_purge_article (PrecisLibrary *library, gint64 id, GError **error)
{
  static const char * const statements[] = {
    /* The mentions that refer to these go with the article, before the transaction ends. */
    "DELETE FROM entities WHERE id IN (SELECT entity FROM mentions WHERE article = ?1)"
    " AND NOT EXISTS (SELECT 1 FROM mentions WHERE entity = entities.id AND article <> ?1)",
    "DELETE FROM changes WHERE id IN (SELECT change FROM change_rows WHERE article = ?1)"
    " AND NOT EXISTS (SELECT 1 FROM change_rows WHERE change = changes.id AND article IS NOT ?1)",
    "DELETE FROM change_rows WHERE article = ?1",
    "DELETE FROM articles WHERE id = ?1",
  };

  if (!precis_words_remove (library, id, error)
      || !precis_briefing_rows_forget_names (library->database, id, error)
      || !precis_database_execute (library->database, "PRAGMA defer_foreign_keys = ON", error))
    return FALSE;
  for (guint i = 0; i < G_N_ELEMENTS (statements); i++)
    if (!precis_database_run (library->database, statements[i], error, "i", id))
      return FALSE;
  return TRUE;
}

/**
 * precis_purge_note:
 * @library: a library with a transaction
 * @error: as #PrecisLibrary
 *
 * Notes, with the deletion itself, that precis_purge_tidy() has something to do.
 *
 * Returns: %FALSE on error; roll back then
 */
gboolean
precis_purge_note (PrecisLibrary *library, GError **error)
{
  return precis_database_run (library->database, "INSERT OR IGNORE INTO chores (name) VALUES (?), (?)", error,
                              "ss", MERGE_BEGINS, FILES);
}

static gboolean
replace_chore (PrecisDatabase *database, const char *done, const char *next, GError **error)
{
  return precis_database_run (database, "DELETE FROM chores WHERE name = ?", error, "s", done)
         && (!next || precis_database_run (database, "INSERT OR IGNORE INTO chores (name) VALUES (?)", error,
                                           "s", next));
}

static gboolean
merge_index (PrecisDatabase *database, const char *statement, gint64 pages, gboolean *more, GError **error)
{
  sqlite3 *handle = precis_database_get_handle (database);
  int before = sqlite3_total_changes (handle);

  if (!precis_database_run (database, statement, error, "i", pages))
    return FALSE;
  *more |= sqlite3_total_changes (handle) - before >= 2;
  return TRUE;
}

/* A part of rewriting the search indexes. What was deleted from one stands there, with a mark, until its
 * segments are merged into one (SQLite's documentation of FTS5, "The 'merge' Command": a negative number
 * begins with all of them, and when less than two rows are changed there is no more to be done). */
static gboolean
merge (PrecisLibrary *library, const char *chore, GError **error)
{
  PrecisDatabase *database = library->database;
  gboolean begins = g_str_equal (chore, MERGE_BEGINS), more = FALSE;
  gint64 pages = begins ? -PAGES_AT_ONCE : PAGES_AT_ONCE;

  if (!merge_index (database, "INSERT INTO words (words, rank) VALUES ('merge', ?)", pages, &more, error)
      || !merge_index (database, "INSERT INTO names (names, rank) VALUES ('merge', ?)", pages, &more, error))
    return FALSE;
  if (!more)
    return replace_chore (database, chore, NULL, error);
  return !begins || replace_chore (database, MERGE_BEGINS, MERGE_GOES_ON, error);
}

static gboolean
merge_some (PrecisLibrary *library, const char *chore, GError **error)
{
  if (!precis_database_begin (library->database, error))
    return FALSE;
  return precis_database_end (library->database, merge (library, chore, error), error);
}

static gboolean
clean_files (PrecisLibrary *library, gboolean *done, GError **error)
{
  precis_backup_remove (library->path);
  return precis_database_empty_log (library->database, done, error)
         && (!*done || precis_database_run (library->database, "DELETE FROM chores WHERE name = ?", error,
                                            "s", FILES));
}

static gboolean
find_chore (PrecisLibrary *library, char **chore, GError **error)
{
  g_autoptr (PrecisStatement) statement = precis_database_prepare (library->database,
    "SELECT name FROM chores ORDER BY name LIMIT 1", error);
  PrecisStep step;

  *chore = NULL;
  if (!statement)
    return FALSE;
  step = precis_statement_step (statement, error);
  if (step == PRECIS_STEP_ROW)
    *chore = precis_statement_dup_text (statement, 0);
  return step != PRECIS_STEP_FAILED;
}

/**
 * precis_purge_tidy:
 * @library: a library for writing, without a transaction
 * @more: (out): whether there is more to be done
 * @error: as #PrecisLibrary
 *
 * Does a part of precis_library_tidy().
 *
 * Returns: %FALSE on error
 */
gboolean
precis_purge_tidy (PrecisLibrary *library, gboolean *more, GError **error)
{
  g_autofree char *chore = NULL;

  *more = FALSE;
  if (!find_chore (library, &chore, error))
    return FALSE;
  if (!chore)
    return TRUE;
  if (g_str_equal (chore, FILES))
    return clean_files (library, more, error);
  *more = TRUE;
  return merge_some (library, chore, error);
}
