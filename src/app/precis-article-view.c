/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include <adwaita.h>
#include <glib/gi18n.h>

#include "precis-offsets.h"

#include "precis-article-bands.h"
#include "precis-article-marks.h"
#include "precis-flash.h"
#include "precis-marked-spans.h"
#include "precis-swatch.h"

#include "precis-article-view.h"

struct _PrecisArticleView
{
  GtkTextView parent_instance;

  PrecisArticle      *article;
  PrecisBriefing     *briefing;
  gboolean            show_names;
  gboolean            show_concerns;

  PrecisOffsets      *offsets;
  PrecisArticleMarks *marks;
  GArray             *shapes;   /* PrecisBand of blocks */
  GArray             *concerns; /* PrecisBand of concerns */
  PrecisMarkedSpans  *spans;    /* what a click may mean */
  PrecisFlash        *flash;
  GtkWidget          *swatches[5]; /* PrecisSwatch */
};

/* The swatches after the kinds of bands that have a colour of their own. */
enum
{
  SWATCH_QUIET = PRECIS_BAND_OBSTACLE + 1,
  SWATCH_NAME,
  SWATCH_FLASH,
};

enum
{
  PROP_ARTICLE = 1,
  PROP_BRIEFING,
  PROP_SHOW_NAMES,
  PROP_SHOW_CONCERNS,
  N_PROPS
};

enum
{
  SIGNAL_SPAN_SELECTED,
  N_SIGNALS
};

static GParamSpec *properties[N_PROPS];
static guint signals[N_SIGNALS];

G_DEFINE_FINAL_TYPE (PrecisArticleView, precis_article_view, GTK_TYPE_TEXT_VIEW)

#define MARGIN_INSET -13 /* pixels: where the bar of a concern stands in the margin */

/* Shares of a colour's opacity. */
#define BAND_ALPHA  0.16
#define QUIET_ALPHA 0.07
#define NAME_ALPHA  0.55
#define FLASH_ALPHA 0.35

static void
draw_band (PrecisArticleView *self, GtkSnapshot *snapshot, const PrecisBand *band)
{
  GtkTextView *view = GTK_TEXT_VIEW (self);
  gboolean concern = band->kind == PRECIS_BAND_RISK || band->kind == PRECIS_BAND_OBSTACLE;
  PrecisSwatch *swatch = PRECIS_SWATCH (self->swatches[concern ? (int) band->kind : SWATCH_QUIET]);
  GdkRGBA full, faint;

  precis_swatch_get_color (swatch, 1, &full);
  precis_swatch_get_color (swatch, concern ? BAND_ALPHA : QUIET_ALPHA, &faint);
  if (concern)
    precis_band_draw_lines (view, snapshot, band->start, band->end, &faint);
  if (band->kind == PRECIS_BAND_CODE)
    precis_band_draw_box (view, snapshot, band->start, band->end, &faint);
  else if (band->kind == PRECIS_BAND_ITEM)
    precis_band_draw_bullet (view, snapshot, band->start, &full);
  else
    precis_band_draw_bar (view, snapshot, band->start, band->end, concern ? MARGIN_INSET : 0, &full);
}

static void
draw_bands (PrecisArticleView *self, GtkSnapshot *snapshot, GArray *bands, guint first, guint last)
{
  for (guint i = 0; bands && i < bands->len; i++)
    {
      const PrecisBand *band = &g_array_index (bands, PrecisBand, i);

      if (band->start <= last && band->end >= first)
        draw_band (self, snapshot, band);
    }
}

static void
draw_flash (PrecisArticleView *self, GtkSnapshot *snapshot)
{
  double strength = precis_flash_get_strength (self->flash);
  PrecisSpan span = precis_flash_get_span (self->flash);
  GdkRGBA color;

  if (strength <= 0)
    return;
  precis_swatch_get_color (PRECIS_SWATCH (self->swatches[SWATCH_FLASH]), FLASH_ALPHA * strength, &color);
  precis_band_draw_lines (GTK_TEXT_VIEW (self), snapshot, precis_offsets_to_chars (self->offsets, span.start),
                          precis_offsets_to_chars (self->offsets, span.end), &color);
}

static void
precis_article_view_snapshot_layer (GtkTextView *view, GtkTextViewLayer layer, GtkSnapshot *snapshot)
{
  PrecisArticleView *self = PRECIS_ARTICLE_VIEW (view);
  GdkRectangle seen;
  GtkTextIter first, last;

  if (layer != GTK_TEXT_VIEW_LAYER_BELOW_TEXT || !self->offsets)
    return;
  gtk_text_view_get_visible_rect (view, &seen);
  gtk_text_view_get_line_at_y (view, &first, seen.y, NULL);
  gtk_text_view_get_line_at_y (view, &last, seen.y + seen.height, NULL);
  gtk_text_iter_forward_to_line_end (&last);
  draw_bands (self, snapshot, self->shapes, gtk_text_iter_get_offset (&first),
              gtk_text_iter_get_offset (&last));
  if (self->show_concerns)
    draw_bands (self, snapshot, self->concerns, gtk_text_iter_get_offset (&first),
                gtk_text_iter_get_offset (&last));
  draw_flash (self, snapshot);
}

static void
emit_span (PrecisArticleView *self, PrecisSpan span)
{
  g_signal_emit (self, signals[SIGNAL_SPAN_SELECTED], 0, span.start, span.end);
}

static guint32
byte_of (PrecisArticleView *self, const GtkTextIter *iter)
{
  return precis_offsets_to_bytes (self->offsets, gtk_text_iter_get_offset (iter));
}

static void
released_cb (PrecisArticleView *self, int n_press, double x, double y)
{
  GtkTextBuffer *buffer = gtk_text_view_get_buffer (GTK_TEXT_VIEW (self));
  PrecisSpan span;
  GtkTextIter start, end;
  int buffer_x, buffer_y;

  if (!self->offsets)
    return;
  if (!gtk_text_buffer_get_selection_bounds (buffer, &start, &end))
    {
      gtk_text_view_window_to_buffer_coords (GTK_TEXT_VIEW (self), GTK_TEXT_WINDOW_WIDGET, x, y, &buffer_x,
                                             &buffer_y);
      if (!gtk_text_view_get_iter_at_location (GTK_TEXT_VIEW (self), &start, buffer_x, buffer_y))
        return;
      end = start;
    }
  span = (PrecisSpan) { byte_of (self, &start), byte_of (self, &end) };
  if (span.start == span.end)
    precis_marked_spans_find (self->spans, span.start, self->show_names, self->show_concerns, &span);
  emit_span (self, span);
}

static void
colors_changed_cb (PrecisArticleView *self)
{
  GdkRGBA color;

  precis_swatch_get_color (PRECIS_SWATCH (self->swatches[SWATCH_NAME]), NAME_ALPHA, &color);
  precis_article_marks_color_names (self->marks, &color);
  gtk_widget_queue_draw (GTK_WIDGET (self));
}

static void
show_briefing (PrecisArticleView *self)
{
  PrecisBriefing *briefing = self->briefing;

  if (briefing && precis_briefing_get_article (briefing) != self->article)
    briefing = NULL;
  g_clear_pointer (&self->concerns, g_array_unref);
  g_clear_pointer (&self->spans, precis_marked_spans_free);
  if (!self->offsets)
    return;
  self->spans = precis_marked_spans_new (briefing);
  precis_article_marks_name (self->marks, briefing ? precis_briefing_get_entities (briefing) : NULL,
                             self->offsets);
  if (briefing && precis_briefing_get_concerns (briefing))
    self->concerns = precis_bands_of_concerns (precis_briefing_get_concerns (briefing), self->offsets);
  gtk_widget_queue_draw (GTK_WIDGET (self));
}

static void
show_article (PrecisArticleView *self)
{
  GtkTextBuffer *buffer = gtk_text_view_get_buffer (GTK_TEXT_VIEW (self));
  const char *text = self->article ? precis_article_get_text (self->article) : NULL;
  GtkTextIter start;

  precis_flash_stop (self->flash);
  g_clear_pointer (&self->shapes, g_array_unref);
  g_clear_pointer (&self->offsets, precis_offsets_free);
  gtk_text_buffer_set_text (buffer, text ? text : "", -1);
  if (text)
    {
      self->offsets = precis_offsets_new (text);
      self->shapes = precis_bands_of_blocks (self->article, self->offsets);
      precis_article_marks_shape (self->marks, self->article, self->offsets);
    }
  gtk_text_buffer_get_start_iter (buffer, &start);
  gtk_text_buffer_place_cursor (buffer, &start);
  show_briefing (self);
}

static void
precis_article_view_set_property (GObject *object, guint id, const GValue *value, GParamSpec *pspec)
{
  PrecisArticleView *self = PRECIS_ARTICLE_VIEW (object);

  switch (id)
    {
    case PROP_ARTICLE:
      if (g_set_object (&self->article, g_value_get_object (value)))
        show_article (self);
      break;
    case PROP_BRIEFING:
      if (g_set_object (&self->briefing, g_value_get_object (value)))
        show_briefing (self);
      break;
    case PROP_SHOW_NAMES:
      self->show_names = g_value_get_boolean (value);
      precis_article_marks_show_names (self->marks, self->show_names);
      break;
    case PROP_SHOW_CONCERNS:
      self->show_concerns = g_value_get_boolean (value);
      gtk_widget_queue_draw (GTK_WIDGET (self));
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, id, pspec);
    }
}

static void
precis_article_view_get_property (GObject *object, guint id, GValue *value, GParamSpec *pspec)
{
  PrecisArticleView *self = PRECIS_ARTICLE_VIEW (object);

  switch (id)
    {
    case PROP_ARTICLE:
      g_value_set_object (value, self->article);
      break;
    case PROP_BRIEFING:
      g_value_set_object (value, self->briefing);
      break;
    case PROP_SHOW_NAMES:
      g_value_set_boolean (value, self->show_names);
      break;
    case PROP_SHOW_CONCERNS:
      g_value_set_boolean (value, self->show_concerns);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, id, pspec);
    }
}

static void
precis_article_view_dispose (GObject *object)
{
  PrecisArticleView *self = PRECIS_ARTICLE_VIEW (object);

  for (guint i = 0; i < G_N_ELEMENTS (self->swatches); i++)
    g_clear_pointer (&self->swatches[i], gtk_widget_unparent);
  g_clear_pointer (&self->flash, precis_flash_free);
  g_clear_object (&self->article);
  g_clear_object (&self->briefing);
  G_OBJECT_CLASS (precis_article_view_parent_class)->dispose (object);
}

static void
precis_article_view_finalize (GObject *object)
{
  PrecisArticleView *self = PRECIS_ARTICLE_VIEW (object);

  g_clear_pointer (&self->marks, precis_article_marks_free);
  g_clear_pointer (&self->spans, precis_marked_spans_free);
  g_clear_pointer (&self->offsets, precis_offsets_free);
  g_clear_pointer (&self->shapes, g_array_unref);
  g_clear_pointer (&self->concerns, g_array_unref);
  G_OBJECT_CLASS (precis_article_view_parent_class)->finalize (object);
}

static void
install_properties (GObjectClass *object_class)
{
  properties[PROP_ARTICLE] = g_param_spec_object ("article", NULL, NULL, PRECIS_TYPE_ARTICLE,
                                                  G_PARAM_READWRITE | G_PARAM_STATIC_STRINGS);
  properties[PROP_BRIEFING] = g_param_spec_object ("briefing", NULL, NULL, PRECIS_TYPE_BRIEFING,
                                                   G_PARAM_READWRITE | G_PARAM_STATIC_STRINGS);
  properties[PROP_SHOW_NAMES] = g_param_spec_boolean ("show-names", NULL, NULL, TRUE,
                                                      G_PARAM_READWRITE | G_PARAM_STATIC_STRINGS);
  properties[PROP_SHOW_CONCERNS] = g_param_spec_boolean ("show-concerns", NULL, NULL, TRUE,
                                                         G_PARAM_READWRITE | G_PARAM_STATIC_STRINGS);
  g_object_class_install_properties (object_class, N_PROPS, properties);
}

static void
precis_article_view_class_init (PrecisArticleViewClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);

  object_class->set_property = precis_article_view_set_property;
  object_class->get_property = precis_article_view_get_property;
  object_class->dispose = precis_article_view_dispose;
  object_class->finalize = precis_article_view_finalize;
  GTK_TEXT_VIEW_CLASS (klass)->snapshot_layer = precis_article_view_snapshot_layer;
  install_properties (object_class);

  signals[SIGNAL_SPAN_SELECTED] =
      g_signal_new ("span-selected", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
                    G_TYPE_NONE, 2, G_TYPE_UINT, G_TYPE_UINT);
}

static void
create_swatches (PrecisArticleView *self)
{
  const char *classes[] = { "risk", "obstacle", "quiet", "name", "flash" };

  for (guint i = 0; i < G_N_ELEMENTS (classes); i++)
    self->swatches[i] = precis_swatch_new (GTK_WIDGET (self), classes[i]);
  g_signal_connect_object (self->swatches[SWATCH_NAME], "changed", G_CALLBACK (colors_changed_cb), self,
                           G_CONNECT_SWAPPED);
}

static void
precis_article_view_init (PrecisArticleView *self)
{
  GtkGesture *click = gtk_gesture_click_new ();

  self->show_names = self->show_concerns = TRUE;
  self->marks = precis_article_marks_new (gtk_text_view_get_buffer (GTK_TEXT_VIEW (self)));
  self->flash = precis_flash_new (GTK_WIDGET (self));
  create_swatches (self);
  g_signal_connect_object (click, "released", G_CALLBACK (released_cb), self, G_CONNECT_SWAPPED);
  gtk_widget_add_controller (GTK_WIDGET (self), GTK_EVENT_CONTROLLER (click));
  gtk_accessible_update_property (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                  _("Text of the article"), -1);
}

/**
 * precis_article_view_find_span:
 * @self: a view
 * @span: a span of its article's text
 * @start: (out): its beginning in the buffer
 * @end: (out): its end in the buffer
 */
void
precis_article_view_find_span (PrecisArticleView *self, PrecisSpan span, GtkTextIter *start, GtkTextIter *end)
{
  GtkTextBuffer *buffer = gtk_text_view_get_buffer (GTK_TEXT_VIEW (self));

  gtk_text_buffer_get_iter_at_offset (
      buffer, start, self->offsets ? precis_offsets_to_chars (self->offsets, span.start) : 0);
  gtk_text_buffer_get_iter_at_offset (buffer, end,
                                      self->offsets ? precis_offsets_to_chars (self->offsets, span.end) : 0);
}

/**
 * precis_article_view_get_place:
 * @self: a view
 *
 * Returns: where the uppermost line in sight begins, in bytes of the article's text
 */
guint
precis_article_view_get_place (PrecisArticleView *self)
{
  GdkRectangle seen;
  GtkTextIter iter;

  if (!self->offsets)
    return 0;
  gtk_text_view_get_visible_rect (GTK_TEXT_VIEW (self), &seen);
  gtk_text_view_get_iter_at_location (GTK_TEXT_VIEW (self), &iter, 0, seen.y);
  return byte_of (self, &iter);
}

/**
 * precis_article_view_flash:
 * @self: a view
 * @span: a span of its article's text
 *
 * Lights the span for about a second, so that the eye finds it, and puts the cursor there.
 */
void
precis_article_view_flash (PrecisArticleView *self, PrecisSpan span)
{
  GtkTextIter start, end;

  if (!self->offsets)
    return;
  precis_article_view_find_span (self, span, &start, &end);
  gtk_text_buffer_place_cursor (gtk_text_view_get_buffer (GTK_TEXT_VIEW (self)), &start);
  precis_flash_start (self->flash, span);
}
