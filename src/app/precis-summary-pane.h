/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <adwaita.h>

#include "precis-briefing.h"

G_BEGIN_DECLS

#define PRECIS_MIN_DENSITY     2
#define PRECIS_DEFAULT_DENSITY 3
#define PRECIS_MAX_DENSITY     8

/**
 * PrecisSummaryPane:
 *
 * "In brief": the key points of a briefing, as many as the user likes.
 *
 * - briefing: what to sum up, or %NULL
 * - busy: whether the briefing is still on its way
 * - points: how many points to show, PRECIS_MIN_DENSITY to PRECIS_MAX_DENSITY
 *
 * Actions summary.fewer and summary.more change the number of points.
 */
#define PRECIS_TYPE_SUMMARY_PANE (precis_summary_pane_get_type ())
G_DECLARE_FINAL_TYPE (PrecisSummaryPane, precis_summary_pane, PRECIS, SUMMARY_PANE, AdwBin)

G_END_DECLS
