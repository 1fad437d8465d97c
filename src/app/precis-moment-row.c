/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include <glib/gi18n.h>

#include "precis-closures.h"
#include "precis-groups.h"

#include "precis-moment-row.h"

struct _PrecisMomentRow
{
  PrecisBriefingRow parent_instance;
};

G_DEFINE_FINAL_TYPE (PrecisMomentRow, precis_moment_row, PRECIS_TYPE_BRIEFING_ROW)

static PrecisMoment *
get_moment (PrecisBriefingRow *row)
{
  return precis_briefing_row_get_item (row);
}

static PrecisSpan
precis_moment_row_next_span (PrecisBriefingRow *row)
{
  return (PrecisSpan) { precis_moment_get_sentence_start (get_moment (row)),
                        precis_moment_get_sentence_end (get_moment (row)) };
}

static gboolean
precis_moment_row_take_span (PrecisBriefingRow *row, PrecisSpan span)
{
  PrecisSpan own = { precis_moment_get_start (get_moment (row)), precis_moment_get_end (get_moment (row)) };

  return precis_span_overlaps (own, span);
}

static PrecisMomentTense
find_tense (PrecisBriefingRow *row)
{
  PrecisBriefing *briefing = precis_briefing_row_get_briefing (row);
  PrecisArticle *article = briefing ? precis_briefing_get_article (briefing) : NULL;

  return precis_moment_tense (get_moment (row), article ? precis_article_get_published (article) : NULL);
}

static char *
precis_moment_row_dup_group (PrecisBriefingRow *row)
{
  switch (find_tense (row))
    {
    case PRECIS_MOMENT_PAST:
      return g_strdup (_("Up to publication"));
    case PRECIS_MOMENT_FUTURE:
      return g_strdup (_("After publication"));
    case PRECIS_MOMENT_YEARLESS:
      return g_strdup (_("Year not given"));
    case PRECIS_MOMENT_UNPLACED:
    default:
      return NULL;
    }
}

static char *
say (PrecisMoment *moment)
{
  g_autofree char *date = precis_closure_moment_date (NULL, moment);
  g_autofree char *event = precis_closure_moment_event (NULL, moment);

  return g_strjoin (", ", date, event, NULL);
}

static void
precis_moment_row_constructed (GObject *object)
{
  PrecisBriefingRow *row = PRECIS_BRIEFING_ROW (object);
  g_autofree char *spoken = say (get_moment (row));

  G_OBJECT_CLASS (precis_moment_row_parent_class)->constructed (object);
  if (find_tense (row) == PRECIS_MOMENT_FUTURE)
    gtk_widget_add_css_class (GTK_WIDGET (row), "future");
  else if (find_tense (row) == PRECIS_MOMENT_YEARLESS)
    gtk_widget_add_css_class (GTK_WIDGET (row), "yearless");
  precis_briefing_row_set_spoken (row, spoken);
}

static void
precis_moment_row_class_init (PrecisMomentRowClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->constructed = precis_moment_row_constructed;
  PRECIS_BRIEFING_ROW_CLASS (klass)->next_span = precis_moment_row_next_span;
  PRECIS_BRIEFING_ROW_CLASS (klass)->take_span = precis_moment_row_take_span;
  PRECIS_BRIEFING_ROW_CLASS (klass)->dup_group = precis_moment_row_dup_group;

  gtk_widget_class_set_template_from_resource (widget_class, "/app/precis/Precis/precis-moment-row.ui");
  gtk_widget_class_bind_template_callback_full (widget_class, "date",
                                                G_CALLBACK (precis_closure_moment_date));
  gtk_widget_class_bind_template_callback_full (widget_class, "event",
                                                G_CALLBACK (precis_closure_moment_event));
}

static void
precis_moment_row_init (PrecisMomentRow *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}
