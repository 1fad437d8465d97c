/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "precis-moment.h"

G_BEGIN_DECLS

/**
 * PrecisTimeUnit:
 *
 * What the calendar counts in.
 */
typedef enum
{
  PRECIS_UNIT_HOUR,
  PRECIS_UNIT_DAY,
  PRECIS_UNIT_WEEKEND,
  PRECIS_UNIT_WEEK,
  PRECIS_UNIT_MONTH,
  PRECIS_UNIT_QUARTER,
  PRECIS_UNIT_YEAR,
  PRECIS_UNIT_DECADE,
} PrecisTimeUnit;

/**
 * PrecisCalendarDate:
 * @year: 1 to 9999, or 0 if unknown; of an ISO week, the year of the week
 * @month: 1 to 12, or 0
 * @day: 1 to 31, or 0
 * @quarter: 1 to 4, or 0
 * @week: ISO 8601 week, 1 to 53, or 0
 * @minute: of the day, 0 to 1439
 * @has_minute: whether the time of day is known
 *
 * A date of the Gregorian calendar as exactly as it is known.
 */
typedef struct
{
  int      year;
  int      month;
  int      day;
  int      quarter;
  int      week;
  int      minute;
  gboolean has_minute;
} PrecisCalendarDate;

gboolean           precis_calendar_date_parse         (const char *iso, PrecisCalendarDate *date);
char              *precis_calendar_date_format        (const PrecisCalendarDate *date);
PrecisPrecision    precis_calendar_date_get_precision (const PrecisCalendarDate *date);
gboolean           precis_calendar_date_is_valid      (const PrecisCalendarDate *date);
int                precis_calendar_date_get_number    (const PrecisCalendarDate *date);
PrecisCalendarDate precis_calendar_date_from_number   (int number);
int                precis_calendar_date_get_weekday   (const PrecisCalendarDate *date);
PrecisCalendarDate precis_calendar_date_add           (const PrecisCalendarDate *date, PrecisTimeUnit unit,
                                                       int amount);
PrecisCalendarDate precis_calendar_date_narrow        (const PrecisCalendarDate *date, PrecisTimeUnit unit);

G_END_DECLS
