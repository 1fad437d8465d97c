/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "folder-fixture.h"

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

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  for (guint seed = 1; seed <= 3; seed++)
    {
      g_autofree char *name = g_strdup_printf ("/folder/round-trip/%u", seed);

      g_test_add (name, FolderFixture, GUINT_TO_POINTER (seed), folder_fixture_set_up, test_round_trip, folder_fixture_tear_down);
    }
  g_test_add ("/folder/twice", FolderFixture, NULL, folder_fixture_set_up, test_twice, folder_fixture_tear_down);
  return g_test_run ();
}
