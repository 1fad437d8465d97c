/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "precis-import.h"

G_BEGIN_DECLS

/**
 * PrecisFormat:
 *
 * What a text is written in.
 */
typedef enum
{
  PRECIS_FORMAT_PLAIN,
  PRECIS_FORMAT_MARKDOWN,
  PRECIS_FORMAT_JSON,
  PRECIS_FORMAT_HTML,
  PRECIS_FORMAT_FEED, /* RSS, Atom or OPML: a list of articles, none itself */
} PrecisFormat;

gboolean     precis_sniff_is_text (const char *data, gsize size, GError **error);
PrecisFormat precis_sniff_format  (const char *text, const PrecisImportHints *hints);

G_END_DECLS
