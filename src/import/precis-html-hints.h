/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>
#include <libxml/tree.h>

G_BEGIN_DECLS

/**
 * PrecisHtmlHints:
 * @weight: what class and id say for (25 each) or against (-25 each) the text of the article
 * @hidden: the page does not show it
 * @furniture: by tag or role no part of an article: navigation, footer, form …
 * @unlikely: class or id say that it is furniture
 * @byline: class, id or itemprop say that it tells who and when
 *
 * What the attributes of an element tell.
 */
typedef struct
{
  int  weight;
  guint hidden : 1;
  guint furniture : 1;
  guint unlikely : 1;
  guint byline : 1;
} PrecisHtmlHints;

void precis_html_hints_read (const xmlNode *node, PrecisHtmlHints *hints);

G_END_DECLS
