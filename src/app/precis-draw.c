/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "precis-draw.h"

/**
 * precis_draw_rounded:
 * @snapshot: what to draw on
 * @area: where
 * @radius: of the corners, in pixels
 * @color: the colour
 *
 * Fills a rectangle with round corners.
 */
void
precis_draw_rounded (GtkSnapshot *snapshot, const graphene_rect_t *area, float radius, const GdkRGBA *color)
{
  GskRoundedRect outline;

  gsk_rounded_rect_init_from_rect (&outline, area, radius);
  gtk_snapshot_push_rounded_clip (snapshot, &outline);
  gtk_snapshot_append_color (snapshot, color, area);
  gtk_snapshot_pop (snapshot);
}
