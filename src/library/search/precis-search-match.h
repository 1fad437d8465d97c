/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "precis-query.h"

G_BEGIN_DECLS

gboolean   precis_search_match_is_blank     (const PrecisQueryNode *node);
gboolean   precis_search_match_is_words     (const PrecisQueryNode *node);
gboolean   precis_search_match_is_excluded  (const PrecisQueryNode *node);
char      *precis_search_match_write        (PrecisQueryOp op, GPtrArray *wanted, GPtrArray *excluded);
char      *precis_search_match_write_value  (const char *column, const PrecisQueryNode *term);
GPtrArray *precis_search_match_collect_hits (PrecisQuery *query);

G_END_DECLS
