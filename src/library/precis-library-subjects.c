/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "precis-library-private.h"
#include "precis-library-subjects.h"
#include "precis-limits.h"
#include "precis-search-phrase.h"
#include "precis-span.h"
#include "precis-string.h"

/* "Tallow" finds "Tallow Group", "Ana Tallow" and "Tallow". The index of names may still know what an entity was called
 * that is gone and whose number is another's now: so the name itself must hold the words too. */
static const char find_sql[] =
  "SELECT e.id, e.name, e.type, e.country, count (*) AS n FROM names JOIN entities e ON e.id = names.rowid"
  "  JOIN mentions m ON m.entity = e.id JOIN articles a ON a.id = m.article AND a.trashed IS NULL"
  " WHERE names MATCH ?2 AND instr (e.key, ?1) > 0"
  " GROUP BY e.id ORDER BY e.key = ?1 DESC, n DESC, e.id LIMIT 50";

static const char appearances_sql[] =
  "SELECT a.id, a.label, a.site, a.published, a.added, m.role, m.count, m.spans FROM mentions m"
  " JOIN articles a ON a.id = m.article AND a.trashed IS NULL"
  " WHERE m.entity = ? AND m.article < ? ORDER BY m.article DESC LIMIT ?";

static const char companions_sql[] =
  "SELECT e.id, e.name, e.type, e.country, count (*) AS n FROM mentions m"
  " JOIN articles a ON a.id = m.article AND a.trashed IS NULL"
  " JOIN mentions o ON o.article = m.article AND o.entity <> m.entity"
  " JOIN entities e ON e.id = o.entity"
  " WHERE m.entity = ? GROUP BY e.id ORDER BY n DESC, e.key LIMIT ?";

typedef GObject *(*ReadRow) (PrecisStatement *row);

static GPtrArray *
read_rows (PrecisStatement *statement, ReadRow read, GError **error)
{
  g_autoptr (GPtrArray) rows = g_ptr_array_new_with_free_func (g_object_unref);
  PrecisStep step;

  while ((step = precis_statement_step (statement, error)) == PRECIS_STEP_ROW)
    g_ptr_array_add (rows, read (statement));
  return step == PRECIS_STEP_DONE ? g_steal_pointer (&rows) : NULL;
}

static GObject *
read_subject (PrecisStatement *row)
{
  g_autofree char *name = precis_statement_dup_text (row, 1);
  g_autofree char *country = precis_statement_dup_text (row, 3);

  return g_object_new (PRECIS_TYPE_SUBJECT, "id", precis_statement_get_int (row, 0), "name", name ? name : "",
                       "type", (int) CLAMP (precis_statement_get_int (row, 2), 0, PRECIS_ENTITY_OTHER),
                       "country", country, "count", (guint) precis_statement_get_int (row, 4), NULL);
}

/* Pairs of 32-bit little-endian offsets; what is no span is left out. */
static GArray *
read_spans (PrecisStatement *row, int column)
{
  g_autoptr (GBytes) bytes = precis_statement_dup_blob (row, column);
  gsize size = 0;
  const guint32 *packed = bytes ? g_bytes_get_data (bytes, &size) : NULL;
  GArray *spans = g_array_new (FALSE, FALSE, sizeof (PrecisSpan));

  for (gsize i = 0; i + 1 < size / sizeof *packed; i += 2)
    {
      PrecisSpan span = { GUINT32_FROM_LE (packed[i]), GUINT32_FROM_LE (packed[i + 1]) };

      if (span.start < span.end)
        g_array_append_val (spans, span);
    }
  return spans;
}

static GObject *
read_appearance (PrecisStatement *row)
{
  g_autofree char *title = precis_statement_dup_text (row, 1), *site = precis_statement_dup_text (row, 2);
  g_autofree char *published = precis_statement_dup_text (row, 3), *role = precis_statement_dup_text (row, 5);
  g_autoptr (GArray) mentions = read_spans (row, 7);

  return g_object_new (PRECIS_TYPE_APPEARANCE, "article", precis_statement_get_int (row, 0), "title", title ? title : "",
                       "site", site, "published", published, "added", precis_statement_get_int (row, 4), "role", role,
                       "count", (guint) precis_statement_get_int (row, 6), "mentions", mentions, NULL);
}

/**
 * precis_library_find_subjects:
 * @self: a library
 * @name: a name, or whole words of one; case and accents do not matter
 * @error: as #PrecisLibrary
 *
 * Returns: (transfer full) (nullable) (element-type PrecisSubject): at most 50 that are called so, what has just this
 *   name first, then what most articles name
 */
GPtrArray *
precis_library_find_subjects (PrecisLibrary *self, const char *name, GError **error)
{
  g_autoptr (PrecisStatement) statement = precis_database_prepare (self->database, find_sql, error);
  g_autofree char *line = precis_string_one_line (name, PRECIS_MAX_FIELD_CHARS);
  g_autofree char *key = precis_string_fold (line);
  g_autofree char *phrase = precis_search_phrase_write (line);

  if (!statement)
    return NULL;
  precis_statement_bind (statement, "ss", key, phrase);
  return read_rows (statement, read_subject, error);
}

/**
 * precis_library_get_appearances:
 * @self: a library
 * @subject: number of a subject
 * @before: number of the article to go on behind, or 0 for the first page
 * @limit: most that are wanted
 * @error: as #PrecisLibrary
 *
 * Returns: (transfer full) (nullable) (element-type PrecisAppearance): the articles that name it, newest first; none if
 *   there is no such subject
 */
GPtrArray *
precis_library_get_appearances (PrecisLibrary *self, gint64 subject, gint64 before, guint limit, GError **error)
{
  g_autoptr (PrecisStatement) statement = precis_database_prepare (self->database, appearances_sql, error);

  if (!statement)
    return NULL;
  precis_statement_bind (statement, "iii", subject, before > 0 ? before : G_MAXINT64, (gint64) limit);
  return read_rows (statement, read_appearance, error);
}

/**
 * precis_library_get_companions:
 * @self: a library
 * @subject: number of a subject
 * @limit: most that are wanted
 * @error: as #PrecisLibrary
 *
 * Returns: (transfer full) (nullable) (element-type PrecisSubject): who and what the same articles name, by how many
 */
GPtrArray *
precis_library_get_companions (PrecisLibrary *self, gint64 subject, guint limit, GError **error)
{
  g_autoptr (PrecisStatement) statement = precis_database_prepare (self->database, companions_sql, error);

  if (!statement)
    return NULL;
  precis_statement_bind (statement, "ii", subject, (gint64) limit);
  return read_rows (statement, read_subject, error);
}
