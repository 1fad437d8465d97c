/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "precis-briefing-column.h"
#include "precis-window-closures.h"

struct _PrecisBriefingColumn
{
  AdwBin parent_instance;

  PrecisBriefingPane *pane;

  PrecisItem *item;
};

enum
{
  PROP_0,
  PROP_ITEM,
  N_PROPERTIES
};

static GParamSpec *properties[N_PROPERTIES];

G_DEFINE_FINAL_TYPE (PrecisBriefingColumn, precis_briefing_column, ADW_TYPE_BIN)

static void
precis_briefing_column_get_property (GObject *object, guint id, GValue *value, GParamSpec *pspec)
{
  g_value_set_object (value, PRECIS_BRIEFING_COLUMN (object)->item);
}

static void
precis_briefing_column_set_property (GObject *object, guint id, const GValue *value, GParamSpec *pspec)
{
  if (g_set_object (&PRECIS_BRIEFING_COLUMN (object)->item, g_value_get_object (value)))
    g_object_notify_by_pspec (object, pspec);
}

static void
precis_briefing_column_dispose (GObject *object)
{
  g_clear_object (&PRECIS_BRIEFING_COLUMN (object)->item);
  gtk_widget_dispose_template (GTK_WIDGET (object), PRECIS_TYPE_BRIEFING_COLUMN);
  G_OBJECT_CLASS (precis_briefing_column_parent_class)->dispose (object);
}

static void
precis_briefing_column_class_init (PrecisBriefingColumnClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);
  const GParamFlags flags = G_PARAM_READWRITE | G_PARAM_STATIC_STRINGS | G_PARAM_EXPLICIT_NOTIFY;

  object_class->get_property = precis_briefing_column_get_property;
  object_class->set_property = precis_briefing_column_set_property;
  object_class->dispose = precis_briefing_column_dispose;
  properties[PROP_ITEM] = g_param_spec_object ("item", NULL, NULL, PRECIS_TYPE_ITEM, flags);
  g_object_class_install_properties (object_class, N_PROPERTIES, properties);

  g_type_ensure (PRECIS_TYPE_BRIEFING_PANE);
  gtk_widget_class_set_template_from_resource (widget_class, "/app/precis/Precis/precis-briefing-column.ui");
  gtk_widget_class_bind_template_child (widget_class, PrecisBriefingColumn, pane);
  PRECIS_BIND_CLOSURE (widget_class, briefing_page);
  PRECIS_BIND_CLOSURE (widget_class, column_page);
  PRECIS_BIND_CLOSURE (widget_class, escape);
}

static void
precis_briefing_column_init (PrecisBriefingColumn *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

PrecisBriefingPane *
precis_briefing_column_get_pane (PrecisBriefingColumn *self)
{
  return self->pane;
}
