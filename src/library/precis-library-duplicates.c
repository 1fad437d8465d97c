/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "precis-library-duplicates.h"
#include "precis-library-private.h"
#include "precis-limits.h"

/* The bands of an article, each with the newest articles that have it, too: a page that thousands of articles
 * are would else be compared thousands of times. */
static const char similar_query[] =
  "SELECT other.article, count(*) / (SELECT 1.0 * count(*) FROM sketches WHERE article = ?1)"
  " FROM sketches AS own"
  " CROSS JOIN sketches AS other ON other.band = own.band AND other.article >= coalesce ("
  "   (SELECT article FROM sketches WHERE band = own.band ORDER BY article DESC LIMIT 1 OFFSET ?2), 0)"
  " JOIN articles ON articles.id = other.article AND trashed IS NULL"
  " WHERE own.article = ?1 AND other.article <> ?1 GROUP BY 1 ORDER BY 2 DESC, 1 DESC LIMIT ?2";

/* The columns are the other article's number and the overlap. */
static GArray *
read_duplicates (PrecisStatement *statement, GError **error)
{
  g_autoptr (GArray) found = g_array_new (FALSE, FALSE, sizeof (PrecisDuplicate));
  PrecisStep step;

  while ((step = precis_statement_step (statement, error)) == PRECIS_STEP_ROW)
    {
      PrecisDuplicate one = { precis_statement_get_int (statement, 0),
                              precis_statement_get_real (statement, 1) };

      g_array_append_val (found, one);
    }
  return step == PRECIS_STEP_DONE ? g_steal_pointer (&found) : NULL;
}

/**
 * precis_library_find_similar:
 * @self: a library
 * @id: an article
 * @error: as #PrecisLibrary
 *
 * Finds articles whose sketches have a band in common with that of @id. Whether they really say nearly the
 * same is to be seen by their texts (precis_shingles_overlap()); the overlap given here is the share of
 * common bands, which grows with it. What is in the trash is left out.
 *
 * Returns: (transfer full) (nullable): array of PrecisDuplicate, those with the most common bands first, at
 *   most PRECIS_MAX_SIMILAR; %NULL on error
 */
GArray *
precis_library_find_similar (PrecisLibrary *self, gint64 id, GError **error)
{
  g_autoptr (PrecisStatement) statement = NULL;

  if (!precis_library_require_article (self, id, error))
    return NULL;
  statement = precis_database_prepare (self->database, similar_query, error);
  if (!statement)
    return NULL;
  precis_statement_bind (statement, "ii", id, (gint64) PRECIS_MAX_SIMILAR);
  return read_duplicates (statement, error);
}

static gboolean
link_articles (PrecisLibrary *self, gint64 id, gint64 other, double overlap, GError **error)
{
  return precis_library_require_article (self, id, error)
         && precis_library_require_article (self, other, error)
         && precis_database_run (self->database,
                                 "REPLACE INTO duplicates (article, other, overlap) VALUES (?, ?, ?)", error,
                                 "iid", MIN (id, other), MAX (id, other), CLAMP (overlap, 0, 1));
}

/**
 * precis_library_link_duplicates:
 * @self: a library for writing
 * @id: an article
 * @other: another one, in whatever order
 * @overlap: the share of their shingles that both have, 0 to 1
 * @error: as #PrecisLibrary
 *
 * Keeps that two articles say nearly the same. Both stay; the link goes when one of them does.
 *
 * Returns: %FALSE on error
 */
gboolean
precis_library_link_duplicates (PrecisLibrary *self, gint64 id, gint64 other, double overlap, GError **error)
{
  g_return_val_if_fail (id != other, TRUE);

  if (!precis_database_begin (self->database, error))
    return FALSE;
  return precis_database_end (self->database, link_articles (self, id, other, overlap, error), error);
}

/**
 * precis_library_get_duplicates:
 * @self: a library
 * @id: an article
 * @error: as #PrecisLibrary
 *
 * Returns: (transfer full) (nullable): array of PrecisDuplicate, articles that say nearly the same as @id,
 *   the most similar first; without those in the trash; %NULL on error
 */
GArray *
precis_library_get_duplicates (PrecisLibrary *self, gint64 id, GError **error)
{
  g_autoptr (PrecisStatement) statement = NULL;

  if (!precis_library_require_article (self, id, error))
    return NULL;
  statement = precis_database_prepare (self->database,
    "SELECT id, overlap FROM (SELECT other AS id, overlap FROM duplicates WHERE article = ?1"
    " UNION ALL SELECT article, overlap FROM duplicates WHERE other = ?1) JOIN articles USING (id)"
    " WHERE trashed IS NULL ORDER BY overlap DESC, id DESC", error);
  if (!statement)
    return NULL;
  precis_statement_bind (statement, "i", id);
  return read_duplicates (statement, error);
}
