/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include <glib/gi18n.h>

#include "precis-dialogs.h"
#include "precis-library-pane-private.h"

/* What is done with the trash: it cannot be undone, so the user is asked before. */

typedef struct
{
  PrecisHistory *history;
  PrecisEdit    *edit;
} Purge;

static void
purge_cb (gpointer data)
{
  Purge *purge = data;

  if (purge->edit)
    precis_history_apply (purge->history, g_steal_pointer (&purge->edit));
}

static void
purge_free (gpointer data)
{
  Purge *purge = data;

  g_object_unref (purge->history);
  g_clear_pointer (&purge->edit, precis_edit_free);
  g_free (purge);
}

static void
ask (GtkWidget *widget, const char *question, PrecisEdit *edit)
{
  PrecisLibraryPane *self = PRECIS_LIBRARY_PANE (widget);
  GtkRoot *root = gtk_widget_get_root (widget);
  Purge *purge = g_new (Purge, 1);

  *purge = (Purge) { g_object_ref (precis_session_get_history (self->session)), edit };
  precis_consent_present (GTK_IS_WINDOW (root) ? GTK_WINDOW (root) : NULL, question,
                          _("The articles, their notes and their briefings are gone for good. This cannot be undone."),
                          _("_Delete"), purge_cb, purge, purge_free);
}

static void
purge_action (GtkWidget *widget, const char *name, GVariant *parameter)
{
  PrecisBrowser *browser = precis_session_get_browser (PRECIS_LIBRARY_PANE (widget)->session);
  g_autoptr (GArray) ids = precis_browser_dup_targets (browser);
  g_autofree char *question = NULL;

  if (ids->len == 0 || precis_browser_get_kind (browser) != PRECIS_SHELF_TRASH)
    return;
  question = g_strdup_printf (ngettext ("Delete %u Article for Good?", "Delete %u Articles for Good?", ids->len),
                              ids->len);
  ask (widget, question, precis_edit_new (PRECIS_EDIT_PURGE, (gint64 *) ids->data, ids->len));
}

static void
empty_action (GtkWidget *widget, const char *name, GVariant *parameter)
{
  ask (widget, _("Empty the Trash?"), precis_edit_new (PRECIS_EDIT_EMPTY_TRASH, NULL, 0));
}

/**
 * precis_library_pane_install_trash:
 * @widget_class: the class of the library
 *
 * Installs what can be done with the trash.
 */
void
precis_library_pane_install_trash (GtkWidgetClass *widget_class)
{
  gtk_widget_class_install_action (widget_class, "articles.purge", NULL, purge_action);
  gtk_widget_class_install_action (widget_class, "place.empty-trash", NULL, empty_action);
}
