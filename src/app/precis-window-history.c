/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include <glib/gi18n.h>

#include "precis-window-private.h"

static void
dismiss_undo (PrecisWindow *self)
{
  if (self->undo_toast)
    adw_toast_dismiss (self->undo_toast);
  g_clear_weak_pointer (&self->undo_toast);
}

/* Only the last change is offered to be undone. */
static void
done_cb (PrecisWindow *self, guint kind, const char *label, gint64 shelf, gboolean undoable)
{
  g_autofree char *title = label ? g_markup_escape_text (label, -1) : NULL;
  AdwToast *toast;

  if (!title)
    return;
  dismiss_undo (self);
  toast = adw_toast_new (title);
  if (undoable)
    {
      g_set_weak_pointer (&self->undo_toast, toast);
      adw_toast_set_button_label (toast, _("Undo"));
      adw_toast_set_action_name (toast, "library.undo");
    }
  adw_toast_overlay_add_toast (self->toasts, toast);
}

static void
undone_cb (PrecisWindow *self, const char *label)
{
  dismiss_undo (self);
  if (label)
    precis_window_toast (self, label);
}

/**
 * precis_window_init_history:
 * @self: a window with its session
 *
 * Says what was changed in the library, and offers to undo it.
 */
void
precis_window_init_history (PrecisWindow *self)
{
  PrecisHistory *history = precis_session_get_history (self->session);

  g_signal_connect_object (history, "done", G_CALLBACK (done_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (history, "undone", G_CALLBACK (undone_cb), self, G_CONNECT_SWAPPED);
}
