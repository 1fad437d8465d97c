/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "precis-briefing-row.h"

G_BEGIN_DECLS

/* A PrecisConcern: its phrase, what it is, how sure it is, and who acts or suffers. */
#define PRECIS_TYPE_CONCERN_ROW (precis_concern_row_get_type ())
G_DECLARE_FINAL_TYPE (PrecisConcernRow, precis_concern_row, PRECIS, CONCERN_ROW, PrecisBriefingRow)

G_END_DECLS
