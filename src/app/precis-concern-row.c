/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "precis-concern.h"

#include "precis-certainty-meter.h"
#include "precis-closures.h"
#include "precis-wrap-layout.h"

#include "precis-concern-row.h"

struct _PrecisConcernRow
{
  PrecisBriefingRow parent_instance;

  GtkWidget *chips;
};

G_DEFINE_FINAL_TYPE (PrecisConcernRow, precis_concern_row, PRECIS_TYPE_BRIEFING_ROW)

static const PrecisPlace *
find_place (PrecisConcern *concern)
{
  GArray *places = precis_concern_get_places (concern);

  return places && places->len ? &g_array_index (places, PrecisPlace, 0) : NULL;
}

/* The whole sentence: the phrase alone would be out of its context. */
static PrecisSpan
precis_concern_row_next_span (PrecisBriefingRow *row)
{
  PrecisConcern *concern = precis_briefing_row_get_item (row);
  const PrecisPlace *place = find_place (concern);

  return place ? place->sentence
               : (PrecisSpan) { precis_concern_get_start (concern), precis_concern_get_end (concern) };
}

static gboolean
precis_concern_row_take_span (PrecisBriefingRow *row, PrecisSpan span)
{
  GArray *places = precis_concern_get_places (precis_briefing_row_get_item (row));

  for (guint i = 0; places && i < places->len; i++)
    if (precis_span_overlaps (g_array_index (places, PrecisPlace, i).span, span))
      return TRUE;
  return FALSE;
}

static void
add_chip (PrecisConcernRow *self, const char *actor)
{
  GtkWidget *label = g_object_new (GTK_TYPE_LABEL, "label", actor, "ellipsize", PANGO_ELLIPSIZE_END, NULL);
  GtkWidget *chip = g_object_new (GTK_TYPE_BUTTON, "child", label, "action-name", "pane.show-name", NULL);

  gtk_actionable_set_action_target (GTK_ACTIONABLE (chip), "s", actor);
  gtk_accessible_update_property (GTK_ACCESSIBLE (chip), GTK_ACCESSIBLE_PROPERTY_LABEL, actor, -1);
  gtk_widget_add_css_class (chip, "chip");
  gtk_widget_set_parent (chip, self->chips);
}

static void
add_chips (PrecisConcernRow *self, PrecisConcern *concern)
{
  const char * const *actors = precis_concern_get_actors (concern);

  for (guint i = 0; actors && actors[i]; i++)
    if (*actors[i])
      add_chip (self, actors[i]);
  gtk_widget_set_visible (self->chips, gtk_widget_get_first_child (self->chips) != NULL);
}

static char *
say (PrecisConcern *concern)
{
  g_autofree char *facts = precis_closure_concern_facts (NULL, concern);
  g_autofree char *certainty = precis_closure_certainty (NULL, concern);

  return g_strjoin (", ", precis_concern_get_phrase (concern), facts, certainty, NULL);
}

static void
precis_concern_row_constructed (GObject *object)
{
  PrecisBriefingRow *row = PRECIS_BRIEFING_ROW (object);
  PrecisConcern *concern = precis_briefing_row_get_item (row);
  g_autofree char *spoken = say (concern);

  G_OBJECT_CLASS (precis_concern_row_parent_class)->constructed (object);
  if (precis_concern_get_kind (concern) == PRECIS_CONCERN_RISK)
    gtk_widget_add_css_class (GTK_WIDGET (row), "risk");
  add_chips (PRECIS_CONCERN_ROW (row), concern);
  precis_briefing_row_set_spoken (row, spoken);
  gtk_widget_set_tooltip_text (GTK_WIDGET (row), precis_concern_get_why (concern));
}

static void
precis_concern_row_dispose (GObject *object)
{
  PrecisConcernRow *self = PRECIS_CONCERN_ROW (object);
  GtkWidget *chip;

  while (self->chips && (chip = gtk_widget_get_first_child (self->chips)))
    gtk_widget_unparent (chip);
  G_OBJECT_CLASS (precis_concern_row_parent_class)->dispose (object);
}

static void
precis_concern_row_class_init (PrecisConcernRowClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  g_type_ensure (PRECIS_TYPE_CERTAINTY_METER);
  g_type_ensure (PRECIS_TYPE_CONCERN);
  g_type_ensure (PRECIS_TYPE_WRAP_LAYOUT);
  object_class->constructed = precis_concern_row_constructed;
  object_class->dispose = precis_concern_row_dispose;
  PRECIS_BRIEFING_ROW_CLASS (klass)->next_span = precis_concern_row_next_span;
  PRECIS_BRIEFING_ROW_CLASS (klass)->take_span = precis_concern_row_take_span;

  gtk_widget_class_set_template_from_resource (widget_class, "/app/precis/Precis/precis-concern-row.ui");
  gtk_widget_class_bind_template_child (widget_class, PrecisConcernRow, chips);
  gtk_widget_class_bind_template_callback_full (widget_class, "icon",
                                                G_CALLBACK (precis_closure_category_icon));
  gtk_widget_class_bind_template_callback_full (widget_class, "facts",
                                                G_CALLBACK (precis_closure_concern_facts));
  gtk_widget_class_bind_template_callback_full (widget_class, "certainty",
                                                G_CALLBACK (precis_closure_certainty));
  gtk_widget_class_bind_template_callback_full (widget_class, "level",
                                                G_CALLBACK (precis_closure_certainty_level));
}

static void
precis_concern_row_init (PrecisConcernRow *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}
