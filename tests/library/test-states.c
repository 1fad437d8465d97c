/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "library-fixture.h"
#include "precis-library-changes.h"
#include "precis-library-states.h"

static void
fill (Fixture *fixture, gint64 ids[3])
{
  ids[0] = fixture_add (fixture, "https://a.example/1", "The ferry to Karsund is late.");
  ids[1] = fixture_add (fixture, "https://a.example/2", "Zyxwvutsrq quibbled about xylophones.");
  ids[2] = fixture_add (fixture, "https://a.example/3", "Rain in the hills.");
}

static void
test_each (Fixture *fixture, gconstpointer data)
{
  static const struct { PrecisState state; const char *in; } rows[] = {
    { PRECIS_STATE_READ, "SELECT count (*) FROM articles WHERE is_read" },
    { PRECIS_STATE_STARRED, "SELECT count (*) FROM articles WHERE is_starred" },
    { PRECIS_STATE_ARCHIVED, "SELECT count (*) FROM articles WHERE is_archived" },
    { PRECIS_STATE_TRASHED, "SELECT count (*) FROM articles WHERE trashed > 1000000000" },
  };
  gint64 ids[3];

  fill (fixture, ids);
  for (guint i = 0; i < G_N_ELEMENTS (rows); i++)
    {
      gint64 change;

      g_assert_true (precis_library_set_state (fixture->library, ids, 1, rows[i].state, TRUE, NULL));
      g_assert_true (precis_library_begin_change (fixture->library, "All of them", NULL));
      g_assert_true (precis_library_set_state (fixture->library, ids, 3, rows[i].state, TRUE, NULL));
      change = precis_library_end_change (fixture->library, TRUE, NULL);
      g_assert_cmpint (fixture_ask (fixture, rows[i].in), ==, 3);
      g_assert_true (precis_library_undo (fixture->library, change, NULL));
      g_assert_cmpint (fixture_ask (fixture, rows[i].in), ==, 1);
      g_assert_true (precis_library_set_state (fixture->library, ids, 3, rows[i].state, FALSE, NULL));
      g_assert_cmpint (fixture_ask (fixture, rows[i].in), ==, 0);
    }
}

/* Opening an article marks it as read: that is not what the user wants to undo. */
static void
test_reading_one (Fixture *fixture, gconstpointer data)
{
  gint64 ids[3];

  fill (fixture, ids);
  g_assert_true (precis_library_begin_change (fixture->library, "Read", NULL));
  g_assert_true (precis_library_set_state (fixture->library, ids, 1, PRECIS_STATE_READ, TRUE, NULL));
  g_assert_cmpint (precis_library_end_change (fixture->library, TRUE, NULL), ==, 0);
  g_assert_cmpint (fixture_ask (fixture, "SELECT count (*) FROM articles WHERE is_read"), ==, 1);
}

static void
test_unknown (Fixture *fixture, gconstpointer data)
{
  g_autoptr (GError) error = NULL;
  gint64 ids[3];

  fill (fixture, ids);
  ids[2] = 99;
  g_assert_false (precis_library_set_state (fixture->library, ids, 3, PRECIS_STATE_STARRED, TRUE, &error));
  g_assert_error (error, PRECIS_ERROR, PRECIS_ERROR_NOT_FOUND);
  g_clear_error (&error);
  g_assert_cmpint (fixture_ask (fixture, "SELECT sum (is_starred) FROM articles"), ==, 0);
  g_assert_false (precis_library_purge (fixture->library, ids, 3, &error));
  g_assert_error (error, PRECIS_ERROR, PRECIS_ERROR_NOT_FOUND);
  g_assert_cmpint (fixture_ask (fixture, "SELECT count (*) FROM articles"), ==, 3);
  g_assert_true (precis_library_set_state (fixture->library, NULL, 0, PRECIS_STATE_STARRED, TRUE, NULL));
  g_assert_true (precis_library_purge (fixture->library, NULL, 0, NULL));
}

static void
tidy (Fixture *fixture)
{
  gboolean more = TRUE;

  while (more)
    g_assert_true (precis_library_tidy (fixture->library, &more, NULL));
}

/* Whether any file of the library holds @text, whatever its case. */
static gboolean
files_hold (Fixture *fixture, const char *text)
{
  g_autoptr (GDir) folder = g_dir_open (fixture->folder, 0, NULL);
  const char *name;
  gboolean held = FALSE;

  while ((name = g_dir_read_name (folder)))
    {
      g_autofree char *path = g_build_filename (fixture->folder, name, NULL);
      g_autofree char *content = NULL;
      gsize length;

      g_assert_true (g_file_get_contents (path, &content, &length, NULL));
      for (gsize i = 0; i < length; i++)
        content[i] = content[i] ? g_ascii_tolower (content[i]) : ' ';
      held |= strstr (content, text) != NULL;
    }
  return held;
}

/* Everything that belongs to an article, so that it can be seen to be gone. */
static void
enrich (Fixture *fixture, gint64 id)
{
  g_autofree char *script = g_strdup_printf (
    "INSERT INTO entities VALUES (1, 0, 'Zyxwvutsrq Oyl', 'zyxwvutsrq oyl', NULL), (2, 0, 'Both', 'both', NULL);"
    "INSERT INTO mentions VALUES (%1$d, 1, NULL, 1.0, 1, x''), (%1$d, 2, NULL, 1.0, 1, x''), (1, 2, NULL, 1.0, 1, x'');"
    "INSERT INTO concerns VALUES (%1$d, 0, 0, 0, 0, 0, 1.0, 'zyxwvutsrq may fall', 0, 5, NULL);"
    "INSERT INTO briefings VALUES (%1$d, 1, CAST ('zyxwvutsrq brief' AS BLOB));"
    "INSERT INTO revisions VALUES (1, %1$d, 1, 'Zyxwvutsrq before', NULL, NULL, x'00', x'00', 1);"
    "INSERT INTO tags VALUES (1, 'T', 't'); INSERT INTO article_tags VALUES (%1$d, 1);", (int) id);

  fixture_run (fixture, script);
}

static void
test_purge (Fixture *fixture, gconstpointer data)
{
  g_autoptr (GError) error = NULL;
  g_autofree char *backup = g_strconcat (fixture->path, ".backup-v0", NULL);
  gint64 ids[3];

  fill (fixture, ids);
  enrich (fixture, ids[1]);
  g_assert_true (g_file_set_contents (backup, "zyxwvutsrq", -1, NULL));
  g_assert_true (precis_library_begin_change (fixture->library, "Zyxwvutsrq starred", NULL));
  g_assert_true (precis_library_set_state (fixture->library, &ids[1], 1, PRECIS_STATE_STARRED, TRUE, NULL));
  g_assert_cmpint (precis_library_end_change (fixture->library, TRUE, NULL), >, 0);
  g_assert_true (files_hold (fixture, "zyxwvutsrq"));
  g_assert_true (files_hold (fixture, "xylophones"));

  precis_library_purge (fixture->library, &ids[1], 1, &error);
  g_assert_no_error (error);
  tidy (fixture);
  g_assert_false (files_hold (fixture, "zyxwvutsrq"));
  g_assert_false (files_hold (fixture, "yxwvutsrq"));
  g_assert_false (files_hold (fixture, "ylophones"));
  g_assert_true (files_hold (fixture, "ferry"));
  g_assert_cmpint (fixture_find (fixture, "xylophones"), ==, 0);
  g_assert_cmpint (fixture_find (fixture, "ferry"), ==, 1);
  g_assert_cmpint (fixture_ask (fixture, "SELECT count (*) FROM entities"), ==, 1);
  g_assert_cmpint (fixture_ask (fixture, "SELECT count (*) FROM chores"), ==, 0);
  g_assert_cmpint (precis_library_last_change (fixture->library, FALSE, NULL, NULL), ==, 0);
  fixture_check_words (fixture);
}

static void
purge_trash (Fixture *fixture, gint64 before, guint expected)
{
  g_autoptr (GError) error = NULL;
  guint n = 99;

  precis_library_purge_trash (fixture->library, before, &n, &error);
  g_assert_no_error (error);
  g_assert_cmpuint (n, ==, expected);
}

static void
test_trash (Fixture *fixture, gconstpointer data)
{
  gint64 ids[3];

  fill (fixture, ids);
  fixture_run (fixture, "UPDATE articles SET trashed = id * 100 WHERE id < 3;");
  purge_trash (fixture, 100, 0);
  purge_trash (fixture, 101, 1);
  g_assert_cmpint (fixture_ask (fixture, "SELECT min (id) FROM articles"), ==, 2);
  fixture_run (fixture, "UPDATE articles SET trashed = -7 WHERE id = 3;");
  purge_trash (fixture, G_MAXINT64, 2);
  g_assert_cmpint (fixture_ask (fixture, "SELECT count (*) FROM articles"), ==, 0);
  tidy (fixture);
  fixture_check_words (fixture);
}

static void
test_much_trash (Fixture *fixture, gconstpointer data)
{
  g_assert_true (precis_library_begin (fixture->library, NULL));
  for (int i = 0; i < 250; i++)
    {
      g_autofree char *text = g_strdup_printf ("Report number %d of the harbour of Karsund.", i);

      fixture_add (fixture, NULL, text);
    }
  fixture_run (fixture, "UPDATE articles SET trashed = 5 WHERE id <= 240;");
  g_assert_true (precis_library_end (fixture->library, TRUE, NULL));
  purge_trash (fixture, 6, 240);
  tidy (fixture);
  g_assert_cmpint (fixture_find (fixture, "harbour"), ==, 10);
  fixture_check_words (fixture);
}

/* Somebody reads what is to go: the rest waits until he is done. */
static void
test_tidy_later (Fixture *fixture, gconstpointer data)
{
  g_autoptr (PrecisLibrary) reader = NULL;
  PrecisStatement *statement;
  gint64 ids[3];

  fill (fixture, ids);
  reader = precis_library_open (fixture->path, PRECIS_LIBRARY_READ, NULL);
  statement = precis_database_prepare (reader->database, "SELECT text FROM texts", NULL);
  g_assert_cmpint (precis_statement_step (statement, NULL), ==, PRECIS_STEP_ROW);
  sqlite3_busy_timeout (precis_database_get_handle (fixture->library->database), 20);
  g_assert_true (precis_library_purge (fixture->library, &ids[1], 1, NULL));
  tidy (fixture);
  g_assert_cmpint (fixture_ask (fixture, "SELECT count (*) FROM chores"), ==, 1);
  precis_statement_release (statement);
  tidy (fixture);
  g_assert_cmpint (fixture_ask (fixture, "SELECT count (*) FROM chores"), ==, 0);
  g_assert_false (files_hold (fixture, "xylophones"));
}

int
main (int argc, char **argv)
{
  static const struct { const char *path; void (*test) (Fixture *, gconstpointer); } tests[] = {
    { "/states/each", test_each },
    { "/states/reading-one", test_reading_one },
    { "/states/unknown", test_unknown },
    { "/states/purge", test_purge },
    { "/states/trash", test_trash },
    { "/states/much-trash", test_much_trash },
    { "/states/tidy-later", test_tidy_later },
  };

  g_test_init (&argc, &argv, NULL);
  for (guint i = 0; i < G_N_ELEMENTS (tests); i++)
    g_test_add (tests[i].path, Fixture, NULL, fixture_set_up, tests[i].test, fixture_tear_down);
  return g_test_run ();
}
