/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

#include "precis-briefing.h"
#include "precis-span.h"

G_BEGIN_DECLS

/**
 * PrecisBriefingRow:
 *
 * A line of a briefing, shown as a row of a list. Activated, it asks the window to show its place in the
 * text, by the action briefing.show-span (uu).
 *
 * - item: what it shows: a PrecisConcern, PrecisEntity …
 * - briefing: the briefing it is of
 */
#define PRECIS_TYPE_BRIEFING_ROW (precis_briefing_row_get_type ())
G_DECLARE_DERIVABLE_TYPE (PrecisBriefingRow, precis_briefing_row, PRECIS, BRIEFING_ROW, GtkListBoxRow)

/**
 * PrecisBriefingRowClass:
 * @next_span: the place in the text to show now
 * @take_span: whether the row tells of a place that shares bytes with the span; if so, that is its place from
 * now on
 * @dup_group: (nullable): what to put above the first of the rows that say the same, or %NULL for nothing
 */
struct _PrecisBriefingRowClass
{
  GtkListBoxRowClass parent_class;

  PrecisSpan (*next_span) (PrecisBriefingRow *self);
  gboolean   (*take_span) (PrecisBriefingRow *self, PrecisSpan span);
  char      *(*dup_group) (PrecisBriefingRow *self);
};

gpointer        precis_briefing_row_get_item     (PrecisBriefingRow *self);
PrecisBriefing *precis_briefing_row_get_briefing (PrecisBriefingRow *self);
void            precis_briefing_row_show         (PrecisBriefingRow *self);
gboolean        precis_briefing_row_take_span    (PrecisBriefingRow *self, PrecisSpan span);
char           *precis_briefing_row_dup_group    (PrecisBriefingRow *self);
void            precis_briefing_row_set_spoken   (PrecisBriefingRow *self, const char *text);

G_END_DECLS
