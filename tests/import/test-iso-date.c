/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include <glib.h>

#include "precis-iso-date.h"

static void
test_parse (void)
{
  static const struct
  {
    const char *text;
    const char *date;
  } rows[] = {
    { "2018-06-12", "2018-06-12" },
    { "2018-06", "2018-06" },
    { " 2018/6/2 ", "2018-06-02" },
    { "20180612", "2018-06-12" },
    { "2018-06-12T09:30:05Z", "2018-06-12T09:30:05Z" },
    { "2018-06-12T09:30", "2018-06-12T09:30:00" },
    { "2018-06-12 09:30:05.123+02:00", "2018-06-12T09:30:05+02:00" },
    { "2018-06-12T09:30:05-0530", "2018-06-12T09:30:05-05:30" },
    { "Tue, 12 Jun 2018 09:30:05 GMT", "2018-06-12T09:30:05Z" },
    { "Tue, 12 Jun 2018 09:30:05 -0400", "2018-06-12T09:30:05-04:00" },
    { "12 June 2018", "2018-06-12" },
    { "June 12, 2018", "2018-06-12" },
    { "Published: Tuesday, June 12th, 2018 at 3:45 p.m. EST", "2018-06-12T15:45:00-05:00" },
    { "Jun. 2, 2018 12:05 am", "2018-06-02T00:05:00" },
    { "June 2018", "2018-06" },
    { "12.06.2018", "2018-06-12" },
    { "06/22/2018", "2018-06-22" },
    { "22/06/2018", "2018-06-22" },
    { "12. März 2018", "2018-03-12" },
    { "1528795805", "2018-06-12T09:30:05Z" },
    { "1528795805000", "2018-06-12T09:30:05Z" },
    { "2020-02-29", "2020-02-29" },
    { "2019-02-29", NULL },
    { "06/07/2018", NULL },
    { "2018", NULL },
    { "June 12", NULL },
    { "2018-13-01", NULL },
    { "1066-10-14", NULL },
    { "12 June 2018 in the harbour", NULL },
    { "2018-06-12 2019-06-12", NULL },
    { "99999999999999999999999", NULL },
    { "12:", NULL },
    { "+", NULL },
    { "", NULL },
  };

  for (guint i = 0; i < G_N_ELEMENTS (rows); i++)
    {
      g_autofree char *date = precis_iso_date_parse (rows[i].text);

      g_assert_cmpstr (date, ==, rows[i].date);
    }
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/iso-date/parse", test_parse);
  return g_test_run ();
}
