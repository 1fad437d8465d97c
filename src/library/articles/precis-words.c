/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "precis-library-private.h"
#include "precis-words.h"

/**
 * precis_words_remove:
 * @library: a library with a transaction
 * @id: an article's number
 * @error: as #PrecisLibrary
 *
 * Takes an article out of the search index. The index does not keep what it was given, it must be told again
 * exactly what that was (SQLite's documentation of FTS5, "The 'delete' Command"): call it before anything is
 * changed.
 *
 * Returns: %FALSE on error; roll back then
 */
gboolean
precis_words_remove (PrecisLibrary *library, gint64 id, GError **error)
{
  return precis_database_run (library->database,
    "INSERT INTO words (words, rowid, title, text, notes)"
    " SELECT 'delete', article, title, text, notes FROM searchable WHERE article = ?", error, "i", id);
}

/**
 * precis_words_add:
 * @library: a library with a transaction
 * @id: number of an article that is not in the index
 * @error: as #PrecisLibrary
 *
 * Puts an article into the search index as it is now: title, text and notes.
 *
 * Returns: %FALSE on error; roll back then
 */
gboolean
precis_words_add (PrecisLibrary *library, gint64 id, GError **error)
{
  return precis_database_run (library->database,
    "INSERT INTO words (rowid, title, text, notes)"
    " SELECT article, title, text, notes FROM searchable WHERE article = ?", error, "i", id);
}
