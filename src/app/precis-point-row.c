/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "precis-key-point.h"

#include "precis-closures.h"

#include "precis-point-row.h"

struct _PrecisPointRow
{
  PrecisBriefingRow parent_instance;

  guint number;
};

enum
{
  PROP_NUMBER = 1,
};

G_DEFINE_FINAL_TYPE (PrecisPointRow, precis_point_row, PRECIS_TYPE_BRIEFING_ROW)

static PrecisSpan
precis_point_row_next_span (PrecisBriefingRow *row)
{
  PrecisKeyPoint *point = precis_briefing_row_get_item (row);

  return (PrecisSpan) { precis_key_point_get_start (point), precis_key_point_get_end (point) };
}

static gboolean
precis_point_row_take_span (PrecisBriefingRow *row, PrecisSpan span)
{
  return precis_span_overlaps (precis_point_row_next_span (row), span);
}

static void
precis_point_row_set_property (GObject *object, guint id, const GValue *value, GParamSpec *pspec)
{
  switch (id)
    {
    case PROP_NUMBER:
      PRECIS_POINT_ROW (object)->number = g_value_get_uint (value);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, id, pspec);
    }
}

static void
precis_point_row_get_property (GObject *object, guint id, GValue *value, GParamSpec *pspec)
{
  switch (id)
    {
    case PROP_NUMBER:
      g_value_set_uint (value, PRECIS_POINT_ROW (object)->number);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, id, pspec);
    }
}

static void
precis_point_row_constructed (GObject *object)
{
  PrecisBriefingRow *row = PRECIS_BRIEFING_ROW (object);

  G_OBJECT_CLASS (precis_point_row_parent_class)->constructed (object);
  precis_briefing_row_set_spoken (row, precis_key_point_get_text (precis_briefing_row_get_item (row)));
}

static void
precis_point_row_class_init (PrecisPointRowClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->set_property = precis_point_row_set_property;
  object_class->get_property = precis_point_row_get_property;
  object_class->constructed = precis_point_row_constructed;
  PRECIS_BRIEFING_ROW_CLASS (klass)->next_span = precis_point_row_next_span;
  PRECIS_BRIEFING_ROW_CLASS (klass)->take_span = precis_point_row_take_span;
  g_type_ensure (PRECIS_TYPE_KEY_POINT);
  g_object_class_install_property (object_class, PROP_NUMBER,
    g_param_spec_uint ("number", NULL, NULL, 0, G_MAXUINT, 0, G_PARAM_READWRITE | G_PARAM_STATIC_STRINGS));

  gtk_widget_class_set_template_from_resource (widget_class, "/app/precis/Precis/precis-point-row.ui");
  gtk_widget_class_bind_template_callback_full (widget_class, "number", G_CALLBACK (precis_closure_number));
}

static void
precis_point_row_init (PrecisPointRow *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}
