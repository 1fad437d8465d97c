/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <string.h>

#include <glib/gstdio.h>

#include "../export/bundle-fixture.h"
#include "precis-error.h"
#include "precis-folder.h"
#include "precis-library-bundles.h"
#include "precis-repair.h"

/* A place for libraries and folders, which goes with all that is in it. */
typedef struct
{
  char *place;
} FolderFixture;

static inline void
folder_fixture_set_up (FolderFixture *fixture, gconstpointer data)
{
  g_autoptr (GError) error = NULL;

  fixture->place = g_dir_make_tmp ("precis-folder-XXXXXX", &error);
  g_assert_no_error (error);
}

static inline void
remove_all (const char *path)
{
  g_autoptr (GDir) folder = NULL;
  const char *name;

  if (!g_file_test (path, G_FILE_TEST_IS_SYMLINK) && (folder = g_dir_open (path, 0, NULL)))
    while ((name = g_dir_read_name (folder)))
      {
        g_autofree char *child = g_build_filename (path, name, NULL);

        remove_all (child);
      }
  g_remove (path);
}

static inline void
folder_fixture_tear_down (FolderFixture *fixture, gconstpointer data)
{
  remove_all (fixture->place);
  g_free (fixture->place);
}

static inline char *
place_path (FolderFixture *fixture, const char *name)
{
  return g_build_filename (fixture->place, name, NULL);
}

/* Writes a file, in a folder that is made if need be. */
static inline void
put_file (FolderFixture *fixture, const char *name, const char *data)
{
  g_autofree char *path = place_path (fixture, name);
  g_autofree char *folder = g_path_get_dirname (path);
  g_autoptr (GError) error = NULL;

  g_mkdir_with_parents (folder, 0700);
  g_file_set_contents (path, data, -1, &error);
  g_assert_no_error (error);
}

static inline char *
get_file (FolderFixture *fixture, const char *name)
{
  g_autofree char *path = place_path (fixture, name);
  char *data = NULL;

  g_file_get_contents (path, &data, NULL, NULL);
  return data;
}

static inline PrecisStore *
open_store (FolderFixture *fixture, const char *name)
{
  g_autofree char *path = place_path (fixture, name);
  g_autoptr (GError) error = NULL;
  PrecisStore *store = precis_store_new (path);

  precis_store_open (store, NULL, &error);
  g_assert_no_error (error);
  return store;
}

static inline void
close_store (PrecisStore *store)
{
  precis_store_close (store);
  g_object_unref (store);
}

/* Exports what @choice says, or all; NULL with @code set on failure. */
static inline PrecisFolderReport *
export_to (FolderFixture *fixture, const char *library, const PrecisFolderChoice *choice, const char *name, GError **error)
{
  static const PrecisFolderChoice all = { PRECIS_SHELF_ALL };
  g_autofree char *path = place_path (fixture, name);
  g_autoptr (GFile) file = g_file_new_for_path (path);
  PrecisStore *store = open_store (fixture, library);
  g_autoptr (PrecisFolder) folder = precis_folder_new (store);
  PrecisFolderReport *report = precis_folder_export (folder, choice ? choice : &all, file, NULL, NULL, NULL, error);

  close_store (store);
  return report;
}

static inline PrecisFolderReport *
import_from (FolderFixture *fixture, const char *library, const char *name, GError **error)
{
  g_autofree char *path = place_path (fixture, name);
  g_autoptr (GFile) file = g_file_new_for_path (path);
  PrecisStore *store = open_store (fixture, library);
  g_autoptr (PrecisFolder) folder = precis_folder_new (store);
  PrecisFolderReport *report = precis_folder_import (folder, file, NULL, NULL, NULL, error);

  close_store (store);
  return report;
}

static inline void
assert_export (FolderFixture *fixture, const char *library, const PrecisFolderChoice *choice, const char *name, guint n)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (PrecisFolderReport) report = export_to (fixture, library, choice, name, &error);

  g_assert_no_error (error);
  g_assert_cmpuint (report->n_done, ==, n);
  g_assert_cmpuint (report->n_failed, ==, 0);
}

static inline void
assert_import (FolderFixture *fixture, const char *library, const char *name, guint n_done, guint n_new, guint n_failed)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (PrecisFolderReport) report = import_from (fixture, library, name, &error);

  g_assert_no_error (error);
  g_assert_cmpuint (report->n_done, ==, n_done);
  g_assert_cmpuint (report->n_new, ==, n_new);
  g_assert_cmpuint (report->n_failed, ==, n_failed);
}

/* A library of @n random articles with all kinds of states, dossiers in an order of their own, searches and repairs. */
static inline void
fill_library (FolderFixture *fixture, const char *name, guint n, guint32 seed)
{
  g_autofree char *path = place_path (fixture, name);
  g_autoptr (GRand) random = g_rand_new_with_seed (seed);
  g_autoptr (GArray) ids = g_array_new (FALSE, FALSE, sizeof (gint64));
  g_autoptr (PrecisCatalogue) catalogue = precis_catalogue_new ();
  g_autoptr (GError) error = NULL;
  g_autoptr (PrecisLibrary) library = precis_library_open (path, PRECIS_LIBRARY_WRITE, &error);

  g_assert_no_error (error);
  precis_library_begin (library, NULL);
  for (guint i = 1; i <= n; i++)
    {
      g_autoptr (PrecisBundle) bundle = fixture_bundle (random, i);
      PrecisReceipt receipt;
      gint64 id = precis_library_merge_bundle (library, bundle, NULL, 0, &receipt, &error);

      g_assert_no_error (error);
      g_array_insert_val (ids, g_rand_int_range (random, 0, ids->len + 1), id);
    }
  g_assert_true (precis_library_merge_dossier (library, "東京 talks", "Read\nfirst", (gint64 *) ids->data, ids->len / 2, &error));
  g_assert_true (precis_library_merge_dossier (library, "Energy", NULL, (gint64 *) ids->data + n / 3, ids->len / 3, &error));
  g_assert_true (precis_library_merge_dossier (library, "Empty", "Nothing yet", NULL, 0, &error));
  precis_catalogue_add_search (catalogue, "Unread", "is:unread \"port ansel\"");
  g_ptr_array_add (catalogue->repairs, precis_repair_new (PRECIS_REPAIR_IGNORE, "Courier", NULL));
  g_assert_true (precis_library_merge_catalogue (library, catalogue, &error));
  g_assert_true (precis_library_end (library, TRUE, &error));
  g_assert_no_error (error);
}

static inline int
compare_strings (gconstpointer a, gconstpointer b)
{
  return strcmp (*(const char * const *) a, *(const char * const *) b);
}

/* The names of a folder's files, sorted. */
static inline GPtrArray *
list_folder (FolderFixture *fixture, const char *name)
{
  g_autofree char *path = place_path (fixture, name);
  g_autoptr (GDir) folder = g_dir_open (path, 0, NULL);
  GPtrArray *names = g_ptr_array_new_with_free_func (g_free);
  const char *child;

  while (folder && (child = g_dir_read_name (folder)))
    g_ptr_array_add (names, g_strdup (child));
  g_ptr_array_sort (names, compare_strings);
  return names;
}

/* Every file is in both exports, with the same bytes. */
static inline void
assert_same_export (FolderFixture *fixture, const char *a, const char *b)
{
  g_autofree char *first = g_build_filename (a, "articles", NULL), *second = g_build_filename (b, "articles", NULL);
  g_autoptr (GPtrArray) names = list_folder (fixture, first), others = list_folder (fixture, second);

  g_assert_cmpuint (names->len, ==, others->len);
  g_ptr_array_add (names, g_strdup ("../library.json"));
  for (guint i = 0; i < names->len; i++)
    {
      g_autofree char *x = g_build_filename (first, names->pdata[i], NULL);
      g_autofree char *y = g_build_filename (second, names->pdata[i], NULL);
      g_autofree char *left = get_file (fixture, x), *right = get_file (fixture, y);

      g_assert_nonnull (left);
      g_assert_cmpstr (left, ==, right);
    }
}
