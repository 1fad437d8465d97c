/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "precis-color.h"

/**
 * precis_widget_get_color:
 * @widget: a widget
 * @color: (out): what the style sheet gives it as `color`
 *
 * GTK 4.10 deprecates style contexts and brings a function of its own for this.
 */
void
precis_widget_get_color (GtkWidget *widget, GdkRGBA *color)
{
#if GTK_CHECK_VERSION (4, 10, 0)
  gtk_widget_get_color (widget, color);
#else
  gtk_style_context_get_color (gtk_widget_get_style_context (widget), color);
#endif
}
