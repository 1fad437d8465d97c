/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include <math.h>
#include <string.h>

#include "precis-age.h"
#include "precis-card-words.h"
#include "precis-draw.h"
#include "precis-row-text.h"
#include "precis-span.h"

#define CAPTION_SCALE  0.82
#define EXCERPT_SCALE  0.92
#define TITLE_LINES    2
#define EXCERPT_LINES  2    /* below a title of two lines; one more below a title of one */
#define GAP            3    /* pixels between the parts */
#define DOT            8    /* pixels across */
#define INDENT         14   /* pixels before an unread title, for its dot */
#define QUIET          0.6  /* how strong what is said by the way is */
#define CHIP_PADDING   5    /* pixels beside a tag */
#define MAX_CHIPS      2
#define CHIP_SHARE     3    /* a tag takes at most one part in so many of the width */
#define BLANK_STRENGTH 0.07

struct _PrecisRowText
{
  PangoLayout *source;
  PangoLayout *age;
  PangoLayout *title;
  PangoLayout *excerpt;
  PangoLayout *chips[MAX_CHIPS];
  guint        n_chips;
  int          line_heights[3]; /* caption, title, excerpt */
  gboolean     rtl;
};

static PangoLayout *
new_layout (GtkWidget *widget, const char *text, double scale, PangoWeight weight, int lines)
{
  PangoLayout *layout = gtk_widget_create_pango_layout (widget, text);
  g_autoptr (PangoAttrList) attributes = pango_attr_list_new ();

  pango_attr_list_insert (attributes, pango_attr_scale_new (scale));
  pango_attr_list_insert (attributes, pango_attr_weight_new (weight));
  pango_layout_set_attributes (layout, attributes);
  pango_layout_set_wrap (layout, PANGO_WRAP_WORD_CHAR);
  pango_layout_set_ellipsize (layout, PANGO_ELLIPSIZE_END);
  pango_layout_set_height (layout, -lines);
  return layout;
}

static int
height_of_line (GtkWidget *widget, double scale)
{
  PangoContext *context = gtk_widget_get_pango_context (widget);
  g_autoptr (PangoFontDescription) font = pango_font_description_copy (pango_context_get_font_description (context));
  int size = pango_font_description_get_size (font) * scale, height;
  PangoFontMetrics *metrics;

  if (pango_font_description_get_size_is_absolute (font))
    pango_font_description_set_absolute_size (font, size);
  else
    pango_font_description_set_size (font, size);
  metrics = pango_context_get_metrics (context, font, NULL);
  height = PANGO_PIXELS_CEIL (pango_font_metrics_get_height (metrics));
  pango_font_metrics_unref (metrics);
  return height;
}

/* Heights of a caption's, a title's and an excerpt's line. Hundreds of rows have the same font, which is measured once. */
static void
measure_lines (GtkWidget *widget, int *heights)
{
  static PangoFontDescription *measured;
  static guint serial;
  static int known[3];
  PangoContext *context = gtk_widget_get_pango_context (widget);
  const PangoFontDescription *font = pango_context_get_font_description (context);
  guint fonts = pango_font_map_get_serial (pango_context_get_font_map (context));

  if (!measured || serial != fonts || !pango_font_description_equal (measured, font))
    {
      g_clear_pointer (&measured, pango_font_description_free);
      measured = pango_font_description_copy (font);
      serial = fonts;
      known[0] = height_of_line (widget, CAPTION_SCALE);
      known[1] = height_of_line (widget, 1);
      known[2] = height_of_line (widget, EXCERPT_SCALE);
    }
  memcpy (heights, known, sizeof known);
}

/* A line break within a text is a blank; it takes as many bytes, so that what is marked stays where it is. */
static char *
dup_blanked (const char *text)
{
  return g_strdelimit (g_strdup (text), "\n\r\t", ' ');
}

static void
mark_words (PangoLayout *layout, GArray *marks)
{
  g_autoptr (PangoAttrList) attributes = pango_attr_list_copy (pango_layout_get_attributes (layout));

  for (guint i = 0; i < marks->len; i++)
    {
      PrecisSpan span = g_array_index (marks, PrecisSpan, i);
      PangoAttribute *strong = pango_attr_weight_new (PANGO_WEIGHT_BOLD);
      PangoAttribute *line = pango_attr_underline_new (PANGO_UNDERLINE_SINGLE);

      strong->start_index = line->start_index = span.start;
      strong->end_index = line->end_index = span.end;
      pango_attr_list_change (attributes, strong);
      pango_attr_list_change (attributes, line);
    }
  pango_layout_set_attributes (layout, attributes);
}

static void
add_excerpt (PrecisRowText *self, GtkWidget *widget, PrecisCard *card)
{
  GArray *marks;
  g_autofree char *text = dup_blanked (precis_card_words_excerpt (card, &marks));

  self->excerpt = new_layout (widget, text, EXCERPT_SCALE, PANGO_WEIGHT_NORMAL, EXCERPT_LINES);
  if (marks)
    mark_words (self->excerpt, marks);
}

static void
add_caption (PrecisRowText *self, GtkWidget *widget, PrecisCard *card, GDateTime *now)
{
  const char *source = precis_card_words_source (card), *state = precis_card_words_state (card);
  g_autofree char *text = state && *source ? g_strdup_printf ("%s · %s", source, state) : NULL;
  g_autofree char *age = precis_age_dup_label (precis_card_get_published (card), precis_card_get_added (card), now);
  const char * const *tags = precis_card_get_tags (card);

  self->source = new_layout (widget, text ? text : state ? state : source, CAPTION_SCALE, PANGO_WEIGHT_NORMAL, 1);
  self->age = new_layout (widget, age, CAPTION_SCALE, PANGO_WEIGHT_NORMAL, 1);
  for (; tags && tags[self->n_chips] && self->n_chips < MAX_CHIPS; self->n_chips++)
    self->chips[self->n_chips] = new_layout (widget, tags[self->n_chips], CAPTION_SCALE, PANGO_WEIGHT_NORMAL, 1);
}

/**
 * precis_row_text_measure:
 * @widget: the row
 *
 * Returns: how high the text of any row is, in pixels
 */
int
precis_row_text_measure (GtkWidget *widget)
{
  int heights[3];

  measure_lines (widget, heights);
  return heights[0] + TITLE_LINES * heights[1] + EXCERPT_LINES * heights[2] + 2 * GAP;
}

/**
 * precis_row_text_place_dot:
 * @widget: the row
 * @top: (out): where the dot of an unread title begins, in pixels
 * @size: (out): how large it is
 */
void
precis_row_text_place_dot (GtkWidget *widget, int *top, int *size)
{
  int heights[3];

  measure_lines (widget, heights);
  *size = DOT;
  *top = heights[0] + GAP + (heights[1] - DOT) / 2;
}

/**
 * precis_row_text_new:
 * @widget: the row, whose font and direction it takes
 * @card: what it says
 * @now: the time, local
 *
 * Returns: (transfer full): the text
 */
PrecisRowText *
precis_row_text_new (GtkWidget *widget, PrecisCard *card, GDateTime *now)
{
  PrecisRowText *self = g_new0 (PrecisRowText, 1);
  g_autofree char *title = dup_blanked (precis_card_get_title (card));
  gboolean unread = !precis_card_get_read (card);

  measure_lines (widget, self->line_heights);
  self->rtl = gtk_widget_get_direction (widget) == GTK_TEXT_DIR_RTL;
  self->title = new_layout (widget, title, 1, unread ? PANGO_WEIGHT_BOLD : PANGO_WEIGHT_MEDIUM, TITLE_LINES);
  pango_layout_set_indent (self->title, unread ? INDENT * PANGO_SCALE : 0);
  add_caption (self, widget, card, now);
  add_excerpt (self, widget, card);
  return self;
}

void
precis_row_text_free (PrecisRowText *self)
{
  for (guint i = 0; i < self->n_chips; i++)
    g_object_unref (self->chips[i]);
  g_object_unref (self->source);
  g_object_unref (self->age);
  g_object_unref (self->title);
  g_object_unref (self->excerpt);
  g_free (self);
}

static void
draw (GtkSnapshot *snapshot, PangoLayout *layout, float x, float y, const GdkRGBA *color)
{
  gtk_snapshot_save (snapshot);
  gtk_snapshot_translate (snapshot, &GRAPHENE_POINT_INIT (x, y));
  gtk_snapshot_append_layout (snapshot, layout, color);
  gtk_snapshot_restore (snapshot);
}

/* Draws a line of text at most @width wide, at the side that the text begins at, or the other one. */
static int
draw_line (PrecisRowText *self, GtkSnapshot *snapshot, PangoLayout *layout, int x, int width, int full,
           const GdkRGBA *color)
{
  int taken;

  pango_layout_set_width (layout, -1);
  pango_layout_get_pixel_size (layout, &taken, NULL);
  if (taken > width)
    pango_layout_set_width (layout, width * PANGO_SCALE);
  taken = CLAMP (taken, 0, MAX (width, 0));
  draw (snapshot, layout, self->rtl ? full - x - taken : x, 0, color);
  return taken;
}

static void
draw_chip (PrecisRowText *self, GtkSnapshot *snapshot, PangoLayout *layout, int *x, int end, int full,
           const GdkRGBA *color)
{
  int room = MIN (end - *x - 2 * CHIP_PADDING - 1, full / CHIP_SHARE);
  int height = self->line_heights[0], width;
  GskRoundedRect outline;

  if (room < 2 * height)
    return;
  width = draw_line (self, snapshot, layout, *x + CHIP_PADDING, room, full, color) + 2 * CHIP_PADDING;
  gsk_rounded_rect_init_from_rect (
      &outline, &GRAPHENE_RECT_INIT (self->rtl ? full - *x - width : *x, 0, width, height), height / 2.0);
  gtk_snapshot_append_border (snapshot, &outline, (float[]) { 1, 1, 1, 1 },
                              (GdkRGBA[]) { *color, *color, *color, *color });
  *x += width + GAP;
}

/* Source, tags as far as there is room, age; @reserved pixels at the end are for the star. */
static void
draw_caption (PrecisRowText *self, GtkSnapshot *snapshot, int width, int reserved, const GdkRGBA *quiet)
{
  int end = width - reserved - (reserved ? GAP : 0), age, x;
  GdkRGBA faint = *quiet;

  pango_layout_set_width (self->age, -1);
  pango_layout_get_pixel_size (self->age, &age, NULL);
  end -= age;
  draw_line (self, snapshot, self->age, end, age, width, quiet);
  end -= 2 * GAP;
  x = draw_line (self, snapshot, self->source, 0, end, width, quiet) + 2 * GAP;
  faint.alpha *= QUIET;
  for (guint i = 0; i < self->n_chips; i++)
    draw_chip (self, snapshot, self->chips[i], &x, end, width, &faint);
}

static void
draw_block (GtkSnapshot *snapshot, PangoLayout *layout, int width, int y, const GdkRGBA *color)
{
  pango_layout_set_width (layout, MAX (width, 1) * PANGO_SCALE);
  draw (snapshot, layout, 0, y, color);
}

/**
 * precis_row_text_draw:
 * @self: the text
 * @snapshot: what to draw on
 * @width: of the row, in pixels
 * @reserved: what to leave free at the end of the first line, in pixels
 * @color: of text
 */
void
precis_row_text_draw (PrecisRowText *self, GtkSnapshot *snapshot, int width, int reserved, const GdkRGBA *color)
{
  int y = self->line_heights[0] + GAP;
  GdkRGBA quiet = *color;

  quiet.alpha *= QUIET;
  draw_caption (self, snapshot, width, reserved, &quiet);
  draw_block (snapshot, self->title, width, y, color);
  if (pango_layout_get_line_count (self->title) < TITLE_LINES)
    {
      pango_layout_set_height (self->excerpt, -(EXCERPT_LINES + 1));
      y -= self->line_heights[1];
    }
  else
    pango_layout_set_height (self->excerpt, -EXCERPT_LINES);
  draw_block (snapshot, self->excerpt, width, y + TITLE_LINES * self->line_heights[1] + GAP, &quiet);
}

/**
 * precis_row_text_draw_blank:
 * @widget: the row
 * @snapshot: what to draw on
 * @color: of text
 *
 * Draws bars where text will be.
 */
void
precis_row_text_draw_blank (GtkWidget *widget, GtkSnapshot *snapshot, const GdkRGBA *color)
{
  const double shares[] = { 0.35, 0.9, 1, 0.7 };
  int width = gtk_widget_get_width (widget), heights[3], y = 0;
  GdkRGBA faint = *color;

  measure_lines (widget, heights);
  faint.alpha *= BLANK_STRENGTH;
  for (guint i = 0; i < G_N_ELEMENTS (shares); i++)
    {
      int height = heights[MIN (i, 2)];

      precis_draw_rounded (snapshot, &GRAPHENE_RECT_INIT (0, y + GAP, round (width * shares[i]), height - 2 * GAP),
                           GAP, &faint);
      y += height + GAP;
    }
}
