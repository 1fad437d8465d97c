/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "precis-query-node.h"

G_BEGIN_DECLS

/**
 * PrecisQuery:
 *
 * What the user looks for in the library, read from what was typed. Immutable, so any thread may read it.
 *
 * Words stand for themselves and must all be there; `"a phrase"` keeps its order, `word*` is a beginning, a minus before
 * anything excludes it, `OR` (or `|`) joins what stands left and right of it, parentheses group. `field:value` looks at
 * one thing only (PrecisQueryField tells which there are); a value may be in quotation marks, or several in parentheses:
 * `title:(strike OR lockout) -person:"Ada Moreau" risk:legal last:7d`.
 *
 * There is no malformed query: what cannot be read is read as words, and precis_query_get_notice() says so.
 */
typedef struct _PrecisQuery PrecisQuery;

#define PRECIS_TYPE_QUERY (precis_query_get_type ())
GType precis_query_get_type (void);

PrecisQuery           *precis_query_parse      (const char *text, GDateTime *now);
PrecisQuery           *precis_query_ref        (PrecisQuery *self);
void                   precis_query_unref      (PrecisQuery *self);
const PrecisQueryNode *precis_query_get_root   (PrecisQuery *self);
const char            *precis_query_get_notice (PrecisQuery *self);
char                  *precis_query_dup_text   (PrecisQuery *self);
char                 **precis_query_dup_words  (PrecisQuery *self);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (PrecisQuery, precis_query_unref)

G_END_DECLS
