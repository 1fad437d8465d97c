/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "precis-age.h"

/* Thursday, 12 November 2026, noon; tests run in UTC. */
static GDateTime *
noon (void)
{
  return g_date_time_new_local (2026, 11, 12, 12, 0, 0);
}

static void
test_label (void)
{
  const struct
  {
    const char *published;
    const char *label;
  } rows[] = {
    { "2026-11-12T11:59:30Z", "now" },
    { "2026-11-12T11:30:00Z", "30 min" },
    { "2026-11-12T09:00:00Z", "3 h" },
    { "2026-11-12T10:00:00+02:00", "4 h" },
    { "2026-11-11T13:00:00Z", "23 h" },
    { "2026-11-12", "today" },
    { "2026-11-11", "yesterday" },
    { "2026-11-11T11:00:00Z", "yesterday" },
    { "2026-11-09", "Monday" },
    { "2026-11-05", "5 Nov" },
    { "2026-11-20", "20 Nov" },
    { "2025-05-12", "12 May 2025" },
    { "2025-05", "May 2025" },
    { "2025", "2025" },
    { "nonsense", "nonsense" },
    { "2026-13-45", "2026-13-45" },
  };
  g_autoptr (GDateTime) now = noon ();

  for (guint i = 0; i < G_N_ELEMENTS (rows); i++)
    {
      g_autofree char *label = precis_age_dup_label (rows[i].published, 0, now);

      g_assert_cmpstr (label, ==, rows[i].label);
    }
}

static void
test_added (void)
{
  g_autoptr (GDateTime) now = noon ();
  gint64 added = g_date_time_to_unix (now) - 2 * 3600;
  g_autofree char *label = precis_age_dup_label (NULL, added, now);
  g_autofree char *empty = precis_age_dup_label ("", added, now);
  g_autofree char *absurd = precis_age_dup_label (NULL, G_MAXINT64, now);

  g_assert_cmpstr (label, ==, "2 h");
  g_assert_cmpstr (empty, ==, "2 h");
  g_assert_cmpstr (absurd, ==, "");
}

static void
test_detail (void)
{
  g_autofree char *both = precis_age_dup_detail ("2026-05-12", 0);
  g_autofree char *added = precis_age_dup_detail (NULL, 0);

  g_assert_true (g_str_has_prefix (both, "Published: 12 May 2026\nAdded: "));
  g_assert_true (g_str_has_prefix (added, "Added: "));
}

int
main (int argc, char **argv)
{
  g_setenv ("TZ", "UTC", TRUE);
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/age/label", test_label);
  g_test_add_func ("/age/added", test_added);
  g_test_add_func ("/age/detail", test_detail);
  return g_test_run ();
}
