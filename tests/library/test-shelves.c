/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "library-fixture.h"
#include "precis-library-changes.h"
#include "precis-library-dossiers.h"
#include "precis-library-shelves.h"
#include "precis-library-tags.h"
#include "precis-shelf-counts.h"

/* All shelves as one line: kind, name, articles and unread ones of each. */
static char *
tell_shelves (Fixture *fixture)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (GPtrArray) shelves = precis_library_get_shelves (fixture->library, &error);
  GString *line = g_string_new (NULL);

  g_assert_no_error (error);
  for (guint i = 0; i < shelves->len; i++)
    {
      PrecisShelf *shelf = g_ptr_array_index (shelves, i);
      const char *name = precis_shelf_get_name (shelf);

      g_string_append_printf (line, "%d%s:%u/%u ", precis_shelf_get_kind (shelf), name ? name : "",
                              precis_shelf_get_count (shelf), precis_shelf_get_unread (shelf));
    }
  g_string_truncate (line, line->len - 1);
  return g_string_free (line, FALSE);
}

static void
assert_shelves (Fixture *fixture, const char *expected)
{
  g_autofree char *line = tell_shelves (fixture);
  g_autofree char *anew = NULL;
  g_autoptr (GError) error = NULL;
  gboolean fit = FALSE;

  g_assert_cmpstr (line, ==, expected);
  precis_shelf_counts_fit (fixture->library->database, &fit, &error);
  g_assert_no_error (error);
  g_assert_true (fit);
  precis_shelf_counts_rebuild (fixture->library->database, &error);
  g_assert_no_error (error);
  anew = tell_shelves (fixture);
  g_assert_cmpstr (anew, ==, expected);
}

static void
test_empty (Fixture *fixture, gconstpointer data)
{
  assert_shelves (fixture, "0:0/0 1:0/0 2:0/0 3:0/0 4:0/0");
}

static void
test_counts (Fixture *fixture, gconstpointer data)
{
  gint64 ids[] = { fixture_add (fixture, NULL, "One."), fixture_add (fixture, NULL, "Two."),
                   fixture_add (fixture, NULL, "Three.") };
  gint64 dossier = precis_library_add_dossier (fixture->library, "Ports", NULL);

  g_assert_true (precis_library_put_in_dossier (fixture->library, dossier, ids, 2, 0, NULL));
  g_assert_true (precis_library_tag (fixture->library, ids + 1, 2, "ice", NULL));
  g_assert_cmpint (precis_library_save_search (fixture->library, "Later", "is:unread", NULL), >, 0);
  assert_shelves (fixture, "0:3/3 1:3/3 2:0/0 3:0/0 4:0/0 5Ports:2/2 6ice:2/2 7Later:0/0");
  fixture_run (fixture, "UPDATE articles SET is_read = 1 WHERE id = 2");
  assert_shelves (fixture, "0:3/2 1:3/2 2:0/0 3:0/0 4:0/0 5Ports:2/1 6ice:2/1 7Later:0/0");
  fixture_run (fixture, "UPDATE articles SET is_archived = 1, is_starred = 1 WHERE id > 1");
  assert_shelves (fixture, "0:1/1 1:3/2 2:2/1 3:2/1 4:0/0 5Ports:2/1 6ice:2/1 7Later:0/0");
  fixture_run (fixture, "UPDATE articles SET trashed = 5 WHERE id = 2");
  assert_shelves (fixture, "0:1/1 1:2/2 2:1/1 3:1/1 4:1/0 5Ports:1/1 6ice:1/1 7Later:0/0");
  g_assert_true (precis_library_untag (fixture->library, ids, 3, "ice", NULL));
  assert_shelves (fixture, "0:1/1 1:2/2 2:1/1 3:1/1 4:1/0 5Ports:1/1 6ice:0/0 7Later:0/0");
  fixture_run (fixture, "UPDATE articles SET trashed = NULL");
  assert_shelves (fixture, "0:1/1 1:3/2 2:2/1 3:2/1 4:0/0 5Ports:2/1 6ice:0/0 7Later:0/0");
}

static void
test_deletions (Fixture *fixture, gconstpointer data)
{
  gint64 ids[] = { fixture_add (fixture, NULL, "One."), fixture_add (fixture, NULL, "Two.") };
  gint64 dossier = precis_library_add_dossier (fixture->library, "Ports", NULL);
  gint64 change;

  g_assert_true (precis_library_put_in_dossier (fixture->library, dossier, ids, 2, 0, NULL));
  g_assert_true (precis_library_tag (fixture->library, ids, 2, "ice", NULL));
  fixture_run (fixture, "DELETE FROM articles WHERE id = 1");
  assert_shelves (fixture, "0:1/1 1:1/1 2:0/0 3:0/0 4:0/0 5Ports:1/1 6ice:1/1");
  g_assert_true (precis_library_remove_dossier (fixture->library, dossier, NULL));
  change = precis_library_last_change (fixture->library, FALSE, NULL, NULL);
  assert_shelves (fixture, "0:1/1 1:1/1 2:0/0 3:0/0 4:0/0 6ice:1/1");
  g_assert_true (precis_library_undo (fixture->library, change, NULL));
  assert_shelves (fixture, "0:1/1 1:1/1 2:0/0 3:0/0 4:0/0 5Ports:1/1 6ice:1/1");
}

/* Counts that someone else has spoilt are found, and made anew. */
static void
test_spoilt (Fixture *fixture, gconstpointer data)
{
  static const char * const rows[] = {
    "UPDATE shelf_counts SET unread = 7 WHERE kind = 6",
    "DELETE FROM shelf_counts WHERE kind = 2",
    "INSERT INTO shelf_counts (kind, id) VALUES (6, 99)",
  };
  gint64 id = fixture_add (fixture, NULL, "One.");

  g_assert_true (precis_library_tag (fixture->library, &id, 1, "ice", NULL));
  for (guint i = 0; i < G_N_ELEMENTS (rows); i++)
    {
      gboolean fit = TRUE;

      fixture_run (fixture, rows[i]);
      g_assert_true (precis_shelf_counts_fit (fixture->library->database, &fit, NULL));
      g_assert_false (fit);
      g_assert_true (precis_shelf_counts_rebuild (fixture->library->database, NULL));
      assert_shelves (fixture, "0:1/1 1:1/1 2:0/0 3:0/0 4:0/0 6ice:1/1");
    }
}

static void
test_searches (Fixture *fixture, gconstpointer data)
{
  g_autoptr (GError) error = NULL;
  gint64 search =
    precis_library_save_search (fixture->library, " Ice\n reports ", "title:ice \x01 -port", &error);
  g_autoptr (GPtrArray) shelves = NULL;
  PrecisShelf *shelf;

  g_assert_no_error (error);
  shelves = precis_library_get_shelves (fixture->library, &error);
  shelf = g_ptr_array_index (shelves, shelves->len - 1);
  g_assert_cmpint (precis_shelf_get_id (shelf), ==, search);
  g_assert_cmpstr (precis_shelf_get_name (shelf), ==, "Ice reports");
  g_assert_cmpstr (precis_shelf_get_note (shelf), ==, "title:ice -port");
  g_assert_true (precis_library_rename_search (fixture->library, search, "Snow", &error));
  assert_shelves (fixture, "0:0/0 1:0/0 2:0/0 3:0/0 4:0/0 7Snow:0/0");
  g_assert_true (precis_library_forget_search (fixture->library, search, &error));
  assert_shelves (fixture, "0:0/0 1:0/0 2:0/0 3:0/0 4:0/0");
  for (guint i = 0; i < 2; i++)
    g_assert_true (precis_library_undo (fixture->library,
                                        precis_library_last_change (fixture->library, FALSE, NULL, NULL),
                                        NULL));
  assert_shelves (fixture, "0:0/0 1:0/0 2:0/0 3:0/0 4:0/0 7Ice reports:0/0");
}

static void
test_bad_searches (Fixture *fixture, gconstpointer data)
{
  g_autofree char *long_query = g_strnfill (9000, 'x');
  const struct
  {
    const char *name;
    const char *query;
    int         code;
  } rows[] = {
    { "", "ice", PRECIS_ERROR_EMPTY },
    { "Ice", "", PRECIS_ERROR_EMPTY },
    { "Ice", " \n", PRECIS_ERROR_EMPTY },
    { "Ice", "\xc3", PRECIS_ERROR_MALFORMED },
    { "\xc3", "ice", PRECIS_ERROR_MALFORMED },
    { "Ice", long_query, PRECIS_ERROR_TOO_LARGE },
    { long_query, "ice", PRECIS_ERROR_TOO_LARGE },
  };
  g_autoptr (GError) error = NULL;

  for (guint i = 0; i < G_N_ELEMENTS (rows); i++)
    {
      g_assert_cmpint (precis_library_save_search (fixture->library, rows[i].name, rows[i].query, &error), ==,
                       0);
      g_assert_error (error, PRECIS_ERROR, rows[i].code);
      g_clear_error (&error);
    }
  g_assert_false (precis_library_rename_search (fixture->library, 3, "Ice", &error));
  g_assert_error (error, PRECIS_ERROR, PRECIS_ERROR_NOT_FOUND);
  g_clear_error (&error);
  g_assert_false (precis_library_forget_search (fixture->library, 3, &error));
  g_assert_error (error, PRECIS_ERROR, PRECIS_ERROR_NOT_FOUND);
}

#define ADD(name, func) g_test_add (name, Fixture, NULL, fixture_set_up, func, fixture_tear_down)

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  ADD ("/shelves/empty", test_empty);
  ADD ("/shelves/counts", test_counts);
  ADD ("/shelves/deletions", test_deletions);
  ADD ("/shelves/spoilt", test_spoilt);
  ADD ("/shelves/searches", test_searches);
  ADD ("/shelves/bad-searches", test_bad_searches);
  return g_test_run ();
}
