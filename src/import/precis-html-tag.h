/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

#define PRECIS_HTML_TAG_NAME 16 /* bytes of the longest name that is kept, with its NUL */

/**
 * PrecisHtmlTag:
 * @name: in lower case; longer names are cut
 * @closing: "</name>"
 * @attributes: where its attributes begin
 * @end: behind its ">", or the end of the page
 */
typedef struct
{
  char        name[PRECIS_HTML_TAG_NAME];
  gboolean    closing;
  const char *attributes;
  const char *end;
} PrecisHtmlTag;

gboolean precis_html_tag_read           (const char *p, const char *end, PrecisHtmlTag *tag);
void     precis_html_tag_write          (const PrecisHtmlTag *tag, GString *markup);
char    *precis_html_tag_dup_attribute  (const PrecisHtmlTag *tag, const char *name);

G_END_DECLS
