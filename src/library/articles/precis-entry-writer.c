/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include <string.h>

#include "precis-anchors.h"
#include "precis-briefing-rows.h"
#include "precis-entry.h"
#include "precis-library-private.h"
#include "precis-original.h"
#include "precis-words.h"

static gboolean
write_row (PrecisEntry *self, PrecisDatabase *database, const char *sql, gint64 last, GError **error)
{
  PrecisArticle *article = self->deposit->article;

  return precis_database_run (database, sql, error, "sssssssssbiii",
                              precis_article_get_url (article), precis_article_get_title (article),
                              precis_article_get_byline (article), precis_article_get_site (article),
                              precis_article_get_published (article), precis_article_get_language (article),
                              precis_article_get_source (article), self->label, self->gist, self->hash, self->words,
                              self->day, last);
}

static gboolean
write_text (PrecisEntry *self, PrecisDatabase *database, gint64 id, GError **error)
{
  return precis_database_run (database, "INSERT OR REPLACE INTO texts (article, text, blocks, notices)"
                              " VALUES (?, ?, ?, ?)", error, "isbs", id,
                              precis_article_get_text (self->deposit->article), self->blocks, self->notices);
}

static gboolean
write_original (PrecisEntry *self, PrecisDatabase *database, gint64 id, GError **error)
{
  const PrecisDeposit *deposit = self->deposit;

  if (!self->original)
    return precis_database_run (database, "DELETE FROM originals WHERE article = ?", error, "i", id);
  return precis_database_run (database, "INSERT OR REPLACE INTO originals (article, type, size, data)"
                              " VALUES (?, ?, ?, ?)", error, "isib", id, deposit->type,
                              (gint64) g_bytes_get_size (deposit->original), self->original);
}

static gboolean
write_sketch (PrecisEntry *self, PrecisDatabase *database, gint64 id, GError **error)
{
  for (guint i = 0; i < self->deposit->n_bands; i++)
    if (!precis_database_run (database, "INSERT OR IGNORE INTO sketches (band, article) VALUES (?, ?)", error,
                              "ii", self->deposit->bands[i], id))
      return FALSE;
  return TRUE;
}

/* What belongs to the article's row; the row is there. */
static gboolean
write_rest (PrecisEntry *self, PrecisLibrary *library, gint64 id, GError **error)
{
  PrecisDatabase *database = library->database;

  return write_text (self, database, id, error)
         && write_original (self, database, id, error)
         && write_sketch (self, database, id, error)
         && precis_database_run (database, "INSERT OR REPLACE INTO jobs (article) VALUES (?)", error, "i",
                                 id);
}

/**
 * precis_entry_insert:
 * @self: an entry whose hash and address are not in the library
 * @library: the library, with a transaction
 * @id: (out): the article's number
 * @error: as #PrecisLibrary
 *
 * Writes a new article, with all that belongs to it, into the search index and onto the list of analyses to
 * be done.
 *
 * Returns: %FALSE on error; roll back then
 */
gboolean
precis_entry_insert (PrecisEntry *self, PrecisLibrary *library, gint64 *id, GError **error)
{
  if (!write_row (self, library->database,
                  "INSERT INTO articles (url, title, byline, site, published, language, source,"
                  " label, gist, hash, words, day, added) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                  self->added, error))
    return FALSE;
  *id = precis_database_last_id (library->database);
  return write_rest (self, library, *id, error) && precis_words_add (library, *id, error);
}

/* Keeps what the article says now. */
static gboolean
keep_revision (PrecisDatabase *database, gint64 id, GError **error)
{
  g_autoptr (PrecisStatement) statement = precis_database_prepare (database,
    "SELECT text FROM texts WHERE article = ?", error);
  g_autoptr (GBytes) text = NULL;
  g_autoptr (GBytes) compressed = NULL;

  if (!statement)
    return FALSE;
  precis_statement_bind (statement, "i", id);
  switch (precis_statement_step (statement, error))
    {
    case PRECIS_STEP_ROW:
      text = precis_statement_dup_blob (statement, 0);
      break;
    case PRECIS_STEP_DONE:
      precis_database_set_damaged (error);
      G_GNUC_FALLTHROUGH;
    default:
      return FALSE;
    }
  compressed = precis_original_compress (text);
  return precis_database_run (database,
    "INSERT INTO revisions (article, replaced, title, byline, published, hash, text, size)"
    " SELECT id, ?, title, byline, published, hash, ?, ? FROM articles WHERE id = ?", error, "ibii",
    g_get_real_time () / G_USEC_PER_SEC, compressed, (gint64) g_bytes_get_size (text), id);
}

/* What was found in the older text is not true of the newer one. */
static gboolean
drop_findings (PrecisDatabase *database, gint64 id, GError **error)
{
  static const char * const statements[] = {
    "DELETE FROM briefings WHERE article = ?",
    "DELETE FROM mentions WHERE article = ?",
    "DELETE FROM concerns WHERE article = ?",
    "DELETE FROM moments WHERE article = ?",
    "DELETE FROM sketches WHERE article = ?",
    "DELETE FROM duplicates WHERE article = ?1 OR other = ?1",
  };

  if (!precis_briefing_rows_forget_names (database, id, error))
    return FALSE;
  for (guint i = 0; i < G_N_ELEMENTS (statements); i++)
    if (!precis_database_run (database, statements[i], error, "i", id))
      return FALSE;
  return TRUE;
}

/**
 * precis_entry_revise:
 * @self: an entry whose hash is not in the library
 * @library: the library, with a transaction
 * @id: number of the article of the same address
 * @error: as #PrecisLibrary
 *
 * Writes a newer text of an article. The older one is kept as a revision; states, tags, dossiers and notes
 * stay, notes where the words that they quote stand now.
 *
 * Returns: %FALSE on error; roll back then
 */
gboolean
precis_entry_revise (PrecisEntry *self, PrecisLibrary *library, gint64 id, GError **error)
{
  PrecisDatabase *database = library->database;
  gint64 length = strlen (precis_article_get_text (self->deposit->article));

  return precis_words_remove (library, id, error)
         && keep_revision (database, id, error)
         && drop_findings (database, id, error)
         && write_row (self, database,
                       "UPDATE articles SET url = ?, title = ?, byline = ?, site = ?, published = ?,"
                       " language = ?, source = ?, label = ?, gist = ?, hash = ?, words = ?, day = ?,"
                       " has_quotes = 0, trashed = NULL WHERE id = ?", id, error)
         && precis_database_run (database, "UPDATE articles SET place = min (place, ?) WHERE id = ?", error,
                                 "ii", length, id)
         && write_rest (self, library, id, error)
         && precis_anchors_update (library, id, error)
         && precis_words_add (library, id, error);
}
