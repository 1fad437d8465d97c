/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include <glib/gi18n.h>

#include "precis-clipboard.h"
#include "precis-window-private.h"

/* What is dragged out of the window's own text is no new article. */
static gboolean
accept_cb (GtkDropTarget *target, GdkDrop *drop)
{
  return !gdk_drop_get_drag (drop)
         && gdk_content_formats_match (gtk_drop_target_get_formats (target), gdk_drop_get_formats (drop));
}

static gboolean
drop_cb (PrecisWindow *self, const GValue *value)
{
  g_autoptr (GListModel) sources = precis_clipboard_sources_from_value (value, _("Dropped text"));

  if (!sources)
    return FALSE;
  precis_window_open (self, sources);
  return TRUE;
}

/**
 * precis_window_init_drop:
 * @self: a new window
 *
 * Lets files and text be dropped anywhere on the window. The template shows where, by the target's
 * current-drop.
 */
void
precis_window_init_drop (PrecisWindow *self)
{
  gtk_drop_target_set_gtypes (self->drop, (GType[]) { GDK_TYPE_FILE_LIST, G_TYPE_STRING }, 2);
  g_signal_connect (self->drop, "accept", G_CALLBACK (accept_cb), NULL);
  g_signal_connect_object (self->drop, "drop", G_CALLBACK (drop_cb), self, G_CONNECT_SWAPPED);
}
