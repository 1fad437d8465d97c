/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include <fcntl.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

#include "library-fixture.h"

/* What opening a file comes to, -1 for a library. */
static int
try_open (const char *path, PrecisLibraryMode mode)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (PrecisLibrary) library = precis_library_open (path, mode, &error);

  g_assert_true ((library != NULL) == (error == NULL));
  if (library)
    return -1;
  g_assert_true (error->domain == PRECIS_ERROR);
  return error->code;
}

static guint
count_files (Fixture *fixture)
{
  g_autoptr (GDir) folder = g_dir_open (fixture->folder, 0, NULL);
  guint n = 0;

  while (g_dir_read_name (folder))
    n++;
  return n;
}

/* A library with an article, closed; its bytes. */
static char *
make_library (Fixture *fixture, gsize *length)
{
  char *content;

  fixture_open (fixture);
  fixture_add (fixture, NULL, "The bridge at Tolm is shut.");
  g_clear_pointer (&fixture->library, precis_library_close);
  g_assert_cmpuint (count_files (fixture), ==, 1);
  g_assert_true (g_file_get_contents (fixture->path, &content, length, NULL));
  return content;
}

static void
check_untouched (Fixture *fixture, const char *content, gsize length, int for_reading, int for_writing)
{
  static const PrecisLibraryMode modes[] = { PRECIS_LIBRARY_READ, PRECIS_LIBRARY_WRITE };
  const int expected[] = { for_reading, for_writing };

  g_assert_true (g_file_set_contents (fixture->path, content, length, NULL));
  for (guint i = 0; i < G_N_ELEMENTS (modes); i++)
    {
      g_autofree char *after = NULL;
      gsize after_length;

      g_assert_cmpint (try_open (fixture->path, modes[i]), ==, expected[i]);
      g_assert_true (g_file_get_contents (fixture->path, &after, &after_length, NULL));
      g_assert_cmpmem (after, after_length, content, length);
      if (for_reading >= 0)
        g_assert_cmpuint (count_files (fixture), ==, 1);
    }
}

/* Files that are not, or no longer, libraries: (what is changed of a library, what comes of it). */
static void
test_headers (Fixture *fixture, gconstpointer data)
{
  static const struct { gsize place; const char *bytes; gsize n; gsize keep; int code; } rows[] = {
    { 0, "SQLite format 4", 15, 0, PRECIS_ERROR_DAMAGED },
    { 0, "\0\0\0\0\0\0\0\0", 8, 0, PRECIS_ERROR_DAMAGED },
    { 68, "Prek", 4, 0, PRECIS_ERROR_DAMAGED },
    { 68, "\0\0\0\0", 4, 0, PRECIS_ERROR_FOREIGN },
    { 68, "Othr", 4, 0, PRECIS_ERROR_FOREIGN },
    { 60, "\0\0\0\0", 4, 0, PRECIS_ERROR_DAMAGED },
    { 0, "S", 1, 10, PRECIS_ERROR_DAMAGED },
    { 0, "S", 1, 99, PRECIS_ERROR_DAMAGED },
    { 0, "s", 1, 10, PRECIS_ERROR_FOREIGN },
    { 0,
      "A diary, and no library at all: it is only as long as one. And now for something that reaches further.", 102, 0,
      PRECIS_ERROR_FOREIGN },
  };
  gsize length;
  g_autofree char *content = make_library (fixture, &length);

  for (guint i = 0; i < G_N_ELEMENTS (rows); i++)
    {
      g_autofree char *changed = g_memdup2 (content, length);

      memcpy (changed + rows[i].place, rows[i].bytes, rows[i].n);
      g_test_message ("row %u", i);
      check_untouched (fixture, changed, rows[i].keep ? rows[i].keep : length, rows[i].code, rows[i].code);
    }
  memset (content, 0, length);
  check_untouched (fixture, content, length, PRECIS_ERROR_DAMAGED, PRECIS_ERROR_DAMAGED);
}

static void
test_newer (Fixture *fixture, gconstpointer data)
{
  gsize length;
  g_autofree char *content = make_library (fixture, &length);
  g_autoptr (GError) error = NULL;

  memcpy (content + 60, "\0\0\3\0", 4);
  check_untouched (fixture, content, length, -1, PRECIS_ERROR_READ_ONLY);
  g_assert_null (precis_library_open (fixture->path, PRECIS_LIBRARY_WRITE, &error));
  g_assert_nonnull (strstr (error->message, "newer"));
  fixture->library = precis_library_open (fixture->path, PRECIS_LIBRARY_READ, NULL);
  g_assert_cmpint (fixture_ask (fixture, "SELECT count (*) FROM articles"), ==, 1);
}

static void
copy (const char *from, const char *to, const char *suffix)
{
  g_autofree char *source = g_strconcat (from, suffix, NULL);
  g_autofree char *target = g_strconcat (to, suffix, NULL);
  g_autofree char *content = NULL;
  gsize length;

  g_assert_true (g_file_get_contents (source, &content, &length, NULL));
  g_assert_true (g_file_set_contents (target, content, length, NULL));
}

/* A newer program crashed: that it is newer stands in the log only. */
static void
test_newer_log (Fixture *fixture, gconstpointer data)
{
  g_autofree char *crashed = g_strconcat (fixture->path, "2", NULL);
  g_autofree char *log = g_strconcat (crashed, "-wal", NULL);
  g_autofree char *before = NULL;
  g_autofree char *after = NULL;
  gsize before_length, after_length;

  fixture_open (fixture);
  fixture_run (fixture, "PRAGMA wal_autocheckpoint = 0; PRAGMA user_version = 70;");
  copy (fixture->path, crashed, "");
  copy (fixture->path, crashed, "-wal");
  g_assert_true (g_file_get_contents (log, &before, &before_length, NULL));
  g_assert_cmpint (try_open (crashed, PRECIS_LIBRARY_WRITE), ==, PRECIS_ERROR_READ_ONLY);
  g_assert_true (g_file_get_contents (log, &after, &after_length, NULL));
  g_assert_cmpmem (before, before_length, after, after_length);
  g_assert_cmpint (try_open (crashed, PRECIS_LIBRARY_READ), ==, -1);
}

static void
test_no_files (Fixture *fixture, gconstpointer data)
{
  g_autofree char *beside = g_build_filename (fixture->folder, "link", NULL);
  g_autofree char *log = g_strconcat (fixture->path, "-wal", NULL);

  g_assert_cmpint (try_open (fixture->path, PRECIS_LIBRARY_READ), ==, PRECIS_ERROR_NOT_FOUND);
  g_assert_cmpint (try_open (fixture->folder, PRECIS_LIBRARY_READ), ==, PRECIS_ERROR_UNREADABLE);
  g_assert_cmpint (try_open (fixture->folder, PRECIS_LIBRARY_WRITE), ==, PRECIS_ERROR_UNREADABLE);
  g_assert_cmpint (mkfifo (fixture->path, 0600), ==, 0);
  g_assert_cmpint (try_open (fixture->path, PRECIS_LIBRARY_READ), ==, PRECIS_ERROR_UNREADABLE);
  g_assert_cmpint (try_open (fixture->path, PRECIS_LIBRARY_WRITE), ==, PRECIS_ERROR_UNREADABLE);
  g_unlink (fixture->path);

  /* A link that leads nowhere; one that leads to a library. */
  g_assert_cmpint (symlink ("library.db", beside), ==, 0);
  g_assert_cmpint (try_open (beside, PRECIS_LIBRARY_WRITE), ==, PRECIS_ERROR_NOT_FOUND);
  g_assert_cmpint (try_open (fixture->path, PRECIS_LIBRARY_WRITE), ==, -1);
  fixture->library = precis_library_open (beside, PRECIS_LIBRARY_WRITE, NULL);
  g_assert_cmpstr (precis_library_get_path (fixture->library), ==, fixture->path);
  g_assert_true (g_file_test (log, G_FILE_TEST_EXISTS));
}

static void
test_empty (Fixture *fixture, gconstpointer data)
{
  g_autofree char *log = g_strconcat (fixture->path, "-wal", NULL);

  g_assert_true (g_file_set_contents (fixture->path, "", 0, NULL));
  g_assert_cmpint (try_open (fixture->path, PRECIS_LIBRARY_READ), ==, PRECIS_ERROR_NOT_FOUND);
  g_assert_true (g_file_set_contents (log, "What was in it", -1, NULL));
  g_assert_cmpint (try_open (fixture->path, PRECIS_LIBRARY_WRITE), ==, PRECIS_ERROR_DAMAGED);
  g_unlink (log);
  g_assert_cmpint (try_open (fixture->path, PRECIS_LIBRARY_WRITE), ==, -1);
  g_assert_cmpint (try_open (fixture->path, PRECIS_LIBRARY_READ), ==, -1);
}

/* Names that mean something to a URI, to SQLite or to a shell. */
static void
test_names (Fixture *fixture, gconstpointer data)
{
  static const char * const names[] = {
    "library.db?mode=memory", "a#b", "100%25", "new\nline", "file:x", ":memory:", "'; DROP TABLE articles; --", "-x",
    "\xff\xfe", " ", "Bücher",
  };

  for (guint i = 0; i < G_N_ELEMENTS (names); i++)
    {
      g_autofree char *path = g_build_filename (fixture->folder, names[i], NULL);
      g_autoptr (PrecisLibrary) library = precis_library_open (path, PRECIS_LIBRARY_WRITE, NULL);

      g_assert_nonnull (library);
      g_assert_true (g_file_test (path, G_FILE_TEST_IS_REGULAR));
    }
  g_assert_cmpuint (count_files (fixture), ==, G_N_ELEMENTS (names));
}

static void
test_relative (Fixture *fixture, gconstpointer data)
{
  static const char * const names[] = { "file:x?mode=memory", ":memory:", "library.db" };
  g_autofree char *before = g_get_current_dir ();

  g_assert_cmpint (g_chdir (fixture->folder), ==, 0);
  for (guint i = 0; i < G_N_ELEMENTS (names); i++)
    {
      g_autoptr (PrecisLibrary) library = precis_library_open (names[i], PRECIS_LIBRARY_WRITE, NULL);

      g_assert_true (g_path_is_absolute (precis_library_get_path (library)));
      g_assert_true (g_file_test (names[i], G_FILE_TEST_IS_REGULAR));
    }
  g_assert_cmpint (g_chdir (before), ==, 0);
}

static int
get_mode (const char *path, const char *suffix)
{
  g_autofree char *name = g_strconcat (path, suffix, NULL);
  GStatBuf status;

  g_assert_cmpint (g_stat (name, &status), ==, 0);
  return status.st_mode & 07777;
}

static void
test_permissions (Fixture *fixture, gconstpointer data)
{
  static const mode_t masks[] = { 0, 0022, 0077, 0277 };
  static const char * const suffixes[] = { "", "-wal", "-shm", ".open" };

  for (guint i = 0; i < G_N_ELEMENTS (masks); i++)
    {
      g_autofree char *name = g_strdup_printf ("folder-%u", i);
      g_autofree char *folder = g_build_filename (fixture->folder, name, NULL);
      g_autofree char *path = g_build_filename (folder, "library.db", NULL);
      mode_t before = umask (masks[i]);
      PrecisLibrary *library = precis_library_open (path, PRECIS_LIBRARY_WRITE, NULL);

      umask (before);
      g_assert_cmpint (get_mode (folder, ""), ==, 0700);
      for (guint k = 0; k < G_N_ELEMENTS (suffixes); k++)
        g_assert_cmpint (get_mode (path, suffixes[k]), ==, 0600);
      precis_library_close (library);
      g_unlink (path);
      g_assert_cmpint (g_rmdir (folder), ==, 0);
    }
}

/* What a process of its own does; its exit status tells whether all went well. */
static pid_t
start (void (*func) (Fixture *, int), Fixture *fixture, int n)
{
  pid_t pid = fork ();

  if (pid == 0)
    {
      func (fixture, n);
      _exit (0);
    }
  g_assert_cmpint (pid, >, 0);
  return pid;
}

static void
finish (pid_t pid)
{
  int status;

  g_assert_cmpint (waitpid (pid, &status, 0), ==, pid);
  g_assert_cmpint (status, ==, 0);
}

static void
make_and_add (Fixture *fixture, int n)
{
  for (int i = 0; i < 5; i++)
    {
      g_autofree char *text = g_strdup_printf ("Number %d of writer %d.", i, n);

      fixture_open (fixture);
      fixture_add (fixture, NULL, text);
      g_clear_pointer (&fixture->library, precis_library_close);
    }
}

/* All at once make the library, write to it and close it, again and again. */
static void
test_all_at_once (Fixture *fixture, gconstpointer data)
{
  pid_t pids[6];

  if (data)
    g_assert_true (g_file_set_contents (fixture->path, "", 0, NULL));
  for (guint i = 0; i < G_N_ELEMENTS (pids); i++)
    pids[i] = start (make_and_add, fixture, i);
  for (guint i = 0; i < G_N_ELEMENTS (pids); i++)
    finish (pids[i]);
  g_assert_cmpuint (count_files (fixture), ==, 1);
  fixture_open (fixture);
  g_assert_cmpint (fixture_ask (fixture, "SELECT count (*) FROM articles"), ==, 5 * G_N_ELEMENTS (pids));
  g_assert_false (precis_library_was_unclean (fixture->library));
}

static char *
held_path (Fixture *fixture)
{
  return g_build_filename (fixture->folder, "held", NULL);
}

static void
hold (Fixture *fixture, int msec)
{
  g_autofree char *held = held_path (fixture);
  sqlite3 *handle;

  g_assert_cmpint (sqlite3_open (fixture->path, &handle), ==, SQLITE_OK);
  g_assert_cmpint (sqlite3_exec (handle, "PRAGMA journal_mode = DELETE; BEGIN EXCLUSIVE", NULL, NULL, NULL),
                   ==, SQLITE_OK);
  g_assert_true (g_file_set_contents (held, "", 0, NULL));
  g_usleep (msec * 1000);
  sqlite3_close (handle);
}

static void
wait_until_held (Fixture *fixture)
{
  g_autofree char *held = held_path (fixture);

  for (int i = 0; i < 1000 && !g_file_test (held, G_FILE_TEST_EXISTS); i++)
    g_usleep (5000);
  g_unlink (held);
}

/* Somebody has it for himself, in the older journal's mode, when it is opened: it is waited for. */
static void
test_held (Fixture *fixture, gconstpointer data)
{
  static const PrecisLibraryMode modes[] = { PRECIS_LIBRARY_WRITE, PRECIS_LIBRARY_READ };
  gsize length;
  g_autofree char *content = make_library (fixture, &length);

  for (guint i = 0; i < G_N_ELEMENTS (modes); i++)
    {
      pid_t pid = start (hold, fixture, 300);

      wait_until_held (fixture);
      g_assert_cmpint (try_open (fixture->path, modes[i]), ==, -1);
      finish (pid);
    }
}

static void
take_over (Fixture *fixture, int n)
{
  sqlite3 *handle;
  int result;

  g_assert_cmpint (sqlite3_open (fixture->path, &handle), ==, SQLITE_OK);
  result = sqlite3_exec (handle, "PRAGMA journal_mode = DELETE", NULL, NULL, NULL);
  g_assert_cmpint (result, ==, SQLITE_BUSY);
}

/* A second connection comes and goes, and one to another program's file: the first one's locks must not go
 * with them. */
static void
test_locks_stay (Fixture *fixture, gconstpointer data)
{
  fixture_open (fixture);
  g_assert_cmpint (try_open (fixture->path, PRECIS_LIBRARY_READ), ==, -1);
  g_assert_cmpint (try_open (fixture->path, PRECIS_LIBRARY_WRITE), ==, -1);
  finish (start (take_over, fixture, 0));
}

static void
test_log_is_bounded (Fixture *fixture, gconstpointer data)
{
  g_autofree char *log = g_strconcat (fixture->path, "-wal", NULL);
  GStatBuf status;

  fixture_open (fixture);
  for (int i = 0; i < 60; i++)
    {
      g_autoptr (GString) text = g_string_new (NULL);

      for (int k = 0; k < 20000; k++)
        g_string_append_printf (text, "w%d ", i * 20000 + k);
      fixture_add (fixture, NULL, text->str);
    }
  g_assert_cmpint (g_stat (log, &status), ==, 0);
  g_assert_cmpint (status.st_size, <, 16 * 1024 * 1024);
}

/* What the clock may say. */
static void
test_clock (Fixture *fixture, gconstpointer data)
{
  static const gint64 times[] = { 4102444800, 1, -86401, G_MAXINT64 / 2, G_MININT64 / 2, 2147483648 };

  fixture_open (fixture);
  for (guint i = 0; i < G_N_ELEMENTS (times); i++)
    {
      g_autofree char *text = g_strdup_printf ("Text %u.", i);
      g_autoptr (PrecisArticle) article = fixture_article (NULL, NULL, text);
      const PrecisDeposit deposit = { .article = article, .added = times[i] };

      g_assert_cmpint (precis_library_add_article (fixture->library, &deposit, NULL, NULL), ==, i + 1);
      g_assert_cmpint (fixture_ask (fixture, "SELECT added FROM articles ORDER BY id DESC"), ==, times[i]);
    }
}

/* A file made by hand: what would run when it is read or changed is found before it can. */
static void
test_hostile_schema (Fixture *fixture, gconstpointer data)
{
  static const char * const scripts[] = {
    "CREATE TRIGGER more AFTER INSERT ON articles BEGIN DELETE FROM texts; END",
    "CREATE TRIGGER more AFTER UPDATE ON articles BEGIN SELECT (WITH RECURSIVE c (x) AS (SELECT 1 UNION ALL SELECT x FROM c)"
    " SELECT count (*) FROM c); END",
    "CREATE TRIGGER /* SELECT */ more DELETE ON tags BEGIN SELECT 1; END",
    "DROP TRIGGER mentions_gone; CREATE TRIGGER mentions_gone AFTER DELETE ON mentions BEGIN DELETE FROM articles; END",
    "CREATE VIEW more AS SELECT 1",
    "DROP VIEW searchable; CREATE VIEW searchable (article, title, text, notes) AS SELECT 1, 2, 3, 4",
    "CREATE VIRTUAL TABLE more USING fts5 (x)",
  };

  for (guint i = 0; i < G_N_ELEMENTS (scripts); i++)
    for (PrecisLibraryMode mode = PRECIS_LIBRARY_READ; mode <= PRECIS_LIBRARY_WRITE; mode++)
      {
        g_autoptr (GError) error = NULL;

        fixture_open (fixture);
        fixture_run (fixture, scripts[i]);
        g_clear_pointer (&fixture->library, precis_library_close);
        g_assert_null (precis_library_open (fixture->path, mode, &error));
        g_assert_error (error, PRECIS_ERROR, PRECIS_ERROR_DAMAGED);
        g_assert_cmpint (g_unlink (fixture->path), ==, 0);
      }
}

/* Tables and indexes do nothing by themselves. */
static void
test_more_tables (Fixture *fixture, gconstpointer data)
{
  fixture_open (fixture);
  fixture_run (fixture, "CREATE TABLE more (x); CREATE INDEX more_x ON more (x); CREATE UNIQUE INDEX more_y ON more (x);");
  g_clear_pointer (&fixture->library, precis_library_close);
  fixture_open (fixture);
}

static void
set_up (Fixture *fixture, gconstpointer data)
{
  fixture_make (fixture);
}

int
main (int argc, char **argv)
{
  static const struct { const char *path; void (*test) (Fixture *,
                                                        gconstpointer); const char *data; } tests[] = {
    { "/open/headers", test_headers },
    { "/open/newer", test_newer },
    { "/open/newer-log", test_newer_log },
    { "/open/no-files", test_no_files },
    { "/open/empty", test_empty },
    { "/open/names", test_names },
    { "/open/relative", test_relative },
    { "/open/permissions", test_permissions },
    { "/open/all-at-once", test_all_at_once },
    { "/open/all-at-once-empty", test_all_at_once, "empty" },
    { "/open/held", test_held },
    { "/open/locks-stay", test_locks_stay },
    { "/open/log-is-bounded", test_log_is_bounded },
    { "/open/clock", test_clock },
    { "/open/hostile-schema", test_hostile_schema },
    { "/open/more-tables", test_more_tables },
  };

  g_test_init (&argc, &argv, NULL);
  for (guint i = 0; i < G_N_ELEMENTS (tests); i++)
    g_test_add (tests[i].path, Fixture, tests[i].data, set_up, tests[i].test, fixture_tear_down);
  return g_test_run ();
}
