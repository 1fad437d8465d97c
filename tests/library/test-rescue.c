/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "library-fixture.h"
#include "precis-library-check.h"

#define N_ARTICLES 60

/* Some texts fit in a page, some go on in several. */
static void
add_articles (Fixture *fixture)
{
  for (guint n = 1; n <= N_ARTICLES; n++)
    {
      g_autofree char *url = g_strdup_printf ("https://courier.example/%u", n);
      g_autoptr (GString) text = g_string_new (NULL);

      for (guint line = 0; line <= n * n % 700; line++)
        g_string_append_printf (text, "Article %u, line %u, tells of the bridge at Orlena.\n", n, line);
      fixture_add (fixture, url, text->str);
    }
  fixture_add (fixture, "https://courier.example/5", "The newer text of the fifth article.");
}

static void
add_rest (Fixture *fixture)
{
  fixture_run (fixture,
    "INSERT INTO tags (id, name, key) VALUES (3, 'Bridges', 'bridges'), (4, 'Ports', 'ports');"
    "INSERT INTO article_tags SELECT id, 3 + id % 2 FROM articles;"
    "INSERT INTO dossiers (id, name, key, note, created) VALUES (7, 'Orlena', 'orlena', 'All of it', 5);"
    "INSERT INTO dossier_articles SELECT 7, id, id / 2.0 FROM articles WHERE id % 3 = 0;"
    "INSERT INTO notes (article, start, end, quote, text, created) SELECT id, 0, 7, 'Article', 'my words', id FROM articles WHERE id < 9;"
    "UPDATE articles SET is_noted = 1 WHERE id < 9; UPDATE articles SET is_starred = 1, is_read = id % 2 WHERE id > 50;"
    "INSERT INTO searches (name, query, created) VALUES ('Bridges', 'bridge OR quay', 1);"
    "INSERT INTO repairs (kind, name, value, created) VALUES (1, 'Orlena', 'Orlena Bridge', 2);"
    "INSERT INTO feeds (id, url, created) VALUES (2, 'https://courier.example/feed', 3);"
    "INSERT INTO entries (feed, guid, article, seen) VALUES (2, 'a', 5, 1), (2, 'b', NULL, 1);");
}

static void
set_up (Fixture *fixture, gconstpointer data)
{
  fixture_set_up (fixture, data);
  add_articles (fixture);
  add_rest (fixture);
  fixture_run (fixture, "INSERT INTO words (words) VALUES ('rebuild');");
}

/* What must be in the new library as it was in the old one. */
static char *
dump (Fixture *fixture)
{
  static const char * const queries[] = {
    "SELECT hex (group_concat (quote (id) || quote (url) || quote (title) || quote (label) || quote (hash) || quote (day) || quote (added)"
    " || is_read || is_starred || is_archived || is_noted || quote (trashed) || place)) FROM articles",
    "SELECT group_concat (article || quote (text) || quote (blocks) || quote (notices)) FROM texts",
    "SELECT group_concat (id || quote (article) || quote (hash) || quote (text) || size) FROM revisions",
    "SELECT group_concat (id || quote (name) || quote (key)) FROM tags",
    "SELECT group_concat (article || ' ' || tag) FROM article_tags",
    "SELECT group_concat (id || quote (name) || quote (key) || quote (note)) FROM dossiers",
    "SELECT group_concat (dossier || ' ' || article || ' ' || position) FROM dossier_articles",
    "SELECT group_concat (id || ' ' || article || start || ' ' || end || quote (quote) || color || quote (text) || created) FROM notes",
    "SELECT group_concat (id || quote (name) || quote (query) || created) FROM searches",
    "SELECT group_concat (id || kind || quote (name) || quote (value) || created) FROM repairs",
    "SELECT group_concat (id || quote (url) || created) FROM feeds",
    "SELECT group_concat (id || feed || quote (guid) || quote (article) || seen) FROM entries",
  };
  g_autoptr (GString) all = g_string_new (NULL);

  for (guint n = 0; n < G_N_ELEMENTS (queries); n++)
    {
      g_autoptr (GError) error = NULL;
      g_autoptr (PrecisStatement) statement = precis_database_prepare (fixture->library->database, queries[n], &error);
      g_autofree char *text = NULL;

      g_assert_no_error (error);
      g_assert_cmpint (precis_statement_step (statement, &error), ==, PRECIS_STEP_ROW);
      text = precis_statement_dup_text (statement, 0);
      g_string_append_printf (all, "%s\n", text ? text : "-");
    }
  return g_string_free (g_steal_pointer (&all), FALSE);
}

static PrecisRescue *
rescue (Fixture *fixture)
{
  g_autoptr (GError) error = NULL;
  PrecisRescue *rescue = precis_library_rescue (fixture->path, NULL, &error);

  g_assert_no_error (error);
  g_assert_nonnull (rescue);
  return rescue;
}

static void
remove_folder (const char *folder)
{
  g_autoptr (GDir) names = g_dir_open (folder, 0, NULL);
  const char *name;

  while (names && (name = g_dir_read_name (names)))
    {
      g_autofree char *path = g_build_filename (folder, name, NULL);

      g_unlink (path);
    }
  g_rmdir (folder);
}

static void
assert_sound (Fixture *fixture)
{
  g_autoptr (GError) error = NULL;
  g_auto (GStrv) sentences = NULL;
  PrecisFaults faults;

  g_assert_true (precis_library_check (fixture->library, PRECIS_CHECK_FULL, &faults, &sentences, NULL, &error));
  g_assert_no_error (error);
  g_assert_cmpstr (sentences[0], ==, NULL);
  g_assert_cmpint (faults, ==, PRECIS_FAULT_NONE);
}

/* Of a file without damage nothing is lost. */
static void
test_sound (Fixture *fixture, gconstpointer data)
{
  g_autofree char *before = dump (fixture), *after = NULL;
  g_autoptr (PrecisRescue) result = NULL;

  g_clear_pointer (&fixture->library, precis_library_close);
  result = rescue (fixture);
  fixture_open (fixture);
  after = dump (fixture);
  g_assert_cmpstr (after, ==, before);
  g_assert_cmpuint (result->n_articles, ==, N_ARTICLES);
  g_assert_cmpuint (result->n_recovered, ==, N_ARTICLES);
  g_assert_cmpuint (result->n_other, ==, 8 + 2 + 1 + 1 + 1);
  g_assert_cmpint (fixture_find (fixture, "bridge"), ==, N_ARTICLES - 1);
  assert_sound (fixture);
  remove_folder (result->folder);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add ("/rescue/sound", Fixture, NULL, set_up, test_sound, fixture_tear_down);
  return g_test_run ();
}
