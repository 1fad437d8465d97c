/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include <string.h>

#include "precis-wrap.h"

/**
 * precis_wrap_columns:
 * @text: valid UTF-8
 * @length: bytes of it, or -1 for all
 *
 * Returns: how many columns of a terminal @text takes: two for a wide character, none for a combining one
 */
guint
precis_wrap_columns (const char *text, gssize length)
{
  const char *end = length < 0 ? text + strlen (text) : text + length;
  guint columns = 0;

  for (const char *p = text; p < end; p = g_utf8_next_char (p))
    {
      gunichar c = g_utf8_get_char (p);

      if (!g_unichar_iszerowidth (c))
        columns += g_unichar_iswide (c) ? 2 : 1;
    }
  return columns;
}

static void
append_spaces (GString *out, guint n)
{
  g_string_append_printf (out, "%*s", (int) n, "");
}

/**
 * precis_wrap_append:
 * @out: what to append to
 * @text: words with single spaces between them
 * @width: columns of a line, 0 for one line without end
 * @first_indent: columns already used in the first line, which the caller has written
 * @indent: spaces before each further line
 *
 * Appends @text with line ends where it would pass @width, and a line end after it. A word that is longer than a line
 * stays whole, so that an address can be copied.
 */
void
precis_wrap_append (GString *out, const char *text, guint width, guint first_indent, guint indent)
{
  guint column = first_indent;
  gboolean at_start = TRUE;

  for (const char *word = text; *word;)
    {
      gsize length = strcspn (word, " ");
      guint columns = precis_wrap_columns (word, length);

      if (!at_start && width > 0 && column + 1 + columns > width)
        {
          g_string_append_c (out, '\n');
          append_spaces (out, indent);
          column = indent;
          at_start = TRUE;
        }
      if (!at_start)
        g_string_append_c (out, ' ');
      g_string_append_len (out, word, length);
      column += columns + !at_start;
      at_start = FALSE;
      word += length + (word[length] == ' ');
    }
  g_string_append_c (out, '\n');
}
