/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "precis-color.h"

#include "precis-swatch.h"

struct _PrecisSwatch
{
  GtkWidget parent_instance;
};

G_DEFINE_FINAL_TYPE (PrecisSwatch, precis_swatch, GTK_TYPE_WIDGET)

enum
{
  SIGNAL_CHANGED,
  N_SIGNALS
};

static guint signals[N_SIGNALS];

static void
precis_swatch_css_changed (GtkWidget *widget, GtkCssStyleChange *change)
{
  GTK_WIDGET_CLASS (precis_swatch_parent_class)->css_changed (widget, change);
  g_signal_emit (widget, signals[SIGNAL_CHANGED], 0);
}

static void
precis_swatch_class_init (PrecisSwatchClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  widget_class->css_changed = precis_swatch_css_changed;
  gtk_widget_class_set_css_name (widget_class, "swatch");
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_PRESENTATION);

  signals[SIGNAL_CHANGED] = g_signal_new ("changed", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0, NULL,
                                          NULL, NULL, G_TYPE_NONE, 0);
}

static void
precis_swatch_init (PrecisSwatch *self)
{
  gtk_widget_set_child_visible (GTK_WIDGET (self), FALSE);
  gtk_widget_set_can_target (GTK_WIDGET (self), FALSE);
}

/**
 * precis_swatch_new:
 * @owner: the widget that draws
 * @css_class: the style class that the style sheet gives a colour
 *
 * Returns: (transfer none): a swatch, owned by @owner as its child
 */
GtkWidget *
precis_swatch_new (GtkWidget *owner, const char *css_class)
{
  GtkWidget *self = g_object_new (PRECIS_TYPE_SWATCH, NULL);

  gtk_widget_add_css_class (self, css_class);
  gtk_widget_set_parent (self, owner);
  return self;
}

/**
 * precis_swatch_get_color:
 * @self: a swatch
 * @alpha: the share of its opacity to keep, 0 to 1
 * @color: (out): the colour
 */
void
precis_swatch_get_color (PrecisSwatch *self, float alpha, GdkRGBA *color)
{
  precis_widget_get_color (GTK_WIDGET (self), color);
  color->alpha *= alpha;
}
