/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include <string.h>

#include "precis-byline.h"
#include "precis-html-facts.h"
#include "precis-html-node.h"
#include "precis-iso-date.h"

#define MAX_VALUE  1000 /* bytes of a value that is looked at */
#define MAX_BYLINE 300  /* bytes of the bylines of one kind */
#define NEAR       3    /* levels up to the element that joins the names of one byline */
#define DAY_LENGTH 10   /* of "2018-06-12" */

typedef struct
{
  PrecisHtmlFacts *facts;
  const xmlNode   *last[PRECIS_HTML_N_FACTS]; /* that told a fact */
} Collector;

/* An attribute that has a word, and the fact that the element then tells. */
static const struct
{
  const char     *attribute;
  const char     *word;
  PrecisHtmlFact  fact;
} rules[] = {
  { "itemprop", "headline", PRECIS_HTML_TITLE_ITEM },
  { "property", "og:title", PRECIS_HTML_TITLE_META },
  { "name", "twitter:title", PRECIS_HTML_TITLE_META },
  { "name", "dc.title", PRECIS_HTML_TITLE_META },
  { "itemprop", "author", PRECIS_HTML_BYLINE_ITEM },
  { "rel", "author", PRECIS_HTML_BYLINE_LINK },
  { "class", "fn", PRECIS_HTML_BYLINE_CARD },
  { "property", "article:author", PRECIS_HTML_BYLINE_META },
  { "name", "author", PRECIS_HTML_BYLINE_NAME },
  { "name", "byl", PRECIS_HTML_BYLINE_NAME },
  { "name", "dc.creator", PRECIS_HTML_BYLINE_NAME },
  { "name", "dcterms.creator", PRECIS_HTML_BYLINE_NAME },
  { "name", "parsely-author", PRECIS_HTML_BYLINE_NAME },
  { "name", "sailthru.author", PRECIS_HTML_BYLINE_NAME },
  { "property", "article:published_time", PRECIS_HTML_DATE_META },
  { "property", "og:published_time", PRECIS_HTML_DATE_META },
  { "property", "og:article:published_time", PRECIS_HTML_DATE_META },
  { "itemprop", "datepublished", PRECIS_HTML_DATE_ITEM },
  { "itemprop", "datecreated", PRECIS_HTML_DATE_ITEM },
  { "name", "date", PRECIS_HTML_DATE_NAME },
  { "name", "pubdate", PRECIS_HTML_DATE_NAME },
  { "name", "publishdate", PRECIS_HTML_DATE_NAME },
  { "name", "publish-date", PRECIS_HTML_DATE_NAME },
  { "name", "publish_date", PRECIS_HTML_DATE_NAME },
  { "name", "publication_date", PRECIS_HTML_DATE_NAME },
  { "name", "originalpublicationdate", PRECIS_HTML_DATE_NAME },
  { "name", "article.published", PRECIS_HTML_DATE_NAME },
  { "name", "published-date", PRECIS_HTML_DATE_NAME },
  { "name", "dc.date", PRECIS_HTML_DATE_NAME },
  { "name", "dc.date.issued", PRECIS_HTML_DATE_NAME },
  { "name", "dcterms.date", PRECIS_HTML_DATE_NAME },
  { "name", "dcterms.created", PRECIS_HTML_DATE_NAME },
  { "name", "dcterms.issued", PRECIS_HTML_DATE_NAME },
  { "name", "sailthru.date", PRECIS_HTML_DATE_NAME },
  { "name", "parsely-pub-date", PRECIS_HTML_DATE_NAME },
  { "name", "citation_publication_date", PRECIS_HTML_DATE_NAME },
  { "name", "cxenseparse:recs:publishtime", PRECIS_HTML_DATE_NAME },
  { "class", "published", PRECIS_HTML_DATE_TIME },
  { "class", "dt-published", PRECIS_HTML_DATE_TIME },
  { "class", "date", PRECIS_HTML_DATE_CLASS },
  { "class", "entry-date", PRECIS_HTML_DATE_CLASS },
  { "class", "post-date", PRECIS_HTML_DATE_CLASS },
  { "class", "pubdate", PRECIS_HTML_DATE_CLASS },
  { "class", "dateline", PRECIS_HTML_DATE_CLASS },
  { "class", "timestamp", PRECIS_HTML_DATE_CLASS },
  { "property", "article:modified_time", PRECIS_HTML_DATE_MODIFIED },
  { "property", "og:updated_time", PRECIS_HTML_DATE_MODIFIED },
  { "itemprop", "datemodified", PRECIS_HTML_DATE_MODIFIED },
  { "name", "last-modified", PRECIS_HTML_DATE_MODIFIED },
  { "property", "og:site_name", PRECIS_HTML_SITE },
  { "name", "application-name", PRECIS_HTML_SITE },
  { "http-equiv", "content-language", PRECIS_HTML_LANGUAGE },
  { "rel", "canonical", PRECIS_HTML_URL },
  { "property", "og:url", PRECIS_HTML_URL_META },
};

static const char * const attributes[] = { "itemprop", "property", "name", "rel", "class", "http-equiv" };

static gboolean
is_date (PrecisHtmlFact fact)
{
  return fact >= PRECIS_HTML_DATE_META && fact <= PRECIS_HTML_DATE_MODIFIED;
}

static gboolean
is_byline (PrecisHtmlFact fact)
{
  return fact >= PRECIS_HTML_BYLINE_ITEM && fact <= PRECIS_HTML_BYLINE_NAME;
}

static gboolean
is_name (const char *value)
{
  return !strstr (value, "://") && !strchr (value, '@') && strlen (value) <= MAX_BYLINE / 2;
}

/* The first element up from @node, at most so many levels, that @other is in, too. */
static gboolean
is_near (const xmlNode *node, const xmlNode *other)
{
  for (guint i = 0; i < NEAR && node; i++, node = node->parent)
    {
      const xmlNode *ancestor = other;

      for (guint k = 0; k < NEAR && ancestor; k++, ancestor = ancestor->parent)
        if (ancestor == node)
          return TRUE;
    }
  return FALSE;
}

static void
join_byline (PrecisHtmlFacts *facts, PrecisHtmlFact fact, const char *value)
{
  char *known = facts->values[fact];

  if (strlen (known) + strlen (value) > MAX_BYLINE || strstr (known, value))
    return;
  facts->values[fact] = g_strconcat (known, ", ", value, NULL);
  g_free (known);
}

/* Keeps the first value of a kind: of dates the first that is a day; bylines of elements side by side are
 * one. */
static void
keep (Collector *self, PrecisHtmlFact fact, const char *value, const xmlNode *node)
{
  PrecisHtmlFacts *facts = self->facts;
  g_autofree char *date = is_date (fact) ? precis_iso_date_parse (value) : NULL;

  if (strlen (value) > MAX_VALUE || (is_date (fact) && (!date || strlen (date) < DAY_LENGTH)))
    return;
  if (is_byline (fact) && !is_name (value))
    return;
  if (fact == PRECIS_HTML_BYLINE_CLASS && !precis_byline_is_names (value))
    return;
  if (!facts->values[fact])
    facts->values[fact] = date ? g_steal_pointer (&date) : g_strdup (value);
  else if (is_byline (fact) && is_near (self->last[fact], node))
    join_byline (facts, fact, value);
  else
    return;
  self->last[fact] = node;
}

/* The name within an element that marks up a whole person. */
static const xmlNode *
find_name (const xmlNode *root)
{
  for (const xmlNode *node = root; node; node = precis_html_node_next (node, root))
    if (node != root && precis_html_node_has_value (node, "itemprop", "name"))
      return node;
  return root;
}

/* What an element tells: an attribute where it has one, else its text. */
static char *
dup_value (const xmlNode *node, PrecisHtmlFact fact)
{
  static const char * const names[] = { "content", "datetime" };
  const xmlNode *source = fact == PRECIS_HTML_BYLINE_ITEM ? find_name (node) : node;
  char *value = NULL;

  if (precis_html_node_is (node, "link"))
    return is_byline (fact) ? NULL : precis_html_node_dup (node, "href");
  for (guint i = 0; !value && i < G_N_ELEMENTS (names); i++)
    value = precis_html_node_dup (source, names[i]);
  if (!value && is_date (fact))
    value = precis_html_node_dup (source, "title");
  if (value || precis_html_node_is (node, "meta"))
    return value;
  return precis_html_node_dup_text (source);
}

static void
take (Collector *self, PrecisHtmlFact fact, const xmlNode *node)
{
  g_autofree char *value = NULL;

  if ((self->facts->values[fact] && !is_byline (fact)) || !precis_html_node_is_small (node))
    return;
  value = dup_value (node, fact);
  if (value && *value)
    keep (self, fact, value, node);
}

static void
apply_rules (Collector *self, const xmlNode *node, const char *attribute)
{
  g_autofree char *value = precis_html_node_dup (node, attribute);
  g_autofree char *lower = value ? g_ascii_strdown (value, -1) : NULL;
  g_auto (GStrv) words = lower ? g_strsplit (lower, " ", 20) : NULL;

  if (!words)
    return;
  for (guint i = 0; i < G_N_ELEMENTS (rules); i++)
    if (strcmp (rules[i].attribute, attribute) == 0
        && g_strv_contains ((const char * const *) words, rules[i].word))
      take (self, rules[i].fact, node);
  if (strcmp (attribute, "class") == 0 && (strstr (lower, "byline") || strstr (lower, "author")))
    take (self, PRECIS_HTML_BYLINE_CLASS, node);
}

static gboolean
is_author_link (const xmlNode *node)
{
  g_autofree char *href = precis_html_node_is (node, "a") ? precis_html_node_dup (node, "href") : NULL;

  return href && (strstr (href, "/author/") || strstr (href, "/authors/"));
}

static void
take_language (Collector *self, const xmlNode *node)
{
  g_autofree char *language = precis_html_node_dup (node, "lang");

  if (language)
    keep (self, PRECIS_HTML_LANGUAGE, language, node);
}

static void
take_element (Collector *self, const xmlNode *node)
{
  if (precis_html_node_is (node, "title"))
    take (self, PRECIS_HTML_TITLE_PAGE, node);
  else if (precis_html_node_is (node, "h1"))
    {
      take (self, PRECIS_HTML_TITLE_HEADING, node);
      self->facts->n_headings++;
    }
  else if (precis_html_node_is (node, "time"))
    take (self, PRECIS_HTML_DATE_TIME, node);
  else if (precis_html_node_is (node, "html"))
    take_language (self, node);
  else if (is_author_link (node))
    take (self, PRECIS_HTML_BYLINE_PATH, node);
}

/**
 * precis_html_facts_read:
 * @root: the page's root element
 * @facts: (out caller-allocates): what its markup tells; precis_html_facts_clear() frees it
 *
 * Collects what meta elements, microdata, microformats and common classes tell of the article. Linear time.
 */
void
precis_html_facts_read (const xmlNode *root, PrecisHtmlFacts *facts)
{
  Collector self = { facts };

  *facts = (PrecisHtmlFacts) { { NULL } };
  for (const xmlNode *node = root; node; node = precis_html_node_next (node, root))
    {
      if (node->type != XML_ELEMENT_NODE)
        continue;
      take_element (&self, node);
      for (guint i = 0; node->properties && i < G_N_ELEMENTS (attributes); i++)
        apply_rules (&self, node, attributes[i]);
    }
}

void
precis_html_facts_clear (PrecisHtmlFacts *facts)
{
  for (guint i = 0; i < PRECIS_HTML_N_FACTS; i++)
    g_clear_pointer (&facts->values[i], g_free);
}
