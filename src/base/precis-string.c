/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include <stdlib.h>
#include <string.h>

#include "precis-string.h"

#define MAX_CUT_WORD 20 /* bytes */

/**
 * precis_string_hash:
 * @text: bytes
 * @length: number of bytes
 *
 * FNV-1a, 32 bits (Fowler, Noll, Vo): the one hash of words in Precis, the same on every machine, so that it may be
 * stored in model files.
 */
guint32
precis_string_hash (const char *text, gsize length)
{
  guint32 hash = 2166136261u;

  for (gsize i = 0; i < length; i++)
    hash = (hash ^ (guint8) text[i]) * 16777619u;
  return hash;
}

/**
 * precis_string_lower:
 * @text: valid UTF-8
 * @length: bytes of it, or -1 for all
 *
 * Small letters, the same in every locale: g_utf8_strdown() makes a dotless i of "I" where Turkish is spoken, and what
 * is looked up in lists would then not be found.
 *
 * Returns: (transfer full): @text in small letters
 */
char *
precis_string_lower (const char *text, gssize length)
{
  const char *end = length < 0 ? text + strlen (text) : text + length;
  GString *lower = g_string_sized_new (end - text);

  for (const char *p = text; p < end; p = g_utf8_next_char (p))
    g_string_append_unichar (lower, g_unichar_tolower (g_utf8_get_char (p)));
  return g_string_free (lower, FALSE);
}

/* The blocks of diacritics that Unicode takes off letters of Europe's scripts. Marks of other scripts make other letters. */
static gboolean
is_diacritic (gunichar c)
{
  return (c >= 0x0300 && c <= 0x036F) || (c >= 0x1AB0 && c <= 0x1AFF) || (c >= 0x1DC0 && c <= 0x1DFF);
}

/**
 * precis_string_fold:
 * @text: valid UTF-8
 *
 * Makes the form in which names are compared: without case and diacritics, compatibility forms (ligatures, full width)
 * made plain, typographic apostrophes made plain; the same in every locale.
 *
 * Returns: (transfer full): the key, perhaps empty
 */
char *
precis_string_fold (const char *text)
{
  g_autofree char *parts = g_utf8_normalize (text, -1, G_NORMALIZE_ALL);
  g_autofree char *caseless = g_utf8_casefold (parts, -1);
  g_autoptr (GString) key = g_string_sized_new (strlen (caseless));

  for (const char *p = caseless; *p; p = g_utf8_next_char (p))
    {
      gunichar c = g_utf8_get_char (p);

      if (!is_diacritic (c))
        g_string_append_unichar (key, c == 0x2019 || c == 0x2018 ? '\'' : c);
    }
  return g_utf8_normalize (key->str, -1, G_NORMALIZE_ALL_COMPOSE);
}

/**
 * precis_string_words:
 * @text: valid UTF-8
 *
 * The form in which a few words are looked for in a line: where they stand in it as whole words and in a row, their form
 * is a part of the line's form. Letters and digits count, as precis_string_fold() makes them.
 *
 * Returns: (transfer full): the words with one space before, between and after them; " " if there are none
 */
char *
precis_string_words (const char *text)
{
  g_autofree char *key = g_str_is_ascii (text) ? NULL : precis_string_fold (text);
  GString *words = g_string_sized_new (strlen (text) + 3);
  gboolean space = TRUE; /* whether one is due */

  for (const char *p = key ? key : text; *p; p = g_utf8_next_char (p))
    {
      gunichar c = g_utf8_get_char (p);

      if (c < 0x80 ? !g_ascii_isalnum (c) : !g_unichar_isalnum (c) && !g_unichar_ismark (c))
        {
          space = TRUE;
          continue;
        }
      if (space)
        g_string_append_c (words, ' ');
      space = FALSE;
      if (c < 0x80)
        g_string_append_c (words, g_ascii_tolower (c));
      else
        g_string_append_unichar (words, c);
    }
  g_string_append_c (words, ' ');
  return g_string_free (words, FALSE);
}

static int
compare_word (const void *key, const void *word)
{
  return strcmp (key, *(const char * const *) word);
}

/**
 * precis_string_is_among:
 * @word: a word
 * @sorted: words in the order of strcmp()
 * @n: their number
 *
 * Looks a word up by bisection.
 *
 * Returns: whether it is one of @sorted
 */
gboolean
precis_string_is_among (const char *word, const char * const *sorted, gsize n)
{
  return bsearch (word, sorted, n, sizeof *sorted, compare_word) != NULL;
}

/* Bidirectional overrides and isolates: in a one-line field they could reorder what stands around it. */
static gboolean
is_bidi_control (gunichar c)
{
  return (c >= 0x202A && c <= 0x202E) || (c >= 0x2066 && c <= 0x2069) || c == 0x200E || c == 0x200F;
}

/**
 * precis_string_is_control:
 * @c: a character
 *
 * Returns: whether it could steer a terminal, or reorder what stands around it
 */
gboolean
precis_string_is_control (gunichar c)
{
  return g_unichar_iscntrl (c) || is_bidi_control (c);
}

/* Ends a line that is cut: at its last space, unless that would lose a long word nearly whole. */
static void
cut_line (GString *line)
{
  const char *space = strrchr (line->str, ' ');

  if (space && line->len - (space - line->str) <= MAX_CUT_WORD)
    g_string_truncate (line, space - line->str);
  g_string_append (line, "…");
}

/**
 * precis_string_one_line:
 * @text: valid UTF-8
 * @max_chars: characters to keep at most
 *
 * Makes a field of one line: white space runs become one space, control and bidi control characters go, the ends are
 * stripped; a longer text is cut, between words if it can be, and ends with an ellipsis.
 *
 * Returns: (transfer full): the line, perhaps empty
 */
char *
precis_string_one_line (const char *text, guint max_chars)
{
  GString *line = g_string_new (NULL);
  gboolean space = FALSE;
  guint n = 0;

  for (const char *p = text; *p; p = g_utf8_next_char (p))
    {
      gunichar c = g_utf8_get_char (p);

      if (g_unichar_isspace (c) || c == 0xA0)
        {
          space = line->len > 0;
          continue;
        }
      if (precis_string_is_control (c))
        continue;
      if (n + space + 1 > max_chars)
        {
          cut_line (line);
          break;
        }
      if (space)
        g_string_append_c (line, ' ');
      g_string_append_unichar (line, c);
      n += space + 1;
      space = FALSE;
    }
  return g_string_free (line, FALSE);
}

/**
 * precis_enum_nick:
 * @type: a registered enumeration
 * @value: one of its values
 *
 * Returns: (nullable): the value's nick, the word that files and the command line use, or %NULL for a value that the
 * enumeration does not have
 */
const char *
precis_enum_nick (GType type, int value)
{
  g_autoptr (GEnumClass) klass = g_type_class_ref (type);
  GEnumValue *found = g_enum_get_value (klass, value);

  return found ? found->value_nick : NULL;
}

/**
 * precis_enum_value:
 * @type: a registered enumeration
 * @nick: a nick
 * @value: (out): the value
 *
 * Returns: whether the enumeration has that nick
 */
gboolean
precis_enum_value (GType type, const char *nick, int *value)
{
  g_autoptr (GEnumClass) klass = g_type_class_ref (type);
  GEnumValue *found = g_enum_get_value_by_nick (klass, nick);

  if (found)
    *value = found->value;
  return found != NULL;
}
