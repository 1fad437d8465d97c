/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include <math.h>
#include <string.h>

#include <glib/gi18n.h>

#include "precis-color.h"

#include "precis-mention-strip.h"

#define WIDTH      60 /* pixels, at least */
#define HEIGHT     8  /* pixels */
#define TICK       3  /* pixels across */
#define REST_ALPHA 0.55

struct _PrecisMentionStrip
{
  GtkWidget parent_instance;

  GArray *places; /* double: where each mention begins, as a share of the text */
  guint   position;
};

enum
{
  PROP_POSITION = 1,
};

enum
{
  SIGNAL_MENTION_PICKED,
  N_SIGNALS
};

static guint signals[N_SIGNALS];

G_DEFINE_FINAL_TYPE (PrecisMentionStrip, precis_mention_strip, GTK_TYPE_WIDGET)

static double
tick_place (PrecisMentionStrip *self, guint i)
{
  double place = g_array_index (self->places, double, i);

  if (gtk_widget_get_direction (GTK_WIDGET (self)) == GTK_TEXT_DIR_RTL)
    place = 1 - place;
  return round (place * (gtk_widget_get_width (GTK_WIDGET (self)) - TICK));
}

/* The mention shown is drawn strong and over the others. */
static void
precis_mention_strip_snapshot (GtkWidget *widget, GtkSnapshot *snapshot)
{
  PrecisMentionStrip *self = PRECIS_MENTION_STRIP (widget);
  float height = gtk_widget_get_height (widget);
  GdkRGBA full, rest;

  precis_widget_get_color (widget, &full);
  rest = full;
  rest.alpha *= self->position ? REST_ALPHA : 1;
  for (guint i = 0; i < self->places->len; i++)
    gtk_snapshot_append_color (snapshot, &rest, &GRAPHENE_RECT_INIT (tick_place (self, i), 0, TICK, height));
  if (self->position > 0 && self->position <= self->places->len)
    gtk_snapshot_append_color (
        snapshot, &full,
        &GRAPHENE_RECT_INIT (tick_place (self, self->position - 1) - 1, 0, TICK + 2, height));
}

static void
precis_mention_strip_measure (GtkWidget *widget, GtkOrientation orientation, int for_size, int *minimum,
                              int *natural, int *minimum_baseline, int *natural_baseline)
{
  *minimum = *natural = orientation == GTK_ORIENTATION_HORIZONTAL ? WIDTH : HEIGHT;
}

static void
released_cb (PrecisMentionStrip *self, int n_press, double x, double y, GtkGesture *gesture)
{
  guint nearest = 0;

  for (guint i = 1; i < self->places->len; i++)
    if (fabs (tick_place (self, i) - x) < fabs (tick_place (self, nearest) - x))
      nearest = i;
  if (self->places->len == 0)
    return;
  gtk_gesture_set_state (gesture, GTK_EVENT_SEQUENCE_CLAIMED);
  g_signal_emit (self, signals[SIGNAL_MENTION_PICKED], 0, nearest + 1);
}

static void
precis_mention_strip_set_property (GObject *object, guint id, const GValue *value, GParamSpec *pspec)
{
  switch (id)
    {
    case PROP_POSITION:
      PRECIS_MENTION_STRIP (object)->position = g_value_get_uint (value);
      gtk_widget_queue_draw (GTK_WIDGET (object));
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, id, pspec);
    }
}

static void
precis_mention_strip_get_property (GObject *object, guint id, GValue *value, GParamSpec *pspec)
{
  switch (id)
    {
    case PROP_POSITION:
      g_value_set_uint (value, PRECIS_MENTION_STRIP (object)->position);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, id, pspec);
    }
}

static void
precis_mention_strip_finalize (GObject *object)
{
  g_clear_pointer (&PRECIS_MENTION_STRIP (object)->places, g_array_unref);
  G_OBJECT_CLASS (precis_mention_strip_parent_class)->finalize (object);
}

static void
precis_mention_strip_class_init (PrecisMentionStripClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->set_property = precis_mention_strip_set_property;
  object_class->get_property = precis_mention_strip_get_property;
  object_class->finalize = precis_mention_strip_finalize;
  widget_class->snapshot = precis_mention_strip_snapshot;
  widget_class->measure = precis_mention_strip_measure;
  gtk_widget_class_set_css_name (widget_class, "mentions");
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_IMG);

  g_object_class_install_property (object_class, PROP_POSITION,
    g_param_spec_uint ("position", NULL, NULL, 0, G_MAXUINT, 0, G_PARAM_READWRITE | G_PARAM_STATIC_STRINGS));
  signals[SIGNAL_MENTION_PICKED] =
      g_signal_new ("mention-picked", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
                    G_TYPE_NONE, 1, G_TYPE_UINT);
}

static void
precis_mention_strip_init (PrecisMentionStrip *self)
{
  GtkGesture *click = gtk_gesture_click_new ();

  self->places = g_array_new (FALSE, FALSE, sizeof (double));
  gtk_widget_set_overflow (GTK_WIDGET (self), GTK_OVERFLOW_HIDDEN);
  g_signal_connect_swapped (click, "released", G_CALLBACK (released_cb), self);
  gtk_widget_add_controller (GTK_WIDGET (self), GTK_EVENT_CONTROLLER (click));
}

static void
tell_places (PrecisMentionStrip *self)
{
  guint n = self->places->len;
  double first = n ? g_array_index (self->places, double, 0) : 0;
  double last = n ? g_array_index (self->places, double, n - 1) : 0;
  /* Translators: where in the text a name is mentioned */
  g_autofree char *text =
      g_strdup_printf (ngettext ("%u mention, between %.0f and %.0f percent of the text",
                                 "%u mentions, between %.0f and %.0f percent of the text", n),
                       n, first * 100, last * 100);

  gtk_accessible_update_property (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_PROPERTY_LABEL, text, -1);
}

/**
 * precis_mention_strip_set_entity:
 * @self: a strip
 * @entity: whose mentions it shows
 * @article: the article they are in
 */
void
precis_mention_strip_set_entity (PrecisMentionStrip *self, PrecisEntity *entity, PrecisArticle *article)
{
  GArray *mentions = precis_entity_get_mentions (entity);
  double length = MAX (strlen (precis_article_get_text (article)), 1);

  g_array_set_size (self->places, 0);
  for (guint i = 0; mentions && i < mentions->len; i++)
    {
      double place = g_array_index (mentions, PrecisSpan, i).start / length;

      g_array_append_val (self->places, place);
    }
  tell_places (self);
  gtk_widget_queue_draw (GTK_WIDGET (self));
}
