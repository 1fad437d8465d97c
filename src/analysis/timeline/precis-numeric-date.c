/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include <stdlib.h>
#include <string.h>

#include "precis-numeric-date.h"
#include "precis-time-reader.h"

#define MONTHS 12

/* Three numbers with the same separator between them. Returns the separator, or 0. */
static char
read_parts (const char *text, int *parts)
{
  char separator = '\0';
  char *rest = (char *) text;

  for (guint k = 0; k < 3; k++)
    {
      if (k > 0 && (*rest == '\0' || (k == 2 && *rest != separator)))
        return '\0';
      if (k > 0)
        separator = *rest++;
      if (!g_ascii_isdigit (*rest) || strspn (rest, "0123456789") > 4)
        return '\0';
      parts[k] = strtol (rest, &rest, 10);
    }
  return *rest && !(separator == '-' && *rest == 't') ? '\0' : separator;
}

/* Two digits of a year stand for one of this century or, from 70 on, of the last. */
static int
widen_year (int year)
{
  if (year >= 100)
    return year;
  return year < 70 ? 2000 + year : 1900 + year;
}

/**
 * precis_numeric_date_read:
 * @r: a reader
 * @at: a token
 * @x: (out): a date
 *
 * Reads a date in digits: 2018-06-12, 12.6.2018, 6/12/2018. With slashes the month comes first, as in
 * American English, unless that is no date.
 *
 * Returns: 1 if token @at is one, or 0
 */
guint
precis_numeric_date_read (const PrecisTimeReader *r, guint32 at, PrecisTimeExpression *x)
{
  const char *lower = precis_time_reader_get_lower (r, at);
  int parts[3];
  char separator = read_parts (lower, parts);

  if (separator == '-' && parts[0] >= 1000)
    {
      /* The time of day may follow in the same token. */
      g_autofree char *iso = g_ascii_strup (lower, -1);

      return precis_calendar_date_parse (iso, &x->date) && x->date.day > 0;
    }
  if (separator == '.' && parts[2] >= 1000)
    x->date = (PrecisCalendarDate) { .year = parts[2], .month = parts[1], .day = parts[0] };
  else if (separator == '/' && parts[0] >= 1000)
    x->date = (PrecisCalendarDate) { .year = parts[0], .month = parts[1], .day = parts[2] };
  else if (separator == '/' && parts[0] > MONTHS)
    x->date = (PrecisCalendarDate) { .year = widen_year (parts[2]), .month = parts[1], .day = parts[0] };
  else if (separator == '/')
    x->date = (PrecisCalendarDate) { .year = widen_year (parts[2]), .month = parts[0], .day = parts[1] };
  return x->date.day > 0 && precis_calendar_date_is_valid (&x->date);
}
