/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include <utime.h>

#include "precis-store-care.h"
#include "precis-store-internal.h"
#include "store-fixture.h"

static void
set_up (StoreFixture *fixture, gconstpointer data)
{
  store_fixture_set_up (fixture, data);
  g_signal_connect_swapped (fixture->store, "changed", G_CALLBACK (count_changed_cb), fixture);
}

static gpointer
add_tag (PrecisLibrary *library, gpointer data, GCancellable *cancellable, GError **error)
{
  const char *name = data;

  return precis_database_run (library->database, "INSERT INTO tags (name, key) VALUES (?, ?)", error, "ss", name, name)
         ? data : NULL;
}

static gpointer
count_tags (PrecisLibrary *library, gpointer data, GCancellable *cancellable, GError **error)
{
  gint64 *n = data;

  return precis_database_get_int (library->database, "SELECT count (*) FROM tags", n, error, "") ? data : NULL;
}

static gboolean
was_changed (gpointer data)
{
  return ((StoreFixture *) data)->n_changed > 0;
}

static void
test_lanes (StoreFixture *fixture, gconstpointer data)
{
  g_autoptr (GError) error = NULL;
  gint64 n = 0;

  g_assert_nonnull (precis_store_run (fixture->store, PRECIS_LANE_WRITE, add_tag, "a", NULL, &error));
  g_assert_nonnull (precis_store_run (fixture->store, PRECIS_LANE_READ, count_tags, &n, NULL, &error));
  g_assert_cmpint (n, ==, 1);
  g_assert_nonnull (precis_store_run (fixture->store, PRECIS_LANE_LIST, count_tags, &n, NULL, &error));
  g_assert_no_error (error);
  g_assert_null (precis_store_run (fixture->store, PRECIS_LANE_READ, add_tag, "b", NULL, &error));
  g_assert_error (error, PRECIS_ERROR, PRECIS_ERROR_READ_ONLY);
}

static void
test_own_changes (StoreFixture *fixture, gconstpointer data)
{
  for (guint i = 0; i < 50; i++)
    {
      g_autofree char *name = g_strdup_printf ("%u", i);

      g_assert_nonnull (precis_store_run (fixture->store, PRECIS_LANE_WRITE, add_tag, name, NULL, NULL));
      g_main_context_iteration (NULL, FALSE);
    }
  run_until (was_changed, fixture);
  run_for (400);
  g_assert_cmpuint (fixture->n_changed, >=, 1);
  g_assert_cmpuint (fixture->n_changed, <=, 6);
  fixture->n_changed = 0;
  run_for (1200); /* the watch on the file finds nothing new */
  g_assert_cmpuint (fixture->n_changed, ==, 0);
}

static void
test_foreign_changes (StoreFixture *fixture, gconstpointer data)
{
  gint64 start;

  run_for (100);
  fixture->n_changed = 0;
  start = g_get_monotonic_time ();
  fixture_run (&fixture->other, "INSERT INTO tags (name, key) VALUES ('a', 'a')");
  run_until (was_changed, fixture);
  g_assert_cmpint (g_get_monotonic_time () - start, <, 2 * G_TIME_SPAN_SECOND);
}

static void
test_close (StoreFixture *fixture, gconstpointer data)
{
  g_autoptr (GError) error = NULL;
  gint64 n = 0;

  precis_store_close (fixture->store);
  g_assert_cmpint (precis_store_get_state (fixture->store), ==, PRECIS_STORE_CLOSED);
  g_assert_null (precis_store_run (fixture->store, PRECIS_LANE_READ, count_tags, &n, NULL, &error));
  g_assert_error (error, PRECIS_ERROR, PRECIS_ERROR_UNREADABLE);
  g_clear_error (&error);
  store_fixture_open (fixture);
  g_assert_nonnull (precis_store_run (fixture->store, PRECIS_LANE_READ, count_tags, &n, NULL, &error));
  g_assert_no_error (error);
}

static gpointer
add_tag_late (PrecisLibrary *library, gpointer data, GCancellable *cancellable, GError **error)
{
  g_usleep (50 * G_TIME_SPAN_MILLISECOND);
  return add_tag (library, data, cancellable, error);
}

/* A change that ends while the store is being closed opens nothing again. */
static void
test_close_writing (StoreFixture *fixture, gconstpointer data)
{
  precis_store_run_async (fixture->store, fixture->store, PRECIS_LANE_WRITE, add_tag_late, "a", NULL, NULL,
                          G_PRIORITY_DEFAULT, NULL, NULL, NULL);
  precis_store_close (fixture->store);
  for (PrecisLane i = 0; i < PRECIS_N_LANES; i++)
    {
      g_assert_null (fixture->store->lanes[i].queue);
      g_assert_null (fixture->store->lanes[i].library);
    }
}

static gpointer
add_chores (PrecisLibrary *library, gpointer data, GCancellable *cancellable, GError **error)
{
  return precis_database_execute (library->database, "INSERT INTO chores VALUES ('1 merge begins'), ('3 files')", error)
         ? data : NULL;
}

/* Who closes the program does not wait until all is tidied; it is known what was left. */
static void
test_close_tidying (StoreFixture *fixture, gconstpointer data)
{
  run_for (200);
  run_until (is_last_reference, fixture->store);
  precis_store_run_async (fixture->store, fixture->store, PRECIS_LANE_WRITE, add_tag_late, "a", NULL, NULL,
                          G_PRIORITY_DEFAULT, NULL, NULL, NULL);
  precis_store_run_async (fixture->store, fixture->store, PRECIS_LANE_WRITE, add_chores, "b", NULL, NULL,
                          G_PRIORITY_DEFAULT, NULL, NULL, NULL);
  precis_store_tidy (fixture->store);
  precis_store_close (fixture->store);
  g_assert_cmpint (fixture_ask (&fixture->other, "SELECT count (*) FROM chores"), ==, 1);
}

/* A new library, in a folder that is not there. */
static void
test_new (void)
{
  g_autofree char *folder = g_dir_make_tmp ("precis-store-XXXXXX", NULL);
  g_autofree char *inner = g_build_filename (folder, "precis", NULL);
  g_autofree char *path = g_build_filename (inner, "library.db", NULL);
  g_autoptr (PrecisStore) store = precis_store_new (path);
  g_autoptr (GError) error = NULL;
  GStatBuf status;

  g_assert_true (precis_store_open (store, NULL, &error));
  g_assert_no_error (error);
  g_assert_cmpint (precis_store_get_state (store), ==, PRECIS_STORE_READY);
  g_assert_cmpint (g_stat (inner, &status), ==, 0);
  g_assert_cmpint (status.st_mode & 0777, ==, 0700);
  precis_store_close (store);
  g_unlink (path);
  g_rmdir (inner);
  g_rmdir (folder);
}

static void
opened_cb (GObject *object, GAsyncResult *result, gpointer data)
{
  GError **error = data;

  g_assert_false (precis_store_open_finish (PRECIS_STORE (object), result, error));
}

static gboolean
is_set (gpointer data)
{
  return *(gpointer *) data != NULL;
}

/* Where no library can be: a folder that is a file. */
static void
test_no_place (void)
{
  g_autofree char *folder = g_dir_make_tmp ("precis-store-XXXXXX", NULL);
  g_autofree char *file = g_build_filename (folder, "file", NULL);
  g_autofree char *path = g_build_filename (file, "precis", "library.db", NULL);
  g_autoptr (PrecisStore) store = precis_store_new (path);
  g_autoptr (GError) error = NULL;

  g_assert_true (g_file_set_contents (file, "", 0, NULL));
  precis_store_open_async (store, NULL, opened_cb, &error);
  run_until (is_set, &error);
  g_assert_error (error, PRECIS_ERROR, PRECIS_ERROR_READ_ONLY);
  g_assert_cmpint (precis_store_get_state (store), ==, PRECIS_STORE_FAILED);
  g_assert_cmpstr (precis_store_get_message (store), ==, error->message);
  g_unlink (file);
  g_rmdir (folder);
}

static void
keep_articles (StoreFixture *fixture, guint n)
{
  for (guint i = 0; i < n; i++)
    {
      g_autofree char *text = g_strdup_printf ("The ferry of pier %u waits for the tide.", i);
      g_autoptr (PrecisArticle) article = g_object_new (PRECIS_TYPE_ARTICLE, "text", text, NULL);
      PrecisDeposit deposit = { .article = article };
      g_autoptr (GError) error = NULL;

      precis_library_add_article (fixture->other.library, &deposit, NULL, &error);
      g_assert_no_error (error);
    }
}

static gpointer
count_articles (PrecisLibrary *library, gpointer data, GCancellable *cancellable, GError **error)
{
  gint64 *n = data;

  return precis_database_get_int (library->database, "SELECT count (*) FROM articles", n, error, "") ? data : NULL;
}

/* Writes rubbish over a page that is not read when the library is opened. */
static void
damage (const char *path)
{
  g_autofree char *rubbish = g_strnfill (4096, 'x');
  FILE *file = g_fopen (path, "r+b");

  g_assert_nonnull (file);
  g_assert_cmpint (fseek (file, 2 * 4096, SEEK_SET), ==, 0);
  g_assert_cmpuint (fwrite (rubbish, 4096, 1, file), ==, 1);
  g_assert_cmpint (fclose (file), ==, 0);
}

/* The last look through the library was long ago. */
static void
age_stamp (const char *path)
{
  g_autofree char *stamp = g_strconcat (path, "-checked", NULL);
  struct utimbuf times = { 1000000000, 1000000000 };

  g_assert_true (g_file_set_contents (stamp, "", 0, NULL));
  g_assert_cmpint (g_utime (stamp, &times), ==, 0);
}

static void
notice_cb (char **notice, const char *text)
{
  g_assert_null (*notice);
  *notice = g_strdup (text);
}

/* Damage that nobody met is found in time, and mended while the store is in use. */
static void
test_damaged (StoreFixture *fixture, gconstpointer data)
{
  g_autofree char *notice = NULL;
  g_autoptr (GError) error = NULL;
  gint64 n = 0;

  keep_articles (fixture, 3);
  precis_store_close (fixture->store);
  g_clear_pointer (&fixture->other.library, precis_library_close);
  damage (fixture->other.path);
  age_stamp (fixture->other.path);
  g_signal_connect_swapped (fixture->store, "notice", G_CALLBACK (notice_cb), &notice);
  store_fixture_open (fixture);
  run_until (is_set, &notice);
  g_assert_nonnull (strstr (notice, "3 of 3 articles were recovered"));
  g_assert_cmpint (precis_store_get_state (fixture->store), ==, PRECIS_STORE_READY);
  g_assert_nonnull (precis_store_run (fixture->store, PRECIS_LANE_READ, count_articles, &n, NULL, &error));
  g_assert_no_error (error);
  g_assert_cmpint (n, ==, 3);
  g_assert_nonnull (precis_store_run (fixture->store, PRECIS_LANE_WRITE, add_tag, "a", NULL, &error));
  run_for (300); /* the check that follows finds nothing */
}

/* What a newer version made is read, and not changed. */
static void
test_newer (StoreFixture *fixture, gconstpointer data)
{
  g_autoptr (GError) error = NULL;
  gint64 n = 0;

  keep_articles (fixture, 2);
  precis_store_close (fixture->store);
  fixture_run (&fixture->other, "PRAGMA user_version = 999");
  store_fixture_open (fixture);
  g_assert_cmpint (precis_store_get_state (fixture->store), ==, PRECIS_STORE_READ_ONLY);
  g_assert_nonnull (precis_store_get_message (fixture->store));
  g_assert_nonnull (precis_store_run (fixture->store, PRECIS_LANE_LIST, count_articles, &n, NULL, &error));
  g_assert_cmpint (n, ==, 2);
  g_assert_null (precis_store_run (fixture->store, PRECIS_LANE_WRITE, add_tag, "a", NULL, &error));
  g_assert_error (error, PRECIS_ERROR, PRECIS_ERROR_READ_ONLY);
  g_clear_error (&error);
  /* It works again as soon as it can, without a new start. */
  fixture_run (&fixture->other, "PRAGMA user_version = 1");
  g_assert_nonnull (precis_store_run (fixture->store, PRECIS_LANE_WRITE, add_tag, "a", NULL, &error));
  g_assert_cmpint (precis_store_get_state (fixture->store), ==, PRECIS_STORE_READY);
}

static void
add (const char *path, void (*test) (StoreFixture *, gconstpointer))
{
  g_test_add (path, StoreFixture, NULL, set_up, test, store_fixture_tear_down);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  add ("/store/lanes", test_lanes);
  add ("/store/own-changes", test_own_changes);
  add ("/store/foreign-changes", test_foreign_changes);
  add ("/store/close", test_close);
  add ("/store/close-writing", test_close_writing);
  add ("/store/close-tidying", test_close_tidying);
  add ("/store/damaged", test_damaged);
  add ("/store/newer", test_newer);
  g_test_add_func ("/store/new", test_new);
  g_test_add_func ("/store/no-place", test_no_place);
  return g_test_run ();
}
