/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "precis-concern.h"

#include "precis-draw.h"

#include "precis-article-bands.h"

#define BAR_WIDTH    3  /* pixels */
#define BULLET       5  /* pixels across */
#define BULLET_PLACE 12 /* pixels between a bullet's middle and the text */
#define ROUNDING     3  /* pixels, of a band's corners */
#define BOX_PADDING  8  /* pixels */
#define LINE_SLACK   3  /* pixels above and below a line: half of what the view puts between wrapped lines */

/* A list marker that stands in the text already needs no bullet before it. */
static gboolean
has_marker (const char *text)
{
  gunichar first = g_utf8_get_char (text);

  return g_unichar_isdigit (first) || g_unichar_ispunct (first) || first == 0x2022;
}

static gboolean
find_block_kind (const PrecisBlock *block, const char *text, PrecisBandKind *kind)
{
  switch (block->kind)
    {
    case PRECIS_BLOCK_QUOTATION:
      *kind = PRECIS_BAND_QUOTATION;
      return TRUE;
    case PRECIS_BLOCK_CODE:
    case PRECIS_BLOCK_TABLE:
      *kind = PRECIS_BAND_CODE;
      return TRUE;
    case PRECIS_BLOCK_LIST_ITEM:
      *kind = PRECIS_BAND_ITEM;
      return !has_marker (text + block->span.start);
    case PRECIS_BLOCK_PARAGRAPH:
    case PRECIS_BLOCK_HEADING:
    default:
      return FALSE;
    }
}

static void
add_band (GArray *bands, PrecisSpan span, PrecisBandKind kind, const PrecisOffsets *offsets)
{
  PrecisBand band = { precis_offsets_to_chars (offsets, span.start),
                      precis_offsets_to_chars (offsets, span.end), kind };

  g_array_append_val (bands, band);
}

/* Lines of one quotation or of one piece of code, with nothing but a line end between them, share a band. */
static void
add_block (GArray *bands, PrecisSpan span, PrecisBandKind kind, const PrecisOffsets *offsets)
{
  PrecisBand *last = bands->len ? &g_array_index (bands, PrecisBand, bands->len - 1) : NULL;

  if (last && last->kind == kind && kind != PRECIS_BAND_ITEM
      && last->end + 1 == precis_offsets_to_chars (offsets, span.start))
    last->end = precis_offsets_to_chars (offsets, span.end);
  else
    add_band (bands, span, kind, offsets);
}

/**
 * precis_bands_of_blocks:
 * @article: an article
 * @offsets: the offsets of its text
 *
 * Returns: (transfer full): a PrecisBand for each quotation, code line and list item that needs a bullet
 */
GArray *
precis_bands_of_blocks (PrecisArticle *article, const PrecisOffsets *offsets)
{
  GArray *bands = g_array_new (FALSE, FALSE, sizeof (PrecisBand));
  GArray *blocks = precis_article_get_blocks (article);
  PrecisBandKind kind;

  for (guint i = 0; blocks && i < blocks->len; i++)
    {
      const PrecisBlock *block = &g_array_index (blocks, PrecisBlock, i);

      if (find_block_kind (block, precis_article_get_text (article), &kind))
        add_block (bands, block->span, kind, offsets);
    }
  return bands;
}

/**
 * precis_bands_of_concerns:
 * @concerns: list of PrecisConcern
 * @offsets: the offsets of the text
 *
 * Returns: (transfer full): a PrecisBand for each place that tells of a concern
 */
GArray *
precis_bands_of_concerns (GListModel *concerns, const PrecisOffsets *offsets)
{
  GArray *bands = g_array_new (FALSE, FALSE, sizeof (PrecisBand));
  guint n = g_list_model_get_n_items (concerns);

  for (guint i = 0; i < n; i++)
    {
      g_autoptr (PrecisConcern) concern = g_list_model_get_item (concerns, i);
      GArray *places = precis_concern_get_places (concern);
      gboolean risk = precis_concern_get_kind (concern) == PRECIS_CONCERN_RISK;

      for (guint j = 0; places && j < places->len; j++)
        add_band (bands, g_array_index (places, PrecisPlace, j).span,
                  risk ? PRECIS_BAND_RISK : PRECIS_BAND_OBSTACLE, offsets);
    }
  return bands;
}

/* Where the code points from @start to @end stand, from the top of the first line to the bottom of the
 * last. */
static void
find_lines (GtkTextView *view, guint start, guint end, GdkRectangle *first, GdkRectangle *last)
{
  GtkTextBuffer *buffer = gtk_text_view_get_buffer (view);
  GtkTextIter iter;

  gtk_text_buffer_get_iter_at_offset (buffer, &iter, start);
  gtk_text_view_get_iter_location (view, &iter, first);
  gtk_text_buffer_get_iter_at_offset (buffer, &iter, end);
  gtk_text_view_get_iter_location (view, &iter, last);
}

/**
 * precis_band_draw_lines:
 * @view: a text view
 * @snapshot: what its snapshot_layer draws on
 * @start: where the band begins
 * @end: where it ends
 * @color: its colour
 *
 * Draws a band behind the text itself, display line by display line.
 */
void
precis_band_draw_lines (GtkTextView *view, GtkSnapshot *snapshot, guint start, guint end,
                        const GdkRGBA *color)
{
  GtkTextBuffer *buffer = gtk_text_view_get_buffer (view);
  GtkTextIter iter, stop, line_end;
  GdkRectangle from, to;

  gtk_text_buffer_get_iter_at_offset (buffer, &iter, start);
  gtk_text_buffer_get_iter_at_offset (buffer, &stop, end);
  while (gtk_text_iter_compare (&iter, &stop) < 0)
    {
      line_end = iter;
      gtk_text_view_forward_display_line_end (view, &line_end);
      if (gtk_text_iter_compare (&line_end, &stop) > 0)
        line_end = stop;
      gtk_text_view_get_iter_location (view, &iter, &from);
      gtk_text_view_get_iter_location (view, &line_end, &to);
      if (to.y == from.y && to.x != from.x)
        precis_draw_rounded (snapshot,
                             &GRAPHENE_RECT_INIT (MIN (from.x, to.x) - ROUNDING, from.y - LINE_SLACK,
                                                  ABS (to.x - from.x) + 2 * ROUNDING,
                                                  from.height + 2 * LINE_SLACK),
                             ROUNDING, color);
      if (!gtk_text_view_forward_display_line (view, &iter))
        break;
      gtk_text_view_backward_display_line_start (view, &iter);
    }
}

/**
 * precis_band_draw_bar:
 * @view: a text view
 * @snapshot: what its snapshot_layer draws on
 * @start: where the band begins
 * @end: where it ends
 * @inset: pixels from the edge of the text to the bar; negative for the margin
 * @color: its colour
 *
 * Draws a bar beside the lines.
 */
void
precis_band_draw_bar (GtkTextView *view, GtkSnapshot *snapshot, guint start, guint end, int inset,
                      const GdkRGBA *color)
{
  gboolean rtl = gtk_widget_get_direction (GTK_WIDGET (view)) == GTK_TEXT_DIR_RTL;
  int x = gtk_text_view_get_left_margin (view) + inset;
  GdkRectangle first, last;

  find_lines (view, start, end, &first, &last);
  if (rtl)
    x = gtk_widget_get_width (GTK_WIDGET (view)) - x - BAR_WIDTH;
  precis_draw_rounded (snapshot, &GRAPHENE_RECT_INIT (x, first.y - LINE_SLACK, BAR_WIDTH,
                                                      last.y + last.height - first.y + 2 * LINE_SLACK),
                       BAR_WIDTH / 2.0, color);
}

/* Draws a box behind the lines from @start to @end, as wide as the text. */
void
precis_band_draw_box (GtkTextView *view, GtkSnapshot *snapshot, guint start, guint end, const GdkRGBA *color)
{
  int x = gtk_text_view_get_left_margin (view);
  int width = gtk_widget_get_width (GTK_WIDGET (view)) - x - gtk_text_view_get_right_margin (view);
  GdkRectangle first, last;

  find_lines (view, start, end, &first, &last);
  gtk_snapshot_append_color (snapshot, color,
                             &GRAPHENE_RECT_INIT (x, first.y - BOX_PADDING / 2, width,
                                                  last.y + last.height - first.y + BOX_PADDING));
}

/* Draws the bullet of the list item that begins at @start. */
void
precis_band_draw_bullet (GtkTextView *view, GtkSnapshot *snapshot, guint start, const GdkRGBA *color)
{
  gboolean rtl = gtk_widget_get_direction (GTK_WIDGET (view)) == GTK_TEXT_DIR_RTL;
  GdkRectangle first, last;
  float x, y;

  find_lines (view, start, start, &first, &last);
  x = first.x + (rtl ? BULLET_PLACE : -BULLET_PLACE) - BULLET / 2.0;
  y = first.y + (first.height - BULLET) / 2.0;
  precis_draw_rounded (snapshot, &GRAPHENE_RECT_INIT (x, y, BULLET, BULLET), BULLET / 2.0, color);
}
