/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include <string.h>

#include "precis-date-expression.h"
#include "precis-numeric-date.h"
#include "precis-time-reader.h"

/* Every reader returns how many tokens it read, or 0. */

/* Between a date and its year. */
static const char * const year_leads[] = { ",", "of", "in", NULL };

/* "last year", "this year", "the previous year" after "of", "in" or alone. */
static guint
read_relative_year (const PrecisTimeReader *r, guint32 at, PrecisTimeExpression *x)
{
  guint32 i = at;

  i += precis_time_reader_is_any (r, i, year_leads);
  if (i > at && precis_time_reader_is (r, i, "that") && precis_time_reader_is (r, i + 1, "year"))
    {
      x->has_told_year = TRUE;
      return i + 2 - at;
    }
  i += precis_time_reader_is (r, i, "the");
  if (!precis_time_reader_is_kind (r, i, PRECIS_TIME_WORD_DIRECTION)
      || !precis_time_reader_is (r, i + 1, "year"))
    return 0;
  x->has_relative_year = TRUE;
  x->relative_year = precis_time_reader_get_value (r, i);
  return i + 2 - at;
}

/* "2018", ", 2018", "of 2018", "in 2018", "of last year". */
static guint
read_its_year (const PrecisTimeReader *r, guint32 at, PrecisTimeExpression *x)
{
  guint32 i = at;

  i += precis_time_reader_is_any (r, i, year_leads);
  x->date.year = precis_time_reader_get_year (r, i);
  return x->date.year ? i + 1 - at : read_relative_year (r, at, x);
}

/* "and 13" after "June 12", not "and 13 people". */
static gboolean
is_second_day (const PrecisTimeReader *r, guint32 at)
{
  static const char * const marks[] = { ",", ".", ";", ":", ")", "of", NULL };

  return precis_time_reader_is (r, at, "and")
         && (at + 2 == r->end || precis_time_reader_is_any (r, at + 2, marks));
}

/* The rest of a range of days after "June 12": "to 14", "– 14". */
static guint
read_last_day (const PrecisTimeReader *r, guint32 at, PrecisTimeExpression *x)
{
  guint32 i = at + 1;
  int more, last;

  if (!precis_time_reader_is_kind (r, at, PRECIS_TIME_WORD_TO) && !precis_time_reader_is_dash (r, at)
      && !is_second_day (r, at))
    return 0;
  i += precis_time_reader_is (r, i, "the");
  last = precis_time_reader_get_day (r, i, &more);
  if (last <= x->date.day || more || precis_time_reader_get_month (r, i + 1))
    return 0;
  x->until.day = last;
  return i + 1 - at;
}

/* "June 12", "June 12th, 2018", "June 12–14", "June 2018", "June of last year". Not "in June 12 people …". */
static guint
read_month_first (const PrecisTimeReader *r, guint32 at, PrecisTimeExpression *x)
{
  guint32 i = at + 1;

  x->date.month = precis_time_reader_get_month (r, at);
  if (x->date.month == 0)
    return 0;
  if (!precis_time_reader_is (r, at - 1, "in"))
    {
      i += precis_time_reader_is (r, i, "the");
      x->date.day = precis_time_reader_get_day (r, i, &x->until.day);
      i = x->date.day ? i + 1 : at + 1;
    }
  if (x->date.day && !x->until.day)
    i += read_last_day (r, i, x);
  return i - at + read_its_year (r, i, x);
}

/* "12 June 2018", "the 12th of June", "the twelfth of June", "10-12 June", "10 to 12 June". */
static guint
read_day_first (const PrecisTimeReader *r, guint32 at, PrecisTimeExpression *x)
{
  guint32 i = at;
  int more;

  i += precis_time_reader_is (r, i, "the");
  x->date.day = precis_time_reader_get_day (r, i, &x->until.day);
  if (x->date.day == 0 && precis_time_reader_is_kind (r, i, PRECIS_TIME_WORD_ORDINAL))
    x->date.day = precis_time_reader_get_value (r, i);
  if (x->date.day == 0)
    return 0;
  i++;
  if ((precis_time_reader_is_kind (r, i, PRECIS_TIME_WORD_TO) || precis_time_reader_is_dash (r, i))
      && precis_time_reader_get_day (r, i + 1, &more) > x->date.day
      && precis_time_reader_get_month (r, i + 2))
    {
      x->until.day = precis_time_reader_get_day (r, i + 1, &more);
      i += 2;
    }
  i += precis_time_reader_is (r, i, "of");
  x->date.month = precis_time_reader_get_month (r, i);
  if (x->date.month == 0)
    return 0;
  i++;
  return i - at + read_its_year (r, i, x);
}

/* "Tuesday, June 12", "Tuesday 12 June": the day of the week adds nothing. */
static guint
read_after_weekday (const PrecisTimeReader *r, guint32 at, PrecisTimeExpression *x)
{
  guint32 i = at + 1;
  guint n;

  if (!precis_time_reader_get_weekday (r, at))
    return 0;
  i += precis_time_reader_is (r, i, ",");
  n = read_month_first (r, i, x);
  if (!n || !x->date.day)
    {
      *x = (PrecisTimeExpression) { 0 };
      n = read_day_first (r, i, x);
    }
  return n && x->date.day ? i - at + n : 0;
}

/* "Q3", "third quarter", then perhaps "of 2024", "of last year". */
static guint
read_quarter (const PrecisTimeReader *r, guint32 at, PrecisTimeExpression *x)
{
  guint32 i = at + 1;

  if (precis_time_reader_is_kind (r, at, PRECIS_TIME_WORD_QUARTER)
      && precis_time_reader_is_capitalised (r, at))
    x->date.quarter = precis_time_reader_get_value (r, at);
  else if (precis_time_reader_is_kind (r, at, PRECIS_TIME_WORD_ORDINAL)
           && precis_time_reader_is (r, i, "quarter"))
    {
      x->date.quarter = precis_time_reader_get_value (r, at);
      i++;
    }
  if (x->date.quarter < 1 || x->date.quarter > 4)
    return 0;
  return i - at + read_its_year (r, i, x);
}

/* "first half of 2024": two quarters. Without a year it is a half of anything. */
static guint
read_half (const PrecisTimeReader *r, guint32 at, PrecisTimeExpression *x)
{
  guint n;
  int half;

  if (!precis_time_reader_is_kind (r, at, PRECIS_TIME_WORD_ORDINAL)
      || !precis_time_reader_is_kind (r, at + 1, PRECIS_TIME_WORD_HALF))
    return 0;
  half = precis_time_reader_get_value (r, at);
  n = half <= 2 ? read_its_year (r, at + 2, x) : 0;
  if (n == 0)
    return 0;
  x->date.quarter = half * 2 - 1;
  x->until.quarter = half * 2;
  return n + 2;
}

/* "summer of 2018": which months it has depends on where one is, so that only the year is told. */
static guint
read_season (const PrecisTimeReader *r, guint32 at, PrecisTimeExpression *x)
{
  guint n = precis_time_reader_is_kind (r, at, PRECIS_TIME_WORD_SEASON) ? read_its_year (r, at + 1, x) : 0;

  return n > 0 && !precis_time_reader_is (r, at + 1, "in") ? n + 1 : 0;
}

/* The attacks of 11 September are named without their year. */
static void
add_known_year (const PrecisTimeReader *r, guint32 end, PrecisTimeExpression *x)
{
  static const char * const words[] = { "attack", "attacks", "terror", "terrorist", "hijackers", NULL };

  if (x->date.month == 9 && x->date.day == 11 && !x->date.year && !x->has_relative_year
      && (precis_time_reader_is_any (r, end, words) || precis_time_reader_is_any (r, end + 1, words)))
    x->date.year = 2001;
}

/* The name of a month alone: not an abbreviation without its full stop, and doubtful words only after a word
 * that goes before times. */
static gboolean
is_month_alone (const PrecisTimeReader *r, guint32 at)
{
  static const char * const doubtful[] = { "may", "march", NULL };
  static const char * const whole[] = { "june", "july", NULL };
  const char *lower = precis_time_reader_get_lower (r, at);

  if (precis_time_reader_is_any (r, at, doubtful))
    return precis_time_reader_is_kind (r, at - 1, PRECIS_TIME_WORD_LEAD)
           || precis_time_reader_is_kind (r, at - 1, PRECIS_TIME_WORD_TO)
           || precis_time_reader_is_kind (r, at - 1, PRECIS_TIME_WORD_DIRECTION)
           || precis_time_reader_is_kind (r, at - 1, PRECIS_TIME_WORD_EDGE);
  return strlen (lower) > 4 || precis_time_reader_is_any (r, at, whole) || g_str_has_suffix (lower, ".");
}

/**
 * precis_date_expression_read:
 * @r: a reader
 * @at: a token
 * @x: (out caller-allocates): parts of a date
 *
 * Reads an expression that names a date of the calendar or parts of one, bare years apart.
 *
 * Returns: how many tokens it has, or 0
 */
guint
precis_date_expression_read (const PrecisTimeReader *r, guint32 at, PrecisTimeExpression *x)
{
  static guint (* const readers[]) (const PrecisTimeReader *, guint32, PrecisTimeExpression *) = {
    read_after_weekday, read_month_first, read_day_first, precis_numeric_date_read, read_quarter, read_half,
    read_season,
  };

  for (guint k = 0; k < G_N_ELEMENTS (readers); k++)
    {
      guint n;

      *x = (PrecisTimeExpression) { .kind = PRECIS_TIME_DATE };
      n = readers[k] (r, at, x);
      if (n == 1 && x->date.month && !x->date.day && !x->date.year && !is_month_alone (r, at))
        n = 0;
      if (n > 0)
        {
          x->kind = PRECIS_TIME_DATE;
          add_known_year (r, at + n, x);
          return n;
        }
    }
  return 0;
}
