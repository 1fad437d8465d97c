/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "precis-article.h"

G_BEGIN_DECLS

/**
 * PrecisImportHints:
 * @source: (nullable): becomes PrecisArticle:source; a file name's ending also hints at the format, never
 *   decides it
 * @url: (nullable): the address that the bytes came from, against which relative links count
 * @content_type: (nullable): what the carrier said of the bytes, with its charset parameter
 *
 * What is known of bytes besides the bytes. All may be %NULL.
 */
typedef struct
{
  const char *source;
  const char *url;
  const char *content_type;
} PrecisImportHints;

PrecisArticle *precis_import (GBytes                   *bytes,
                              const PrecisImportHints  *hints,
                              GCancellable             *cancellable,
                              GError                  **error);

G_END_DECLS
