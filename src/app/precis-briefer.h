/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "precis-desk.h"
#include "precis-item.h"

G_BEGIN_DECLS

/**
 * PrecisBriefer:
 *
 * Makes the briefing of the article that is being read, one at a time: what was asked for before is given up.
 * Work that takes long sets PrecisItem:working, work that fails PrecisItem:failure.
 */
#define PRECIS_TYPE_BRIEFER (precis_briefer_get_type ())
G_DECLARE_FINAL_TYPE (PrecisBriefer, precis_briefer, PRECIS, BRIEFER, GObject)

PrecisBriefer *precis_briefer_new  (PrecisDesk *desk);
void           precis_briefer_take (PrecisBriefer *self, PrecisItem *item);

G_END_DECLS
