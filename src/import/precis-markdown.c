/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include <string.h>

#include "precis-markdown-inline.h"
#include "precis-markdown-line.h"
#include "precis-markdown.h"
#include "precis-opening.h"

#define MAX_LISTS    32 /* nested; deeper items count as the deepest */
#define CODE_INDENT  4
#define TITLE_BLOCKS 3  /* a first-level heading after more blocks than these is no title */

/* What is read, line by line. */
typedef struct
{
  PrecisDraft     *draft;
  GHashTable      *labels;    /* of link reference definitions */
  GString         *paragraph; /* lines of the open paragraph */
  PrecisBlockKind  kind;      /* of the open paragraph */
  guint            lists[MAX_LISTS]; /* column at which the content of each open list item begins */
  guint            n_lists;
  gboolean         new_item;  /* the next paragraph is the first of a list item */
  gboolean         after_blank;
  gsize            fence;     /* of the open code block; 0 if none is */
  char             fence_char;
  gboolean         table;     /* rows follow */
  const char      *until;     /* the end of an HTML block that is passed over */
} Reader;

static void
add_inline (Reader *self, PrecisBlockKind kind, guint level, const char *text, gsize length)
{
  g_autofree char *plain = precis_markdown_inline_to_text (text, length, self->labels);

  precis_text_builder_add (self->draft->text, kind, level, plain, -1);
}

static gboolean
may_be_title (Reader *self)
{
  g_autofree char *block = precis_text_builder_peek (self->draft->text, TITLE_BLOCKS, NULL);

  return !self->draft->title && !self->draft->exact && !block;
}

static void
add_heading (Reader *self, guint level, const char *text, gsize length)
{
  if (level == 1 && may_be_title (self))
    {
      g_autofree char *plain = precis_markdown_inline_to_text (text, length, self->labels);

      precis_draft_set_line (&self->draft->title, plain);
    }
  else
    add_inline (self, PRECIS_BLOCK_HEADING, level, text, length);
}

static void
close_paragraph (Reader *self)
{
  if (self->paragraph->len > 0)
    add_inline (self, self->kind, self->kind == PRECIS_BLOCK_LIST_ITEM ? self->n_lists : 0,
                self->paragraph->str, self->paragraph->len);
  g_string_truncate (self->paragraph, 0);
  self->table = FALSE;
}

static void
continue_paragraph (Reader *self, const PrecisMarkdownLine *line)
{
  if (self->paragraph->len > 0)
    g_string_append_c (self->paragraph, '\n');
  else
    {
      self->kind = self->new_item ? PRECIS_BLOCK_LIST_ITEM
                                  : line->quotes > 0 ? PRECIS_BLOCK_QUOTATION : PRECIS_BLOCK_PARAGRAPH;
      self->new_item = FALSE;
    }
  g_string_append_len (self->paragraph, line->text, line->length);
  if (self->paragraph->str[self->paragraph->len - 1] == '\\')
    g_string_truncate (self->paragraph, self->paragraph->len - 1);
}

/* The cells of a row, joined by " | ". */
static void
add_row (Reader *self, const char *text, gsize length)
{
  g_autoptr (GString) row = g_string_new (NULL);
  const char *end = text + length;

  for (const char *p = text; p <= end; p++)
    {
      const char *start = p;
      g_autofree char *cell = NULL;

      while (p < end && *p != '|')
        p += 1 + (*p == '\\' && p + 1 < end);
      cell = g_strstrip (precis_markdown_inline_to_text (start, p - start, self->labels));
      if (*cell)
        g_string_append_printf (row, "%s%s", row->len > 0 ? " | " : "", cell);
    }
  precis_text_builder_add (self->draft->text, PRECIS_BLOCK_TABLE, 0, row->str, row->len);
}

/* Leaves the list items that @line, which follows a blank line or begins an item, stands outside of. */
static void
leave_lists (Reader *self, guint indent)
{
  while (self->n_lists > 0 && indent < self->lists[self->n_lists - 1])
    self->n_lists--;
}

static void
enter_list (Reader *self, guint column)
{
  if (self->n_lists < MAX_LISTS)
    self->lists[self->n_lists++] = column;
  self->new_item = TRUE;
}

/* Columns of @line within the list item that it stands in. */
static guint
inner_indent (const Reader *self, const PrecisMarkdownLine *line)
{
  guint column = self->n_lists > 0 ? self->lists[self->n_lists - 1] : 0;

  return line->indent > column ? line->indent - column : 0;
}

/* Takes the list markers off the line, entering a list for each; "- 1. text" has two. */
static void
take_markers (Reader *self, PrecisMarkdownLine *line)
{
  gboolean ordered, first;
  gsize marker;

  while (line->length > 0 && !precis_markdown_line_is_rule (line)
         && (marker = precis_markdown_line_marker (line, &ordered, &first)) > 0
         && (first || self->paragraph->len == 0 || self->n_lists > 0))
    {
      guint base = line->indent;
      PrecisMarkdownLine rest;

      close_paragraph (self);
      leave_lists (self, base);
      precis_markdown_line_read (&rest, line->text + marker, line->length - marker);
      enter_list (self, base + marker + CLAMP (rest.indent, 1, CODE_INDENT));
      rest.indent = base + marker + rest.indent;
      rest.quotes += line->quotes;
      *line = rest;
    }
}

static gboolean
begins_no_case (const PrecisMarkdownLine *line, const char *word)
{
  return line->length >= strlen (word) && g_ascii_strncasecmp (line->text, word, strlen (word)) == 0;
}

/* Comments, scripts and styles are passed over up to their end; other HTML loses its tags in the inline
 * reading. */
static gboolean
open_html (Reader *self, const PrecisMarkdownLine *line)
{
  static const struct
  {
    const char *begin;
    const char *end;
  } blocks[] = { { "<!--", "-->" }, { "<script", "</script>" }, { "<style", "</style>" } };

  for (guint i = 0; i < G_N_ELEMENTS (blocks); i++)
    if (begins_no_case (line, blocks[i].begin))
      {
        close_paragraph (self);
        self->until = g_strstr_len (line->text, line->length, blocks[i].end) ? NULL : blocks[i].end;
        return TRUE;
      }
  return FALSE;
}

static void
read_code_line (Reader *self, const PrecisMarkdownLine *line, const char *raw, gsize length)
{
  gsize fence = precis_markdown_line_fence (line);

  if (fence >= self->fence && *line->text == self->fence_char && fence == line->length)
    self->fence = 0;
  else
    precis_text_builder_add (self->draft->text, PRECIS_BLOCK_CODE, 0, raw, length);
}

/* A line that changes what the open paragraph is: an underline or the columns of a table. */
static gboolean
closes_as_other (Reader *self, const PrecisMarkdownLine *line)
{
  guint level = precis_markdown_line_underline (line);

  if (self->paragraph->len == 0)
    return FALSE;
  if (precis_markdown_line_is_columns (line) && strchr (self->paragraph->str, '|')
      && !strchr (self->paragraph->str, '\n'))
    {
      add_row (self, self->paragraph->str, self->paragraph->len);
      g_string_truncate (self->paragraph, 0);
      self->table = TRUE;
      return TRUE;
    }
  if (level == 0 || self->kind != PRECIS_BLOCK_PARAGRAPH)
    return FALSE;
  add_heading (self, level, self->paragraph->str, self->paragraph->len);
  g_string_truncate (self->paragraph, 0);
  return TRUE;
}

/* A line that is a block of its own or opens one. */
static gboolean
opens_block (Reader *self, const PrecisMarkdownLine *line)
{
  const char *text;
  gsize length;
  guint level = precis_markdown_line_heading (line, &text, &length);

  if (open_html (self, line))
    return TRUE;
  if (precis_markdown_line_is_rule (line) || level > 0)
    {
      close_paragraph (self);
      if (level > 0)
        add_heading (self, level, text, length);
      return TRUE;
    }
  self->fence = precis_markdown_line_fence (line);
  if (self->fence > 0)
    {
      close_paragraph (self);
      self->fence_char = *line->text;
    }
  return self->fence > 0;
}

static void
read_blank (Reader *self)
{
  close_paragraph (self);
  self->after_blank = TRUE;
}

static void
read_content (Reader *self, PrecisMarkdownLine *line)
{
  if (self->after_blank && self->paragraph->len == 0)
    leave_lists (self, line->indent);
  self->after_blank = FALSE;
  take_markers (self, line);
  if (line->length == 0)
    return;
  if (self->paragraph->len == 0 && inner_indent (self, line) >= CODE_INDENT && !self->new_item)
    {
      precis_text_builder_add (self->draft->text, PRECIS_BLOCK_CODE, 0, line->text, line->length);
      return;
    }
  if (self->n_lists > 0)
    line->indent = inner_indent (self, line);
  if (line->quotes > 0 && self->kind == PRECIS_BLOCK_PARAGRAPH)
    close_paragraph (self);
  if (self->table && memchr (line->text, '|', line->length))
    add_row (self, line->text, line->length);
  else if (!closes_as_other (self, line) && !opens_block (self, line))
    continue_paragraph (self, line);
}

static void
read_line (Reader *self, const char *raw, gsize length)
{
  PrecisMarkdownLine line;

  precis_markdown_line_read (&line, raw, length);
  if (self->until)
    {
      if (g_strstr_len (raw, length, self->until))
        self->until = NULL;
    }
  else if (self->fence > 0)
    read_code_line (self, &line, raw, length);
  else if (line.length == 0)
    read_blank (self);
  else if (precis_markdown_line_label (&line) == 0 || self->paragraph->len > 0)
    read_content (self, &line);
}

/* The labels must be known before the first reference to them. */
static void
collect_labels (Reader *self, const char *text)
{
  while (*text)
    {
      gsize length = strcspn (text, "\n");
      PrecisMarkdownLine line;
      gsize label;

      precis_markdown_line_read (&line, text, length);
      label = precis_markdown_line_label (&line);
      if (label > 0)
        g_hash_table_add (self->labels, precis_markdown_inline_label (line.text + 1, label));
      text += length + (text[length] == '\n');
    }
}

/**
 * precis_markdown_read:
 * @text: Markdown, decoded, after any front matter
 * @draft: gets title, facts and text
 *
 * Reads the blocks of CommonMark 0.31 and the tables of GFM. A heading of the first level near the beginning
 * is the title; without one, precis_opening_take() looks for it. Linear time.
 */
void
precis_markdown_read (const char *text, PrecisDraft *draft)
{
  g_autoptr (GHashTable) labels = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
  g_autoptr (GString) paragraph = g_string_new (NULL);
  Reader self = { .draft = draft, .labels = labels, .paragraph = paragraph };

  collect_labels (&self, text);
  while (*text && !precis_text_builder_is_full (draft->text))
    {
      gsize length = strcspn (text, "\n");

      read_line (&self, text, length);
      text += length + (text[length] == '\n');
    }
  close_paragraph (&self);
  if (!draft->exact)
    precis_opening_take (draft, TRUE);
}
