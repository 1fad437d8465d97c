/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include <math.h>
#include <string.h>

#include <glib/gi18n.h>

#include "precis-concern.h"
#include "precis-key-point.h"

#include "precis-draw.h"
#include "precis-swatch.h"

#include "precis-overview-ruler.h"

#define WIDTH  12 /* pixels */
#define TICK   3  /* pixels high */
#define MARGIN 3  /* pixels beside a tick */

typedef enum
{
  TICK_POINT,
  TICK_OBSTACLE,
  TICK_RISK,
  N_TICK_KINDS
} TickKind;

typedef struct
{
  TickKind   kind;
  PrecisSpan span;
} Tick;

struct _PrecisOverviewRuler
{
  GtkWidget parent_instance;

  PrecisBriefing *briefing;
  gboolean        show_concerns;
  guint           points;
  GArray         *ticks;  /* Tick, the least important first */
  double          length; /* bytes of the text */
  GtkWidget      *swatches[N_TICK_KINDS];
};

enum
{
  PROP_BRIEFING = 1,
  PROP_SHOW_CONCERNS,
  PROP_POINTS,
};

G_DEFINE_FINAL_TYPE (PrecisOverviewRuler, precis_overview_ruler, GTK_TYPE_WIDGET)

static void
add_points (PrecisOverviewRuler *self, GListModel *points)
{
  guint n = points ? g_list_model_get_n_items (points) : 0;

  for (guint i = 0; i < n; i++)
    {
      g_autoptr (PrecisKeyPoint) point = g_list_model_get_item (points, i);
      Tick tick = { TICK_POINT, { precis_key_point_get_start (point), precis_key_point_get_end (point) } };

      if (precis_key_point_get_rank (point) < self->points)
        g_array_append_val (self->ticks, tick);
    }
}

static void
add_concerns (PrecisOverviewRuler *self, GListModel *concerns, PrecisConcernKind kind)
{
  guint n = concerns ? g_list_model_get_n_items (concerns) : 0;

  for (guint i = 0; i < n; i++)
    {
      g_autoptr (PrecisConcern) concern = g_list_model_get_item (concerns, i);
      GArray *places = precis_concern_get_places (concern);

      if (precis_concern_get_kind (concern) != kind)
        continue;
      for (guint j = 0; places && j < places->len; j++)
        {
          Tick tick = { kind == PRECIS_CONCERN_RISK ? TICK_RISK : TICK_OBSTACLE,
                        g_array_index (places, PrecisPlace, j).sentence };

          g_array_append_val (self->ticks, tick);
        }
    }
}

static void
update_ticks (PrecisOverviewRuler *self)
{
  g_array_set_size (self->ticks, 0);
  if (self->briefing)
    {
      GListModel *concerns = self->show_concerns ? precis_briefing_get_concerns (self->briefing) : NULL;

      self->length = MAX (strlen (precis_article_get_text (precis_briefing_get_article (self->briefing))), 1);
      add_points (self, precis_briefing_get_points (self->briefing));
      add_concerns (self, concerns, PRECIS_CONCERN_OBSTACLE);
      add_concerns (self, concerns, PRECIS_CONCERN_RISK);
    }
  gtk_widget_queue_draw (GTK_WIDGET (self));
}

static double
find_y (PrecisOverviewRuler *self, const Tick *tick)
{
  return round (tick->span.start / self->length * (gtk_widget_get_height (GTK_WIDGET (self)) - TICK));
}

static void
precis_overview_ruler_snapshot (GtkWidget *widget, GtkSnapshot *snapshot)
{
  PrecisOverviewRuler *self = PRECIS_OVERVIEW_RULER (widget);
  int width = gtk_widget_get_width (widget) - 2 * MARGIN;

  for (guint i = 0; i < self->ticks->len; i++)
    {
      const Tick *tick = &g_array_index (self->ticks, Tick, i);
      GdkRGBA color;

      precis_swatch_get_color (PRECIS_SWATCH (self->swatches[tick->kind]), 1, &color);
      precis_draw_rounded (snapshot, &GRAPHENE_RECT_INIT (MARGIN, find_y (self, tick), width, TICK),
                           TICK / 2.0, &color);
    }
}

static void
precis_overview_ruler_measure (GtkWidget *widget, GtkOrientation orientation, int for_size, int *minimum,
                               int *natural, int *minimum_baseline, int *natural_baseline)
{
  *minimum = *natural = orientation == GTK_ORIENTATION_HORIZONTAL ? WIDTH : TICK;
}

static void
released_cb (PrecisOverviewRuler *self, int n_press, double x, double y)
{
  const Tick *nearest = NULL;

  for (guint i = 0; i < self->ticks->len; i++)
    {
      const Tick *tick = &g_array_index (self->ticks, Tick, i);

      if (!nearest || fabs (find_y (self, tick) - y) <= fabs (find_y (self, nearest) - y))
        nearest = tick;
    }
  if (nearest)
    gtk_widget_activate_action (GTK_WIDGET (self), "briefing.show-span", "(uu)", nearest->span.start,
                                nearest->span.end);
}

static void
precis_overview_ruler_set_property (GObject *object, guint id, const GValue *value, GParamSpec *pspec)
{
  PrecisOverviewRuler *self = PRECIS_OVERVIEW_RULER (object);

  switch (id)
    {
    case PROP_BRIEFING:
      g_set_object (&self->briefing, g_value_get_object (value));
      break;
    case PROP_SHOW_CONCERNS:
      self->show_concerns = g_value_get_boolean (value);
      break;
    case PROP_POINTS:
      self->points = g_value_get_uint (value);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, id, pspec);
    }
  update_ticks (self);
}

static void
precis_overview_ruler_get_property (GObject *object, guint id, GValue *value, GParamSpec *pspec)
{
  PrecisOverviewRuler *self = PRECIS_OVERVIEW_RULER (object);

  switch (id)
    {
    case PROP_BRIEFING:
      g_value_set_object (value, self->briefing);
      break;
    case PROP_SHOW_CONCERNS:
      g_value_set_boolean (value, self->show_concerns);
      break;
    case PROP_POINTS:
      g_value_set_uint (value, self->points);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, id, pspec);
    }
}

static void
precis_overview_ruler_dispose (GObject *object)
{
  PrecisOverviewRuler *self = PRECIS_OVERVIEW_RULER (object);

  for (guint i = 0; i < N_TICK_KINDS; i++)
    g_clear_pointer (&self->swatches[i], gtk_widget_unparent);
  g_clear_object (&self->briefing);
  G_OBJECT_CLASS (precis_overview_ruler_parent_class)->dispose (object);
}

static void
precis_overview_ruler_finalize (GObject *object)
{
  g_clear_pointer (&PRECIS_OVERVIEW_RULER (object)->ticks, g_array_unref);
  G_OBJECT_CLASS (precis_overview_ruler_parent_class)->finalize (object);
}

static void
precis_overview_ruler_class_init (PrecisOverviewRulerClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->set_property = precis_overview_ruler_set_property;
  object_class->get_property = precis_overview_ruler_get_property;
  object_class->dispose = precis_overview_ruler_dispose;
  object_class->finalize = precis_overview_ruler_finalize;
  widget_class->snapshot = precis_overview_ruler_snapshot;
  widget_class->measure = precis_overview_ruler_measure;
  gtk_widget_class_set_css_name (widget_class, "ruler");
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_IMG);

  g_object_class_install_property (object_class, PROP_BRIEFING,
                                   g_param_spec_object ("briefing", NULL, NULL, PRECIS_TYPE_BRIEFING,
                                                        G_PARAM_READWRITE | G_PARAM_STATIC_STRINGS));
  g_object_class_install_property (object_class, PROP_SHOW_CONCERNS,
    g_param_spec_boolean ("show-concerns", NULL, NULL, TRUE, G_PARAM_READWRITE | G_PARAM_STATIC_STRINGS));
  g_object_class_install_property (object_class, PROP_POINTS,
    g_param_spec_uint ("points", NULL, NULL, 0, G_MAXUINT, 0, G_PARAM_READWRITE | G_PARAM_STATIC_STRINGS));
}

static void
precis_overview_ruler_init (PrecisOverviewRuler *self)
{
  static const char * const classes[N_TICK_KINDS] = { "point", "obstacle", "risk" };
  GtkGesture *click = gtk_gesture_click_new ();

  self->show_concerns = TRUE;
  self->ticks = g_array_new (FALSE, FALSE, sizeof (Tick));
  for (guint i = 0; i < N_TICK_KINDS; i++)
    self->swatches[i] = precis_swatch_new (GTK_WIDGET (self), classes[i]);
  g_signal_connect_swapped (click, "released", G_CALLBACK (released_cb), self);
  gtk_widget_add_controller (GTK_WIDGET (self), GTK_EVENT_CONTROLLER (click));
  gtk_accessible_update_property (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                  _("Where key points and concerns stand in the text"), -1);
}

/* Returns: how many places the ruler marks now */
guint
precis_overview_ruler_count_ticks (PrecisOverviewRuler *self)
{
  return self->ticks->len;
}
