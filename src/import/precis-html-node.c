/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include <string.h>

#include "precis-html-node.h"
#include "precis-normalise.h"

#define MAX_NODES 40   /* in a small element */
#define MAX_BYTES 2000 /* of its text */

/* Elements that begin and end a line. */
static const char * const blocks[] = { "address", "article", "aside", "blockquote", "body", "center", "dd",
                                       "details", "div", "dl", "dt", "fieldset", "figcaption", "figure",
                                       "footer", "form", "h1", "h2", "h3", "h4", "h5", "h6", "header", "hr",
                                       "li", "main", "nav", "ol", "p", "pre", "section", "summary", "table",
                                       "tbody", "td", "tfoot", "th", "thead", "tr", "ul", NULL };

/**
 * precis_html_node_is:
 * @node: (nullable): a node
 * @name: the name of an element, in lower case
 *
 * Returns: whether @node is such an element
 */
gboolean
precis_html_node_is (const xmlNode *node, const char *name)
{
  return node && node->type == XML_ELEMENT_NODE && strcmp ((const char *) node->name, name) == 0;
}

/**
 * precis_html_node_is_among:
 * @node: (nullable): a node
 * @names: %NULL-terminated names of elements, in lower case
 *
 * Returns: whether @node is one of these elements
 */
gboolean
precis_html_node_is_among (const xmlNode *node, const char * const *names)
{
  return node && node->type == XML_ELEMENT_NODE && g_strv_contains (names, (const char *) node->name);
}

/**
 * precis_html_node_is_block:
 * @node: (nullable): a node
 *
 * Returns: whether @node is an element that begins a line of its own
 */
gboolean
precis_html_node_is_block (const xmlNode *node)
{
  return precis_html_node_is_among (node, blocks);
}

/**
 * precis_html_node_dup:
 * @node: an element
 * @attribute: an attribute's name
 *
 * Returns: (transfer full) (nullable): its value as one line of clean text, or %NULL if there is none or it
 * is blank
 */
char *
precis_html_node_dup (const xmlNode *node, const char *attribute)
{
  xmlChar *value = node->type == XML_ELEMENT_NODE ? xmlGetProp (node, (const xmlChar *) attribute) : NULL;
  g_autofree char *line = value ? precis_normalise_line ((const char *) value, -1) : NULL;

  xmlFree (value);
  return line && *line ? g_steal_pointer (&line) : NULL;
}

/**
 * precis_html_node_has_value:
 * @node: an element
 * @attribute: an attribute's name
 * @value: a word in lower case
 *
 * Returns: whether the word is among those, between spaces, that the attribute has; case does not count
 */
gboolean
precis_html_node_has_value (const xmlNode *node, const char *attribute, const char *value)
{
  g_autofree char *line = precis_html_node_dup (node, attribute);
  g_auto (GStrv) words = line ? g_strsplit (line, " ", -1) : NULL;

  for (guint i = 0; words && words[i]; i++)
    if (g_ascii_strcasecmp (words[i], value) == 0)
      return TRUE;
  return FALSE;
}

/**
 * precis_html_node_append_text:
 * @node: any node
 * @text: the text in it is appended, as it stands in the page, with a space where a block or line ends
 */
void
precis_html_node_append_text (const xmlNode *node, GString *text)
{
  if (node->type == XML_TEXT_NODE || node->type == XML_CDATA_SECTION_NODE)
    {
      g_string_append (text, node->content ? (const char *) node->content : "");
      return;
    }
  if (node->type != XML_ELEMENT_NODE)
    return;
  for (const xmlNode *child = node->children; child; child = child->next)
    precis_html_node_append_text (child, text);
  if (precis_html_node_is_block (node) || precis_html_node_is (node, "br"))
    g_string_append_c (text, ' ');
}

/**
 * precis_html_node_dup_text:
 * @node: any node
 *
 * Returns: (transfer full): its text as one line of clean text, perhaps empty
 */
char *
precis_html_node_dup_text (const xmlNode *node)
{
  g_autoptr (GString) text = g_string_new (NULL);

  precis_html_node_append_text (node, text);
  return precis_normalise_line (text->str, text->len);
}

/**
 * precis_html_node_is_small:
 * @node: any node
 *
 * Returns: whether there is little in it, so that its text may be asked for again and again: pages name a
 * class on everything
 */
gboolean
precis_html_node_is_small (const xmlNode *node)
{
  gsize n_nodes = 0, n_bytes = 0;

  for (const xmlNode *inner = node; inner && n_nodes <= MAX_NODES && n_bytes <= MAX_BYTES;
       inner = precis_html_node_next (inner, node))
    {
      n_nodes++;
      if (inner->type == XML_TEXT_NODE && inner->content)
        n_bytes += strnlen ((const char *) inner->content, MAX_BYTES + 1);
    }
  return n_nodes <= MAX_NODES && n_bytes <= MAX_BYTES;
}

/**
 * precis_html_node_next:
 * @node: a node
 * @root: where the walk began
 *
 * Returns: (nullable): the node after @node in the order of the page, within @root
 */
xmlNode *
precis_html_node_next (const xmlNode *node, const xmlNode *root)
{
  if (node->children && node->type == XML_ELEMENT_NODE)
    return node->children;
  for (; node && node != root; node = node->parent)
    if (node->next)
      return node->next;
  return NULL;
}
