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
  const char *rest = date + 4;

  *parts = (Parts) { -1, -1, -1, -1, -1, -1, -1 };
  if (strlen (date) < 4)
    return FALSE;
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
  if (parts->quarter > 0)
    return g_strdup_printf (_("Q%d %d"), parts->quarter, parts->year);
  if (parts->week > 0)
    return g_strdup_printf (_("Week %d, %d"), parts->week, parts->year);
  if (parts->month < 1)
    return parts->year > 0 ? g_strdup_printf ("%d", parts->year) : NULL;
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
