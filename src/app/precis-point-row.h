/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "precis-briefing-row.h"

G_BEGIN_DECLS

/**
 * PrecisPointRow:
 *
 * A PrecisKeyPoint of the summary.
 *
 * - number: its place among the points that are shown, from 1
 */
#define PRECIS_TYPE_POINT_ROW (precis_point_row_get_type ())
G_DECLARE_FINAL_TYPE (PrecisPointRow, precis_point_row, PRECIS, POINT_ROW, PrecisBriefingRow)

G_END_DECLS
