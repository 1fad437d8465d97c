/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "library-fixture.h"
#include "precis-library-check.h"

static void
set_up (Fixture *fixture, gconstpointer data)
{
  fixture_set_up (fixture, data);
  for (guint n = 1; n <= 40; n++)
    {
      g_autofree char *text = g_strdup_printf ("Report %u: the bridge at Orlena is closed.\nNo other bridge is near.", n);

      fixture_add (fixture, NULL, text);
    }
}

/* Returns: what is wrong, as text */
static char *
check (Fixture *fixture, PrecisCheckDepth depth, PrecisFaults expected)
{
  g_autoptr (GError) error = NULL;
  g_auto (GStrv) sentences = NULL;
  PrecisFaults faults = 77;

  g_assert_true (precis_library_check (fixture->library, depth, &faults, &sentences, NULL, &error));
  g_assert_no_error (error);
  g_assert_cmpint (faults, ==, expected);
  g_assert_cmpint (g_strv_length (sentences) > 0, ==, expected != PRECIS_FAULT_NONE);
  return g_strjoinv ("\n", sentences);
}

static void
test_sound (Fixture *fixture, gconstpointer data)
{
  g_autofree char *quick = check (fixture, PRECIS_CHECK_QUICK, PRECIS_FAULT_NONE);
  g_autofree char *full = check (fixture, PRECIS_CHECK_FULL, PRECIS_FAULT_NONE);

  g_assert_cmpstr (quick, ==, "");
  g_assert_cmpstr (full, ==, "");
}

/* A text that is not what was stored, though SQLite has nothing against it. */
static void
test_text (Fixture *fixture, gconstpointer data)
{
  g_autofree char *quick = NULL, *full = NULL;

  fixture_run (fixture, "UPDATE texts SET text = replace (text, 'closed', 'opened') WHERE article = 7;"
                        "UPDATE articles SET label = 'Bridge' WHERE id = 7; DELETE FROM texts WHERE article = 9;"
                        "INSERT INTO words (words) VALUES ('rebuild');");
  quick = check (fixture, PRECIS_CHECK_QUICK, PRECIS_FAULT_NONE);
  full = check (fixture, PRECIS_CHECK_FULL, PRECIS_FAULT_ARTICLE);
  g_assert_true (g_str_has_prefix (full, "The text of “Bridge” is not what was stored.\nThe text of “"));
}

static void
test_references (Fixture *fixture, gconstpointer data)
{
  g_autofree char *full = NULL;

  fixture_run (fixture, "PRAGMA foreign_keys = OFF;"
                        "INSERT INTO notes (article, start, end, created) VALUES (900, 0, 1, 0), (901, 0, 1, 0);");
  full = check (fixture, PRECIS_CHECK_FULL, PRECIS_FAULT_ARTICLE);
  g_assert_cmpstr (full, ==, "2 entries belong to articles that are not there.");
}

/* The index alone is wrong: it is mended without a word. */
static void
test_words (Fixture *fixture, gconstpointer data)
{
  g_autoptr (GError) error = NULL;
  g_autofree char *before = NULL, *after = NULL;

  fixture_run (fixture, "INSERT INTO words (words, rowid, title, text, notes)"
                        " SELECT 'delete', article, title, text, notes FROM searchable WHERE article < 5;");
  before = check (fixture, PRECIS_CHECK_FULL, PRECIS_FAULT_WORDS);
  g_assert_cmpstr (before, ==, "The search index does not fit the articles.");
  g_assert_cmpint (fixture_find (fixture, "bridge"), ==, 36);
  g_assert_true (precis_library_rebuild_words (fixture->library, NULL, &error));
  g_assert_no_error (error);
  after = check (fixture, PRECIS_CHECK_FULL, PRECIS_FAULT_NONE);
  g_assert_cmpint (fixture_find (fixture, "bridge"), ==, 40);
}

static void
test_cancelled (Fixture *fixture, gconstpointer data)
{
  g_autoptr (GCancellable) cancellable = g_cancellable_new ();
  g_autoptr (GError) error = NULL;
  PrecisFaults faults;

  for (guint n = 0; n < 60; n++)
    {
      g_autofree char *text = g_strnfill (20000 + n, 'a');

      fixture_add (fixture, NULL, text);
    }
  g_cancellable_cancel (cancellable);
  g_assert_false (precis_library_check (fixture->library, PRECIS_CHECK_FULL, &faults, NULL, cancellable, &error));
  g_assert_error (error, G_IO_ERROR, G_IO_ERROR_CANCELLED);
  g_clear_error (&error);
  g_assert_true (precis_library_check (fixture->library, PRECIS_CHECK_FULL, &faults, NULL, NULL, &error));
}

static void
assert_same (const char *path, const char *data, gsize size)
{
  g_autofree char *now = NULL;
  gsize length;

  g_assert_true (g_file_get_contents (path, &now, &length, NULL));
  g_assert_cmpmem (now, length, data, size);
}

/* What is found damaged is not written to any more, not even what the log holds. */
static void
test_damaged (Fixture *fixture, gconstpointer data)
{
  g_autofree char *before = NULL, *quick = NULL;
  gint64 root = fixture_ask (fixture, "SELECT rootpage FROM sqlite_schema WHERE name = 'articles_day'");
  gsize size;

  g_clear_pointer (&fixture->library, precis_library_close);
  fixture_damage (fixture, (root - 1) * FIXTURE_PAGE, 64);
  fixture_open (fixture);
  fixture_run (fixture, "INSERT INTO searches (name, query, created) VALUES ('a', 'b', 0)");
  g_assert_true (g_file_get_contents (fixture->path, &before, &size, NULL));
  quick = check (fixture, PRECIS_CHECK_QUICK, PRECIS_FAULT_FILE);
  g_clear_pointer (&fixture->library, precis_library_close);
  assert_same (fixture->path, before, size);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add ("/check/sound", Fixture, NULL, set_up, test_sound, fixture_tear_down);
  g_test_add ("/check/text", Fixture, NULL, set_up, test_text, fixture_tear_down);
  g_test_add ("/check/references", Fixture, NULL, set_up, test_references, fixture_tear_down);
  g_test_add ("/check/words", Fixture, NULL, set_up, test_words, fixture_tear_down);
  g_test_add ("/check/cancelled", Fixture, NULL, set_up, test_cancelled, fixture_tear_down);
  g_test_add ("/check/damaged", Fixture, NULL, set_up, test_damaged, fixture_tear_down);
  return g_test_run ();
}
