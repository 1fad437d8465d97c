/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "precis-briefing-row.h"

G_BEGIN_DECLS

/* A PrecisMoment: when, and what happened or happens then. */
#define PRECIS_TYPE_MOMENT_ROW (precis_moment_row_get_type ())
G_DECLARE_FINAL_TYPE (PrecisMomentRow, precis_moment_row, PRECIS, MOMENT_ROW, PrecisBriefingRow)

G_END_DECLS
