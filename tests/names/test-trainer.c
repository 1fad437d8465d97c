/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include <gio/gio.h>
#include <glib/gstdio.h>

static char *folder;

/* Two documents of our own; the second has a name of a kind that a core set does not tell. */
static const char lessons[] =
  "-DOCSTART-\tO\n\nLena\tB-PER\nOstrova\tI-PER\nspoke\tO\nin\tO\nZemlin\tB-LOC\n.\tO\n\nOstrova\tB-PER\nleft\tO\n.\tO\n\n"
  "-DOCSTART-\tO\n\nThe\tO\nGrain\tB-ORG\nBoard\tI-ORG\nof\tO\nZemlin\tB-LOC\nmet\tO\n.\tO\n\nThe\tO\nHarvest\tB-EVT\n"
  "Fair\tI-EVT\nbegan\tO\n.\tO\n";

static char *
write_lessons (const char *name, const char *text)
{
  char *path = g_build_filename (folder, name, NULL);

  g_assert_true (g_file_set_contents (path, text, -1, NULL));
  return path;
}

static gboolean
train (const char *kind, const char *data, const char *out)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (GSubprocess) process = NULL;

  process = g_subprocess_new (G_SUBPROCESS_FLAGS_STDERR_SILENCE | G_SUBPROCESS_FLAGS_STDOUT_SILENCE, &error,
                              g_getenv ("PRECIS_TRAIN"), "names", kind, data, "--out", out, "--size", "64", "--rounds",
                              "4", "--least", "1", NULL);
  g_assert_no_error (error);
  return g_subprocess_wait_check (process, NULL, NULL);
}

static void
test_same_bytes (void)
{
  g_autofree char *data = write_lessons ("lessons.conll", lessons);
  g_autofree char *first = g_build_filename (folder, "first.model", NULL);
  g_autofree char *second = g_build_filename (folder, "second.model", NULL);
  g_autofree char *a = NULL, *b = NULL;
  gsize n_a, n_b;

  g_assert_true (train ("--data", data, first));
  g_assert_true (train ("--data", data, second));
  g_assert_true (g_file_get_contents (first, &a, &n_a, NULL));
  g_assert_true (g_file_get_contents (second, &b, &n_b, NULL));
  g_assert_cmpmem (a, n_a, b, n_b);
  g_assert_cmpuint (n_a, ==, 64 * 1024);
}

/* What a core set says of events is not learnt as it stands. */
static void
test_core (void)
{
  g_autofree char *data = write_lessons ("lessons.conll", lessons);
  g_autofree char *all = g_build_filename (folder, "all.model", NULL);
  g_autofree char *core = g_build_filename (folder, "core.model", NULL);
  g_autofree char *a = NULL, *b = NULL;

  g_assert_true (train ("--data", data, all));
  g_assert_true (train ("--core", data, core));
  g_assert_true (g_file_get_contents (all, &a, NULL, NULL));
  g_assert_true (g_file_get_contents (core, &b, NULL, NULL));
  g_assert_cmpint (memcmp (a, b, 64 * 1024), !=, 0);
}

static void
test_malformed (void)
{
  static const char * const rows[] = {
    "Lena B-PER\n",
    "Lena\tB-PLANET\n",
    "\tO\n",
    "Lena\t\n",
  };
  g_autofree char *out = g_build_filename (folder, "bad.model", NULL);

  for (guint i = 0; i < G_N_ELEMENTS (rows); i++)
    {
      g_autofree char *data = write_lessons ("bad.conll", rows[i]);

      g_assert_false (train ("--data", data, out));
      g_assert_false (g_file_test (out, G_FILE_TEST_EXISTS));
    }
  g_assert_false (train ("--data", "/nonexistent", out));
}

static void
remove_folder (void)
{
  g_autoptr (GDir) dir = g_dir_open (folder, 0, NULL);
  const char *name;

  while ((name = g_dir_read_name (dir)))
    {
      g_autofree char *path = g_build_filename (folder, name, NULL);

      g_remove (path);
    }
  g_rmdir (folder);
  g_free (folder);
}

int
main (int argc, char **argv)
{
  int status;

  g_test_init (&argc, &argv, NULL);
  folder = g_dir_make_tmp ("precis-trainer-XXXXXX", NULL);
  g_test_add_func ("/names/trainer/same-bytes", test_same_bytes);
  g_test_add_func ("/names/trainer/core", test_core);
  g_test_add_func ("/names/trainer/malformed", test_malformed);
  status = g_test_run ();
  remove_folder ();
  return status;
}
