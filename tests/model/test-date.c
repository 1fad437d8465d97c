/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "precis-date.h"

static void
test_label (void)
{
  static const struct
  {
    const char *date;
    const char *until;
    const char *label;
  } rows[] = {
    { "2018", NULL, "2018" },
    { "2018-Q2", NULL, "Q2 2018" },
    { "2018-W24", NULL, "Week 24, 2018" },
    { "2018-06", NULL, "June 2018" },
    { "2018-06-12", NULL, "12 June 2018" },
    { "2018-06-12T09:30", NULL, "12 June 2018, 09:30" },
    { "2018-06-12T09:30:00+02:00", NULL, "12 June 2018, 09:30" },
    { "XXXX-11-26", NULL, "26 November" },
    { "XXXX-02-29", NULL, "29 February" },
    { "XXXX-01", NULL, "January" },
    { "2018", "2019", "2018 – 2019" },
    /* What is no date is shown as it stands. */
    { "", NULL, "" },
    { "soon", NULL, "soon" },
    { "XXXX", NULL, "XXXX" },
    { "XXXX-Q2", NULL, "XXXX-Q2" },
    { "XXXX-W24", NULL, "XXXX-W24" },
    { "2018-13-01", NULL, "2018-13-01" },
    { "2018-02-30", NULL, "2018-02-30" },
    { "2018-?", NULL, "2018-?" },
  };

  for (guint i = 0; i < G_N_ELEMENTS (rows); i++)
    {
      g_autofree char *label = precis_dates_dup_label (rows[i].date, rows[i].until);

      g_assert_cmpstr (label, ==, rows[i].label);
    }
}

static void
test_is_after (void)
{
  static const struct
  {
    const char *date;
    const char *other;
    gboolean    after;
  } rows[] = {
    { "2018-06-13", "2018-06-12", TRUE },
    { "2018-06-12", "2018-06-12", FALSE },
    { "2018-06", "2018-05-12", TRUE },
    { "2018-05", "2018-05-12", FALSE },
    { "2018", "2018-05-12", FALSE },
    { "2019", "2018-12-31T23:00:00Z", TRUE },
    { "2018-Q3", "2018-06-30", TRUE },
    { "2018-Q2", "2018-06-30", FALSE },
    { "2018-W24", "2018-06-10", TRUE },
    { "2018-W24", "2018-06-11", FALSE },
    { "2019-W01", "2018-12-30", TRUE },
    { "2019-W01", "2018-12-31", FALSE },
    { "2018-06-12T09:30", "2018-06-12T08:00", TRUE },
    { "XXXX-11-26", "2018-06-12", FALSE },
    { "soon", "2018-06-12", FALSE },
    { "2018-06-12", "", FALSE },
  };

  for (guint i = 0; i < G_N_ELEMENTS (rows); i++)
    g_assert_cmpint (precis_date_is_after (rows[i].date, rows[i].other), ==, rows[i].after);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/date/label", test_label);
  g_test_add_func ("/date/is-after", test_is_after);
  return g_test_run ();
}
