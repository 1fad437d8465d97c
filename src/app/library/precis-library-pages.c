/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "precis-library-closures.h"
#include "precis-library-list.h"
#include "precis-library-pages.h"
#include "precis-window-closures.h"

struct _PrecisLibraryPages
{
  AdwBin parent_instance;

  PrecisLibraryList *list;

  PrecisSession *session;
};

enum
{
  PROP_0,
  PROP_SESSION,
  N_PROPERTIES
};

static GParamSpec *properties[N_PROPERTIES];

G_DEFINE_FINAL_TYPE (PrecisLibraryPages, precis_library_pages, ADW_TYPE_BIN)

static void
precis_library_pages_get_property (GObject *object, guint id, GValue *value, GParamSpec *pspec)
{
  g_value_set_object (value, PRECIS_LIBRARY_PAGES (object)->session);
}

static void
precis_library_pages_set_property (GObject *object, guint id, const GValue *value, GParamSpec *pspec)
{
  if (g_set_object (&PRECIS_LIBRARY_PAGES (object)->session, g_value_get_object (value)))
    g_object_notify_by_pspec (object, pspec);
}

static void
precis_library_pages_dispose (GObject *object)
{
  g_clear_object (&PRECIS_LIBRARY_PAGES (object)->session);
  gtk_widget_dispose_template (GTK_WIDGET (object), PRECIS_TYPE_LIBRARY_PAGES);
  G_OBJECT_CLASS (precis_library_pages_parent_class)->dispose (object);
}

static void
precis_library_pages_class_init (PrecisLibraryPagesClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);
  const GParamFlags flags = G_PARAM_READWRITE | G_PARAM_STATIC_STRINGS | G_PARAM_EXPLICIT_NOTIFY;

  object_class->get_property = precis_library_pages_get_property;
  object_class->set_property = precis_library_pages_set_property;
  object_class->dispose = precis_library_pages_dispose;
  properties[PROP_SESSION] = g_param_spec_object ("session", NULL, NULL, PRECIS_TYPE_SESSION, flags);
  g_object_class_install_properties (object_class, N_PROPERTIES, properties);
  g_type_ensure (PRECIS_TYPE_LIBRARY_LIST);
  gtk_widget_class_set_template_from_resource (widget_class, "/app/precis/Precis/precis-library-pages.ui");
  gtk_widget_class_bind_template_child (widget_class, PrecisLibraryPages, list);
  PRECIS_BIND_CLOSURE (widget_class, empty_title);
  PRECIS_BIND_CLOSURE (widget_class, empty_text);
  PRECIS_BIND_CLOSURE (widget_class, escape);
  PRECIS_BIND_CLOSURE (widget_class, is_narrowed);
  PRECIS_BIND_CLOSURE (widget_class, shelf_icon);
}

static void
precis_library_pages_init (PrecisLibraryPages *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

/**
 * precis_library_pages_get_list:
 * @self: the pages
 *
 * Returns: (transfer none): the list of articles
 */
PrecisLibraryList *
precis_library_pages_get_list (PrecisLibraryPages *self)
{
  return self->list;
}
