/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include <glib/gi18n.h>

#include "precis-quote.h"

#include "precis-closures.h"

#include "precis-quote-row.h"

struct _PrecisQuoteRow
{
  PrecisBriefingRow parent_instance;
};

G_DEFINE_FINAL_TYPE (PrecisQuoteRow, precis_quote_row, PRECIS_TYPE_BRIEFING_ROW)

static PrecisSpan
precis_quote_row_next_span (PrecisBriefingRow *row)
{
  PrecisQuote *quote = precis_briefing_row_get_item (row);

  return (PrecisSpan) { precis_quote_get_start (quote), precis_quote_get_end (quote) };
}

static gboolean
precis_quote_row_take_span (PrecisBriefingRow *row, PrecisSpan span)
{
  return precis_span_overlaps (precis_quote_row_next_span (row), span);
}

static char *
precis_quote_row_dup_group (PrecisBriefingRow *row)
{
  const char *speaker = precis_quote_get_speaker (precis_briefing_row_get_item (row));

  return g_strdup (speaker && *speaker ? speaker : _("Speaker not named"));
}

static void
precis_quote_row_constructed (GObject *object)
{
  PrecisBriefingRow *row = PRECIS_BRIEFING_ROW (object);
  g_autofree char *speaker = precis_quote_row_dup_group (row);
  g_autofree char *quote =
      precis_closure_quote (NULL, precis_quote_get_text (precis_briefing_row_get_item (row)));
  g_autofree char *spoken = g_strjoin (": ", speaker, quote, NULL);

  G_OBJECT_CLASS (precis_quote_row_parent_class)->constructed (object);
  precis_briefing_row_set_spoken (row, spoken);
}

static void
precis_quote_row_class_init (PrecisQuoteRowClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  g_type_ensure (PRECIS_TYPE_QUOTE);
  object_class->constructed = precis_quote_row_constructed;
  PRECIS_BRIEFING_ROW_CLASS (klass)->next_span = precis_quote_row_next_span;
  PRECIS_BRIEFING_ROW_CLASS (klass)->take_span = precis_quote_row_take_span;
  PRECIS_BRIEFING_ROW_CLASS (klass)->dup_group = precis_quote_row_dup_group;

  gtk_widget_class_set_template_from_resource (widget_class, "/app/precis/Precis/precis-quote-row.ui");
  gtk_widget_class_bind_template_callback_full (widget_class, "quote", G_CALLBACK (precis_closure_quote));
}

static void
precis_quote_row_init (PrecisQuoteRow *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}
