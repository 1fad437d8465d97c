/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "precis-split-layout.h"

static void
test_layout_for_width (void)
{
  const struct
  {
    int               width;
    PrecisSplitLayout layout;
  } rows[] = {
    { 0, PRECIS_SPLIT_LAYOUT_PHONE },
    { 360, PRECIS_SPLIT_LAYOUT_PHONE },
    { 599, PRECIS_SPLIT_LAYOUT_PHONE },
    { 600, PRECIS_SPLIT_LAYOUT_NARROW },
    { 859, PRECIS_SPLIT_LAYOUT_NARROW },
    { 860, PRECIS_SPLIT_LAYOUT_MEDIUM },
    { 1119, PRECIS_SPLIT_LAYOUT_MEDIUM },
    { 1120, PRECIS_SPLIT_LAYOUT_WIDE },
    { 5000, PRECIS_SPLIT_LAYOUT_WIDE },
  };

  for (guint i = 0; i < G_N_ELEMENTS (rows); i++)
    g_assert_cmpint (precis_split_layout_for_width (rows[i].width), ==, rows[i].layout);
}

static void
test_fit (void)
{
  const struct
  {
    int width;
    int library;
    int briefing;
    int fitted_library;
    int fitted_briefing;
  } rows[] = {
    { 1400, 300, 352, 300, 352 }, /* room for all */
    { 1400, 0, 352, 0, 352 },     /* hidden stays hidden */
    { 1400, 10, 10, 220, 280 },   /* never below the least */
    { 1120, 400, 352, 348, 352 }, /* the library gives first */
    { 1120, 400, 900, 220, 480 }, /* then the briefing */
    { 860, 0, 5000, 0, 440 },
    { 900, 400, 400, 220, 280 },  /* too little for all three: each has its least */
  };

  for (guint i = 0; i < G_N_ELEMENTS (rows); i++)
    {
      int library = rows[i].library;
      int briefing = rows[i].briefing;

      precis_split_layout_fit (rows[i].width, &library, &briefing);
      g_assert_cmpint (library, ==, rows[i].fitted_library);
      g_assert_cmpint (briefing, ==, rows[i].fitted_briefing);
    }
}

static void
test_overlay (void)
{
  g_assert_cmpint (precis_split_layout_overlay (700, 300), ==, 300);
  g_assert_cmpint (precis_split_layout_overlay (600, 900), ==, 600 - PRECIS_SPLIT_OVERLAY_GAP);
  g_assert_cmpint (precis_split_layout_overlay (10, 300), ==, 0);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/split-layout/for-width", test_layout_for_width);
  g_test_add_func ("/split-layout/fit", test_fit);
  g_test_add_func ("/split-layout/overlay", test_overlay);
  return g_test_run ();
}
