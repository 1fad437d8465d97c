/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include <gtk/gtk.h>

#include "precis-article-selection.h"
#include "precis-curator.h"
#include "sample-library.h"
#include "wait.h"

#define N 20 /* more than are looked up one by one */

typedef struct
{
  SampleLibrary           library;
  PrecisArticleList      *list;
  PrecisArticleSelection *selection;
  gint64                  ids[N];
} Fixture;

static void
set_up (Fixture *self, gconstpointer data)
{
  sample_library_init (&self->library);
  for (guint i = 0; i < N; i++)
    {
      g_autofree char *text = g_strdup_printf ("Ferry number %u to Orrel may stop in March.", i);

      self->ids[i] = sample_library_add (&self->library, text);
    }
  self->list = precis_article_list_new (self->library.store);
  precis_article_list_show (self->list, PRECIS_SHELF_INBOX, 0, NULL, PRECIS_ORDER_OLDEST);
  wait_until (g_list_model_get_n_items (G_LIST_MODEL (self->list)) == N);
  self->selection = precis_article_selection_new (self->list);
}

static void
tear_down (Fixture *self, gconstpointer data)
{
  g_assert_finalize_object (self->selection);
  g_object_unref (self->list);
  sample_library_clear (&self->library);
}

static void
archive (Fixture *self, const gint64 *ids, guint n)
{
  g_autoptr (PrecisCurator) curator = precis_curator_new (self->library.store);
  g_autoptr (PrecisEdit) edit = precis_edit_new (PRECIS_EDIT_STATE, ids, n);
  g_autoptr (PrecisChange) change = NULL;
  g_autoptr (GError) error = NULL;

  edit->state = PRECIS_STATE_ARCHIVED;
  edit->on = TRUE;
  change = precis_curator_apply (curator, edit, &error);
  g_assert_no_error (error);
}

static void
test_model (Fixture *self, gconstpointer data)
{
  GtkSelectionModel *model = GTK_SELECTION_MODEL (self->selection);

  g_assert_cmpuint (g_list_model_get_n_items (G_LIST_MODEL (model)), ==, N);
  g_assert_false (gtk_selection_model_is_selected (model, 3));
  gtk_selection_model_select_item (model, 3, TRUE);
  g_assert_true (gtk_selection_model_is_selected (model, 3));
  g_assert_cmpint (precis_article_selection_get_only (self->selection), ==, self->ids[3]);
  gtk_selection_model_select_item (model, 5, FALSE);
  g_assert_cmpuint (precis_article_selection_get_n_selected (self->selection), ==, 2);
  g_assert_cmpint (precis_article_selection_get_only (self->selection), ==, 0);
  gtk_selection_model_unselect_item (model, 3);
  g_assert_false (gtk_selection_model_is_selected (model, 3));
  gtk_selection_model_select_range (model, 7, 4, TRUE);
  g_assert_cmpuint (precis_article_selection_get_n_selected (self->selection), ==, 4);
  gtk_selection_model_select_all (model);
  g_assert_cmpuint (precis_article_selection_get_n_selected (self->selection), ==, N);
  gtk_selection_model_unselect_all (model);
  g_assert_cmpuint (precis_article_selection_get_n_selected (self->selection), ==, 0);
  g_assert_false (gtk_selection_model_is_selected (model, N));
}

static void
test_ids (Fixture *self, gconstpointer data)
{
  const gint64 wanted[] = { self->ids[9], 9999, self->ids[2] };
  g_autoptr (GArray) ids = NULL;

  precis_article_selection_select (self->selection, wanted, 3);
  ids = precis_article_selection_dup_ids (self->selection);
  g_assert_cmpuint (ids->len, ==, 2);
  g_assert_cmpint (g_array_index (ids, gint64, 0), ==, self->ids[2]);
  g_assert_cmpint (g_array_index (ids, gint64, 1), ==, self->ids[9]);
  g_assert_true (precis_article_selection_holds (self->selection, 9999));
}

/* What moves stays selected. */
static void
test_moved (Fixture *self, gconstpointer data)
{
  precis_article_selection_select (self->selection, &self->ids[0], 1);
  precis_article_list_show (self->list, PRECIS_SHELF_INBOX, 0, NULL, PRECIS_ORDER_NEWEST);
  wait_until (precis_article_list_find (self->list, self->ids[0]) == N - 1);
  wait_frames ();
  g_assert_true (gtk_selection_model_is_selected (GTK_SELECTION_MODEL (self->selection), N - 1));
  g_assert_cmpuint (precis_article_selection_get_n_selected (self->selection), ==, 1);
}

static void
test_gone (Fixture *self, gconstpointer data)
{
  precis_article_selection_select (self->selection, self->ids, 2);
  archive (self, self->ids, 1);
  wait_until (precis_article_selection_get_n_selected (self->selection) == 1);
  g_assert_cmpint (precis_article_selection_get_only (self->selection), ==, self->ids[1]);

  gtk_selection_model_select_all (GTK_SELECTION_MODEL (self->selection));
  archive (self, &self->ids[1], 2);
  wait_until (precis_article_selection_get_n_selected (self->selection) == N - 3);
}

#define TEST(name) g_test_add ("/article-selection/" #name, Fixture, NULL, set_up, test_##name, tear_down)

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  TEST (model);
  TEST (ids);
  TEST (moved);
  TEST (gone);
  return g_test_run ();
}
