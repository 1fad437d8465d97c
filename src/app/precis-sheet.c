/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "precis-scroll.h"

#include "precis-sheet.h"

#define MAX_COLUMN    660 /* pixels: about 70 characters of the article's font */
#define GUTTER        20  /* pixels beside the column, in which the text view draws its margin bars */
#define CALM_SHARE    0.1 /* of the height: what is nearer to an edge than that is scrolled to */
#define TARGET_SHARE  0.3 /* of the height: where what is scrolled to comes to stand */

struct _PrecisSheet
{
  GtkWidget parent_instance;

  GtkWidget           *head;
  GtkTextView         *view;
  GtkAdjustment       *hadjustment;
  GtkAdjustment       *vadjustment;
  GtkScrollablePolicy  hscroll_policy;
  GtkScrollablePolicy  vscroll_policy;

  GtkAdjustment       *inner;       /* the text view's own: where in the text its top stands */
  double               inner_value; /* what we know of it */
  gboolean             allocating;
  int                  head_height;
  AdwAnimation        *scroll;
  GtkTextMark         *target;      /* what the animation scrolls to */
};

enum
{
  PROP_HEAD = 1,
  PROP_VIEW,
  PROP_HADJUSTMENT,
  PROP_VADJUSTMENT,
  PROP_HSCROLL_POLICY,
  PROP_VSCROLL_POLICY,
};

G_DEFINE_FINAL_TYPE_WITH_CODE (PrecisSheet, precis_sheet, GTK_TYPE_WIDGET,
                               G_IMPLEMENT_INTERFACE (GTK_TYPE_SCROLLABLE, NULL))

static void
place_child (GtkWidget *child, int x, int y, int width, int height)
{
  GtkAllocation allocation = { x, y, width, height };

  gtk_widget_size_allocate (child, &allocation, -1);
}

static void
place_view (PrecisSheet *self, int x, int top, int width, int height)
{
  place_child (GTK_WIDGET (self->view), x - GUTTER, MIN (top, height), width + 2 * GUTTER, MAX (height - top, 1));
}

/* The text view's top follows from the sheet's: it moves once the head has gone. */
static void
place_text (PrecisSheet *self, int x, int width, int height)
{
  double value = gtk_adjustment_get_value (self->vadjustment);
  int top = MAX (self->head_height - (int) value, 0);

  self->inner_value = MAX (value - self->head_height, 0);
  place_view (self, x, top, width, height);
  gtk_adjustment_set_value (self->inner, self->inner_value);
  self->inner_value = gtk_adjustment_get_value (self->inner);
  /* Scrolled, it may have measured lines anew and ask for its place again; without, this costs nothing. */
  place_view (self, x, top, width, height);
}

static void
configure_adjustments (PrecisSheet *self, int width, int height)
{
  double value = gtk_adjustment_get_value (self->vadjustment);
  double upper = MAX (self->head_height + gtk_adjustment_get_upper (self->inner), height);

  gtk_adjustment_configure (self->vadjustment, CLAMP (value, 0, upper - height), 0, upper, height * 0.1,
                            height * 0.9, height);
  if (self->hadjustment)
    gtk_adjustment_configure (self->hadjustment, 0, 0, width, 1, width, width);
}

static void
precis_sheet_size_allocate (GtkWidget *widget, int width, int height, int baseline)
{
  PrecisSheet *self = PRECIS_SHEET (widget);
  int column = MIN (MAX (width - 2 * GUTTER, 1), MAX_COLUMN);
  int x = (width - column) / 2;

  self->allocating = TRUE;
  gtk_widget_measure (self->head, GTK_ORIENTATION_VERTICAL, column, NULL, &self->head_height, NULL, NULL);
  place_text (self, x, column, height);
  configure_adjustments (self, width, height);
  place_child (self->head, x, -(int) gtk_adjustment_get_value (self->vadjustment), column, self->head_height);
  self->allocating = FALSE;
}

static void
precis_sheet_measure (GtkWidget *widget, GtkOrientation orientation, int for_size, int *minimum, int *natural,
                      int *minimum_baseline, int *natural_baseline)
{
  PrecisSheet *self = PRECIS_SHEET (widget);

  if (orientation == GTK_ORIENTATION_HORIZONTAL)
    {
      gtk_widget_measure (self->head, orientation, -1, minimum, NULL, NULL, NULL);
      *minimum += 2 * GUTTER;
      *natural = MAX (*minimum, MAX_COLUMN + 2 * GUTTER);
    }
  else
    *minimum = *natural = 1;
}

static void
value_changed_cb (PrecisSheet *self)
{
  if (!self->allocating)
    gtk_widget_queue_allocate (GTK_WIDGET (self));
}

/* The text view has scrolled by itself: a key, a selection that is dragged on, lines above that got their
 * height. */
static void
inner_value_changed_cb (PrecisSheet *self)
{
  double by = gtk_adjustment_get_value (self->inner) - self->inner_value;

  if (self->allocating || !self->vadjustment)
    return;
  self->inner_value += by;
  gtk_adjustment_set_value (self->vadjustment, gtk_adjustment_get_value (self->vadjustment) + by);
}

static void
set_vadjustment (PrecisSheet *self, GtkAdjustment *adjustment)
{
  if (self->vadjustment)
    g_signal_handlers_disconnect_by_data (self->vadjustment, self);
  g_clear_object (&self->vadjustment);
  self->vadjustment =
      adjustment ? g_object_ref (adjustment) : g_object_ref_sink (gtk_adjustment_new (0, 0, 0, 0, 0, 0));
  g_signal_connect_swapped (self->vadjustment, "value-changed", G_CALLBACK (value_changed_cb), self);
}

static void
set_view (PrecisSheet *self, GtkTextView *view)
{
  self->view = view;
  gtk_text_view_set_left_margin (view, GUTTER);
  gtk_text_view_set_right_margin (view, GUTTER);
  gtk_scrollable_set_vadjustment (GTK_SCROLLABLE (view), self->inner);
  gtk_widget_set_parent (GTK_WIDGET (view), GTK_WIDGET (self));
}

static void
precis_sheet_set_property (GObject *object, guint id, const GValue *value, GParamSpec *pspec)
{
  PrecisSheet *self = PRECIS_SHEET (object);

  switch (id)
    {
    case PROP_HEAD:
      self->head = g_value_get_object (value);
      gtk_widget_insert_after (self->head, GTK_WIDGET (self), NULL);
      break;
    case PROP_VIEW:
      set_view (self, g_value_get_object (value));
      break;
    case PROP_HADJUSTMENT:
      g_set_object (&self->hadjustment, g_value_get_object (value));
      break;
    case PROP_VADJUSTMENT:
      set_vadjustment (self, g_value_get_object (value));
      break;
    case PROP_HSCROLL_POLICY:
      self->hscroll_policy = g_value_get_enum (value);
      break;
    case PROP_VSCROLL_POLICY:
      self->vscroll_policy = g_value_get_enum (value);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, id, pspec);
    }
}

static void
precis_sheet_get_property (GObject *object, guint id, GValue *value, GParamSpec *pspec)
{
  PrecisSheet *self = PRECIS_SHEET (object);

  switch (id)
    {
    case PROP_HEAD:
      g_value_set_object (value, self->head);
      break;
    case PROP_VIEW:
      g_value_set_object (value, self->view);
      break;
    case PROP_HADJUSTMENT:
      g_value_set_object (value, self->hadjustment);
      break;
    case PROP_VADJUSTMENT:
      g_value_set_object (value, self->vadjustment);
      break;
    case PROP_HSCROLL_POLICY:
      g_value_set_enum (value, self->hscroll_policy);
      break;
    case PROP_VSCROLL_POLICY:
      g_value_set_enum (value, self->vscroll_policy);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, id, pspec);
    }
}

static void
precis_sheet_dispose (GObject *object)
{
  PrecisSheet *self = PRECIS_SHEET (object);

  if (self->vadjustment)
    g_signal_handlers_disconnect_by_data (self->vadjustment, self);
  g_signal_handlers_disconnect_by_data (self->inner, self);
  if (self->scroll)
    adw_animation_pause (self->scroll);
  g_clear_object (&self->scroll);
  g_clear_object (&self->target);
  g_clear_pointer (&self->head, gtk_widget_unparent);
  if (self->view)
    gtk_widget_unparent (GTK_WIDGET (self->view));
  self->view = NULL;
  g_clear_object (&self->hadjustment);
  g_clear_object (&self->vadjustment);
  G_OBJECT_CLASS (precis_sheet_parent_class)->dispose (object);
}

static void
precis_sheet_finalize (GObject *object)
{
  g_clear_object (&PRECIS_SHEET (object)->inner);
  G_OBJECT_CLASS (precis_sheet_parent_class)->finalize (object);
}

static void
precis_sheet_class_init (PrecisSheetClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->set_property = precis_sheet_set_property;
  object_class->get_property = precis_sheet_get_property;
  object_class->dispose = precis_sheet_dispose;
  object_class->finalize = precis_sheet_finalize;
  widget_class->measure = precis_sheet_measure;
  widget_class->size_allocate = precis_sheet_size_allocate;
  gtk_widget_class_set_css_name (widget_class, "sheet");

  g_object_class_install_property (object_class, PROP_HEAD,
    g_param_spec_object ("head", NULL, NULL, GTK_TYPE_WIDGET, G_PARAM_READWRITE | G_PARAM_STATIC_STRINGS));
  g_object_class_install_property (object_class, PROP_VIEW,
    g_param_spec_object ("view", NULL, NULL, GTK_TYPE_TEXT_VIEW, G_PARAM_READWRITE | G_PARAM_STATIC_STRINGS));
  g_object_class_override_property (object_class, PROP_HADJUSTMENT, "hadjustment");
  g_object_class_override_property (object_class, PROP_VADJUSTMENT, "vadjustment");
  g_object_class_override_property (object_class, PROP_HSCROLL_POLICY, "hscroll-policy");
  g_object_class_override_property (object_class, PROP_VSCROLL_POLICY, "vscroll-policy");
}

static void
precis_sheet_init (PrecisSheet *self)
{
  gtk_widget_set_overflow (GTK_WIDGET (self), GTK_OVERFLOW_HIDDEN);
  self->inner = g_object_ref_sink (gtk_adjustment_new (0, 0, 0, 0, 0, 0));
  g_signal_connect_swapped (self->inner, "value-changed", G_CALLBACK (inner_value_changed_cb), self);
  g_signal_connect_swapped (self->inner, "changed", G_CALLBACK (value_changed_cb), self);
  set_vadjustment (self, NULL);
}

/* Where @iter's line begins and ends on the whole sheet, in pixels. */
static void
find_line (PrecisSheet *self, const GtkTextIter *iter, double *top, double *bottom)
{
  GdkRectangle place;

  gtk_text_view_get_iter_location (self->view, iter, &place);
  *top = self->head_height + place.y + gtk_text_view_get_top_margin (self->view);
  *bottom = *top + place.height;
}

/* Lines that were never on the screen have no height yet, so the way may have been too short: the text view
 * knows. */
static void
scroll_done_cb (PrecisSheet *self)
{
  if (self->target)
    gtk_text_view_scroll_to_mark (self->view, self->target, CALM_SHARE, FALSE, 0, 0);
}

static void
scroll_to (PrecisSheet *self, double value)
{
  self->scroll =
      precis_scroll_animate (g_steal_pointer (&self->scroll), GTK_WIDGET (self), self->vadjustment, value);
  g_signal_connect_object (self->scroll, "done", G_CALLBACK (scroll_done_cb), self, G_CONNECT_SWAPPED);
  adw_animation_play (self->scroll);
}

/**
 * precis_sheet_reveal:
 * @self: a sheet
 * @start: the beginning of a stretch of the text
 * @end: its end
 *
 * Scrolls, smoothly unless animations are off, until the stretch can be read; not at all if it already can.
 */
void
precis_sheet_reveal (PrecisSheet *self, const GtkTextIter *start, const GtkTextIter *end)
{
  GtkTextBuffer *buffer = gtk_text_view_get_buffer (self->view);
  double value = gtk_adjustment_get_value (self->vadjustment);
  double page = gtk_adjustment_get_page_size (self->vadjustment);
  double top, bottom, unused;

  find_line (self, start, &top, &unused);
  find_line (self, end, &unused, &bottom);
  if (self->target)
    gtk_text_buffer_delete_mark (buffer, self->target);
  g_clear_object (&self->target);
  if (top >= value + page * CALM_SHARE && bottom <= value + page * (1 - CALM_SHARE))
    return;
  self->target = g_object_ref (gtk_text_buffer_create_mark (buffer, NULL, start, TRUE));
  scroll_to (self, top - page * TARGET_SHARE);
}

/**
 * precis_sheet_jump:
 * @self: a sheet
 * @iter: a place in the text
 *
 * Brings the line of @iter to the upper edge, at once.
 *
 * Returns: whether it is there; not as long as the text below has no height
 */
gboolean
precis_sheet_jump (PrecisSheet *self, const GtkTextIter *iter)
{
  double top, unused;

  find_line (self, iter, &top, &unused);
  gtk_adjustment_set_value (self->vadjustment, top);
  return top > self->head_height && gtk_adjustment_get_value (self->vadjustment) >= top - 1;
}
