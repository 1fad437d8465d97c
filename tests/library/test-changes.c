/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "library-fixture.h"
#include "precis-library-changes.h"
#include "precis-words.h"

static void
fill (Fixture *fixture)
{
  fixture_run (fixture,
               "INSERT INTO articles (id, label, hash, added) VALUES (1, 'Ore', x'01', 5), (2, 'Rail', x'02', 6);"
                        "INSERT INTO texts (article, text, blocks) VALUES (1, 'The ore waits.', x''), (2, 'No rail.', x'');");
  for (gint64 id = 1; id <= 2; id++)
    g_assert_true (precis_words_add (fixture->library, id, NULL));
}

static void
begin (Fixture *fixture, const char *label)
{
  g_assert_true (precis_library_begin_change (fixture->library, label, NULL));
}

static gint64
end (Fixture *fixture)
{
  g_autoptr (GError) error = NULL;
  gint64 change = precis_library_end_change (fixture->library, TRUE, &error);

  g_assert_no_error (error);
  return change;
}

static void
record (Fixture *fixture, PrecisChangeTable table, gint64 key, gint64 second)
{
  g_assert_true (precis_change_record (fixture->library, table, key, second, NULL));
}

static void
undo (Fixture *fixture, gint64 change)
{
  g_autoptr (GError) error = NULL;

  precis_library_undo (fixture->library, change, &error);
  g_assert_no_error (error);
}

static gint64
star (Fixture *fixture, gint64 id)
{
  begin (fixture, "1 article starred");
  record (fixture, PRECIS_CHANGE_ARTICLE, id, 0);
  g_assert_true (precis_database_run (fixture->library->database,
                                      "UPDATE articles SET is_starred = 1 WHERE id = ?",
                                      NULL, "i", id));
  return end (fixture);
}

static void
test_flags (Fixture *fixture, gconstpointer data)
{
  g_autoptr (GError) error = NULL;
  g_autofree char *label = NULL;
  gint64 change;

  fill (fixture);
  change = star (fixture, 1);
  g_assert_cmpint (change, >, 0);
  fixture_run (fixture, "UPDATE articles SET is_read = 1 WHERE id = 1;");
  undo (fixture, change);
  g_assert_cmpint (fixture_ask (fixture, "SELECT is_starred FROM articles WHERE id = 1"), ==, 0);
  g_assert_cmpint (fixture_ask (fixture, "SELECT is_read FROM articles WHERE id = 1"), ==, 1);

  g_assert_false (precis_library_undo (fixture->library, change, &error));
  g_assert_error (error, PRECIS_ERROR, PRECIS_ERROR_NOT_FOUND);
  g_assert_cmpint (precis_library_last_change (fixture->library, FALSE, NULL, NULL), ==, 0);
  g_assert_cmpint (precis_library_last_change (fixture->library, TRUE, &label, NULL), ==, change);
  g_assert_cmpstr (label, ==, "1 article starred");
  g_assert_true (precis_library_redo (fixture->library, change, NULL));
  g_assert_cmpint (fixture_ask (fixture, "SELECT is_starred FROM articles WHERE id = 1"), ==, 1);
}

static void
test_nothing_changed (Fixture *fixture, gconstpointer data)
{
  fill (fixture);
  begin (fixture, "Nothing");
  record (fixture, PRECIS_CHANGE_ARTICLE, 1, 0);
  g_assert_cmpint (end (fixture), ==, 0);
  g_assert_cmpint (fixture_ask (fixture, "SELECT count (*) FROM changes"), ==, 0);

  begin (fixture, "Not kept");
  record (fixture, PRECIS_CHANGE_ARTICLE, 1, 0);
  fixture_run (fixture, "UPDATE articles SET is_read = 1;");
  g_assert_cmpint (precis_library_end_change (fixture->library, FALSE, NULL), ==, 0);
  g_assert_cmpint (fixture_ask (fixture, "SELECT sum (is_read) FROM articles"), ==, 0);
}

/* A tag, its articles, and a dossier: what is made goes, what was deleted comes back, children and all. */
static void
test_rows (Fixture *fixture, gconstpointer data)
{
  gint64 made, removed;

  fill (fixture);
  begin (fixture, "Tagged");
  fixture_run (fixture,
               "INSERT INTO tags VALUES (9, 'Mines', 'mines'); INSERT INTO article_tags VALUES (1, 9), (2, 9);");
  precis_change_record_new (fixture->library, PRECIS_CHANGE_TAG, 9, 0);
  for (gint64 id = 1; id <= 2; id++)
    precis_change_record_new (fixture->library, PRECIS_CHANGE_ARTICLE_TAG, id, 9);
  made = end (fixture);

  begin (fixture, "Tag removed");
  record (fixture, PRECIS_CHANGE_TAG, 9, 0);
  for (gint64 id = 1; id <= 2; id++)
    record (fixture, PRECIS_CHANGE_ARTICLE_TAG, id, 9);
  fixture_run (fixture, "DELETE FROM tags;");
  removed = end (fixture);
  g_assert_cmpint (fixture_ask (fixture, "SELECT count (*) FROM article_tags"), ==, 0);

  undo (fixture, removed);
  g_assert_cmpint (fixture_ask (fixture, "SELECT count (*) FROM article_tags WHERE tag = 9"), ==, 2);
  undo (fixture, made);
  g_assert_cmpint (fixture_ask (fixture, "SELECT count (*) FROM tags"), ==, 0);
}

/* Undone out of order: what others made of it meanwhile stays, and what it needs may be gone. */
static void
test_out_of_order (Fixture *fixture, gconstpointer data)
{
  gint64 made, removed;

  fill (fixture);
  begin (fixture, "Dossier made");
  fixture_run (fixture, "INSERT INTO dossiers (id, name, key, created) VALUES (3, 'Port', 'port', 1);");
  precis_change_record_new (fixture->library, PRECIS_CHANGE_DOSSIER, 3, 0);
  made = end (fixture);
  fixture_run (fixture, "INSERT INTO dossier_articles VALUES (3, 1, 1.0);");
  undo (fixture, made);
  g_assert_cmpint (fixture_ask (fixture, "SELECT count (*) FROM dossier_articles"), ==, 1);

  begin (fixture, "Taken out");
  record (fixture, PRECIS_CHANGE_DOSSIER_ARTICLE, 3, 1);
  fixture_run (fixture, "DELETE FROM dossier_articles;");
  removed = end (fixture);
  fixture_run (fixture, "DELETE FROM dossiers;");
  undo (fixture, removed);
  g_assert_cmpint (fixture_ask (fixture, "SELECT count (*) FROM dossier_articles"), ==, 0);
}

static void
test_notes (Fixture *fixture, gconstpointer data)
{
  gint64 removed;

  fill (fixture);
  g_assert_true (precis_words_remove (fixture->library, 1, NULL));
  fixture_run (fixture, "INSERT INTO notes (id, article, start, end, quote, text, created)"
                        " VALUES (4, 1, 4, 7, 'ore', 'Check the tonnage', 1);"
                        "UPDATE articles SET is_noted = 1 WHERE id = 1;");
  g_assert_true (precis_words_add (fixture->library, 1, NULL));
  g_assert_cmpint (fixture_find (fixture, "tonnage"), ==, 1);

  begin (fixture, "Note removed");
  record (fixture, PRECIS_CHANGE_NOTE, 4, 0);
  g_assert_true (precis_words_remove (fixture->library, 1, NULL));
  fixture_run (fixture, "DELETE FROM notes; UPDATE articles SET is_noted = 0;");
  g_assert_true (precis_words_add (fixture->library, 1, NULL));
  removed = end (fixture);
  g_assert_cmpint (fixture_find (fixture, "tonnage"), ==, 0);

  undo (fixture, removed);
  g_assert_cmpint (fixture_find (fixture, "tonnage"), ==, 1);
  g_assert_cmpint (fixture_ask (fixture, "SELECT is_noted FROM articles WHERE id = 1"), ==, 1);
  g_assert_cmpint (fixture_ask (fixture, "SELECT end FROM notes"), ==, 7);
  fixture_check_words (fixture);
  g_assert_true (precis_library_redo (fixture->library, removed, NULL));
  g_assert_cmpint (fixture_find (fixture, "tonnage"), ==, 0);
  fixture_check_words (fixture);
}

static void
test_nested (Fixture *fixture, gconstpointer data)
{
  gint64 change;

  fill (fixture);
  begin (fixture, "Outer");
  g_assert_cmpint (star (fixture, 1), ==, 0);
  g_assert_cmpint (star (fixture, 2), ==, 0);
  change = end (fixture);
  g_assert_cmpint (change, >, 0);
  g_assert_cmpint (fixture_ask (fixture, "SELECT sum (is_starred) FROM articles"), ==, 2);
  undo (fixture, change);
  g_assert_cmpint (fixture_ask (fixture, "SELECT sum (is_starred) FROM articles"), ==, 0);
}

static void
test_forgets (Fixture *fixture, gconstpointer data)
{
  gint64 first, change = 0;

  fill (fixture);
  first = star (fixture, 1);
  for (int i = 0; i < 230; i++)
    {
      fixture_run (fixture, "UPDATE articles SET is_starred = 0;");
      change = star (fixture, 1);
    }
  g_assert_cmpint (fixture_ask (fixture, "SELECT count (*) FROM changes"), ==, 200);
  g_assert_cmpint (fixture_ask (fixture, "SELECT count (*) FROM change_rows"), ==, 200);
  g_assert_false (precis_library_undo (fixture->library, first, NULL));
  undo (fixture, change);
  star (fixture, 2);
  g_assert_false (precis_library_redo (fixture->library, change, NULL));
}

static void
test_damaged (Fixture *fixture, gconstpointer data)
{
  g_autoptr (GError) error = NULL;
  gint64 change;

  fill (fixture);
  change = star (fixture, 1);
  fixture_run (fixture, "UPDATE change_rows SET before = x'ffffffffffffffff';");
  g_assert_false (precis_library_undo (fixture->library, change, &error));
  g_assert_error (error, PRECIS_ERROR, PRECIS_ERROR_DAMAGED);
  g_assert_cmpint (fixture_ask (fixture, "SELECT undone FROM changes"), ==, 0);
}

int
main (int argc, char **argv)
{
  static const struct { const char *path; void (*test) (Fixture *, gconstpointer); } tests[] = {
    { "/changes/flags", test_flags },
    { "/changes/nothing-changed", test_nothing_changed },
    { "/changes/rows", test_rows },
    { "/changes/out-of-order", test_out_of_order },
    { "/changes/notes", test_notes },
    { "/changes/nested", test_nested },
    { "/changes/forgets", test_forgets },
    { "/changes/damaged", test_damaged },
  };

  g_test_init (&argc, &argv, NULL);
  for (guint i = 0; i < G_N_ELEMENTS (tests); i++)
    g_test_add (tests[i].path, Fixture, NULL, fixture_set_up, tests[i].test, fixture_tear_down);
  return g_test_run ();
}
