/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include <string.h>

#include <adwaita.h>

#include "precis-briefing-row.h"
#include "sample-briefing.h"
#include "wait.h"

#define FOLDER "/app/precis/Precis/"

/* The class that a template is of, or NULL if the file is no template of ours. */
static char *
read_class (const char *path)
{
  g_autoptr (GBytes) bytes = g_resources_lookup_data (path, G_RESOURCE_LOOKUP_FLAGS_NONE, NULL);
  const char *text = g_bytes_get_data (bytes, NULL);
  const char *start = strstr (text, "<template class=\"Precis");

  if (!start)
    return NULL;
  start += strlen ("<template class=\"");
  return g_strndup (start, strcspn (start, "\""));
}

/* A row of the briefing is made for one thing of it: "PrecisQuoteRow" for a quote. */
static GtkWidget *
new_row (GType type)
{
  const char *lists[][2] = {
    { "PrecisConcernRow", "concerns" }, { "PrecisEntityRow", "entities" }, { "PrecisMomentRow", "moments" },
    { "PrecisPointRow", "points" },     { "PrecisQuoteRow", "quotes" },
  };
  g_autoptr (PrecisArticle) article = sample_article_new ();
  g_autoptr (PrecisBriefing) briefing = sample_briefing_new (article);

  for (guint i = 0; i < G_N_ELEMENTS (lists); i++)
    if (g_str_equal (g_type_name (type), lists[i][0]))
      {
        g_autoptr (GListModel) list = NULL;
        g_autoptr (GObject) item = NULL;

        g_object_get (briefing, lists[i][1], &list, NULL);
        item = g_list_model_get_item (list, 0);
        return g_object_new (type, "item", item, "briefing", briefing, NULL);
      }
  g_assert_not_reached ();
}

/* Makes the widget, shows it, and lets it go. */
static void
instantiate (GType type)
{
  gboolean is_row = g_type_is_a (type, GTK_TYPE_LIST_BOX_ROW);
  gboolean is_briefing_row = g_type_is_a (type, PRECIS_TYPE_BRIEFING_ROW);
  GtkWidget *widget = is_briefing_row ? new_row (type) : g_object_new (type, NULL);
  GtkWidget *window = GTK_IS_WINDOW (widget) ? widget : gtk_window_new ();
  GtkWidget *list = gtk_list_box_new ();

  g_object_ref_sink (list);
  if (is_row)
    gtk_list_box_append (GTK_LIST_BOX (list), widget);
  if (window != widget)
    gtk_window_set_child (GTK_WINDOW (window), is_row ? list : widget);
  g_object_unref (list);
  gtk_window_present (GTK_WINDOW (window));
  wait_frames ();
  g_object_ref (widget);
  gtk_window_destroy (GTK_WINDOW (window));
  wait_frames ();
  g_assert_finalize_object (widget);
}

static void
test_template (gconstpointer data)
{
  g_autofree char *path = g_strconcat (FOLDER, data, NULL);
  g_autofree char *name = read_class (path);
  g_autoptr (GtkBuilder) builder = gtk_builder_new ();
  g_autoptr (GError) error = NULL;

  if (name)
    {
      GType type = gtk_builder_get_type_from_name (builder, name);

      g_assert_true (g_type_is_a (type, GTK_TYPE_WIDGET));
      instantiate (type);
      return;
    }
  gtk_builder_add_from_resource (builder, path, &error);
  g_assert_no_error (error);
}

/* The file that GtkApplication loads by its name; from libadwaita 1.8 on, one among the templates. */
static void
test_shortcuts (void)
{
  g_autoptr (GtkBuilder) builder = gtk_builder_new ();
  g_autoptr (GError) error = NULL;
  GObject *window;

  if (!g_resources_get_info (FOLDER "gtk/help-overlay.ui", G_RESOURCE_LOOKUP_FLAGS_NONE, NULL, NULL, NULL))
    {
      g_test_skip ("the shortcuts are a dialog");
      return;
    }
  gtk_builder_add_from_resource (builder, FOLDER "gtk/help-overlay.ui", &error);
  g_assert_no_error (error);
  window = gtk_builder_get_object (builder, "help_overlay");
  gtk_window_present (GTK_WINDOW (window));
  wait_frames ();
  gtk_window_destroy (GTK_WINDOW (window));
}

static void
add_tests (void)
{
  g_auto (GStrv) names = g_resources_enumerate_children (FOLDER, G_RESOURCE_LOOKUP_FLAGS_NONE, NULL);

  for (guint i = 0; names[i]; i++)
    if (g_str_has_suffix (names[i], ".ui"))
      {
        g_autofree char *path = g_strconcat ("/templates/", names[i], NULL);

        g_test_add_data_func_full (path, g_strdup (names[i]), test_template, g_free);
      }
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  adw_init ();
  add_tests ();
  g_test_add_func ("/templates/shortcuts", test_shortcuts);
  return g_test_run ();
}
