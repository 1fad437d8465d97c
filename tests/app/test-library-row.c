/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include <string.h>

#include <adwaita.h>

#include "precis-article-list.h"
#include "precis-curator.h"
#include "precis-library-row.h"
#include "sample-library.h"
#include "wait.h"

typedef struct
{
  SampleLibrary      library;
  PrecisArticleList *list;
  GtkWidget         *window;
  GtkWidget         *row;
  gint64             id;
} Fixture;

static void
set_up (Fixture *self, gconstpointer data)
{
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 0);

  sample_library_init (&self->library);
  self->id = sample_library_add (&self->library,
                                 "A title that is so long that it takes two lines or more in a narrow row\n\n"
                                 "A storm could reach the island of Orrel by Friday.\n");
  self->list = precis_article_list_new (self->library.store);
  precis_article_list_show (self->list, PRECIS_SHELF_ALL, 0, NULL, PRECIS_ORDER_NEWEST);
  wait_until (g_list_model_get_n_items (G_LIST_MODEL (self->list)) == 1);
  self->row = g_object_ref_sink (g_object_new (PRECIS_TYPE_LIBRARY_ROW, NULL));
  self->window = gtk_window_new ();
  gtk_window_set_default_size (GTK_WINDOW (self->window), 280, 200);
  gtk_box_append (GTK_BOX (box), self->row);
  gtk_window_set_child (GTK_WINDOW (self->window), box);
  gtk_window_present (GTK_WINDOW (self->window));
  wait_frames ();
}

static void
tear_down (Fixture *self, gconstpointer data)
{
  gtk_window_destroy (GTK_WINDOW (self->window));
  wait_frames ();
  g_assert_finalize_object (self->row);
  g_object_unref (self->list);
  sample_library_clear (&self->library);
}

static PrecisCard *
show_row (Fixture *self)
{
  g_autoptr (PrecisArticleRow) row = g_list_model_get_item (G_LIST_MODEL (self->list), 0);

  g_object_set (self->row, "row", row, NULL);
  wait_until (precis_article_row_get_card (row) != NULL);
  wait_frames ();
  return precis_article_row_get_card (row);
}

/* The first child of the row with that style, if it is in sight. */
static GtkWidget *
find_child (Fixture *self, const char *css_class)
{
  for (GtkWidget *child = gtk_widget_get_first_child (self->row); child; child = gtk_widget_get_next_sibling (child))
    if (gtk_widget_has_css_class (child, css_class) && gtk_widget_get_visible (child))
      return child;
  return NULL;
}

static void
set_state (Fixture *self, PrecisState state, gboolean on)
{
  g_autoptr (PrecisCurator) curator = precis_curator_new (self->library.store);
  g_autoptr (PrecisEdit) edit = precis_edit_new (PRECIS_EDIT_STATE, &self->id, 1);
  g_autoptr (PrecisChange) change = NULL;
  g_autoptr (GError) error = NULL;

  edit->state = state;
  edit->on = on;
  change = precis_curator_apply (curator, edit, &error);
  g_assert_no_error (error);
}

/* Nothing moves when the card comes. */
static void
test_height (Fixture *self, gconstpointer data)
{
  int before = gtk_widget_get_height (self->row);

  g_assert_cmpint (before, >, 50);
  show_row (self);
  g_assert_cmpint (gtk_widget_get_height (self->row), ==, before);
  g_assert_cmpint (precis_library_row_get_id (PRECIS_LIBRARY_ROW (self->row)), ==, self->id);
  g_object_set (self->row, "row", NULL, NULL);
  g_assert_cmpint (precis_library_row_get_id (PRECIS_LIBRARY_ROW (self->row)), ==, 0);
}

static void
test_states (Fixture *self, gconstpointer data)
{
  show_row (self);
  g_assert_nonnull (find_child (self, "unread-dot"));
  g_assert_null (find_child (self, "row-star"));
  set_state (self, PRECIS_STATE_READ, TRUE);
  set_state (self, PRECIS_STATE_STARRED, TRUE);
  wait_until (find_child (self, "row-star") != NULL);
  g_assert_null (find_child (self, "unread-dot"));
  g_assert_true (gtk_widget_has_css_class (find_child (self, "row-star"), "starred"));
  gtk_test_accessible_assert_property (GTK_ACCESSIBLE (find_child (self, "row-star")), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                       "Remove Star");
  set_state (self, PRECIS_STATE_STARRED, FALSE);
  wait_until (find_child (self, "row-star") == NULL);
}

/* The list's own widget around the row is the one that has the focus, and the name. */
static void
test_name (Fixture *self, gconstpointer data)
{
  GtkAccessible *parent = GTK_ACCESSIBLE (gtk_widget_get_parent (self->row));

  gtk_test_accessible_assert_property (parent, GTK_ACCESSIBLE_PROPERTY_LABEL, "An article that is being read");
  show_row (self);
  gtk_test_accessible_assert_property (
      parent, GTK_ACCESSIBLE_PROPERTY_LABEL,
      "A title that is so long that it takes two lines or more in a narrow row, Pasted text, now, unread, "
      "Briefing to come, A storm could reach the island of Orrel by Friday.");
}

static void
test_right_to_left (Fixture *self, gconstpointer data)
{
  graphene_rect_t bounds;

  gtk_widget_set_direction (self->row, GTK_TEXT_DIR_RTL);
  show_row (self);
  g_assert_true (gtk_widget_compute_bounds (find_child (self, "unread-dot"), self->row, &bounds));
  g_assert_cmpfloat (bounds.origin.x, >, gtk_widget_get_width (self->row) / 2.0);
}

#define TEST(name) g_test_add ("/library-row/" #name, Fixture, NULL, set_up, test_##name, tear_down)

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  adw_init ();
  TEST (height);
  TEST (states);
  TEST (name);
  TEST (right_to_left);
  return g_test_run ();
}
