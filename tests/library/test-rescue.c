/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include <unistd.h>

#include "library-fixture.h"
#include "precis-library-check.h"
#include "precis-library-states.h"
#include "precis-set-aside.h"

#define N_ARTICLES 60

/* Some texts fit in a page, some go on in several. */
static void
add_articles (Fixture *fixture)
{
  for (guint n = 1; n <= N_ARTICLES; n++)
    {
      g_autofree char *url = g_strdup_printf ("https://courier.example/%u", n);
      g_autoptr (GString) text = g_string_new (NULL);

      for (guint line = 0; line <= n * n % 700; line++)
        g_string_append_printf (text, "Article %u, line %u, tells of the bridge at Orlena.\n", n, line);
      fixture_add (fixture, url, text->str);
    }
  fixture_add (fixture, "https://courier.example/5", "The newer text of the fifth article.");
}

static void
add_rest (Fixture *fixture)
{
  fixture_run (fixture,
    "INSERT INTO tags (id, name, key) VALUES (3, 'Bridges', 'bridges'), (4, 'Ports', 'ports');"
    "INSERT INTO article_tags SELECT id, 3 + id % 2 FROM articles;"
    "INSERT INTO dossiers (id, name, key, note, created) VALUES (7, 'Orlena', 'orlena', 'All of it', 5);"
    "INSERT INTO dossier_articles SELECT 7, id, id / 2.0 FROM articles WHERE id % 3 = 0;"
    "INSERT INTO notes (article, start, end, quote, text, created) SELECT id, 0, 7, 'Article', 'my words', id FROM articles WHERE id < 9;"
    "UPDATE articles SET is_noted = 1 WHERE id < 9; UPDATE articles SET is_starred = 1, is_read = id % 2 WHERE id > 50;"
    "INSERT INTO searches (name, query, created) VALUES ('Bridges', 'bridge OR quay', 1);"
    "INSERT INTO repairs (kind, name, value, created) VALUES (1, 'Orlena', 'Orlena Bridge', 2);"
    "INSERT INTO feeds (id, url, created) VALUES (2, 'https://courier.example/feed', 3);"
    "INSERT INTO entries (feed, guid, article, seen) VALUES (2, 'a', 5, 1), (2, 'b', NULL, 1);");
}

static void
set_up (Fixture *fixture, gconstpointer data)
{
  fixture_set_up (fixture, data);
  add_articles (fixture);
  add_rest (fixture);
  fixture_run (fixture, "INSERT INTO words (words) VALUES ('rebuild');");
}

/* What must be in the new library as it was in the old one. */
static char *
dump (Fixture *fixture)
{
  static const char * const queries[] = {
    "SELECT hex (group_concat (quote (id) || quote (url) || quote (title) || quote (label) || quote (hash) || quote (day) || quote (added)"
    " || is_read || is_starred || is_archived || is_noted || quote (trashed) || place)) FROM articles",
    "SELECT group_concat (article || quote (text) || quote (blocks) || quote (notices)) FROM texts",
    "SELECT group_concat (id || quote (article) || quote (hash) || quote (text) || size) FROM revisions",
    "SELECT group_concat (id || quote (name) || quote (key)) FROM tags",
    "SELECT group_concat (article || ' ' || tag) FROM article_tags",
    "SELECT group_concat (id || quote (name) || quote (key) || quote (note)) FROM dossiers",
    "SELECT group_concat (dossier || ' ' || article || ' ' || position) FROM dossier_articles",
    "SELECT group_concat (id || ' ' || article || start || ' ' || end || quote (quote) || color || quote (text) || created) FROM notes",
    "SELECT group_concat (id || quote (name) || quote (query) || created) FROM searches",
    "SELECT group_concat (id || kind || quote (name) || quote (value) || created) FROM repairs",
    "SELECT group_concat (id || quote (url) || created) FROM feeds",
    "SELECT group_concat (id || feed || quote (guid) || quote (article) || seen) FROM entries",
  };
  g_autoptr (GString) all = g_string_new (NULL);

  for (guint n = 0; n < G_N_ELEMENTS (queries); n++)
    {
      g_autoptr (GError) error = NULL;
      g_autoptr (PrecisStatement) statement = precis_database_prepare (fixture->library->database, queries[n], &error);
      g_autofree char *text = NULL;

      g_assert_no_error (error);
      g_assert_cmpint (precis_statement_step (statement, &error), ==, PRECIS_STEP_ROW);
      text = precis_statement_dup_text (statement, 0);
      g_string_append_printf (all, "%s\n", text ? text : "-");
    }
  return g_string_free (g_steal_pointer (&all), FALSE);
}

static PrecisRescue *
rescue (Fixture *fixture)
{
  g_autoptr (GError) error = NULL;
  PrecisRescue *rescue = precis_library_rescue (fixture->path, NULL, &error);

  g_assert_no_error (error);
  g_assert_nonnull (rescue);
  return rescue;
}

static void
remove_folder (const char *folder)
{
  g_autoptr (GDir) names = g_dir_open (folder, 0, NULL);
  const char *name;

  while (names && (name = g_dir_read_name (names)))
    {
      g_autofree char *path = g_build_filename (folder, name, NULL);

      g_unlink (path);
    }
  g_rmdir (folder);
}

static void
assert_sound (Fixture *fixture)
{
  g_autoptr (GError) error = NULL;
  g_auto (GStrv) sentences = NULL;
  PrecisFaults faults;

  g_assert_true (precis_library_check (fixture->library, PRECIS_CHECK_FULL, &faults, &sentences, NULL, &error));
  g_assert_no_error (error);
  g_assert_cmpstr (sentences[0], ==, NULL);
  g_assert_cmpint (faults, ==, PRECIS_FAULT_NONE);
}

/* Of a file without damage nothing is lost. */
static void
test_sound (Fixture *fixture, gconstpointer data)
{
  g_autofree char *before = dump (fixture), *after = NULL;
  g_autoptr (PrecisRescue) result = NULL;

  g_clear_pointer (&fixture->library, precis_library_close);
  result = rescue (fixture);
  fixture_open (fixture);
  after = dump (fixture);
  g_assert_cmpstr (after, ==, before);
  g_assert_cmpuint (result->n_articles, ==, N_ARTICLES);
  g_assert_cmpuint (result->n_recovered, ==, N_ARTICLES);
  g_assert_cmpuint (result->n_other, ==, 8 + 2 + 1 + 1 + 1);
  g_assert_cmpint (fixture_find (fixture, "bridge"), ==, N_ARTICLES - 1);
  assert_sound (fixture);
  remove_folder (result->folder);
}

static void
assert_fails (const char *path, GCancellable *cancellable, GQuark domain, int code)
{
  g_autoptr (GError) error = NULL;

  g_assert_null (precis_library_rescue (path, cancellable, &error));
  g_assert_error (error, domain, code);
}

/* Nothing is changed where there is nothing to rescue, and nothing is left behind. */
static void
test_refused (Fixture *fixture, gconstpointer data)
{
  static const char * const files[] = { "library.db" };
  g_autofree char *missing = g_build_filename (fixture->folder, "missing.db", NULL);
  g_autoptr (GCancellable) cancellable = g_cancellable_new ();
  g_autoptr (GDir) folder = NULL;
  const char *name;

  assert_fails (missing, NULL, PRECIS_ERROR, PRECIS_ERROR_NOT_FOUND);
  assert_fails (fixture->path, NULL, PRECIS_ERROR, PRECIS_ERROR_BUSY);
  g_clear_pointer (&fixture->library, precis_library_close);
  g_cancellable_cancel (cancellable);
  assert_fails (fixture->path, cancellable, G_IO_ERROR, G_IO_ERROR_CANCELLED);
  folder = g_dir_open (fixture->folder, 0, NULL);
  while ((name = g_dir_read_name (folder)))
    g_assert_cmpstr (name, ==, files[0]);
}

static void
test_foreign (Fixture *fixture, gconstpointer data)
{
  g_autofree char *path = g_build_filename (fixture->folder, "other.db", NULL);
  g_autofree char *before = NULL, *after = NULL;
  sqlite3 *other = NULL;
  gsize size, size_after;

  g_assert_cmpint (sqlite3_open (path, &other), ==, SQLITE_OK);
  g_assert_cmpint (sqlite3_exec (other, "CREATE TABLE songs (id INTEGER PRIMARY KEY, name TEXT); INSERT INTO songs VALUES (1, 'a')",
                                 NULL, NULL, NULL), ==, SQLITE_OK);
  sqlite3_close (other);
  g_assert_true (g_file_get_contents (path, &before, &size, NULL));
  assert_fails (path, NULL, PRECIS_ERROR, PRECIS_ERROR_FOREIGN);
  g_assert_true (g_file_get_contents (path, &after, &size_after, NULL));
  g_assert_cmpmem (before, size, after, size_after);
}

/* What was deleted for good is in no page that could be found. */
static void
test_purged (Fixture *fixture, gconstpointer data)
{
  const gint64 ids[] = { 17, 30, 31, 32, 59 };
  g_autoptr (GError) error = NULL;
  g_autoptr (PrecisRescue) result = NULL;

  g_assert_true (precis_library_purge (fixture->library, ids, G_N_ELEMENTS (ids), &error));
  g_assert_no_error (error);
  g_clear_pointer (&fixture->library, precis_library_close);
  fixture_damage (fixture, 0, 16 * FIXTURE_PAGE);
  result = rescue (fixture);
  fixture_open (fixture);
  g_assert_cmpuint (result->n_recovered, >, 0);
  g_assert_cmpint (fixture_ask (fixture, "SELECT count (*) FROM articles WHERE id IN (17, 30, 31, 32, 59)"), ==, 0);
  assert_sound (fixture);
  remove_folder (result->folder);
}

/* Nothing of the file is left: there is an empty library, and the file is kept. */
static void
test_hopeless (Fixture *fixture, gconstpointer data)
{
  g_autoptr (PrecisRescue) first = NULL, second = NULL;

  g_clear_pointer (&fixture->library, precis_library_close);
  fixture_damage (fixture, 0, G_MAXSIZE);
  first = rescue (fixture);
  g_assert_cmpuint (first->n_articles, ==, 0);
  fixture_open (fixture);
  assert_sound (fixture);
  g_assert_cmpint (fixture_add (fixture, NULL, "A new beginning at Orlena."), ==, 1);
  g_clear_pointer (&fixture->library, precis_library_close);
  second = rescue (fixture);
  g_assert_cmpuint (second->n_recovered, ==, 1);
  g_assert_cmpstr (first->folder, !=, second->folder);
  remove_folder (first->folder);
  remove_folder (second->folder);
}

/* The pages by which all others are found are gone: the table of tables, the roots. */
static void
test_rootless (Fixture *fixture, gconstpointer data)
{
  g_autoptr (PrecisRescue) result = NULL;
  gint64 texts = fixture_ask (fixture, "SELECT rootpage FROM sqlite_schema WHERE name = 'texts'");
  gint64 articles = fixture_ask (fixture, "SELECT rootpage FROM sqlite_schema WHERE name = 'articles'");

  g_clear_pointer (&fixture->library, precis_library_close);
  fixture_damage (fixture, 0, FIXTURE_PAGE);
  fixture_damage (fixture, (texts - 1) * FIXTURE_PAGE, FIXTURE_PAGE);
  fixture_damage (fixture, (articles - 1) * FIXTURE_PAGE, FIXTURE_PAGE);
  result = rescue (fixture);
  fixture_open (fixture);
  g_assert_cmpuint (result->n_recovered, ==, N_ARTICLES);
  g_assert_cmpint (fixture_find (fixture, "bridge"), ==, N_ARTICLES - 1);
  assert_sound (fixture);
  remove_folder (result->folder);
}

static gpointer
open_cb (gpointer data)
{
  Fixture *fixture = data;
  g_autoptr (GError) error = NULL;

  fixture->library = precis_library_open (fixture->path, PRECIS_LIBRARY_WRITE, &error);
  g_assert_error (error, PRECIS_ERROR, PRECIS_ERROR_BUSY);
  return NULL;
}

/* Who waited for a rescue does not go on with the file that was set aside. */
static void
test_waiting (Fixture *fixture, gconstpointer data)
{
  g_autofree char *other = g_build_filename (fixture->folder, "other.db", NULL);
  g_autoptr (GError) error = NULL;
  GThread *waiting;
  int lock;

  g_clear_pointer (&fixture->library, precis_library_close);
  precis_library_close (precis_library_open (other, PRECIS_LIBRARY_WRITE, NULL));
  lock = precis_set_aside_lock (fixture->path, &error);
  g_assert_no_error (error);
  waiting = g_thread_new ("waiting", open_cb, fixture);
  g_usleep (G_USEC_PER_SEC / 5);
  g_assert_true (precis_set_aside_replace (fixture->path, other, &error));
  g_assert_no_error (error);
  close (lock);
  g_thread_join (waiting);
  g_assert_null (fixture->library);
}

/* What follows a damaged frame of the log was told to be kept, unless it is the last commit's. */
static void
test_torn (Fixture *fixture, gconstpointer data)
{
  gboolean is_last = GPOINTER_TO_INT (data);
  g_autofree char *log = g_strconcat (fixture->path, "-wal", NULL), *path = g_build_filename (fixture->folder, "torn.db", NULL);
  g_autofree char *path_log = g_strconcat (path, "-wal", NULL), *bytes = NULL, *log_bytes = NULL;
  g_autoptr (GError) error = NULL;
  g_autoptr (PrecisLibrary) library = NULL;
  gsize size, log_size;

  fixture_run (fixture, "PRAGMA wal_checkpoint (TRUNCATE); UPDATE articles SET place = 1; UPDATE articles SET place = 2;"
                        "UPDATE articles SET place = 3;");
  g_assert_true (g_file_get_contents (fixture->path, &bytes, &size, NULL));
  g_assert_true (g_file_get_contents (log, &log_bytes, &log_size, NULL));
  log_bytes[is_last ? log_size - 1 : 32 + 24 + 100] ^= 1;
  g_assert_true (g_file_set_contents (path, bytes, size, NULL));
  g_assert_true (g_file_set_contents (path_log, log_bytes, log_size, NULL));
  library = precis_library_open (path, PRECIS_LIBRARY_WRITE, &error);
  if (is_last)
    g_assert_no_error (error);
  else
    g_assert_error (error, PRECIS_ERROR, PRECIS_ERROR_DAMAGED);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add ("/rescue/sound", Fixture, NULL, set_up, test_sound, fixture_tear_down);
  g_test_add ("/rescue/refused", Fixture, NULL, set_up, test_refused, fixture_tear_down);
  g_test_add ("/rescue/foreign", Fixture, NULL, set_up, test_foreign, fixture_tear_down);
  g_test_add ("/rescue/purged", Fixture, NULL, set_up, test_purged, fixture_tear_down);
  g_test_add ("/rescue/hopeless", Fixture, NULL, set_up, test_hopeless, fixture_tear_down);
  g_test_add ("/rescue/rootless", Fixture, NULL, set_up, test_rootless, fixture_tear_down);
  g_test_add ("/rescue/waiting", Fixture, NULL, set_up, test_waiting, fixture_tear_down);
  g_test_add ("/rescue/torn/middle", Fixture, GINT_TO_POINTER (FALSE), set_up, test_torn, fixture_tear_down);
  g_test_add ("/rescue/torn/end", Fixture, GINT_TO_POINTER (TRUE), set_up, test_torn, fixture_tear_down);
  return g_test_run ();
}
