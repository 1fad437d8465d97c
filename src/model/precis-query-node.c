/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "precis-query-private.h"

static PrecisQueryNode *
new_branch (PrecisQueryOp op)
{
  PrecisQueryNode *self = g_new0 (PrecisQueryNode, 1);

  self->op = op;
  self->children = g_ptr_array_new_with_free_func ((GDestroyNotify) precis_query_node_free);
  return self;
}

PrecisQueryNode *
precis_query_node_new_term (PrecisQueryField field, const char *value, gboolean prefix)
{
  PrecisQueryNode *self = g_new0 (PrecisQueryNode, 1);

  self->op = PRECIS_QUERY_TERM;
  self->field = field;
  self->value = g_strdup (value);
  self->prefix = prefix;
  return self;
}

/* Takes both; one may be NULL. Nodes of the same operation become one, so that a chain of any length is one level. */
PrecisQueryNode *
precis_query_node_join (PrecisQueryOp op, PrecisQueryNode *a, PrecisQueryNode *b)
{
  PrecisQueryNode *joined = a;

  if (!a || !b)
    return a ? a : b;
  if (a->op != op)
    {
      joined = new_branch (op);
      g_ptr_array_add (joined->children, a);
    }
  if (b->op != op)
    {
      g_ptr_array_add (joined->children, b);
      return joined;
    }
  g_ptr_array_extend_and_steal (joined->children, g_steal_pointer (&b->children));
  precis_query_node_free (b);
  return joined;
}

/* Takes @node, which may be NULL. */
PrecisQueryNode *
precis_query_node_negate (PrecisQueryNode *node)
{
  PrecisQueryNode *negated;

  if (!node)
    return NULL;
  if (node->op == PRECIS_QUERY_NOT)
    {
      negated = g_ptr_array_steal_index (node->children, 0);
      precis_query_node_free (node);
      return negated;
    }
  negated = new_branch (PRECIS_QUERY_NOT);
  g_ptr_array_add (negated->children, node);
  return negated;
}

void
precis_query_node_free (PrecisQueryNode *self)
{
  g_clear_pointer (&self->children, g_ptr_array_unref);
  g_clear_pointer (&self->value, g_free);
  g_free (self);
}

PrecisQueryOp
precis_query_node_get_op (const PrecisQueryNode *self)
{
  return self->op;
}

guint
precis_query_node_get_n_children (const PrecisQueryNode *self)
{
  return self->children ? self->children->len : 0;
}

const PrecisQueryNode *
precis_query_node_get_child (const PrecisQueryNode *self, guint i)
{
  return g_ptr_array_index (self->children, i);
}

PrecisQueryField
precis_query_node_get_field (const PrecisQueryNode *self)
{
  return self->field;
}

/**
 * precis_query_node_get_value:
 * @self: a term
 *
 * Returns: (nullable): what the field is asked for: one line in NFC without quotation marks, white space runs made one
 *   space, never blank but where precis_query_node_is_prefix(); of dates, `is:` and `has:` in small letters. %NULL of a
 *   node that is no term
 */
const char *
precis_query_node_get_value (const PrecisQueryNode *self)
{
  return self->value;
}

/**
 * precis_query_node_is_prefix:
 * @self: a term
 *
 * Returns: whether the last word of the value is a beginning (`word*`); with an empty value any value will do (`risk:*`)
 */
gboolean
precis_query_node_is_prefix (const PrecisQueryNode *self)
{
  return self->prefix;
}

/**
 * precis_query_node_get_days:
 * @self: a term of BEFORE, AFTER, ON or LAST
 * @from: (out): the first day, or %G_MININT
 * @until: (out): the day after the last, or %G_MAXINT
 *
 * The days that the term names, counted from 1970-01-01 in the time zone of the `now` that it was read with.
 */
void
precis_query_node_get_days (const PrecisQueryNode *self, int *from, int *until)
{
  *from = self->from;
  *until = self->until;
}

/**
 * precis_query_node_is_words:
 * @self: a node
 *
 * Returns: whether it is a term that asks for words of the article or its notes, and not for one of its properties
 */
gboolean
precis_query_node_is_words (const PrecisQueryNode *self)
{
  return self->op == PRECIS_QUERY_TERM && self->field <= PRECIS_QUERY_NOTE && *self->value;
}

static gboolean
terms_equal (const PrecisQueryNode *a, const PrecisQueryNode *b)
{
  return a->field == b->field && a->prefix == b->prefix && g_str_equal (a->value, b->value)
         && a->from == b->from && a->until == b->until;
}

/**
 * precis_query_node_equal:
 * @a: (nullable): a node
 * @b: (nullable): another
 *
 * Returns: whether both are the same tree
 */
gboolean
precis_query_node_equal (const PrecisQueryNode *a, const PrecisQueryNode *b)
{
  guint n;

  if (!a || !b)
    return a == b;
  n = precis_query_node_get_n_children (a);
  if (a->op != b->op || n != precis_query_node_get_n_children (b))
    return FALSE;
  if (a->op == PRECIS_QUERY_TERM)
    return terms_equal (a, b);
  for (guint i = 0; i < n; i++)
    if (!precis_query_node_equal (precis_query_node_get_child (a, i), precis_query_node_get_child (b, i)))
      return FALSE;
  return TRUE;
}
