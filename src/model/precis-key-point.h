/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gio/gio.h>

G_BEGIN_DECLS

/**
 * PrecisKeyPoint:
 *
 * One sentence of a summary.
 *
 * - text: the sentence, the slice [start, end) of the article's text (bytes)
 * - score: how much it says of the article, 0 to 1
 * - rank: 0 for the sentence to keep if there is room for one only, and so on: a summary of n points is all points with
 *   a rank below n, in the order of the text
 */
#define PRECIS_TYPE_KEY_POINT (precis_key_point_get_type ())
G_DECLARE_FINAL_TYPE (PrecisKeyPoint, precis_key_point, PRECIS, KEY_POINT, GObject)

const char *precis_key_point_get_text  (PrecisKeyPoint *self);
guint       precis_key_point_get_start (PrecisKeyPoint *self);
guint       precis_key_point_get_end   (PrecisKeyPoint *self);
double      precis_key_point_get_score (PrecisKeyPoint *self);
guint       precis_key_point_get_rank  (PrecisKeyPoint *self);

G_END_DECLS
