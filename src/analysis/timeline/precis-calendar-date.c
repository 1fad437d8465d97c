/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include <string.h>

#include "precis-calendar-date.h"

#define MIN_YEAR 1
#define MAX_YEAR 9999
#define DAYS_OF_WEEK 7
#define MONTHS 12

static int
count_days (int year, int month)
{
  /* 29 February may be meant while the year is unknown. */
  return g_date_get_days_in_month (month, year > 0 ? year : 4);
}

/* Reads @n digits at @p. Returns -1 if they are not there. */
static int
read_digits (const char *p, guint n)
{
  int value = 0;

  for (guint i = 0; i < n; i++)
    {
      if (!g_ascii_isdigit (p[i]))
        return -1;
      value = value * 10 + (p[i] - '0');
    }
  return value;
}

/**
 * precis_calendar_date_parse:
 * @iso: (nullable): an ISO 8601 date that begins with a year: "2018", "2018-06", "2018-06-12",
 *   "2018-06-12T09:30…"
 * @date: (out caller-allocates): the date; unchanged if it cannot be read
 *
 * Returns: whether @iso could be read as a date of the calendar
 */
gboolean
precis_calendar_date_parse (const char *iso, PrecisCalendarDate *date)
{
  PrecisCalendarDate read = { 0 };
  gsize length = iso ? strlen (iso) : 0;

  if (length < 4 || (read.year = read_digits (iso, 4)) < MIN_YEAR)
    return FALSE;
  if (length >= 7 && iso[4] == '-')
    read.month = read_digits (iso + 5, 2);
  if (length >= 10 && read.month > 0 && iso[7] == '-')
    read.day = read_digits (iso + 8, 2);
  if (length >= 16 && read.day > 0 && (iso[10] == 'T' || iso[10] == ' ') && iso[13] == ':')
    {
      int hour = read_digits (iso + 11, 2), minute = read_digits (iso + 14, 2);

      read.has_minute = hour >= 0 && hour < 24 && minute >= 0 && minute < 60;
      read.minute = read.has_minute ? hour * 60 + minute : 0;
    }
  if (!precis_calendar_date_is_valid (&read))
    return FALSE;
  *date = read;
  return TRUE;
}

/**
 * precis_calendar_date_format:
 * @date: a valid date
 *
 * Returns: (transfer full): ISO 8601, cut to what is known, with XXXX for an unknown year
 */
char *
precis_calendar_date_format (const PrecisCalendarDate *date)
{
  g_autoptr (GString) text = g_string_new (NULL);

  if (date->year > 0)
    g_string_append_printf (text, "%04d", date->year);
  else
    g_string_append (text, "XXXX");
  if (date->quarter > 0)
    g_string_append_printf (text, "-Q%d", date->quarter);
  else if (date->week > 0)
    g_string_append_printf (text, "-W%02d", date->week);
  if (date->month > 0)
    g_string_append_printf (text, "-%02d", date->month);
  if (date->day > 0)
    g_string_append_printf (text, "-%02d", date->day);
  if (date->has_minute)
    g_string_append_printf (text, "T%02d:%02d", date->minute / 60, date->minute % 60);
  return g_string_free (g_steal_pointer (&text), FALSE);
}

/**
 * precis_calendar_date_get_precision:
 * @date: a date
 *
 * Returns: how exactly it is known
 */
PrecisPrecision
precis_calendar_date_get_precision (const PrecisCalendarDate *date)
{
  if (date->has_minute)
    return PRECIS_PRECISION_MINUTE;
  if (date->day > 0)
    return PRECIS_PRECISION_DAY;
  if (date->month > 0)
    return PRECIS_PRECISION_MONTH;
  if (date->week > 0)
    return PRECIS_PRECISION_WEEK;
  return date->quarter > 0 ? PRECIS_PRECISION_QUARTER : PRECIS_PRECISION_YEAR;
}

/**
 * precis_calendar_date_is_valid:
 * @date: a date
 *
 * Returns: whether the calendar has it: something is known, no 31 June, no day without a month
 */
gboolean
precis_calendar_date_is_valid (const PrecisCalendarDate *date)
{
  if (date->year == 0 && date->month == 0)
    return FALSE;
  if (date->year != 0 && (date->year < MIN_YEAR || date->year > MAX_YEAR))
    return FALSE;
  if (date->month < 0 || date->month > MONTHS || date->day < 0 || (date->day > 0 && date->month == 0))
    return FALSE;
  return date->day == 0 || date->day <= count_days (date->year, date->month);
}

/* The first month of what is known. */
static int
get_first_month (const PrecisCalendarDate *date)
{
  if (date->quarter > 0)
    return date->quarter * 3 - 2;
  return MAX (date->month, 1);
}

/* The Monday of an ISO week: week 1 has 4 January in it. */
static int
get_week_number (int year, int week)
{
  PrecisCalendarDate fourth = { .year = year, .month = 1, .day = 4 };
  int number = precis_calendar_date_get_number (&fourth);

  return number - (precis_calendar_date_get_weekday (&fourth) - 1) + (week - 1) * DAYS_OF_WEEK;
}

/**
 * precis_calendar_date_get_number:
 * @date: a valid date with a year
 *
 * Returns: the number of its first day, counted from 1 January of the year 1 (1)
 */
int
precis_calendar_date_get_number (const PrecisCalendarDate *date)
{
  GDate day;

  if (date->week > 0)
    return get_week_number (date->year, date->week);
  g_date_set_dmy (&day, MAX (date->day, 1), get_first_month (date), date->year);
  return g_date_get_julian (&day);
}

/**
 * precis_calendar_date_from_number:
 * @number: of a day; what lies outside of the years 1 to 9999 is moved to their ends
 *
 * Returns: the day
 */
PrecisCalendarDate
precis_calendar_date_from_number (int number)
{
  PrecisCalendarDate last = { .year = MAX_YEAR, .month = MONTHS, .day = 31 };
  GDate day;

  g_date_set_julian (&day, CLAMP (number, 1, precis_calendar_date_get_number (&last)));
  return (PrecisCalendarDate) { .year = g_date_get_year (&day), .month = g_date_get_month (&day),
                                .day = g_date_get_day (&day) };
}

/**
 * precis_calendar_date_get_weekday:
 * @date: a valid date with a year
 *
 * Returns: 1 for Monday to 7 for Sunday
 */
int
precis_calendar_date_get_weekday (const PrecisCalendarDate *date)
{
  /* 1 January of the year 1 was a Monday. */
  return (precis_calendar_date_get_number (date) - 1) % DAYS_OF_WEEK + 1;
}

static PrecisCalendarDate
to_week (const PrecisCalendarDate *date)
{
  int monday = precis_calendar_date_get_number (date) - precis_calendar_date_get_weekday (date) + 1;
  /* The year of an ISO week is that of its Thursday. */
  PrecisCalendarDate thursday = precis_calendar_date_from_number (monday + 3);

  return (PrecisCalendarDate) { .year = thursday.year,
                                .week = (monday - get_week_number (thursday.year, 1)) / DAYS_OF_WEEK + 1 };
}

/**
 * precis_calendar_date_narrow:
 * @date: a valid date with a year
 * @unit: a unit
 *
 * Returns: the @unit that the first day of @date is in; of a weekend the Saturday of its week
 */
PrecisCalendarDate
precis_calendar_date_narrow (const PrecisCalendarDate *date, PrecisTimeUnit unit)
{
  int number = precis_calendar_date_get_number (date);
  PrecisCalendarDate day = precis_calendar_date_from_number (number);

  switch (unit)
    {
    case PRECIS_UNIT_WEEKEND:
      return precis_calendar_date_from_number (number - precis_calendar_date_get_weekday (&day) + 6);
    case PRECIS_UNIT_WEEK:
      return to_week (&day);
    case PRECIS_UNIT_MONTH:
      return (PrecisCalendarDate) { .year = day.year, .month = day.month };
    case PRECIS_UNIT_QUARTER:
      return (PrecisCalendarDate) { .year = day.year, .quarter = (day.month + 2) / 3 };
    case PRECIS_UNIT_YEAR:
      return (PrecisCalendarDate) { .year = day.year };
    case PRECIS_UNIT_DECADE:
      return (PrecisCalendarDate) { .year = MAX (day.year - day.year % 10, MIN_YEAR) };
    case PRECIS_UNIT_HOUR:
    case PRECIS_UNIT_DAY:
    default:
      return day;
    }
}

static PrecisCalendarDate
add_months (const PrecisCalendarDate *date, int amount)
{
  PrecisCalendarDate sum = *date;
  int months = sum.year * MONTHS + get_first_month (date) - 1 + amount;

  months = CLAMP (months, MIN_YEAR * MONTHS, MAX_YEAR * MONTHS + MONTHS - 1);
  sum.year = months / MONTHS;
  sum.month = months % MONTHS + 1;
  sum.day = MIN (sum.day, count_days (sum.year, sum.month));
  sum.quarter = 0;
  return sum;
}

/**
 * precis_calendar_date_add:
 * @date: a valid date with a year
 * @unit: a unit
 * @amount: how many of it, negative for the past
 *
 * Goes on or back on the calendar. 31 January and a month is the last day of February.
 *
 * Returns: the day then, or the month or year if no more is known of @date
 */
PrecisCalendarDate
precis_calendar_date_add (const PrecisCalendarDate *date, PrecisTimeUnit unit, int amount)
{
  int number = precis_calendar_date_get_number (date);

  switch (unit)
    {
    case PRECIS_UNIT_MONTH:
      return add_months (date, amount);
    case PRECIS_UNIT_QUARTER:
      return add_months (date, amount * 3);
    case PRECIS_UNIT_YEAR:
      return add_months (date, amount * MONTHS);
    case PRECIS_UNIT_DECADE:
      return add_months (date, amount * 10 * MONTHS);
    case PRECIS_UNIT_WEEK:
    case PRECIS_UNIT_WEEKEND:
      return precis_calendar_date_from_number (number + amount * DAYS_OF_WEEK);
    case PRECIS_UNIT_HOUR:
      return precis_calendar_date_from_number (number + amount / 24);
    case PRECIS_UNIT_DAY:
    default:
      return precis_calendar_date_from_number (number + amount);
    }
}
