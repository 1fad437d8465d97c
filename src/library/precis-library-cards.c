/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "precis-library-cards.h"
#include "precis-library-private.h"
#include "precis-snippet.h"

static const char card_sql[] =
  "SELECT a.id, a.label, a.site, a.published, a.source, a.gist, a.added, a.is_read, a.is_starred, a.is_archived,"
  "  a.trashed IS NOT NULL, a.is_noted, j.state, j.reason,"
  "  (SELECT group_concat (name, char (10)) FROM (SELECT t.name FROM article_tags x JOIN tags t ON t.id = x.tag"
  "   WHERE x.article = a.id ORDER BY t.key))"
  " FROM articles a LEFT JOIN jobs j ON j.article = a.id WHERE a.id = ?";

static const char snippet_sql[] = "SELECT title, text, notes FROM searchable WHERE article = ?";

static gboolean
find_snippet (PrecisStatement *columns, PrecisSnippetFinder *finder, gint64 id, PrecisSnippet *snippet,
              GError **error)
{
  PrecisStep step;

  precis_statement_bind (columns, "i", id);
  step = precis_statement_step (columns, error);
  if (step == PRECIS_STEP_ROW)
    {
      g_autofree char *title = precis_statement_dup_text (columns, 0);
      g_autofree char *text = precis_statement_dup_text (columns, 1);
      g_autofree char *notes = precis_statement_dup_text (columns, 2);

      precis_snippet_finder_find (finder, title, text, notes, snippet);
      sqlite3_reset (columns);
    }
  return step != PRECIS_STEP_FAILED;
}

static PrecisCard *
make_card (PrecisStatement *row, const PrecisSnippet *snippet)
{
  g_autofree char *title = precis_statement_dup_text (row, 1);
  g_autofree char *site = precis_statement_dup_text (row, 2);
  g_autofree char *published = precis_statement_dup_text (row, 3);
  g_autofree char *source = precis_statement_dup_text (row, 4);
  g_autofree char *gist = precis_statement_dup_text (row, 5);
  g_autofree char *failure = precis_statement_dup_text (row, 13);
  g_autofree char *tag_lines = precis_statement_dup_text (row, 14);
  g_auto (GStrv) tags = tag_lines ? g_strsplit (tag_lines, "\n", -1) : NULL;
  gboolean has_job = !precis_statement_is_null (row, 12);

  return g_object_new (PRECIS_TYPE_CARD,
                       "id", precis_statement_get_int (row, 0),
                       "title", title,
                       "site", site,
                       "published", published,
                       "source", source,
                       "gist", gist,
                       "snippet", snippet->text,
                       "marks", snippet->marks,
                       "added", precis_statement_get_int (row, 6),
                       "read", precis_statement_get_int (row, 7) != 0,
                       "starred", precis_statement_get_int (row, 8) != 0,
                       "archived", precis_statement_get_int (row, 9) != 0,
                       "trashed", precis_statement_get_int (row, 10) != 0,
                       "noted", precis_statement_get_int (row, 11) != 0,
                       "pending", has_job && precis_statement_get_int (row, 12) != 2,
                       "failure", failure,
                       "tags", tags,
                       NULL);
}

/* An article that is gone has no card. */
static gboolean
add_cards (PrecisLibrary *self, const gint64 *ids, guint n, PrecisSnippetFinder *finder, GPtrArray *cards,
           GError **error)
{
  g_autoptr (PrecisStatement) row = precis_database_prepare (self->database, card_sql, error);
  g_autoptr (PrecisStatement) columns = row ? precis_database_prepare (self->database, snippet_sql, error) : NULL;
  gboolean idle = precis_snippet_finder_is_idle (finder);
  PrecisStep step = columns ? PRECIS_STEP_DONE : PRECIS_STEP_FAILED;

  for (guint i = 0; i < n && step != PRECIS_STEP_FAILED; i++)
    {
      g_auto (PrecisSnippet) snippet = { NULL, NULL };

      if (!idle && !find_snippet (columns, finder, ids[i], &snippet, error))
        return FALSE;
      precis_statement_bind (row, "i", ids[i]);
      step = precis_statement_step (row, error);
      if (step == PRECIS_STEP_ROW)
        g_ptr_array_add (cards, make_card (row, &snippet));
      sqlite3_reset (row);
    }
  return step != PRECIS_STEP_FAILED;
}

/**
 * precis_library_get_cards:
 * @self: a library
 * @ids: (array length=n): numbers of articles
 * @n: of them; as many as are seen at a time
 * @query: (nullable): what they were found by; if it asks for words, the cards have snippets
 * @error: as #PrecisLibrary
 *
 * Returns: (transfer full) (nullable): the #PrecisCard of each, in the order of @ids; an article that is gone meanwhile
 *   has none
 */
GPtrArray *
precis_library_get_cards (PrecisLibrary *self, const gint64 *ids, guint n, PrecisQuery *query, GError **error)
{
  g_autoptr (GPtrArray) cards = g_ptr_array_new_with_free_func (g_object_unref);
  g_autoptr (PrecisSnippetFinder) finder = precis_snippet_finder_new (self->database, query, error);
  gboolean success;

  if (!finder || !precis_database_begin_reading (self->database, error))
    return NULL;
  success = add_cards (self, ids, n, finder, cards, error);
  precis_database_end (self->database, TRUE, NULL);
  return success ? g_steal_pointer (&cards) : NULL;
}
