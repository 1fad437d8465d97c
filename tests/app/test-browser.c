/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "precis-browser.h"
#include "precis-curator.h"
#include "sample-library.h"
#include "wait.h"

typedef struct
{
  SampleLibrary  library;
  PrecisBrowser *browser;
  PrecisCurator *curator;
  GListModel    *list;
  gint64         ids[3];
} Fixture;

static const char * const texts[] = {
  "The mayor of Brindle said on Monday that the bridge may close.",
  "A storm could reach the island of Orrel by Friday.",
  "Talks between Velland and Tarsa have stalled over fish.",
};

static void
set_up (Fixture *self, gconstpointer data)
{
  sample_library_init (&self->library);
  for (guint i = 0; i < G_N_ELEMENTS (texts); i++)
    self->ids[i] = sample_library_add (&self->library, texts[i]);
  self->curator = precis_curator_new (self->library.store);
  self->browser = precis_browser_new (self->library.store);
  self->list = G_LIST_MODEL (precis_browser_get_list (self->browser));
  wait_until (g_list_model_get_n_items (self->list) == 3);
  wait_until (precis_browser_get_shelf (self->browser) != NULL);
}

static void
tear_down (Fixture *self, gconstpointer data)
{
  g_assert_finalize_object (self->browser);
  g_object_unref (self->curator);
  sample_library_clear (&self->library);
}

static gint64
apply (Fixture *self, PrecisEdit *edit)
{
  g_autoptr (PrecisEdit) made = edit;
  g_autoptr (GError) error = NULL;
  g_autoptr (PrecisChange) change = precis_curator_apply (self->curator, made, &error);

  g_assert_no_error (error);
  return change->shelf;
}

static gint64
add_dossier (Fixture *self)
{
  PrecisEdit *edit = precis_edit_new (PRECIS_EDIT_ADD_DOSSIER, self->ids, 1);

  edit->name = g_strdup ("Bridges");
  return apply (self, edit);
}

static char *
dup_string (Fixture *self, const char *property)
{
  char *text;

  g_object_get (self->browser, property, &text, NULL);
  return text;
}

static void
assert_string (Fixture *self, const char *property, const char *expected)
{
  g_autofree char *text = dup_string (self, property);

  g_assert_cmpstr (text, ==, expected);
}

static void
test_places (Fixture *self, gconstpointer data)
{
  gint64 dossier = add_dossier (self);
  g_autofree char *place = g_strdup_printf ("dossier:%" G_GINT64_FORMAT, dossier);

  assert_string (self, "place", "inbox");
  assert_string (self, "page", "list");
  wait_until (precis_browser_find_shelf (self->browser, PRECIS_SHELF_DOSSIER, dossier) != NULL);
  g_object_set (self->browser, "place", place, NULL);
  wait_until (g_list_model_get_n_items (self->list) == 1);
  assert_string (self, "place", place);
  g_assert_cmpstr (precis_shelf_get_name (precis_browser_get_shelf (self->browser)), ==, "Bridges");

  precis_browser_go (self->browser, PRECIS_SHELF_STARRED, 0);
  wait_until (g_list_model_get_n_items (self->list) == 0);
  wait_frames ();
  assert_string (self, "page", "empty");
  g_object_set (self->browser, "place", "nonsense", NULL);
  assert_string (self, "place", "starred");
  g_object_set (self->browser, "place", NULL, NULL);
  assert_string (self, "place", "starred");
}

/* A dossier that is removed while it is shown gives way to the inbox. */
static void
test_place_goes (Fixture *self, gconstpointer data)
{
  PrecisEdit *edit = precis_edit_new (PRECIS_EDIT_REMOVE_DOSSIER, NULL, 0);

  edit->shelf = add_dossier (self);
  precis_browser_go (self->browser, PRECIS_SHELF_DOSSIER, edit->shelf);
  wait_until (precis_browser_get_shelf (self->browser) != NULL);
  apply (self, edit);
  wait_until (precis_browser_get_kind (self->browser) == PRECIS_SHELF_INBOX);
  wait_until (g_list_model_get_n_items (self->list) == 3);
}

static void
test_search (Fixture *self, gconstpointer data)
{
  precis_browser_search (self->browser, "storm");
  wait_until (g_list_model_get_n_items (self->list) == 1);
  g_assert_cmpint (precis_article_list_get_id (PRECIS_ARTICLE_LIST (self->list), 0), ==, self->ids[1]);
  precis_browser_search (self->browser, "zebra");
  wait_until (g_list_model_get_n_items (self->list) == 0);
  wait_frames ();
  assert_string (self, "page", "nothing");
  precis_browser_search (self->browser, NULL);
  wait_until (g_list_model_get_n_items (self->list) == 3);
  assert_string (self, "query", "");
}

static void
test_order (Fixture *self, gconstpointer data)
{
  g_object_set (self->browser, "order", PRECIS_ORDER_OLDEST, NULL);
  wait_until (precis_article_list_find (PRECIS_ARTICLE_LIST (self->list), self->ids[0]) == 0);
}

static void
test_steps (Fixture *self, gconstpointer data)
{
  PrecisArticleList *list = PRECIS_ARTICLE_LIST (self->list);

  g_assert_true (precis_browser_step (self->browser, 1));
  g_assert_cmpint (precis_browser_get_current (self->browser), ==, precis_article_list_get_id (list, 0));
  g_assert_false (precis_browser_step (self->browser, -1));
  g_assert_true (precis_browser_step (self->browser, 1));
  g_assert_true (precis_browser_step (self->browser, 1));
  g_assert_false (precis_browser_step (self->browser, 1));
  g_assert_cmpint (precis_browser_get_current (self->browser), ==, precis_article_list_get_id (list, 2));
}

static void
test_next_of (Fixture *self, gconstpointer data)
{
  PrecisArticleList *list = PRECIS_ARTICLE_LIST (self->list);
  g_autoptr (GArray) none = g_array_new (FALSE, FALSE, sizeof (gint64));
  g_autoptr (GArray) first = NULL;
  g_autoptr (GArray) last = NULL;

  precis_browser_select (self->browser, precis_article_list_get_id (list, 0));
  first = precis_browser_dup_targets (self->browser);
  g_assert_cmpint (precis_browser_next_of (self->browser, first), ==, precis_article_list_get_id (list, 1));
  precis_browser_select (self->browser, precis_article_list_get_id (list, 2));
  last = precis_browser_dup_targets (self->browser);
  g_assert_cmpint (precis_browser_next_of (self->browser, last), ==, precis_article_list_get_id (list, 1));
  g_assert_cmpint (precis_browser_next_of (self->browser, none), ==, 0);
}

/* What is read stays when a search hides it, is a target of actions, and is marked again when it is found. */
static void
test_current_stays (Fixture *self, gconstpointer data)
{
  PrecisArticleSelection *selection = precis_browser_get_selection (self->browser);
  g_autoptr (GArray) targets = NULL;

  precis_browser_select (self->browser, self->ids[0]);
  precis_browser_search (self->browser, "storm");
  wait_until (precis_article_selection_get_n_selected (selection) == 0);
  g_assert_cmpint (precis_browser_get_current (self->browser), ==, self->ids[0]);
  targets = precis_browser_dup_targets (self->browser);
  g_assert_cmpuint (targets->len, ==, 1);
  precis_browser_search (self->browser, NULL);
  wait_until (precis_article_selection_get_only (selection) == self->ids[0]);
  precis_browser_select (self->browser, 0);
  g_assert_cmpint (precis_browser_get_current (self->browser), ==, 0);
}

#define TEST(name) g_test_add ("/browser/" #name, Fixture, NULL, set_up, test_##name, tear_down)

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  TEST (places);
  TEST (place_goes);
  TEST (search);
  TEST (order);
  TEST (steps);
  TEST (next_of);
  TEST (current_stays);
  return g_test_run ();
}
