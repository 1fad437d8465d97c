/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "precis-library-private.h"
#include "precis-library-repairs.h"
#include "precis-search-phrase.h"
#include "precis-string.h"

/* What holds the words of the name, and what names it otherwise: "US" is the United States. */
#define NAMING \
  "(SELECT rowid FROM words WHERE words MATCH ?1" \
  " UNION SELECT m.article FROM entities e JOIN mentions m ON m.entity = e.id WHERE e.key = ?2)"

static gboolean
run (PrecisLibrary *self, const char *sql, const char *phrase, const char *key, GError **error)
{
  return precis_database_run (self->database, sql, error, "ss", phrase, key);
}

/**
 * precis_library_reanalyse:
 * @self: a library for writing
 * @name: a name
 * @error: as #PrecisLibrary
 *
 * Forgets the briefings of all articles that name something, and lets these wait for new ones: what the user corrects
 * about a name holds for them too. Linear in those articles.
 *
 * Returns: %FALSE on error
 */
gboolean
precis_library_reanalyse (PrecisLibrary *self, const char *name, GError **error)
{
  g_autofree char *line = precis_string_one_line (name, G_MAXUINT);
  g_autofree char *key = precis_string_fold (line), *phrase = precis_search_phrase_write (line);

  if (!precis_database_begin (self->database, error))
    return FALSE;
  return precis_database_end (self->database,
    run (self, "DELETE FROM briefings WHERE article IN " NAMING, phrase, key, error)
    && run (self, "INSERT INTO jobs (article) SELECT id FROM articles WHERE id IN " NAMING
                  " ON CONFLICT (article) DO UPDATE SET state = 0, attempts = 0, reason = NULL", phrase, key, error),
    error);
}
