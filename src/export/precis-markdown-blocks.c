/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include <string.h>

#include "precis-export-private.h"
#include "precis-markdown-blocks.h"

#define MAX_LEVEL  32 /* of nested list items, as the reader has it */
#define MIN_FENCE  3
#define CELL_BREAK " | " /* between the cells of a row, in the text */

typedef struct
{
  GString *out;
  GArray  *blocks;
  char   **lines;   /* the text of each block */
  guint    n;
  guint    n_lists; /* list items that are open */
} Writer;

static const PrecisBlock *
block_at (const Writer *self, guint i)
{
  return &g_array_index (self->blocks, PrecisBlock, i);
}

/* The first block after @i that is of another kind. */
static guint
find_end (const Writer *self, guint i)
{
  PrecisBlockKind kind = block_at (self, i)->kind;

  while (i < self->n && block_at (self, i)->kind == kind)
    i++;
  return i;
}

static void
write_prefixed (Writer *self, const char *prefix, const char *line)
{
  g_string_append (self->out, prefix);
  precis_export_add_markdown (self->out, line);
  g_string_append_c (self->out, '\n');
}

static void
write_heading (Writer *self, guint i)
{
  char prefix[8] = "###### ";
  guint level = CLAMP (block_at (self, i)->level, 1, 6);

  write_prefixed (self, prefix + 6 - level, self->lines[i]);
}

/* An item that is nested deeper than the one before it by more than one opens the lists in between: "- -
 * item". */
static void
write_item (Writer *self, guint i)
{
  guint level = CLAMP (block_at (self, i)->level, 1, MAX_LEVEL);
  guint outer = MIN (level - 1, self->n_lists);

  g_string_append_printf (self->out, "%*s", (int) (2 * outer), "");
  for (guint depth = outer; depth + 1 < level; depth++)
    g_string_append (self->out, "- ");
  write_prefixed (self, "- ", self->lines[i]);
  self->n_lists = level;
}

static void
write_code (Writer *self, guint begin, guint end)
{
  gsize ticks = MIN_FENCE;
  g_autofree char *fence = NULL;

  for (guint i = begin; i < end; i++)
    ticks = MAX (ticks, strspn (self->lines[i], "`") + 1);
  fence = g_strnfill (ticks, '`');
  g_string_append_printf (self->out, "%s\n", fence);
  for (guint i = begin; i < end; i++)
    g_string_append_printf (self->out, "%s\n", self->lines[i]);
  g_string_append_printf (self->out, "%s\n", fence);
}

static guint
write_row (Writer *self, const char *line)
{
  g_auto (GStrv) cells = g_strsplit (line, CELL_BREAK, -1);
  guint n = 0;

  for (; cells[n]; n++)
    {
      g_string_append (self->out, "| ");
      precis_export_add_markdown (self->out, cells[n]);
      g_string_append_c (self->out, ' ');
    }
  g_string_append (self->out, "|\n");
  return n;
}

static void
write_table (Writer *self, guint begin, guint end)
{
  guint n_columns = write_row (self, self->lines[begin]);

  for (guint i = 0; i < n_columns; i++)
    g_string_append (self->out, "| --- ");
  g_string_append (self->out, "|\n");
  for (guint i = begin + 1; i < end; i++)
    write_row (self, self->lines[i]);
}

/* Writes block @i with those after it that belong to it; returns the next one. */
static guint
write_block (Writer *self, guint i)
{
  PrecisBlockKind kind = block_at (self, i)->kind;
  guint end = kind == PRECIS_BLOCK_CODE || kind == PRECIS_BLOCK_TABLE || kind == PRECIS_BLOCK_LIST_ITEM
              ? find_end (self, i) : i + 1;

  if (kind == PRECIS_BLOCK_HEADING)
    write_heading (self, i);
  else if (kind == PRECIS_BLOCK_CODE)
    write_code (self, i, end);
  else if (kind == PRECIS_BLOCK_TABLE)
    write_table (self, i, end);
  else if (kind == PRECIS_BLOCK_LIST_ITEM)
    {
      self->n_lists = 0;
      while (i < end)
        write_item (self, i++);
    }
  else
    write_prefixed (self, kind == PRECIS_BLOCK_QUOTATION ? "> " : "", self->lines[i]);
  return end;
}

/**
 * precis_markdown_blocks_write:
 * @article: an article
 * @out: gets its text
 *
 * Writes the blocks of an article as Markdown of which precis_import() makes the same blocks: what could be
 * taken for markup is escaped. Linear time.
 */
void
precis_markdown_blocks_write (PrecisArticle *article, GString *out)
{
  GArray *blocks = precis_article_get_blocks (article);
  g_auto (GStrv) lines = g_strsplit (precis_article_get_text (article), "\n", -1);
  Writer self = { out, blocks, lines, g_strv_length (lines), 0 };

  if (!blocks || blocks->len != self.n)
    {
      for (guint i = 0; lines[i]; i++)
        write_prefixed (&self, i > 0 ? "\n" : "", lines[i]);
      return;
    }
  for (guint i = 0; i < self.n;)
    {
      g_string_append (out, i > 0 ? "\n" : "");
      i = write_block (&self, i);
    }
}
