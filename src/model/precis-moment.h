/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gio/gio.h>

G_BEGIN_DECLS

/**
 * PrecisPrecision:
 *
 * How exactly a moment is known.
 */
typedef enum
{
  PRECIS_PRECISION_YEAR,
  PRECIS_PRECISION_QUARTER,
  PRECIS_PRECISION_MONTH,
  PRECIS_PRECISION_WEEK,
  PRECIS_PRECISION_DAY,
  PRECIS_PRECISION_MINUTE,
} PrecisPrecision;

/**
 * PrecisMoment:
 *
 * A time that the article names, put on the calendar.
 *
 * - date: ISO 8601, cut to the precision: 2018, 2018-Q2, 2018-06, 2018-W24, 2018-06-12, 2018-06-12T09:30; XXXX-11-26 when the
 *   year is not known
 * - until: the end of a range in the same form, or %NULL
 * - text: the expression, the slice [start, end) of the article's text (bytes); sentence_start, sentence_end: its sentence
 * - event: what happened or happens then, a readable part of that sentence; or %NULL
 */
#define PRECIS_TYPE_MOMENT (precis_moment_get_type ())
G_DECLARE_FINAL_TYPE (PrecisMoment, precis_moment, PRECIS, MOMENT, GObject)

const char     *precis_moment_get_date           (PrecisMoment *self);
const char     *precis_moment_get_until          (PrecisMoment *self);
PrecisPrecision precis_moment_get_precision      (PrecisMoment *self);
const char     *precis_moment_get_text           (PrecisMoment *self);
guint           precis_moment_get_start          (PrecisMoment *self);
guint           precis_moment_get_end            (PrecisMoment *self);
guint           precis_moment_get_sentence_start (PrecisMoment *self);
guint           precis_moment_get_sentence_end   (PrecisMoment *self);
const char     *precis_moment_get_event          (PrecisMoment *self);

G_END_DECLS
