/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include <stdio.h>
#include <string.h>

#include <glib/gi18n-lib.h>

#include "precis-date.h"

/* The parts of an ISO date; -1 for what it does not have. */
typedef struct
{
  int year;
  int quarter;
  int week;
  int month;
  int day;
  int hour;
  int minute;
} Parts;

static gboolean
read_parts (const char *date, Parts *parts)
{
  const char *rest;

  *parts = (Parts) { -1, -1, -1, -1, -1, -1, -1 };
  if (strlen (date) < 4)
    return FALSE;
  rest = date + 4;
  if (!g_str_has_prefix (date, "XXXX") && sscanf (date, "%4d", &parts->year) != 1)
    return FALSE;
  if (sscanf (rest, "-Q%1d", &parts->quarter) == 1 || sscanf (rest, "-W%2d", &parts->week) == 1)
    return TRUE;
  return !*rest || sscanf (rest, "-%2d-%2dT%2d:%2d", &parts->month, &parts->day, &parts->hour, &parts->minute) >= 1;
}

/* @format as in g_date_time_format(); a leap year stands in for an unknown one. */
static char *
format_parts (const Parts *parts, const char *format)
{
  g_autoptr (GDateTime) time = g_date_time_new_utc (parts->year < 1 ? 2000 : parts->year, MAX (parts->month, 1),
                                                    MAX (parts->day, 1), MAX (parts->hour, 0),
                                                    MAX (parts->minute, 0), 0);

  return time ? g_date_time_format (time, format) : NULL;
}

static char *
format_known (const Parts *parts)
{
  if (parts->year < 1 && parts->month < 1)
    return NULL;
  if (parts->quarter > 0)
    return g_strdup_printf (_("Q%d %d"), parts->quarter, parts->year);
  if (parts->week > 0)
    return g_strdup_printf (_("Week %d, %d"), parts->week, parts->year);
  if (parts->month < 1)
    return g_strdup_printf ("%d", parts->year);
  if (parts->day < 1)
    return format_parts (parts, parts->year > 0 ? _("%B %Y") : _("%B"));
  if (parts->minute < 0)
    return format_parts (parts, parts->year > 0 ? _("%-d %B %Y") : _("%-d %B"));
  return format_parts (parts, parts->year > 0 ? _("%-d %B %Y, %H:%M") : _("%-d %B, %H:%M"));
}

/**
 * precis_date_dup_label:
 * @date: an ISO 8601 date as in PrecisMoment:date or PrecisArticle:published; its zone is not shown
 *
 * Returns: (transfer full): the date as people write it, in the user's language: "12 June 2018", "June 2018", "Q2 2018",
 *   "26 November" when the year is unknown; @date itself when it cannot be read
 */
char *
precis_date_dup_label (const char *date)
{
  Parts parts;
  char *label = read_parts (date, &parts) ? format_known (&parts) : NULL;

  return label ? label : g_strdup (date);
}

/**
 * precis_dates_dup_label:
 * @date: as for precis_date_dup_label()
 * @until: (nullable): the end of a range
 *
 * Returns: (transfer full): "2018", or "2018 – 2019"
 */
char *
precis_dates_dup_label (const char *date, const char *until)
{
  g_autofree char *from = precis_date_dup_label (date);
  g_autofree char *to = until ? precis_date_dup_label (until) : NULL;

  return to ? g_strdup_printf ("%s – %s", from, to) : g_steal_pointer (&from);
}

/* The day that @parts begin with; what is not known counts as the first. */
static int
first_day (const Parts *parts)
{
  g_autoptr (GDateTime) fourth = NULL;
  int month = parts->quarter > 0 ? parts->quarter * 3 - 2 : MAX (parts->month, 1);

  if (parts->week < 1)
    return (parts->year * 12 + month) * 31 + MAX (parts->day, 1);
  /* Week 1 is the one with the fourth of January in it (ISO 8601). */
  fourth = g_date_time_new_utc (parts->year, 1, 4, 0, 0, 0);
  if (fourth)
    {
      int days = (parts->week - 1) * 7 + 1 - g_date_time_get_day_of_week (fourth);
      g_autoptr (GDateTime) monday = g_date_time_add_days (fourth, days);

      if (monday)
        return (g_date_time_get_year (monday) * 12 + g_date_time_get_month (monday)) * 31
               + g_date_time_get_day_of_month (monday);
    }
  return 0;
}

/**
 * precis_date_is_after:
 * @date: as for precis_date_dup_label()
 * @other: another
 *
 * Returns: whether @date begins after @other, as far as both are known: 2018-06 is after 2018-05-12, and 2018 is not;
 *   %FALSE if the year of one is unknown
 */
gboolean
precis_date_is_after (const char *date, const char *other)
{
  Parts a, b;

  if (!read_parts (date, &a) || !read_parts (other, &b) || a.year < 0 || b.year < 0)
    return FALSE;
  if (first_day (&a) != first_day (&b))
    return first_day (&a) > first_day (&b);
  if (a.minute < 0 || b.minute < 0)
    return FALSE;
  return a.hour * 60 + a.minute > b.hour * 60 + b.minute;
}
