/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include <glib/gi18n.h>

#include "precis-color.h"

#include "precis-draw.h"

#include "precis-certainty-meter.h"

#define WIDTH  26 /* pixels */
#define HEIGHT 4  /* pixels */

struct _PrecisCertaintyMeter
{
  GtkWidget parent_instance;

  double  level;
  char   *word;
};

enum
{
  PROP_LEVEL = 1,
  PROP_WORD,
};

G_DEFINE_FINAL_TYPE (PrecisCertaintyMeter, precis_certainty_meter, GTK_TYPE_WIDGET)

static void
tell_value (PrecisCertaintyMeter *self)
{
  gtk_accessible_update_property (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_PROPERTY_LABEL, _("Certainty"),
                                  GTK_ACCESSIBLE_PROPERTY_VALUE_MIN, 0.0, GTK_ACCESSIBLE_PROPERTY_VALUE_MAX,
                                  1.0, GTK_ACCESSIBLE_PROPERTY_VALUE_NOW, self->level,
                                  GTK_ACCESSIBLE_PROPERTY_VALUE_TEXT, self->word ? self->word : "", -1);
}

static void
draw_bar (GtkSnapshot *snapshot, float x, float y, float width, const GdkRGBA *color)
{
  precis_draw_rounded (snapshot, &GRAPHENE_RECT_INIT (x, y, width, HEIGHT), HEIGHT / 2.0, color);
}

static void
precis_certainty_meter_snapshot (GtkWidget *widget, GtkSnapshot *snapshot)
{
  PrecisCertaintyMeter *self = PRECIS_CERTAINTY_METER (widget);
  float width = gtk_widget_get_width (widget);
  float y = (gtk_widget_get_height (widget) - HEIGHT) / 2.0;
  float filled = width * self->level;
  GdkRGBA full, faint;

  precis_widget_get_color (widget, &full);
  faint = full;
  faint.alpha *= 0.25;
  draw_bar (snapshot, 0, y, width, &faint);
  if (gtk_widget_get_direction (widget) == GTK_TEXT_DIR_RTL)
    draw_bar (snapshot, width - filled, y, filled, &full);
  else
    draw_bar (snapshot, 0, y, filled, &full);
}

static void
precis_certainty_meter_measure (GtkWidget *widget, GtkOrientation orientation, int for_size, int *minimum,
                                int *natural, int *minimum_baseline, int *natural_baseline)
{
  *minimum = *natural = orientation == GTK_ORIENTATION_HORIZONTAL ? WIDTH : HEIGHT;
}

static void
precis_certainty_meter_set_property (GObject *object, guint id, const GValue *value, GParamSpec *pspec)
{
  PrecisCertaintyMeter *self = PRECIS_CERTAINTY_METER (object);

  switch (id)
    {
    case PROP_LEVEL:
      self->level = g_value_get_double (value);
      break;
    case PROP_WORD:
      g_free (self->word);
      self->word = g_value_dup_string (value);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, id, pspec);
    }
  tell_value (self);
  gtk_widget_queue_draw (GTK_WIDGET (self));
}

static void
precis_certainty_meter_get_property (GObject *object, guint id, GValue *value, GParamSpec *pspec)
{
  PrecisCertaintyMeter *self = PRECIS_CERTAINTY_METER (object);

  switch (id)
    {
    case PROP_LEVEL:
      g_value_set_double (value, self->level);
      break;
    case PROP_WORD:
      g_value_set_string (value, self->word);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, id, pspec);
    }
}

static void
precis_certainty_meter_finalize (GObject *object)
{
  g_clear_pointer (&PRECIS_CERTAINTY_METER (object)->word, g_free);
  G_OBJECT_CLASS (precis_certainty_meter_parent_class)->finalize (object);
}

static void
precis_certainty_meter_class_init (PrecisCertaintyMeterClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->set_property = precis_certainty_meter_set_property;
  object_class->get_property = precis_certainty_meter_get_property;
  object_class->finalize = precis_certainty_meter_finalize;
  widget_class->snapshot = precis_certainty_meter_snapshot;
  widget_class->measure = precis_certainty_meter_measure;
  gtk_widget_class_set_css_name (widget_class, "certainty");
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_METER);

  g_object_class_install_property (object_class, PROP_LEVEL,
    g_param_spec_double ("level", NULL, NULL, 0, 1, 0, G_PARAM_READWRITE | G_PARAM_STATIC_STRINGS));
  g_object_class_install_property (object_class, PROP_WORD,
    g_param_spec_string ("word", NULL, NULL, NULL, G_PARAM_READWRITE | G_PARAM_STATIC_STRINGS));
}

static void
precis_certainty_meter_init (PrecisCertaintyMeter *self)
{
}
