/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

/**
 * PrecisSheet:
 *
 * A head above a text view, scrolled as one: what a GtkViewport would do, but the text view gets the part
 * that is on the screen only and stays its own scrollable, so that a text of megabytes is laid out a screen
 * at a time. Both stand in one column of a readable width, in the middle.
 *
 * - head: the widget above
 * - view: the text view, whose left and right margins are the sheet's gutter
 */
#define PRECIS_TYPE_SHEET (precis_sheet_get_type ())
G_DECLARE_FINAL_TYPE (PrecisSheet, precis_sheet, PRECIS, SHEET, GtkWidget)

void     precis_sheet_reveal (PrecisSheet *self, const GtkTextIter *start, const GtkTextIter *end);
gboolean precis_sheet_jump   (PrecisSheet *self, const GtkTextIter *iter);

G_END_DECLS
