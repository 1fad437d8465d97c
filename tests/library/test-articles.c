/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "library-fixture.h"
#include "precis-anchors.h"
#include "precis-original.h"

#define TEXT "The dam at Orlena leaks.\nEngineers of the Varn Office asked for grout."

static gint64
add (Fixture *fixture, const PrecisDeposit *deposit, PrecisReceipt expected)
{
  g_autoptr (GError) error = NULL;
  PrecisReceipt receipt;
  gint64 id = precis_library_add_article (fixture->library, deposit, &receipt, &error);

  g_assert_no_error (error);
  g_assert_cmpint (receipt, ==, expected);
  return id;
}

static gint64
add_text (Fixture *fixture, const char *url, const char *text, PrecisReceipt expected)
{
  g_autoptr (PrecisArticle) article = fixture_article (url, NULL, text);

  return add (fixture, &(PrecisDeposit) { .article = article }, expected);
}

static void
test_round_trip (Fixture *fixture, gconstpointer data)
{
  static const char * const notices[] = { "One.", "Two.", NULL };
  g_autoptr (PrecisArticle) article = g_object_new (PRECIS_TYPE_ARTICLE, "title", "Dam", "byline", "Ida Moor",
                                                    "site", "Herald",
    "published", "2031-05-04T10:00", "language", "en", "url", "https://herald.example/dam", "source", "dam.html",
    "text", TEXT, "notices", notices, NULL);
  g_autoptr (GBytes) original = g_bytes_new_static ("<p>The dam</p>", 14);
  const gint64 bands[] = { 5, -7, 5 };
  gint64 id = add (fixture, &(PrecisDeposit) { article, original, "text/html", bands, 3, 77 },
                   PRECIS_RECEIPT_NEW);
  g_autoptr (PrecisArticle) got = precis_library_get_article (fixture->library, id, NULL);
  g_autofree char *type = NULL;
  g_autoptr (GBytes) bytes = precis_library_get_original (fixture->library, id, &type, NULL);

  g_assert_cmpstr (precis_article_get_title (got), ==, "Dam");
  g_assert_cmpstr (precis_article_get_byline (got), ==, "Ida Moor");
  g_assert_cmpstr (precis_article_get_site (got), ==, "Herald");
  g_assert_cmpstr (precis_article_get_published (got), ==, "2031-05-04T10:00");
  g_assert_cmpstr (precis_article_get_language (got), ==, "en");
  g_assert_cmpstr (precis_article_get_url (got), ==, "https://herald.example/dam");
  g_assert_cmpstr (precis_article_get_source (got), ==, "dam.html");
  g_assert_cmpstr (precis_article_get_text (got), ==, TEXT);
  g_assert_cmpuint (precis_article_get_blocks (got)->len, ==, 0);
  g_assert_cmpstrv (precis_article_get_notices (got), notices);
  g_assert_true (g_bytes_equal (bytes, original));
  g_assert_cmpstr (type, ==, "text/html");
  g_assert_cmpint (fixture_ask (fixture, "SELECT count (*) FROM sketches"), ==, 2);
  g_assert_cmpint (fixture_ask (fixture, "SELECT count (*) FROM jobs WHERE state = 0"), ==, 1);
  g_assert_cmpint (fixture_ask (fixture, "SELECT added FROM articles"), ==, 77);
}

static void
test_blocks (Fixture *fixture, gconstpointer data)
{
  gint64 id = fixture_add (fixture, NULL, TEXT);
  g_autoptr (PrecisArticle) got = precis_library_get_article (fixture->library, id, NULL);
  GArray *blocks = precis_article_get_blocks (got);

  g_assert_cmpuint (blocks->len, ==, 2);
  g_assert_cmpuint (g_array_index (blocks, PrecisBlock, 1).span.start, ==, 25);
  g_assert_null (precis_article_get_title (got));
  g_assert_null (precis_article_get_notices (got));
}

/* A library made by hand may hold millions. */
static void
test_many_notices (Fixture *fixture, gconstpointer data)
{
  gint64 id = fixture_add (fixture, NULL, TEXT);
  g_autoptr (PrecisArticle) got = NULL;

  fixture_run (fixture, "UPDATE texts SET notices = 'First.' || replace (hex (zeroblob (5000)), '0', char (10));");
  got = precis_library_get_article (fixture->library, id, NULL);
  g_assert_cmpuint (g_strv_length ((GStrv) precis_article_get_notices (got)), ==, 100);
  g_assert_cmpstr (precis_article_get_notices (got)[0], ==, "First.");
}

static void
test_same (Fixture *fixture, gconstpointer data)
{
  gint64 first = add_text (fixture, "https://a.example/1", TEXT, PRECIS_RECEIPT_NEW);
  gint64 other = add_text (fixture, "https://a.example/2", "Another text.", PRECIS_RECEIPT_NEW);

  g_assert_cmpint (add_text (fixture, NULL, TEXT, PRECIS_RECEIPT_SAME), ==, first);
  g_assert_cmpint (add_text (fixture, "https://b.example/1", TEXT, PRECIS_RECEIPT_SAME), ==, first);
  g_assert_cmpint (add_text (fixture, "https://a.example/2", TEXT, PRECIS_RECEIPT_SAME), ==, first);
  fixture_run (fixture, "UPDATE articles SET trashed = 9;");
  g_assert_cmpint (add_text (fixture, NULL, TEXT, PRECIS_RECEIPT_RESTORED), ==, first);
  g_assert_cmpint (add_text (fixture, NULL, TEXT, PRECIS_RECEIPT_SAME), ==, first);
  g_assert_cmpint (fixture_ask (fixture, "SELECT count (*) FROM articles WHERE trashed IS NULL"), ==, 1);
  g_assert_cmpint (precis_library_find_article (fixture->library, "https://a.example/2", NULL, NULL), ==,
                   other);
  g_assert_cmpint (precis_library_find_article (fixture->library, "https://a.example/2", TEXT, NULL), ==,
                   first);
  g_assert_cmpint (precis_library_find_article (fixture->library, "https://c.example/", "No.", NULL), ==, 0);
}

static void
test_revised (Fixture *fixture, gconstpointer data)
{
  gint64 id = add_text (fixture, "https://a.example/1", TEXT, PRECIS_RECEIPT_NEW);
  g_autoptr (GPtrArray) revisions = NULL;
  g_autofree char *older = NULL;

  fixture_run (fixture, "UPDATE articles SET is_starred = 1, trashed = 9, place = 60; DELETE FROM jobs;"
                        "INSERT INTO briefings VALUES (1, 1, x'00');"
                        "INSERT INTO notes (id, article, start, end, quote, text, created) VALUES"
                        " (1, 1, 11, 17, 'Orlena', 'Where?', 1), (2, 1, 64, 69, 'grout', NULL, 1), (3, 1, 0, 0, NULL, 'Whole', 1);");
  g_assert_cmpint (add_text (fixture, "https://a.example/1", "Rain. The dam at Orlena holds.",
                             PRECIS_RECEIPT_REVISED), ==, id);

  g_assert_cmpint (fixture_ask (fixture,
                                "SELECT count (*) FROM articles WHERE is_starred AND trashed IS NULL"), ==, 1);
  g_assert_cmpint (fixture_ask (fixture, "SELECT place FROM articles"), ==, 30);
  g_assert_cmpint (fixture_ask (fixture, "SELECT start FROM notes WHERE id = 1"), ==, 17);
  g_assert_cmpint (fixture_ask (fixture, "SELECT end FROM notes WHERE id = 1"), ==, 23);
  g_assert_cmpint (fixture_ask (fixture, "SELECT end FROM notes WHERE id = 2 AND quote = 'grout'"), ==, 0);
  g_assert_cmpint (fixture_ask (fixture, "SELECT count (*) FROM briefings"), ==, 0);
  g_assert_cmpint (fixture_ask (fixture, "SELECT count (*) FROM jobs"), ==, 1);
  g_assert_cmpint (fixture_find (fixture, "grout"), ==, 0);
  g_assert_cmpint (fixture_find (fixture, "rain"), ==, 1);
  fixture_check_words (fixture);

  revisions = precis_library_get_revisions (fixture->library, id, NULL);
  g_assert_cmpuint (revisions->len, ==, 1);
  older = precis_library_get_revision (fixture->library, ((PrecisRevision *) revisions->pdata[0])->id, NULL);
  g_assert_cmpstr (older, ==, TEXT);
}

static void
test_refused (Fixture *fixture, gconstpointer data)
{
  g_autoptr (PrecisArticle) empty = fixture_article (NULL, "Title alone", "");
  g_autofree char *long_text = g_strnfill (2 * 1024 * 1024 + 1, 'a');
  g_autoptr (PrecisArticle) large = fixture_article (NULL, NULL, long_text);
  g_autoptr (GError) error = NULL;

  g_assert_cmpint (precis_library_add_article (fixture->library, &(PrecisDeposit) { .article = empty }, NULL,
                                               &error), ==, 0);
  g_assert_error (error, PRECIS_ERROR, PRECIS_ERROR_EMPTY);
  g_clear_error (&error);
  g_assert_cmpint (precis_library_add_article (fixture->library, &(PrecisDeposit) { .article = large }, NULL,
                                               &error), ==, 0);
  g_assert_error (error, PRECIS_ERROR, PRECIS_ERROR_TOO_LARGE);
  g_assert_cmpint (fixture_ask (fixture, "SELECT count (*) FROM articles"), ==, 0);
}

/* What a damaged file may hold, and what becomes of reading it. */
static void
test_damaged (Fixture *fixture, gconstpointer data)
{
  static const char * const scripts[] = {
    "UPDATE texts SET text = 'Another text.';",
    "UPDATE texts SET text = CAST (x'54ff' AS TEXT);",
    "UPDATE texts SET blocks = x'00000000ffffffff';",
    "UPDATE texts SET blocks = x'010203';",
    "UPDATE texts SET blocks = zeroblob (12 * 4096);",
    "UPDATE articles SET hash = x'00';",
    "DELETE FROM texts;",
  };

  for (guint i = 0; i < G_N_ELEMENTS (scripts); i++)
    {
      g_autoptr (GError) error = NULL;
      gint64 id = fixture_add (fixture, NULL, TEXT);

      g_assert_true (precis_library_begin (fixture->library, NULL));
      fixture_run (fixture, scripts[i]);
      g_assert_null (precis_library_get_article (fixture->library, id, &error));
      g_assert_error (error, PRECIS_ERROR, PRECIS_ERROR_DAMAGED);
      g_assert_false (precis_library_end (fixture->library, FALSE, NULL));
    }
}

static void
test_damaged_original (Fixture *fixture, gconstpointer data)
{
  static const char * const scripts[] = {
    "UPDATE originals SET size = size + 1;",
    "UPDATE originals SET size = size - 1;",
    "UPDATE originals SET size = -1;",
    "UPDATE originals SET size = 1 << 40;",
    "UPDATE originals SET data = x'0102';",
    "UPDATE originals SET data = x'';",
    "UPDATE originals SET data = substr (data, 1, length (data) - 2);",
  };
  g_autoptr (PrecisArticle) article = fixture_article (NULL, NULL, TEXT);
  g_autoptr (GBytes) original = g_bytes_new_static (TEXT, strlen (TEXT));
  gint64 id = add (fixture, &(PrecisDeposit) { .article = article, .original = original },
                   PRECIS_RECEIPT_NEW);

  for (guint i = 0; i < G_N_ELEMENTS (scripts); i++)
    {
      g_autoptr (GError) error = NULL;

      g_assert_true (precis_library_begin (fixture->library, NULL));
      fixture_run (fixture, scripts[i]);
      g_assert_null (precis_library_get_original (fixture->library, id, NULL, &error));
      g_assert_error (error, PRECIS_ERROR, PRECIS_ERROR_DAMAGED);
      g_assert_false (precis_library_end (fixture->library, FALSE, NULL));
    }
}

static void
test_not_found (Fixture *fixture, gconstpointer data)
{
  g_autoptr (GError) error = NULL;
  gboolean has = TRUE;
  guint place;

  g_assert_null (precis_library_get_article (fixture->library, 4, &error));
  g_assert_error (error, PRECIS_ERROR, PRECIS_ERROR_NOT_FOUND);
  g_clear_error (&error);
  g_assert_null (precis_library_get_original (fixture->library, 4, NULL, &error));
  g_assert_error (error, PRECIS_ERROR, PRECIS_ERROR_NOT_FOUND);
  g_clear_error (&error);
  g_assert_null (precis_library_get_revision (fixture->library, 4, &error));
  g_assert_error (error, PRECIS_ERROR, PRECIS_ERROR_NOT_FOUND);
  g_clear_error (&error);
  g_assert_false (precis_library_get_place (fixture->library, 4, &place, &error));
  g_assert_error (error, PRECIS_ERROR, PRECIS_ERROR_NOT_FOUND);
  g_clear_error (&error);
  g_assert_false (precis_library_set_place (fixture->library, 4, 1, &error));
  g_assert_error (error, PRECIS_ERROR, PRECIS_ERROR_NOT_FOUND);
  g_assert_true (precis_library_has_article (fixture->library, 4, &has, NULL));
  g_assert_false (has);
}

static void
test_place (Fixture *fixture, gconstpointer data)
{
  gint64 id = fixture_add (fixture, NULL, TEXT);
  guint place = 99;

  g_assert_true (precis_library_get_place (fixture->library, id, &place, NULL));
  g_assert_cmpuint (place, ==, 0);
  g_assert_true (precis_library_set_place (fixture->library, id, 12, NULL));
  g_assert_true (precis_library_get_place (fixture->library, id, &place, NULL));
  g_assert_cmpuint (place, ==, 12);
}

/* The day that lists order and search by. */
static void
test_day (Fixture *fixture, gconstpointer data)
{
  static const struct { const char *published; gint64 added; gint64 day; } rows[] = {
    { "1970-01-01", 5, 0 },
    { "2018-06-12", 5, 17694 },
    { "2018-06-12T23:59+02:00", 5, 17694 },
    { "2018-06", 5, 17683 },
    { "2018", 5, 17532 },
    { NULL, 86400, 1 },
    { NULL, -1, -1 },
    { NULL, 4102444800, 47482 },
    { "9999-01-01", 86400, 1 },
    { "2018-13-45", 86400, 1 },
    { "soon", 86400, 1 },
  };

  for (guint i = 0; i < G_N_ELEMENTS (rows); i++)
    {
      g_autofree char *text = g_strdup_printf ("Text number %u.", i);
      g_autoptr (PrecisArticle) article = g_object_new (PRECIS_TYPE_ARTICLE, "text", text, "published",
                                                        rows[i].published, NULL);

      add (fixture, &(PrecisDeposit) { .article = article, .added = rows[i].added }, PRECIS_RECEIPT_NEW);
      g_assert_cmpint (fixture_ask (fixture, "SELECT day FROM articles ORDER BY id DESC"), ==, rows[i].day);
    }
}

static void
test_compression (void)
{
  g_autofree guint8 *noise = g_malloc (300000);
  gsize sizes[] = { 0, 1, 100, 65536, 300000 };

  for (guint i = 0; i < 300000; i++)
    noise[i] = g_random_int ();
  for (guint i = 0; i < G_N_ELEMENTS (sizes); i++)
    {
      g_autoptr (GBytes) bytes = g_bytes_new (noise, sizes[i]);
      g_autoptr (GBytes) compressed = precis_original_compress (bytes);
      g_autoptr (GBytes) expanded = precis_original_expand (compressed, sizes[i]);

      g_assert_nonnull (expanded);
      g_assert_true (g_bytes_equal (bytes, expanded));
      g_assert_null (precis_original_expand (compressed, sizes[i] + 1));
    }
}

static void
test_anchors (void)
{
  static const struct { const char *text; const char *quote; guint near; int start; } rows[] = {
    { "ore, ore, ore", "ore", 0, 0 },
    { "ore, ore, ore", "ore", 4, 5 },
    { "ore, ore, ore", "ore", 2, 0 },
    { "ore, ore, ore", "ore", 900, 10 },
    { "tin", "ore", 0, -1 },
    { "ore", "", 0, -1 },
    { "", "ore", 0, -1 },
  };

  for (guint i = 0; i < G_N_ELEMENTS (rows); i++)
    {
      guint start = 0;
      gboolean found = precis_anchors_find (rows[i].text, rows[i].quote, rows[i].near, &start);

      g_assert_cmpint (found ? (int) start : -1, ==, rows[i].start);
    }
}

int
main (int argc, char **argv)
{
  static const struct { const char *path; void (*test) (Fixture *, gconstpointer); } tests[] = {
    { "/articles/round-trip", test_round_trip },
    { "/articles/blocks", test_blocks },
    { "/articles/many-notices", test_many_notices },
    { "/articles/same", test_same },
    { "/articles/revised", test_revised },
    { "/articles/refused", test_refused },
    { "/articles/damaged", test_damaged },
    { "/articles/damaged-original", test_damaged_original },
    { "/articles/not-found", test_not_found },
    { "/articles/place", test_place },
    { "/articles/day", test_day },
  };

  g_test_init (&argc, &argv, NULL);
  for (guint i = 0; i < G_N_ELEMENTS (tests); i++)
    g_test_add (tests[i].path, Fixture, NULL, fixture_set_up, tests[i].test, fixture_tear_down);
  g_test_add_func ("/articles/compression", test_compression);
  g_test_add_func ("/articles/anchors", test_anchors);
  return g_test_run ();
}
