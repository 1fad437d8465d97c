/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "precis-failure-page.h"
#include "precis-window-closures.h"

struct _PrecisFailurePage
{
  AdwBin parent_instance;

  PrecisSession *session;
};

enum
{
  PROP_0,
  PROP_SESSION,
  N_PROPERTIES
};

static GParamSpec *properties[N_PROPERTIES];

G_DEFINE_FINAL_TYPE (PrecisFailurePage, precis_failure_page, ADW_TYPE_BIN)

static void
precis_failure_page_get_property (GObject *object, guint id, GValue *value, GParamSpec *pspec)
{
  g_value_set_object (value, PRECIS_FAILURE_PAGE (object)->session);
}

static void
precis_failure_page_set_property (GObject *object, guint id, const GValue *value, GParamSpec *pspec)
{
  if (g_set_object (&PRECIS_FAILURE_PAGE (object)->session, g_value_get_object (value)))
    g_object_notify_by_pspec (object, pspec);
}

static void
precis_failure_page_dispose (GObject *object)
{
  g_clear_object (&PRECIS_FAILURE_PAGE (object)->session);
  gtk_widget_dispose_template (GTK_WIDGET (object), PRECIS_TYPE_FAILURE_PAGE);
  G_OBJECT_CLASS (precis_failure_page_parent_class)->dispose (object);
}

static void
precis_failure_page_class_init (PrecisFailurePageClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);
  const GParamFlags flags = G_PARAM_READWRITE | G_PARAM_STATIC_STRINGS | G_PARAM_EXPLICIT_NOTIFY;

  object_class->get_property = precis_failure_page_get_property;
  object_class->set_property = precis_failure_page_set_property;
  object_class->dispose = precis_failure_page_dispose;
  properties[PROP_SESSION] = g_param_spec_object ("session", NULL, NULL, PRECIS_TYPE_SESSION, flags);
  g_object_class_install_properties (object_class, N_PROPERTIES, properties);
  gtk_widget_class_set_template_from_resource (widget_class, "/app/precis/Precis/precis-failure-page.ui");
  PRECIS_BIND_CLOSURE (widget_class, failure);
}

static void
precis_failure_page_init (PrecisFailurePage *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}
