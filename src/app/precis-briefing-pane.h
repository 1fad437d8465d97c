/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <adwaita.h>

#include "precis-briefing.h"
#include "precis-corrector.h"

G_BEGIN_DECLS

/**
 * PrecisBriefingPane:
 *
 * The briefing column: risks and obstacles, names, timeline and quotes below one another, and a bar on top
 * that jumps to each. A row that is activated asks for its place in the text by the action briefing.show-span
 * (uu).
 *
 * - briefing: what to show, or %NULL
 * - corrector: corrects names, or %NULL if they cannot be corrected
 * - section: which part is in view, "concerns", "names", "timeline" or "quotes"; setting it scrolls there
 * - n-concerns, n-names, n-moments, n-quotes: how many of each there are
 *
 * Action pane.show-name (s) selects a name and shows its first mention.
 */
#define PRECIS_TYPE_BRIEFING_PANE (precis_briefing_pane_get_type ())
G_DECLARE_FINAL_TYPE (PrecisBriefingPane, precis_briefing_pane, PRECIS, BRIEFING_PANE, AdwBin)

gboolean         precis_briefing_pane_select_span   (PrecisBriefingPane *self, guint start, guint end);
PrecisCorrector *precis_briefing_pane_get_corrector (PrecisBriefingPane *self);

G_END_DECLS
