/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "precis-time-resolver.h"

#define SATURDAY 6

/* A day without a year is the nearest one; beyond so many days from the article's, the tense has a say. */
#define NEAR_DAYS 90
#define HALF_YEAR 183

static gboolean
is_known (const PrecisCalendarDate *date)
{
  return date->year > 0;
}

/* The year of a month (and day) without one, by distance and tense. */
static int
guess_year_of_day (const PrecisTimeContext *context, const PrecisCalendarDate *date)
{
  PrecisCalendarDate guess = { .year = context->published.year, .month = date->month,
                               .day = MIN (date->day, 28) };
  int distance = precis_calendar_date_get_number (&guess)
                 - precis_calendar_date_get_number (&context->published);
  int named = context->named_years[date->month];

  if (named > 0 && context->tense != PRECIS_TENSE_FUTURE)
    return named;
  if (distance > HALF_YEAR || (distance > NEAR_DAYS && context->tense == PRECIS_TENSE_PAST))
    return guess.year - 1;
  if (distance < -HALF_YEAR || (distance < -NEAR_DAYS && context->tense == PRECIS_TENSE_FUTURE))
    return guess.year + 1;
  return guess.year;
}

/* The year of a month or quarter without one: number @part of the year, while the article's own is @now. */
static int
guess_year_of_part (const PrecisTimeContext *context, const PrecisTimeExpression *x, int part, int now)
{
  int year = context->published.year;
  gboolean ahead = context->tense == PRECIS_TENSE_FUTURE;

  if (x->has_direction && x->direction == 0)
    return year;
  if (x->has_direction)
    {
      ahead = x->direction > 0;
      if (part == now)
        return year + x->direction;
    }
  if (ahead)
    return part < now ? year + 1 : year;
  return part > now ? year - 1 : year;
}

static int
guess_year (const PrecisTimeContext *context, const PrecisTimeExpression *x)
{
  PrecisCalendarDate quarter = precis_calendar_date_narrow (&context->published, PRECIS_UNIT_QUARTER);

  if (x->date.day > 0)
    return guess_year_of_day (context, &x->date);
  if (x->date.month > 0)
    return guess_year_of_part (context, x, x->date.month, context->published.month);
  return guess_year_of_part (context, x, x->date.quarter, quarter.quarter);
}

static gboolean
resolve_date (const PrecisTimeContext *context, const PrecisTimeExpression *x, PrecisCalendarDate *date)
{
  *date = x->date;
  if (x->has_told_year)
    date->year = context->told.year;
  if (!is_known (date) && x->has_relative_year)
    {
      if (!is_known (&context->published))
        return FALSE;
      date->year = context->published.year + x->relative_year;
    }
  if (!is_known (date) && is_known (&context->published))
    date->year = guess_year (context, x);
  return precis_calendar_date_is_valid (date);
}

/* Days from the article's to the weekday that is meant. */
static int
count_to_weekday (const PrecisTimeContext *context, const PrecisTimeExpression *x)
{
  int distance = x->weekday - precis_calendar_date_get_weekday (&context->published);

  if (x->has_direction && x->direction < 0)
    return distance < 0 ? distance : distance - 7;
  if (x->has_direction)
    return distance + 7 * x->direction;
  if (context->tense == PRECIS_TENSE_FUTURE)
    return distance < 0 ? distance + 7 : distance;
  return distance > 0 ? distance - 7 : distance;
}

static gboolean
resolve_weekday (const PrecisTimeContext *context, const PrecisTimeExpression *x, PrecisCalendarDate *date)
{
  if (!is_known (&context->published))
    return FALSE;
  *date = precis_calendar_date_add (&context->published, PRECIS_UNIT_DAY, count_to_weekday (context, x));
  return TRUE;
}

/* Saturday and Sunday of the article's week, or the one before if the tense says so. */
static void
resolve_weekend (const PrecisTimeContext *context, const PrecisTimeExpression *x, PrecisCalendarDate *date,
                 PrecisCalendarDate *until)
{
  PrecisCalendarDate saturday = precis_calendar_date_narrow (&context->published, PRECIS_UNIT_WEEKEND);
  gboolean over = precis_calendar_date_get_weekday (&context->published) < SATURDAY
                  && context->tense != PRECIS_TENSE_FUTURE && x->amount == 0;

  *date = precis_calendar_date_add (&saturday, PRECIS_UNIT_WEEK, over ? -1 : x->amount);
  *until = precis_calendar_date_add (date, PRECIS_UNIT_DAY, 1);
}

/* What @amount units from @base are, as exactly as people mean it: "a week ago" a day, "two weeks ago" a
 * week. */
static PrecisCalendarDate
count_from (const PrecisCalendarDate *base, const PrecisTimeExpression *x)
{
  PrecisCalendarDate sum = precis_calendar_date_add (base, x->unit, x->amount);
  PrecisTimeUnit unit = x->unit;

  if (unit == PRECIS_UNIT_WEEK && !x->has_direction && ABS (x->amount) == 1)
    unit = PRECIS_UNIT_DAY;
  if (unit == PRECIS_UNIT_DECADE && !x->has_direction)
    unit = PRECIS_UNIT_YEAR;
  return precis_calendar_date_narrow (&sum, unit);
}

static gboolean
resolve_offset (const PrecisTimeContext *context, const PrecisTimeExpression *x, PrecisCalendarDate *date,
                PrecisCalendarDate *until)
{
  if (!is_known (&context->published))
    return FALSE;
  if (x->unit == PRECIS_UNIT_WEEKEND)
    {
      resolve_weekend (context, x, date, until);
      return TRUE;
    }
  *date = count_from (&context->published, x);
  if (x->unit == PRECIS_UNIT_DECADE && x->has_direction)
    *until = (PrecisCalendarDate) { .year = date->year + 9 };
  return TRUE;
}

/* What a shift by @unit counts from: the last that was told, if it is known as exactly as the unit needs. */
static const PrecisCalendarDate *
find_base (const PrecisTimeContext *context, PrecisTimeUnit unit)
{
  if (unit == PRECIS_UNIT_YEAR || unit == PRECIS_UNIT_DECADE)
    return &context->told;
  if (unit == PRECIS_UNIT_MONTH || unit == PRECIS_UNIT_QUARTER)
    return context->told.month > 0 ? &context->told : NULL;
  return context->told_day.day > 0 ? &context->told_day : NULL;
}

static gboolean
resolve_shift (const PrecisTimeContext *context, const PrecisTimeExpression *x, PrecisCalendarDate *date)
{
  const PrecisCalendarDate *base = find_base (context, x->unit);

  if (!base && x->is_loose)
    base = &context->published;
  if (!base || !is_known (base) || x->unit == PRECIS_UNIT_WEEKEND)
    return FALSE;
  *date = count_from (base, x);
  return TRUE;
}

static gboolean
resolve_clock (const PrecisTimeContext *context, const PrecisTimeExpression *x, PrecisCalendarDate *date)
{
  *date = context->told_day.day == 0 && x->is_loose ? context->published : context->told_day;
  return date->day > 0;
}

/* The end of a range that the expression names itself: "June 12–14", "the 1990s", "first half of 2024". */
static PrecisCalendarDate
get_own_end (const PrecisTimeExpression *x, const PrecisCalendarDate *date)
{
  PrecisCalendarDate until = *date;

  if (x->until.year)
    return x->until;
  if (x->until.quarter)
    until.quarter = x->until.quarter;
  else if (x->until.day)
    until.day = x->until.day;
  else
    return (PrecisCalendarDate) { 0 };
  return until;
}

/**
 * precis_time_resolver_resolve:
 * @context: what the expression is resolved against
 * @x: an expression
 * @date: (out): when it is
 * @until: (out): the end of a range, or all zero
 *
 * Puts an expression on the calendar.
 *
 * Returns: whether it could be; without the article's date only what names a month or a year can
 */
gboolean
precis_time_resolver_resolve (const PrecisTimeContext *context, const PrecisTimeExpression *x,
                              PrecisCalendarDate *date,
                              PrecisCalendarDate *until)
{
  gboolean found = FALSE;

  *until = (PrecisCalendarDate) { 0 };
  switch (x->kind)
    {
    case PRECIS_TIME_DATE:
      found = resolve_date (context, x, date);
      *until = found ? get_own_end (x, date) : *until;
      break;
    case PRECIS_TIME_WEEKDAY:
      found = resolve_weekday (context, x, date);
      break;
    case PRECIS_TIME_OFFSET:
      found = resolve_offset (context, x, date, until);
      break;
    case PRECIS_TIME_SHIFT:
      found = resolve_shift (context, x, date);
      break;
    case PRECIS_TIME_CLOCK:
    default:
      found = resolve_clock (context, x, date);
      break;
    }
  if (!found)
    return FALSE;
  date->has_minute = x->date.has_minute && date->day > 0;
  date->minute = date->has_minute ? x->date.minute : 0;
  return until->month == 0 || precis_calendar_date_is_valid (until);
}

/* Whether @a is before @b within a year. */
static gboolean
is_earlier_in_year (const PrecisCalendarDate *a, const PrecisCalendarDate *b)
{
  if (a->month != b->month)
    return a->month < b->month;
  return a->day != b->day ? a->day < b->day : a->quarter < b->quarter;
}

/**
 * precis_time_resolver_resolve_range:
 * @context: what the expressions are resolved against
 * @x: the beginning of a range
 * @last: its end; of the same kind and grain
 * @date: (out): when it begins
 * @until: (out): when it ends
 *
 * Puts a range on the calendar. A year that one end lacks is the other's, or the one next to it.
 *
 * Returns: whether it could be, the end after the beginning
 */
gboolean
precis_time_resolver_resolve_range (const PrecisTimeContext *context, const PrecisTimeExpression *x,
                                    const PrecisTimeExpression *last, PrecisCalendarDate *date,
                                    PrecisCalendarDate *until)
{
  PrecisTimeExpression first = *x, end = *last;
  PrecisCalendarDate unused;

  if (first.kind == PRECIS_TIME_DATE && !first.date.year && end.date.year)
    first.date.year = end.date.year - is_earlier_in_year (&end.date, &first.date);
  if (!precis_time_resolver_resolve (context, &first, date, &unused))
    return FALSE;
  if (end.kind == PRECIS_TIME_WEEKDAY)
    {
      int days = (end.weekday - first.weekday + 7) % 7;

      *until = precis_calendar_date_add (date, PRECIS_UNIT_DAY, days);
      return days > 0;
    }
  if (!end.date.year && date->year > 0)
    end.date.year = date->year + is_earlier_in_year (&end.date, date);
  *until = end.date;
  return precis_calendar_date_is_valid (until)
         && (until->year > date->year || (until->year == date->year && is_earlier_in_year (date, until)));
}
