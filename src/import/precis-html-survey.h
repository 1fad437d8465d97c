/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>
#include <libxml/tree.h>

G_BEGIN_DECLS

/**
 * PrecisHtmlStats:
 * @chars: characters of the text in it, runs of white space counted as one; what is dropped does not count
 * @link_chars: those of them in links
 * @commas: those of them that are commas
 * @paragraphs: p elements in it
 * @items: li elements in it
 * @images: img elements in it
 * @weight: PrecisHtmlHints' weight
 * @score: how much speaks for it as the element that holds the article
 * @dropped: it is no part of any article
 *
 * What is known of an element.
 */
typedef struct
{
  guint    chars;
  guint    link_chars;
  guint    commas;
  guint    paragraphs;
  guint    items;
  guint    images;
  int      weight;
  double   score;
  gboolean dropped;
} PrecisHtmlStats;

/**
 * PrecisHtmlSurvey:
 * @root: the element that was surveyed
 * @stats: of its elements, in the order of the page
 */
typedef struct
{
  xmlNode *root;
  GArray  *stats;
} PrecisHtmlSurvey;

PrecisHtmlSurvey *precis_html_survey_new          (xmlNode *root, gboolean strict);
void              precis_html_survey_free         (PrecisHtmlSurvey *self);
PrecisHtmlStats  *precis_html_survey_get          (const xmlNode *node);
double            precis_html_survey_link_density (const xmlNode *node);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (PrecisHtmlSurvey, precis_html_survey_free)

G_END_DECLS
