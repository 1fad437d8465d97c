/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include <glib/gi18n.h>

#include "precis-clipboard.h"
#include "precis-dialogs.h"
#include "precis-settings.h"
#include "precis-window-private.h"

#define MAX_CLOSED 20 /* articles that can be had back */

/* An article that was closed, for its undo. */
typedef struct
{
  PrecisItem *item;
  guint       position;
} Closed;

static void
closed_free (gpointer data)
{
  Closed *closed = data;

  g_object_unref (closed->item);
  g_free (closed);
}

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

  precis_session_fail (self->session, NULL, NULL);
  gtk_single_selection_set_selected (precis_session_get_selection (self->session), GTK_INVALID_LIST_POSITION);
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

static gboolean
close_overlay (GtkWidget *widget, GVariant *args, gpointer user_data)
{
  return precis_split_view_close_overlay (PRECIS_WINDOW (widget)->columns);
}

static void
dismiss_undo (PrecisWindow *self)
{
  if (self->undo_toast)
    adw_toast_dismiss (self->undo_toast);
  g_clear_weak_pointer (&self->undo_toast);
}

static void
undo_close_action (GtkWidget *widget, const char *name, GVariant *parameter)
{
  PrecisWindow *self = PRECIS_WINDOW (widget);
  Closed *closed = g_queue_pop_head (&self->closed);

  if (!closed)
    return;
  dismiss_undo (self);
  precis_session_restore (self->session, closed->item, closed->position);
  closed_free (closed);
}

/**
 * precis_window_offer_undo:
 * @self: the window
 * @item: an article that was closed
 * @position: where it was in the library
 *
 * Says that an article was closed, and how to get it back.
 */
void
precis_window_offer_undo (PrecisWindow *self, PrecisItem *item, guint position)
{
  g_autofree char *text = g_strdup_printf (_("“%s” closed"), precis_item_get_title (item));
  g_autofree char *title = g_markup_escape_text (text, -1);
  AdwToast *toast = adw_toast_new (title);
  Closed *closed = g_new (Closed, 1);

  *closed = (Closed) { g_object_ref (item), position };
  g_queue_push_head (&self->closed, closed);
  if (g_queue_get_length (&self->closed) > MAX_CLOSED)
    closed_free (g_queue_pop_tail (&self->closed));
  dismiss_undo (self);
  g_set_weak_pointer (&self->undo_toast, toast);
  adw_toast_set_button_label (toast, _("Undo"));
  adw_toast_set_action_name (toast, "article.undo-close");
  adw_toast_overlay_add_toast (self->toasts, toast);
}

/**
 * precis_window_forget_closed:
 * @self: the window
 *
 * Lets go of the articles that could be had back.
 */
void
precis_window_forget_closed (PrecisWindow *self)
{
  g_clear_weak_pointer (&self->undo_toast);
  g_queue_clear_full (&self->closed, closed_free);
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
  gtk_widget_class_install_action (widget_class, "article.undo-close", NULL, undo_close_action);
  gtk_widget_class_install_action (widget_class, "briefing.show-span", "(uu)", show_span_action);
  gtk_widget_class_install_action (widget_class, "briefing.toggle", NULL, toggle_briefing_action);
  gtk_widget_class_install_action (widget_class, "library.toggle", NULL, toggle_library_action);
  gtk_widget_class_install_action (widget_class, "reader.fewer", NULL, fewer_points_action);
  gtk_widget_class_install_action (widget_class, "reader.more", NULL, more_points_action);
  gtk_widget_class_add_binding (widget_class, GDK_KEY_Escape, 0, close_overlay, NULL);
}
