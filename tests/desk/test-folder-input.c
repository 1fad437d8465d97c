/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include <sys/stat.h>
#include <unistd.h>

#include "folder-fixture.h"

#define ARTICLE "{\"format\": \"precis-article\", \"schema\": 1, \"id\": %s, \"text\": \"%s\"}"

static void
put_article (FolderFixture *fixture, const char *name, const char *id, const char *text)
{
  g_autofree char *json = g_strdup_printf (ARTICLE, id, text);

  put_file (fixture, name, json);
}

static void
make_link (FolderFixture *fixture, const char *target, const char *name)
{
  g_autofree char *path = place_path (fixture, name);

  g_assert_cmpint (symlink (target, path), ==, 0);
}

static void
note_item (const PrecisFolderItem *item, gpointer data)
{
  if (item->error)
    g_string_append_printf (data, "%s %d\n", item->name, item->error->code);
  else
    g_string_append_printf (data, "%s %s\n", item->name, item->title);
}

/* Imports @name, and returns a line for each item: its title, or the code of its error. */
static char *
import_items (FolderFixture *fixture, const char *name)
{
  g_autofree char *path = place_path (fixture, name);
  g_autoptr (GFile) file = g_file_new_for_path (path);
  PrecisStore *store = open_store (fixture, "b.db");
  g_autoptr (PrecisFolder) folder = precis_folder_new (store);
  GString *items = g_string_new (NULL);
  g_autoptr (GError) error = NULL;
  g_autoptr (PrecisFolderReport) report = precis_folder_import (folder, file, note_item, items, NULL, &error);

  g_assert_no_error (error);
  close_store (store);
  return g_string_free (items, FALSE);
}

static void
assert_items (FolderFixture *fixture, const char *name, const char *expected)
{
  g_autofree char *items = import_items (fixture, name);

  g_assert_cmpstr (items, ==, expected);
}

/* One bad file does not stop the others; links, pipes and folders are neither followed nor waited for. */
static void
test_hostile (FolderFixture *fixture, gconstpointer data)
{
  g_autofree char *deep = g_strnfill (100000, '[');
  g_autofree char *pipe = place_path (fixture, "a/articles/9-pipe.json");
  g_autofree char *expected = g_strdup_printf (
    "articles/1-good.json Velland\narticles/2-broken.json %d\narticles/3-deep.json %d\narticles/4-foreign.json %d\n"
    "articles/5-empty.json %d\narticles/6-link.json %d\narticles/7-folder.json %d\narticles/8-missing.json %d\n"
    "articles/9-pipe.json %d\narticles/10-good.json Tarsa\n",
    PRECIS_ERROR_MALFORMED, PRECIS_ERROR_TOO_DEEP, PRECIS_ERROR_FOREIGN, PRECIS_ERROR_EMPTY, PRECIS_ERROR_UNREADABLE,
    PRECIS_ERROR_UNREADABLE, PRECIS_ERROR_NOT_FOUND, PRECIS_ERROR_UNREADABLE);

  put_article (fixture, "secret.json", "1", "A secret of another folder");
  put_article (fixture, "a/articles/1-good.json", "1", "Velland");
  put_file (fixture, "a/articles/2-broken.json", "{");
  put_file (fixture, "a/articles/3-deep.json", deep);
  put_file (fixture, "a/articles/4-foreign.json", "{\"text\": \"Not ours\"}");
  put_article (fixture, "a/articles/5-empty.json", "5", "\\n");
  make_link (fixture, "../../secret.json", "a/articles/6-link.json");
  put_file (fixture, "a/articles/7-folder.json/x", "");
  g_assert_cmpint (mkfifo (pipe, 0600), ==, 0);
  put_article (fixture, "a/articles/10-good.json", "1", "Tarsa");
  put_article (fixture, "a/articles/not-listed.json", "3", "Not listed");
  put_file (fixture, "a/library.json",
            "{\"format\": \"precis-library\", \"schema\": 1, \"articles\": [\"1-good\", \"2-broken\", \"3-deep\","
            " \"4-foreign\", \"5-empty\", \"6-link\", \"7-folder\", \"8-missing\", \"9-pipe\", \"10-good\","
            " \"../../secret\", \"..\"]}");
  assert_items (fixture, "a", expected);
}

/* A catalogue that cannot be read is told, and the articles are imported by their own numbers. */
static void
test_broken_catalogue (FolderFixture *fixture, gconstpointer data)
{
  g_autofree char *expected = g_strdup_printf (
    "library.json %d\narticles/2-b.json Two\narticles/10-a.json Ten\n", PRECIS_ERROR_MALFORMED);

  put_article (fixture, "a/articles/10-a.json", "10", "Ten");
  put_article (fixture, "a/articles/2-b.json", "2", "Two");
  put_file (fixture, "a/articles/2-b.md", "Two");
  put_file (fixture, "a/library.json", "{");
  assert_items (fixture, "a", expected);
}

/* The folder of the articles may not be a link either. */
static void
test_linked_folder (FolderFixture *fixture, gconstpointer data)
{
  g_autofree char *expected = g_strdup_printf ("articles/1-a.json %d\n", PRECIS_ERROR_UNREADABLE);

  put_article (fixture, "other/1-a.json", "1", "A secret of another folder");
  put_file (fixture, "a/library.json",
            "{\"format\": \"precis-library\", \"schema\": 1, \"articles\": [\"1-a\"]}");
  make_link (fixture, "../other", "a/articles");
  assert_items (fixture, "a", expected);
}

/* A folder of ordinary articles: each is added, by name; what is not called like an article is passed over. */
static void
test_ordinary (FolderFixture *fixture, gconstpointer data)
{
  g_autofree char *expected = g_strdup_printf (
    "a.html Fees rise\nb.txt %d\nc.MD Talks resume\nd.json Ports\ne.json Exported\n", PRECIS_ERROR_NOT_TEXT);

  put_file (fixture, "in/c.MD", "# Talks resume\n\nVelland and Tarsa will meet on Thursday in Port Ansel.\n");
  put_file (fixture, "in/a.html", "<html><head><title>Fees rise</title></head><body><article><h1>Fees rise</h1>"
            "<p>The port of Velland will ask for higher fees from May on, it said on Monday.</p></article></body></html>");
  put_file (fixture, "in/b.txt", "\x89PNG\r\n\x1a\n");
  put_file (fixture, "in/d.json", "{\"title\": \"Ports\", \"text\": \"Ansel is a port.\"}");
  put_article (fixture, "in/e.json", "3", "Exported");
  put_file (fixture, "in/picture.png", "x");
  put_file (fixture, "in/.hidden.txt", "Hidden");
  put_file (fixture, "in/folder.txt/x.txt", "Below");
  make_link (fixture, "../in/d.json", "in/z.json");
  {
    g_autofree char *all = g_strdup_printf ("%sfolder.txt %d\nz.json %d\n", expected, PRECIS_ERROR_UNREADABLE,
                                            PRECIS_ERROR_UNREADABLE);

    assert_items (fixture, "in", all);
  }
  assert_items (fixture, "in/c.MD", "c.MD Talks resume\n");
  assert_items (fixture, "in/e.json", "e.json Exported\n");
}

/* A file of an export alone brings its dossiers, too. */
static void
test_single (FolderFixture *fixture, gconstpointer data)
{
  g_autofree char *catalogue = NULL;

  put_file (fixture, "one.json", "{\"format\": \"precis-article\", \"schema\": 1, \"id\": 3, \"text\": \"Velland\","
            " \"dossiers\": [{\"name\": \"Port Ansel\", \"position\": 7}]}");
  assert_items (fixture, "one.json", "one.json Velland\n");
  assert_export (fixture, "b.db", NULL, "b", 1);
  catalogue = get_file (fixture, "b/library.json");
  g_assert_nonnull (strstr (catalogue, "Port Ansel"));
}

static void
test_nothing (FolderFixture *fixture, gconstpointer data)
{
  g_autoptr (GError) error = NULL, missing = NULL;

  put_file (fixture, "in/picture.png", "x");
  g_assert_null (import_from (fixture, "b.db", "in", &error));
  g_assert_error (error, PRECIS_ERROR, PRECIS_ERROR_EMPTY);
  g_assert_null (import_from (fixture, "b.db", "none", &missing));
  g_assert_error (missing, PRECIS_ERROR, PRECIS_ERROR_NOT_FOUND);
}

int
main (int argc, char **argv)
{
  static const struct
  {
    const char *name;
    void (*test) (FolderFixture *fixture, gconstpointer data);
  } rows[] = {
    { "/folder-input/hostile", test_hostile },
    { "/folder-input/broken-catalogue", test_broken_catalogue },
    { "/folder-input/linked-folder", test_linked_folder },
    { "/folder-input/ordinary", test_ordinary },
    { "/folder-input/single", test_single },
    { "/folder-input/nothing", test_nothing },
  };

  g_test_init (&argc, &argv, NULL);
  for (guint i = 0; i < G_N_ELEMENTS (rows); i++)
    g_test_add (rows[i].name, FolderFixture, NULL, folder_fixture_set_up, rows[i].test, folder_fixture_tear_down);
  return g_test_run ();
}
