/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "precis-document.h"

G_BEGIN_DECLS

/**
 * PrecisTimeWordKind:
 * @PRECIS_TIME_WORD_MONTH: value 1 to 12
 * @PRECIS_TIME_WORD_WEEKDAY: value 1 (Monday) to 7
 * @PRECIS_TIME_WORD_NUMBER: one, two …; value the number
 * @PRECIS_TIME_WORD_ORDINAL: first … thirty-first; value the number
 * @PRECIS_TIME_WORD_UNIT: day, weeks …; value a #PrecisTimeUnit
 * @PRECIS_TIME_WORD_DAY: yesterday, today, tomorrow; value days from today
 * @PRECIS_TIME_WORD_PART: morning, evening …
 * @PRECIS_TIME_WORD_DIRECTION: last, this, next; value -1, 0, 1
 * @PRECIS_TIME_WORD_EDGE: early, late; beginning, end; value 1 if "of" must follow
 * @PRECIS_TIME_WORD_SEASON: spring …
 * @PRECIS_TIME_WORD_AGO: ago
 * @PRECIS_TIME_WORD_SHIFT: later, earlier; value 1, -1
 * @PRECIS_TIME_WORD_MERIDIEM: a.m., p.m.; value 0, 12
 * @PRECIS_TIME_WORD_ZONE: GMT, UTC …
 * @PRECIS_TIME_WORD_QUARTER: Q1 …; value 1 to 4
 * @PRECIS_TIME_WORD_HALF: half
 * @PRECIS_TIME_WORD_NOON: noon, midday, midnight; value the minute of the day
 * @PRECIS_TIME_WORD_LEAD: a word before which a bare number or a doubtful name of a month is a time: in,
 *   since …; value 1 if even a number before a noun is a year
 * @PRECIS_TIME_WORD_TO: to, until, through, till
 *
 * What a word says about time.
 */
typedef enum
{
  PRECIS_TIME_WORD_NONE,
  PRECIS_TIME_WORD_MONTH,
  PRECIS_TIME_WORD_WEEKDAY,
  PRECIS_TIME_WORD_NUMBER,
  PRECIS_TIME_WORD_ORDINAL,
  PRECIS_TIME_WORD_UNIT,
  PRECIS_TIME_WORD_DAY,
  PRECIS_TIME_WORD_PART,
  PRECIS_TIME_WORD_DIRECTION,
  PRECIS_TIME_WORD_EDGE,
  PRECIS_TIME_WORD_SEASON,
  PRECIS_TIME_WORD_AGO,
  PRECIS_TIME_WORD_SHIFT,
  PRECIS_TIME_WORD_MERIDIEM,
  PRECIS_TIME_WORD_ZONE,
  PRECIS_TIME_WORD_QUARTER,
  PRECIS_TIME_WORD_HALF,
  PRECIS_TIME_WORD_NOON,
  PRECIS_TIME_WORD_LEAD,
  PRECIS_TIME_WORD_TO,
} PrecisTimeWordKind;

typedef struct
{
  gint16  value;
  guint16 kind;
} PrecisTimeWord;

PrecisTimeWord precis_time_words_find (const char *lower);

G_END_DECLS
