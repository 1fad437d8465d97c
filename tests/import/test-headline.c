/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include <glib.h>

#include "precis-byline.h"
#include "precis-headline.h"

#define NEXT "The port of Arvik was closed on Monday after a crane fell into the basin."

static void
test_title (void)
{
  static const struct
  {
    const char *line;
    gboolean    apart;
    const char *next;
    gboolean    is_title;
  } rows[] = {
    { "Port of Arvik closed after accident", TRUE, NEXT, TRUE },
    { "Port of Arvik closed after accident", FALSE, NEXT, TRUE },
    { "Port Authority Closes Arvik After Serious Accident.", TRUE, NEXT, TRUE },
    { "Harbour master says she is ‘sorry’", TRUE, NEXT, TRUE },
    { "The port was closed on Monday.", TRUE, NEXT, FALSE },
    { "The port was closed on Monday.", TRUE, "ARVIK (NW) — A crane fell.", TRUE },
    { "The port was closed on Monday.", TRUE, "By Ada Lind", TRUE },
    { "Prime Minister Edda Holm visited Arvik Monday.", TRUE, NEXT, FALSE },
    { "Why did the crane fall?", TRUE, NEXT, FALSE },
    { "“The crane fell,” she said.", TRUE, NEXT, FALSE },
    { "Port of Arvik closed after accident", TRUE, NULL, FALSE },
    { "A line that is longer than the next", FALSE, "Short.", FALSE },
    { "", TRUE, NEXT, FALSE },
  };

  for (guint i = 0; i < G_N_ELEMENTS (rows); i++)
    g_assert_cmpint (precis_headline_is_title (rows[i].line, rows[i].apart, rows[i].next), ==, rows[i].is_title);
}

static void
test_section (void)
{
  g_assert_true (precis_headline_is_section ("What happens next", 200));
  g_assert_false (precis_headline_is_section ("What happens next", 20));
  g_assert_false (precis_headline_is_section ("7 p.m.", 200));
  g_assert_false (precis_headline_is_section ("and then", 200));
  g_assert_false (precis_headline_is_section ("", 200));
}

static void
test_byline (void)
{
  static const struct
  {
    const char *line;
    gboolean    matches;
    const char *names;
  } rows[] = {
    { "By Ada Lind", TRUE, "Ada Lind" },
    { "BY ADA LIND and Per Holm, Northern Wire", TRUE, "ADA LIND and Per Holm, Northern Wire" },
    { "Written by: Ada de Lind", TRUE, "Ada de Lind" },
    { "By the time the crane fell", FALSE, "the time the crane fell" },
    { "By Monday, The Crane Fell.", FALSE, "Monday, The Crane Fell." },
    { "Byron Lind", FALSE, "Byron Lind" },
    { "By", FALSE, "By" },
    { "Ada Lind, ", FALSE, "Ada Lind" },
    { "Von Ada Lind und Per Holm", TRUE, "Ada Lind und Per Holm" },
    { "View all posts by Ada Lind", TRUE, "Ada Lind" },
    { "Ada Lind on 12 June 2018", FALSE, "Ada Lind" },
    { "Ada Lind | Northern Wire", FALSE, "Ada Lind" },
    { "", FALSE, "" },
  };

  for (guint i = 0; i < G_N_ELEMENTS (rows); i++)
    {
      g_autofree char *names = precis_byline_clean (rows[i].line);

      g_assert_cmpint (precis_byline_matches (rows[i].line), ==, rows[i].matches);
      g_assert_cmpstr (names, ==, rows[i].names);
    }
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/headline/title", test_title);
  g_test_add_func ("/headline/section", test_section);
  g_test_add_func ("/headline/byline", test_byline);
  return g_test_run ();
}
