/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include <glib/gstdio.h>

#include "cli-runner.h"

static char *folder;

static void
put_file (const char *name, const char *text)
{
  g_autofree char *path = g_build_filename (folder, name, NULL);
  g_autofree char *parent = g_path_get_dirname (path);
  g_autoptr (GError) error = NULL;

  g_mkdir_with_parents (parent, 0700);
  g_file_set_contents (path, text, -1, &error);
  g_assert_no_error (error);
}

/* Runs a command in the folder; "@" in @arguments stands for it. Returns what it wrote on both outputs. */
static char *
run_here (const char *arguments, int expected)
{
  g_auto (GStrv) parts = g_strsplit (arguments, "@", -1);
  g_autofree char *line = g_strjoinv (folder, parts);
  g_autofree char *output = NULL, *errors = NULL;
  int status = run (line, NULL, &output, &errors);

  if (status != expected)
    g_error ("precis-cli %s: %d, %s%s", line, status, output, errors);
  return g_strconcat (output, errors, NULL);
}

static void
assert_says (const char *arguments, int expected, const char *says)
{
  g_autofree char *both = run_here (arguments, expected);

  if (!strstr (both, says))
    g_error ("precis-cli %s: %s", arguments, both);
}

static void
test_usage (void)
{
  static const struct
  {
    const char *arguments;
    int         status;
    const char *says;
  } rows[] = {
    { "export --library=@/a.db", 2, "Name the folder to export to." },
    { "export --library=@/a.db --place=moon @/x", 2, "The place is one of" },
    { "export --library=@/a.db --place=all --tag=Energy @/x", 2, "Name one place only." },
    { "export --library=@/a.db --query=fees 1 @/x", 2, "but not by both" },
    { "export --library=@/a.db x @/x", 2, "This is not the number of an article." },
    { "export --library=@/none.db @/x", 1, "There is no library here" },
    { "export --library=@/a.db --format=csv @/x", 2, "The format is one of" },
    { "import --library=@/a.db --jobs=0 @", 2, "The number of jobs is 1 to 64." },
    { "import --library=@/a.db", 2, "Name at least one folder or file." },
    { "import --library=@/a.db @/none", 1, "There is no such file or folder." },
  };

  for (guint i = 0; i < G_N_ELEMENTS (rows); i++)
    assert_says (rows[i].arguments, rows[i].status, rows[i].says);
}

/* Ordinary files in, out to a folder, into another library. */
static void
test_round_trip (void)
{
  g_autofree char *again = NULL;

  put_file ("in/a.md", "# Talks resume\n\nVelland and Tarsa will meet on Thursday in Port Ansel.\n");
  put_file ("in/b.txt", "Fees rise\n\nThe port of Velland raised its fees on Monday, the ministry said.\n");
  put_file ("in/c.txt", "\x89PNG\r\n\x1a\n");
  assert_says ("import --library=@/a.db @/in", 1, "1\tTalks resume\n2\tFees rise\n");
  assert_says ("import --library=@/a.db @/in", 1, "2 articles imported, 1 failed: c.txt: ");
  assert_says ("tag --library=@/a.db Energy 2", 0, "");
  assert_says ("export --library=@/a.db @/out", 0, "2\t");
  assert_says ("export --library=@/a.db --format=json --tag=Energy @/part", 0, "\"articles\":1}");
  assert_says ("export --library=@/a.db 1 7 @/some", 1, "There is no such article");
  assert_says ("export --library=@/a.db 1 @/out", 1, "A whole library was exported to this folder.");
  assert_says ("export --library=@/a.db @/in", 1, "There are other files in this folder.");
  assert_says ("import --library=@/b.db --format=json @/out", 0, "\"title\":\"Fees rise\",\"receipt\":\"new\"");
  assert_says ("import --library=@/b.db --format=json @/out", 0, "\"title\":\"Fees rise\",\"receipt\":\"same\"");
  assert_says ("list --library=@/b.db --tag=Energy", 0, "2\tFees rise");
  assert_says ("search --library=@/b.db --format=json fees", 0, "\"pending\":false");
  again = run_here ("list --library=@/b.db --place=all", 0);
  g_assert_cmpuint (count_lines (again), ==, 2);
}

int
main (int argc, char **argv)
{
  g_autofree char *clean = NULL;
  int status;

  g_test_init (&argc, &argv, NULL);
  folder = g_dir_make_tmp ("precis-cli-XXXXXX", NULL);
  g_test_add_func ("/folders/usage", test_usage);
  g_test_add_func ("/folders/round-trip", test_round_trip);
  status = g_test_run ();
  clean = g_strdup_printf ("rm -rf '%s'", folder);
  g_spawn_command_line_sync (clean, NULL, NULL, NULL, NULL);
  g_free (folder);
  return status;
}
