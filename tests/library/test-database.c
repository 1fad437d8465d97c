/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include <glib/gstdio.h>

#include "precis-error.h"
#include "precis-library-private.h"

static char *
scratch_path (const char *name)
{
  g_autofree char *folder = g_dir_make_tmp ("precis-database-XXXXXX", NULL);

  return g_build_filename (folder, name, NULL);
}

static void
test_create (void)
{
  g_autofree char *path = scratch_path ("library.db");
  g_autoptr (GError) error = NULL;
  g_autoptr (PrecisLibrary) library = precis_library_open (path, PRECIS_LIBRARY_WRITE, &error);
  gint64 value = 0;

  g_assert_no_error (error);
  g_assert_nonnull (library);
  g_assert_true (precis_database_get_int (library->database, "PRAGMA user_version", &value, &error, ""));
  g_assert_cmpint (value, ==, 1);
  g_assert_true (precis_database_run (library->database,
    "INSERT INTO articles (label, hash, added) VALUES (?, ?, ?)", &error, "sni", "A", (gint64) 7) == FALSE);
  g_assert_nonnull (error);
}

static void
test_nesting (void)
{
  g_autofree char *path = scratch_path ("library.db");
  g_autoptr (GError) error = NULL;
  g_autoptr (PrecisLibrary) library = precis_library_open (path, PRECIS_LIBRARY_WRITE, &error);
  PrecisDatabase *database = library->database;
  gint64 count = -1;

  g_assert_true (precis_database_begin (database, &error));
  g_assert_true (precis_database_begin (database, &error));
  g_assert_true (precis_database_run (database, "INSERT INTO tags (name, key) VALUES (?, ?)", &error, "ss", "A", "a"));
  precis_database_rollback (database);
  g_assert_false (precis_database_end (database, TRUE, &error));
  g_assert_error (error, PRECIS_ERROR, PRECIS_ERROR_UNREADABLE);
  g_clear_error (&error);
  g_assert_true (precis_database_get_int (database, "SELECT count (*) FROM tags", &count, &error, ""));
  g_assert_cmpint (count, ==, 0);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/database/create", test_create);
  g_test_add_func ("/database/nesting", test_nesting);
  return g_test_run ();
}
