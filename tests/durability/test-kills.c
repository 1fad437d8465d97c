/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include <signal.h>
#include <string.h>

#include "durability-fixture.h"

#define SHORT_ROUNDS 10
#define LONG_ROUNDS 200
#define MAX_LIFE_MSEC 250
#define ENDLESS "1000000"

typedef struct
{
  char       *folder;
  char       *path;
  GHashTable *acknowledged;
} Fixture;

static void
set_up (Fixture *fixture, gconstpointer data)
{
  fixture->folder = durability_make_folder ();
  fixture->path = g_build_filename (fixture->folder, "library.db", NULL);
  fixture->acknowledged = g_hash_table_new_full (NULL, NULL, NULL, g_free);
}

static void
tear_down (Fixture *fixture, gconstpointer data)
{
  durability_remove_folder (fixture->folder);
  g_hash_table_unref (fixture->acknowledged);
  g_free (fixture->folder);
  g_free (fixture->path);
}

static gboolean
kill_cb (gpointer data)
{
  g_subprocess_send_signal (data, SIGKILL);
  return G_SOURCE_REMOVE;
}

static void
finished_cb (GObject *source, GAsyncResult *result, gpointer data)
{
  g_autoptr (GError) error = NULL;

  g_subprocess_communicate_finish (G_SUBPROCESS (source), result, data, NULL, &error);
  g_assert_no_error (error);
}

/* A writer that lives for @life milliseconds; what it told in that time. */
static void
run_writer (Fixture *fixture, guint round, guint life)
{
  g_autofree char *series = g_strdup_printf ("%u", round);
  g_autoptr (GError) error = NULL;
  g_autoptr (GSubprocess) writer = g_subprocess_new (G_SUBPROCESS_FLAGS_STDOUT_PIPE, &error, g_getenv ("PRECIS_DURABILITY_WRITER"),
                                                     fixture->path, series, "1", ENDLESS, NULL);
  g_autoptr (GBytes) output = NULL;

  g_assert_no_error (error);
  g_timeout_add (life, kill_cb, writer);
  g_subprocess_communicate_async (writer, NULL, NULL, finished_cb, &output);
  while (!output)
    g_main_context_iteration (NULL, TRUE);
  g_assert_true (g_subprocess_get_if_signaled (writer));
  durability_read_receipts (g_bytes_get_data (output, NULL), g_bytes_get_size (output), fixture->acknowledged);
}

static void
check (Fixture *fixture)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (PrecisLibrary) library = precis_library_open (fixture->path, PRECIS_LIBRARY_WRITE, &error);

  g_assert_no_error (error);
  durability_assert_kept (library, fixture->acknowledged);
  durability_assert_sound (library);
}

static void
test_kills (Fixture *fixture, gconstpointer data)
{
  guint rounds = durability_is_long () ? LONG_ROUNDS : SHORT_ROUNDS;

  for (guint round = 1; round <= rounds; round++)
    {
      run_writer (fixture, round, g_test_rand_int_range (1, MAX_LIFE_MSEC));
      check (fixture);
    }
  g_test_message ("%u rounds, %u articles told and there", rounds, g_hash_table_size (fixture->acknowledged));
  g_assert_cmpuint (g_hash_table_size (fixture->acknowledged), >, 0);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add ("/durability/kills", Fixture, NULL, set_up, test_kills, tear_down);
  return g_test_run ();
}
