/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "durability-fixture.h"
#include "precis-library-articles.h"

#define SHORT_STEP 25
#define N_ARTICLES "12" /* enough for as many calls */

/* The calls by which SQLite changes files, and how many of them are hit in turn. */
static const struct
{
  const char *name;
  guint       n;
} calls[] = { { "pwrite64", 300 }, { "fdatasync", 60 }, { "ftruncate", 20 } };

/* What is done to a call, or to all from it on. */
static const struct
{
  const char *effect;
  const char *range;
} faults[] = { { "signal=SIGKILL", "" }, { "error=ENOSPC", "+" }, { "error=EIO", "" } };

/* Returns: what the writer told while strace did @fault to its @n-th @call */
static GHashTable *
run_writer (const char *path, guint call, guint fault, guint n)
{
  g_autofree char *trace = g_strconcat ("trace=", calls[call].name, NULL);
  g_autofree char *inject = g_strdup_printf ("inject=%s:%s:when=%u%s", calls[call].name, faults[fault].effect, n, faults[fault].range);
  GHashTable *acknowledged = g_hash_table_new_full (NULL, NULL, NULL, g_free);
  g_autoptr (GError) error = NULL;
  g_autoptr (GSubprocess) writer = NULL;
  g_autoptr (GBytes) output = NULL;

  writer = g_subprocess_new (G_SUBPROCESS_FLAGS_STDOUT_PIPE | G_SUBPROCESS_FLAGS_STDERR_SILENCE, &error, "strace", "-f", "-qq",
                             "-o", "/dev/null", "-e", trace, "-e", inject, g_getenv ("PRECIS_DURABILITY_WRITER"),
                             path, "1", "1", N_ARTICLES, NULL);
  g_assert_no_error (error);
  g_subprocess_communicate (writer, NULL, NULL, &output, NULL, &error);
  g_assert_no_error (error);
  durability_read_receipts (g_bytes_get_data (output, NULL), g_bytes_get_size (output), acknowledged);
  return acknowledged;
}

/* The library may be missing, if it could not be made; then nothing may have been told. */
static void
check (const char *path, GHashTable *acknowledged)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (PrecisLibrary) library = precis_library_open (path, PRECIS_LIBRARY_WRITE, &error);
  g_autoptr (PrecisArticle) article = durability_article (2, 1);
  const PrecisDeposit deposit = { .article = article };

  g_assert_no_error (error);
  durability_assert_kept (library, acknowledged);
  durability_assert_sound (library);
  g_assert_cmpint (precis_library_add_article (library, &deposit, NULL, &error), >, 0);
  g_assert_no_error (error);
}

static void
make_library (const char *path)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (PrecisLibrary) library = precis_library_open (path, PRECIS_LIBRARY_WRITE, &error);

  g_assert_no_error (error);
}

static guint
test_fault (guint call, guint fault, guint n, gboolean is_made)
{
  g_autofree char *folder = durability_make_folder ();
  g_autofree char *path = g_build_filename (folder, "library.db", NULL);
  g_autoptr (GHashTable) acknowledged = NULL;

  if (is_made)
    make_library (path);
  acknowledged = run_writer (path, call, fault, n);
  check (path, acknowledged);
  durability_remove_folder (folder);
  return g_hash_table_size (acknowledged);
}

static void
test_faults (gconstpointer is_made)
{
  g_autofree char *strace = g_find_program_in_path ("strace");
  guint step = durability_is_long () ? 1 : SHORT_STEP, n_runs = 0, n_told = 0;

  if (!strace)
    {
      g_test_skip ("strace is not installed");
      return;
    }
  for (guint call = 0; call < G_N_ELEMENTS (calls); call++)
    for (guint fault = 0; fault < G_N_ELEMENTS (faults); fault++)
      for (guint n = 1; n <= calls[call].n; n += step, n_runs++)
        n_told += test_fault (call, fault, n, GPOINTER_TO_INT (is_made));
  g_test_message ("%u runs, %u articles told and there", n_runs, n_told);
  g_assert_cmpuint (n_told, >, 0);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_data_func ("/durability/faults/new", GINT_TO_POINTER (FALSE), test_faults);
  g_test_add_data_func ("/durability/faults/made", GINT_TO_POINTER (TRUE), test_faults);
  return g_test_run ();
}
