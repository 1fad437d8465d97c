/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "precis-closures.h"
#include "precis-library-banner.h"
#include "precis-library-closures.h"
#include "precis-window-closures.h"

struct _PrecisLibraryBanner
{
  AdwBin parent_instance;

  PrecisStore *store;
  char        *notice; /* what the library has to tell, until the user has read it */
};

enum
{
  PROP_0,
  PROP_STORE,
  PROP_NOTICE,
  N_PROPERTIES
};

static GParamSpec *properties[N_PROPERTIES];

G_DEFINE_FINAL_TYPE (PrecisLibraryBanner, precis_library_banner, ADW_TYPE_BIN)

static void
set_notice (PrecisLibraryBanner *self, const char *notice)
{
  g_free (self->notice);
  self->notice = g_strdup (notice);
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_NOTICE]);
}

static void
dismissed_cb (PrecisLibraryBanner *self)
{
  set_notice (self, NULL);
}

static void
precis_library_banner_get_property (GObject *object, guint id, GValue *value, GParamSpec *pspec)
{
  PrecisLibraryBanner *self = PRECIS_LIBRARY_BANNER (object);

  if (id == PROP_STORE)
    g_value_set_object (value, self->store);
  else
    g_value_set_string (value, self->notice);
}

static void
precis_library_banner_set_property (GObject *object, guint id, const GValue *value, GParamSpec *pspec)
{
  PrecisLibraryBanner *self = PRECIS_LIBRARY_BANNER (object);

  if (!g_set_object (&self->store, g_value_get_object (value)))
    return;
  if (self->store)
    g_signal_connect_object (self->store, "notice", G_CALLBACK (set_notice), self, G_CONNECT_SWAPPED);
  g_object_notify_by_pspec (object, pspec);
}

static void
precis_library_banner_dispose (GObject *object)
{
  g_clear_object (&PRECIS_LIBRARY_BANNER (object)->store);
  g_clear_pointer (&PRECIS_LIBRARY_BANNER (object)->notice, g_free);
  gtk_widget_dispose_template (GTK_WIDGET (object), PRECIS_TYPE_LIBRARY_BANNER);
  G_OBJECT_CLASS (precis_library_banner_parent_class)->dispose (object);
}

static void
precis_library_banner_class_init (PrecisLibraryBannerClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);
  const GParamFlags flags = G_PARAM_READWRITE | G_PARAM_STATIC_STRINGS | G_PARAM_EXPLICIT_NOTIFY;

  object_class->get_property = precis_library_banner_get_property;
  object_class->set_property = precis_library_banner_set_property;
  object_class->dispose = precis_library_banner_dispose;
  properties[PROP_STORE] = g_param_spec_object ("store", NULL, NULL, PRECIS_TYPE_STORE, flags);
  properties[PROP_NOTICE] = g_param_spec_string ("notice", NULL, NULL, NULL, G_PARAM_READABLE | G_PARAM_STATIC_STRINGS);
  g_object_class_install_properties (object_class, N_PROPERTIES, properties);
  gtk_widget_class_set_template_from_resource (widget_class, "/app/precis/Precis/precis-library-banner.ui");
  gtk_widget_class_bind_template_callback (widget_class, dismissed_cb);
  gtk_widget_class_bind_template_callback_full (widget_class, "has_text", G_CALLBACK (precis_closure_has_text));
  PRECIS_BIND_CLOSURE (widget_class, is_troubled);
  PRECIS_BIND_CLOSURE (widget_class, trouble);
}

static void
precis_library_banner_init (PrecisLibraryBanner *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}
