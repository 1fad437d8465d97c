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

/**
 * precis_span_compare:
 * @a: a PrecisSpan
 * @b: another one
 *
 * For sorting: by their begin, at the same place the shorter one first.
 *
 * Returns: less than, equal to or more than 0, as @a comes before, with or after @b
 */
int
precis_span_compare (gconstpointer a, gconstpointer b)
{
  const PrecisSpan *x = a, *y = b;

  if (x->start != y->start)
    return x->start > y->start ? 1 : -1;
  return (x->end > y->end) - (x->end < y->end);
}
