/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>
#include <libxml/tree.h>

G_BEGIN_DECLS

/**
 * PrecisHtmlFact:
 *
 * What the markup of a page calls a fact of the article. Of one kind, the first is trusted most.
 */
typedef enum
{
  PRECIS_HTML_TITLE_ITEM,      /* itemprop="headline" */
  PRECIS_HTML_TITLE_META,      /* og:title and its like */
  PRECIS_HTML_TITLE_PAGE,      /* the title element */
  PRECIS_HTML_TITLE_HEADING,   /* the h1 */
  PRECIS_HTML_BYLINE_ITEM,     /* itemprop="author" */
  PRECIS_HTML_BYLINE_LINK,     /* rel="author" */
  PRECIS_HTML_BYLINE_PATH,     /* a link to /author/… */
  PRECIS_HTML_BYLINE_CARD,     /* hCard */
  PRECIS_HTML_BYLINE_META,     /* article:author */
  PRECIS_HTML_BYLINE_CLASS,    /* class="byline" */
  PRECIS_HTML_BYLINE_NAME,     /* meta author */
  PRECIS_HTML_DATE_META,       /* article:published_time */
  PRECIS_HTML_DATE_ITEM,       /* itemprop="datePublished" */
  PRECIS_HTML_DATE_NAME,       /* other meta elements */
  PRECIS_HTML_DATE_TIME,       /* time */
  PRECIS_HTML_DATE_CLASS,      /* class="date" and its like */
  PRECIS_HTML_DATE_MODIFIED,   /* the last resort */
  PRECIS_HTML_SITE,
  PRECIS_HTML_LANGUAGE,
  PRECIS_HTML_URL,             /* rel="canonical" */
  PRECIS_HTML_URL_META,        /* og:url */
  PRECIS_HTML_N_FACTS,
} PrecisHtmlFact;

/**
 * PrecisHtmlFacts:
 * @values: (nullable) of each kind: one line of clean text; several bylines of a kind are joined by ", "
 * @n_headings: how many h1 elements the page has
 */
typedef struct
{
  char  *values[PRECIS_HTML_N_FACTS];
  guint  n_headings;
} PrecisHtmlFacts;

void precis_html_facts_read  (const xmlNode *root, PrecisHtmlFacts *facts);
void precis_html_facts_clear (PrecisHtmlFacts *facts);

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (PrecisHtmlFacts, precis_html_facts_clear)

G_END_DECLS
