/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "precis-blocks.h"
#include "precis-entry.h"
#include "precis-library-private.h"
#include "precis-limits.h"
#include "precis-original.h"

#define MAX_NOTICES 100 /* of one article; no import has so many to tell */

static gboolean
find_by_hash (PrecisLibrary *self, GBytes *hash, gint64 *id, GError **error)
{
  return precis_database_get_int (self->database, "SELECT id FROM articles WHERE hash = ?", id, error, "b",
                                  hash);
}

static gboolean
find_by_url (PrecisLibrary *self, const char *url, gint64 *id, GError **error)
{
  return !url || precis_database_get_int (self->database, "SELECT id FROM articles WHERE url = ?", id, error,
                                          "s", url);
}

static gboolean
restore (PrecisLibrary *self, gint64 id, PrecisReceipt *receipt, GError **error)
{
  if (!precis_database_run (self->database,
                            "UPDATE articles SET trashed = NULL WHERE id = ? AND trashed IS NOT NULL",
                            error, "i", id))
    return FALSE;
  *receipt = precis_database_changes (self->database) > 0 ? PRECIS_RECEIPT_RESTORED : PRECIS_RECEIPT_SAME;
  return TRUE;
}

static gboolean
keep (PrecisLibrary *self, PrecisEntry *entry, gint64 *id, PrecisReceipt *receipt, GError **error)
{
  *id = 0;
  if (!find_by_hash (self, entry->hash, id, error))
    return FALSE;
  if (*id > 0)
    return restore (self, *id, receipt, error);
  if (!find_by_url (self, precis_article_get_url (entry->deposit->article), id, error))
    return FALSE;
  *receipt = *id > 0 ? PRECIS_RECEIPT_REVISED : PRECIS_RECEIPT_NEW;
  return *id > 0 ? precis_entry_revise (entry, self, *id, error)
                 : precis_entry_insert (entry, self, id, error);
}

/**
 * precis_library_add_article:
 * @self: a library for writing
 * @deposit: the article and what belongs to it
 * @receipt: (out) (optional): what became of it
 * @error: %PRECIS_ERROR_EMPTY for an article without text, %PRECIS_ERROR_TOO_LARGE, or as #PrecisLibrary
 *
 * Keeps an article. What has the same text, or the same address, is the same article: it is not kept twice,
 * and comes back from the trash. When the address is known with another text, that text is kept as a revision
 * and the article's states, tags, dossiers and notes stay; its notes move to where the words that they quote
 * stand now.
 *
 * A new or newer text has to be analysed: precis_library_pending_jobs() tells.
 *
 * Returns: the article's number, on the disk unless a batch is open; 0 on error
 */
gint64
precis_library_add_article (PrecisLibrary *self, const PrecisDeposit *deposit, PrecisReceipt *receipt,
                            GError **error)
{
  g_autoptr (PrecisEntry) entry = precis_entry_new (deposit, error);
  PrecisReceipt own;
  gint64 id;

  if (!entry || !precis_database_begin (self->database, error)
      || !precis_database_end (self->database, keep (self, entry, &id, receipt ? receipt : &own, error),
                               error))
    return 0;
  return id;
}

static GStrv
split_notices (PrecisStatement *statement, int column)
{
  g_autofree char *notices = precis_statement_dup_text (statement, column);
  GStrv lines = notices ? g_strsplit (notices, "\n", MAX_NOTICES + 1) : NULL;

  if (lines && g_strv_length (lines) > MAX_NOTICES)
    g_clear_pointer (&lines[MAX_NOTICES], g_free);
  return lines;
}

/* The text, if it is the one that was kept. */
static char *
read_text (PrecisStatement *statement, int text_column, int hash_column)
{
  g_autofree char *text = precis_statement_dup_text (statement, text_column);
  g_autoptr (GBytes) kept = precis_statement_dup_blob (statement, hash_column);
  g_autoptr (GBytes) hash = text ? precis_entry_hash (text) : NULL;

  return hash && kept && g_bytes_equal (hash, kept) ? g_steal_pointer (&text) : NULL;
}

static PrecisArticle *
make_article (PrecisStatement *statement, const char *text, GArray *blocks)
{
  static const char *names[] = { "title", "byline", "site", "published", "language", "url", "source",
                                 "text", "blocks", "notices" };
  GValue values[G_N_ELEMENTS (names)] = { G_VALUE_INIT };
  GObject *article;

  for (guint i = 0; i < 7; i++)
    {
      g_value_init (&values[i], G_TYPE_STRING);
      g_value_take_string (&values[i], precis_statement_dup_text (statement, i));
    }
  g_value_init (&values[7], G_TYPE_STRING);
  g_value_set_static_string (&values[7], text);
  g_value_init (&values[8], G_TYPE_ARRAY);
  g_value_set_boxed (&values[8], blocks);
  g_value_init (&values[9], G_TYPE_STRV);
  g_value_take_boxed (&values[9], split_notices (statement, 10));
  article = g_object_new_with_properties (PRECIS_TYPE_ARTICLE, G_N_ELEMENTS (names), names, values);
  for (guint i = 0; i < G_N_ELEMENTS (values); i++)
    g_value_unset (&values[i]);
  return PRECIS_ARTICLE (article);
}

static PrecisArticle *
read_article (PrecisStatement *statement, GError **error)
{
  g_autofree char *text = read_text (statement, 7, 8);
  g_autoptr (GBytes) packed = precis_statement_dup_blob (statement, 9);
  g_autoptr (GArray) blocks = text && packed ? precis_blocks_unpack (packed, text) : NULL;

  if (blocks)
    return make_article (statement, text, blocks);
  precis_database_set_damaged (error);
  return NULL;
}

/* Steps to the one row that there must be. */
static gboolean
step_to_row (PrecisStatement *statement, GError **error)
{
  PrecisStep step = precis_statement_step (statement, error);

  if (step == PRECIS_STEP_DONE)
    precis_library_set_not_found (error);
  return step == PRECIS_STEP_ROW;
}

/**
 * precis_library_get_article:
 * @self: a library
 * @id: an article's number
 * @error: %PRECIS_ERROR_NOT_FOUND; %PRECIS_ERROR_DAMAGED also if the text is not the one that was kept, by
 *   its SHA-256, or its blocks do not fit it; or as #PrecisLibrary
 *
 * Returns: (transfer full) (nullable): the article; also one that is in the trash
 */
PrecisArticle *
precis_library_get_article (PrecisLibrary *self, gint64 id, GError **error)
{
  g_autoptr (PrecisStatement) statement = precis_database_prepare (self->database,
    "SELECT title, byline, site, published, language, url, source, text, hash, blocks, notices"
    " FROM articles LEFT JOIN texts ON texts.article = articles.id WHERE articles.id = ?", error);

  if (!statement)
    return NULL;
  precis_statement_bind (statement, "i", id);
  return step_to_row (statement, error) ? read_article (statement, error) : NULL;
}

/**
 * precis_library_get_original:
 * @self: a library
 * @id: an article's number
 * @type: (out) (optional) (nullable): its content type, if the carrier told
 * @error: %PRECIS_ERROR_NOT_FOUND also if the article was kept without an original; or as #PrecisLibrary
 *
 * Returns: (transfer full) (nullable): the bytes that the article was made of
 */
GBytes *
precis_library_get_original (PrecisLibrary *self, gint64 id, char **type, GError **error)
{
  g_autoptr (PrecisStatement) statement = precis_database_prepare (self->database,
    "SELECT data, size, type FROM originals WHERE article = ?", error);
  g_autoptr (GBytes) compressed = NULL;
  GBytes *original;

  if (!statement)
    return NULL;
  precis_statement_bind (statement, "i", id);
  if (!step_to_row (statement, error))
    return NULL;
  compressed = precis_statement_dup_blob (statement, 0);
  original = precis_original_expand (compressed, precis_statement_get_int (statement, 1));
  if (!original)
    precis_database_set_damaged (error);
  else if (type)
    *type = precis_statement_dup_text (statement, 2);
  return original;
}

/**
 * precis_library_find_article:
 * @self: a library
 * @url: (nullable): an address in canonical form
 * @text: (nullable): an article's text
 * @error: as #PrecisLibrary
 *
 * Returns: number of the article with this text, else of the one with this address, also if it is in the
 *   trash; 0 if there is none or on error
 */
gint64
precis_library_find_article (PrecisLibrary *self, const char *url, const char *text, GError **error)
{
  g_autoptr (GBytes) hash = text ? precis_entry_hash (text) : NULL;
  gint64 id = 0;

  if (hash && !find_by_hash (self, hash, &id, error))
    return 0;
  if (id == 0 && !find_by_url (self, url, &id, error))
    return 0;
  return id;
}

/**
 * precis_library_has_article:
 * @self: a library
 * @id: a number
 * @has: (out): whether an article has this number; also one that is in the trash
 * @error: as #PrecisLibrary
 *
 * Returns: %FALSE on error
 */
gboolean
precis_library_has_article (PrecisLibrary *self, gint64 id, gboolean *has, GError **error)
{
  gint64 found = 0;

  if (!precis_database_get_int (self->database, "SELECT 1 FROM articles WHERE id = ?", &found, error, "i",
                                id))
    return FALSE;
  *has = found;
  return TRUE;
}

/**
 * precis_library_require_article:
 * @self: a library
 * @id: a number
 * @error: %PRECIS_ERROR_NOT_FOUND if no article has this number; or as #PrecisLibrary
 *
 * Returns: %FALSE on error
 */
gboolean
precis_library_require_article (PrecisLibrary *self, gint64 id, GError **error)
{
  gboolean has;

  if (!precis_library_has_article (self, id, &has, error))
    return FALSE;
  if (!has)
    precis_library_set_not_found (error);
  return has;
}

/**
 * precis_library_set_place:
 * @self: a library for writing
 * @id: an article's number
 * @place: where the user reads, in bytes of the text
 * @error: as #PrecisLibrary
 *
 * Returns: %FALSE on error
 */
gboolean
precis_library_set_place (PrecisLibrary *self, gint64 id, guint place, GError **error)
{
  if (!precis_database_run (self->database, "UPDATE articles SET place = ? WHERE id = ?", error, "ii",
                            (gint64) place, id))
    return FALSE;
  if (precis_database_changes (self->database) > 0)
    return TRUE;
  precis_library_set_not_found (error);
  return FALSE;
}

/**
 * precis_library_get_place:
 * @self: a library
 * @id: an article's number
 * @place: (out): where the user read last, in bytes of the text; the text may have become shorter since
 * @error: as #PrecisLibrary
 *
 * Returns: %FALSE on error
 */
gboolean
precis_library_get_place (PrecisLibrary *self, gint64 id, guint *place, GError **error)
{
  gint64 stored = -1;

  if (!precis_database_get_int (self->database, "SELECT max (place, 0) FROM articles WHERE id = ?", &stored,
                                error, "i", id))
    return FALSE;
  if (stored < 0)
    precis_library_set_not_found (error);
  else
    *place = MIN (stored, PRECIS_MAX_ARTICLE_TEXT);
  return stored >= 0;
}
