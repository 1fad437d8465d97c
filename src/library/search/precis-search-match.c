/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "precis-search-match.h"
#include "precis-search-phrase.h"

/* The columns of the index, by PrecisQueryField. */
static const char * const columns[] = { NULL, "title", "text", "notes" };

static gboolean
has_token (const char *value)
{
  for (; *value; value = g_utf8_next_char (value))
    if (g_unichar_isalnum (g_utf8_get_char (value)))
      return TRUE;
  return FALSE;
}

/* Tags and dossiers are compared as they are written, so that "☀" may be one. */
static gboolean
is_read_by_words (PrecisQueryField field)
{
  return field <= PRECIS_QUERY_OBSTACLE || field == PRECIS_QUERY_SITE || field == PRECIS_QUERY_AUTHOR
         || field == PRECIS_QUERY_FEED;
}

/**
 * precis_search_match_is_blank:
 * @node: a node of a query
 *
 * Returns: whether there is nothing in it that could be looked for: no letter and no digit ("!!!"). Beside something
 *   else it is passed over; alone it finds nothing
 */
gboolean
precis_search_match_is_blank (const PrecisQueryNode *node)
{
  const char *value = precis_query_node_get_value (node);

  if (value)
    return *value && is_read_by_words (precis_query_node_get_field (node)) && !has_token (value);
  for (guint i = 0; i < precis_query_node_get_n_children (node); i++)
    if (!precis_search_match_is_blank (precis_query_node_get_child (node, i)))
      return FALSE;
  return TRUE;
}

/**
 * precis_search_match_is_excluded:
 * @node: a node of a query
 *
 * Returns: whether it excludes what the index alone can find
 */
gboolean
precis_search_match_is_excluded (const PrecisQueryNode *node)
{
  return precis_query_node_get_op (node) == PRECIS_QUERY_NOT
         && precis_search_match_is_words (precis_query_node_get_child (node, 0));
}

/* FTS5 can exclude from what it found, and from nothing else. */
static gboolean
are_words (const PrecisQueryNode *node)
{
  gboolean found = FALSE;

  for (guint i = 0; i < precis_query_node_get_n_children (node); i++)
    {
      const PrecisQueryNode *child = precis_query_node_get_child (node, i);
      gboolean is_words = precis_search_match_is_words (child);

      found = found || is_words;
      if (!is_words && !precis_search_match_is_blank (child)
          && !(precis_query_node_get_op (node) == PRECIS_QUERY_AND && precis_search_match_is_excluded (child)))
        return FALSE;
    }
  return found;
}

/**
 * precis_search_match_is_words:
 * @node: a node of a query
 *
 * Returns: whether the index of words alone can tell which articles it finds
 */
gboolean
precis_search_match_is_words (const PrecisQueryNode *node)
{
  if (precis_search_match_is_blank (node) || precis_query_node_get_op (node) == PRECIS_QUERY_NOT)
    return FALSE;
  if (precis_query_node_get_op (node) == PRECIS_QUERY_TERM)
    return precis_query_node_is_words (node);
  return are_words (node);
}

static void
append_value (GString *match, const char *column, const PrecisQueryNode *term)
{
  g_autofree char *phrase = precis_search_phrase_write (precis_query_node_get_value (term));

  if (column)
    g_string_append_printf (match, "%s : ", column);
  g_string_append (match, phrase);
  if (precis_query_node_is_prefix (term))
    g_string_append (match, " *");
}

static void append_node (GString *match, const PrecisQueryNode *node);

static void
append_list (GString *match, const char *between, GPtrArray *nodes)
{
  g_string_append_c (match, '(');
  for (guint i = 0; i < nodes->len; i++)
    {
      if (i)
        g_string_append (match, between);
      append_node (match, g_ptr_array_index (nodes, i));
    }
  g_string_append_c (match, ')');
}

static void
append_lists (GString *match, PrecisQueryOp op, GPtrArray *wanted, GPtrArray *excluded)
{
  append_list (match, op == PRECIS_QUERY_AND ? " AND " : " OR ", wanted);
  if (!excluded->len)
    return;
  g_string_append (match, " NOT ");
  append_list (match, " OR ", excluded);
}

static void
append_node (GString *match, const PrecisQueryNode *node)
{
  g_autoptr (GPtrArray) wanted = g_ptr_array_new ();
  g_autoptr (GPtrArray) excluded = g_ptr_array_new ();

  if (precis_query_node_get_op (node) == PRECIS_QUERY_TERM)
    {
      append_value (match, columns[precis_query_node_get_field (node)], node);
      return;
    }
  for (guint i = 0; i < precis_query_node_get_n_children (node); i++)
    {
      const PrecisQueryNode *child = precis_query_node_get_child (node, i);

      if (precis_search_match_is_words (child))
        g_ptr_array_add (wanted, (gpointer) child);
      else if (precis_search_match_is_excluded (child))
        g_ptr_array_add (excluded, (gpointer) precis_query_node_get_child (child, 0));
    }
  if (excluded->len)
    g_string_append_c (match, '(');
  append_lists (match, precis_query_node_get_op (node), wanted, excluded);
  if (excluded->len)
    g_string_append_c (match, ')');
}

/**
 * precis_search_match_write:
 * @op: how @wanted are joined: AND or OR
 * @wanted: nodes for which precis_search_match_is_words() holds, at least one
 * @excluded: such nodes; none of them may hold
 *
 * Returns: (transfer full): an FTS5 expression. What the user typed stands in quotation marks, so that nothing in it is
 *   an operator
 */
char *
precis_search_match_write (PrecisQueryOp op, GPtrArray *wanted, GPtrArray *excluded)
{
  GString *match = g_string_new (NULL);

  append_lists (match, op, wanted, excluded);
  return g_string_free (match, FALSE);
}

/**
 * precis_search_match_write_value:
 * @column: (nullable): the column to look at, or %NULL for all
 * @term: a term of any field
 *
 * Returns: (transfer full): an FTS5 expression for the value of @term
 */
char *
precis_search_match_write_value (const char *column, const PrecisQueryNode *term)
{
  GString *match = g_string_new (NULL);

  append_value (match, column, term);
  return g_string_free (match, FALSE);
}

static void
collect_hits (const PrecisQueryNode *node, GPtrArray *hits)
{
  if (precis_query_node_get_op (node) == PRECIS_QUERY_NOT)
    return;
  if (precis_query_node_is_words (node) && !precis_search_match_is_blank (node))
    g_ptr_array_add (hits, (gpointer) node);
  for (guint i = 0; i < precis_query_node_get_n_children (node); i++)
    collect_hits (precis_query_node_get_child (node, i), hits);
}

/**
 * precis_search_match_collect_hits:
 * @query: (nullable): a query
 *
 * Returns: (transfer container): the terms for words that are wanted somewhere in @query, as PrecisQueryNode
 */
GPtrArray *
precis_search_match_collect_hits (PrecisQuery *query)
{
  const PrecisQueryNode *root = query ? precis_query_get_root (query) : NULL;
  GPtrArray *hits = g_ptr_array_new ();

  if (root)
    collect_hits (root, hits);
  return hits;
}
