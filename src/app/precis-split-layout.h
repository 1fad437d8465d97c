/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

/**
 * PrecisSplitLayout:
 * @PRECIS_SPLIT_LAYOUT_WIDE: library, article and briefing stand side by side
 * @PRECIS_SPLIT_LAYOUT_MEDIUM: article and briefing stand side by side, the library slides over them
 * @PRECIS_SPLIT_LAYOUT_NARROW: library and briefing slide over the article
 * @PRECIS_SPLIT_LAYOUT_PHONE: one of the three at a time
 *
 * How three columns share a width.
 */
typedef enum
{
  PRECIS_SPLIT_LAYOUT_WIDE,
  PRECIS_SPLIT_LAYOUT_MEDIUM,
  PRECIS_SPLIT_LAYOUT_NARROW,
  PRECIS_SPLIT_LAYOUT_PHONE,
} PrecisSplitLayout;

/**
 * PrecisSplitPage:
 *
 * The column that a phone shows.
 */
typedef enum
{
  PRECIS_SPLIT_PAGE_LIBRARY,
  PRECIS_SPLIT_PAGE_ARTICLE,
  PRECIS_SPLIT_PAGE_BRIEFING,
} PrecisSplitPage;

/* Least widths of the columns that stand side by side, and what an overlay leaves free; pixels. */
#define PRECIS_SPLIT_LIBRARY_MIN  220
#define PRECIS_SPLIT_ARTICLE_MIN  420
#define PRECIS_SPLIT_BRIEFING_MIN 280
#define PRECIS_SPLIT_OVERLAY_GAP  48

PrecisSplitLayout precis_split_layout_for_width (int width);
void              precis_split_layout_fit       (int width, int *library, int *briefing);
int               precis_split_layout_overlay   (int width, int wanted);

G_END_DECLS
