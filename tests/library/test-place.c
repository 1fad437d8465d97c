/* SPDX-License-Identifier: GPL-3.0-or-later */
#define _GNU_SOURCE

#include "config.h"

#include <errno.h>
#include <fcntl.h>
#include <sched.h>
#include <sys/mount.h>
#include <sys/wait.h>
#include <unistd.h>

#include "library-fixture.h"

#define DISK_SIZE "size=6m"
#define NOBODY 65534

/* What a place does to a library is seen in a process of its own that has a small disk mounted there, and
 * another one where copies are made. Without the right to mount, the tests are skipped. */
typedef void (*PlaceFunc) (Fixture *fixture);

static gboolean
mount_disks (Fixture *fixture)
{
  return (unshare (CLONE_NEWNS) == 0 || unshare (CLONE_NEWUSER | CLONE_NEWNS) == 0)
         && mount (NULL, "/", NULL, MS_REC | MS_PRIVATE, NULL) == 0
         && mount ("disk", fixture->folder, "tmpfs", 0, DISK_SIZE) == 0
         && mount ("disk", "/var/tmp", "tmpfs", 0, DISK_SIZE) == 0
         && chmod (fixture->folder, 0755) == 0 && chmod ("/var/tmp", 01777) == 0;
}

#define SKIPPED 77

static void
run_in_place (Fixture *fixture, gconstpointer func)
{
  pid_t pid = fork ();
  int status;

  if (pid == 0)
    {
      if (!mount_disks (fixture))
        _exit (SKIPPED);
      ((PlaceFunc) func) (fixture);
      _exit (0);
    }
  g_assert_cmpint (waitpid (pid, &status, 0), ==, pid);
  if (WIFEXITED (status) && WEXITSTATUS (status) == SKIPPED)
    g_test_skip ("no right to mount a disk");
  else
    g_assert_cmpint (status, ==, 0);
}

static int
try_open (Fixture *fixture, PrecisLibraryMode mode)
{
  g_autoptr (GError) error = NULL;

  g_clear_pointer (&fixture->library, precis_library_close);
  fixture->library = precis_library_open (fixture->path, mode, &error);
  return error ? error->code : -1;
}

static guint
count_files (const char *path)
{
  g_autoptr (GDir) folder = g_dir_open (path, 0, NULL);
  guint n = 0;

  while (g_dir_read_name (folder))
    n++;
  return n;
}

static void
protect (Fixture *fixture)
{
  g_assert_cmpint (mount (NULL, fixture->folder, NULL, MS_REMOUNT | MS_RDONLY, NULL), ==, 0);
}

/* The library is to be read only, and can be read: what stands in it, and what in its log alone. */
static void
check_readable (Fixture *fixture)
{
  g_autoptr (PrecisArticle) article = NULL;

  g_assert_cmpint (try_open (fixture, PRECIS_LIBRARY_WRITE), ==, PRECIS_ERROR_READ_ONLY);
  g_assert_cmpint (try_open (fixture, PRECIS_LIBRARY_READ), ==, -1);
  g_assert_cmpint (fixture_find (fixture, "bridge"), ==, 1);
  article = precis_library_get_article (fixture->library, 1, NULL);
  g_assert_cmpstr (precis_article_get_text (article), ==, "The bridge at Tolm is shut.");
  g_assert_cmpuint (count_files ("/var/tmp"), ==, 0);
}

static void
check_closed (Fixture *fixture)
{
  fixture_open (fixture);
  fixture_add (fixture, NULL, "The bridge at Tolm is shut.");
  g_clear_pointer (&fixture->library, precis_library_close);
  protect (fixture);
  check_readable (fixture);
}

/* Its last writer was killed, what it wrote stands in the log. */
static void
check_crashed (Fixture *fixture)
{
  g_autofree char *index = g_strconcat (fixture->path, "-shm", NULL);
  pid_t pid = fork ();

  if (pid == 0)
    {
      fixture_open (fixture);
      fixture_add (fixture, NULL, "The bridge at Tolm is shut.");
      _exit (0);
    }
  waitpid (pid, NULL, 0);
  g_assert_cmpint (g_unlink (index), ==, 0);
  protect (fixture);
  check_readable (fixture);
}

static void
check_no_room_to_copy (Fixture *fixture)
{
  fixture_open (fixture);
  fixture_add (fixture, NULL, "The bridge at Tolm is shut.");
  g_clear_pointer (&fixture->library, precis_library_close);
  protect (fixture);
  g_assert_cmpint (mount (NULL, "/var/tmp", NULL, MS_REMOUNT | MS_RDONLY, NULL), ==, 0);
  g_assert_cmpint (try_open (fixture, PRECIS_LIBRARY_READ), ==, -1);
  g_assert_cmpint (fixture_find (fixture, "bridge"), ==, 1);
}

static void
check_nothing_there (Fixture *fixture)
{
  protect (fixture);
  g_assert_cmpint (try_open (fixture, PRECIS_LIBRARY_WRITE), ==, PRECIS_ERROR_READ_ONLY);
  g_assert_cmpint (try_open (fixture, PRECIS_LIBRARY_READ), ==, PRECIS_ERROR_NOT_FOUND);
  g_assert_cmpuint (count_files (fixture->folder), ==, 0);
}

/* Another user's library, in another user's folder. */
static void
check_other_user (Fixture *fixture)
{
  fixture_open (fixture);
  fixture_add (fixture, NULL, "The bridge at Tolm is shut.");
  g_clear_pointer (&fixture->library, precis_library_close);
  g_assert_cmpint (chmod (fixture->path, 0644), ==, 0);
  if (setgid (NOBODY) < 0 || setuid (NOBODY) < 0)
    _exit (SKIPPED);
  check_readable (fixture);
}

static char *
filler_path (Fixture *fixture)
{
  return g_build_filename (fixture->folder, "filler", NULL);
}

static void
fill_disk (Fixture *fixture)
{
  static const char zeros[4096];
  g_autofree char *path = filler_path (fixture);
  int fd = g_open (path, O_CREAT | O_WRONLY | O_APPEND, 0600);

  while (write (fd, zeros, sizeof zeros) > 0)
    ;
  g_assert_cmpint (errno, ==, ENOSPC);
  close (fd);
}

static void
make_room (Fixture *fixture)
{
  g_autofree char *path = filler_path (fixture);

  g_assert_cmpint (g_unlink (path), ==, 0);
}

static int
try_add (Fixture *fixture, const char *text)
{
  g_autoptr (PrecisArticle) article = fixture_article (NULL, NULL, text);
  const PrecisDeposit deposit = { .article = article };
  g_autoptr (GError) error = NULL;
  gint64 id = precis_library_add_article (fixture->library, &deposit, NULL, &error);

  g_assert_true ((id == 0) == (error != NULL));
  return error ? error->code : -1;
}

/* Adds until the disk is full; how many there are then. */
static gint64
add_until_full (Fixture *fixture, gint64 present)
{
  for (int i = present; i < 200; i++)
    {
      g_autofree char *text = g_strdup_printf ("Number %d. %0*d", i, 40000, i);
      int code = try_add (fixture, text);

      if (code == PRECIS_ERROR_NO_SPACE)
        return i;
      g_assert_cmpint (code, ==, -1);
    }
  g_assert_not_reached ();
}

static void
check_full (Fixture *fixture)
{
  g_autofree char *filler = filler_path (fixture);
  g_autofree char *megabyte = g_malloc0 (1024 * 1024);
  gint64 added;
  gboolean has = FALSE;

  g_assert_true (g_file_set_contents (filler, megabyte, 1024 * 1024, NULL));
  fixture_open (fixture);
  added = add_until_full (fixture, 0);
  fill_disk (fixture);
  added = add_until_full (fixture, added);
  g_assert_cmpint (fixture_ask (fixture, "SELECT count (*) FROM articles"), ==, added);
  g_assert_true (precis_library_has_article (fixture->library, 1, &has, NULL) && has);
  g_assert_cmpint (fixture_ask (fixture,
                                "SELECT count (*) FROM pragma_quick_check WHERE quick_check <> 'ok'"), ==, 0);

  make_room (fixture);
  g_assert_cmpint (try_add (fixture, "One more."), ==, -1);
  g_assert_cmpint (fixture_ask (fixture, "SELECT count (*) FROM articles"), ==, added + 1);
  fixture_check_words (fixture);
}

/* Full before it is opened: SQLite cannot make what it needs beside the library. */
static void
check_full_at_first (Fixture *fixture)
{
  int code;

  fixture_open (fixture);
  fixture_add (fixture, NULL, "The bridge at Tolm is shut.");
  g_clear_pointer (&fixture->library, precis_library_close);
  fill_disk (fixture);
  code = try_open (fixture, PRECIS_LIBRARY_WRITE);
  g_assert_true (code == PRECIS_ERROR_NO_SPACE || (code == -1 && try_add (fixture,
                                                                          "No.") == PRECIS_ERROR_NO_SPACE));
  g_assert_cmpint (try_open (fixture, PRECIS_LIBRARY_READ), ==, -1);
  g_assert_cmpint (fixture_find (fixture, "bridge"), ==, 1);
  make_room (fixture);
  g_assert_cmpint (try_open (fixture, PRECIS_LIBRARY_WRITE), ==, -1);
  g_assert_cmpint (try_add (fixture, "Yes."), ==, -1);
}

static void
check_full_at_creation (Fixture *fixture)
{
  fill_disk (fixture);
  g_assert_cmpint (try_open (fixture, PRECIS_LIBRARY_WRITE), ==, PRECIS_ERROR_NO_SPACE);
  g_assert_cmpuint (count_files (fixture->folder), ==, 1);
  make_room (fixture);
  g_assert_cmpint (try_open (fixture, PRECIS_LIBRARY_WRITE), ==, -1);
}

static void
set_up (Fixture *fixture, gconstpointer data)
{
  fixture_make (fixture);
}

int
main (int argc, char **argv)
{
  static const struct { const char *path; PlaceFunc func; } tests[] = {
    { "/place/closed", check_closed },
    { "/place/crashed", check_crashed },
    { "/place/no-room-to-copy", check_no_room_to_copy },
    { "/place/nothing-there", check_nothing_there },
    { "/place/other-user", check_other_user },
    { "/place/full", check_full },
    { "/place/full-at-first", check_full_at_first },
    { "/place/full-at-creation", check_full_at_creation },
  };

  g_test_init (&argc, &argv, NULL);
  for (guint i = 0; i < G_N_ELEMENTS (tests); i++)
    g_test_add (tests[i].path, Fixture, tests[i].func, set_up, run_in_place, fixture_tear_down);
  return g_test_run ();
}
