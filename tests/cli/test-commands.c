/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include <sys/wait.h>

#include <glib/gstdio.h>

#include "cli-runner.h"

static const char article[] =
  "Velland and Tarsa resume talks\n\n"
  "Velland and Tarsa will meet on Thursday in Port Ansel. The talks could collapse unless both sides agree on fees.\n";

static char *folder, *good, *empty;

static void
test_usage (void)
{
  static const struct
  {
    const char *arguments;
    int         status;
    const char *says; /* on standard output or standard error */
  } rows[] = {
    { "", 2, "Usage" },
    { "--help", 0, "brief" },
    { "--version", 0, "precis-cli " },
    { "nonsense", 2, "There is no such command" },
    { "brief", 2, "Name at least one file" },
    { "brief --nonsense", 2, "--nonsense" },
    { "brief --format=pdf -", 2, "The format is one of" },
    { "brief --points=0 -", 2, "The number of points" },
    { "brief --points=21 -", 2, "The number of points" },
    { "brief --points=x -", 2, "x" },
    { "brief --jobs=0 -", 2, "The number of jobs" },
    { "brief --jobs=65 -", 2, "The number of jobs" },
    { "extract", 2, "Name at least one file" },
    { "extract --nonsense", 2, "--nonsense" },
    { "extract /nonexistent", 1, "precis-cli: /nonexistent: There is no such file." },
    { "brief /nonexistent", 1, "precis-cli: /nonexistent: There is no such file." },
    { "brief 'https://example.org/'", 1, "Addresses cannot be opened yet" },
    { "brief /dev/zero", 1, "This is not an ordinary file" },
  };

  for (guint i = 0; i < G_N_ELEMENTS (rows); i++)
    {
      g_autofree char *output = NULL, *errors = NULL, *both = NULL;
      int status = run (rows[i].arguments, NULL, &output, &errors);

      both = g_strconcat (output, errors, NULL);
      if (status != rows[i].status || !strstr (both, rows[i].says))
        g_error ("precis-cli %s: %d, %s", rows[i].arguments, status, both);
    }
}

static void
test_some_failed (void)
{
  g_autofree char *arguments = g_strdup_printf ("brief --format=json %s %s %s", good, empty, good);
  g_autofree char *output = NULL, *errors = NULL;
  g_auto (GStrv) lines = NULL;

  g_assert_cmpint (run (arguments, NULL, &output, &errors), ==, 1);
  lines = g_strsplit (output, "\n", -1);
  g_assert_cmpuint (g_strv_length (lines), ==, 4);
  g_assert_true (g_str_has_prefix (lines[0], "{\"schema\":1,"));
  g_assert_true (g_str_has_prefix (lines[1], "{\"source\":"));
  g_assert_cmpstr (lines[2], ==, lines[0]);
  g_assert_cmpuint (count_lines (errors), ==, 1);
  g_assert_nonnull (strstr (errors, "There is no text"));
}

static void
test_standard_input (void)
{
  g_autofree char *output = NULL, *errors = NULL, *list = g_strdup_printf ("%s\n\n%s\n-\n", good, good);

  g_assert_cmpint (run ("brief --format=json -", article, &output, &errors), ==, 0);
  g_assert_cmpuint (count_lines (output), ==, 1);
  g_clear_pointer (&output, g_free);
  g_clear_pointer (&errors, g_free);
  g_assert_cmpint (run ("brief --format=json --from-list", list, &output, &errors), ==, 1);
  g_assert_cmpuint (count_lines (output), ==, 3);
  g_assert_nonnull (strstr (errors, "Standard input holds the list"));
}

/* A list is read in bounded memory even if its line never ends. */
static void
test_long_line (void)
{
  g_autofree char *line = g_strnfill (1000000, 'x');
  g_autofree char *list = g_strdup_printf ("%s\n%s\n%s", good, line, good);
  g_autofree char *output = NULL, *errors = NULL;

  g_assert_cmpint (run ("brief --format=json --from-list", list, &output, &errors), ==, 1);
  g_assert_cmpuint (count_lines (output), ==, 3);
  g_assert_nonnull (strstr (errors, "There is no such file"));
  g_assert_null (strstr (output, line));
}

static void
test_formats (void)
{
  static const struct
  {
    const char *format;
    const char *begins;
  } rows[] = {
    { "text", "Velland and Tarsa resume talks" },
    { "markdown", "# Velland and Tarsa resume talks" },
    { "html", "<!DOCTYPE html>\n" },
    { "json", "{\"schema\":1," },
    { "csv", "source,title,date,kind,type,category,certainty,phrase,actors,sentence\r\n" },
  };

  for (guint i = 0; i < G_N_ELEMENTS (rows); i++)
    {
      g_autofree char *arguments = g_strdup_printf ("brief --format=%s %s", rows[i].format, good);
      g_autofree char *output = NULL, *errors = NULL;

      g_assert_cmpint (run (arguments, NULL, &output, &errors), ==, 0);
      g_assert_true (g_str_has_prefix (output, rows[i].begins));
      g_assert_cmpstr (errors, ==, "");
      g_assert_null (strchr (output, '\x1b'));
    }
}

static void
test_hostile_name (void)
{
  g_autofree char *output = NULL, *errors = NULL;

  g_assert_cmpint (run ("brief '/nonexistent\x1b[31m\nname'", NULL, &output, &errors), ==, 1);
  g_assert_cmpuint (count_lines (errors), ==, 1);
  g_assert_null (strchr (errors, '\x1b'));
}

/* A file of the folder one is in may be called like an address. */
static void
test_address_name (void)
{
  g_autofree char *path = g_build_filename (folder, "file:a.txt", NULL);
  g_autofree char *line = g_strdup_printf ("sh -c 'cd %s && \"$PRECIS_CLI\" extract file:a.txt'", folder);
  g_autofree char *output = NULL;
  int status;

  g_assert_true (g_file_set_contents (path, article, -1, NULL));
  g_assert_true (g_spawn_command_line_sync (line, &output, NULL, &status, NULL));
  g_assert_cmpint (WEXITSTATUS (status), ==, 0);
  g_assert_nonnull (strstr (output, "Velland and Tarsa"));
  g_remove (path);
}

/* What could not be written is not done. */
static void
test_full_disk (void)
{
  g_autofree char *line = g_strdup_printf ("sh -c '\"$PRECIS_CLI\" brief --format=html %s >/dev/full'", good);
  g_autofree char *errors = NULL;
  int status;

  g_assert_true (g_spawn_command_line_sync (line, NULL, &errors, &status, NULL));
  g_assert_cmpint (WEXITSTATUS (status), ==, 1);
  g_assert_cmpuint (count_lines (errors), ==, 1);
  g_assert_true (g_str_has_prefix (errors, "precis-cli: Standard output: "));
}

/* A stream that is closed is no place to write to, and no file gets what was meant for it. */
static void
test_closed_streams (void)
{
  static const struct
  {
    const char *arguments;
    const char *streams;
    int         status;
  } rows[] = {
    { "--version", ">/dev/full", 1 },
    { "--help", ">/dev/full", 1 },
    { "--version", ">&-", 1 },
    { "brief %s", ">&-", 1 },
    { "brief %s", ">&- 2>&-", 1 },
    { "brief %s", "<&- >/dev/null 2>&-", 0 },
    { "brief -", "<&-", 1 },
  };

  for (guint i = 0; i < G_N_ELEMENTS (rows); i++)
    {
      g_autoptr (GString) line = g_string_new ("sh -c '\"$PRECIS_CLI\" ");
      int status;

      g_string_append_printf (line, "%s %s'", rows[i].arguments, rows[i].streams);
      g_string_replace (line, "%s", good, 0);
      g_assert_true (g_spawn_command_line_sync (line->str, NULL, NULL, &status, NULL));
      if (!WIFEXITED (status) || WEXITSTATUS (status) != rows[i].status)
        g_error ("%s: %d", line->str, status);
    }
}

static void
test_tag_names (void)
{
  static const char input[] = "-DOCSTART-\n\nMaren\nmet\nVask\n.\n\n\nThen\nleft\n-DOCSTART-\n\nnothing";
  g_autofree char *output = NULL, *errors = NULL;
  g_auto (GStrv) in = g_strsplit (input, "\n", -1), out = NULL;

  g_assert_cmpint (run ("tag-names", input, &output, &errors), ==, 0);
  out = g_strsplit (output, "\n", -1);
  g_assert_cmpuint (g_strv_length (out), ==, g_strv_length (in) + 1);
  for (guint i = 0; in[i]; i++)
    {
      g_auto (GStrv) columns = g_strsplit (out[i], "\t", -1);

      if (*in[i])
        g_assert_cmpstr (columns[0], ==, in[i]);
      g_assert_cmpuint (g_strv_length (columns), ==, *in[i] ? 2 : 0);
    }
  g_clear_pointer (&output, g_free);
  g_clear_pointer (&errors, g_free);
  g_assert_cmpint (run ("tag-names", "", &output, &errors), ==, 0);
  g_assert_cmpstr (output, ==, "");
}

static void
test_extract (void)
{
  g_autofree char *arguments = g_strdup_printf ("extract --url=https://wire.example/a %s", good);
  g_autofree char *list = g_strdup_printf ("%s\thttps://wire.example/b\n%s\n", good, empty);
  g_autofree char *output = NULL, *errors = NULL, *from_list = NULL, *list_errors = NULL;

  g_assert_cmpint (run (arguments, NULL, &output, &errors), ==, 0);
  g_assert_true (g_str_has_prefix (output, "{\"title\":\"Velland and Tarsa resume talks\""));
  g_assert_nonnull (strstr (output, "\"url\":\"https://wire.example/a\""));
  g_assert_cmpint (run ("extract --from-list", list, &from_list, &list_errors), ==, 1);
  g_assert_cmpuint (count_lines (from_list), ==, 2);
  g_assert_nonnull (strstr (from_list, "\"url\":\"https://wire.example/b\""));
  g_assert_nonnull (strstr (from_list, "\"error\":"));
  g_assert_cmpuint (count_lines (list_errors), ==, 1);
}

int
main (int argc, char **argv)
{
  int status;

  g_test_init (&argc, &argv, NULL);
  folder = g_dir_make_tmp ("precis-test-XXXXXX", NULL);
  good = g_build_filename (folder, "good.txt", NULL);
  empty = g_build_filename (folder, "empty.txt", NULL);
  g_assert_true (g_file_set_contents (good, article, -1, NULL));
  g_assert_true (g_file_set_contents (empty, " \n", -1, NULL));
  g_test_add_func ("/commands/usage", test_usage);
  g_test_add_func ("/commands/extract", test_extract);
  g_test_add_func ("/commands/some-failed", test_some_failed);
  g_test_add_func ("/commands/standard-input", test_standard_input);
  g_test_add_func ("/commands/long-line", test_long_line);
  g_test_add_func ("/commands/formats", test_formats);
  g_test_add_func ("/commands/hostile-name", test_hostile_name);
  g_test_add_func ("/commands/address-name", test_address_name);
  g_test_add_func ("/commands/full-disk", test_full_disk);
  g_test_add_func ("/commands/closed-streams", test_closed_streams);
  g_test_add_func ("/commands/tag-names", test_tag_names);
  status = g_test_run ();
  g_remove (good);
  g_remove (empty);
  g_rmdir (folder);
  return status;
}
