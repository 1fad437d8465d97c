/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "precis-entity.h"

#include "precis-article-marks.h"

#define LIST_INDENT   24 /* pixels a level */
#define BLOCK_INDENT  16 /* pixels, of quotations and code */
#define PARAGRAPH_GAP 16 /* pixels below a paragraph, as in the view */
#define CLOSE_GAP     6  /* pixels below a list item or a heading */
#define MAX_LEVELS    6
#define GUTTER        20 /* pixels: a tag takes the place of the margin that the sheet gives the view */

/* A heading's size against the text, by its level from 1. */
static const double scales[MAX_LEVELS] = { 1.45, 1.3, 1.15, 1.05, 1.0, 1.0 };

struct _PrecisArticleMarks
{
  GtkTextBuffer *buffer; /* owns the tags */
  GtkTextTag    *headings[MAX_LEVELS];
  GtkTextTag    *items[MAX_LEVELS];
  GtkTextTag    *quotation;
  GtkTextTag    *code;
  GtkTextTag    *name;
  GtkTextTag    *tail; /* the last of blocks that stand close together */
};

static void
create_levels (PrecisArticleMarks *self)
{
  for (guint i = 0; i < MAX_LEVELS; i++)
    {
      self->headings[i] = gtk_text_buffer_create_tag (self->buffer, NULL, "scale", scales[i], "weight",
                                                      PANGO_WEIGHT_BOLD, "pixels-above-lines",
                                                      PARAGRAPH_GAP, "pixels-below-lines", CLOSE_GAP, NULL);
      self->items[i] = gtk_text_buffer_create_tag (self->buffer, NULL, "left-margin",
                                                   GUTTER + LIST_INDENT * ((int) i + 1),
                                                   "pixels-below-lines", CLOSE_GAP, NULL);
    }
}

/**
 * precis_article_marks_new:
 * @buffer: the buffer of an article's view, which must outlive the result
 *
 * Returns: (transfer full): the tags of @buffer
 */
PrecisArticleMarks *
precis_article_marks_new (GtkTextBuffer *buffer)
{
  PrecisArticleMarks *self = g_new0 (PrecisArticleMarks, 1);

  self->buffer = buffer;
  create_levels (self);
  self->quotation = gtk_text_buffer_create_tag (buffer, NULL, "left-margin", GUTTER + BLOCK_INDENT,
                                                "right-margin", GUTTER + BLOCK_INDENT, "style",
                                                PANGO_STYLE_ITALIC, NULL);
  self->code = gtk_text_buffer_create_tag (buffer, NULL, "family", "monospace", "scale", 0.9, "left-margin",
                                           GUTTER + BLOCK_INDENT, "pixels-below-lines", 0, NULL);
  self->tail = gtk_text_buffer_create_tag (buffer, NULL, "pixels-below-lines", PARAGRAPH_GAP, NULL);
  self->name = gtk_text_buffer_create_tag (buffer, NULL, "underline", PANGO_UNDERLINE_SINGLE, NULL);
  return self;
}

void
precis_article_marks_free (PrecisArticleMarks *self)
{
  g_free (self);
}

static void
apply (PrecisArticleMarks *self, GtkTextTag *tag, PrecisSpan span, const PrecisOffsets *offsets)
{
  GtkTextIter start, end;

  gtk_text_buffer_get_iter_at_offset (self->buffer, &start, precis_offsets_to_chars (offsets, span.start));
  gtk_text_buffer_get_iter_at_offset (self->buffer, &end, precis_offsets_to_chars (offsets, span.end));
  gtk_text_buffer_apply_tag (self->buffer, tag, &start, &end);
}

static GtkTextTag *
find_tag (PrecisArticleMarks *self, const PrecisBlock *block)
{
  guint level = CLAMP (block->level, 1, MAX_LEVELS) - 1;

  switch (block->kind)
    {
    case PRECIS_BLOCK_HEADING:
      return self->headings[level];
    case PRECIS_BLOCK_LIST_ITEM:
      return self->items[level];
    case PRECIS_BLOCK_QUOTATION:
      return self->quotation;
    case PRECIS_BLOCK_CODE:
    case PRECIS_BLOCK_TABLE:
      return self->code;
    case PRECIS_BLOCK_PARAGRAPH:
    default:
      return NULL;
    }
}

/* Items of a list and lines of code stand close together, and apart from what follows them. */
static gboolean
is_tail (GArray *blocks, guint i)
{
  PrecisBlockKind kind = g_array_index (blocks, PrecisBlock, i).kind;

  return kind != PRECIS_BLOCK_HEADING
         && (i + 1 == blocks->len || g_array_index (blocks, PrecisBlock, i + 1).kind != kind);
}

/**
 * precis_article_marks_shape:
 * @self: the tags
 * @article: the article whose text is in the buffer
 * @offsets: the offsets of that text
 *
 * Gives each block the look of its kind.
 */
void
precis_article_marks_shape (PrecisArticleMarks *self, PrecisArticle *article, const PrecisOffsets *offsets)
{
  GArray *blocks = precis_article_get_blocks (article);

  for (guint i = 0; blocks && i < blocks->len; i++)
    {
      const PrecisBlock *block = &g_array_index (blocks, PrecisBlock, i);
      GtkTextTag *tag = find_tag (self, block);

      if (!tag)
        continue;
      apply (self, tag, block->span, offsets);
      if (is_tail (blocks, i))
        apply (self, self->tail, block->span, offsets);
    }
}

static void
underline (PrecisArticleMarks *self, PrecisEntity *entity, const PrecisOffsets *offsets)
{
  GArray *mentions = precis_entity_get_mentions (entity);

  for (guint i = 0; mentions && i < mentions->len; i++)
    apply (self, self->name, g_array_index (mentions, PrecisSpan, i), offsets);
}

/**
 * precis_article_marks_name:
 * @self: the tags
 * @entities: (nullable): list of PrecisEntity, or %NULL for none
 * @offsets: the offsets of the text in the buffer
 *
 * Underlines the mentions of @entities and nothing else.
 */
void
precis_article_marks_name (PrecisArticleMarks *self, GListModel *entities, const PrecisOffsets *offsets)
{
  guint n = entities ? g_list_model_get_n_items (entities) : 0;
  GtkTextIter start, end;

  gtk_text_buffer_get_bounds (self->buffer, &start, &end);
  gtk_text_buffer_remove_tag (self->buffer, self->name, &start, &end);
  for (guint i = 0; i < n; i++)
    {
      g_autoptr (PrecisEntity) entity = g_list_model_get_item (entities, i);

      underline (self, entity, offsets);
    }
}

void
precis_article_marks_show_names (PrecisArticleMarks *self, gboolean show)
{
  g_object_set (self->name, "underline-set", show, NULL);
}

void
precis_article_marks_color_names (PrecisArticleMarks *self, const GdkRGBA *color)
{
  g_object_set (self->name, "underline-rgba", color, NULL);
}
