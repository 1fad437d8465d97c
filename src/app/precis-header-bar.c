/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "precis-header-bar.h"
#include "precis-window-closures.h"

struct _PrecisHeaderBar
{
  AdwBin parent_instance;

  GtkToggleButton *library_toggle;
  GtkToggleButton *briefing_toggle;

  PrecisSplitView *columns;
  PrecisSession   *session;
};

enum
{
  PROP_0,
  PROP_COLUMNS,
  PROP_SESSION,
  N_PROPERTIES
};

static GParamSpec *properties[N_PROPERTIES];

G_DEFINE_FINAL_TYPE (PrecisHeaderBar, precis_header_bar, ADW_TYPE_BIN)

static void
set_columns (PrecisHeaderBar *self, PrecisSplitView *columns)
{
  const GBindingFlags flags = G_BINDING_SYNC_CREATE | G_BINDING_BIDIRECTIONAL;

  self->columns = g_object_ref (columns);
  g_object_bind_property (columns, "show-library", self->library_toggle, "active", flags);
  g_object_bind_property (columns, "show-briefing", self->briefing_toggle, "active", flags);
}

static void
precis_header_bar_get_property (GObject *object, guint id, GValue *value, GParamSpec *pspec)
{
  PrecisHeaderBar *self = PRECIS_HEADER_BAR (object);

  if (id == PROP_COLUMNS)
    g_value_set_object (value, self->columns);
  else
    g_value_set_object (value, self->session);
}

static void
precis_header_bar_set_property (GObject *object, guint id, const GValue *value, GParamSpec *pspec)
{
  PrecisHeaderBar *self = PRECIS_HEADER_BAR (object);

  if (id == PROP_SESSION)
    g_set_object (&self->session, g_value_get_object (value));
  else if (!self->columns && g_value_get_object (value))
    set_columns (self, g_value_get_object (value));
  g_object_notify_by_pspec (object, pspec);
}

static void
precis_header_bar_dispose (GObject *object)
{
  PrecisHeaderBar *self = PRECIS_HEADER_BAR (object);

  g_clear_object (&self->columns);
  g_clear_object (&self->session);
  gtk_widget_dispose_template (GTK_WIDGET (object), PRECIS_TYPE_HEADER_BAR);
  G_OBJECT_CLASS (precis_header_bar_parent_class)->dispose (object);
}

static void
precis_header_bar_class_init (PrecisHeaderBarClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);
  const GParamFlags flags = G_PARAM_READWRITE | G_PARAM_STATIC_STRINGS | G_PARAM_EXPLICIT_NOTIFY;

  object_class->get_property = precis_header_bar_get_property;
  object_class->set_property = precis_header_bar_set_property;
  object_class->dispose = precis_header_bar_dispose;
  properties[PROP_COLUMNS] = g_param_spec_object ("columns", NULL, NULL, PRECIS_TYPE_SPLIT_VIEW, flags);
  properties[PROP_SESSION] = g_param_spec_object ("session", NULL, NULL, PRECIS_TYPE_SESSION, flags);
  g_object_class_install_properties (object_class, N_PROPERTIES, properties);

  gtk_widget_class_set_template_from_resource (widget_class, "/app/precis/Precis/precis-header-bar.ui");
  gtk_widget_class_bind_template_child (widget_class, PrecisHeaderBar, library_toggle);
  gtk_widget_class_bind_template_child (widget_class, PrecisHeaderBar, briefing_toggle);
  PRECIS_BIND_CLOSURE (widget_class, window_title);
  PRECIS_BIND_CLOSURE (widget_class, site_and_date);
  PRECIS_BIND_CLOSURE (widget_class, has_columns);
  PRECIS_BIND_CLOSURE (widget_class, is_set);
}

static void
precis_header_bar_init (PrecisHeaderBar *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}
