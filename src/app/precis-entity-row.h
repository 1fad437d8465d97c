/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "precis-briefing-row.h"

G_BEGIN_DECLS

/**
 * PrecisEntityRow:
 *
 * A PrecisEntity: its name, role and mentions. Activated again and again, it steps from mention to mention.
 *
 * - position: the mention that it shows, from 1; 0 before the first
 * - count: its mentions
 */
#define PRECIS_TYPE_ENTITY_ROW (precis_entity_row_get_type ())
G_DECLARE_FINAL_TYPE (PrecisEntityRow, precis_entity_row, PRECIS, ENTITY_ROW, PrecisBriefingRow)

G_END_DECLS
