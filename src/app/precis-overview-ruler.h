/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

#include "precis-briefing.h"

G_BEGIN_DECLS

/**
 * PrecisOverviewRuler:
 *
 * A slim ruler beside the text that stands for all of it, with a tick for each key point and concern. A
 * picture of what the briefing column tells in words; a click asks for the place of the nearest tick by
 * briefing.show-span (uu).
 *
 * - briefing: whose places to mark, or %NULL
 * - points: how many key points are among them
 * - show-concerns: whether concerns are
 */
#define PRECIS_TYPE_OVERVIEW_RULER (precis_overview_ruler_get_type ())
G_DECLARE_FINAL_TYPE (PrecisOverviewRuler, precis_overview_ruler, PRECIS, OVERVIEW_RULER, GtkWidget)

guint precis_overview_ruler_count_ticks (PrecisOverviewRuler *self);

G_END_DECLS
