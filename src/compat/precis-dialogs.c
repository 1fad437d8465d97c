/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include <glib/gi18n.h>

#include "precis-dialogs.h"

/* Windows of their own became dialogs within the window in libadwaita 1.5, with the same properties. */
#if ADW_CHECK_VERSION (1, 5, 0)
#define ABOUT_TYPE       ADW_TYPE_ABOUT_DIALOG
#define PREFERENCES_TYPE ADW_TYPE_PREFERENCES_DIALOG

static void
present (gpointer dialog, GtkWindow *parent)
{
  adw_dialog_present (ADW_DIALOG (dialog), GTK_WIDGET (parent));
}

static void
add_page (gpointer dialog, AdwPreferencesPage *page)
{
  adw_preferences_dialog_add (ADW_PREFERENCES_DIALOG (dialog), page);
}

#define ALERT_TYPE          ADW_TYPE_ALERT_DIALOG
#define ALERT_CALL(fn, ...) adw_alert_dialog_##fn (__VA_ARGS__)
#define ALERT(dialog)       ADW_ALERT_DIALOG (dialog)
#else
#define ABOUT_TYPE       ADW_TYPE_ABOUT_WINDOW
#define PREFERENCES_TYPE ADW_TYPE_PREFERENCES_WINDOW

static void
present (gpointer dialog, GtkWindow *parent)
{
  gtk_window_set_transient_for (GTK_WINDOW (dialog), parent);
  gtk_window_set_modal (GTK_WINDOW (dialog), TRUE);
  gtk_window_present (GTK_WINDOW (dialog));
}

static void
add_page (gpointer dialog, AdwPreferencesPage *page)
{
  adw_preferences_window_add (ADW_PREFERENCES_WINDOW (dialog), page);
}

#define ALERT_TYPE          ADW_TYPE_MESSAGE_DIALOG
#define ALERT_CALL(fn, ...) adw_message_dialog_##fn (__VA_ARGS__)
#define ALERT(dialog)       ADW_MESSAGE_DIALOG (dialog)
#endif

/* What is done when a question is answered with yes. */
typedef struct
{
  void         (*func) (gpointer data);
  gpointer       data;
  GDestroyNotify data_free;
} Consent;

/**
 * precis_about_present:
 * @parent: the window that it belongs to
 * @first_property: name of a property that AdwAboutWindow and AdwAboutDialog share; its value and further
 *   pairs follow
 *
 * Shows what the program is and who made it.
 */
void
precis_about_present (GtkWindow *parent, const char *first_property, ...)
{
  va_list properties;
  GObject *dialog;

  va_start (properties, first_property);
  dialog = g_object_new_valist (ABOUT_TYPE, first_property, properties);
  va_end (properties);
  present (dialog, parent);
}

/**
 * precis_preferences_present:
 * @parent: the window that they belong to
 * @page: (transfer floating): the preferences
 *
 * Shows preferences of one page.
 */
void
precis_preferences_present (GtkWindow *parent, AdwPreferencesPage *page)
{
  gpointer dialog = g_object_new (PREFERENCES_TYPE, NULL);

  add_page (dialog, page);
  present (dialog, parent);
}

static void
consented_cb (Consent *consent)
{
  consent->func (consent->data);
}

static void
consent_free (gpointer data, GClosure *closure)
{
  Consent *consent = data;

  consent->data_free (consent->data);
  g_free (consent);
}

/**
 * precis_consent_present:
 * @parent: the window that it belongs to
 * @question: what is going to be done, a heading
 * @body: what that means
 * @yes: (not nullable): the button to do it, with a mnemonic
 * @func: does it
 * @data: (transfer full): for @func
 * @data_free: frees it, whatever the answer
 *
 * Asks before something that cannot be undone. The answer that does nothing is the one at hand.
 */
void
precis_consent_present (GtkWindow *parent, const char *question, const char *body, const char *yes,
                        void (*func) (gpointer data), gpointer data, GDestroyNotify data_free)
{
  gpointer dialog = g_object_new (ALERT_TYPE, "heading", question, "body", body, NULL);
  Consent *consent = g_new (Consent, 1);

  *consent = (Consent) { func, data, data_free };
  ALERT_CALL (add_response, ALERT (dialog), "no", _("_Cancel"));
  ALERT_CALL (add_response, ALERT (dialog), "yes", yes);
  ALERT_CALL (set_response_appearance, ALERT (dialog), "yes", ADW_RESPONSE_DESTRUCTIVE);
  ALERT_CALL (set_default_response, ALERT (dialog), "no");
  ALERT_CALL (set_close_response, ALERT (dialog), "no");
  g_signal_connect_data (dialog, "response::yes", G_CALLBACK (consented_cb), consent, consent_free,
                         G_CONNECT_SWAPPED);
  present (dialog, parent);
}

/**
 * precis_shortcuts_present:
 * @parent: the window that they belong to
 *
 * Shows the keyboard shortcuts: the application has loaded gtk/help-overlay.ui or shortcuts-dialog.ui.
 */
void
precis_shortcuts_present (GtkWindow *parent)
{
#if ADW_CHECK_VERSION (1, 8, 0)
  g_action_group_activate_action (G_ACTION_GROUP (gtk_window_get_application (parent)), "shortcuts", NULL);
#else
  gtk_widget_activate_action (GTK_WIDGET (parent), "win.show-help-overlay", NULL);
#endif
}

#if GTK_CHECK_VERSION (4, 10, 0)
static void
opened_cb (GObject *source, GAsyncResult *result, gpointer user_data)
{
  g_autoptr (GTask) task = user_data;
  GError *error = NULL;
  GListModel *files = gtk_file_dialog_open_multiple_finish (GTK_FILE_DIALOG (source), result, &error);

  if (files)
    g_task_return_pointer (task, files, g_object_unref);
  else
    g_task_return_error (task, error);
}

static void
choose_files (GtkWindow *parent, const char *title, GListModel *filters, GTask *task)
{
  g_autoptr (GtkFileDialog) dialog = gtk_file_dialog_new ();

  gtk_file_dialog_set_title (dialog, title);
  gtk_file_dialog_set_filters (dialog, filters);
  gtk_file_dialog_open_multiple (dialog, parent, g_task_get_cancellable (task), opened_cb, task);
}
#else
static void
response_cb (GtkNativeDialog *dialog, int response, gpointer user_data)
{
  g_autoptr (GTask) task = user_data;

  if (response == GTK_RESPONSE_ACCEPT)
    g_task_return_pointer (task, gtk_file_chooser_get_files (GTK_FILE_CHOOSER (dialog)), g_object_unref);
  else
    g_task_return_new_error (task, G_IO_ERROR, G_IO_ERROR_CANCELLED, "dismissed");
  g_object_unref (dialog);
}

static void
choose_files (GtkWindow *parent, const char *title, GListModel *filters, GTask *task)
{
  GtkFileChooserNative *dialog = gtk_file_chooser_native_new (title, parent, GTK_FILE_CHOOSER_ACTION_OPEN,
                                                              NULL, NULL);

  for (guint i = 0; i < g_list_model_get_n_items (filters); i++)
    {
      g_autoptr (GtkFileFilter) filter = g_list_model_get_item (filters, i);

      gtk_file_chooser_add_filter (GTK_FILE_CHOOSER (dialog), filter);
    }
  gtk_file_chooser_set_select_multiple (GTK_FILE_CHOOSER (dialog), TRUE);
  g_signal_connect (dialog, "response", G_CALLBACK (response_cb), task);
  gtk_native_dialog_show (GTK_NATIVE_DIALOG (dialog));
}
#endif

/**
 * precis_open_files_async:
 * @parent: the window that asks
 * @title: what for
 * @filters: list of GtkFileFilter; the first is the one to begin with
 * @cancellable: (nullable): takes the question back
 * @callback: called in the main context
 * @user_data: for @callback
 *
 * Asks the user for files, through the portal in a sandbox.
 */
void
precis_open_files_async (GtkWindow           *parent,
                         const char          *title,
                         GListModel          *filters,
                         GCancellable        *cancellable,
                         GAsyncReadyCallback  callback,
                         gpointer             user_data)
{
  GTask *task = g_task_new (parent, cancellable, callback, user_data);

  g_task_set_source_tag (task, precis_open_files_async);
  choose_files (parent, title, filters, task);
}

/**
 * precis_open_files_finish:
 * @parent: the window that asked
 * @result: what the callback was given
 * @error: an error of GIO or GTK when the user chose nothing; there is nothing to tell
 *
 * Returns: (transfer full) (nullable): list of GFile
 */
GListModel *
precis_open_files_finish (GtkWindow *parent, GAsyncResult *result, GError **error)
{
  g_return_val_if_fail (g_task_is_valid (result, parent), NULL);

  return g_task_propagate_pointer (G_TASK (result), error);
}
