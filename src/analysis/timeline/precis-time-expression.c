/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include <string.h>

#include "precis-clock-expression.h"
#include "precis-date-expression.h"
#include "precis-relative-expression.h"
#include "precis-time-reader.h"
#include "precis-year-expression.h"

/* How far before a "from" a verb is looked for. */
#define MAX_VERB_DISTANCE 8

/* A day, month, year, or what is counted from one. */
static guint
read_plain (const PrecisTimeReader *r, guint32 at, PrecisTimeExpression *x)
{
  guint n = precis_date_expression_read (r, at, x);

  n = n ? n : precis_relative_expression_read (r, at, x);
  return n ? n : precis_year_expression_read (r, at, x);
}

/* What goes before and does not change the date: "early", "the end of", "late on", "later". Returns its
 * tokens. */
static guint
read_edge (const PrecisTimeReader *r, guint32 at)
{
  guint32 i = at;

  i += precis_time_reader_is (r, i, "the");
  if (precis_time_reader_is_kind (r, i, PRECIS_TIME_WORD_EDGE))
    {
      if (!precis_time_reader_get_value (r, i))
        {
          i++;
          i += precis_time_reader_is (r, i, "on") || precis_time_reader_is (r, i, "in")
               || precis_time_reader_is (r, i, "-");
          return i - at;
        }
      return precis_time_reader_is (r, i + 1, "of") ? i + 2 - at : 0;
    }
  if (i == at && precis_time_reader_is_kind (r, i, PRECIS_TIME_WORD_SHIFT))
    return 1 + (precis_time_reader_is (r, i + 1, "in") || precis_time_reader_is (r, i + 1, "on"));
  return 0;
}

static gboolean
is_day_level (const PrecisTimeExpression *x)
{
  if (x->date.has_minute)
    return FALSE;
  return x->kind == PRECIS_TIME_WEEKDAY || x->date.day > 0
         || (x->kind != PRECIS_TIME_DATE && x->unit == PRECIS_UNIT_DAY);
}

/* The time of day after a day: ", at about 9:30 a.m." Returns its tokens. */
static guint
read_clock_after (const PrecisTimeReader *r, guint32 at, PrecisTimeExpression *x)
{
  static const char * const leads[] = {
    "at", "around", "about", "shortly", "just", "after", "before", "by", NULL,
  };
  PrecisTimeExpression clock;
  guint32 i = at;
  guint n;

  i += precis_time_reader_is (r, i, ",");
  while (precis_time_reader_is_any (r, i, leads))
    i++;
  n = i > at || precis_time_reader_is_kind (r, i + 1, PRECIS_TIME_WORD_MERIDIEM)
        ? precis_clock_expression_read (r, i, &clock) : 0;
  if (n == 0)
    return 0;
  x->date.minute = clock.date.minute;
  x->date.has_minute = TRUE;
  return i - at + n;
}

/* The day after a time of day: "9:30 a.m. [on Friday]". Returns its tokens. */
static guint
read_day_after (const PrecisTimeReader *r, guint32 at, PrecisTimeExpression *x)
{
  PrecisTimeExpression day;
  guint32 i = at;
  guint n;

  i += precis_time_reader_is (r, i, ",");
  i += precis_time_reader_is (r, i, "on");
  n = read_plain (r, i, &day);
  if (n == 0 || !is_day_level (&day))
    return 0;
  day.date.minute = x->date.minute;
  day.date.has_minute = TRUE;
  *x = day;
  return i - at + n;
}

/* "from 6 a.m. to midnight" tells hours, not a moment. Returns the tokens of a time of day with the day that
 * may follow. */
static guint
read_clock (const PrecisTimeReader *r, guint32 at, PrecisTimeExpression *x)
{
  guint n = precis_clock_expression_read (r, at, x);
  guint day = n ? read_day_after (r, at + n, x) : 0;

  if (n > 0 && day == 0
      && (precis_time_reader_is (r, at - 1, "from") || precis_time_reader_is (r, at + n, "to")
          || precis_time_reader_is (r, at - 1, "to") || precis_time_reader_is_dash (r, at + n)))
    return 0;
  return n + day;
}

/* One expression with what goes before and after it, without ranges. Returns its tokens. */
static guint
read_simple (const PrecisTimeReader *r, guint32 at, PrecisTimeExpression *x)
{
  guint edge = read_edge (r, at);
  guint n = edge ? read_plain (r, at + edge, x) : 0;

  if (n == 0)
    {
      edge = 0;
      n = read_clock (r, at, x);
      if (n == 0 && (n = read_plain (r, at, x)) > 0 && is_day_level (x))
        n += read_clock_after (r, at + n, x);
    }
  else if (is_day_level (x))
    n += read_clock_after (r, at + edge + n, x);
  if (n == 0)
    return 0;
  x->first = at;
  x->end = at + edge + n;
  return edge + n;
}

/* Whether a verb before "from" tells of a change and not of a stretch: moved from June to July. */
static gboolean
tells_change (const PrecisTimeReader *r, guint32 from)
{
  static const char * const verbs[] = {
    "moved", "postponed", "delayed", "changed", "pushed", "rescheduled", "brought", "move", "postpone",
    "delay", "change", "push", "moving", "pushing", NULL,
  };

  for (guint32 i = from; i > r->start && from - i < MAX_VERB_DISTANCE; i--)
    if (precis_time_reader_is_any (r, i - 1, verbs))
      return TRUE;
  return FALSE;
}

static gboolean
is_same_grain (const PrecisTimeExpression *a, const PrecisTimeExpression *b)
{
  if (a->kind != b->kind || a->until.year || a->until.day || a->date.has_minute || b->date.has_minute)
    return FALSE;
  if (a->kind == PRECIS_TIME_DATE)
    return (a->date.day > 0) == (b->date.day > 0) && (a->date.month > 0) == (b->date.month > 0)
           && (a->date.quarter > 0) == (b->date.quarter > 0);
  return a->kind == PRECIS_TIME_WEEKDAY;
}

/* The end of a range whose beginning is a bare year: a number without other context. */
static guint
read_end (const PrecisTimeReader *r, guint32 at, const PrecisTimeExpression *from, PrecisTimeExpression *x)
{
  int year = precis_time_reader_get_year (r, at);

  if (from->kind == PRECIS_TIME_DATE && !from->date.month && !from->date.quarter && year > from->date.year)
    {
      *x = (PrecisTimeExpression) { .kind = PRECIS_TIME_DATE, .date.year = year, .first = at, .end = at + 1 };
      return 1;
    }
  return read_simple (r, at, x);
}

/* "to July 3", "– July 3", "and 2019" after "between". Returns the tokens read. */
static guint
read_range (const PrecisTimeReader *r, const PrecisTimeExpression *x, PrecisTimeExpression *until)
{
  gboolean between = precis_time_reader_is (r, x->first - 1, "between");
  gboolean to = precis_time_reader_is_kind (r, x->end, PRECIS_TIME_WORD_TO)
                || precis_time_reader_is_dash (r, x->end);
  guint n;

  if (!(between && precis_time_reader_is (r, x->end, "and")) && !to)
    return 0;
  if (tells_change (r, x->first))
    return 0;
  n = read_end (r, x->end + 1, x, until);
  return n > 0 && is_same_grain (x, until) ? n + 1 : 0;
}

/**
 * precis_time_expression_read:
 * @r: a reader
 * @at: a token
 * @expression: (out caller-allocates): what was read
 * @until: (out caller-allocates): the end of a range, if its end is greater than its first token
 *
 * Reads the longest expression of time that begins at a token, by a grammar of English. A range takes the
 * "from" or "between" before it in.
 *
 * Returns: whether there is one
 */
gboolean
precis_time_expression_read (const PrecisTimeReader *r, guint32 at, PrecisTimeExpression *expression,
                             PrecisTimeExpression *until)
{
  static const char * const leads[] = { "from", "between", NULL };
  guint n = read_simple (r, at, expression);

  *until = (PrecisTimeExpression) { 0 };
  if (n == 0)
    return FALSE;
  n = read_range (r, expression, until);
  if (n == 0)
    *until = (PrecisTimeExpression) { 0 };
  else if (precis_time_reader_is_any (r, at - 1, leads))
    expression->first--;
  expression->end += n;
  return TRUE;
}
