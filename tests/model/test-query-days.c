/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "precis-query.h"

#define OPEN_START G_MININT
#define OPEN_END   G_MAXINT

/* Days since 1970-01-01. */
static int
day (int year, int month, int number)
{
  g_autoptr (GDateTime) time = g_date_time_new_utc (year, month, number, 0, 0, 0);

  return (int) (g_date_time_to_unix (time) / (24 * 60 * 60));
}

static void
check_days (const char *text, GDateTime *now, int from, int until)
{
  g_autoptr (PrecisQuery) query = precis_query_parse (text, now);
  const PrecisQueryNode *term = precis_query_get_root (query);
  int found_from, found_until;

  g_assert_cmpstr (precis_query_get_notice (query), ==, NULL);
  g_assert_cmpint (precis_query_node_get_field (term), >=, PRECIS_QUERY_BEFORE);
  precis_query_node_get_days (term, &found_from, &found_until);
  g_assert_cmpint (found_from, ==, from);
  g_assert_cmpint (found_until, ==, until);
}

static void
test_good (void)
{
  g_autoptr (GDateTime) now = g_date_time_new_utc (2026, 11, 24, 23, 30, 0); /* a Tuesday */
  const int today = day (2026, 11, 24);
  const struct
  {
    const char *text;
    int         from;
    int         until;
  } rows[] = {
    { "on:2026", day (2026, 1, 1), day (2027, 1, 1) },
    { "on:2026-02", day (2026, 2, 1), day (2026, 3, 1) },
    { "on:2026-12", day (2026, 12, 1), day (2027, 1, 1) },
    { "on:2024-02-29", day (2024, 2, 29), day (2024, 3, 1) },
    { "on:2024/02/29", day (2024, 2, 29), day (2024, 3, 1) },
    { "on:2024-2-9", day (2024, 2, 9), day (2024, 2, 10) },
    { "on:1969-12-31", -1, 0 },
    { "on:today", today, today + 1 },
    { "on:yesterday", today - 1, today },
    { "on:tuesday", today, today + 1 },
    { "on:Monday", today - 1, today },
    { "on:wed", today - 6, today - 5 },
    { "on:sunday", today - 2, today - 1 },
    { "before:2026-02", OPEN_START, day (2026, 2, 1) },
    { "before:today", OPEN_START, today },
    { "after:2026-02", day (2026, 2, 1), OPEN_END },
    { "after:yesterday", today - 1, OPEN_END },
    { "last:1d", today - 1, OPEN_END },
    { "last:2w", today - 14, OPEN_END },
    { "last:3m", day (2026, 8, 24), OPEN_END },
    { "last:1Y", day (2025, 11, 24), OPEN_END },
    { "newer_than:9m", day (2026, 2, 24), OPEN_END },
    { "last:9999y", OPEN_START, OPEN_END },
    { "last:9999d", today - 9999, OPEN_END },
  };

  for (guint i = 0; i < G_N_ELEMENTS (rows); i++)
    check_days (rows[i].text, now, rows[i].from, rows[i].until);
}

/* The day is that of the user's zone; the end of a shorter month is its last day. */
static void
test_now (void)
{
  g_autoptr (GTimeZone) zone = g_time_zone_new_offset (12 * 60 * 60);
  g_autoptr (GDateTime) utc = g_date_time_new_utc (2026, 3, 30, 23, 30, 0);
  g_autoptr (GDateTime) local = g_date_time_to_timezone (utc, zone);

  check_days ("on:today", utc, day (2026, 3, 30), day (2026, 3, 31));
  check_days ("on:today", local, day (2026, 3, 31), day (2026, 4, 1));
  check_days ("last:1m", local, day (2026, 2, 28), OPEN_END);
}

static void
test_bad (void)
{
  static const char * const texts[] = {
    "on:0000", "on:26", "on:20261", "on:2026-", "on:2026-13", "on:2026-00", "on:2026-02-30", "on:2026-02-00",
    "on:2026-02-03-04", "on:2026-02-03T10", "on:2026-022", "on:soon", "on:mo", "on:mond", "on:7d", "on:*",
    "last:0d", "last:d", "last:7", "last:7h", "last:7dd", "last:99999d", "last:-7d", "last:today", "last:2026",
  };

  for (guint i = 0; i < G_N_ELEMENTS (texts); i++)
    {
      g_autoptr (PrecisQuery) query = precis_query_parse (texts[i], NULL);

      g_assert_nonnull (precis_query_get_notice (query));
      g_assert_cmpint (precis_query_node_get_field (precis_query_get_root (query)), ==, PRECIS_QUERY_ANY);
    }
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/query-days/good", test_good);
  g_test_add_func ("/query-days/now", test_now);
  g_test_add_func ("/query-days/bad", test_bad);
  return g_test_run ();
}
