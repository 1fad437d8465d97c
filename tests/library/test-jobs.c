/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include <sys/wait.h>
#include <unistd.h>

#include "library-fixture.h"
#include "precis-library-briefings.h"

static GArray *
list (PrecisLibrary *library, guint limit)
{
  g_autoptr (GError) error = NULL;
  GArray *ids = precis_library_pending_jobs (library, limit, &error);

  g_assert_no_error (error);
  return ids;
}

static guint
count (PrecisLibrary *library)
{
  g_autoptr (GArray) ids = list (library, 100);

  return ids->len;
}

static gboolean
begin (PrecisLibrary *library, gint64 id)
{
  g_autoptr (GError) error = NULL;
  gboolean begun;

  g_assert_true (precis_library_begin_job (library, id, &begun, &error));
  g_assert_no_error (error);
  return begun;
}

/* As if the program had died in the middle of what it does. */
static void
die (Fixture *fixture)
{
  precis_library_close (fixture->library);
  fixture_open (fixture);
}

static void
test_order (Fixture *fixture, gconstpointer data)
{
  gint64 first = fixture_add (fixture, NULL, "One.");
  gint64 second = fixture_add (fixture, NULL, "Two.");
  gint64 third = fixture_add (fixture, NULL, "Three.");
  g_autoptr (GArray) ids = NULL;

  g_assert_true (begin (fixture->library, third));
  g_assert_cmpuint (count (fixture->library), ==, 2);
  die (fixture);
  ids = list (fixture->library, 2);
  g_assert_cmpuint (ids->len, ==, 2);
  g_assert_cmpint (g_array_index (ids, gint64, 0), ==, third);
  g_assert_cmpint (g_array_index (ids, gint64, 1), ==, first);
  fixture_run (fixture, "UPDATE articles SET trashed = 1 WHERE id = 1");
  g_assert_cmpuint (count (fixture->library), ==, 2);
  g_assert_true (begin (fixture->library, second));
}

static void
test_crashes (Fixture *fixture, gconstpointer data)
{
  gint64 id = fixture_add (fixture, NULL, "One.");

  g_assert_true (begin (fixture->library, id));
  die (fixture);
  g_assert_true (begin (fixture->library, id));
  g_assert_cmpint (fixture_ask (fixture, "SELECT attempts FROM jobs"), ==, 2);
  die (fixture);
  g_assert_cmpuint (count (fixture->library), ==, 1);
  g_assert_false (begin (fixture->library, id));
  g_assert_cmpint (fixture_ask (fixture, "SELECT state FROM jobs WHERE reason IS NOT NULL"), ==, 2);
  g_assert_cmpuint (count (fixture->library), ==, 0);
  g_assert_false (begin (fixture->library, id));
  g_assert_true (precis_library_retry_job (fixture->library, id, NULL));
  g_assert_true (begin (fixture->library, id));
}

/* What was begun and given back, however often, is no crash. */
static void
test_leave (Fixture *fixture, gconstpointer data)
{
  gint64 id = fixture_add (fixture, NULL, "One.");

  for (guint i = 0; i < 5; i++)
    {
      g_assert_true (begin (fixture->library, id));
      g_assert_true (precis_library_leave_job (fixture->library, id, NULL));
      g_assert_cmpuint (count (fixture->library), ==, 1);
    }
  g_assert_cmpint (fixture_ask (fixture, "SELECT attempts FROM jobs"), ==, 0);
  g_assert_true (precis_library_fail_job (fixture->library, id, "The time was up.", NULL));
  g_assert_true (precis_library_leave_job (fixture->library, id, NULL));
  g_assert_cmpint (fixture_ask (fixture, "SELECT state FROM jobs"), ==, 2);
}

static void
test_two_connections (Fixture *fixture, gconstpointer data)
{
  g_autoptr (PrecisLibrary) other = precis_library_open (fixture->path, PRECIS_LIBRARY_WRITE, NULL);
  gint64 id = fixture_add (fixture, NULL, "One.");

  g_assert_true (begin (fixture->library, id));
  g_assert_false (begin (fixture->library, id));
  g_assert_false (begin (other, id));
  g_assert_cmpuint (count (other), ==, 0);
  g_assert_cmpint (fixture_ask (fixture, "SELECT attempts FROM jobs"), ==, 1);
  g_assert_true (precis_library_leave_job (other, id, NULL));
  g_assert_false (begin (other, id));
  die (fixture);
  g_assert_true (begin (other, id));
  g_assert_true (precis_library_fail_job (other, id, "No.", NULL));
  g_assert_false (begin (fixture->library, id));
}

/* A process that is killed keeps nothing. */
static void
test_killed (Fixture *fixture, gconstpointer data)
{
  gint64 id = fixture_add (fixture, NULL, "One.");
  int status;
  pid_t child;

  g_clear_pointer (&fixture->library, precis_library_close);
  child = fork ();
  if (child == 0)
    {
      PrecisLibrary *library = precis_library_open (fixture->path, PRECIS_LIBRARY_WRITE, NULL);

      if (begin (library, id))
        raise (SIGKILL);
      _exit (1);
    }
  g_assert_cmpint (waitpid (child, &status, 0), ==, child);
  g_assert_true (WIFSIGNALED (status));
  fixture_open (fixture);
  g_assert_cmpint (fixture_ask (fixture, "SELECT state FROM jobs WHERE attempts = 1"), ==, 1);
  g_assert_cmpuint (count (fixture->library), ==, 1);
  g_assert_true (begin (fixture->library, id));
}

static void
test_strangers (Fixture *fixture, gconstpointer data)
{
  static const gint64 strangers[] = { 0, -1, 77, G_MAXINT64 };

  for (guint i = 0; i < G_N_ELEMENTS (strangers); i++)
    {
      g_autoptr (GError) error = NULL;
      gboolean begun = TRUE;

      g_assert_false (precis_library_begin_job (fixture->library, strangers[i], &begun, &error));
      g_assert_error (error, PRECIS_ERROR, PRECIS_ERROR_NOT_FOUND);
      g_assert_false (begun);
      g_clear_error (&error);
      g_assert_false (precis_library_fail_job (fixture->library, strangers[i], "No.", &error));
      g_assert_error (error, PRECIS_ERROR, PRECIS_ERROR_NOT_FOUND);
      g_clear_error (&error);
      g_assert_false (precis_library_retry_job (fixture->library, strangers[i], &error));
      g_assert_error (error, PRECIS_ERROR, PRECIS_ERROR_NOT_FOUND);
      g_assert_true (precis_library_leave_job (fixture->library, strangers[i], NULL));
    }
}

/* An article whose briefing is of an older engine waits for nothing, but may be analysed again. */
static void
test_anew (Fixture *fixture, gconstpointer data)
{
  gint64 id = fixture_add (fixture, NULL, "One.");

  fixture_run (fixture, "DELETE FROM jobs");
  g_assert_true (begin (fixture->library, id));
  die (fixture);
  g_assert_cmpuint (count (fixture->library), ==, 1);
}

static void
test_reader (Fixture *fixture, gconstpointer data)
{
  g_autoptr (PrecisLibrary) reader = NULL;
  gint64 id = fixture_add (fixture, NULL, "One.");
  g_autofree char *locks = g_strconcat (fixture->path, "-jobs", NULL);

  reader = precis_library_open (fixture->path, PRECIS_LIBRARY_READ, NULL);
  g_assert_cmpuint (count (reader), ==, 1);
  g_assert_false (g_file_test (locks, G_FILE_TEST_EXISTS));
  g_assert_true (begin (fixture->library, id));
  g_assert_cmpuint (count (reader), ==, 0);
}

#define ADD(name, func) g_test_add (name, Fixture, NULL, fixture_set_up, func, fixture_tear_down)

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  ADD ("/jobs/order", test_order);
  ADD ("/jobs/crashes", test_crashes);
  ADD ("/jobs/leave", test_leave);
  ADD ("/jobs/two-connections", test_two_connections);
  ADD ("/jobs/killed", test_killed);
  ADD ("/jobs/strangers", test_strangers);
  ADD ("/jobs/anew", test_anew);
  ADD ("/jobs/reader", test_reader);
  return g_test_run ();
}
