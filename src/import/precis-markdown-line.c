/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include <string.h>

#include "precis-markdown-line.h"

#define TAB_STOP   4
#define MAX_INDENT 3   /* columns before what opens a block */
#define MAX_QUOTES 100
#define MAX_DIGITS 9   /* of an ordered item's number */
#define MAX_LABEL  999

/* White space from @p on, as columns. */
static const char *
skip_indent (const char *p, const char *end, guint *columns)
{
  for (*columns = 0; p < end && (*p == ' ' || *p == '\t'); p++)
    *columns += *p == '\t' ? TAB_STOP - *columns % TAB_STOP : 1;
  return p;
}

/**
 * precis_markdown_line_read:
 * @line: (out caller-allocates): the line
 * @text: its beginning in the document
 * @length: bytes to its end
 *
 * Takes a line apart.
 */
void
precis_markdown_line_read (PrecisMarkdownLine *line, const char *text, gsize length)
{
  const char *end = text + length;
  const char *p;

  while (end > text && g_ascii_isspace (end[-1]))
    end--;
  line->quotes = 0;
  p = skip_indent (text, end, &line->indent);
  while (p < end && *p == '>' && line->indent <= MAX_INDENT && line->quotes < MAX_QUOTES)
    {
      p += 1 + (p + 1 < end && p[1] == ' ');
      p = skip_indent (p, end, &line->indent);
      line->quotes++;
    }
  line->text = p;
  line->length = end - p;
}

/**
 * precis_markdown_line_heading:
 * @line: a line
 * @text: (out): the heading's inline content
 * @length: (out): its bytes
 *
 * Returns: the level of an ATX heading ("## Heading ##"), or 0
 */
guint
precis_markdown_line_heading (const PrecisMarkdownLine *line, const char **text, gsize *length)
{
  gsize level = strspn (line->text, "#");
  const char *start = line->text + level;
  const char *end = line->text + line->length;
  const char *close;

  if (level < 1 || level > 6 || line->indent > MAX_INDENT || level > line->length)
    return 0;
  if (start < end && *start != ' ' && *start != '\t')
    return 0;
  for (close = end; close > start && close[-1] == '#';)
    close--;
  *text = start;
  *length = (close == start || close[-1] == ' ' ? close : end) - start;
  return level;
}

/* Whether @line consists of @c, at least @n of them, and perhaps spaces. */
static gboolean
consists_of (const PrecisMarkdownLine *line, char c, guint n, gboolean spaces)
{
  guint count = 0;

  for (gsize i = 0; i < line->length; i++)
    {
      if (line->text[i] != c && !(spaces && (line->text[i] == ' ' || line->text[i] == '\t')))
        return FALSE;
      count += line->text[i] == c;
    }
  return count >= n && line->indent <= MAX_INDENT;
}

/**
 * precis_markdown_line_underline:
 * @line: a line
 *
 * Returns: the level of the heading that the line before it is if this one underlines it (setext), or 0
 */
guint
precis_markdown_line_underline (const PrecisMarkdownLine *line)
{
  if (consists_of (line, '=', 1, FALSE))
    return 1;
  return consists_of (line, '-', 1, FALSE) ? 2 : 0;
}

/**
 * precis_markdown_line_is_rule:
 * @line: a line
 *
 * Returns: whether it is a thematic break ("***", "- - -")
 */
gboolean
precis_markdown_line_is_rule (const PrecisMarkdownLine *line)
{
  return line->length >= 3 && strchr ("*-_", *line->text) && consists_of (line, *line->text, 3, TRUE);
}

/**
 * precis_markdown_line_fence:
 * @line: a line
 *
 * Returns: how many backticks or tildes begin a fenced code block here, or 0
 */
gsize
precis_markdown_line_fence (const PrecisMarkdownLine *line)
{
  gsize ticks = strspn (line->text, "`");
  gsize n = ticks ? ticks : strspn (line->text, "~");

  if (n < 3 || n > line->length || line->indent > MAX_INDENT)
    return 0;
  return ticks && memchr (line->text + n, '`', line->length - n) ? 0 : n;
}

/**
 * precis_markdown_line_marker:
 * @line: a line
 * @ordered: (out): whether it is a number
 * @first: (out): whether it is not, or is 1: only then may it interrupt a paragraph
 *
 * Returns: the bytes of the list marker that the line begins with ("-", "12."), or 0
 */
gsize
precis_markdown_line_marker (const PrecisMarkdownLine *line, gboolean *ordered, gboolean *first)
{
  gsize n = 0;

  while (n < line->length && n <= MAX_DIGITS && g_ascii_isdigit (line->text[n]))
    n++;
  *ordered = n > 0;
  *first = n == 0 || (n == 1 && *line->text == '1');
  if (n > MAX_DIGITS || n >= line->length || !strchr (n > 0 ? ".)" : "-+*", line->text[n]))
    return 0;
  n++;
  return n == line->length || line->text[n] == ' ' || line->text[n] == '\t' ? n : 0;
}

/**
 * precis_markdown_line_is_columns:
 * @line: a line
 *
 * Returns: whether it is the line "|---|:--:|" under the head of a table
 */
gboolean
precis_markdown_line_is_columns (const PrecisMarkdownLine *line)
{
  gboolean has_dash = FALSE, has_bar = FALSE;

  for (gsize i = 0; i < line->length; i++)
    {
      if (!strchr ("|-: \t", line->text[i]))
        return FALSE;
      has_dash |= line->text[i] == '-';
      has_bar |= line->text[i] == '|';
    }
  return has_dash && has_bar;
}

/**
 * precis_markdown_line_label:
 * @line: a line
 *
 * Returns: the bytes of the label of a link reference definition ("[label]: address"), or 0
 */
gsize
precis_markdown_line_label (const PrecisMarkdownLine *line)
{
  const char *close;

  if (line->length < 4 || *line->text != '[' || line->text[1] == '^' || line->indent > MAX_INDENT)
    return 0;
  close = memchr (line->text, ']', MIN (line->length, MAX_LABEL));
  if (!close || close + 1 >= line->text + line->length || close[1] != ':')
    return 0;
  return close - line->text - 1;
}
