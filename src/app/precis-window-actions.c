/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include <string.h>

#include <glib/gi18n.h>

#include "precis-clipboard.h"
#include "precis-dialogs.h"
#include "precis-settings.h"
#include "precis-window-private.h"

/* What Precis reads. The second filter is for a file whose name says nothing. */
static GListModel *
new_filters (void)
{
  const char *types[] = {
    "text/plain", "text/markdown", "text/html", "application/xhtml+xml", "application/json",
  };
  GListStore *filters = g_list_store_new (GTK_TYPE_FILE_FILTER);
  g_autoptr (GtkFileFilter) articles = gtk_file_filter_new ();
  g_autoptr (GtkFileFilter) all = gtk_file_filter_new ();

  for (guint i = 0; i < G_N_ELEMENTS (types); i++)
    gtk_file_filter_add_mime_type (articles, types[i]);
  gtk_file_filter_set_name (articles, _("Articles"));
  gtk_file_filter_add_pattern (all, "*");
  gtk_file_filter_set_name (all, _("All Files"));
  g_list_store_append (filters, articles);
  g_list_store_append (filters, all);
  return G_LIST_MODEL (filters);
}

static void
files_chosen_cb (GObject *object, GAsyncResult *result, gpointer user_data)
{
  PrecisWindow *self = PRECIS_WINDOW (object);
  g_autoptr (GListModel) files = precis_open_files_finish (GTK_WINDOW (self), result, NULL);
  g_autoptr (GListStore) sources = g_list_store_new (PRECIS_TYPE_SOURCE);

  for (guint i = 0; files && i < g_list_model_get_n_items (files); i++)
    {
      g_autoptr (GFile) file = g_list_model_get_item (files, i);
      g_autoptr (PrecisSource) source = precis_source_new_for_file (file, NULL);

      g_list_store_append (sources, source);
    }
  if (files)
    precis_window_open (self, G_LIST_MODEL (sources));
}

static void
open_action (GtkWidget *widget, const char *name, GVariant *parameter)
{
  g_autoptr (GListModel) filters = new_filters ();

  precis_open_files_async (GTK_WINDOW (widget), _("Open Articles"), filters,
                           PRECIS_WINDOW (widget)->cancellable, files_chosen_cb, NULL);
}

static void
pasted_cb (GObject *object, GAsyncResult *result, gpointer user_data)
{
  g_autoptr (PrecisWindow) self = user_data;
  g_autoptr (GError) error = NULL;
  g_autoptr (GListModel) sources = precis_clipboard_read_finish (GDK_CLIPBOARD (object), result, &error);

  if (sources)
    precis_window_open (self, sources);
  else if (!g_error_matches (error, G_IO_ERROR, G_IO_ERROR_CANCELLED))
    precis_window_toast (self, error->message);
}

static void
paste_action (GtkWidget *widget, const char *name, GVariant *parameter)
{
  precis_clipboard_read_async (gtk_widget_get_clipboard (widget), PRECIS_WINDOW (widget)->cancellable,
                               pasted_cb, g_object_ref (widget));
}

static void
open_sample_action (GtkWidget *widget, const char *name, GVariant *parameter)
{
  g_autoptr (GFile) file = g_file_new_for_path (g_variant_get_string (parameter, NULL));
  g_autoptr (GListModel) sources = precis_clipboard_sources_from_files (&file, 1);

  precis_window_open (PRECIS_WINDOW (widget), sources);
}

static void
show_article_action (GtkWidget *widget, const char *name, GVariant *parameter)
{
  precis_split_view_show_article (PRECIS_WINDOW (widget)->columns);
}

static void
show_start_action (GtkWidget *widget, const char *name, GVariant *parameter)
{
  PrecisWindow *self = PRECIS_WINDOW (widget);

  precis_session_clear (self->session);
  precis_split_view_show_article (self->columns);
}

static void
show_span_action (GtkWidget *widget, const char *name, GVariant *parameter)
{
  PrecisWindow *self = PRECIS_WINDOW (widget);
  guint start, end;

  g_variant_get (parameter, "(uu)", &start, &end);
  precis_split_view_show_article (self->columns);
  precis_reader_show_span (self->reader, start, end);
}

static void
toggle (GtkWidget *widget, const char *property)
{
  GObject *columns = G_OBJECT (PRECIS_WINDOW (widget)->columns);
  gboolean shown;

  g_object_get (columns, property, &shown, NULL);
  g_object_set (columns, property, !shown, NULL);
}

static void
toggle_library_action (GtkWidget *widget, const char *name, GVariant *parameter)
{
  toggle (widget, "show-library");
}

static void
toggle_briefing_action (GtkWidget *widget, const char *name, GVariant *parameter)
{
  toggle (widget, "show-briefing");
}

static void
more_points_action (GtkWidget *widget, const char *name, GVariant *parameter)
{
  precis_settings_add_points (PRECIS_WINDOW (widget)->settings, 1);
}

static void
fewer_points_action (GtkWidget *widget, const char *name, GVariant *parameter)
{
  precis_settings_add_points (PRECIS_WINDOW (widget)->settings, -1);
}

/* What lies over the article, and then what has taken its place. */
static gboolean
close_overlay (GtkWidget *widget, GVariant *args, gpointer user_data)
{
  PrecisWindow *self = PRECIS_WINDOW (widget);
  gboolean profile_shown = self->profile_shown;

  if (precis_split_view_close_overlay (self->columns))
    return TRUE;
  precis_window_set_profile_shown (self, FALSE);
  return profile_shown;
}

static void
cancel_action (GtkWidget *widget, const char *name, GVariant *parameter)
{
  precis_session_cancel (PRECIS_WINDOW (widget)->session);
}

/* Where the library is out of sight it is brought into it first. */
static void
search_action (GtkWidget *widget, const char *name, GVariant *parameter)
{
  PrecisWindow *self = PRECIS_WINDOW (widget);

  g_object_set (self->columns, "show-library", TRUE, NULL);
  gtk_widget_activate_action (self->library, name + strlen ("library-"), NULL);
}

static void
undo_action (GtkWidget *widget, const char *name, GVariant *parameter)
{
  precis_history_undo (precis_session_get_history (PRECIS_WINDOW (widget)->session));
}

static void
redo_action (GtkWidget *widget, const char *name, GVariant *parameter)
{
  precis_history_redo (precis_session_get_history (PRECIS_WINDOW (widget)->session));
}

/* A key that no field and no list took is for the articles. */
static gboolean
activate_in_library (GtkWidget *widget, GVariant *args, gpointer user_data)
{
  return gtk_widget_activate_action (PRECIS_WINDOW (widget)->library, g_variant_get_string (args, NULL), NULL);
}

static void
bind_library_keys (GtkWidgetClass *widget_class)
{
  static const struct
  {
    guint           key;
    GdkModifierType modifiers;
    const char     *action;
  } bindings[] = {
    { GDK_KEY_s, 0, "articles.star" },
    { GDK_KEY_e, 0, "articles.archive" },
    { GDK_KEY_a, 0, "articles.archive" },
    { GDK_KEY_m, 0, "articles.read" },
    { GDK_KEY_t, 0, "articles.tag" },
    { GDK_KEY_d, 0, "articles.dossier" },
    { GDK_KEY_j, 0, "articles.next" },
    { GDK_KEY_k, 0, "articles.previous" },
    { GDK_KEY_Delete, 0, "articles.trash" },
    { GDK_KEY_KP_Delete, 0, "articles.trash" },
  };

  for (guint i = 0; i < G_N_ELEMENTS (bindings); i++)
    gtk_widget_class_add_binding (widget_class, bindings[i].key, bindings[i].modifiers, activate_in_library, "s",
                                  bindings[i].action);
}

/**
 * precis_window_install_actions:
 * @widget_class: the class of the window
 *
 * Installs what menus, buttons and keys of the window do.
 */
void
precis_window_install_actions (GtkWidgetClass *widget_class)
{
  gtk_widget_class_install_action (widget_class, "article.open", NULL, open_action);
  gtk_widget_class_install_action (widget_class, "article.open-sample", "s", open_sample_action);
  gtk_widget_class_install_action (widget_class, "article.paste", NULL, paste_action);
  gtk_widget_class_install_action (widget_class, "article.show", NULL, show_article_action);
  gtk_widget_class_install_action (widget_class, "article.start", NULL, show_start_action);
  gtk_widget_class_install_action (widget_class, "briefing.show-span", "(uu)", show_span_action);
  gtk_widget_class_install_action (widget_class, "briefing.toggle", NULL, toggle_briefing_action);
  gtk_widget_class_install_action (widget_class, "library.toggle", NULL, toggle_library_action);
  gtk_widget_class_install_action (widget_class, "library-search.start", NULL, search_action);
  gtk_widget_class_install_action (widget_class, "library-place.choose", NULL, search_action);
  gtk_widget_class_install_action (widget_class, "reader.fewer", NULL, fewer_points_action);
  gtk_widget_class_install_action (widget_class, "reader.more", NULL, more_points_action);
  gtk_widget_class_install_action (widget_class, "library.redo", NULL, redo_action);
  gtk_widget_class_install_action (widget_class, "library.undo", NULL, undo_action);
  gtk_widget_class_install_action (widget_class, "session.cancel", NULL, cancel_action);
  gtk_widget_class_add_binding_action (widget_class, GDK_KEY_slash, 0, "library-search.start", NULL);
  gtk_widget_class_add_binding_action (widget_class, GDK_KEY_z, GDK_CONTROL_MASK, "library.undo", NULL);
  gtk_widget_class_add_binding_action (widget_class, GDK_KEY_z, GDK_CONTROL_MASK | GDK_SHIFT_MASK, "library.redo",
                                       NULL);
  bind_library_keys (widget_class);
  gtk_widget_class_add_binding (widget_class, GDK_KEY_Escape, 0, close_overlay, NULL);
}
