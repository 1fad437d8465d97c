/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "precis-briefing-row.h"

G_BEGIN_DECLS

/* A PrecisQuote, below the name of its speaker. */
#define PRECIS_TYPE_QUOTE_ROW (precis_quote_row_get_type ())
G_DECLARE_FINAL_TYPE (PrecisQuoteRow, precis_quote_row, PRECIS, QUOTE_ROW, PrecisBriefingRow)

G_END_DECLS
