/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include <string.h>

#include "precis-html-lead.h"
#include "precis-html-node.h"
#include "precis-html-survey.h"

#define REACH      200 /* nodes between title and content that are looked at */
#define MIN_CHARS  60  /* of a lead */
#define MAX_CHARS  600
#define MAX_LINKS  0.3 /* share of a lead that may be links */
#define NEAR       3   /* levels up to the element whose class calls it the lead */

static const char * const lead_parts[] = { "abstract", "chapo", "deck", "dek", "description", "excerpt",
                                           "intro", "lead", "lede", "standfirst", "subhead", "subtitle",
                                           "summary", "teaser", "vorspann", NULL };

static gboolean
is_called_lead (const xmlNode *node)
{
  g_autofree char *class = precis_html_node_dup (node, "class");
  g_autofree char *lower = class ? g_ascii_strdown (class, -1) : NULL;

  for (guint i = 0; lower && lead_parts[i]; i++)
    if (strstr (lower, lead_parts[i]))
      return TRUE;
  return precis_html_node_is (node, "header");
}

static gboolean
is_lead (const xmlNode *node)
{
  static const char * const names[] = { "p", "h2", "div", NULL };
  const PrecisHtmlStats *stats = precis_html_survey_get (node);

  if (!stats || !precis_html_node_is_among (node, names)
      || stats->chars < MIN_CHARS || stats->chars > MAX_CHARS || precis_html_survey_link_density (node) > MAX_LINKS)
    return FALSE;
  for (const xmlNode *child = node->children; child; child = child->next)
    if (precis_html_node_is_block (child))
      return FALSE;
  for (guint i = 0; i < NEAR && node; i++, node = node->parent)
    if (is_called_lead (node))
      return TRUE;
  return FALSE;
}

/* Whether @node is written with the content anyway. */
static gboolean
is_within_content (const xmlNode *node, const xmlNode *content)
{
  for (; node && node != content; node = node->parent)
    if (!precis_html_survey_get (node) || precis_html_survey_get (node)->dropped)
      return FALSE;
  return node == content;
}

static xmlNode *
find_heading (xmlNode *body)
{
  for (xmlNode *node = body; node; node = precis_html_node_next (node, body))
    if (precis_html_node_is (node, "h1"))
      return node;
  return NULL;
}

/**
 * precis_html_lead_find:
 * @body: a surveyed body
 * @content: the first element of the article that was found in it
 *
 * Finds the paragraph between title and content that many pages set apart: in the header, or called lead,
 * deck, excerpt.
 *
 * Returns: (nullable): the paragraph, unless it is within @content anyway
 */
const xmlNode *
precis_html_lead_find (xmlNode *body, const xmlNode *content)
{
  xmlNode *node = find_heading (body);

  for (guint n = 0; node && n < REACH; n++)
    {
      node = precis_html_node_next (node, body);
      if (!node || node == content)
        return NULL;
      if (is_lead (node) && !is_within_content (node, content))
        return node;
    }
  return NULL;
}
