/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "import-fixture.h"

#define LEAD "The port of Arvik was closed on Monday after a crane fell."
#define NEXT "Ships wait in the bay until the basin has been searched."

static void
test_plain (void)
{
  static const struct
  {
    const char *data;
    const char *title;
    const char *byline;
    const char *published;
    const char *blocks;
  } rows[] = {
    { LEAD, NULL, NULL, NULL, "P " LEAD },
    { "Port closed\n\n" LEAD "\n\n" NEXT "\n", "Port closed", NULL, NULL, "P " LEAD "\nP " NEXT },
    { "Port closed\n" LEAD "\n" NEXT, "Port closed", NULL, NULL, "P " LEAD "\nP " NEXT },
    { LEAD "\n\n" NEXT, NULL, NULL, NULL, "P " LEAD "\nP " NEXT },
    { "Port closed\n\nBy Ada Lind\n\nJune 12, 2018\n\n" LEAD, "Port closed", "Ada Lind", "2018-06-12", "P " LEAD },
    { "Port closed\nBy Ada Lind | 12 June 2018\n" LEAD, "Port closed", "Ada Lind", "2018-06-12", "P " LEAD },
    { LEAD "\n\nWhat comes next\n\n" NEXT, NULL, NULL, NULL, "P " LEAD "\nH2 What comes next\nP " NEXT },
    { LEAD "\n\n• Cranes\n• Ships\n\n" NEXT, NULL, NULL, NULL, "P " LEAD "\nL1 Cranes\nL1 Ships\nP " NEXT },
    { LEAD "\nLeave a Reply", NULL, NULL, NULL, "P " LEAD },
    { "Port closed\n\n"
      "The port of Arvik was closed on Monday after a\n"
      "crane fell into the basin, and ships wait in the\n"
      "bay for the harbour to open again.\n\n"
      "Nobody was hurt, but two lorries that stood below\n"
      "it were lost in the water.\n",
      "Port closed", NULL, NULL,
      "P The port of Arvik was closed on Monday after a crane fell into the basin, and ships wait in the bay for the "
      "harbour to open again.\n"
      "P Nobody was hurt, but two lorries that stood below it were lost in the water." },
    { "---\ntitle: \"Port closed\"\nauthor: [Ada Lind, Per Holm]\ndate: 2018-06-12\nmood: grim\n---\n\n" LEAD,
      "Port closed", "Ada Lind, Per Holm", "2018-06-12", "P " LEAD },
    { "---\nauthor:\n  - Ada Lind\n  - Per Holm\ntitle: >\n  Port\n  closed\n---\n" LEAD, "Port closed",
      "Ada Lind, Per Holm", NULL, "P " LEAD },
    { "---\ntitle: Port closed\n---\nPort closed\n\n" LEAD, "Port closed", NULL, NULL, "P " LEAD },
    { "---\ntitle: Port closed\n\n" LEAD, "title: Port closed", NULL, NULL, "P " LEAD },
    { "---\n\n" LEAD "\n* * *\n" NEXT, NULL, NULL, NULL, "P " LEAD "\nP " NEXT },
    { "Title: Port closed\nDate: 2018-06-12\n\n" LEAD, "Port closed", NULL, "2018-06-12", "P " LEAD },
    { "Note: the port is closed.\n\n" LEAD, NULL, NULL, NULL, "P Note: the port is closed.\nP " LEAD },
    { "---\ndate: one fine day\nurl: javascript:alert(1)\n---\n" LEAD, NULL, NULL, NULL, "P " LEAD },
  };

  for (guint i = 0; i < G_N_ELEMENTS (rows); i++)
    assert_article (rows[i].data, "port.txt", rows[i].title, rows[i].byline, rows[i].published, rows[i].blocks);
}

static void
test_front_matter_fields (void)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (PrecisArticle) article = import_bytes ("---\nsource: Northern Wire\nurl: https://user:pw@wire.example/a?b=1\n"
                                                    "lang: en-GB\n---\n" LEAD, -1, "port.txt", &error);

  g_assert_no_error (error);
  g_assert_cmpstr (precis_article_get_site (article), ==, "Northern Wire");
  g_assert_cmpstr (precis_article_get_url (article), ==, "https://wire.example/a?b=1");
  g_assert_cmpstr (precis_article_get_language (article), ==, "en");
  g_assert_cmpstr (precis_article_get_source (article), ==, "port.txt");
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/plain/plain", test_plain);
  g_test_add_func ("/plain/front-matter-fields", test_front_matter_fields);
  return g_test_run ();
}
