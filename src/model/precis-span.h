/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

/**
 * PrecisSpan:
 * @start: offset of the first byte
 * @end: offset after the last byte
 *
 * A stretch of an article's text, in bytes of its UTF-8; both ends lie between characters. PrecisOffsets turns bytes
 * into the code points that files and text views count in.
 */
typedef struct
{
  guint32 start;
  guint32 end;
} PrecisSpan;

/**
 * PrecisPlace:
 * @span: where something is told
 * @sentence: the sentence around it
 */
typedef struct
{
  PrecisSpan span;
  PrecisSpan sentence;
} PrecisPlace;

char     *precis_span_slice    (PrecisSpan span, const char *text);
gboolean  precis_span_contains (PrecisSpan span, PrecisSpan other);
gboolean  precis_span_overlaps (PrecisSpan span, PrecisSpan other);
int       precis_span_compare  (gconstpointer a, gconstpointer b);

G_END_DECLS
