/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "precis-shelf-list.h"
#include "store-fixture.h"

typedef struct
{
  StoreFixture     store;
  PrecisShelfList *list;
  GString         *told;
} ShelfFixture;

static void
told_cb (ShelfFixture *fixture, guint position, guint removed, guint added)
{
  g_string_append_printf (fixture->told, "%u-%u+%u ", position, removed, added);
}

static gboolean
was_told (gpointer data)
{
  return ((ShelfFixture *) data)->told->len > 0;
}

static void
wait_told (ShelfFixture *fixture, const char *told)
{
  run_until (was_told, fixture);
  run_for (50);
  g_assert_cmpstr (fixture->told->str, ==, told);
  g_string_truncate (fixture->told, 0);
}

static void
set_up (ShelfFixture *fixture, gconstpointer data)
{
  store_fixture_set_up (&fixture->store, data);
  add_articles (&fixture->store, 1, 3);
  fixture_run (&fixture->store.other, "INSERT INTO dossiers (id, name, key, created) VALUES (1, 'Ports', 'ports', 1);"
                                      "INSERT INTO tags (id, name, key) VALUES (1, 'Grain', 'grain')");
  fixture->told = g_string_new (NULL);
  fixture->list = precis_shelf_list_new (fixture->store.store);
  g_signal_connect_swapped (fixture->list, "items-changed", G_CALLBACK (told_cb), fixture);
  wait_told (fixture, "0-0+7 ");
}

static void
tear_down (ShelfFixture *fixture, gconstpointer data)
{
  run_until (is_last_reference, fixture->list);
  g_assert_finalize_object (fixture->list);
  g_string_free (fixture->told, TRUE);
  store_fixture_tear_down (&fixture->store, data);
}

static PrecisShelf *
shelf_at (ShelfFixture *fixture, guint position)
{
  PrecisShelf *shelf = g_list_model_get_item (G_LIST_MODEL (fixture->list), position);

  g_object_unref (shelf); /* the list holds it */
  return shelf;
}

static void
test_order (ShelfFixture *fixture, gconstpointer data)
{
  static const PrecisShelfKind kinds[] = {
    PRECIS_SHELF_INBOX, PRECIS_SHELF_ALL, PRECIS_SHELF_STARRED, PRECIS_SHELF_ARCHIVE, PRECIS_SHELF_TRASH,
    PRECIS_SHELF_DOSSIER, PRECIS_SHELF_TAG,
  };

  for (guint i = 0; i < G_N_ELEMENTS (kinds); i++)
    g_assert_cmpint (precis_shelf_get_kind (shelf_at (fixture, i)), ==, kinds[i]);
  g_assert_null (g_list_model_get_item (G_LIST_MODEL (fixture->list), G_N_ELEMENTS (kinds)));
  g_assert_cmpuint (precis_shelf_get_count (shelf_at (fixture, 0)), ==, 3);
}

/* Only what is different is told, and what is not stays the same object. */
static void
test_changes (ShelfFixture *fixture, gconstpointer data)
{
  PrecisShelf *dossier = shelf_at (fixture, 5);

  fixture_run (&fixture->store.other, "UPDATE articles SET is_starred = 1 WHERE id = 1");
  wait_told (fixture, "2-1+1 ");
  fixture_run (&fixture->store.other, "INSERT INTO article_tags VALUES (1, 1)");
  wait_told (fixture, "6-1+1 ");
  fixture_run (&fixture->store.other, "INSERT INTO tags (id, name, key) VALUES (2, 'Fees', 'fees')");
  wait_told (fixture, "6-0+1 ");
  g_assert_true (shelf_at (fixture, 5) == dossier);
  fixture_run (&fixture->store.other, "DELETE FROM tags WHERE id = 1");
  wait_told (fixture, "7-1+0 ");
  fixture_run (&fixture->store.other, "UPDATE dossiers SET note = 'On ports'");
  wait_told (fixture, "5-1+1 ");
  g_assert_cmpstr (precis_shelf_get_note (shelf_at (fixture, 5)), ==, "On ports");
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add ("/shelf-list/order", ShelfFixture, NULL, set_up, test_order, tear_down);
  g_test_add ("/shelf-list/changes", ShelfFixture, NULL, set_up, test_changes, tear_down);
  return g_test_run ();
}
