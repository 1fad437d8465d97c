/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "precis-wrap-layout.h"

#define SPACING 6 /* pixels between children and between lines */

struct _PrecisWrapLayout
{
  GtkLayoutManager parent_instance;
};

G_DEFINE_FINAL_TYPE (PrecisWrapLayout, precis_wrap_layout, GTK_TYPE_LAYOUT_MANAGER)

/* Where the next child goes. */
typedef struct
{
  int x;
  int y;
  int line_height;
} Pen;

static void
move_pen (Pen *pen, int child_width, int child_height, int width, GtkAllocation *place)
{
  if (pen->x > 0 && pen->x + child_width > width)
    {
      pen->y += pen->line_height + SPACING;
      pen->x = pen->line_height = 0;
    }
  *place = (GtkAllocation) { pen->x, pen->y, child_width, child_height };
  pen->x += child_width + SPACING;
  pen->line_height = MAX (pen->line_height, child_height);
}

static void
measure_child (GtkWidget *child, int width, int *child_width, int *child_height)
{
  int minimum, natural;

  gtk_widget_measure (child, GTK_ORIENTATION_HORIZONTAL, -1, &minimum, &natural, NULL, NULL);
  *child_width = MAX (MIN (natural, width), minimum);
  gtk_widget_measure (child, GTK_ORIENTATION_VERTICAL, *child_width, NULL, child_height, NULL, NULL);
}

static int
run (GtkWidget *widget, int width, gboolean allocate)
{
  gboolean rtl = gtk_widget_get_direction (widget) == GTK_TEXT_DIR_RTL;
  Pen pen = { 0, 0, 0 };

  for (GtkWidget *child = gtk_widget_get_first_child (widget); child;
       child = gtk_widget_get_next_sibling (child))
    {
      int child_width, child_height;
      GtkAllocation place;

      if (!gtk_widget_should_layout (child))
        continue;
      measure_child (child, width, &child_width, &child_height);
      move_pen (&pen, child_width, child_height, width, &place);
      if (rtl)
        place.x = width - place.x - place.width;
      if (allocate)
        gtk_widget_size_allocate (child, &place, -1);
    }
  return pen.y + pen.line_height;
}

static void
measure_width (GtkWidget *widget, int *minimum, int *natural)
{
  *minimum = *natural = 0;
  for (GtkWidget *child = gtk_widget_get_first_child (widget); child;
       child = gtk_widget_get_next_sibling (child))
    {
      int child_minimum, child_natural;

      if (!gtk_widget_should_layout (child))
        continue;
      gtk_widget_measure (child, GTK_ORIENTATION_HORIZONTAL, -1, &child_minimum, &child_natural, NULL, NULL);
      *minimum = MAX (*minimum, child_minimum);
      *natural += child_natural + (*natural > 0 ? SPACING : 0);
    }
}

static void
precis_wrap_layout_measure (GtkLayoutManager *manager, GtkWidget *widget, GtkOrientation orientation,
                            int for_size, int *minimum, int *natural, int *minimum_baseline,
                            int *natural_baseline)
{
  int width;

  if (orientation == GTK_ORIENTATION_HORIZONTAL)
    {
      measure_width (widget, minimum, natural);
      return;
    }
  measure_width (widget, &width, natural);
  *minimum = *natural = run (widget, for_size < 0 ? MAX (width, *natural) : for_size, FALSE);
}

static void
precis_wrap_layout_allocate (GtkLayoutManager *manager, GtkWidget *widget, int width, int height,
                             int baseline)
{
  run (widget, width, TRUE);
}

static GtkSizeRequestMode
precis_wrap_layout_get_request_mode (GtkLayoutManager *manager, GtkWidget *widget)
{
  return GTK_SIZE_REQUEST_HEIGHT_FOR_WIDTH;
}

static void
precis_wrap_layout_class_init (PrecisWrapLayoutClass *klass)
{
  GtkLayoutManagerClass *manager_class = GTK_LAYOUT_MANAGER_CLASS (klass);

  manager_class->measure = precis_wrap_layout_measure;
  manager_class->allocate = precis_wrap_layout_allocate;
  manager_class->get_request_mode = precis_wrap_layout_get_request_mode;
}

static void
precis_wrap_layout_init (PrecisWrapLayout *self)
{
}
