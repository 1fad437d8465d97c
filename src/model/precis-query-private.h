/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "precis-query-node.h"

G_BEGIN_DECLS

/* How the tree of a query is made: only for the parser. */

struct _PrecisQueryNode
{
  PrecisQueryOp     op;
  GPtrArray        *children; /* (owned) of PrecisQueryNode; NULL of a term */

  PrecisQueryField  field;
  char             *value;    /* (owned) */
  gboolean          prefix;
  int               from;     /* days since 1970-01-01 */
  int               until;
};

PrecisQueryNode *precis_query_node_new_term (PrecisQueryField field, const char *value, gboolean prefix);
PrecisQueryNode *precis_query_node_join     (PrecisQueryOp op, PrecisQueryNode *a, PrecisQueryNode *b);
PrecisQueryNode *precis_query_node_negate   (PrecisQueryNode *node);
void             precis_query_node_free     (PrecisQueryNode *self);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (PrecisQueryNode, precis_query_node_free)

G_END_DECLS
