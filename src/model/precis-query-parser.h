/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "precis-query-node.h"

G_BEGIN_DECLS

PrecisQueryNode *precis_query_parser_run (const char *text, const GDate *today, char **notice);

G_END_DECLS
