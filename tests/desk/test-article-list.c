/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "precis-article-list.h"
#include "store-fixture.h"

typedef struct
{
  StoreFixture       store;
  PrecisArticleList *list;
  GString           *told; /* position-removed+added of what the list told */
} ListFixture;

static void
told_cb (ListFixture *fixture, guint position, guint removed, guint added)
{
  g_string_append_printf (fixture->told, "%u-%u+%u ", position, removed, added);
}

static guint
count (ListFixture *fixture)
{
  return g_list_model_get_n_items (G_LIST_MODEL (fixture->list));
}

static gboolean
was_told (gpointer data)
{
  return ((ListFixture *) data)->told->len > 0;
}

/* Runs until the list has told something, and checks what. */
static void
wait_told (ListFixture *fixture, const char *told)
{
  run_until (was_told, fixture);
  run_for (50);
  g_assert_cmpstr (fixture->told->str, ==, told);
  g_string_truncate (fixture->told, 0);
}

static void
set_up (ListFixture *fixture, gconstpointer n)
{
  store_fixture_set_up (&fixture->store, NULL);
  add_articles (&fixture->store, 1, GPOINTER_TO_UINT (n));
  fixture->told = g_string_new (NULL);
  fixture->list = precis_article_list_new (fixture->store.store);
  g_signal_connect_swapped (fixture->list, "items-changed", G_CALLBACK (told_cb), fixture);
  run_until (was_told, fixture);
  g_string_truncate (fixture->told, 0);
}

static void
tear_down (ListFixture *fixture, gconstpointer data)
{
  run_until (is_last_reference, fixture->list);
  g_assert_finalize_object (fixture->list);
  g_string_free (fixture->told, TRUE);
  store_fixture_tear_down (&fixture->store, data);
}

static gboolean
has_card (gpointer row)
{
  return precis_article_row_get_card (row) != NULL;
}

static PrecisArticleRow *
take_row (ListFixture *fixture, guint position)
{
  PrecisArticleRow *row = g_list_model_get_item (G_LIST_MODEL (fixture->list), position);

  g_assert_nonnull (row);
  return row;
}

static void
test_rows (ListFixture *fixture, gconstpointer data)
{
  g_autoptr (PrecisArticleRow) first = take_row (fixture, 0);
  g_autoptr (PrecisArticleRow) again = take_row (fixture, 0);
  g_autoptr (PrecisArticleRow) last = take_row (fixture, 999);

  g_assert_cmpuint (count (fixture), ==, 1000);
  g_assert_true (first == again);
  g_assert_null (precis_article_row_get_card (first)); /* it did not wait */
  g_assert_cmpint (precis_article_row_get_id (first), ==, 1000);
  run_until (has_card, first);
  run_until (has_card, last);
  g_assert_cmpstr (precis_card_get_title (precis_article_row_get_card (first)), ==, "Article 1000");
  g_assert_cmpstr (precis_card_get_title (precis_article_row_get_card (last)), ==, "Article 1");
  g_assert_null (g_list_model_get_item (G_LIST_MODEL (fixture->list), 1000));
}

static void
test_find (ListFixture *fixture, gconstpointer data)
{
  g_assert_cmpuint (precis_article_list_find (fixture->list, 1000), ==, 0);
  g_assert_cmpuint (precis_article_list_find (fixture->list, 1), ==, 999);
  g_assert_cmpuint (precis_article_list_find (fixture->list, 1001), ==, G_MAXUINT);
  g_assert_cmpint (precis_article_list_get_id (fixture->list, 999), ==, 1);
  g_assert_cmpint (precis_article_list_get_id (fixture->list, 1000), ==, 0);
}

/* What another program adds comes on top, and the rows that are looked at stay what they are. */
static void
test_changes (ListFixture *fixture, gconstpointer data)
{
  g_autoptr (PrecisArticleRow) row = take_row (fixture, 0);
  g_autoptr (PrecisArticleRow) moved = NULL;

  run_until (has_card, row);
  g_assert_false (precis_card_get_starred (precis_article_row_get_card (row)));
  add_articles (&fixture->store, 1001, 1001);
  wait_told (fixture, "0-0+1 ");
  fixture_run (&fixture->store.other, "UPDATE articles SET is_starred = 1 WHERE id = 1000;"
                                      "UPDATE articles SET is_archived = 1 WHERE id IN (2, 500);");
  wait_told (fixture, "999-1+0 501-1+0 ");
  moved = take_row (fixture, 1);
  g_assert_true (moved == row);
  g_assert_true (precis_card_get_starred (precis_article_row_get_card (row)));
}

static void
test_show (ListFixture *fixture, gconstpointer data)
{
  precis_article_list_show (fixture->list, PRECIS_SHELF_ALL, 0, NULL, PRECIS_ORDER_OLDEST);
  wait_told (fixture, "0-1000+1000 ");
  g_assert_cmpint (precis_article_list_get_id (fixture->list, 0), ==, 1);
  precis_article_list_show (fixture->list, PRECIS_SHELF_STARRED, 0, "", PRECIS_ORDER_NEWEST);
  wait_told (fixture, "0-1000+0 ");
  g_assert_cmpuint (count (fixture), ==, 0);
  precis_article_list_show (fixture->list, PRECIS_SHELF_INBOX, 0, "is:nonsense", PRECIS_ORDER_NEWEST);
  run_for (100);
  g_assert_nonnull (precis_article_list_get_notice (fixture->list));
  g_assert_null (precis_article_list_get_failure (fixture->list));
}

/* The last of many wishes counts, and none of the others is heard of again. */
static void
test_show_often (ListFixture *fixture, gconstpointer data)
{
  for (guint i = 0; i < 100; i++)
    {
      precis_article_list_show (fixture->list, PRECIS_SHELF_STARRED, 0, NULL, PRECIS_ORDER_NEWEST);
      precis_article_list_show (fixture->list, PRECIS_SHELF_ALL, 0, NULL, PRECIS_ORDER_OLDEST);
    }
  wait_told (fixture, "0-1000+1000 ");
  g_assert_cmpuint (count (fixture), ==, 1000);
}

static void
test_missing_search (ListFixture *fixture, gconstpointer data)
{
  precis_article_list_show (fixture->list, PRECIS_SHELF_SEARCH, 7, NULL, PRECIS_ORDER_NEWEST);
  wait_told (fixture, "0-1000+0 ");
  g_assert_nonnull (precis_article_list_get_failure (fixture->list));
  precis_article_list_show (fixture->list, PRECIS_SHELF_INBOX, 0, NULL, PRECIS_ORDER_NEWEST);
  wait_told (fixture, "0-0+1000 ");
  g_assert_null (precis_article_list_get_failure (fixture->list));
}

/* Rows that scrolled by: only what is looked at must be read, and everything that is looked at is. */
static void
test_scroll (ListFixture *fixture, gconstpointer data)
{
  g_autoptr (PrecisArticleRow) row = NULL;

  for (guint i = 0; i < 100000; i += 50)
    {
      g_autoptr (PrecisArticleRow) passing = take_row (fixture, i);
    }
  row = take_row (fixture, 50000);
  run_until (has_card, row);
  g_assert_cmpstr (precis_card_get_title (precis_article_row_get_card (row)), ==, "Article 50000");
}

/* A list may be there before its library. */
static void
test_before_open (void)
{
  StoreFixture fixture = { .n_changed = 0 };
  g_autoptr (PrecisArticleList) list = NULL;

  fixture_set_up (&fixture.other, NULL);
  add_articles (&fixture, 1, 3);
  fixture.store = precis_store_new (fixture.other.path);
  list = precis_article_list_new (fixture.store);
  run_for (20);
  g_assert_cmpuint (g_list_model_get_n_items (G_LIST_MODEL (list)), ==, 0);
  store_fixture_open (&fixture);
  while (g_list_model_get_n_items (G_LIST_MODEL (list)) < 3)
    g_main_context_iteration (NULL, TRUE);
  g_clear_object (&list);
  store_fixture_tear_down (&fixture, NULL);
}

/* A list that goes while it reads leaves nothing behind. */
static void
test_drop (void)
{
  StoreFixture fixture = { .n_changed = 0 };

  store_fixture_set_up (&fixture, NULL);
  add_articles (&fixture, 1, 1000);
  for (guint i = 0; i < 20; i++)
    {
      g_autoptr (PrecisArticleList) list = precis_article_list_new (fixture.store);

      run_for (i);
      if (g_list_model_get_n_items (G_LIST_MODEL (list)) > 0)
        g_object_unref (g_list_model_get_item (G_LIST_MODEL (list), 0));
    }
  store_fixture_tear_down (&fixture, NULL);
}

static void
add (const char *path, guint n, void (*test) (ListFixture *, gconstpointer))
{
  g_test_add (path, ListFixture, GUINT_TO_POINTER (n), set_up, test, tear_down);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  add ("/article-list/rows", 1000, test_rows);
  add ("/article-list/find", 1000, test_find);
  add ("/article-list/changes", 1000, test_changes);
  add ("/article-list/show", 1000, test_show);
  add ("/article-list/show-often", 1000, test_show_often);
  add ("/article-list/missing-search", 1000, test_missing_search);
  add ("/article-list/scroll", 100000, test_scroll);
  g_test_add_func ("/article-list/before-open", test_before_open);
  g_test_add_func ("/article-list/drop", test_drop);
  return g_test_run ();
}
