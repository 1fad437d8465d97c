/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

/**
 * PrecisSwatch:
 *
 * Carries a colour from the style sheet to a widget that draws with more than one: a child that is never
 * seen, whose `color` the sheet sets by its style class. Its owner unparents it when it is disposed of.
 */
#define PRECIS_TYPE_SWATCH (precis_swatch_get_type ())
G_DECLARE_FINAL_TYPE (PrecisSwatch, precis_swatch, PRECIS, SWATCH, GtkWidget)

GtkWidget *precis_swatch_new       (GtkWidget *owner, const char *css_class);
void       precis_swatch_get_color (PrecisSwatch *self, float alpha, GdkRGBA *color);

G_END_DECLS
