/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include <sys/wait.h>

#include <glib/gstdio.h>
#include <json-glib/json-glib.h>

#include "cli-runner.h"

/* Two articles by us on invented events. */
static const char pact[] =
  "---\ntitle: Velland and Tarsa resume talks\nsource: Meridian Courier\ndate: 2026-05-12\n---\n\n"
  "Velland and Tarsa will meet on Thursday in Port Ansel. The talks could collapse unless both sides agree on fees. "
  "Minister Orla Venn said that a strike would delay the treaty. Orla Venn spoke in Port Ansel.\n";
static const char ferry[] =
  "---\ntitle: Ferry line adds a night boat\ndate: 2026-06-01\n---\n\n"
  "The ferry line between Port Ansel and Selkie adds a boat at night. Its director expects more passengers in summer.\n";

typedef struct
{
  char *folder;
  char *pact;
  char *ferry;
  char *empty;
  char *path;
} Fixture;

static char *
write_file (Fixture *fixture, const char *name, const char *text)
{
  char *path = g_build_filename (fixture->folder, name, NULL);

  g_assert_true (g_file_set_contents (path, text, -1, NULL));
  return path;
}

static void
set_up (Fixture *fixture, gconstpointer data)
{
  fixture->folder = g_dir_make_tmp ("precis-test-XXXXXX", NULL);
  fixture->pact = write_file (fixture, "pact.md", pact);
  fixture->ferry = write_file (fixture, "ferry.md", ferry);
  fixture->empty = write_file (fixture, "empty.txt", " \n");
  fixture->path = g_build_filename (fixture->folder, "sub", "library.db", NULL);
}

static void
tear_down (Fixture *fixture, gconstpointer data)
{
  const char *argv[] = { "rm", "-r", "--", fixture->folder, NULL };

  g_assert_true (g_spawn_sync (NULL, (char **) argv, NULL, G_SPAWN_SEARCH_PATH, NULL, NULL, NULL, NULL, NULL, NULL));
  g_free (fixture->pact);
  g_free (fixture->ferry);
  g_free (fixture->empty);
  g_free (fixture->path);
  g_free (fixture->folder);
}

/* Runs a command on the library; %PACT and the like stand for the files. */
static int
call (Fixture *fixture, const char *arguments, const char *input, char **output, char **errors)
{
  g_autoptr (GString) line = g_string_new (arguments);
  const char *space = strchr (arguments, ' ');
  g_autofree char *option = g_strdup_printf (" '--library=%s'", fixture->path);

  g_string_insert (line, space ? space - arguments : -1, option);
  g_string_replace (line, "%PACT", fixture->pact, 0);
  g_string_replace (line, "%FERRY", fixture->ferry, 0);
  g_string_replace (line, "%EMPTY", fixture->empty, 0);
  return run (line->str, input, output, errors);
}

/* Runs a command that must end so and say so. */
static void
expect (Fixture *fixture, const char *arguments, int status, const char *output, const char *errors)
{
  g_autofree char *out = NULL, *err = NULL;
  int code = call (fixture, arguments, NULL, &out, &err);

  if (code != status || !g_str_equal (out, output) || !strstr (err, errors) || (!*errors && *err))
    g_error ("precis-cli %s: %d\n%s\n%s", arguments, code, out, err);
}

static void
fill (Fixture *fixture)
{
  expect (fixture, "add %PACT %FERRY", 0, "1\tVelland and Tarsa resume talks\n2\tFerry line adds a night boat\n", "");
}

#define PACT_ROW(states)  "1\tVelland and Tarsa resume talks\tMeridian Courier\t2026-05-12\t" states
#define FERRY_ROW(states) "2\tFerry line adds a night boat\t\t2026-06-01\t" states

static void
test_usage (Fixture *fixture, gconstpointer data)
{
  static const struct
  {
    const char *arguments;
    int         status;
    const char *says;
  } rows[] = {
    { "add", 2, "Name at least one file" },
    { "add --jobs=0 -", 2, "The number of jobs" },
    { "add --url=https://wire.example/a a.txt b.txt", 2, "one article" },
    { "add --url=https://wire.example/a --from-list", 2, "one article" },
    { "add --format=xml -", 2, "The format is one of" },
    { "list --place=cellar", 2, "The place is one of" },
    { "list --place=tag", 2, "The place is one of" },
    { "list --place=all --tag=x", 2, "one place only" },
    { "list --limit=-1", 2, "The number of articles" },
    { "list --order=worst", 2, "The order is one of" },
    { "list --before=x", 2, "--before takes" },
    { "list 1", 2, "options only" },
    { "list --format=html", 2, "The format is one of" },
    { "search", 2, "Say what to look for" },
    { "search --order=x y", 2, "The order is one of" },
    { "show", 2, "Name at least one article" },
    { "show 0", 2, "not the number of an article" },
    { "show -- -1", 2, "not the number of an article" },
    { "show +1", 2, "not the number of an article" },
    { "show 1x", 2, "not the number of an article" },
    { "show 9223372036854775808", 2, "not the number of an article" },
    { "show --points=0 1", 2, "The number of points" },
    { "show --format=pdf 1", 2, "The format is one of" },
    { "show --text --original 1", 2, "Name one of" },
    { "remove", 2, "Name at least one article" },
    { "remove --now --restore 1", 2, "Name one of" },
    { "star one", 2, "not the number of an article" },
    { "archive", 2, "Name at least one article" },
    { "read", 2, "Name at least one article" },
    { "tag x", 2, "Name at least one article" },
    { "tag --delete", 2, "Name a tag" },
    { "tag \xff 1", 2, "must be UTF-8" },
    { "tag --delete \xff", 2, "must be UTF-8" },
    { "dossier \xff\xfe", 2, "must be UTF-8" },
    { "dossier --take-out \xff 1", 2, "must be UTF-8" },
    { "tag --delete x 1", 2, "Name a tag only" },
    { "tag --delete --rename=y x", 2, "Name one of" },
    { "dossier --delete", 2, "Name a dossier" },
    { "dossier --note=n x 1", 2, "Name a dossier only" },
    { "dossier --before=y x 1", 2, "--before takes" },
    { "note", 2, "Name an article" },
    { "note 1 --color=red x", 2, "The color is one of" },
    { "note --remove=x", 2, "--remove takes" },
    { "undo 1 2", 2, "Name the number of one change" },
    { "undo x", 2, "Name the number of one change" },
    { "check --quick --repair", 2, "Name one of" },
    { "check 1", 2, "options only" },
    { "entity", 2, "Say whom or what" },
    { "list", 1, "There is no library here" },
    { "search x", 1, "There is no library here" },
    { "show 1", 1, "There is no library here" },
    { "check", 1, "There is no library here" },
    { "tag", 1, "There is no library here" },
  };

  for (guint i = 0; i < G_N_ELEMENTS (rows); i++)
    {
      g_autofree char *output = NULL, *errors = NULL;
      int status = call (fixture, rows[i].arguments, "", &output, &errors);

      if (status != rows[i].status || !strstr (errors, rows[i].says) || *output || count_lines (errors) != 1)
        g_error ("precis-cli %s: %d, %s%s", rows[i].arguments, status, output, errors);
    }
  g_assert_false (g_file_test (fixture->path, G_FILE_TEST_EXISTS));
}

static void
test_add (Fixture *fixture, gconstpointer data)
{
  g_autofree char *list = g_strdup_printf ("%s\n\n%s\n", fixture->ferry, fixture->empty);
  g_autofree char *output = NULL, *errors = NULL;

  expect (fixture, "add %PACT %EMPTY /nonexistent https://wire.example/a --tag=Grain --dossier=Alpha", 1,
          "1\tVelland and Tarsa resume talks\n", "There is no text");
  expect (fixture, "add %PACT", 0, "1\tVelland and Tarsa resume talks\n", "had it already");
  g_assert_cmpint (call (fixture, "add --from-list --jobs=1", list, &output, &errors), ==, 1);
  g_assert_cmpstr (output, ==, "2\tFerry line adds a night boat\n");
  g_assert_cmpuint (count_lines (errors), ==, 1);
  expect (fixture, "tag", 0, "Grain\t1\t1\n", "");
  expect (fixture, "dossier", 0, "Alpha\t1\t1\n", "");
  expect (fixture, "list", 0, FERRY_ROW ("unread\n") PACT_ROW ("unread\n"), "");
}

/* JSON: a line for each source, with what became of it. */
static void
test_add_json (Fixture *fixture, gconstpointer data)
{
  g_autofree char *output = NULL, *errors = NULL;
  g_auto (GStrv) lines = NULL;

  g_assert_cmpint (call (fixture, "add --format=json %PACT %EMPTY %PACT", NULL, &output, &errors), ==, 1);
  lines = g_strsplit (output, "\n", -1);
  g_assert_cmpuint (g_strv_length (lines), ==, 4);
  g_assert_true (g_str_has_prefix (lines[0], "{\"id\":1,\"title\":\"Velland and Tarsa resume talks\",\"receipt\":\"new\","));
  g_assert_true (g_str_has_prefix (lines[1], "{\"source\":"));
  g_assert_nonnull (strstr (lines[2], "\"receipt\":\"same\""));
  g_assert_cmpuint (count_lines (errors), ==, 1);
}

/* A newer text of an address; the older one is kept. */
static void
test_revised (Fixture *fixture, gconstpointer data)
{
  g_autofree char *newer = g_strconcat (pact, "\nA late addition: the ferries wait.\n", NULL);
  g_autofree char *output = NULL, *errors = NULL;

  expect (fixture, "add --url=https://wire.example/a %PACT", 0, "1\tVelland and Tarsa resume talks\n", "");
  g_assert_cmpint (call (fixture, "add --url=https://wire.example/a -", newer, &output, &errors), ==, 0);
  g_assert_cmpstr (output, ==, "1\tVelland and Tarsa resume talks\n");
  g_assert_nonnull (strstr (errors, "newer text"));
  expect (fixture, "search has:revision", 0, PACT_ROW ("unread\n"), "");
}

static void
test_list (Fixture *fixture, gconstpointer data)
{
  fill (fixture);
  expect (fixture, "list --limit=1", 0, FERRY_ROW ("unread\n"), "");
  expect (fixture, "list --before=2", 0, PACT_ROW ("unread\n"), "");
  expect (fixture, "list --order=oldest --limit=1", 0, PACT_ROW ("unread\n"), "");
  expect (fixture, "star 1", 0, "1 article starred\n", "");
  expect (fixture, "list --place=starred", 0, PACT_ROW ("unread,starred\n"), "");
  expect (fixture, "archive 1 2", 0, "2 articles archived\n", "");
  expect (fixture, "list", 0, "", "");
  expect (fixture, "archive --remove 2", 0, "1 article moved back to the inbox\n", "");
  expect (fixture, "list", 0, FERRY_ROW ("unread\n"), "");
  expect (fixture, "read 2", 0, "1 article marked as read\n", "");
  expect (fixture, "list --place=all", 0, FERRY_ROW ("\n") PACT_ROW ("unread,starred,archived\n"), "");
  expect (fixture, "list --tag=none", 1, "", "There is no tag of that name");
  expect (fixture, "list --dossier=none", 1, "", "There is no dossier of that name");
  expect (fixture, "list --search=none", 1, "", "There is no saved search of that name");
}

static void
test_search (Fixture *fixture, gconstpointer data)
{
  g_autofree char *output = NULL, *errors = NULL, *json = NULL, *json_errors = NULL;

  fill (fixture);
  g_assert_cmpint (call (fixture, "search ferry", NULL, &output, &errors), ==, 0);
  g_assert_true (g_str_has_prefix (output, FERRY_ROW ("unread\t")));
  g_assert_cmpuint (count_lines (output), ==, 1);
  expect (fixture, "search 'before:2026-05-20 is:unread'", 0, PACT_ROW ("unread\n"), "");
  expect (fixture, "search 'person:\"Orla Venn\"'", 0, PACT_ROW ("unread\n"), "");
  expect (fixture, "search nonsense", 0, "", "");
  expect (fixture, "search is:unred", 0, "", "search: ");
  g_assert_cmpint (call (fixture, "search --format=json talks", NULL, &json, &json_errors), ==, 0);
  g_assert_true (g_str_has_prefix (json, "{\"id\":1,"));
  g_assert_null (strstr (json, "\"snippet\":null"));
}

static void
test_show (Fixture *fixture, gconstpointer data)
{
  static const struct
  {
    const char *arguments;
    const char *begins;
  } rows[] = {
    { "show 1", "Velland and Tarsa resume talks" },
    { "show --format=markdown 1", "# Velland and Tarsa resume talks" },
    { "show --format=html 1", "<!DOCTYPE html>\n" },
    { "show --format=json 1", "{\"schema\":1," },
    { "show --format=csv 1", "source,title," },
    { "show --text 1", "Velland and Tarsa will meet" },
    { "show --original 1", "---\ntitle: Velland" },
  };
  g_autofree char *output = NULL, *errors = NULL;

  fill (fixture);
  for (guint i = 0; i < G_N_ELEMENTS (rows); i++)
    {
      g_autofree char *text = NULL, *none = NULL;

      g_assert_cmpint (call (fixture, rows[i].arguments, NULL, &text, &none), ==, 0);
      if (!g_str_has_prefix (text, rows[i].begins))
        g_error ("precis-cli %s: %s", rows[i].arguments, text);
      g_assert_cmpstr (none, ==, "");
    }
  g_assert_cmpint (call (fixture, "show --format=json 1 7 2", NULL, &output, &errors), ==, 1);
  g_assert_cmpuint (count_lines (output), ==, 2);
  g_assert_cmpstr (errors, ==, "precis-cli: 7: There is no such article in the library.\n");
}

static void
test_remove (Fixture *fixture, gconstpointer data)
{
  fill (fixture);
  expect (fixture, "remove 1 9", 1, "1 article moved to the trash\n", "9: There is no such article");
  expect (fixture, "list --place=trash", 0, PACT_ROW ("unread,trashed\n"), "");
  expect (fixture, "search talks", 0, "", "");
  expect (fixture, "remove --restore 1", 0, "1 article restored\n", "");
  expect (fixture, "remove --restore 1", 0, "Nothing was changed.\n", "");
  expect (fixture, "remove 1", 0, "1 article moved to the trash\n", "");
  expect (fixture, "add %PACT", 0, "1\tVelland and Tarsa resume talks\n", "is back");
  expect (fixture, "remove --now 1", 0, "1 article deleted for good\n", "");
  expect (fixture, "show 1", 1, "", "There is no such article");
  expect (fixture, "undo 99", 1, "", "There is nothing to undo");
}

/* What was deleted at once is not in any file of the library any more. */
static void
test_remove_now (Fixture *fixture, gconstpointer data)
{
  g_autofree char *folder = g_path_get_dirname (fixture->path);
  g_autoptr (GDir) files = NULL;
  const char *name;

  fill (fixture);
  expect (fixture, "remove --now 1", 0, "1 article deleted for good\n", "");
  files = g_dir_open (folder, 0, NULL);
  while ((name = g_dir_read_name (files)))
    {
      g_autofree char *path = g_build_filename (folder, name, NULL), *bytes = NULL;
      gsize length;

      g_assert_true (g_file_get_contents (path, &bytes, &length, NULL));
      for (gsize i = 0; i + 4 <= length; i++)
        g_assert_cmpint (g_ascii_strncasecmp (bytes + i, "orla", 4), !=, 0);
    }
}

static void
test_shelves (Fixture *fixture, gconstpointer data)
{
  fill (fixture);
  expect (fixture, "tag Grain 1 2", 0, "2 articles tagged “Grain”\n", "");
  expect (fixture, "tag --take-out grain 2", 0, "Tag “grain” taken from 1 article\n", "");
  expect (fixture, "list --tag=GRAIN", 0, PACT_ROW ("unread\n"), "");
  expect (fixture, "tag --rename=Wheat Grain", 0, "Tag renamed “Wheat”\n", "");
  expect (fixture, "tag", 0, "Wheat\t1\t1\n", "");
  expect (fixture, "tag --delete Wheat", 0, "Tag removed\n", "");
  expect (fixture, "tag", 0, "", "");
  expect (fixture, "tag --delete Wheat", 1, "", "There is no tag of that name");
  expect (fixture, "dossier Alpha 1", 0, "Dossier “Alpha” added\n", "");
  expect (fixture, "dossier Alpha --before=1 2", 0, "1 article put in a dossier\n", "");
  expect (fixture, "list --dossier=alpha", 0, FERRY_ROW ("unread\n") PACT_ROW ("unread\n"), "");
  expect (fixture, "dossier --note='On ports' Alpha", 0, "Note of a dossier changed\n", "");
  expect (fixture, "dossier", 0, "Alpha\t2\t2\tOn ports\n", "");
  expect (fixture, "dossier --take-out Alpha 2", 0, "1 article taken out of a dossier\n", "");
  expect (fixture, "dossier --delete Alpha", 0, "Dossier removed\n", "");
  expect (fixture, "undo", 0, "Undone: Dossier removed\n", "");
  expect (fixture, "dossier", 0, "Alpha\t1\t1\tOn ports\n", "");
  expect (fixture, "undo --redo", 0, "Done again: Dossier removed\n", "");
  expect (fixture, "undo --redo", 1, "", "There is nothing to do again");
}

static void
test_notes (Fixture *fixture, gconstpointer data)
{
  g_autofree char *output = NULL, *errors = NULL;

  fill (fixture);
  expect (fixture, "note 1 Ask the ministry", 0, "Note added\n", "");
  expect (fixture, "note 1 --quote='Port Ansel' --color=green", 0, "Note added\n", "");
  expect (fixture, "note 1 --quote='no such words'", 1, "", "do not stand in the article");
  expect (fixture, "note 9 x", 1, "", "There is no such article");
  expect (fixture, "note 1", 0, "1\t\tAsk the ministry\n2\tPort Ansel\t\n", "");
  expect (fixture, "search ministry", 0, PACT_ROW ("unread,noted\tAsk the ministry\n"), "");
  g_assert_cmpint (call (fixture, "note --format=json 1", NULL, &output, &errors), ==, 0);
  g_assert_nonnull (strstr (output, "\"start\":43,\"end\":53,\"quote\":\"Port Ansel\",\"color\":\"green\""));
  expect (fixture, "note --remove=1", 0, "Note removed\n", "");
  expect (fixture, "note --remove=1", 1, "", "There is no such note");
  expect (fixture, "note 1", 0, "2\tPort Ansel\t\n", "");
}

static void
test_entity (Fixture *fixture, gconstpointer data)
{
  g_autofree char *output = NULL, *errors = NULL, *json = NULL, *json_errors = NULL;

  fill (fixture);
  g_assert_cmpint (call (fixture, "entity orla venn", NULL, &output, &errors), ==, 0);
  g_assert_true (g_str_has_prefix (output, "1\tVelland and Tarsa resume talks\tOrla Venn\t"));
  g_assert_true (g_str_has_suffix (output, "\t2\n"));
  g_assert_cmpint (call (fixture, "entity --format=json Port Ansel", NULL, &json, &json_errors), ==, 0);
  g_assert_cmpuint (count_lines (json), ==, 2);
  g_assert_true (g_str_has_prefix (json, "{\"id\":2,"));
  expect (fixture, "entity Nobody", 1, "", "No article of the library has that name");
}

static void
test_check (Fixture *fixture, gconstpointer data)
{
  g_autofree char *bytes = NULL, *foreign = NULL, *damaged = NULL, *errors = NULL;
  gsize length;

  fill (fixture);
  expect (fixture, "check", 0, "The library is sound.\n", "");
  expect (fixture, "check --quick --format=json", 0, "{\"sound\":true,\"faults\":[]}\n", "");
  expect (fixture, "check --repair", 0, "The library is sound: there was nothing to repair.\n", "");
  g_assert_true (g_file_get_contents (fixture->path, &bytes, &length, NULL));
  memset (bytes + 2 * 4096, 0xa5, 4096);
  g_assert_true (g_file_set_contents (fixture->path, bytes, length, NULL));
  g_assert_cmpint (call (fixture, "check", NULL, &damaged, &errors), ==, 1);
  g_assert_cmpuint (count_lines (damaged), >, 0);
  g_clear_pointer (&damaged, g_free);
  g_clear_pointer (&errors, g_free);
  g_assert_cmpint (call (fixture, "check --repair", NULL, &damaged, &errors), ==, 0);
  g_assert_nonnull (strstr (damaged, "2 of 2 articles were recovered"));
  expect (fixture, "check", 0, "The library is sound.\n", "");
  expect (fixture, "list", 0, FERRY_ROW ("unread\n") PACT_ROW ("unread\n"), "");
}

/* A file that is no library is refused and not touched. */
static void
test_foreign (Fixture *fixture, gconstpointer data)
{
  static const char * const commands[] = { "add %PACT", "list", "star 1", "check", "check --repair" };
  g_autofree char *folder = g_path_get_dirname (fixture->path);

  g_mkdir (folder, 0700);
  g_assert_true (g_file_set_contents (fixture->path, pact, -1, NULL));
  for (guint i = 0; i < G_N_ELEMENTS (commands); i++)
    {
      g_autofree char *output = NULL, *errors = NULL, *bytes = NULL;

      g_assert_cmpint (call (fixture, commands[i], NULL, &output, &errors), ==, 1);
      g_assert_cmpstr (output, ==, "");
      g_assert_cmpuint (count_lines (errors), ==, 1);
      g_assert_true (g_file_get_contents (fixture->path, &bytes, NULL, NULL));
      g_assert_cmpstr (bytes, ==, pact);
    }
}

/* Whoever reads the first line only ends the program quietly. */
static void
test_head (Fixture *fixture, gconstpointer data)
{
  g_autofree char *line = NULL, *output = NULL, *errors = NULL;

  fill (fixture);
  line = g_strdup_printf ("sh -c '\"$PRECIS_CLI\" list --library=%s | head -n 1'", fixture->path);
  g_assert_true (g_spawn_command_line_sync (line, &output, &errors, NULL, NULL));
  g_assert_cmpstr (output, ==, FERRY_ROW ("unread\n"));
  g_assert_cmpstr (errors, ==, "");
}

/* A hostile article and a hostile name cannot steer the terminal. */
static void
test_hostile (Fixture *fixture, gconstpointer data)
{
  static const char hostile[] = "---\ntitle: \"\x1b]0;x\x07 Ferry \xe2\x80\xae line\"\n---\n\nThe \x1b[31mferry\x1b[0m line adds a \xc2\x9b boat.\n";
  static const char * const commands[] = { "list", "show 1", "show --text 1", "search ferry", "list --format=json",
                                            "note 1", "note --format=json 1" };
  g_autofree char *path = write_file (fixture, "\x1b[31mx.md", hostile);
  g_autofree char *arguments = g_strdup_printf ("add '%s' '%s'", path, path);
  g_autofree char *output = NULL, *errors = NULL;

  g_assert_cmpint (call (fixture, arguments, NULL, &output, &errors), ==, 0);
  g_assert_null (strpbrk (output, "\x1b\x07"));
  g_assert_null (strpbrk (errors, "\x1b\x07"));
  expect (fixture, "note 1 '\x1b[31m \xe2\x80\xae \xc2\x9b'", 0, "Note added\n", "");
  for (guint i = 0; i < G_N_ELEMENTS (commands); i++)
    {
      g_autofree char *text = NULL, *none = NULL;

      g_assert_cmpint (call (fixture, commands[i], NULL, &text, &none), ==, 0);
      g_assert_null (strpbrk (text, "\x1b\x07"));
      g_assert_null (strstr (text, "\xc2\x9b"));
      g_assert_null (strstr (text, "\xe2\x80\xae"));
    }
}

static void
test_default_place (Fixture *fixture, gconstpointer data)
{
  g_autofree char *line = g_strdup_printf ("env XDG_DATA_HOME=%s/home sh -c '\"$PRECIS_CLI\" add %s'", fixture->folder,
                                           fixture->pact);
  g_autofree char *path = g_build_filename (fixture->folder, "home", "precis", "library.db", NULL);
  g_autofree char *output = NULL;
  int status;

  g_assert_true (g_spawn_command_line_sync (line, &output, NULL, &status, NULL));
  g_assert_cmpint (WEXITSTATUS (status), ==, 0);
  g_assert_cmpstr (output, ==, "1\tVelland and Tarsa resume talks\n");
  g_assert_true (g_file_test (path, G_FILE_TEST_EXISTS));
}

static void
add (const char *path, void (*test) (Fixture *, gconstpointer))
{
  g_test_add (path, Fixture, NULL, set_up, test, tear_down);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  add ("/library/usage", test_usage);
  add ("/library/add", test_add);
  add ("/library/add-json", test_add_json);
  add ("/library/revised", test_revised);
  add ("/library/list", test_list);
  add ("/library/search", test_search);
  add ("/library/show", test_show);
  add ("/library/remove", test_remove);
  add ("/library/remove-now", test_remove_now);
  add ("/library/shelves", test_shelves);
  add ("/library/notes", test_notes);
  add ("/library/entity", test_entity);
  add ("/library/check", test_check);
  add ("/library/foreign", test_foreign);
  add ("/library/head", test_head);
  add ("/library/hostile", test_hostile);
  add ("/library/default-place", test_default_place);
  return g_test_run ();
}
