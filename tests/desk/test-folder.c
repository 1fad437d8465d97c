/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "folder-fixture.h"
#include "precis-library-states.h"

#define ARTICLES 80

/* An export that is imported into an empty library and exported again is the same, byte for byte: the articles have the
 * numbers that they had, since nothing was deleted for good. */
static void
test_round_trip (FolderFixture *fixture, gconstpointer data)
{
  fill_library (fixture, "a.db", ARTICLES, GPOINTER_TO_UINT (data));
  assert_export (fixture, "a.db", NULL, "a", ARTICLES);
  assert_import (fixture, "b.db", "a", ARTICLES, ARTICLES, 0);
  assert_export (fixture, "b.db", NULL, "b", ARTICLES);
  assert_same_export (fixture, "a", "b");
}

/* What an exported file tells but for the article's number: that it keeps only if no number before it is free. */
static char *
get_without_number (FolderFixture *fixture, const char *folder, const char *name)
{
  g_autofree char *path = g_build_filename (folder, "articles", name, NULL);
  g_autofree char *data = get_file (fixture, path);
  GString *text = g_string_new (data);
  const char *number = strstr (text->str, "\n \"id\" :");

  if (number)
    g_string_erase (text, number - text->str, 1 + strcspn (number + 1, "\n"));
  return g_string_free (text, FALSE);
}

static int
compare_numbers (gconstpointer a, gconstpointer b)
{
  const char *x = *(const char * const *) a, *y = *(const char * const *) b;
  guint64 first = g_ascii_strtoull (x, NULL, 10), second = g_ascii_strtoull (y, NULL, 10);

  return first == second ? strcmp (x, y) : first < second ? -1 : 1;
}

/* Where articles were deleted for good, numbers and with them the names of files are others; nothing else is. */
static void
test_gaps (FolderFixture *fixture, gconstpointer data)
{
  static const gint64 gaps[] = { 1, 7, 8, 40 };
  g_autofree char *path = place_path (fixture, "a.db");
  g_autoptr (GPtrArray) before = NULL, after = NULL;
  PrecisLibrary *library;

  fill_library (fixture, "a.db", ARTICLES, 18);
  library = precis_library_open (path, PRECIS_LIBRARY_WRITE, NULL);
  g_assert_true (precis_library_purge (library, gaps, G_N_ELEMENTS (gaps), NULL));
  precis_library_close (library);
  assert_export (fixture, "a.db", NULL, "a", ARTICLES - G_N_ELEMENTS (gaps));
  assert_import (fixture, "b.db", "a", ARTICLES - G_N_ELEMENTS (gaps), ARTICLES - G_N_ELEMENTS (gaps), 0);
  assert_export (fixture, "b.db", NULL, "b", ARTICLES - G_N_ELEMENTS (gaps));
  before = list_folder (fixture, "a/articles");
  after = list_folder (fixture, "b/articles");
  g_assert_cmpuint (before->len, ==, after->len);
  g_ptr_array_sort (before, compare_numbers);
  g_ptr_array_sort (after, compare_numbers);
  for (guint i = 0; i < before->len; i++)
    {
      g_autofree char *x = get_without_number (fixture, "a", before->pdata[i]);
      g_autofree char *y = get_without_number (fixture, "b", after->pdata[i]);

      g_assert_cmpstr (strchr (before->pdata[i], '-'), ==, strchr (after->pdata[i], '-'));
      g_assert_cmpstr (x, ==, y);
    }
  assert_import (fixture, "c.db", "b", before->len / 2, before->len / 2, 0);
  assert_export (fixture, "c.db", NULL, "c", before->len / 2);
  assert_same_export (fixture, "b", "c");
}

/* Importing once more, into the same library or the one that it comes from, changes nothing. */
static void
test_twice (FolderFixture *fixture, gconstpointer data)
{
  fill_library (fixture, "a.db", ARTICLES, 11);
  assert_export (fixture, "a.db", NULL, "a", ARTICLES);
  assert_import (fixture, "a.db", "a", ARTICLES, 0, 0);
  assert_export (fixture, "a.db", NULL, "b", ARTICLES);
  assert_same_export (fixture, "a", "b");
  assert_import (fixture, "c.db", "a", ARTICLES, ARTICLES, 0);
  assert_import (fixture, "c.db", "b", ARTICLES, 0, 0);
  assert_export (fixture, "c.db", NULL, "c", ARTICLES);
  assert_same_export (fixture, "a", "c");
}

static void
assert_refused (FolderFixture *fixture, const PrecisFolderChoice *choice, const char *name, int code)
{
  g_autoptr (GError) error = NULL;

  g_assert_null (export_to (fixture, "a.db", choice, name, &error));
  g_assert_error (error, PRECIS_ERROR, code);
}

/* A library that has some of the articles gets the others, and theirs are united with its own. */
static void
test_merge (FolderFixture *fixture, gconstpointer data)
{
  static gint64 some[] = { 3, 9, 27 };
  g_autoptr (GArray) ids = g_array_new (FALSE, FALSE, sizeof (gint64));
  PrecisFolderChoice choice = { PRECIS_SHELF_ALL, 0, NULL, ids };

  g_array_append_vals (ids, some, 3);
  fill_library (fixture, "a.db", ARTICLES, 12);
  assert_export (fixture, "a.db", &choice, "some", 3);
  assert_export (fixture, "a.db", NULL, "a", ARTICLES);
  assert_import (fixture, "b.db", "some", 3, 3, 0);
  assert_import (fixture, "b.db", "a", ARTICLES, ARTICLES - 3, 0);
  assert_import (fixture, "b.db", "some", 3, 0, 0);
  assert_export (fixture, "b.db", NULL, "b", ARTICLES);
  assert_import (fixture, "a.db", "b", ARTICLES, 0, 0);
  assert_export (fixture, "a.db", NULL, "again", ARTICLES);
  assert_same_export (fixture, "a", "again");
}

/* A part of a library: what is told beside the articles is theirs alone. */
static void
test_selection (FolderFixture *fixture, gconstpointer data)
{
  PrecisFolderChoice starred = { PRECIS_SHELF_STARRED }, none = { PRECIS_SHELF_ALL, 0, (char *) "nosuchword" };
  g_autofree char *catalogue = NULL;
  g_autoptr (GPtrArray) files = NULL;
  g_autoptr (GError) error = NULL;
  g_autoptr (PrecisFolderReport) report = NULL;

  fill_library (fixture, "a.db", ARTICLES, 13);
  report = export_to (fixture, "a.db", &starred, "starred", &error);
  g_assert_no_error (error);
  g_assert_cmpuint (report->n_done, >, 0);
  g_assert_cmpuint (report->n_done, <, ARTICLES);
  files = list_folder (fixture, "starred/articles");
  g_assert_cmpuint (files->len, ==, 2 * report->n_done);
  catalogue = get_file (fixture, "starred/library.json");
  g_assert_null (strstr (catalogue, "Courier"));
  g_assert_null (strstr (catalogue, "is:unread"));
  g_assert_null (strstr (catalogue, "Nothing yet"));
  assert_export (fixture, "a.db", &none, "none", 0);
}

/* An article that is called otherwise now has other files, and only those. */
static void
test_update (FolderFixture *fixture, gconstpointer data)
{
  g_autofree char *old = NULL, *new = NULL;

  put_file (fixture, "in/one.md", "---\ntitle: Talks resume\nurl: https://news.example/1\n---\n\nThe fees are open.\n");
  assert_import (fixture, "a.db", "in", 1, 1, 0);
  assert_export (fixture, "a.db", NULL, "a", 1);
  put_file (fixture, "a/README", "My own notes on this export\n");
  put_file (fixture, "in/one.md", "---\ntitle: Talks fail\nurl: https://news.example/1\n---\n\nThe fees are closed.\n");
  assert_import (fixture, "a.db", "in", 1, 0, 0);
  assert_export (fixture, "a.db", NULL, "a", 1);
  old = get_file (fixture, "a/articles/1-talks-resume.json");
  new = get_file (fixture, "a/articles/1-talks-fail.json");
  g_assert_null (old);
  g_assert_nonnull (new);
  g_assert_nonnull (strstr (new, "The fees are open."));
  assert_import (fixture, "b.db", "a", 1, 1, 0);
}

static void
test_refused (FolderFixture *fixture, gconstpointer data)
{
  PrecisFolderChoice starred = { PRECIS_SHELF_STARRED };
  g_autoptr (GPtrArray) files = NULL;

  fill_library (fixture, "a.db", 3, 14);
  put_file (fixture, "other/letter.txt", "Dear Ann");
  put_file (fixture, "like/library.json", "{\"title\": \"My books\"}");
  put_file (fixture, "newer/library.json", "{\"format\": \"precis-library\", \"schema\": 99}");
  put_file (fixture, "broken/library.json", "{");
  put_file (fixture, "pictures/articles/cat.png", "x");
  assert_refused (fixture, NULL, "other", PRECIS_ERROR_FOREIGN);
  assert_refused (fixture, NULL, "other/letter.txt", PRECIS_ERROR_UNREADABLE);
  assert_refused (fixture, NULL, "like", PRECIS_ERROR_FOREIGN);
  assert_refused (fixture, NULL, "newer", PRECIS_ERROR_UNSUPPORTED);
  assert_refused (fixture, NULL, "broken", PRECIS_ERROR_MALFORMED);
  assert_refused (fixture, NULL, "pictures", PRECIS_ERROR_FOREIGN);
  assert_refused (fixture, NULL, "no/such/place", PRECIS_ERROR_NOT_FOUND);
  files = list_folder (fixture, "other");
  g_assert_cmpuint (files->len, ==, 1);
  assert_export (fixture, "a.db", NULL, "whole", 3);
  assert_refused (fixture, &starred, "whole", PRECIS_ERROR_FOREIGN);
}

/* What an export that was killed left behind is no obstacle. */
static void
test_remains (FolderFixture *fixture, gconstpointer data)
{
  g_autofree char *draft = NULL;

  fill_library (fixture, "a.db", 3, 15);
  put_file (fixture, "a/articles/1-talks.json", "{}");
  put_file (fixture, "a/articles/.precis-new-4", "{");
  put_file (fixture, "a/.precis-new-0", "{");
  assert_export (fixture, "a.db", NULL, "a", 3);
  draft = get_file (fixture, "a/articles/.precis-new-4");
  g_assert_null (draft);
}

static void
cancel_later (const PrecisFolderItem *item, gpointer cancellable)
{
  g_assert_cmpuint (item->total, ==, ARTICLES);
  if (item->done == ARTICLES / 2)
    g_cancellable_cancel (cancellable);
}

/* A cancelled export leaves nothing, a cancelled import what was committed; either can be done again. */
static void
test_cancelled (FolderFixture *fixture, gconstpointer data)
{
  static const PrecisFolderChoice all = { PRECIS_SHELF_ALL };
  g_autofree char *path = place_path (fixture, "a"), *other = place_path (fixture, "b");
  g_autoptr (GFile) file = g_file_new_for_path (path), second = g_file_new_for_path (other);
  g_autoptr (GCancellable) cancellable = g_cancellable_new ();
  g_autoptr (GError) error = NULL, failure = NULL;
  g_autoptr (PrecisFolder) folder = NULL, target = NULL;
  PrecisStore *store, *empty;

  fill_library (fixture, "a.db", ARTICLES, 16);
  store = open_store (fixture, "a.db");
  empty = open_store (fixture, "b.db");
  folder = precis_folder_new (store);
  target = precis_folder_new (empty);
  g_assert_null (precis_folder_export (folder, &all, file, cancel_later, cancellable, cancellable, &error));
  g_assert_error (error, G_IO_ERROR, G_IO_ERROR_CANCELLED);
  g_assert_false (g_file_test (path, G_FILE_TEST_EXISTS));
  g_cancellable_reset (cancellable);
  precis_folder_report_free (precis_folder_export (folder, &all, second, NULL, NULL, NULL, NULL));
  g_assert_null (precis_folder_import (target, second, cancel_later, cancellable, cancellable, &failure));
  g_assert_error (failure, G_IO_ERROR, G_IO_ERROR_CANCELLED);
  close_store (store);
  close_store (empty);
  assert_import (fixture, "b.db", "b", ARTICLES, ARTICLES - 64, 0);
}

static void
finish_cb (GObject *source, GAsyncResult *result, gpointer data)
{
  PrecisFolderReport **report = data;

  *report = precis_folder_finish (PRECIS_FOLDER (source), result, NULL);
  g_assert_nonnull (*report);
}

static void
progress_cb (goffset done, goffset total, gpointer data)
{
  goffset *last = data;

  g_assert_true (g_main_context_is_owner (g_main_context_default ()));
  g_assert_cmpint (done, >, *last);
  g_assert_cmpint (total, ==, ARTICLES);
  *last = done;
}

static void
test_async (FolderFixture *fixture, gconstpointer data)
{
  static const PrecisFolderChoice all = { PRECIS_SHELF_ALL };
  g_autofree char *path = place_path (fixture, "a");
  g_autoptr (GFile) file = g_file_new_for_path (path);
  PrecisFolderReport *exported = NULL, *imported = NULL;
  goffset last = 0;
  PrecisStore *store;
  PrecisFolder *folder;

  fill_library (fixture, "a.db", ARTICLES, 17);
  store = open_store (fixture, "a.db");
  folder = precis_folder_new (store);
  precis_folder_export_async (folder, &all, file, progress_cb, &last, NULL, finish_cb, &exported);
  while (!exported)
    g_main_context_iteration (NULL, TRUE);
  g_assert_cmpint (last, ==, ARTICLES);
  last = 0;
  precis_folder_import_async (folder, file, progress_cb, &last, NULL, finish_cb, &imported);
  while (!imported)
    g_main_context_iteration (NULL, TRUE);
  g_assert_cmpuint (imported->n_done, ==, ARTICLES);
  g_assert_cmpstr (imported->message, ==, "80 articles imported.");
  precis_folder_report_free (exported);
  precis_folder_report_free (imported);
  g_object_unref (folder);
  close_store (store);
}

int
main (int argc, char **argv)
{
  static const struct
  {
    const char *name;
    void (*test) (FolderFixture *fixture, gconstpointer data);
  } rows[] = {
    { "/folder/twice", test_twice },
    { "/folder/gaps", test_gaps },
    { "/folder/merge", test_merge },
    { "/folder/selection", test_selection },
    { "/folder/update", test_update },
    { "/folder/refused", test_refused },
    { "/folder/remains", test_remains },
    { "/folder/cancelled", test_cancelled },
    { "/folder/async", test_async },
  };

  g_test_init (&argc, &argv, NULL);
  for (guint seed = 1; seed <= 3; seed++)
    {
      g_autofree char *name = g_strdup_printf ("/folder/round-trip/%u", seed);

      g_test_add (name, FolderFixture, GUINT_TO_POINTER (seed), folder_fixture_set_up, test_round_trip, folder_fixture_tear_down);
    }
  for (guint i = 0; i < G_N_ELEMENTS (rows); i++)
    g_test_add (rows[i].name, FolderFixture, NULL, folder_fixture_set_up, rows[i].test, folder_fixture_tear_down);
  return g_test_run ();
}
