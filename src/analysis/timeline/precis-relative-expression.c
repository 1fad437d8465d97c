/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include <string.h>

#include "precis-relative-expression.h"
#include "precis-time-reader.h"

/* Numbers of units beyond this are figures of speech. */
#define MAX_AMOUNT 999

/* Every reader returns how many tokens it read, or 0. */

static gboolean
is_unit (const PrecisTimeReader *r, guint32 i, PrecisTimeUnit unit)
{
  return precis_time_reader_is_kind (r, i, PRECIS_TIME_WORD_UNIT)
         && precis_time_reader_get_value (r, i) == (int) unit;
}

static gboolean
is_plural_unit (const PrecisTimeReader *r, guint32 i)
{
  return g_str_has_suffix (precis_time_reader_get_lower (r, i), "s");
}

static void
set_amount (PrecisTimeExpression *x, PrecisTimeKind kind, PrecisTimeUnit unit, int amount)
{
  x->kind = kind;
  x->unit = unit;
  x->amount = amount;
}

/* The part of a day, if one follows: "Friday [morning]", "yesterday [evening]". */
static guint
read_part (const PrecisTimeReader *r, guint32 at)
{
  return precis_time_reader_is_kind (r, at, PRECIS_TIME_WORD_PART);
}

/* "today", "yesterday evening"; with a capital inside a sentence part of a title: "The Tonight Show". */
static guint
read_day_word (const PrecisTimeReader *r, guint32 at, PrecisTimeExpression *x)
{
  static const char * const openers[] = { "\"", "\u201c", "``", "'", ":", "\u2014", NULL };

  if (!precis_time_reader_is_kind (r, at, PRECIS_TIME_WORD_DAY))
    return 0;
  if (precis_time_reader_is_capitalised (r, at) && at > r->start
      && !precis_time_reader_is_any (r, at - 1, openers))
    return 0;
  set_amount (x, PRECIS_TIME_OFFSET, PRECIS_UNIT_DAY, precis_time_reader_get_value (r, at));
  return 1 + read_part (r, at + 1);
}

/* "the day before yesterday", "the day after tomorrow". */
static guint
read_second_day (const PrecisTimeReader *r, guint32 at, PrecisTimeExpression *x)
{
  gboolean before = precis_time_reader_is (r, at + 2, "before")
                    && precis_time_reader_is (r, at + 3, "yesterday");
  gboolean after = precis_time_reader_is (r, at + 2, "after")
                   && precis_time_reader_is (r, at + 3, "tomorrow");

  if (!precis_time_reader_is (r, at, "the") || !precis_time_reader_is (r, at + 1, "day")
      || !(before || after))
    return 0;
  set_amount (x, PRECIS_TIME_OFFSET, PRECIS_UNIT_DAY, before ? -2 : 2);
  return 4;
}

/* "Monday Night Raw" is a title, and "a Sunday morning" or "every Sunday" is any. */
static gboolean
is_any_weekday (const PrecisTimeReader *r, guint32 at)
{
  static const char * const every[] = { "every", "each", "any", NULL };

  if (precis_time_reader_is_any (r, at - 1, every))
    return TRUE;
  if (!read_part (r, at + 1))
    return FALSE;
  return precis_time_reader_is (r, at - 1, "a")
         || (precis_time_reader_is_capitalised (r, at + 1) && precis_time_reader_is_capitalised (r, at + 2));
}

/* "Tuesday", "Friday morning", but not "Good Friday", "Sun" or "the next Tuesday", which counts from
 * somewhere else. */
static guint
read_weekday (const PrecisTimeReader *r, guint32 at, PrecisTimeExpression *x)
{
  static const char * const feasts[] = {
    "good", "ash", "easter", "palm", "black", "bloody", "super", "cyber", "holy", "maundy", "giving", NULL,
  };

  x->weekday = precis_time_reader_get_weekday (r, at);
  if (!x->weekday || !g_str_has_suffix (precis_time_reader_get_lower (r, at), "day")
      || (precis_time_reader_is_any (r, at - 1, feasts) && precis_time_reader_is_capitalised (r, at - 1))
      || (precis_time_reader_is_kind (r, at - 1, PRECIS_TIME_WORD_DIRECTION)
          && precis_time_reader_is (r, at - 2, "the")))
    return 0;
  if (is_any_weekday (r, at))
    return 0;
  x->kind = PRECIS_TIME_WEEKDAY;
  return 1 + read_part (r, at + 1);
}

/* After "the", a direction counts from what was told before: "the following day", "the previous year". "The
 * next decade" and "the past year" are stretches of time. */
static guint
read_told_direction (const PrecisTimeReader *r, guint32 at, PrecisTimeExpression *x)
{
  static const char * const always[] = { "following", "previous", NULL };
  int direction;

  if (!precis_time_reader_is (r, at, "the")
      || !precis_time_reader_is_kind (r, at + 1, PRECIS_TIME_WORD_DIRECTION)
      || !precis_time_reader_is_kind (r, at + 2, PRECIS_TIME_WORD_UNIT) || is_plural_unit (r, at + 2))
    return 0;
  direction = precis_time_reader_get_value (r, at + 1);
  if (!precis_time_reader_is_any (r, at + 1, always)
      && !(direction > 0 && is_unit (r, at + 2, PRECIS_UNIT_DAY)
           && precis_time_reader_is (r, at + 1, "next")))
    return 0;
  set_amount (x, PRECIS_TIME_SHIFT, precis_time_reader_get_value (r, at + 2), direction);
  return 3;
}

/* "the same day", "that week": what was told before. */
static guint
read_told_unit (const PrecisTimeReader *r, guint32 at, PrecisTimeExpression *x)
{
  guint32 i = at;

  if (precis_time_reader_is (r, i, "the") && precis_time_reader_is (r, i + 1, "same"))
    i += 2;
  else if (precis_time_reader_is (r, i, "that"))
    i += 1;
  else
    return 0;
  if (!precis_time_reader_is_kind (r, i, PRECIS_TIME_WORD_UNIT) || is_plural_unit (r, i)
      || is_unit (r, i, PRECIS_UNIT_HOUR) || is_unit (r, i, PRECIS_UNIT_DECADE))
    return 0;
  set_amount (x, PRECIS_TIME_SHIFT, precis_time_reader_get_value (r, i), 0);
  return i + 1 - at;
}

/* "ended the day", "late in the day": the day that is told of. Elsewhere "the day" is any day. */
static guint
read_told_day (const PrecisTimeReader *r, guint32 at, PrecisTimeExpression *x)
{
  static const char * const verbs[] = {
    "end", "ends", "ended", "ending", "finish", "finished", "finishing", "close", "closed", "closing",
    "start", "started", "starting", "begin", "began", NULL,
  };
  static const char * const edges[] = { "late", "early", "later", "earlier", NULL };

  if (!precis_time_reader_is (r, at, "the") || !precis_time_reader_is (r, at + 1, "day")
      || precis_time_reader_is (r, at + 2, "of") || precis_time_reader_get_weekday (r, at + 2))
    return 0;
  if (!precis_time_reader_is_any (r, at - 1, verbs)
      && !(precis_time_reader_is (r, at - 1, "in") && precis_time_reader_is_any (r, at - 2, edges))
      && !(precis_time_reader_is (r, at - 1, "of")
           && precis_time_reader_is_kind (r, at - 2, PRECIS_TIME_WORD_EDGE))
      && !(precis_time_reader_is (r, at - 1, "for") && precis_time_reader_is (r, at + 2, ",")))
    return 0;
  set_amount (x, PRECIS_TIME_SHIFT, PRECIS_UNIT_DAY, 0);
  x->is_loose = TRUE;
  return 2;
}

/* What a direction may stand before: a unit, a day, a month, "night". */
static guint
read_directed (const PrecisTimeReader *r, guint32 at, PrecisTimeExpression *x)
{
  guint n = read_weekday (r, at, x);

  if (n > 0)
    return n;
  x->date.month = precis_time_reader_get_month (r, at);
  if (x->date.month)
    {
      x->kind = PRECIS_TIME_DATE;
      return 1;
    }
  if (read_part (r, at) && (x->direction == 0 || precis_time_reader_is (r, at, "night")))
    {
      set_amount (x, PRECIS_TIME_OFFSET, PRECIS_UNIT_DAY, x->direction);
      return 1;
    }
  if (!precis_time_reader_is_kind (r, at, PRECIS_TIME_WORD_UNIT) || is_plural_unit (r, at)
      || is_unit (r, at, PRECIS_UNIT_DAY) || is_unit (r, at, PRECIS_UNIT_HOUR))
    return 0;
  set_amount (x, PRECIS_TIME_OFFSET, precis_time_reader_get_value (r, at), x->direction);
  return 1;
}

/* "last week", "this January", "next Tuesday", "this past weekend". */
static guint
read_direction (const PrecisTimeReader *r, guint32 at, PrecisTimeExpression *x)
{
  static const char * const stretches[] = { "the", "these", "those", NULL };
  guint32 i = at;
  guint n;

  if (!precis_time_reader_is_kind (r, i, PRECIS_TIME_WORD_DIRECTION)
      || precis_time_reader_is_any (r, at - 1, stretches))
    return 0;
  i += precis_time_reader_is (r, i, "this")
       && precis_time_reader_is_kind (r, i + 1, PRECIS_TIME_WORD_DIRECTION);
  x->has_direction = TRUE;
  x->direction = precis_time_reader_get_value (r, i);
  n = read_directed (r, i + 1, x);
  return n > 0 ? i + 1 - at + n : 0;
}

/* "the weekend", "the year": only after "the end of", "over". */
static guint
read_this_unit (const PrecisTimeReader *r, guint32 at, PrecisTimeExpression *x)
{
  static const char * const units[] = { "year", "month", "week", "decade", NULL };
  gboolean weekend = precis_time_reader_is (r, at + 1, "weekend")
                     && precis_time_reader_is (r, at - 1, "over");
  gboolean edge = precis_time_reader_is (r, at - 1, "of")
                  && precis_time_reader_is_kind (r, at - 2, PRECIS_TIME_WORD_EDGE)
                  && precis_time_reader_is_any (r, at + 1, units) && !precis_time_reader_is (r, at + 2, "of");

  if (!precis_time_reader_is (r, at, "the") || !(weekend || edge))
    return 0;
  set_amount (x, PRECIS_TIME_OFFSET, precis_time_reader_get_value (r, at + 1), 0);
  return 2;
}

/* "two years ago", "a week later", "three days earlier". Hours after what was told lead nowhere on the
 * calendar. */
static guint
read_count (const PrecisTimeReader *r, guint32 at, PrecisTimeExpression *x)
{
  int count = precis_time_reader_get_count (r, at);
  PrecisTimeUnit unit;

  if (count < 1 || count > MAX_AMOUNT || !precis_time_reader_is_kind (r, at + 1, PRECIS_TIME_WORD_UNIT))
    return 0;
  unit = precis_time_reader_get_value (r, at + 1);
  if (precis_time_reader_is_kind (r, at + 2, PRECIS_TIME_WORD_AGO))
    set_amount (x, PRECIS_TIME_OFFSET, unit, -count);
  else if (precis_time_reader_is (r, at + 2, "from") && precis_time_reader_is (r, at + 3, "now"))
    {
      set_amount (x, PRECIS_TIME_OFFSET, unit, count);
      return 4;
    }
  else if (precis_time_reader_is_kind (r, at + 2, PRECIS_TIME_WORD_SHIFT) && unit != PRECIS_UNIT_HOUR
           && !precis_time_reader_is (r, at + 3, "than"))
    set_amount (x, PRECIS_TIME_SHIFT, unit, count * precis_time_reader_get_value (r, at + 2));
  else
    return 0;
  return 3;
}

/**
 * precis_relative_expression_read:
 * @r: a reader
 * @at: a token
 * @x: (out caller-allocates): what is counted from where
 *
 * Reads an expression that is counted from the article's day or from what was told before.
 *
 * Returns: how many tokens it has, or 0
 */
guint
precis_relative_expression_read (const PrecisTimeReader *r, guint32 at, PrecisTimeExpression *x)
{
  static guint (* const readers[]) (const PrecisTimeReader *, guint32, PrecisTimeExpression *) = {
    read_second_day, read_told_direction, read_told_unit, read_told_day, read_this_unit, read_direction,
    read_count,
    read_day_word, read_weekday,
  };

  for (guint k = 0; k < G_N_ELEMENTS (readers); k++)
    {
      guint n;

      *x = (PrecisTimeExpression) { 0 };
      n = readers[k] (r, at, x);
      if (n > 0)
        return n;
    }
  return 0;
}
