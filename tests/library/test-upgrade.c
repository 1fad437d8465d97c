/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include <signal.h>
#include <sys/wait.h>
#include <unistd.h>

#include "library-fixture.h"
#include "precis-library-states.h"
#include "precis-schema.h"

/* A library of this program's version, which is the older one from now on, with an article. */
static void
set_up (Fixture *fixture, gconstpointer data)
{
  precis_schema_extend (NULL);
  fixture_set_up (fixture, data);
  fixture_add (fixture, NULL, "The bridge at Tolm is shut.");
  g_clear_pointer (&fixture->library, precis_library_close);
}

static void
tear_down (Fixture *fixture, gconstpointer data)
{
  precis_schema_extend (NULL);
  fixture_tear_down (fixture, data);
}

static char *
backup_path (Fixture *fixture)
{
  return g_strdup_printf ("%s.backup-v%u", fixture->path, precis_schema_version () - 1);
}

static void
fail_to_open (Fixture *fixture, int code)
{
  g_autoptr (GError) error = NULL;

  g_assert_null (precis_library_open (fixture->path, PRECIS_LIBRARY_WRITE, &error));
  g_assert_error (error, PRECIS_ERROR, code);
}

static void
test_upgrade (Fixture *fixture, gconstpointer data)
{
  g_autofree char *backup = NULL;
  gboolean more = TRUE;
  GStatBuf status;

  precis_schema_extend ("ALTER TABLE tags ADD COLUMN colour INTEGER; CREATE TABLE rooms (id INTEGER PRIMARY KEY);");
  fixture_open (fixture);
  g_assert_cmpint (fixture_ask (fixture, "PRAGMA user_version"), ==, precis_schema_version ());
  g_assert_cmpint (fixture_ask (fixture, "SELECT count (*) FROM rooms"), ==, 0);
  g_assert_cmpint (fixture_find (fixture, "bridge"), ==, 1);
  g_clear_pointer (&fixture->library, precis_library_close);

  backup = backup_path (fixture);
  g_assert_cmpint (g_stat (backup, &status), ==, 0);
  g_assert_cmpint (status.st_mode & 07777, ==, 0600);
  precis_schema_extend (NULL);
  fail_to_open (fixture, PRECIS_ERROR_READ_ONLY);
  fixture->library = precis_library_open (fixture->path, PRECIS_LIBRARY_READ, NULL);
  g_assert_cmpint (fixture_find (fixture, "bridge"), ==, 1);
  g_clear_pointer (&fixture->library, precis_library_close);

  /* The copy is a library that the older program reads and writes; it goes when something is deleted for
   * good. */
  fixture->library = precis_library_open (backup, PRECIS_LIBRARY_WRITE, NULL);
  g_assert_cmpint (fixture_find (fixture, "bridge"), ==, 1);
  fixture_check_words (fixture);
  g_clear_pointer (&fixture->library, precis_library_close);
  precis_schema_extend ("SELECT 1;");
  fixture_open (fixture);
  g_assert_true (precis_library_purge (fixture->library, &(gint64) { 1 }, 1, NULL));
  while (more)
    g_assert_true (precis_library_tidy (fixture->library, &more, NULL));
  g_assert_cmpint (g_access (backup, F_OK), !=, 0);
}

/* An upgrade that fails half way leaves the older version, and works the next time. */
static void
test_failure (Fixture *fixture, gconstpointer data)
{
  precis_schema_extend ("CREATE TABLE rooms (id INTEGER PRIMARY KEY); INSERT INTO nowhere VALUES (1);");
  fail_to_open (fixture, PRECIS_ERROR_UNREADABLE);
  precis_schema_extend (NULL);
  fixture_open (fixture);
  g_assert_cmpint (fixture_ask (fixture, "SELECT count (*) FROM sqlite_schema WHERE name = 'rooms'"), ==, 0);
  g_assert_cmpint (fixture_find (fixture, "bridge"), ==, 1);
  g_clear_pointer (&fixture->library, precis_library_close);
  precis_schema_extend ("CREATE TABLE rooms (id INTEGER PRIMARY KEY);");
  fixture_open (fixture);
  g_assert_cmpint (fixture_ask (fixture, "SELECT count (*) FROM rooms"), ==, 0);
}

/* Killed within an upgrade that writes much more than the cache holds. */
static void
test_crash (Fixture *fixture, gconstpointer data)
{
  g_autofree char *log = g_strconcat (fixture->path, "-wal", NULL);
  pid_t pid = fork ();
  GStatBuf status = { 0 };

  if (pid == 0)
    {
      precis_schema_extend ("CREATE TABLE rooms (data BLOB);"
                            "INSERT INTO rooms WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n LIMIT 1000000)"
                            " SELECT zeroblob (10000) FROM n;");
      precis_library_open (fixture->path, PRECIS_LIBRARY_WRITE, NULL);
      _exit (0);
    }
  for (int i = 0; i < 2000 && status.st_size < 1024 * 1024; i++)
    {
      g_usleep (5000);
      g_stat (log, &status);
    }
  g_assert_cmpint (status.st_size, >=, 1024 * 1024);
  kill (pid, SIGKILL);
  g_assert_cmpint (waitpid (pid, NULL, 0), ==, pid);

  fixture_open (fixture);
  g_assert_cmpint (fixture_ask (fixture, "PRAGMA user_version"), ==, precis_schema_version ());
  g_assert_cmpint (fixture_ask (fixture, "SELECT count (*) FROM sqlite_schema WHERE name = 'rooms'"), ==, 0);
  g_assert_cmpint (fixture_find (fixture, "bridge"), ==, 1);
  g_assert_cmpint (fixture_ask (fixture,
                                "SELECT count (*) FROM pragma_integrity_check WHERE integrity_check <> 'ok'"), ==, 0);
}

/* Who only reads brings a copy up to date, and leaves the library as it is. */
static void
test_reading (Fixture *fixture, gconstpointer data)
{
  g_autofree char *before = NULL;
  g_autofree char *after = NULL;
  gsize before_length, after_length;

  g_assert_true (g_file_get_contents (fixture->path, &before, &before_length, NULL));
  precis_schema_extend ("ALTER TABLE articles ADD COLUMN mood INTEGER NOT NULL DEFAULT 3;");
  fixture->library = precis_library_open (fixture->path, PRECIS_LIBRARY_READ, NULL);
  g_assert_cmpint (fixture_ask (fixture, "SELECT mood FROM articles"), ==, 3);
  g_assert_false (precis_library_set_state (fixture->library, &(gint64) { 1 }, 1, PRECIS_STATE_STARRED, TRUE,
                                            NULL));
  g_assert_true (g_file_get_contents (fixture->path, &after, &after_length, NULL));
  g_assert_cmpmem (before, before_length, after, after_length);
}

static void
upgrade (Fixture *fixture)
{
  precis_schema_extend ("CREATE TABLE rooms (id INTEGER PRIMARY KEY);");
  fixture_open (fixture);
  g_clear_pointer (&fixture->library, precis_library_close);
}

static void
test_all_at_once (Fixture *fixture, gconstpointer data)
{
  pid_t pids[4];

  for (guint i = 0; i < G_N_ELEMENTS (pids); i++)
    {
      pids[i] = fork ();
      if (pids[i] == 0)
        {
          upgrade (fixture);
          _exit (0);
        }
    }
  for (guint i = 0; i < G_N_ELEMENTS (pids); i++)
    {
      int status;

      g_assert_cmpint (waitpid (pids[i], &status, 0), ==, pids[i]);
      g_assert_cmpint (status, ==, 0);
    }
  upgrade (fixture);
}

int
main (int argc, char **argv)
{
  static const struct { const char *path; void (*test) (Fixture *, gconstpointer); } tests[] = {
    { "/upgrade/upgrade", test_upgrade },
    { "/upgrade/failure", test_failure },
    { "/upgrade/crash", test_crash },
    { "/upgrade/reading", test_reading },
    { "/upgrade/all-at-once", test_all_at_once },
  };

  g_test_init (&argc, &argv, NULL);
  for (guint i = 0; i < G_N_ELEMENTS (tests); i++)
    g_test_add (tests[i].path, Fixture, NULL, set_up, tests[i].test, tear_down);
  return g_test_run ();
}
