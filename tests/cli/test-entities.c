/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include <sys/wait.h>

#include <glib/gstdio.h>

#include "cli-runner.h"

static const char text[] =
  "Minister Orla Venn opened a bridge in Poland. Venn said that a strike would delay the ferry. It rained.\n";

typedef struct
{
  char *folder;
} Fixture;

static int
call (Fixture *fixture, const char *arguments, char **output, char **errors)
{
  g_autoptr (GString) line = g_string_new (arguments);

  g_string_replace (line, "%FOLDER", fixture->folder, 0);
  g_string_append_printf (line, " '--library=%s/library.db'", fixture->folder);
  return run (line->str, NULL, output, errors);
}

/* Runs a command that must end so and say so, among other things. */
static void
expect (Fixture *fixture, const char *arguments, int status, const char *output, const char *errors)
{
  g_autofree char *out = NULL, *err = NULL;
  int code = call (fixture, arguments, &out, &err);

  if (code != status || !strstr (out, output) || (!*output && *out) || !strstr (err, errors) || (!*errors && *err))
    g_error ("precis-cli %s: %d\n%s\n%s", arguments, code, out, err);
}

static void
write_file (Fixture *fixture, const char *name, const char *data)
{
  g_autofree char *path = g_build_filename (fixture->folder, name, NULL);

  g_assert_true (g_file_set_contents (path, data, -1, NULL));
}

static void
set_up (Fixture *fixture, gconstpointer data)
{
  fixture->folder = g_dir_make_tmp ("precis-test-XXXXXX", NULL);
  write_file (fixture, "bridge.txt", text);
  expect (fixture, "add %FOLDER/bridge.txt", 0, "1\t", "");
}

static void
tear_down (Fixture *fixture, gconstpointer data)
{
  const char *argv[] = { "rm", "-r", "--", fixture->folder, NULL };

  g_assert_true (g_spawn_sync (NULL, (char **) argv, NULL, G_SPAWN_SEARCH_PATH, NULL, NULL, NULL, NULL, NULL, NULL));
  g_free (fixture->folder);
}

/* What the article names is analysed anew before the command ends. */
static void
test_fix (Fixture *fixture, gconstpointer data)
{
  expect (fixture, "entities", 0, "", "");
  expect (fixture, "entities --fix rename 'Orla Venn' 'Orla Venn-Tor'", 0, "1 article analysed anew", "");
  expect (fixture, "entity 'Orla Venn-Tor'", 0, "Orla Venn-Tor", "");
  expect (fixture, "entities", 0, "1\trename\tOrla Venn\tOrla Venn-Tor\n", "");
  expect (fixture, "entities --format=json", 0,
          "{\"id\":1,\"kind\":\"rename\",\"name\":\"Orla Venn\",\"value\":\"Orla Venn-Tor\"}", "");
  expect (fixture, "entities --fix ignore Nobody", 0, "0 articles analysed anew", "");
  expect (fixture, "entities --remove 1", 0, "1 article analysed anew", "");
  expect (fixture, "entities --remove 1", 1, "", "no such correction");
  expect (fixture, "entity 'Orla Venn'", 0, "Orla Venn", "");
}

/* Taken over twice, nothing is doubled. */
static void
test_hand_on (Fixture *fixture, gconstpointer data)
{
  g_autofree char *listed = NULL, *again = NULL, *errors = NULL, *more = NULL;

  expect (fixture, "entities --fix merge Venn 'Orla Venn'", 0, "analysed anew", "");
  expect (fixture, "entities --fix retype Poland organisation", 0, "analysed anew", "");
  expect (fixture, "entities --export %FOLDER/names.json", 0, "", "");
  expect (fixture, "entities --export %FOLDER/no/names.json", 1, "", "No such file");
  g_assert_cmpint (call (fixture, "entities", &listed, &errors), ==, 0);
  expect (fixture, "entities --import %FOLDER/names.json", 0, "0 articles analysed anew", "");
  g_assert_cmpint (call (fixture, "entities", &again, &more), ==, 0);
  g_assert_cmpstr (listed, ==, again);
  expect (fixture, "entities --remove 1", 0, "analysed anew", "");
  expect (fixture, "entities --import %FOLDER/names.json", 0, "corrected", "");
}

static void
test_usage (Fixture *fixture, gconstpointer data)
{
  static const struct
  {
    const char *arguments;
    const char *says;
  } rows[] = {
    { "entities Tessel", "options only" },
    { "entities --fix marry A B", "The kind is one of" },
    { "entities --fix merge A", "Say which name" },
    { "entities --fix ignore A B", "Say which name" },
    { "entities --fix ignore ''", "not empty" },
    { "entities --remove x", "number of a correction" },
    { "entities --remove 1 --export f", "Name one of" },
    { "entities --format=xml", "The format is one of" },
  };

  for (guint i = 0; i < G_N_ELEMENTS (rows); i++)
    expect (fixture, rows[i].arguments, 2, "", rows[i].says);
  expect (fixture, "entities --fix retype A planet", 1, "", "no kind of name");
}

#define FILE_OF(repairs) "{\"format\":\"precis-corrections\",\"schema\":1,\"repairs\":" repairs "}"

/* All of a file is taken over, or nothing. */
static void
test_bad_files (Fixture *fixture, gconstpointer data)
{
  static const struct
  {
    const char *data;
    const char *says;
  } rows[] = {
    { "", "not valid JSON" },
    { "[]", "nothing that Precis exported" },
    { "{\"format\":\"precis-library\",\"schema\":1}", "nothing that Precis exported" },
    { "{\"format\":\"precis-corrections\",\"schema\":9}", "newer version" },
    { FILE_OF ("null"), "is none" },
    { FILE_OF ("[1]"), "is none" },
    { FILE_OF ("[{\"kind\":\"ignore\",\"name\":\"A\"},{\"kind\":\"merge\",\"name\":\"A\"}]"), "is none" },
    { FILE_OF ("[{\"kind\":\"marry\",\"name\":\"A\",\"value\":\"B\"}]"), "is none" },
    { FILE_OF ("[{\"kind\":\"ignore\",\"name\":[\"A\"]}]"), "is none" },
    { FILE_OF ("[{\"kind\":\"retype\",\"name\":\"A\",\"value\":\"planet\"}]"), "is none" },
  };

  for (guint i = 0; i < G_N_ELEMENTS (rows); i++)
    {
      write_file (fixture, "bad.json", rows[i].data);
      expect (fixture, "entities --import %FOLDER/bad.json", 1, "", rows[i].says);
    }
  expect (fixture, "entities", 0, "", "");
  expect (fixture, "entities --import %FOLDER/missing.json", 1, "", "no such file");
}

#define TEST(name) g_test_add ("/entities/" #name, Fixture, NULL, set_up, test_##name, tear_down)

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  TEST (fix);
  TEST (hand_on);
  TEST (usage);
  TEST (bad_files);
  return g_test_run ();
}
