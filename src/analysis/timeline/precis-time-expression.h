/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "precis-calendar-date.h"
#include "precis-time-words.h"

G_BEGIN_DECLS

/**
 * PrecisTimeKind:
 * @PRECIS_TIME_DATE: parts of a date, in @date
 * @PRECIS_TIME_WEEKDAY: a day of the week
 * @PRECIS_TIME_OFFSET: counted from the day of the article: yesterday, last week, two years ago
 * @PRECIS_TIME_SHIFT: counted from what was told before: two days later, the same day
 * @PRECIS_TIME_CLOCK: a time of day alone
 */
typedef enum
{
  PRECIS_TIME_DATE,
  PRECIS_TIME_WEEKDAY,
  PRECIS_TIME_OFFSET,
  PRECIS_TIME_SHIFT,
  PRECIS_TIME_CLOCK,
} PrecisTimeKind;

/**
 * PrecisTimeExpression:
 * @first: its first token
 * @end: the token after its last
 * @kind: what is known of it
 * @date: the parts that it names; of a time of day too
 * @until: the last part of a range that it names itself, or all zero
 * @weekday: 1 (Monday) to 7
 * @has_direction: whether it says last, this or next
 * @direction: -1, 0, 1
 * @has_relative_year: whether it says "of last year"
 * @relative_year: years from the article's
 * @has_told_year: whether it says "of that year"
 * @is_loose: whether a shift or a time of day may count from the article's day when no other was told
 * @unit: what @amount counts
 * @amount: of an offset or shift
 *
 * A time as a text puts it, before the calendar has told when it is.
 */
typedef struct
{
  guint32            first;
  guint32            end;
  PrecisTimeKind     kind;
  PrecisCalendarDate date;
  PrecisCalendarDate until;
  int                weekday;
  gboolean           has_direction;
  int                direction;
  gboolean           has_relative_year;
  int                relative_year;
  gboolean           has_told_year;
  gboolean           is_loose;
  PrecisTimeUnit     unit;
  int                amount;
} PrecisTimeExpression;

/**
 * PrecisTimeReader:
 * @document: the text
 * @words: what each distinct word of it says about time
 * @start: the sentence's first token
 * @end: the token after its last
 *
 * Where expressions are read.
 */
typedef struct
{
  const PrecisDocument *document;
  PrecisTimeWord       *words;
  guint32               start;
  guint32               end;
} PrecisTimeReader;

gboolean precis_time_expression_read (const PrecisTimeReader *reader, guint32 at,
                                      PrecisTimeExpression *expression,
                                      PrecisTimeExpression *until);

G_END_DECLS
