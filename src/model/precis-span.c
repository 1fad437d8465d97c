/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "precis-span.h"

/**
 * precis_span_slice:
 * @span: a span of @text
 * @text: the text
 *
 * Returns: (transfer full): the stretch of @text that @span names
 */
char *
precis_span_slice (PrecisSpan span, const char *text)
{
  return g_strndup (text + span.start, span.end - span.start);
}

/**
 * precis_span_contains:
 * @span: a span
 * @other: a span of the same text
 *
 * Returns: whether all of @other lies in @span
 */
gboolean
precis_span_contains (PrecisSpan span, PrecisSpan other)
{
  return span.start <= other.start && other.end <= span.end;
}

/**
 * precis_span_overlaps:
 * @span: a span
 * @other: a span of the same text
 *
 * Returns: whether the two share at least one byte
 */
gboolean
precis_span_overlaps (PrecisSpan span, PrecisSpan other)
{
  return span.start < other.end && other.start < span.end;
}
