/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

#include "precis-article.h"
#include "precis-offsets.h"

G_BEGIN_DECLS

/* What is drawn below the text of an article, in the buffer's coordinates. Offsets are code points. */

typedef enum
{
  PRECIS_BAND_RISK,
  PRECIS_BAND_OBSTACLE,
  PRECIS_BAND_QUOTATION,
  PRECIS_BAND_ITEM,
  PRECIS_BAND_CODE,
} PrecisBandKind;

typedef struct
{
  guint          start;
  guint          end;
  PrecisBandKind kind;
} PrecisBand;

GArray *precis_bands_of_concerns (GListModel *concerns, const PrecisOffsets *offsets);
GArray *precis_bands_of_blocks   (PrecisArticle *article, const PrecisOffsets *offsets);

void    precis_band_draw_lines   (GtkTextView *view, GtkSnapshot *snapshot, guint start, guint end,
                                  const GdkRGBA *color);
void    precis_band_draw_bar     (GtkTextView *view, GtkSnapshot *snapshot, guint start, guint end, int inset,
                                  const GdkRGBA *color);
void    precis_band_draw_box     (GtkTextView *view, GtkSnapshot *snapshot, guint start, guint end,
                                  const GdkRGBA *color);
void    precis_band_draw_bullet  (GtkTextView *view, GtkSnapshot *snapshot, guint start,
                                  const GdkRGBA *color);

G_END_DECLS
