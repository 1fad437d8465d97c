/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include <string.h>

#include "precis-html-hints.h"
#include "precis-html-node.h"
#include "precis-html-survey.h"

#define MAX_BYLINE_CHARS 120
#define ANCHOR_SHARE     0.3 /* how much a link within the page counts as a link */

typedef struct
{
  PrecisHtmlSurvey *survey;
  gboolean          strict;
  guint             total; /* characters of the page */
} Surveyor;

static guint
count_elements (const xmlNode *root)
{
  guint n = 0;

  for (const xmlNode *node = root; node; node = precis_html_node_next (node, root))
    n += node->type == XML_ELEMENT_NODE;
  return n;
}

static void
count_text (const char *text, PrecisHtmlStats *stats)
{
  gboolean space = TRUE;

  for (const char *p = text; *p; p++)
    {
      gboolean is_space = g_ascii_isspace (*p);

      if ((*p & 0xC0) != 0x80)
        stats->chars += !(is_space && space);
      stats->commas += *p == ',' || g_str_has_prefix (p, "、") || g_str_has_prefix (p, "，");
      space = is_space;
    }
}

static guint
count_chars (const xmlNode *root)
{
  PrecisHtmlStats stats = { 0 };

  for (const xmlNode *node = root; node; node = precis_html_node_next (node, root))
    if (node->type == XML_TEXT_NODE && node->content)
      count_text ((const char *) node->content, &stats);
  return stats.chars;
}

static void
add_stats (PrecisHtmlStats *stats, const PrecisHtmlStats *child)
{
  stats->chars += child->chars;
  stats->link_chars += child->link_chars;
  stats->commas += child->commas;
  stats->paragraphs += child->paragraphs;
  stats->items += child->items;
  stats->images += child->images;
}

static void
count_itself (const xmlNode *node, PrecisHtmlStats *stats)
{
  stats->paragraphs += precis_html_node_is (node, "p");
  stats->items += precis_html_node_is (node, "li");
  stats->images += precis_html_node_is (node, "img");
  if (precis_html_node_is (node, "a"))
    {
      g_autofree char *href = precis_html_node_dup (node, "href");

      stats->link_chars = href && *href == '#' ? stats->chars * ANCHOR_SHARE : stats->chars;
    }
}

static gboolean
is_never_dropped (const xmlNode *node)
{
  static const char * const names[] = { "html", "body", "article", "main", "p", "h1", NULL };

  return precis_html_node_is_among (node, names);
}

/* An element that most of the page is in is no furniture, whatever its class says; what its tag says is
 * true. */
static gboolean
is_dropped (const Surveyor        *self,
            const xmlNode         *node,
            const PrecisHtmlHints *hints,
            const PrecisHtmlStats *stats)
{
  if (hints->byline && stats->chars <= MAX_BYLINE_CHARS && !precis_html_node_is (node, "h1"))
    return TRUE;
  if (is_never_dropped (node))
    return FALSE;
  return hints->furniture || (self->strict && hints->unlikely && stats->chars * 2 <= self->total);
}

static PrecisHtmlStats *
survey_node (Surveyor *self, xmlNode *node)
{
  GArray *all = self->survey->stats;
  PrecisHtmlStats *stats;
  PrecisHtmlHints hints;

  precis_html_hints_read (node, &hints);
  g_array_set_size (all, all->len + 1); /* room was reserved: nothing moves */
  stats = &g_array_index (all, PrecisHtmlStats, all->len - 1);
  *stats = (PrecisHtmlStats) { .weight = hints.weight, .dropped = hints.hidden };
  node->_private = stats;
  for (xmlNode *child = node->children; child && !hints.hidden; child = child->next)
    {
      if (child->type == XML_ELEMENT_NODE)
        {
          const PrecisHtmlStats *inner = survey_node (self, child);

          if (!inner->dropped)
            add_stats (stats, inner);
        }
      else if (child->type == XML_TEXT_NODE && child->content)
        count_text ((const char *) child->content, stats);
    }
  count_itself (node, stats);
  stats->dropped = stats->dropped || is_dropped (self, node, &hints, stats);
  return stats;
}

/**
 * precis_html_survey_new:
 * @root: an element; stays untouched but for the private pointers of its nodes, which point into the survey
 * @strict: whether class and id are enough to drop an element
 *
 * Counts what is in each element, and drops what is no part of an article. One walk, linear time.
 *
 * Returns: (transfer full): the survey
 */
PrecisHtmlSurvey *
precis_html_survey_new (xmlNode *root, gboolean strict)
{
  PrecisHtmlSurvey *self = g_new0 (PrecisHtmlSurvey, 1);
  Surveyor surveyor = { self, strict, count_chars (root) };

  self->root = root;
  self->stats = g_array_sized_new (FALSE, FALSE, sizeof (PrecisHtmlStats), count_elements (root));
  for (xmlNode *node = root; node; node = precis_html_node_next (node, root))
    node->_private = NULL;
  survey_node (&surveyor, root);
  return self;
}

void
precis_html_survey_free (PrecisHtmlSurvey *self)
{
  g_array_unref (self->stats);
  g_free (self);
}

/**
 * precis_html_survey_get:
 * @node: a node of a surveyed element
 *
 * Returns: (nullable): what is known of it; %NULL if it is no element, or in one that was dropped
 */
PrecisHtmlStats *
precis_html_survey_get (const xmlNode *node)
{
  return node->type == XML_ELEMENT_NODE ? node->_private : NULL;
}

/**
 * precis_html_survey_link_density:
 * @node: a surveyed element
 *
 * Returns: the share of its text that is in links, 0 to 1
 */
double
precis_html_survey_link_density (const xmlNode *node)
{
  const PrecisHtmlStats *stats = precis_html_survey_get (node);

  return stats && stats->chars > 0 ? (double) stats->link_chars / stats->chars : 0;
}
