/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "precis-pane-handle.h"

#define THICKNESS 9  /* pixels that the pointer may hit */
#define STEP      16 /* pixels that an arrow key moves */

struct _PrecisPaneHandle
{
  GtkWidget parent_instance;
};

G_DEFINE_FINAL_TYPE (PrecisPaneHandle, precis_pane_handle, GTK_TYPE_WIDGET)

enum
{
  MOVED,
  N_SIGNALS
};

static guint signals[N_SIGNALS];

static gboolean
move_by_key (GtkWidget *widget, GVariant *args, gpointer user_data)
{
  g_signal_emit (widget, signals[MOVED], 0, g_variant_get_int32 (args));
  return TRUE;
}

/* The handle follows the pointer, so that the offset within it is what is left to go. */
static void
drag_update_cb (PrecisPaneHandle *self, double dx, double dy, GtkGesture *gesture)
{
  gtk_gesture_set_state (gesture, GTK_EVENT_SEQUENCE_CLAIMED);
  if ((int) dx != 0)
    g_signal_emit (self, signals[MOVED], 0, (int) dx);
}

static void
precis_pane_handle_measure (GtkWidget      *widget,
                            GtkOrientation  orientation,
                            int             for_size,
                            int            *minimum,
                            int            *natural,
                            int            *minimum_baseline,
                            int            *natural_baseline)
{
  *minimum = *natural = orientation == GTK_ORIENTATION_HORIZONTAL ? THICKNESS : 1;
}

static void
precis_pane_handle_class_init (PrecisPaneHandleClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  widget_class->measure = precis_pane_handle_measure;
  signals[MOVED] = g_signal_new ("moved", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
                                 G_TYPE_NONE, 1, G_TYPE_INT);
  gtk_widget_class_add_binding (widget_class, GDK_KEY_Left, 0, move_by_key, "i", -STEP);
  gtk_widget_class_add_binding (widget_class, GDK_KEY_Right, 0, move_by_key, "i", STEP);
  gtk_widget_class_set_css_name (widget_class, "panehandle");
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_SEPARATOR);
}

static void
precis_pane_handle_init (PrecisPaneHandle *self)
{
  GtkGesture *drag = gtk_gesture_drag_new ();

  g_signal_connect_object (drag, "drag-update", G_CALLBACK (drag_update_cb), self, G_CONNECT_SWAPPED);
  gtk_widget_add_controller (GTK_WIDGET (self), GTK_EVENT_CONTROLLER (drag));
  gtk_widget_set_cursor_from_name (GTK_WIDGET (self), "col-resize");
  gtk_widget_set_focusable (GTK_WIDGET (self), TRUE);
}

/**
 * precis_pane_handle_new:
 * @label: what a screen reader calls it
 *
 * Returns: (transfer floating): a handle
 */
GtkWidget *
precis_pane_handle_new (const char *label)
{
  GtkWidget *self = g_object_new (PRECIS_TYPE_PANE_HANDLE, NULL);

  gtk_accessible_update_property (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_PROPERTY_LABEL, label, -1);
  return self;
}
