/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <adwaita.h>

#include "precis-briefing-pane.h"
#include "precis-item.h"

G_BEGIN_DECLS

/**
 * PrecisBriefingColumn:
 *
 * The briefing of an article, or why there is none: no article, not ready yet, not possible.
 *
 * - item: the article, or %NULL
 * - corrector: corrects its names, or %NULL
 */
#define PRECIS_TYPE_BRIEFING_COLUMN (precis_briefing_column_get_type ())
G_DECLARE_FINAL_TYPE (PrecisBriefingColumn, precis_briefing_column, PRECIS, BRIEFING_COLUMN, AdwBin)

PrecisBriefingPane *precis_briefing_column_get_pane (PrecisBriefingColumn *self);

G_END_DECLS
