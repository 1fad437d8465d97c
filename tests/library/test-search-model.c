/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include <string.h>

#include "precis-listing.h"
#include "search-fixture.h"

#define N_ARTICLES 60
#define FIRST      100 /* the fixture's own articles have smaller numbers and none of these words */

static const char * const vocabulary[] = { "alfa", "bravo", "charlie", "delta", "echo" };

/* An article as the simplest search there is knows it. */
typedef struct
{
  char     *title;
  char     *text;
  gboolean  is_read;
  gboolean  is_tagged;
} Row;

static char *
draw_words (guint n)
{
  GString *words = g_string_new (NULL);

  for (guint i = 0; i < n; i++)
    g_string_append_printf (words, i ? " %s" : "%s", vocabulary[g_test_rand_int_range (0, G_N_ELEMENTS (vocabulary))]);
  return g_string_free (words, FALSE);
}

static void
add_row (PrecisDatabase *database, gint64 id, Row *row)
{
  g_autoptr (GError) error = NULL;

  *row = (Row) { draw_words (1), draw_words (g_test_rand_int_range (0, 4)), g_test_rand_bit (), g_test_rand_bit () };
  precis_database_run (database, "INSERT INTO articles (id, title, label, hash, added, is_read)"
                                 " VALUES (?, ?, ?, cast (random () AS BLOB), 0, ?)",
                       &error, "issi", id, row->title, row->title, (gint64) row->is_read);
  g_assert_no_error (error);
  precis_database_run (database, "INSERT INTO texts (article, text, blocks) VALUES (?, ?, x'')", &error, "is", id, row->text);
  g_assert_no_error (error);
  precis_database_run (database, "INSERT INTO words (rowid, title, text) VALUES (?, ?, ?)", &error, "iss", id, row->title, row->text);
  g_assert_no_error (error);
  if (row->is_tagged)
    precis_database_run (database, "INSERT INTO article_tags (article, tag) VALUES (?, 3)", &error, "i", id);
  g_assert_no_error (error);
}

/* The words of @line with a space around each, so that a phrase is a part of it. */
static gboolean
has_words (const char *line, const PrecisQueryNode *term)
{
  g_autofree char *spaced = g_strdup_printf (" %s ", line);
  g_autofree char *wanted = g_strconcat (" ", precis_query_node_get_value (term),
                                         precis_query_node_is_prefix (term) ? NULL : " ", NULL);

  return strstr (spaced, wanted) != NULL;
}

static gboolean
holds (const PrecisQueryNode *node, const Row *row)
{
  gboolean is_and = precis_query_node_get_op (node) == PRECIS_QUERY_AND;

  if (precis_query_node_get_op (node) == PRECIS_QUERY_TERM)
    switch ((int) precis_query_node_get_field (node))
      {
      case PRECIS_QUERY_ANY:
        return has_words (row->title, node) || has_words (row->text, node);
      case PRECIS_QUERY_TITLE:
        return has_words (row->title, node);
      case PRECIS_QUERY_TEXT:
        return has_words (row->text, node);
      case PRECIS_QUERY_TAG:
        return row->is_tagged;
      default:
        return row->is_read;
      }
  if (precis_query_node_get_op (node) == PRECIS_QUERY_NOT)
    return !holds (precis_query_node_get_child (node, 0), row);
  for (guint i = 0; i < precis_query_node_get_n_children (node); i++)
    if (holds (precis_query_node_get_child (node, i), row) != is_and)
      return !is_and;
  return is_and;
}

static void
append_query (GString *text, guint depth)
{
  static const char * const terms[] = { "alfa", "bravo", "char*", "\"alfa bravo\"", "\"delta ec\"*", "title:alfa", "text:bravo",
                                        "text:\"echo echo\"", "is:read", "tag:empty" };

  for (int n = g_test_rand_int_range (1, 4); n > 0; n--)
    {
      g_string_append (text, g_test_rand_int_range (0, 3) ? " " : " -");
      if (depth && g_test_rand_bit ())
        {
          g_string_append_c (text, '(');
          append_query (text, depth - 1);
          g_string_append_c (text, ')');
        }
      else
        g_string_append (text, terms[g_test_rand_int_range (0, G_N_ELEMENTS (terms))]);
      if (n > 1 && g_test_rand_bit ())
        g_string_append (text, " OR");
    }
}

static char *
find_slowly (PrecisQuery *query, const Row *rows)
{
  GString *ids = g_string_new (NULL);

  for (guint i = N_ARTICLES; i-- > 0;)
    if (holds (precis_query_get_root (query), &rows[i]))
      g_string_append_printf (ids, ids->len ? " %u" : "%u", FIRST + i);
  return g_string_free (ids, FALSE);
}

static char *
find (PrecisLibrary *library, PrecisQuery *query)
{
  PrecisListing listing = { .kind = PRECIS_SHELF_ALL, .query = query };
  g_autoptr (GError) error = NULL;
  g_autoptr (GArray) ids = precis_library_list (library, &listing, &error);

  g_assert_no_error (error);
  return join_ids (ids);
}

/* Queries of any shape find what going through all articles one by one finds. */
static void
test_model (SearchFixture *fixture, gconstpointer data)
{
  Row rows[N_ARTICLES];
  g_autoptr (GError) error = NULL;

  precis_database_execute (fixture->library->database, "UPDATE articles SET trashed = 1", &error);
  g_assert_no_error (error);
  for (guint i = 0; i < N_ARTICLES; i++)
    add_row (fixture->library->database, FIRST + i, &rows[i]);
  for (guint i = 0; i < 3000; i++)
    {
      g_autoptr (GString) text = g_string_new (NULL);
      g_autoptr (PrecisQuery) query = NULL;
      g_autofree char *ids = NULL;
      g_autofree char *expected = NULL;

      append_query (text, 3);
      query = precis_query_parse (text->str, NULL);
      g_assert_cmpstr (precis_query_get_notice (query), ==, NULL);
      ids = find (fixture->library, query);
      expected = find_slowly (query, rows);
      if (!g_str_equal (ids, expected))
        g_test_message ("%s", text->str);
      g_assert_cmpstr (ids, ==, expected);
    }
  for (guint i = 0; i < N_ARTICLES; i++)
    {
      g_free (rows[i].title);
      g_free (rows[i].text);
    }
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add ("/search-model/random", SearchFixture, NULL, search_fixture_set_up, test_model, search_fixture_tear_down);
  return g_test_run ();
}
