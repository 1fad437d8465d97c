/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "precis-briefing.h"

G_BEGIN_DECLS

/* A briefing as the library keeps it: the bytes of a GVariant. What the text says is not repeated, only where. */
GBytes         *precis_briefing_record_write (PrecisBriefing *briefing);
PrecisBriefing *precis_briefing_record_read  (GBytes *record, PrecisArticle *article);

G_END_DECLS
