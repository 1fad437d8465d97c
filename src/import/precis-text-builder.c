/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include <string.h>

#include "precis-limits.h"
#include "precis-normalise.h"

#include "precis-furniture.h"
#include "precis-text-builder.h"

#define SHORT_LINE    100 /* bytes; a link or field below an article is no longer */

/* Where an article may be over. */
typedef struct
{
  guint           n_blocks; /* blocks before it */
  PrecisFurniture furniture;
} Mark;

struct _PrecisTextBuilder
{
  GString *text;
  GArray  *blocks; /* PrecisBlock */
  GArray  *marks;  /* Mark */
  gboolean full;
  gboolean exact;
};

static PrecisBlock *
block_at (PrecisTextBuilder *self, guint i)
{
  return &g_array_index (self->blocks, PrecisBlock, i);
}

static void
truncate_blocks (PrecisTextBuilder *self, guint n_blocks)
{
  g_array_set_size (self->blocks, n_blocks);
  g_string_truncate (self->text, n_blocks > 0 ? block_at (self, n_blocks - 1)->span.end : 0);
}

/* Bytes of @line up to the best place to cut it within @room: between sentences, words or characters. */
static gsize
find_cut (const char *line, gsize room)
{
  const char *space = g_strrstr_len (line, room, ". ");

  if (space)
    return space + 1 - line;
  space = g_strrstr_len (line, room, " ");
  if (space)
    return space - line;
  return g_utf8_find_prev_char (line, line + room) - line;
}

/* How much of @line there is room for. */
static gsize
fit (PrecisTextBuilder *self, const char *line, gsize length)
{
  gsize used = self->text->len + 1;
  gsize room = used < PRECIS_MAX_ARTICLE_TEXT ? PRECIS_MAX_ARTICLE_TEXT - used : 0;

  if (length <= room)
    return length;
  self->full = TRUE;
  return room > 0 ? find_cut (line, room) : 0;
}

static void
append_block (PrecisTextBuilder *self, PrecisBlockKind kind, guint level, const char *line, gsize length)
{
  PrecisBlock block = { kind, level };

  if (self->text->len > 0)
    g_string_append_c (self->text, '\n');
  block.span.start = self->text->len;
  g_string_append_len (self->text, line, length);
  block.span.end = self->text->len;
  g_array_append_val (self->blocks, block);
}

/* Adds a block, or several if it is so long that showing it as one would take seconds. */
static void
append_blocks (PrecisTextBuilder *self, PrecisBlockKind kind, guint level, const char *line, gsize length)
{
  while (length > 0 && !self->full)
    {
      gsize cut = length > PRECIS_MAX_BLOCK ? find_cut (line, PRECIS_MAX_BLOCK) : length;
      gsize taken = fit (self, line, cut);

      if (taken > 0)
        append_block (self, kind, level, line, taken);
      cut += line[cut] == ' ';
      line += cut;
      length -= cut;
    }
}

/* A line that is no sentence: a link's words, a form's label. */
static gboolean
is_bare (PrecisTextBuilder *self, guint i)
{
  PrecisSpan span = block_at (self, i)->span;

  return span.end - span.start <= SHORT_LINE && !strchr (".!?", self->text->str[span.end - 1]);
}

/* Whether the article ends at @mark: by the furniture there at the latest when half is told, and before a
 * list or form when nothing but its lines follows. */
static gboolean
ends_article (PrecisTextBuilder *self, const Mark *mark)
{
  gsize before = mark->n_blocks > 0 ? block_at (self, mark->n_blocks - 1)->span.end : 0;

  if (mark->furniture == PRECIS_FURNITURE_END)
    return before * 2 >= self->text->len;
  for (guint i = mark->n_blocks; i < self->blocks->len; i++)
    if (!is_bare (self, i))
      return FALSE;
  return before > 0;
}

static void
cut_furniture (PrecisTextBuilder *self)
{
  for (guint i = 0; i < self->marks->len; i++)
    {
      const Mark *mark = &g_array_index (self->marks, Mark, i);

      if (mark->n_blocks > 0 && mark->n_blocks < self->blocks->len && ends_article (self, mark))
        {
          truncate_blocks (self, mark->n_blocks);
          break;
        }
    }
  g_array_set_size (self->marks, 0);
}

/**
 * precis_text_builder_new:
 *
 * Returns: (transfer full): a builder without blocks
 */
PrecisTextBuilder *
precis_text_builder_new (void)
{
  PrecisTextBuilder *self = g_new0 (PrecisTextBuilder, 1);

  self->text = g_string_new (NULL);
  self->blocks = g_array_new (FALSE, FALSE, sizeof (PrecisBlock));
  self->marks = g_array_new (FALSE, FALSE, sizeof (Mark));
  return self;
}

void
precis_text_builder_free (PrecisTextBuilder *self)
{
  g_string_free (self->text, TRUE);
  g_array_unref (self->blocks);
  g_array_unref (self->marks);
  g_free (self);
}

/**
 * precis_text_builder_set_exact:
 * @self: the builder, without blocks yet
 *
 * Makes the builder keep every block that is not blank: the text was made by one before, and nothing in it is furniture.
 */
void
precis_text_builder_set_exact (PrecisTextBuilder *self)
{
  self->exact = TRUE;
}

/**
 * precis_text_builder_add:
 * @self: the builder
 * @kind: what the block is
 * @level: of a heading 1 to 6, of a list item its nesting from 1; else 0
 * @text: the block's text in UTF-8
 * @length: bytes of @text, or -1 if it is NUL-terminated
 *
 * Adds a block at the end, cut into several if it is longer than PRECIS_MAX_BLOCK. Blank blocks and lines of page furniture are passed over; once the text is full
 * the rest is, and precis_text_builder_is_full() tells.
 */
void
precis_text_builder_add (PrecisTextBuilder *self,
                         PrecisBlockKind    kind,
                         guint              level,
                         const char        *text,
                         gssize             length)
{
  g_autofree char *line = NULL;
  PrecisFurniture furniture = PRECIS_FURNITURE_NONE;
  gsize size;

  if (self->full)
    return;
  line = precis_normalise_line (text, length);
  size = strlen (line);
  if (kind != PRECIS_BLOCK_CODE && !self->exact)
    furniture = precis_furniture_classify (line, size);
  if (furniture >= PRECIS_FURNITURE_LIST)
    {
      Mark mark = { self->blocks->len, furniture };

      g_array_append_val (self->marks, mark);
    }
  if (furniture != PRECIS_FURNITURE_NONE)
    return;
  append_blocks (self, kind, level, line, size);
}

/**
 * precis_text_builder_get_size:
 * @self: the builder
 *
 * Returns: bytes of the text so far
 */
gsize
precis_text_builder_get_size (PrecisTextBuilder *self)
{
  return self->text->len;
}

/**
 * precis_text_builder_is_full:
 * @self: the builder
 *
 * Returns: whether something was left out because the text is as long as it may be
 */
gboolean
precis_text_builder_is_full (PrecisTextBuilder *self)
{
  return self->full;
}

/**
 * precis_text_builder_peek:
 * @self: the builder
 * @i: number of a block
 * @kind: (out) (optional): what it is
 *
 * Returns: (transfer full) (nullable): the block's text, or %NULL behind the last
 */
char *
precis_text_builder_peek (PrecisTextBuilder *self, guint i, PrecisBlockKind *kind)
{
  if (i >= self->blocks->len)
    return NULL;
  if (kind)
    *kind = block_at (self, i)->kind;
  return precis_span_slice (block_at (self, i)->span, self->text->str);
}

/**
 * precis_text_builder_drop:
 * @self: the builder
 * @i: number of a block that is there
 *
 * Takes a block out. Costs the length of the text: not for loops.
 */
void
precis_text_builder_drop (PrecisTextBuilder *self, guint i)
{
  PrecisSpan span = block_at (self, i)->span;
  gsize start = span.start;
  gsize length = MIN (span.end + 1 - start, self->text->len - start);

  g_string_erase (self->text, start, length);
  g_array_remove_index (self->blocks, i);
  for (guint k = i; k < self->blocks->len; k++)
    {
      block_at (self, k)->span.start -= length;
      block_at (self, k)->span.end -= length;
    }
  for (guint k = 0; k < self->marks->len; k++)
    if (g_array_index (self->marks, Mark, k).n_blocks > i)
      g_array_index (self->marks, Mark, k).n_blocks--;
  truncate_blocks (self, self->blocks->len);
}

/**
 * precis_text_builder_finish:
 * @self: the builder, empty afterwards
 * @blocks: (out) (transfer full): array of PrecisBlock
 *
 * Cuts off what stands below the article (comments, lists of other articles, forms) and hands the text over.
 *
 * Returns: (transfer full): the text, "\n" between its blocks; empty if there are none
 */
char *
precis_text_builder_finish (PrecisTextBuilder *self, GArray **blocks)
{
  char *text;

  cut_furniture (self);
  text = g_string_free (self->text, FALSE);
  *blocks = self->blocks;
  self->text = g_string_new (NULL);
  self->blocks = g_array_new (FALSE, FALSE, sizeof (PrecisBlock));
  return text;
}
