/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "precis-query.h"
#include "precis-sql.h"

G_BEGIN_DECLS

/* The columns of the index of words weigh so much where the best match is asked for: title, text, notes. */
#define PRECIS_QUERY_RANK "bm25 (words.words, 4.0, 1.0, 3.0)"

char     *precis_query_sql_dup_match   (GPtrArray *nodes);
void      precis_query_sql_add         (PrecisSql *sql, GPtrArray *nodes, gboolean matched);
void      precis_query_sql_add_field   (PrecisSql *sql, const PrecisQueryNode *term);
gboolean  precis_query_sql_asks_trash  (const PrecisQueryNode *node);

G_END_DECLS
