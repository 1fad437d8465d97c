/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "precis-split-view-private.h"

/* Half of what the pointer may hit of a border lies on each of its sides; pixels. */
#define HANDLE 9

/* Gives @child the stretch [x, x + width) of the whole, mirrored where text runs from right to left. */
static void
place_in (PrecisSplitView *self, GtkWidget *child, int x, int y, int width, int height)
{
  int minimum;

  gtk_widget_set_child_visible (child, width > 0);
  if (width <= 0)
    return;
  gtk_widget_measure (child, GTK_ORIENTATION_HORIZONTAL, -1, &minimum, NULL, NULL, NULL);
  width = MAX (width, minimum);
  if (gtk_widget_get_direction (GTK_WIDGET (self)) == GTK_TEXT_DIR_RTL)
    x = gtk_widget_get_width (GTK_WIDGET (self)) - x - width;
  gtk_widget_size_allocate (child, &(GtkAllocation) { x, y, width, height }, -1);
}

/* The same, from top to bottom. */
static void
place (PrecisSplitView *self, GtkWidget *child, int x, int width)
{
  place_in (self, child, x, 0, width, gtk_widget_get_height (GTK_WIDGET (self)));
}

static void
place_pages (PrecisSplitView *self, int width, int height)
{
  int bar = 0;

  if (!self->article_only)
    gtk_widget_measure (self->switcher, GTK_ORIENTATION_VERTICAL, width, &bar, NULL, NULL, NULL);
  place_in (self, self->switcher, 0, height - bar, bar ? width : 0, bar);
  place_in (self, self->article, 0, 0, self->page == PRECIS_SPLIT_PAGE_ARTICLE ? width : 0, height - bar);
  place (self, self->shade, 0, 0);
  for (int i = 0; i < N_SIDES; i++)
    {
      place_in (self, self->sides[i].child, 0, 0, self->page == precis_split_view_side_pages[i] ? width : 0,
                height - bar);
      place (self, self->sides[i].handle, 0, 0);
    }
}

static void
place_beside (PrecisSplitView *self, int side, int x, int width, int border)
{
  place (self, self->sides[side].child, x, width);
  place (self, self->sides[side].handle, border - HANDLE / 2, width ? HANDLE : 0);
}

/* @x is where the whole ends for the briefing, 0 for the library: the edge that the overlay comes from. */
static void
place_overlay (PrecisSplitView *self, int side, int total)
{
  Side *it = &self->sides[side];
  int width = precis_split_layout_overlay (total, it->width);
  int hidden = width - (int) (width * it->reveal);

  /* One that opens is there from the first frame on, or it could not keep the focus that it was given. */
  place (self, it->child, side == LIBRARY ? -hidden : total - width + hidden,
         it->open || it->reveal > 0 ? width : 0);
  place (self, it->handle, 0, 0);
}

static void
place_columns (PrecisSplitView *self, int total)
{
  double shade = 0;
  int widths[N_SIDES];

  for (int i = 0; i < N_SIDES; i++)
    {
      gboolean beside = precis_split_view_has_room (self, i) && self->sides[i].beside && !self->article_only;

      widths[i] = beside ? self->sides[i].width : 0;
      if (precis_split_view_is_overlay (self, i))
        shade = MAX (shade, self->sides[i].reveal);
    }
  place (self, self->switcher, 0, 0);
  precis_split_layout_fit (total, &widths[LIBRARY], &widths[BRIEFING]);
  place (self, self->article, widths[LIBRARY], total - widths[LIBRARY] - widths[BRIEFING]);
  gtk_widget_set_opacity (self->shade, shade);
  place (self, self->shade, 0, shade > 0 ? total : 0);
  if (precis_split_view_is_overlay (self, LIBRARY))
    place_overlay (self, LIBRARY, total);
  else
    place_beside (self, LIBRARY, 0, widths[LIBRARY], widths[LIBRARY]);
  if (precis_split_view_is_overlay (self, BRIEFING))
    place_overlay (self, BRIEFING, total);
  else
    place_beside (self, BRIEFING, total - widths[BRIEFING], widths[BRIEFING], total - widths[BRIEFING]);
}

void
precis_split_view_size_allocate (GtkWidget *widget, int width, int height, int baseline)
{
  PrecisSplitView *self = PRECIS_SPLIT_VIEW (widget);

  precis_split_view_set_layout (self, precis_split_layout_for_width (width));
  if (self->layout == PRECIS_SPLIT_LAYOUT_PHONE)
    place_pages (self, width, height);
  else
    place_columns (self, width);
}

/* The article's size is the whole's: the outer columns are only there where there is room for them. */
void
precis_split_view_measure (GtkWidget      *widget,
                           GtkOrientation  orientation,
                           int             for_size,
                           int            *minimum,
                           int            *natural,
                           int            *minimum_baseline,
                           int            *natural_baseline)
{
  gtk_widget_measure (PRECIS_SPLIT_VIEW (widget)->article, orientation, -1, minimum, natural, NULL, NULL);
}
