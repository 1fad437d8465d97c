/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include <libxml/HTMLparser.h>
#include <string.h>

#include "precis-html-blocks.h"
#include "precis-html-content.h"
#include "precis-html-lead.h"
#include "precis-html-metadata.h"
#include "precis-html-node.h"
#include "precis-html-scan.h"
#include "precis-html.h"
#include "precis-opening.h"

#define ENOUGH 500 /* bytes of a text that need no second attempt */
#define MUCH   2.5 /* times the text that a more trusting attempt must find to be believed */

/* Never HUGE: the scan has made the page small and flat; nothing is loaded, and errors are the page's own
 * affair. */
#define OPTIONS (HTML_PARSE_RECOVER | HTML_PARSE_NOERROR | HTML_PARSE_NOWARNING | HTML_PARSE_NONET \
                 | HTML_PARSE_COMPACT | HTML_PARSE_NODEFDTD)

G_DEFINE_AUTOPTR_CLEANUP_FUNC (xmlDoc, xmlFreeDoc)

static xmlNode *
find_body (xmlDoc *page)
{
  xmlNode *root = xmlDocGetRootElement (page);

  for (xmlNode *node = root; node; node = node == root ? node->children : node->next)
    if (precis_html_node_is (node, "body"))
      return node;
  return root;
}

static void
add_lead (xmlNode *body, const xmlNode *content, PrecisTextBuilder *text)
{
  const xmlNode *lead = precis_html_lead_find (body, content);
  g_autofree char *line = lead ? precis_html_node_dup_text (lead) : NULL;

  if (line)
    precis_text_builder_add (text, PRECIS_BLOCK_PARAGRAPH, 0, line, -1);
}

/* One way to read the text: @strict leaves out what class, id and links speak against; without @choose, all
 * of the page is the article. */
static PrecisTextBuilder *
read_text (xmlNode *body, gboolean strict, gboolean choose)
{
  PrecisTextBuilder *text = precis_text_builder_new ();
  g_autoptr (PrecisHtmlSurvey) survey = precis_html_survey_new (body, strict);
  g_autoptr (GPtrArray) parts = choose ? precis_html_content_find (survey) : g_ptr_array_new ();

  if (!choose)
    g_ptr_array_add (parts, body);
  add_lead (body, g_ptr_array_index (parts, 0), text);
  for (guint i = 0; i < parts->len; i++)
    precis_html_blocks_add (g_ptr_array_index (parts, i), strict, text);
  return text;
}

/* Tries again with fewer prejudices while there is little text, and believes what finds far more. */
static void
read_best_text (xmlNode *body, PrecisDraft *draft)
{
  static const struct
  {
    gboolean strict;
    gboolean choose;
  } attempts[] = { { TRUE, TRUE }, { FALSE, TRUE }, { FALSE, FALSE } };

  for (guint i = 0; i < G_N_ELEMENTS (attempts) && precis_text_builder_get_size (draft->text) < ENOUGH; i++)
    {
      PrecisTextBuilder *text = read_text (body, attempts[i].strict, attempts[i].choose);
      PrecisTextBuilder *worse = text;

      if (precis_text_builder_get_size (text) > precis_text_builder_get_size (draft->text) * MUCH)
        {
          worse = draft->text;
          draft->text = text;
        }
      precis_text_builder_free (worse);
    }
}

/**
 * precis_html_read:
 * @html: a page, decoded
 * @length: bytes of @html
 * @url: (nullable): where it came from
 * @draft: gets title, facts and text
 * @error: %PRECIS_ERROR_TOO_LARGE for a page of too many elements
 *
 * Reads the article of a page and what the page tells of it.
 *
 * Returns: whether the page could be read; whether there is text in it shows in @draft
 */
gboolean
precis_html_read (const char *html, gsize length, const char *url, PrecisDraft *draft, GError **error)
{
  g_auto (PrecisHtmlScan) scan = { NULL };
  g_autoptr (xmlDoc) page = NULL;

  if (!precis_html_scan (html, length, &scan, error))
    return FALSE;
  page = htmlReadMemory (scan.markup->str, scan.markup->len, NULL, "UTF-8", OPTIONS);
  if (!page || !xmlDocGetRootElement (page))
    return TRUE;
  precis_html_metadata_read (page, &scan, url, draft);
  read_best_text (find_body (page), draft);
  precis_opening_take (draft, TRUE);
  return TRUE;
}
