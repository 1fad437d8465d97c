/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "precis-library-closures.h"
#include "precis-progress-strip.h"
#include "precis-window-closures.h"

struct _PrecisProgressStrip
{
  AdwBin parent_instance;

  PrecisAdmission *admission;
};

enum
{
  PROP_0,
  PROP_ADMISSION,
  N_PROPERTIES
};

static GParamSpec *properties[N_PROPERTIES];

G_DEFINE_FINAL_TYPE (PrecisProgressStrip, precis_progress_strip, ADW_TYPE_BIN)

static void
precis_progress_strip_get_property (GObject *object, guint id, GValue *value, GParamSpec *pspec)
{
  g_value_set_object (value, PRECIS_PROGRESS_STRIP (object)->admission);
}

static void
precis_progress_strip_set_property (GObject *object, guint id, const GValue *value, GParamSpec *pspec)
{
  if (g_set_object (&PRECIS_PROGRESS_STRIP (object)->admission, g_value_get_object (value)))
    g_object_notify_by_pspec (object, pspec);
}

static void
precis_progress_strip_dispose (GObject *object)
{
  g_clear_object (&PRECIS_PROGRESS_STRIP (object)->admission);
  gtk_widget_dispose_template (GTK_WIDGET (object), PRECIS_TYPE_PROGRESS_STRIP);
  G_OBJECT_CLASS (precis_progress_strip_parent_class)->dispose (object);
}

static void
precis_progress_strip_class_init (PrecisProgressStripClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);
  const GParamFlags flags = G_PARAM_READWRITE | G_PARAM_STATIC_STRINGS | G_PARAM_EXPLICIT_NOTIFY;

  object_class->get_property = precis_progress_strip_get_property;
  object_class->set_property = precis_progress_strip_set_property;
  object_class->dispose = precis_progress_strip_dispose;
  properties[PROP_ADMISSION] = g_param_spec_object ("admission", NULL, NULL, PRECIS_TYPE_ADMISSION, flags);
  g_object_class_install_properties (object_class, N_PROPERTIES, properties);
  gtk_widget_class_set_template_from_resource (widget_class, "/app/precis/Precis/precis-progress-strip.ui");
  PRECIS_BIND_CLOSURE (widget_class, n_opened);
  PRECIS_BIND_CLOSURE (widget_class, share_opened);
}

static void
precis_progress_strip_init (PrecisProgressStrip *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}
