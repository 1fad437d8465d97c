/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

/**
 * PrecisMarkdownLine:
 * @text: the line from its first character that is not white space or a quotation mark ">"
 * @length: bytes of @text without white space at the end; 0 for a blank line
 * @indent: columns of white space before @text, after the last ">"; tabs stop at 4
 * @quotes: how many ">" stand before it
 *
 * A line of Markdown, seen from outside the block that it belongs to.
 */
typedef struct
{
  const char *text;
  gsize       length;
  guint       indent;
  guint       quotes;
} PrecisMarkdownLine;

void     precis_markdown_line_read       (PrecisMarkdownLine *line, const char *text, gsize length);
guint    precis_markdown_line_heading    (const PrecisMarkdownLine *line, const char **text, gsize *length);
guint    precis_markdown_line_underline  (const PrecisMarkdownLine *line);
gboolean precis_markdown_line_is_rule    (const PrecisMarkdownLine *line);
gsize    precis_markdown_line_fence      (const PrecisMarkdownLine *line);
gsize    precis_markdown_line_marker     (const PrecisMarkdownLine *line, gboolean *ordered, gboolean *first);
gboolean precis_markdown_line_is_columns (const PrecisMarkdownLine *line);
gsize    precis_markdown_line_label      (const PrecisMarkdownLine *line);

G_END_DECLS
