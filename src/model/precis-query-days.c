/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include <string.h>

#include "precis-query-days.h"

#define EPOCH     719163 /* the Julian day, as GDate counts, of 1970-01-01 */
#define MAX_COUNT 9999   /* of days, weeks, months or years */

static const char * const weekdays[] = {
  "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"
};

static int
day_of (const GDate *date)
{
  return (int) g_date_get_julian (date) - EPOCH;
}

static int
first_day (int year, int month, int day)
{
  g_autoptr (GDate) date = g_date_new_dmy (day, month, year);

  return day_of (date);
}

/* Reads @max digits at most; 0 if there is none. */
static int
read_number (const char **text, int max)
{
  int number = 0;

  for (int i = 0; i < max && g_ascii_isdigit (**text); i++)
    number = number * 10 + g_ascii_digit_value (*(*text)++);
  return number;
}

/* Another part of a date, after a hyphen or a slash; 0 if there is none. */
static int
read_part (const char **text)
{
  if ((**text != '-' && **text != '/') || !g_ascii_isdigit ((*text)[1]))
    return 0;
  (*text)++;
  return read_number (text, 2);
}

/* YYYY, YYYY-MM, YYYY-MM-DD, also with slashes. */
static gboolean
read_numbers (const char *value, int *first, int *after)
{
  int year = strspn (value, "0123456789") == 4 ? read_number (&value, 4) : 0;
  gboolean has_month = *value != 0;
  int month = read_part (&value);
  gboolean has_day = *value != 0;
  int day = read_part (&value);

  if (*value || !g_date_valid_dmy (has_day ? day : 1, has_month ? month : 1, year))
    return FALSE;
  *first = first_day (year, has_month ? month : 1, has_day ? day : 1);
  if (has_day)
    *after = *first + 1;
  else if (has_month && month < 12)
    *after = first_day (year, month + 1, 1);
  else
    *after = first_day (year + 1, 1, 1);
  return TRUE;
}

/* "today", "yesterday", or a weekday in full or by three letters: the last one, today included. */
static gboolean
read_name (const char *value, const GDate *today, int *first, int *after)
{
  int back = g_str_equal (value, "today") ? 0 : g_str_equal (value, "yesterday") ? 1 : -1;

  for (int i = 0; i < 7 && back < 0; i++)
    if (g_str_equal (value, weekdays[i]) || (strlen (value) == 3 && g_str_has_prefix (weekdays[i], value)))
      back = (7 + g_date_get_weekday (today) - G_DATE_MONDAY - i) % 7;
  if (back < 0)
    return FALSE;
  *first = day_of (today) - back;
  *after = *first + 1;
  return TRUE;
}

/* "7d", "2w", "3m", "1y" */
static gboolean
read_span (const char *value, const GDate *today, int *from)
{
  int count = read_number (&value, 4);
  GDate date = *today;
  int months = *value == 'm' ? count : *value == 'y' ? count * 12 : 0;

  if (count < 1 || count > MAX_COUNT || !*value || !strchr ("dwmy", *value) || value[1])
    return FALSE;
  *from = G_MININT;
  if (months >= g_date_get_year (today) * 12)
    return TRUE;
  if (months)
    g_date_subtract_months (&date, months);
  *from = day_of (&date) - (*value == 'd' ? count : *value == 'w' ? count * 7 : 0);
  return TRUE;
}

/**
 * precis_query_days_read:
 * @field: BEFORE, AFTER, ON or LAST
 * @value: the value, in small letters
 * @today: the day that "yesterday" and the like count from
 * @from: (out): the first day that the term names, counted from 1970-01-01, or %G_MININT
 * @until: (out): the day after the last, or %G_MAXINT
 *
 * Returns: whether @value is a date, or for LAST a length of time
 */
gboolean
precis_query_days_read (PrecisQueryField field, const char *value, const GDate *today, int *from, int *until)
{
  int first, after;

  *from = G_MININT;
  *until = G_MAXINT;
  if (field == PRECIS_QUERY_LAST)
    return read_span (value, today, from);
  if (!read_numbers (value, &first, &after) && !read_name (value, today, &first, &after))
    return FALSE;
  if (field == PRECIS_QUERY_BEFORE)
    *until = first;
  else
    *from = first;
  if (field == PRECIS_QUERY_ON)
    *until = after;
  return TRUE;
}
