/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include <string.h>

#include "precis-limits.h"

#include "precis-paragraphs.h"

#define MAX_SIZE    (PRECIS_MAX_ARTICLE_TEXT + 64 * 1024) /* bytes that are looked at; furniture takes some */

#define MIN_COLUMNS 40  /* of a text that was wrapped */
#define MAX_COLUMNS 110
#define RAGGED      3   /* columns that a wrapped line may fall short of what would have fitted */
#define SHORT_BY    16  /* columns that a paragraph's last line stays short by, where no blank line tells */

/* A line of the file, without white space at its ends. */
typedef struct
{
  const char *text;
  gsize       length; /* bytes */
  guint       indent; /* characters of white space before it */
  guint       columns;
} Line;

/* Dashes, stars or the like across the page: as good as a blank line. */
static gboolean
is_rule (const char *text, gsize length)
{
  return strspn (text, "-*_=~#+. ") >= length;
}

/* The lines of @text as far as an article may be long; of several blank lines one. */
static GArray *
split_lines (const char *text)
{
  GArray *lines = g_array_new (FALSE, FALSE, sizeof (Line));
  gboolean blank = FALSE;
  gsize size = 0;

  while (*text && size <= MAX_SIZE)
    {
      gsize length = strcspn (text, "\n");
      gsize indent = strspn (text, " \t");
      Line line = { text + MIN (indent, length), length - MIN (indent, length), indent, 0 };

      while (line.length > 0 && g_ascii_isspace (line.text[line.length - 1]))
        line.length--;
      if (is_rule (line.text, line.length))
        line.length = 0;
      line.columns = g_utf8_strlen (line.text, line.length);
      if (line.length > 0 || !blank)
        g_array_append_val (lines, line);
      blank = line.length == 0;
      size += blank ? 0 : line.length + 1;
      text += length + (text[length] == '\n');
    }
  return lines;
}

static const Line *
line_at (GArray *lines, guint i)
{
  return &g_array_index (lines, Line, i);
}

static guint
first_word_columns (const Line *line)
{
  const char *space = memchr (line->text, ' ', line->length);

  return g_utf8_strlen (line->text, space ? space - line->text : (gssize) line->length);
}

/* By how many columns the first word of the next line would have fitted into line @i of a text @width wide;
 * below 0 it would not. */
static int
slack (GArray *lines, guint i, guint width)
{
  return (int) width - (int) (line_at (lines, i)->columns + 1 + first_word_columns (line_at (lines, i + 1)));
}

/* The width that the text was wrapped at: nearly all lines stay below it, and lines that another one follows
 * break where the next word would not have fitted. 0 if it was not wrapped. */
static guint
find_width (GArray *lines)
{
  guint width = 0, n_long = 0, n_joints = 0, n_full = 0;

  for (guint i = 0; i < lines->len; i++)
    {
      guint columns = line_at (lines, i)->columns;

      n_long += columns > MAX_COLUMNS;
      width = columns <= MAX_COLUMNS ? MAX (width, columns) : width;
    }
  if (width < MIN_COLUMNS || n_long * 20 > lines->len)
    return 0;
  for (guint i = 0; i + 1 < lines->len; i++)
    if (line_at (lines, i)->length > 0 && line_at (lines, i + 1)->length > 0)
      {
        n_joints++;
        n_full += slack (lines, i, width) < RAGGED;
      }
  return n_full >= 2 && n_full * 10 >= n_joints * 6 ? width : 0;
}

static gboolean
is_item (const Line *line)
{
  static const char * const bullets[] = { "- ", "* ", "• ", "‣ ", "◦ ", "· ", "– " };

  for (guint i = 0; i < G_N_ELEMENTS (bullets); i++)
    if (line->length > strlen (bullets[i]) && g_str_has_prefix (line->text, bullets[i]))
      return TRUE;
  return FALSE;
}

static gboolean
ends_sentence (const Line *line)
{
  const char *last = line->text + line->length - 1;

  if (*last == '"' || *last == ')' || *last == '\'')
    last--;
  return last >= line->text && (strchr (".!?:", *last) || (guint8) *last >= 0x80);
}

/* Whether a paragraph ends after line @i, which another line follows at once, in a text wrapped at @width. */
static gboolean
breaks_after (GArray *lines, guint i, guint width)
{
  const Line *line = line_at (lines, i);
  const Line *next = line_at (lines, i + 1);
  gboolean is_short = slack (lines, i, width) >= SHORT_BY;

  if (width == 0 || is_item (next))
    return TRUE;
  if (next->indent > line->indent && !is_item (line) && ends_sentence (line))
    return TRUE;
  return is_short && (ends_sentence (line) || i == 0);
}

static void
append_paragraph (GArray *paragraphs, GString *text, gboolean apart)
{
  PrecisParagraph paragraph = { g_strndup (text->str, text->len), apart };

  g_array_append_val (paragraphs, paragraph);
  g_string_truncate (text, 0);
}

static void
clear_paragraph (gpointer data)
{
  g_free (((PrecisParagraph *) data)->text);
}

/**
 * precis_paragraphs_split:
 * @text: plain text, decoded
 *
 * Splits at blank lines and ruled lines, and at every line end unless the text was wrapped at a width of 40
 * to 110 columns, which is found out from where its lines break. What no article has
 * room for is left out. Linear time.
 *
 * Returns: (transfer full): array of PrecisParagraph
 */
GArray *
precis_paragraphs_split (const char *text)
{
  g_autoptr (GArray) lines = split_lines (text);
  GArray *paragraphs = g_array_new (FALSE, FALSE, sizeof (PrecisParagraph));
  g_autoptr (GString) joined = g_string_new (NULL);
  guint width = find_width (lines);

  g_array_set_clear_func (paragraphs, clear_paragraph);
  for (guint i = 0; i < lines->len; i++)
    {
      const Line *line = line_at (lines, i);
      gboolean apart = i + 1 < lines->len && line_at (lines, i + 1)->length == 0;

      if (line->length == 0)
        continue;
      if (joined->len > 0)
        g_string_append_c (joined, ' ');
      g_string_append_len (joined, line->text, line->length);
      if (apart || i + 1 == lines->len || breaks_after (lines, i, width))
        append_paragraph (paragraphs, joined, apart);
    }
  return paragraphs;
}
