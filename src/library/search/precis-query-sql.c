/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "precis-query-sql.h"
#include "precis-search-match.h"

/* What is joined by an AND or an OR, as the index of words sees it. */
typedef struct
{
  GPtrArray *wanted;   /* words */
  GPtrArray *excluded; /* words, without their NOT */
  GPtrArray *others;
} Parts;

static void
clear_parts (Parts *parts)
{
  g_ptr_array_unref (parts->wanted);
  g_ptr_array_unref (parts->excluded);
  g_ptr_array_unref (parts->others);
}

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (Parts, clear_parts)

static void
sort_node (Parts *parts, PrecisQueryOp op, const PrecisQueryNode *node)
{
  if (precis_search_match_is_blank (node))
    return;
  if (precis_search_match_is_words (node))
    g_ptr_array_add (parts->wanted, (gpointer) node);
  else if (op == PRECIS_QUERY_AND && precis_search_match_is_excluded (node))
    g_ptr_array_add (parts->excluded, (gpointer) precis_query_node_get_child (node, 0));
  else
    g_ptr_array_add (parts->others, (gpointer) node);
}

static Parts
sort_nodes (PrecisQueryOp op, GPtrArray *nodes)
{
  Parts parts = { g_ptr_array_new (), g_ptr_array_new (), g_ptr_array_new () };

  for (guint i = 0; i < nodes->len; i++)
    sort_node (&parts, op, g_ptr_array_index (nodes, i));
  return parts;
}

/* A single AND is the list of its children. */
static GPtrArray *
spread (GPtrArray *nodes)
{
  GPtrArray *children = g_ptr_array_new ();

  for (guint i = 0; i < nodes->len; i++)
    {
      const PrecisQueryNode *node = g_ptr_array_index (nodes, i);

      if (precis_query_node_get_op (node) != PRECIS_QUERY_AND)
        g_ptr_array_add (children, (gpointer) node);
      else
        for (guint j = 0; j < precis_query_node_get_n_children (node); j++)
          g_ptr_array_add (children, (gpointer) precis_query_node_get_child (node, j));
    }
  return children;
}

static void
add_match (PrecisSql *sql, const char *fragment, PrecisQueryOp op, GPtrArray *wanted, GPtrArray *excluded)
{
  g_autofree char *match = precis_search_match_write (op, wanted, excluded);

  precis_sql_add_text (sql, fragment, match);
}

#define MATCHES "a.id IN (SELECT rowid FROM words WHERE words MATCH ?)"

static void add_nodes (PrecisSql *sql, PrecisQueryOp op, GPtrArray *nodes, gboolean matched);

static void
add_branch (PrecisSql *sql, const PrecisQueryNode *node)
{
  g_autoptr (GPtrArray) children = g_ptr_array_new ();

  for (guint i = 0; i < precis_query_node_get_n_children (node); i++)
    g_ptr_array_add (children, (gpointer) precis_query_node_get_child (node, i));
  add_nodes (sql, precis_query_node_get_op (node), children, FALSE);
}

static void
add_words (PrecisSql *sql, const PrecisQueryNode *node)
{
  g_autoptr (GPtrArray) wanted = g_ptr_array_new ();
  g_autoptr (GPtrArray) none = g_ptr_array_new ();

  g_ptr_array_add (wanted, (gpointer) node);
  add_match (sql, MATCHES, PRECIS_QUERY_OR, wanted, none);
}

/* What a NOT denies may also be NULL. */
static void
add_node (PrecisSql *sql, const PrecisQueryNode *node)
{
  gboolean is_not = precis_query_node_get_op (node) == PRECIS_QUERY_NOT;
  const PrecisQueryNode *stated = is_not ? precis_query_node_get_child (node, 0) : node;

  if (precis_search_match_is_words (stated))
    add_words (sql, stated);
  else if (precis_query_node_get_op (stated) == PRECIS_QUERY_TERM)
    precis_query_sql_add_field (sql, stated);
  else
    add_branch (sql, stated);
  if (is_not)
    precis_sql_add (sql, " IS NOT TRUE");
}

/* A condition in parentheses. They are as few as can be: SQLite's parser bears about thirty in each other. */
static void
add_nodes (PrecisSql *sql, PrecisQueryOp op, GPtrArray *nodes, gboolean matched)
{
  g_auto (Parts) parts = sort_nodes (op, nodes);
  g_autoptr (GPtrArray) none = g_ptr_array_new ();
  const char *between = op == PRECIS_QUERY_OR ? " OR " : " AND ";
  gboolean is_blank = !parts.wanted->len && !parts.excluded->len && !parts.others->len;

  /* What does not hold, and beside what the index has found already, what holds. */
  precis_sql_add (sql, op == PRECIS_QUERY_OR || (is_blank && !matched) ? "(0" : "(1");
  if (parts.wanted->len && !matched)
    {
      precis_sql_add (sql, between);
      add_match (sql, MATCHES, op, parts.wanted, parts.excluded);
    }
  else if (parts.excluded->len && !matched)
    {
      precis_sql_add (sql, between);
      add_match (sql, "NOT " MATCHES, PRECIS_QUERY_OR, parts.excluded, none);
    }
  for (guint i = 0; i < parts.others->len; i++)
    {
      precis_sql_add (sql, between);
      add_node (sql, g_ptr_array_index (parts.others, i));
    }
  precis_sql_add (sql, ")");
}

/**
 * precis_query_sql_dup_match:
 * @nodes: the roots of queries which must all hold
 *
 * What of the queries the index of words can find by itself, so that the articles may be read in its order.
 *
 * Returns: (transfer full) (nullable): an FTS5 expression, or %NULL if the queries must hold for articles without any
 *   given word
 */
char *
precis_query_sql_dup_match (GPtrArray *nodes)
{
  g_autoptr (GPtrArray) children = spread (nodes);
  g_auto (Parts) parts = sort_nodes (PRECIS_QUERY_AND, children);

  return parts.wanted->len ? precis_search_match_write (PRECIS_QUERY_AND, parts.wanted, parts.excluded) : NULL;
}

/**
 * precis_query_sql_add:
 * @sql: a statement that reads the articles as `a`
 * @nodes: the roots of queries which must all hold, at least one
 * @matched: whether what precis_query_sql_dup_match() gave is seen to elsewhere
 *
 * Adds a condition in parentheses: an article is found by the queries.
 */
void
precis_query_sql_add (PrecisSql *sql, GPtrArray *nodes, gboolean matched)
{
  g_autoptr (GPtrArray) children = spread (nodes);

  add_nodes (sql, PRECIS_QUERY_AND, children, matched);
}

/**
 * precis_query_sql_asks_trash:
 * @node: a node of a query
 *
 * Returns: whether the user looks for what was deleted
 */
gboolean
precis_query_sql_asks_trash (const PrecisQueryNode *node)
{
  const char *value = precis_query_node_get_value (node);

  if (value)
    return precis_query_node_get_field (node) == PRECIS_QUERY_IS && g_str_equal (value, "trashed");
  if (precis_query_node_get_op (node) == PRECIS_QUERY_NOT)
    return FALSE;
  for (guint i = 0; i < precis_query_node_get_n_children (node); i++)
    if (precis_query_sql_asks_trash (precis_query_node_get_child (node, i)))
      return TRUE;
  return FALSE;
}
