/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

#include "precis-briefing-row.h"

G_BEGIN_DECLS

/**
 * PrecisSection:
 *
 * A heading with a count above a list of rows; not to be seen when the list is empty. Of a long list the
 * first part is shown until the user asks for all of it.
 *
 * - title: the heading
 * - row-type: the type of its rows, a PrecisBriefingRow
 * - model: what the rows show
 * - briefing: the briefing that the model's items are of; set it before the model
 * - count: items in the model
 *
 * Signal row-selected (row): one of its rows was selected.
 */
#define PRECIS_TYPE_SECTION (precis_section_get_type ())
G_DECLARE_FINAL_TYPE (PrecisSection, precis_section, PRECIS, SECTION, GtkBox)

guint              precis_section_get_count    (PrecisSection *self);
PrecisBriefingRow *precis_section_select_span  (PrecisSection *self, PrecisSpan span);
PrecisBriefingRow *precis_section_select_item  (PrecisSection *self, gpointer item);
void               precis_section_unselect     (PrecisSection *self);

G_END_DECLS
