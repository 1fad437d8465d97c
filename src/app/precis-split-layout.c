/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "precis-split-layout.h"

/* The widths from which on a layout is used; pixels. */
#define WIDE   1120
#define MEDIUM 860
#define NARROW 600

/**
 * precis_split_layout_for_width:
 * @width: pixels that the three columns have together
 *
 * Returns: the layout for that width
 */
PrecisSplitLayout
precis_split_layout_for_width (int width)
{
  if (width >= WIDE)
    return PRECIS_SPLIT_LAYOUT_WIDE;
  if (width >= MEDIUM)
    return PRECIS_SPLIT_LAYOUT_MEDIUM;
  return width >= NARROW ? PRECIS_SPLIT_LAYOUT_NARROW : PRECIS_SPLIT_LAYOUT_PHONE;
}

/* Takes up to @excess pixels off @column, down to @least. Returns what is still too much. */
static int
shrink (int *column, int least, int excess)
{
  int taken = CLAMP (excess, 0, MAX (*column - least, 0));

  *column -= taken;
  return excess - taken;
}

/**
 * precis_split_layout_fit:
 * @width: pixels that the three columns have together
 * @library: (inout): the width that the library wants, 0 if it does not stand beside the article; then what
 *   it gets
 * @briefing: (inout): the same of the briefing
 *
 * Cuts the outer columns to what leaves the article its least width: first the library, then the briefing.
 */
void
precis_split_layout_fit (int width, int *library, int *briefing)
{
  int excess;

  if (*library > 0)
    *library = MAX (*library, PRECIS_SPLIT_LIBRARY_MIN);
  if (*briefing > 0)
    *briefing = MAX (*briefing, PRECIS_SPLIT_BRIEFING_MIN);
  excess = *library + *briefing + PRECIS_SPLIT_ARTICLE_MIN - width;
  excess = shrink (library, PRECIS_SPLIT_LIBRARY_MIN, excess);
  shrink (briefing, PRECIS_SPLIT_BRIEFING_MIN, excess);
}

/**
 * precis_split_layout_overlay:
 * @width: pixels that there are
 * @wanted: the width that the column would like
 *
 * Returns: the width of a column that slides over the article; a strip of the article stays in sight
 */
int
precis_split_layout_overlay (int width, int wanted)
{
  return MAX (MIN (wanted, width - PRECIS_SPLIT_OVERLAY_GAP), 0);
}
