/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "precis-briefing-column.h"
#include "precis-window-closures.h"

struct _PrecisBriefingColumn
{
  AdwBin parent_instance;

  PrecisBriefingPane *pane;

  PrecisItem      *item;
  PrecisCorrector *corrector;
};

enum
{
  PROP_0,
  PROP_ITEM,
  PROP_CORRECTOR,
  N_PROPERTIES
};

static GParamSpec *properties[N_PROPERTIES];

G_DEFINE_FINAL_TYPE (PrecisBriefingColumn, precis_briefing_column, ADW_TYPE_BIN)

static void
precis_briefing_column_get_property (GObject *object, guint id, GValue *value, GParamSpec *pspec)
{
  PrecisBriefingColumn *self = PRECIS_BRIEFING_COLUMN (object);

  g_value_set_object (value, id == PROP_ITEM ? (gpointer) self->item : (gpointer) self->corrector);
}

static void
precis_briefing_column_set_property (GObject *object, guint id, const GValue *value, GParamSpec *pspec)
{
  PrecisBriefingColumn *self = PRECIS_BRIEFING_COLUMN (object);
  gboolean changed = id == PROP_ITEM ? g_set_object (&self->item, g_value_get_object (value))
                                     : g_set_object (&self->corrector, g_value_get_object (value));

  if (changed)
    g_object_notify_by_pspec (object, pspec);
}

static void
precis_briefing_column_dispose (GObject *object)
{
  g_clear_object (&PRECIS_BRIEFING_COLUMN (object)->item);
  g_clear_object (&PRECIS_BRIEFING_COLUMN (object)->corrector);
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
  properties[PROP_CORRECTOR] = g_param_spec_object ("corrector", NULL, NULL, PRECIS_TYPE_CORRECTOR, flags);
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
