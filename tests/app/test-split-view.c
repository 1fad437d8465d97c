/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "precis-split-view.h"
#include "wait.h"

#define UI                                                                         \
  "<interface><object class='PrecisSplitView' id='view'>"                          \
  "<child type='library'><object class='AdwBin' id='library'/></child>"         \
  "<child type='article'><object class='AdwBin' id='article'/></child>"         \
  "<child type='briefing'><object class='AdwBin' id='briefing'/></child>"       \
  "<child type='switcher'><object class='GtkToggleButton' id='switcher'>"          \
  "<property name='action-name'>split.page</property>"                             \
  "<property name='action-target'>'library'</property></object></child>"           \
  "</object></interface>"

typedef struct
{
  GtkWidget *window;
  GObject   *view;
  GtkWidget *library;
  GtkWidget *article;
  GtkWidget *briefing;
  GtkWidget *switcher;
} Fixture;

static void
set_up (Fixture *self, gconstpointer data)
{
  g_autoptr (GtkBuilder) builder = gtk_builder_new ();
  g_autoptr (GError) error = NULL;

  g_type_ensure (PRECIS_TYPE_SPLIT_VIEW);
  gtk_builder_add_from_string (builder, UI, -1, &error);
  g_assert_no_error (error);
  self->view = gtk_builder_get_object (builder, "view");
  self->library = GTK_WIDGET (gtk_builder_get_object (builder, "library"));
  self->article = GTK_WIDGET (gtk_builder_get_object (builder, "article"));
  self->briefing = GTK_WIDGET (gtk_builder_get_object (builder, "briefing"));
  self->switcher = GTK_WIDGET (gtk_builder_get_object (builder, "switcher"));
  self->window = g_object_ref_sink (gtk_window_new ());
  gtk_window_set_decorated (GTK_WINDOW (self->window), FALSE);
  gtk_window_set_child (GTK_WINDOW (self->window), GTK_WIDGET (self->view));
  g_object_set (gtk_settings_get_default (), "gtk-enable-animations", FALSE, NULL);
}

static void
tear_down (Fixture *self, gconstpointer data)
{
  gtk_window_destroy (GTK_WINDOW (self->window));
  g_object_unref (self->window);
}

/* Gives the view a width and lets it settle. */
static void
resize (Fixture *self, int width)
{
  gtk_window_set_default_size (GTK_WINDOW (self->window), width, 500);
  gtk_window_present (GTK_WINDOW (self->window));
  wait_until (gtk_widget_get_width (GTK_WIDGET (self->view)) == width);
  wait_frames ();
}

static gboolean
is_shown (GtkWidget *widget)
{
  return gtk_widget_get_mapped (widget);
}

static gboolean
get_shown (Fixture *self, const char *property)
{
  gboolean shown;

  g_object_get (self->view, property, &shown, NULL);
  return shown;
}

static void
test_widths (Fixture *self, gconstpointer data)
{
  resize (self, 1200);
  g_assert_true (is_shown (self->library) && is_shown (self->article) && is_shown (self->briefing));
  g_assert_false (is_shown (self->switcher));
  g_assert_cmpint (gtk_widget_get_width (self->library), ==, 300);
  g_assert_cmpint (gtk_widget_get_width (self->briefing), ==, 380);
  g_assert_cmpint (gtk_widget_get_width (self->article), ==, 1200 - 300 - 380);

  resize (self, 1000);
  g_assert_true (!is_shown (self->library) && is_shown (self->article) && is_shown (self->briefing));
  g_assert_false (get_shown (self, "show-library"));
  g_assert_true (get_shown (self, "library-beside"));

  resize (self, 700);
  g_assert_true (!is_shown (self->library) && is_shown (self->article) && !is_shown (self->briefing));
  g_assert_cmpint (gtk_widget_get_width (self->article), ==, 700);

  resize (self, 1150);
  g_assert_true (is_shown (self->library) && is_shown (self->briefing));
}

static void
test_overlay (Fixture *self, gconstpointer data)
{
  resize (self, 700);
  g_object_set (self->view, "show-briefing", TRUE, NULL);
  wait_frames ();
  g_assert_true (is_shown (self->briefing) && is_shown (self->article));
  g_assert_true (gtk_widget_has_css_class (self->briefing, "overlay"));
  g_assert_cmpint (gtk_widget_get_width (self->article), ==, 700);
  g_assert_true (gtk_widget_get_can_focus (self->briefing) && !gtk_widget_get_can_focus (self->article));

  /* One at a time. */
  g_object_set (self->view, "show-library", TRUE, NULL);
  wait_frames ();
  g_assert_true (is_shown (self->library) && !is_shown (self->briefing));
  g_assert_false (get_shown (self, "show-briefing"));

  g_assert_true (precis_split_view_close_overlay (PRECIS_SPLIT_VIEW (self->view)));
  g_assert_false (precis_split_view_close_overlay (PRECIS_SPLIT_VIEW (self->view)));
  wait_frames ();
  g_assert_false (is_shown (self->library));
  g_assert_true (gtk_widget_get_can_focus (self->article));
}

static void
test_hidden_column (Fixture *self, gconstpointer data)
{
  resize (self, 1200);
  g_object_set (self->view, "show-library", FALSE, NULL);
  wait_frames ();
  g_assert_false (is_shown (self->library));
  g_assert_false (get_shown (self, "library-beside"));
  g_assert_cmpint (gtk_widget_get_width (self->article), ==, 1200 - 380);
}

static void
test_phone (Fixture *self, gconstpointer data)
{
  PrecisSplitPage page;

  resize (self, 400);
  g_assert_true (!is_shown (self->library) && is_shown (self->article) && !is_shown (self->briefing));
  g_assert_true (is_shown (self->switcher));
  g_assert_cmpint (gtk_widget_get_height (self->article) + gtk_widget_get_height (self->switcher), <=,
                   gtk_widget_get_height (GTK_WIDGET (self->view)));

  gtk_widget_activate_action (self->switcher, "split.page", "s", "library");
  wait_frames ();
  g_assert_true (is_shown (self->library) && !is_shown (self->article));
  g_assert_cmpint (gtk_widget_get_width (self->library), ==, 400);
  g_assert_true (gtk_toggle_button_get_active (GTK_TOGGLE_BUTTON (self->switcher)));

  precis_split_view_show_article (PRECIS_SPLIT_VIEW (self->view));
  wait_frames ();
  g_object_get (self->view, "page", &page, NULL);
  g_assert_cmpint (page, ==, PRECIS_SPLIT_PAGE_ARTICLE);
  g_assert_true (is_shown (self->article));
}

static void
test_right_to_left (Fixture *self, gconstpointer data)
{
  graphene_rect_t library;

  gtk_widget_set_direction (GTK_WIDGET (self->view), GTK_TEXT_DIR_RTL);
  resize (self, 1200);
  g_assert_true (gtk_widget_compute_bounds (self->library, GTK_WIDGET (self->view), &library));
  g_assert_cmpfloat (library.origin.x, ==, 1200 - 300);
}

/* The focus does not stay in a column that hides. */
static void
test_focus (Fixture *self, gconstpointer data)
{
  GtkWidget *row = gtk_button_new ();
  GtkWidget *text = gtk_button_new ();

  adw_bin_set_child (ADW_BIN (self->briefing), row);
  adw_bin_set_child (ADW_BIN (self->article), text);
  resize (self, 1200);
  gtk_widget_grab_focus (row);
  g_object_set (self->view, "show-briefing", FALSE, NULL);
  wait_frames ();
  g_assert_true (gtk_window_get_focus (GTK_WINDOW (self->window)) == text);
  g_object_set (self->view, "show-library", FALSE, NULL);
  g_assert_true (gtk_window_get_focus (GTK_WINDOW (self->window)) == text);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  adw_init ();
  g_test_add ("/split-view/widths", Fixture, NULL, set_up, test_widths, tear_down);
  g_test_add ("/split-view/overlay", Fixture, NULL, set_up, test_overlay, tear_down);
  g_test_add ("/split-view/hidden-column", Fixture, NULL, set_up, test_hidden_column, tear_down);
  g_test_add ("/split-view/focus", Fixture, NULL, set_up, test_focus, tear_down);
  g_test_add ("/split-view/phone", Fixture, NULL, set_up, test_phone, tear_down);
  g_test_add ("/split-view/right-to-left", Fixture, NULL, set_up, test_right_to_left, tear_down);
  return g_test_run ();
}
