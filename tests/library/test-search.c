/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "precis-concern.h"
#include "precis-entity.h"
#include "precis-library-briefings.h"
#include "precis-limits.h"
#include "precis-listing.h"
#include "search-fixture.h"

static char *
find (PrecisLibrary *library, const char *text, PrecisOrder order)
{
  g_autoptr (PrecisQuery) query = precis_query_parse (text, NULL);
  PrecisListing listing = { .kind = PRECIS_SHELF_ALL, .query = query, .order = order };
  g_autoptr (GError) error = NULL;
  g_autoptr (GArray) ids = precis_library_list (library, &listing, &error);
  gint64 count = -1;

  g_assert_no_error (error);
  g_assert_true (precis_library_count (library, &listing, &count, &error));
  g_assert_cmpint (count, ==, ids->len);
  return join_ids (ids);
}

static void
test_found (SearchFixture *fixture, gconstpointer data)
{
  static const struct
  {
    const char *query;
    const char *ids;
  } rows[] = {
    { "", "4 3 2 1" },
    /* words */
    { "strike", "4 1" },
    { "STRIKE", "4 1" },
    { "strik*", "4 1" },
    { "strike grain", "4 1" },
    { "strike dock", "1" },
    { "strike -dock", "4" },
    { "dock OR mine", "2 1" },
    { "(dock OR mine) lenz", "2 1" },
    { "\"grain exports\"", "1" },
    { "\"exports grain\"", "" },
    { "\"grain exp\"*", "1" },
    { "-strike", "3 2" },
    { "-strike -mine", "3" },
    { "-(strike grain)", "3 2" },
    { "-(strike OR mine)", "3" },
    { "elise", "2" },
    { "arger", "3" },
    { "risk-averse", "2" },
    { "harbour", "2 1" },
    { "title:harbour", "1" },
    { "text:harbour", "" },
    { "note:harbour", "2" },
    { "note:*", "2" },
    { "title:*", "4 2 1" },
    { "title:(harbour OR mine)", "2 1" },
    { "-title:*", "3" },
    { "strike is:unread", "1" },
    { "strike OR is:archived", "4 3 1" },
    { "strike (is:unread OR tag:☀)", "4 1" },
    { "-(strike is:unread)", "4 3 2" },
    { "-strike OR dock", "3 2 1" },
    /* names */
    { "person:kessler", "1" },
    { "person:\"Ada Kessler\"", "1" },
    { "person:\"Kessler Ada\"", "" },
    { "person:ELISE", "2" },
    { "person:lenz", "2" },
    { "place:lenz", "1" },
    { "org:lenz", "1" },
    { "name:lenz", "2 1" },
    { "name:len*", "2 1" },
    { "person:*", "2 1" },
    { "-name:*", "4 3" },
    /* risks and obstacles */
    { "risk:economic", "1" },
    { "risk:LEGAL", "2" },
    { "obstacle:political", "1" },
    { "obstacle:legal", "" },
    { "risk:failure", "1" },
    { "risk:opposition", "" },
    { "obstacle:opposition", "1" },
    { "risk:possible", "1" },
    { "risk:claimed", "2" },
    { "risk:grain", "1" },
    { "risk:strike", "" },
    { "risk:\"grain exports\"", "1" },
    { "risk:averse", "2" },
    { "risk:expo*", "1" },
    { "risk:econ*", "" },
    { "risk:*", "2 1" },
    { "obstacle:*", "1" },
    { "has:risk", "2 1" },
    { "has:obstacle", "1" },
    { "-has:risk", "4 3" },
    /* what the user made */
    { "tag:labour", "4 1" },
    { "tag:LABOUR", "4 1" },
    { "tag:lab", "" },
    { "tag:lab*", "4 1" },
    { "tag:☀", "4 3" },
    { "tag:*", "4 3 1" },
    { "tag:empty", "" },
    { "tag:nothing", "" },
    { "dossier:\"quay affair\"", "4 2 1" },
    { "dossier:quay*", "4 2 1" },
    { "-dossier:*", "3" },
    { "is:unread", "3 1" },
    { "is:read", "4 2" },
    { "is:starred", "4 1" },
    { "is:noted", "2" },
    { "is:archived", "3" },
    { "-is:archived", "4 2 1" },
    { "has:note", "2" },
    /* where it came from */
    { "site:lenz-courier.example", "1" },
    { "site:courier", "1" },
    { "site:news.example", "4 2" },
    { "site:news", "4 2" },
    { "site:courts", "" },
    { "site:lenz", "1" },
    { "site:cour*", "1" },
    { "site:*", "4 2 1" },
    { "author:moreau", "1" },
    { "author:elise", "2" },
    { "author:more", "" },
    { "author:more*", "1" },
    { "-author:*", "4 3" },
    { "feed:courier", "3 1" },
    { "feed:https://lenz-courier.example/feed.xml", "3 1" },
    { "feed:*", "3 1" },
    { "feed:other", "" },
    { "lang:de", "3" },
    { "lang:EN", "4 2 1" },
    { "-lang:e*", "3" },
    /* dates */
    { "on:2024-10-04", "1" },
    { "before:2024-10-05", "1" },
    { "after:2024-10-05", "3 2" },
    { "on:2024", "3 2 1" },
    { "-on:2024", "4" },
    { "last:1d", "" },
    /* parts */
    { "has:quote", "1" },
    { "has:revision", "4" },
    { "has:date", "2" },
    { "has:duplicate", "4 1" },
    /* the trash */
    { "is:trashed", "5" },
    { "-is:trashed", "4 3 2 1" },
    { "harbour is:trashed", "5" },
    { "title:harbour (is:trashed OR is:unread)", "5 1" },
    /* nothing to look for */
    { "!!!", "" },
    { "☀", "" },
    { "-!!!", "" },
    { "!!! OR ☀", "" },
    { "strike !!!", "4 1" },
    { "strike - dock", "1" },
    { "strike OR !!!", "4 1" },
    { "is:unread !!!", "3 1" },
    { "person:!!!", "" },
    { "person:!!! strike", "4 1" },
    { "author:☀ OR site:☀", "" },
    /* what would be an operator of the index */
    { "NOT", "4" },
    { "NEAR", "" },
    { "\"strike NEAR grain\"", "" },
    { "^strike", "4 1" },
    { "{title}", "" },
    { "a+b", "" },
    { "strike'", "4 1" },
    { "'; DROP TABLE articles; --", "" },
    { "person:\"' OR 1=1 --\"", "" },
    { "tag:%", "" },
  };

  for (guint i = 0; i < G_N_ELEMENTS (rows); i++)
    {
      g_autofree char *ids = find (fixture->library, rows[i].query, PRECIS_ORDER_NEWEST);
      g_autofree char *found = g_strconcat (rows[i].query, " → ", ids, NULL);
      g_autofree char *expected = g_strconcat (rows[i].query, " → ", rows[i].ids, NULL);

      g_assert_cmpstr (found, ==, expected);
    }
}

/* Whatever is typed is a query that the database understands. */
static void
test_random (SearchFixture *fixture, gconstpointer data)
{
  static const char * const pieces[] = {
    "strike", "grain*", "\"the strike\"", "!!!", "☀", "(", "(", ")", "-", "OR", "title:", "text:(", "note:*", "person:lenz",
    "risk:grain", "risk:legal", "obstacle:*", "tag:lab*", "site:news", "feed:a", "author:\"", "dossier:☀", "lang:de", "on:2024",
    "is:unread", "is:trashed", "has:note", "has:duplicate", "'", "*", "^", "{", "\\", "%", "NEAR(", "\xe2\x80\x8b", "字", "a:b",
  };

  for (guint i = 0; i < 3000; i++)
    {
      g_autoptr (GString) text = g_string_new (NULL);
      g_autofree char *ids = NULL;

      for (int n = g_test_rand_int_range (1, 40); n > 0; n--)
        {
          g_string_append (text, pieces[g_test_rand_int_range (0, G_N_ELEMENTS (pieces))]);
          if (g_test_rand_int_range (0, 4))
            g_string_append_c (text, ' ');
        }
      ids = find (fixture->library, text->str, i % 3);
      g_assert_nonnull (ids);
    }
}

/* The deepest and the longest query of each shape. */
static void
test_limits (SearchFixture *fixture, gconstpointer data)
{
  static const struct
  {
    const char *begin;
    const char *end;
  } rows[] = {
    { "strike (mine OR ", ")" },
    { "mine OR (strike ", ")" },
    { "strike -(mine ", ")" },
    { "strike -(mine OR dock -tag:a ", ")" },
    { "mine OR strike -(dock OR lenz ", ")" },
    { "is:read (is:unread OR ", ")" },
    { "is:unread OR strike -(is:read OR lenz tag:a ", ")" },
    { "-(", ")" },
    { "title:(a OR b -(c | ", "))" },
  };

  for (guint i = 0; i < G_N_ELEMENTS (rows); i++)
    {
      g_autoptr (GString) text = g_string_new (NULL);

      for (guint depth = 0; depth < PRECIS_MAX_QUERY_DEPTH; depth++)
        g_string_append (text, rows[i].begin);
      g_string_append (text, "grain");
      for (guint depth = 0; depth < PRECIS_MAX_QUERY_DEPTH; depth++)
        g_string_append (text, rows[i].end);
      g_free (find (fixture->library, text->str, PRECIS_ORDER_BEST));
    }
}

static void
test_long (SearchFixture *fixture, gconstpointer data)
{
  static const char * const terms[] = { "strike ", "strike OR ", "-dock ", "is:read OR ", "person:lenz OR ", "tag:a* | risk:legal | ",
                                        "(strike is:read) OR " };

  for (guint i = 0; i < G_N_ELEMENTS (terms); i++)
    {
      g_autoptr (GString) text = g_string_new (NULL);

      for (guint n = 0; n < PRECIS_MAX_QUERY_TERMS; n++)
        g_string_append (text, terms[i]);
      g_free (find (fixture->library, text->str, PRECIS_ORDER_NEWEST));
    }
}

static void
test_order (SearchFixture *fixture, gconstpointer data)
{
  static const struct
  {
    const char *query;
    PrecisOrder order;
    const char *ids;
  } rows[] = {
    { "strike", PRECIS_ORDER_OLDEST, "1 4" },
    { "strike", PRECIS_ORDER_BEST, "1 4" }, /* once in the title, which is worth more */
    { "harbour", PRECIS_ORDER_BEST, "1 2" },
    { "is:read", PRECIS_ORDER_BEST, "4 2" },
    { "", PRECIS_ORDER_BEST, "4 3 2 1" },
    { "", PRECIS_ORDER_OLDEST, "1 2 3 4" },
  };

  for (guint i = 0; i < G_N_ELEMENTS (rows); i++)
    {
      g_autofree char *ids = find (fixture->library, rows[i].query, rows[i].order);

      g_assert_cmpstr (ids, ==, rows[i].ids);
    }
}

static void
keep_name (PrecisLibrary *library, gint64 id, const char *name)
{
  g_autoptr (PrecisArticle) article = g_object_new (PRECIS_TYPE_ARTICLE, "text",
                                                    "The grain quarrel is old; the strike is not.", NULL);
  g_autoptr (GListStore) entities = g_list_store_new (PRECIS_TYPE_ENTITY);
  g_autoptr (GListStore) nothing = g_list_store_new (PRECIS_TYPE_CONCERN);
  g_autoptr (PrecisEntity) entity = g_object_new (PRECIS_TYPE_ENTITY, "name", name, NULL);
  g_autoptr (PrecisBriefing) briefing = NULL;
  g_autoptr (GError) error = NULL;

  g_list_store_append (entities, entity);
  briefing = g_object_new (PRECIS_TYPE_BRIEFING, "article", article, "points", nothing, "entities", entities,
                           "concerns", nothing, "moments", nothing, "quotes", nothing, NULL);
  precis_library_keep_briefing (library, id, briefing, 1, &error);
  g_assert_no_error (error);
}

/* The words of names come with briefings and go with them, also where another name gets the number of one that is gone. */
static void
test_names (SearchFixture *fixture, gconstpointer data)
{
  static const struct
  {
    const char *name;
    const char *query;
    const char *ids;
  } rows[] = {
    { "Mira Olsen", "person:olsen", "4" },
    { "Olga Stam", "person:olsen", "" },
    { "Olga Stam", "person:stam", "4" },
    { "Mira Vogt", "person:stam", "" },
    { "Mira Vogt", "person:mira", "4" },
  };

  for (guint i = 0; i < G_N_ELEMENTS (rows); i++)
    {
      g_autofree char *ids = NULL;

      keep_name (fixture->library, 4, rows[i].name);
      ids = find (fixture->library, rows[i].query, PRECIS_ORDER_NEWEST);
      g_assert_cmpstr (ids, ==, rows[i].ids);
    }
}

static void
test_cancelled (SearchFixture *fixture, gconstpointer data)
{
  g_autoptr (GCancellable) cancellable = g_cancellable_new ();
  g_autoptr (PrecisQuery) query = precis_query_parse ("site:lenz -strike", NULL);
  PrecisListing listing = { .kind = PRECIS_SHELF_ALL, .query = query };
  g_autoptr (GError) error = NULL;
  g_autoptr (GArray) ids = NULL;

  precis_database_execute (fixture->library->database,
    "WITH RECURSIVE n (i) AS (SELECT 100 UNION ALL SELECT i + 1 FROM n WHERE i < 3000)"
    "INSERT INTO articles (id, label, hash, added, site) SELECT i, 'A', cast (i AS BLOB), 0, 'News' FROM n", &error);
  g_assert_no_error (error);
  precis_library_set_cancellable (fixture->library, cancellable);
  g_cancellable_cancel (cancellable);
  g_assert_null (precis_library_list (fixture->library, &listing, &error));
  g_assert_error (error, G_IO_ERROR, G_IO_ERROR_CANCELLED);
  g_clear_error (&error);
  precis_library_set_cancellable (fixture->library, NULL);
  ids = precis_library_list (fixture->library, &listing, &error);
  g_assert_no_error (error);
}

#define ADD(path, func) \
  g_test_add (path, SearchFixture, NULL, search_fixture_set_up, func, search_fixture_tear_down)

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  ADD ("/search/found", test_found);
  ADD ("/search/random", test_random);
  ADD ("/search/limits", test_limits);
  ADD ("/search/long", test_long);
  ADD ("/search/order", test_order);
  ADD ("/search/names", test_names);
  ADD ("/search/cancelled", test_cancelled);
  return g_test_run ();
}
