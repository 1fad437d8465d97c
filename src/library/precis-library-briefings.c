/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "precis-briefing-record.h"
#include "precis-briefing-rows.h"
#include "precis-key-point.h"
#include "precis-library-briefings.h"
#include "precis-library-private.h"
#include "precis-limits.h"
#include "precis-string.h"

/* The point to keep if there is room for one only, in a line; %NULL if there is none. */
static char *
dup_gist (PrecisBriefing *briefing)
{
  GListModel *points = precis_briefing_get_points (briefing);

  for (guint i = 0; i < g_list_model_get_n_items (points); i++)
    {
      g_autoptr (PrecisKeyPoint) point = g_list_model_get_item (points, i);

      if (precis_key_point_get_rank (point) == 0)
        return precis_string_one_line (precis_key_point_get_text (point), PRECIS_MAX_FIELD_CHARS);
    }
  return NULL;
}

/* Whether the article's text is still the one that @briefing is of; none is a text, too, if there is no such
 * article. */
static gboolean
is_current (PrecisLibrary *self, gint64 id, PrecisBriefing *briefing, gboolean *current, GError **error)
{
  gint64 same = FALSE;
  gboolean read =
    precis_database_get_int (self->database, "SELECT text = ? FROM texts WHERE article = ?", &same, error,
                             "si", precis_article_get_text (precis_briefing_get_article (briefing)), id);

  *current = same;
  return read;
}

static gboolean
keep_parts (PrecisLibrary *self, gint64 id, PrecisBriefing *briefing, guint engine, GError **error)
{
  g_autoptr (GBytes) record = precis_briefing_record_write (briefing);
  g_autofree char *gist = dup_gist (briefing);
  gint64 has_quotes = g_list_model_get_n_items (precis_briefing_get_quotes (briefing)) > 0;

  return precis_database_run (self->database,
                              "REPLACE INTO briefings (article, engine, data) VALUES (?, ?, ?)", error, "iib",
                              id, (gint64) engine, record)
         && precis_briefing_rows_replace (self->database, id, briefing, error)
         && precis_database_run (self->database,
                                 "UPDATE articles SET gist = coalesce (?, gist), has_quotes = ? WHERE id = ?",
                                 error, "sii", gist, has_quotes, id)
         && precis_database_run (self->database, "DELETE FROM jobs WHERE article = ?", error, "i", id);
}

/**
 * precis_library_keep_briefing:
 * @self: a library for writing
 * @id: an article
 * @briefing: its briefing
 * @engine: version of the engine that made it
 * @error: as #PrecisLibrary
 *
 * Keeps a briefing in the place of the one that was there, with what it found in tables of its own, and ends
 * the article's job. If the article has another text by now, or is gone, nothing is kept and nothing is
 * wrong: a revised article has a new job, which goes on waiting.
 *
 * Returns: %FALSE on error
 */
gboolean
precis_library_keep_briefing (PrecisLibrary *self, gint64 id, PrecisBriefing *briefing, guint engine,
                              GError **error)
{
  gboolean current, success;

  if (!precis_database_begin (self->database, error))
    return FALSE;
  success = is_current (self, id, briefing, &current, error)
            && (!current || keep_parts (self, id, briefing, engine, error));
  success = precis_database_end (self->database, success, error);
  precis_job_locks_release (self->job_locks, id);
  return success;
}

/**
 * precis_library_get_briefing:
 * @self: a library
 * @id: an article's number
 * @article: that article, as precis_library_get_article() gave it
 * @engine: the version of the engine
 * @error: as #PrecisLibrary
 *
 * Returns: (transfer full) (nullable): the briefing, or %NULL: with @error not set if there is none, if it
 *   was made by another version of the engine, or if its record is not sound; then it is to be made
 */
PrecisBriefing *
precis_library_get_briefing (PrecisLibrary *self, gint64 id, PrecisArticle *article, guint engine,
                             GError **error)
{
  g_autoptr (PrecisStatement) statement = precis_database_prepare (self->database,
    "SELECT data FROM briefings WHERE article = ? AND engine = ?", error);
  g_autoptr (GBytes) record = NULL;

  if (!statement)
    return NULL;
  precis_statement_bind (statement, "ii", id, (gint64) engine);
  if (precis_statement_step (statement, error) != PRECIS_STEP_ROW)
    return NULL;
  record = precis_statement_dup_blob (statement, 0);
  return precis_briefing_record_read (record, article);
}
