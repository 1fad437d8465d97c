/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

#include "precis-card.h"

G_BEGIN_DECLS

/**
 * PrecisRowText:
 *
 * The text of a row of the library, laid out for a width. Every row is as high as any other, whatever it says: a title
 * takes a line or two, and what it says of itself the rest. So nothing moves when cards come.
 */
typedef struct _PrecisRowText PrecisRowText;

int            precis_row_text_measure     (GtkWidget *widget);
void           precis_row_text_place_dot   (GtkWidget *widget, int *top, int *size);
PrecisRowText *precis_row_text_new         (GtkWidget *widget, PrecisCard *card, GDateTime *now);
void           precis_row_text_free        (PrecisRowText *self);
void           precis_row_text_draw        (PrecisRowText *self, GtkSnapshot *snapshot, int width, int reserved,
                                            const GdkRGBA *color);
void           precis_row_text_draw_blank  (GtkWidget *widget, GtkSnapshot *snapshot, const GdkRGBA *color);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (PrecisRowText, precis_row_text_free)

G_END_DECLS
