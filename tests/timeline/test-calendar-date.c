/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "precis-calendar-date.h"

static void
test_parse (void)
{
  static const struct { const char *iso, *again; } rows[] = {
    { "2018", "2018" },
    { "2018-06", "2018-06" },
    { "2018-06-12", "2018-06-12" },
    { "2018-06-12T09:30:00+02:00", "2018-06-12T09:30" },
    { "2018-06-12 23:59", "2018-06-12T23:59" },
    { "2018-06-12T25:00", "2018-06-12" },
    { "2020-02-29", "2020-02-29" },
    { "2019-02-29", NULL },
    { "2018-13", NULL },
    { "0000-01-01", NULL },
    { "18-06-12", NULL },
    { "June", NULL },
    { "", NULL },
    { NULL, NULL },
  };

  for (guint i = 0; i < G_N_ELEMENTS (rows); i++)
    {
      PrecisCalendarDate date = { .year = 7 };
      gboolean read = precis_calendar_date_parse (rows[i].iso, &date);
      g_autofree char *again = precis_calendar_date_format (&date);

      g_assert_cmpint (read, ==, rows[i].again != NULL);
      g_assert_cmpstr (again, ==, rows[i].again ? rows[i].again : "0007");
    }
}

static void
test_narrow (void)
{
  static const struct { const char *day; PrecisTimeUnit unit; const char *narrow; } rows[] = {
    { "2018-06-12", PRECIS_UNIT_WEEK, "2018-W24" },
    { "2021-01-03", PRECIS_UNIT_WEEK, "2020-W53" },
    { "2018-12-31", PRECIS_UNIT_WEEK, "2019-W01" },
    { "2018-06-12", PRECIS_UNIT_MONTH, "2018-06" },
    { "2018-06-12", PRECIS_UNIT_QUARTER, "2018-Q2" },
    { "2018-06-12", PRECIS_UNIT_YEAR, "2018" },
    { "2018-06-12", PRECIS_UNIT_DECADE, "2010" },
    { "2018-06-12", PRECIS_UNIT_WEEKEND, "2018-06-16" },
    { "2018-06-17", PRECIS_UNIT_WEEKEND, "2018-06-16" },
  };

  for (guint i = 0; i < G_N_ELEMENTS (rows); i++)
    {
      PrecisCalendarDate date, narrow;
      g_autofree char *text = NULL;

      g_assert_true (precis_calendar_date_parse (rows[i].day, &date));
      narrow = precis_calendar_date_narrow (&date, rows[i].unit);
      text = precis_calendar_date_format (&narrow);
      g_assert_cmpstr (text, ==, rows[i].narrow);
    }
}

static void
test_add (void)
{
  static const struct { const char *day; PrecisTimeUnit unit; int amount; const char *sum; } rows[] = {
    { "2018-06-12", PRECIS_UNIT_DAY, -12, "2018-05-31" },
    { "2018-01-31", PRECIS_UNIT_MONTH, 1, "2018-02-28" },
    { "2018-03-31", PRECIS_UNIT_MONTH, -13, "2017-02-28" },
    { "2018-12", PRECIS_UNIT_MONTH, 1, "2019-01" },
    { "2020-02-29", PRECIS_UNIT_YEAR, -1, "2019-02-28" },
    { "2018-06-12", PRECIS_UNIT_WEEK, 2, "2018-06-26" },
    { "2018-06-12", PRECIS_UNIT_HOUR, -30, "2018-06-11" },
    { "0001-01-01", PRECIS_UNIT_DAY, -5, "0001-01-01" },
    { "9999-12-31", PRECIS_UNIT_WEEK, 5, "9999-12-31" },
    { "2018-06-12", PRECIS_UNIT_DECADE, -999, "0001-01-12" },
  };

  for (guint i = 0; i < G_N_ELEMENTS (rows); i++)
    {
      PrecisCalendarDate date, sum;
      g_autofree char *text = NULL;

      g_assert_true (precis_calendar_date_parse (rows[i].day, &date));
      sum = precis_calendar_date_add (&date, rows[i].unit, rows[i].amount);
      text = precis_calendar_date_format (&sum);
      g_assert_cmpstr (text, ==, rows[i].sum);
    }
}

static void
test_weekday (void)
{
  PrecisCalendarDate date = { .year = 2018, .month = 6, .day = 12 };

  g_assert_cmpint (precis_calendar_date_get_weekday (&date), ==, 2);
  date = precis_calendar_date_from_number (precis_calendar_date_get_number (&date) + 5);
  g_assert_cmpint (precis_calendar_date_get_weekday (&date), ==, 7);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/calendar-date/parse", test_parse);
  g_test_add_func ("/calendar-date/narrow", test_narrow);
  g_test_add_func ("/calendar-date/add", test_add);
  g_test_add_func ("/calendar-date/weekday", test_weekday);
  return g_test_run ();
}
