/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include <string.h>

#include "durability-fixture.h"
#include "precis-library-cards.h"

#define N_WRITERS 4
#define SHORT_ARTICLES 25 /* of each */
#define LONG_ARTICLES 250

typedef struct
{
  guint       n_running;
  GHashTable *acknowledged;
} Crowd;

/* A writer that saw “database is locked”, or anything else, ends with an error. */
static void
finished_cb (GObject *source, GAsyncResult *result, gpointer data)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (GBytes) output = NULL;
  Crowd *crowd = data;

  g_subprocess_communicate_finish (G_SUBPROCESS (source), result, &output, NULL, &error);
  g_assert_no_error (error);
  g_assert_true (g_subprocess_get_successful (G_SUBPROCESS (source)));
  durability_read_receipts (g_bytes_get_data (output, NULL), g_bytes_get_size (output), crowd->acknowledged);
  crowd->n_running--;
}

static void
start_writer (Crowd *crowd, const char *path, guint series, guint n)
{
  g_autofree char *number = g_strdup_printf ("%u", series);
  g_autofree char *last = g_strdup_printf ("%u", n);
  g_autoptr (GError) error = NULL;
  g_autoptr (GSubprocess) writer = g_subprocess_new (G_SUBPROCESS_FLAGS_STDOUT_PIPE, &error, g_getenv ("PRECIS_DURABILITY_WRITER"),
                                                     path, number, "1", last, NULL);

  g_assert_no_error (error);
  g_subprocess_communicate_async (writer, NULL, NULL, finished_cb, crowd);
  crowd->n_running++;
}

/* What the window does all the time; numbers only grow. */
static void
read_along (PrecisLibrary *library, Crowd *crowd)
{
  gint64 before = 0, now;

  while (crowd->n_running > 0)
    {
      now = durability_ask (library, "SELECT count (*) FROM articles JOIN texts ON texts.article = articles.id");
      g_assert_cmpint (now, >=, before);
      before = now;
      g_main_context_iteration (NULL, FALSE);
      g_usleep (5000);
    }
}

static void
test_crowd (void)
{
  g_autofree char *folder = durability_make_folder ();
  g_autofree char *path = g_build_filename (folder, "library.db", NULL);
  g_autoptr (GHashTable) acknowledged = g_hash_table_new_full (NULL, NULL, NULL, g_free);
  g_autoptr (GError) error = NULL;
  g_autoptr (PrecisLibrary) library = NULL;
  Crowd crowd = { 0, acknowledged };
  guint n = durability_is_long () ? LONG_ARTICLES : SHORT_ARTICLES;

  for (guint series = 1; series <= N_WRITERS; series++)
    start_writer (&crowd, path, series, n);
  library = precis_library_open (path, PRECIS_LIBRARY_WRITE, &error);
  g_assert_no_error (error);
  read_along (library, &crowd);
  g_assert_cmpuint (g_hash_table_size (acknowledged), ==, N_WRITERS * n);
  g_assert_cmpint (durability_ask (library, "SELECT count (*) FROM articles"), ==, N_WRITERS * n);
  durability_assert_kept (library, acknowledged);
  durability_assert_sound (library);
  g_test_message ("%u articles by %u writers told and there", N_WRITERS * n, N_WRITERS);
  g_clear_pointer (&library, precis_library_close);
  durability_remove_folder (folder);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/durability/crowd", test_crowd);
  return g_test_run ();
}
