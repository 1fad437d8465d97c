/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include <string.h>

#include "precis-html-content.h"
#include "precis-html-node.h"

#define MIN_PARAGRAPH    25   /* characters; shorter ones score nothing */
#define MAX_ANCESTORS    5    /* that a paragraph scores for */
#define MAX_RIVALS       5    /* best elements that are compared */
#define RIVAL_SHARE      0.75 /* of the best score that makes a rival */
#define MIN_RIVALS       3    /* in one ancestor that make it the better choice */
#define SIBLING_SHARE    0.2  /* of the best score that a sibling needs to be a part */
#define MIN_SIBLING      10.0
#define MAX_WIDER        2.0  /* times the text that an element called article may hold */
#define MAX_LINKS        0.25 /* share of it that may be in links */
#define LONG_PARAGRAPH   80   /* characters of a sibling paragraph that needs no full stop */

static gboolean
is_kept (const xmlNode *node)
{
  const PrecisHtmlStats *stats = precis_html_survey_get (node);

  return stats && !stats->dropped;
}

/* A div that holds text and inline elements only is a paragraph, as many pages write it. */
static gboolean
is_paragraph (const xmlNode *node)
{
  static const char * const paragraphs[] = { "p", "pre", "td", "blockquote", NULL };
  static const char * const containers[] = { "div", "section", "article", NULL };

  if (precis_html_node_is_among (node, paragraphs))
    return TRUE;
  if (!precis_html_node_is_among (node, containers))
    return FALSE;
  for (const xmlNode *child = node->children; child; child = child->next)
    if (precis_html_node_is_block (child))
      return FALSE;
  return TRUE;
}

static double
tag_score (const xmlNode *node)
{
  static const char * const good[] = { "div", "article", "main", "section", NULL };
  static const char * const fair[] = { "pre", "td", "blockquote", NULL };
  static const char * const poor[] = { "address", "ol", "ul", "dl", "dd", "dt", "li", "form", NULL };
  static const char * const bad[] = { "h1", "h2", "h3", "h4", "h5", "h6", "th", NULL };

  if (precis_html_node_is_among (node, good))
    return 5;
  if (precis_html_node_is_among (node, fair))
    return 3;
  if (precis_html_node_is_among (node, poor))
    return -3;
  return precis_html_node_is_among (node, bad) ? -5 : 0;
}

static void
add_score (xmlNode *node, double score)
{
  PrecisHtmlStats *stats = precis_html_survey_get (node);

  if (!stats)
    return;
  if (stats->score == 0)
    stats->score = tag_score (node) + stats->weight;
  stats->score += score;
}

/* A paragraph speaks for the elements around it, less the farther they are (Arc90's Readability). */
static void
score_paragraph (xmlNode *node)
{
  const PrecisHtmlStats *stats = precis_html_survey_get (node);
  double score = 1 + stats->commas + MIN (stats->chars / 100, 3);
  xmlNode *ancestor = node->parent;

  for (guint level = 0; level < MAX_ANCESTORS && ancestor && ancestor->parent; level++)
    {
      add_score (ancestor, score / (level == 0 ? 1 : level == 1 ? 2 : level * 3));
      ancestor = ancestor->parent;
    }
}

static void
score_all (xmlNode *node)
{
  if (!is_kept (node))
    return;
  if (is_paragraph (node) && precis_html_survey_get (node)->chars >= MIN_PARAGRAPH)
    score_paragraph (node);
  for (xmlNode *child = node->children; child; child = child->next)
    score_all (child);
}

/* Keeps @rivals the best elements, the first the best of all. */
static void
rank (xmlNode *node, xmlNode **rivals)
{
  PrecisHtmlStats *stats = precis_html_survey_get (node);

  if (!stats || stats->dropped)
    return;
  stats->score *= 1 - precis_html_survey_link_density (node);
  for (guint i = 0; i < MAX_RIVALS && stats->score > 0; i++)
    if (!rivals[i] || stats->score > precis_html_survey_get (rivals[i])->score)
      {
        memmove (rivals + i + 1, rivals + i, (MAX_RIVALS - 1 - i) * sizeof *rivals);
        rivals[i] = node;
        break;
      }
  for (xmlNode *child = node->children; child; child = child->next)
    rank (child, rivals);
}

static gboolean
is_within (const xmlNode *node, const xmlNode *ancestor)
{
  while (node && node != ancestor)
    node = node->parent;
  return node != NULL;
}

static gboolean
is_body (const xmlNode *node)
{
  return !node || !node->parent || precis_html_node_is (node, "body") || precis_html_node_is (node, "html");
}

/* The nearest ancestor that holds several elements nearly as good as the best: an article in parts. */
static xmlNode *
join_rivals (xmlNode **rivals)
{
  double enough = precis_html_survey_get (rivals[0])->score * RIVAL_SHARE;

  for (xmlNode *ancestor = rivals[0]->parent; !is_body (ancestor); ancestor = ancestor->parent)
    {
      guint n = 0;

      for (guint i = 1; i < MAX_RIVALS && rivals[i]; i++)
        n += precis_html_survey_get (rivals[i])->score >= enough && is_within (rivals[i], ancestor);
      if (n >= MIN_RIVALS)
        return ancestor;
    }
  return rivals[0];
}

/* Up, as long as the score grows and does not fall below a third, and past elements that hold nothing
 * else. */
static xmlNode *
climb (xmlNode *top)
{
  double last = precis_html_survey_get (top)->score;
  double threshold = last / 3;

  for (xmlNode *parent = top->parent; !is_body (parent); parent = parent->parent)
    {
      double score = precis_html_survey_get (parent)->score;

      if (score == 0)
        continue;
      if (score < threshold)
        break;
      if (score > last)
        {
          top = parent;
          break;
        }
      last = score;
    }
  while (!is_body (top->parent)
         && precis_html_survey_get (top->parent)->chars == precis_html_survey_get (top)->chars)
    top = top->parent;
  return top;
}

/* The element that the page itself calls the article, if it is mostly what was found: it may come in several
 * parts. */
static xmlNode *
widen (xmlNode *top)
{
  guint chars = precis_html_survey_get (top)->chars;

  for (xmlNode *node = top->parent; !is_body (node); node = node->parent)
    if ((precis_html_node_is (node, "article")
         || precis_html_node_has_value (node, "itemprop", "articlebody"))
        && precis_html_survey_get (node)->chars <= chars * MAX_WIDER
        && precis_html_survey_link_density (node) < MAX_LINKS)
      return node;
  return top;
}

static gboolean
is_prose (const xmlNode *node)
{
  const PrecisHtmlStats *stats = precis_html_survey_get (node);
  double density = precis_html_survey_link_density (node);
  g_autofree char *text = NULL;

  if (!precis_html_node_is (node, "p"))
    return FALSE;
  if (stats->chars > LONG_PARAGRAPH)
    return density < 0.25;
  text = precis_html_node_dup_text (node);
  return stats->chars > 0 && density == 0 && (g_str_has_suffix (text, ".") || strstr (text, ". "));
}

static gboolean
belongs_to (const xmlNode *sibling, const xmlNode *top, const char *class)
{
  const PrecisHtmlStats *best = precis_html_survey_get (top);
  const PrecisHtmlStats *stats = precis_html_survey_get (sibling);
  g_autofree char *sibling_class = precis_html_node_dup (sibling, "class");
  double bonus = class && g_strcmp0 (class, sibling_class) == 0 ? best->score * SIBLING_SHARE : 0;

  return (stats->score > 0 && stats->score + bonus >= MAX (MIN_SIBLING, best->score * SIBLING_SHARE))
         || is_prose (sibling);
}

static GPtrArray *
gather (xmlNode *top)
{
  GPtrArray *parts = g_ptr_array_new ();
  g_autofree char *class = precis_html_node_dup (top, "class");

  if (is_body (top))
    {
      g_ptr_array_add (parts, top);
      return parts;
    }
  for (xmlNode *node = top->parent->children; node; node = node->next)
    if (node == top || (is_kept (node) && belongs_to (node, top, class)))
      g_ptr_array_add (parts, node);
  return parts;
}

/**
 * precis_html_content_find:
 * @survey: of a page's body; its scores are set
 *
 * Finds the elements that hold the article: the one that most paragraphs speak for, weighed by class, id and
 * share of links, with those of its siblings that belong to it (the method of Arc90's and Mozilla's
 * Readability). Linear time.
 *
 * Returns: (transfer container): xmlNode pointers in the order of the page; the body alone if nothing stands
 * out
 */
GPtrArray *
precis_html_content_find (PrecisHtmlSurvey *survey)
{
  xmlNode *rivals[MAX_RIVALS] = { NULL };
  xmlNode *top;

  score_all (survey->root);
  rank (survey->root, rivals);
  if (!rivals[0])
    {
      GPtrArray *parts = g_ptr_array_new ();

      g_ptr_array_add (parts, survey->root);
      return parts;
    }
  top = join_rivals (rivals);
  return gather (is_body (top) ? top : widen (climb (top)));
}
