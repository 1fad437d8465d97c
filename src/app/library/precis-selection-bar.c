/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "precis-library-closures.h"
#include "precis-selection-bar.h"
#include "precis-window-closures.h"

struct _PrecisSelectionBar
{
  AdwBin parent_instance;

  PrecisBrowser *browser;
};

enum
{
  PROP_0,
  PROP_BROWSER,
  N_PROPERTIES
};

static GParamSpec *properties[N_PROPERTIES];

G_DEFINE_FINAL_TYPE (PrecisSelectionBar, precis_selection_bar, ADW_TYPE_BIN)

static void
precis_selection_bar_get_property (GObject *object, guint id, GValue *value, GParamSpec *pspec)
{
  g_value_set_object (value, PRECIS_SELECTION_BAR (object)->browser);
}

static void
precis_selection_bar_set_property (GObject *object, guint id, const GValue *value, GParamSpec *pspec)
{
  if (g_set_object (&PRECIS_SELECTION_BAR (object)->browser, g_value_get_object (value)))
    g_object_notify_by_pspec (object, pspec);
}

static void
precis_selection_bar_dispose (GObject *object)
{
  g_clear_object (&PRECIS_SELECTION_BAR (object)->browser);
  gtk_widget_dispose_template (GTK_WIDGET (object), PRECIS_TYPE_SELECTION_BAR);
  G_OBJECT_CLASS (precis_selection_bar_parent_class)->dispose (object);
}

static void
precis_selection_bar_class_init (PrecisSelectionBarClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);
  const GParamFlags flags = G_PARAM_READWRITE | G_PARAM_STATIC_STRINGS | G_PARAM_EXPLICIT_NOTIFY;

  object_class->get_property = precis_selection_bar_get_property;
  object_class->set_property = precis_selection_bar_set_property;
  object_class->dispose = precis_selection_bar_dispose;
  properties[PROP_BROWSER] = g_param_spec_object ("browser", NULL, NULL, PRECIS_TYPE_BROWSER, flags);
  g_object_class_install_properties (object_class, N_PROPERTIES, properties);
  gtk_widget_class_set_template_from_resource (widget_class, "/app/precis/Precis/precis-selection-bar.ui");
  PRECIS_BIND_CLOSURE (widget_class, are_several);
  PRECIS_BIND_CLOSURE (widget_class, n_selected);
}

static void
precis_selection_bar_init (PrecisSelectionBar *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}
