/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

/**
 * PrecisPaneHandle:
 *
 * The border between two columns, to be dragged with the pointer or moved with Left and Right when it has the
 * focus.
 *
 * Signals:
 * - moved (int delta): it should go @delta pixels to the right of where it is
 */
#define PRECIS_TYPE_PANE_HANDLE (precis_pane_handle_get_type ())
G_DECLARE_FINAL_TYPE (PrecisPaneHandle, precis_pane_handle, PRECIS, PANE_HANDLE, GtkWidget)

GtkWidget *precis_pane_handle_new (const char *label);

G_END_DECLS
