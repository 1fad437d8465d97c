/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "precis-span.h"

G_BEGIN_DECLS

/**
 * PrecisQuotation:
 * @inner: what stands between the marks
 * @outer: the same with its marks
 * @goes_on: whether the same voice goes on from the quotation before: a paragraph that ends without a
 *   closing mark is followed by one that opens again
 *
 * A stretch of text in quotation marks, within one line; what is quoted inside it is part of it.
 */
typedef struct
{
  PrecisSpan inner;
  PrecisSpan outer;
  gboolean   goes_on;
} PrecisQuotation;

GArray *precis_quotation_find_all (const char *text, gsize length);

G_END_DECLS
