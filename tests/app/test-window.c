/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include <string.h>

#include "precis-application.h"
#include "precis-data.h"
#include "precis-reader.h"
#include "precis-session.h"
#include "precis-split-view.h"
#include "precis-window.h"
#include "sample-library.h"
#include "wait.h"

/* One for all tests, as there is one for a process. */
static PrecisApplication *application;

typedef struct
{
  SampleLibrary  library;
  PrecisWindow  *window;
  PrecisSession *session;
} Fixture;

static void
set_up (Fixture *self, gconstpointer data)
{
  sample_library_init (&self->library);
  g_object_set (gtk_settings_get_default (), "gtk-enable-animations", FALSE, NULL);
  self->window = g_object_ref (precis_window_new (GTK_APPLICATION (application), self->library.desk,
                                                  self->library.store, NULL));
  g_object_get (self->window, "session", &self->session, NULL);
  gtk_window_present (GTK_WINDOW (self->window));
  wait_frames ();
}

static void
tear_down (Fixture *self, gconstpointer data)
{
  gtk_window_destroy (GTK_WINDOW (self->window));
  g_object_unref (self->session);
  wait_frames ();
  g_assert_finalize_object (self->window);
  sample_library_clear (&self->library);
}

/* The first widget below @root of that type, and with that label if any is asked for, that is in sight. */
static GtkWidget *
find (GtkWidget *root, GType type, const char *label)
{
  GtkWidget *child, *found;

  for (child = gtk_widget_get_first_child (root); child; child = gtk_widget_get_next_sibling (child))
    {
      if (!gtk_widget_get_mapped (child))
        continue;
      if (G_TYPE_CHECK_INSTANCE_TYPE (child, type)
          && (!label || strstr (gtk_label_get_text (GTK_LABEL (child)), label)))
        return child;
      found = find (child, type, label);
      if (found)
        return found;
    }
  return NULL;
}

static gboolean
says (Fixture *self, const char *text)
{
  return find (GTK_WIDGET (self->window), GTK_TYPE_LABEL, text) != NULL;
}

static const char *
selected_title (Fixture *self)
{
  PrecisItem *item = precis_session_get_item (self->session);

  return item ? precis_item_get_title (item) : NULL;
}

static GListModel *
list_of (Fixture *self)
{
  return G_LIST_MODEL (precis_browser_get_list (precis_session_get_browser (self->session)));
}

static const char *
header_title (Fixture *self)
{
  GtkWidget *title = find (GTK_WIDGET (self->window), ADW_TYPE_WINDOW_TITLE, NULL);

  return adw_window_title_get_title (ADW_WINDOW_TITLE (title));
}

static void
activate (Fixture *self, const char *action)
{
  g_assert_true (gtk_widget_activate_action (GTK_WIDGET (self->window), action, NULL));
}

static void
open_path (Fixture *self, const char *path)
{
  g_autoptr (GListStore) sources = g_list_store_new (PRECIS_TYPE_SOURCE);
  g_autoptr (GFile) file = g_file_new_for_path (path);
  g_autoptr (PrecisSource) source = precis_source_new_for_file (file, NULL);

  g_list_store_append (sources, source);
  precis_window_open (self->window, G_LIST_MODEL (sources));
}

static void
test_start (Fixture *self, gconstpointer data)
{
  g_assert_cmpstr (header_title (self), ==, "Precis");
  g_assert_true (says (self, "Drop a file or a text here"));
  wait_until (says (self, "Harbour pact talks resume as port strike looms"));
}

static void
test_sample (Fixture *self, gconstpointer data)
{
  g_autofree char *path = precis_data_path ("samples/harbour-pact.md");

  g_assert_true (gtk_widget_activate_action (GTK_WIDGET (self->window), "article.open-sample", "s", path));
  wait_until (selected_title (self) != NULL);
  wait_until (precis_item_get_briefing (precis_session_get_item (self->session)) != NULL);
  g_assert_cmpstr (header_title (self), ==, "Harbour pact talks resume as port strike looms");
  wait_frames ();
  g_assert_false (says (self, "Drop a file or a text here"));

  g_assert_false (says (self, "No Briefing"));

  activate (self, "article.start");
  wait_frames ();
  g_assert_true (says (self, "No Briefing"));
  g_assert_true (says (self, "Drop a file or a text here"));
}

static void
test_error_page (Fixture *self, gconstpointer data)
{
  open_path (self, "/nowhere/missing <b>.txt");
  wait_until (says (self, "This Article Was Not Opened"));
  g_assert_true (says (self, "missing <b>.txt"));
  g_assert_true (says (self, "There is no such file."));
}

static void
test_paste (Fixture *self, gconstpointer data)
{
  GdkClipboard *clipboard = gtk_widget_get_clipboard (GTK_WIDGET (self->window));

  gdk_clipboard_set_text (clipboard, " \n ");
  activate (self, "article.paste");
  wait_until (says (self, "There is no text in the clipboard."));
  g_assert_null (selected_title (self));

  gdk_clipboard_set_text (clipboard, "The ferry to Orrel may stop in March.");
  activate (self, "article.paste");
  wait_until (selected_title (self) != NULL);
  g_assert_cmpstr (selected_title (self), ==, "The ferry to Orrel may stop in March.");
}

static void
test_paste_html (Fixture *self, gconstpointer data)
{
  const char *html = "<html><body><p>The ferry to Orrel may stop in March.</p></body></html>";
  g_autoptr (GBytes) bytes = g_bytes_new_static (html, strlen (html));
  g_autoptr (GdkContentProvider) provider = gdk_content_provider_new_for_bytes ("text/html", bytes);

  gdk_clipboard_set_content (gtk_widget_get_clipboard (GTK_WIDGET (self->window)), provider);
  activate (self, "article.paste");
  wait_until (selected_title (self) != NULL);
}

static GtkEventController *
find_drop_target (GtkWidget *root)
{
  g_autoptr (GListModel) controllers = gtk_widget_observe_controllers (root);

  for (guint i = 0; i < g_list_model_get_n_items (controllers); i++)
    {
      g_autoptr (GtkEventController) controller = g_list_model_get_item (controllers, i);

      if (GTK_IS_DROP_TARGET (controller))
        return controller;
    }
  return NULL;
}

static gboolean
drop (Fixture *self, const GValue *value)
{
  GtkWidget *toasts = find (GTK_WIDGET (self->window), ADW_TYPE_TOAST_OVERLAY, NULL);
  GtkEventController *target = find_drop_target (toasts);
  gboolean taken = FALSE;

  g_assert_nonnull (target);
  g_signal_emit_by_name (target, "drop", value, 1.0, 1.0, &taken);
  return taken;
}

static void
test_drop_text (Fixture *self, gconstpointer data)
{
  g_auto (GValue) value = G_VALUE_INIT;

  g_value_init (&value, G_TYPE_STRING);
  g_value_set_static_string (&value, "");
  g_assert_false (drop (self, &value));
  g_value_set_static_string (&value, "A dropped text about Velland.");
  g_assert_true (drop (self, &value));
  wait_until (selected_title (self) != NULL);
}

static void
test_drop_files (Fixture *self, gconstpointer data)
{
  g_autofree char *one = precis_data_path ("samples/osk-fever.md");
  g_autofree char *two = precis_data_path ("samples/lake-regatta.md");
  g_auto (GValue) value = G_VALUE_INIT;
  GSList *files = g_slist_append (NULL, g_file_new_for_path (one));

  files = g_slist_append (files, g_file_new_for_path (two));
  g_value_init (&value, GDK_TYPE_FILE_LIST);
  g_value_take_boxed (&value, gdk_file_list_new_from_list (files));
  g_slist_free_full (files, g_object_unref);
  g_assert_true (drop (self, &value));
  wait_until (g_list_model_get_n_items (list_of (self)) == 2);
  wait_until (selected_title (self) != NULL);
  g_assert_cmpstr (selected_title (self), ==,
                   "Osk fever reaches the coast as health service runs short of nurses");
}

static void
test_trash_and_undo (Fixture *self, gconstpointer data)
{
  g_autofree char *path = precis_data_path ("samples/osk-fever.md");
  GtkWidget *list, *undo;

  open_path (self, path);
  wait_until (selected_title (self) != NULL && g_list_model_get_n_items (list_of (self)) == 1);
  wait_frames ();
  list = find (GTK_WIDGET (self->window), GTK_TYPE_LIST_VIEW, NULL);
  g_assert_true (gtk_widget_activate_action (list, "articles.trash", NULL));
  g_assert_null (selected_title (self));
  wait_until (says (self, "Undo"));
  undo = find (GTK_WIDGET (self->window), GTK_TYPE_LABEL, "Undo");
  g_signal_emit_by_name (gtk_widget_get_ancestor (undo, GTK_TYPE_BUTTON), "clicked");
  wait_until (g_list_model_get_n_items (list_of (self)) == 1);
  activate (self, "library.redo");
  wait_until (g_list_model_get_n_items (list_of (self)) == 0);
  activate (self, "library.undo");
  wait_until (g_list_model_get_n_items (list_of (self)) == 1);
}

/* Who deletes article after article by keyboard stays in the list. */
static void
test_trash_by_key (Fixture *self, gconstpointer data)
{
  g_autofree char *fever = precis_data_path ("samples/osk-fever.md");
  g_autofree char *dam = precis_data_path ("samples/dam-storm.md");
  GtkWidget *list;

  open_path (self, fever);
  wait_until (selected_title (self) != NULL);
  open_path (self, dam);
  wait_until (g_str_has_prefix (selected_title (self), "Thousands") && g_list_model_get_n_items (list_of (self)) == 2);
  wait_frames ();
  list = find (GTK_WIDGET (self->window), GTK_TYPE_LIST_VIEW, NULL);
  gtk_widget_grab_focus (list);
  g_assert_true (gtk_widget_activate_action (list, "articles.trash", NULL));
  wait_until (g_list_model_get_n_items (list_of (self)) == 1);
  wait_until (g_str_has_prefix (selected_title (self), "Osk fever"));
  g_assert_true (gtk_widget_is_ancestor (gtk_window_get_focus (GTK_WINDOW (self->window)), list));
}

/* The library is out of sight as long as there is nothing in it. */
static void
test_columns (Fixture *self, gconstpointer data)
{
  GtkWidget *columns = find (GTK_WIDGET (self->window), PRECIS_TYPE_SPLIT_VIEW, NULL);
  g_autofree char *path = precis_data_path ("samples/osk-fever.md");
  gboolean article_only;

  wait_until ((g_object_get (columns, "article-only", &article_only, NULL), article_only));
  open_path (self, path);
  wait_until ((g_object_get (columns, "article-only", &article_only, NULL), !article_only));
  activate (self, "library-search.start");
  g_assert_true (GTK_IS_TEXT (gtk_window_get_focus (GTK_WINDOW (self->window))));
}

static GtkAdjustment *
get_reader_adjustment (Fixture *self)
{
  GtkWidget *reader = find (GTK_WIDGET (self->window), PRECIS_TYPE_READER, NULL);

  return gtk_scrolled_window_get_vadjustment (
      GTK_SCROLLED_WINDOW (find (reader, GTK_TYPE_SCROLLED_WINDOW, NULL)));
}

/* Who comes back to an article goes on where he was. */
static void
test_place (Fixture *self, gconstpointer data)
{
  g_autoptr (GString) text = g_string_new ("A long report on ferries\n");
  PrecisBrowser *browser = precis_session_get_browser (self->session);
  gint64 id, other;

  for (guint i = 0; i < 200; i++)
    g_string_append_printf (text, "\nFerry number %u to Orrel may stop in March.\n", i);
  id = sample_library_add (&self->library, text->str);
  other = sample_library_add (&self->library, "A storm could reach the island of Orrel by Friday.");
  precis_browser_select (browser, id);
  wait_until (g_strcmp0 (selected_title (self), "A long report on ferries") == 0);
  wait_until (gtk_adjustment_get_upper (get_reader_adjustment (self)) > 3000);
  gtk_adjustment_set_value (get_reader_adjustment (self), 2500);
  wait_frames ();
  precis_browser_select (browser, other);
  wait_until (g_str_has_prefix (selected_title (self), "A storm"));
  wait_frames ();
  g_assert_cmpfloat (gtk_adjustment_get_value (get_reader_adjustment (self)), <, 100);
  precis_browser_select (browser, id);
  wait_until (gtk_adjustment_get_value (get_reader_adjustment (self)) > 1500);
}

static void
test_actions (Fixture *self, gconstpointer data)
{
  GtkWidget *columns = find (GTK_WIDGET (self->window), PRECIS_TYPE_SPLIT_VIEW, NULL);
  g_autofree char *path = precis_data_path ("samples/osk-fever.md");
  gboolean shown;

  open_path (self, path);
  wait_until (selected_title (self) != NULL);
  activate (self, "briefing.toggle");
  g_object_get (columns, "show-briefing", &shown, NULL);
  g_assert_false (shown);
  activate (self, "briefing.toggle");
  g_object_get (columns, "show-briefing", &shown, NULL);
  g_assert_true (shown);
  activate (self, "reader.more");
  g_assert_true (gtk_widget_activate_action (GTK_WIDGET (self->window), "briefing.show-span", "(uu)", 0, 1));
}

#define TEST(name) g_test_add ("/window/" #name, Fixture, NULL, set_up, test_##name, tear_down)

int
main (int argc, char **argv)
{
  g_autoptr (GError) error = NULL;

  g_test_init (&argc, &argv, NULL);
  application = g_object_new (PRECIS_TYPE_APPLICATION, "application-id", APP_ID,
                              "flags", G_APPLICATION_NON_UNIQUE | G_APPLICATION_HANDLES_OPEN, NULL);
  g_application_register (G_APPLICATION (application), NULL, &error);
  g_assert_no_error (error);
  TEST (start);
  TEST (sample);
  TEST (error_page);
  TEST (paste);
  TEST (paste_html);
  TEST (drop_text);
  TEST (drop_files);
  TEST (trash_and_undo);
  TEST (trash_by_key);
  TEST (columns);
  TEST (place);
  TEST (actions);
  return g_test_run ();
}
