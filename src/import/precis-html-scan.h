/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

/**
 * PrecisHtmlScan:
 * @markup: the page, made safe for the parser
 * @json: contents of its JSON-LD scripts, of char *
 * @script_date: (nullable): what another script calls "datePublished"
 *
 * A page without what Precis does not read.
 */
typedef struct
{
  GString   *markup;
  GPtrArray *json;
  char      *script_date;
} PrecisHtmlScan;

gboolean precis_html_scan       (const char *html, gsize length, PrecisHtmlScan *scan, GError **error);
void     precis_html_scan_clear (PrecisHtmlScan *scan);

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (PrecisHtmlScan, precis_html_scan_clear)

G_END_DECLS
