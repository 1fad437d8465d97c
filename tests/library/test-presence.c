/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include <sys/wait.h>
#include <unistd.h>

#include "library-fixture.h"

/* A process that opens the library, and is gone without having closed it. */
static void
lose_one (Fixture *fixture)
{
  pid_t pid = fork ();
  int status;

  if (pid == 0)
    {
      fixture_open (fixture);
      fixture_add (fixture, NULL, "Written by who was lost.");
      _exit (0);
    }
  g_assert_cmpint (waitpid (pid, &status, 0), ==, pid);
  g_assert_cmpint (status, ==, 0);
}

static gboolean
is_unclean (Fixture *fixture)
{
  g_autoptr (PrecisLibrary) library = precis_library_open (fixture->path, PRECIS_LIBRARY_WRITE, NULL);

  return precis_library_was_unclean (library);
}

static gboolean
is_marked (Fixture *fixture)
{
  g_autofree char *mark = g_strconcat (fixture->path, ".open", NULL);

  return g_file_test (mark, G_FILE_TEST_EXISTS);
}

static void
test_clean (Fixture *fixture, gconstpointer data)
{
  g_assert_false (is_unclean (fixture));
  g_assert_false (is_marked (fixture));
  fixture_open (fixture);
  g_assert_true (is_marked (fixture));
  g_assert_false (is_unclean (fixture));
  g_assert_true (is_marked (fixture));
}

/* It stays known until somebody has looked. */
static void
test_lost (Fixture *fixture, gconstpointer data)
{
  lose_one (fixture);
  g_assert_true (is_unclean (fixture));
  lose_one (fixture);
  g_assert_true (is_unclean (fixture));
  fixture_open (fixture);
  g_assert_true (precis_library_was_unclean (fixture->library));
  g_assert_cmpint (fixture_ask (fixture, "SELECT count (*) FROM articles"), ==, 1);
  precis_library_set_sound (fixture->library);
  g_assert_false (precis_library_was_unclean (fixture->library));
  g_clear_pointer (&fixture->library, precis_library_close);
  g_assert_false (is_unclean (fixture));
  g_assert_false (is_marked (fixture));
}

/* One is lost while another has it open: whoever comes after both knows. */
static void
test_lost_beside (Fixture *fixture, gconstpointer data)
{
  fixture_open (fixture);
  lose_one (fixture);
  g_assert_false (is_unclean (fixture));
  g_clear_pointer (&fixture->library, precis_library_close);
  g_assert_true (is_unclean (fixture));
}

/* Whatever stands in the file, or in its place, the library opens. */
static void
test_odd_marks (Fixture *fixture, gconstpointer data)
{
  static const char * const marks[] = { "", "+", "--", "+-", "nonsense", "+++++++-" };
  static const gboolean unclean[] = { FALSE, TRUE, FALSE, FALSE, FALSE, TRUE };
  g_autofree char *mark = g_strconcat (fixture->path, ".open", NULL);

  for (guint i = 0; i < G_N_ELEMENTS (marks); i++)
    {
      g_assert_true (g_file_set_contents (mark, marks[i], -1, NULL));
      g_assert_cmpint (is_unclean (fixture), ==, unclean[i]);
    }
  g_unlink (mark);
  g_assert_cmpint (g_mkdir (mark, 0700), ==, 0);
  g_assert_false (is_unclean (fixture));
  g_assert_cmpint (g_rmdir (mark), ==, 0);
  g_assert_cmpint (symlink ("/nowhere", mark), ==, 0);
  g_assert_false (is_unclean (fixture));
}

static void
set_up (Fixture *fixture, gconstpointer data)
{
  fixture_make (fixture);
}

int
main (int argc, char **argv)
{
  static const struct { const char *path; void (*test) (Fixture *, gconstpointer); } tests[] = {
    { "/presence/clean", test_clean },
    { "/presence/lost", test_lost },
    { "/presence/lost-beside", test_lost_beside },
    { "/presence/odd-marks", test_odd_marks },
  };

  g_test_init (&argc, &argv, NULL);
  for (guint i = 0; i < G_N_ELEMENTS (tests); i++)
    g_test_add (tests[i].path, Fixture, NULL, set_up, tests[i].test, fixture_tear_down);
  return g_test_run ();
}
