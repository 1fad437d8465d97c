/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include <stdio.h>
#include <string.h>

#include <glib/gi18n.h>

#include "precis-age.h"
#include "precis-date.h"

#define DAYS_OF_WEEK 7
#define DAY_LENGTH   10 /* of "2026-11-24" */

/* The moment that a date with a time of day names, in local time; NULL if it is a day or less. */
static GDateTime *
parse_moment (const char *published)
{
  g_autoptr (GTimeZone) zone = g_time_zone_new_utc ();
  g_autoptr (GDateTime) moment = NULL;

  if (!published || !strchr (published, 'T'))
    return NULL;
  moment = g_date_time_new_from_iso8601 (published, zone);
  return moment ? g_date_time_to_local (moment) : NULL;
}

static GDateTime *
parse_day (const char *published)
{
  int year, month, day;

  if (!published || sscanf (published, "%4d-%2d-%2d", &year, &month, &day) != 3)
    return NULL;
  return g_date_time_new_local (year, month, day, 0, 0, 0);
}

/* How many midnights lie between two moments. */
static int
days_between (GDateTime *from, GDateTime *to)
{
  GDate a, b;
  int year, month, day;

  g_date_time_get_ymd (from, &year, &month, &day);
  g_date_set_dmy (&a, day, month, year);
  g_date_time_get_ymd (to, &year, &month, &day);
  g_date_set_dmy (&b, day, month, year);
  return g_date_days_between (&a, &b);
}

/* NULL if it is not of today, or if it is still to come. */
static char *
dup_hours (GDateTime *moment, GDateTime *now)
{
  GTimeSpan since = g_date_time_difference (now, moment);

  if (since < 0 || since >= G_TIME_SPAN_DAY)
    return NULL;
  if (since < G_TIME_SPAN_MINUTE)
    return g_strdup (_("now"));
  if (since < G_TIME_SPAN_HOUR)
    /* Translators: how long ago: minutes, as short as can be */
    return g_strdup_printf (_("%d min"), (int) (since / G_TIME_SPAN_MINUTE));
  /* Translators: how long ago: hours, as short as can be */
  return g_strdup_printf (_("%d h"), (int) (since / G_TIME_SPAN_HOUR));
}

static char *
dup_day (GDateTime *moment, GDateTime *now)
{
  int days = days_between (moment, now);

  if (days == 0)
    return g_strdup (_("today"));
  if (days == 1)
    return g_strdup (_("yesterday"));
  if (days > 0 && days < DAYS_OF_WEEK)
    return g_date_time_format (moment, "%A");
  if (g_date_time_get_year (moment) == g_date_time_get_year (now))
    /* Translators: a day of this year, by strftime: "12 May" */
    return g_date_time_format (moment, C_("day of this year", "%-d %b"));
  /* Translators: a day of another year, by strftime: "12 May 2024" */
  return g_date_time_format (moment, C_("day of another year", "%-d %b %Y"));
}

/**
 * precis_age_dup_label:
 * @published: (nullable): when an article was published, ISO 8601
 * @added: when it was added, seconds since 1970 UTC
 * @now: the time, local
 *
 * Returns: (transfer full): how old the article is, in few letters: "5 min", "3 h", "yesterday", "Monday", "12 May". By
 *   the time it was added if it does not say when it was published
 */
char *
precis_age_dup_label (const char *published, gint64 added, GDateTime *now)
{
  g_autoptr (GDateTime) moment = parse_moment (published);
  g_autoptr (GDateTime) day = moment ? NULL : parse_day (published);
  char *hours;

  if (day)
    return dup_day (day, now);
  if (!moment && published && *published)
    return precis_date_dup_label (published);
  if (!moment)
    moment = g_date_time_new_from_unix_local (added);
  if (!moment)
    return g_strdup ("");
  hours = dup_hours (moment, now);
  return hours ? hours : dup_day (moment, now);
}

/**
 * precis_age_dup_detail:
 * @published: (nullable): when an article was published, ISO 8601
 * @added: when it was added, seconds since 1970 UTC
 *
 * Returns: (transfer full): both times in full, a line each
 */
char *
precis_age_dup_detail (const char *published, gint64 added)
{
  g_autoptr (GDateTime) moment = parse_moment (published);
  g_autoptr (GDateTime) kept = g_date_time_new_from_unix_local (added);
  g_autofree char *day = published ? g_strndup (published, DAY_LENGTH) : NULL;
  g_autofree char *when = moment ? g_date_time_format (moment, "%c") : day ? precis_date_dup_label (day) : NULL;
  g_autofree char *since = kept ? g_date_time_format (kept, "%c") : g_strdup ("");

  if (when)
    return g_strdup_printf (_("Published: %s\nAdded: %s"), when, since);
  return g_strdup_printf (_("Added: %s"), since);
}
