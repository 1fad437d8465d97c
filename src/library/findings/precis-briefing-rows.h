/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "precis-briefing.h"
#include "precis-database.h"

G_BEGIN_DECLS

/* What a briefing found as rows of tables, by which articles are searched and counted. */
gboolean precis_briefing_rows_replace      (PrecisDatabase *database, gint64 id, PrecisBriefing *briefing, GError **error);
gboolean precis_briefing_rows_forget_names (PrecisDatabase *database, gint64 id, GError **error);

G_END_DECLS
