/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "precis-closures.h"

#include "precis-count-tab.h"

struct _PrecisCountTab
{
  GtkToggleButton parent_instance;

  char  *title;
  guint  count;
};

enum
{
  PROP_TITLE = 1,
  PROP_COUNT,
};

G_DEFINE_FINAL_TYPE (PrecisCountTab, precis_count_tab, GTK_TYPE_TOGGLE_BUTTON)

static void
precis_count_tab_set_property (GObject *object, guint id, const GValue *value, GParamSpec *pspec)
{
  PrecisCountTab *self = PRECIS_COUNT_TAB (object);

  switch (id)
    {
    case PROP_TITLE:
      g_free (self->title);
      self->title = g_value_dup_string (value);
      break;
    case PROP_COUNT:
      self->count = g_value_get_uint (value);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, id, pspec);
    }
}

static void
precis_count_tab_get_property (GObject *object, guint id, GValue *value, GParamSpec *pspec)
{
  PrecisCountTab *self = PRECIS_COUNT_TAB (object);

  switch (id)
    {
    case PROP_TITLE:
      g_value_set_string (value, self->title);
      break;
    case PROP_COUNT:
      g_value_set_uint (value, self->count);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, id, pspec);
    }
}

static void
precis_count_tab_finalize (GObject *object)
{
  g_clear_pointer (&PRECIS_COUNT_TAB (object)->title, g_free);
  G_OBJECT_CLASS (precis_count_tab_parent_class)->finalize (object);
}

static void
precis_count_tab_class_init (PrecisCountTabClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->set_property = precis_count_tab_set_property;
  object_class->get_property = precis_count_tab_get_property;
  object_class->finalize = precis_count_tab_finalize;
  g_object_class_install_property (object_class, PROP_TITLE,
    g_param_spec_string ("title", NULL, NULL, NULL, G_PARAM_READWRITE | G_PARAM_STATIC_STRINGS));
  g_object_class_install_property (object_class, PROP_COUNT,
    g_param_spec_uint ("count", NULL, NULL, 0, G_MAXUINT, 0, G_PARAM_READWRITE | G_PARAM_STATIC_STRINGS));

  gtk_widget_class_set_template_from_resource (widget_class, "/app/precis/Precis/precis-count-tab.ui");
  gtk_widget_class_bind_template_callback_full (widget_class, "tab", G_CALLBACK (precis_closure_tab));
}

static void
precis_count_tab_init (PrecisCountTab *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}
