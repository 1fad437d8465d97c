/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include <string.h>

#include "precis-byline.h"
#include "precis-entity-text.h"
#include "precis-html-facts.h"
#include "precis-html-metadata.h"
#include "precis-html-node.h"
#include "precis-html-title.h"
#include "precis-iso-date.h"
#include "precis-json-article.h"
#include "precis-json.h"

#define MAX_LINE       120  /* bytes of a line of the page that may tell who or when */
#define MAX_LINES      2000 /* such lines that are tried */
#define MAX_DATE_WORDS 20   /* of such a line */
#define MAX_OPENING    16   /* bytes of "By" and its like */
#define DAY_LENGTH     10   /* of "2018-06-12" */

/* What writers of pages escape twice, in JSON-LD above all. */
static void
unescape (char **field)
{
  char *escaped = *field;

  if (!escaped || !strchr (escaped, '&'))
    return;
  *field = precis_entity_text_decode (escaped);
  g_free (escaped);
}

/* What JSON-LD says; a damaged script says nothing. */
static PrecisDraft *
read_json (const PrecisHtmlScan *scan)
{
  PrecisDraft *draft = precis_draft_new ();

  for (guint i = 0; i < scan->json->len; i++)
    {
      const char *json = g_ptr_array_index (scan->json, i);
      g_autoptr (JsonNode) root = precis_json_parse (json, strlen (json), NULL);
      JsonObject *article = root ? precis_json_article_find (root) : NULL;

      if (article)
        precis_json_article_read_facts (article, draft);
    }
  unescape (&draft->title);
  unescape (&draft->byline);
  unescape (&draft->site);
  return draft;
}

static int
read_part (const char **p, guint n)
{
  int value = 0;

  for (guint i = 0; i < n; i++, (*p)++)
    {
      if (!g_ascii_isdigit (**p))
        return -1;
      value = value * 10 + (**p - '0');
    }
  return value;
}

/* "/2018/06/12/", "/2018-06-12-…", "/20180612/" in an address. */
static char *
find_path_date (const char *url)
{
  for (const char *p = strchr (url, '/'); p; p = strchr (p, '/'))
    {
      const char *q = ++p;
      int year = read_part (&q, 4), month, day;
      gboolean separated = *q == '/' || *q == '-';

      q += separated;
      month = year >= 1990 ? read_part (&q, 2) : -1;
      q += separated && *q && month > 0;
      day = month > 0 ? read_part (&q, 2) : -1;
      if (day > 0 && !g_ascii_isdigit (*q) && g_date_valid_dmy (day, month, year))
        return g_strdup_printf ("%04d-%02d-%02d", year, month, day);
    }
  return NULL;
}

/* A date among other words of a line: up to five of them, side by side. */
static char *
find_line_date (const char *line)
{
  g_auto (GStrv) words = g_strsplit (line, " ", MAX_DATE_WORDS);
  guint n = g_strv_length (words);

  for (guint i = 0; i < n; i++)
    for (guint length = MIN (5, n - i); length > 0; length--)
      {
        g_autoptr (GString) window = g_string_new (NULL);
        g_autofree char *date = NULL;

        for (guint k = 0; k < length; k++)
          g_string_append_printf (window, "%s ", words[i + k]);
        date = precis_iso_date_parse (window->str);
        if (date && strlen (date) >= DAY_LENGTH)
          return g_steal_pointer (&date);
      }
  return NULL;
}

/* A short line of the page, the text of one node: NULL if it has none, or much. */
static char *
dup_line (const xmlNode *node)
{
  if (node->type != XML_TEXT_NODE || !node->content || strlen ((const char *) node->content) > MAX_LINE)
    return NULL;
  return precis_html_node_dup_text (node);
}

static char *
find_visible_date (const xmlNode *root)
{
  guint n = 0;

  for (const xmlNode *node = root; node && n < MAX_LINES; node = precis_html_node_next (node, root))
    {
      g_autofree char *line = dup_line (node);
      char *date;

      if (!line || !strpbrk (line, "0123456789"))
        continue;
      n++;
      date = find_line_date (line);
      if (date)
        return date;
    }
  return NULL;
}

/* "By Jane Doe", alone in an element, or "By" before an element with her name. */
static char *
find_visible_byline (const xmlNode *root)
{
  guint n = 0;

  for (const xmlNode *node = root; node && n < MAX_LINES; node = precis_html_node_next (node, root))
    {
      g_autofree char *line = dup_line (node);
      g_autofree char *whole = NULL;

      if (!line || !*line)
        continue;
      n++;
      if (node->next && strlen (line) < MAX_OPENING && precis_html_node_is_small (node->next))
        {
          g_autofree char *next = precis_html_node_dup_text (node->next);

          whole = strlen (next) < MAX_LINE ? g_strconcat (line, " ", next, NULL) : NULL;
        }
      if (precis_byline_matches (whole ? whole : line))
        return precis_byline_clean (whole ? whole : line);
    }
  return NULL;
}

static void
set_published (PrecisDraft           *draft,
               const PrecisHtmlFacts *facts,
               const PrecisDraft     *json,
               const PrecisHtmlScan  *scan,
               const char            *url,
               const xmlNode         *root)
{
  g_autofree char *path = url ? find_path_date (url) : NULL;

  precis_draft_set_published (draft, facts->values[PRECIS_HTML_DATE_META]);
  precis_draft_set_published (draft, json->published);
  precis_draft_set_published (draft, facts->values[PRECIS_HTML_DATE_ITEM]);
  precis_draft_set_published (draft, path);
  precis_draft_set_published (draft, scan->script_date);
  for (guint fact = PRECIS_HTML_DATE_NAME; fact < PRECIS_HTML_DATE_MODIFIED; fact++)
    precis_draft_set_published (draft, facts->values[fact]);
  if (!draft->published)
    draft->published = find_visible_date (root);
  precis_draft_set_published (draft, facts->values[PRECIS_HTML_DATE_MODIFIED]);
}

static void
set_byline (PrecisDraft *draft, const PrecisHtmlFacts *facts, const PrecisDraft *json, const xmlNode *root)
{
  precis_draft_set_byline (draft, json->byline);
  for (guint fact = PRECIS_HTML_BYLINE_ITEM; fact <= PRECIS_HTML_BYLINE_NAME; fact++)
    precis_draft_set_byline (draft, facts->values[fact]);
  if (!draft->byline)
    draft->byline = find_visible_byline (root);
}

/**
 * precis_html_metadata_read:
 * @page: the page
 * @scan: its scripts
 * @url: (nullable): where it came from
 * @draft: gets title, byline, site, date, language and address
 *
 * Reads what a page tells of its article. The sources are asked in the order of how often they are right.
 */
void
precis_html_metadata_read (xmlDoc *page, const PrecisHtmlScan *scan, const char *url, PrecisDraft *draft)
{
  const xmlNode *root = xmlDocGetRootElement (page);
  g_autoptr (PrecisDraft) json = read_json (scan);
  g_auto (PrecisHtmlFacts) facts = { { NULL } };
  g_autofree char *title = NULL;

  precis_html_facts_read (root, &facts);
  title = precis_html_title_choose (&facts, json->title);
  precis_draft_set_line (&draft->title, title);
  set_byline (draft, &facts, json, root);
  precis_draft_set_line (&draft->site, facts.values[PRECIS_HTML_SITE]);
  precis_draft_set_line (&draft->site, json->site);
  precis_draft_set_language (draft, facts.values[PRECIS_HTML_LANGUAGE]);
  precis_draft_set_url (draft, facts.values[PRECIS_HTML_URL]);
  precis_draft_set_url (draft, facts.values[PRECIS_HTML_URL_META]);
  precis_draft_set_url (draft, json->url);
  set_published (draft, &facts, json, scan, url ? url : draft->url, root);
}
