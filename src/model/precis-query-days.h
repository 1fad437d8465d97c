/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "precis-query-node.h"

G_BEGIN_DECLS

gboolean precis_query_days_read (PrecisQueryField field, const char *value, const GDate *today, int *from, int *until);

G_END_DECLS
