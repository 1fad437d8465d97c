/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

/**
 * PrecisCharacterClass:
 * @PRECIS_CHARACTER_LETTER: a letter of any script
 * @PRECIS_CHARACTER_UPPER: a capital letter (always with @PRECIS_CHARACTER_LETTER)
 * @PRECIS_CHARACTER_DIGIT: a decimal digit
 * @PRECIS_CHARACTER_MARK: goes with the character before it: combining marks, joiners, variation selectors
 * @PRECIS_CHARACTER_IDEOGRAPH: a letter that is a word of its own to us: Han, Hiragana, Katakana
 * @PRECIS_CHARACTER_SPACE: white space
 * @PRECIS_CHARACTER_PUNCTUATION: punctuation, symbols and all the rest
 *
 * What the cutting of text asks about a character.
 */
typedef enum
{
  PRECIS_CHARACTER_LETTER      = 1 << 0,
  PRECIS_CHARACTER_UPPER       = 1 << 1,
  PRECIS_CHARACTER_DIGIT       = 1 << 2,
  PRECIS_CHARACTER_MARK        = 1 << 3,
  PRECIS_CHARACTER_IDEOGRAPH   = 1 << 4,
  PRECIS_CHARACTER_SPACE       = 1 << 5,
  PRECIS_CHARACTER_PUNCTUATION = 1 << 6,
} PrecisCharacterClass;

extern const guint8 precis_character_ascii[128];

gunichar precis_character_decode   (const char *p, const char *end, guint *size);
guint8   precis_character_classify (gunichar c);

/* The character at @p < @end, with one comparison for ASCII. */
static inline gunichar
precis_character_get (const char *p, const char *end, guint *size)
{
  *size = 1;
  return (guint8) *p < 0x80 ? (gunichar) *p : precis_character_decode (p, end, size);
}

/* The PrecisCharacterClass flags of the character at @p < @end. */
static inline guint8
precis_character_class (const char *p, const char *end, guint *size)
{
  *size = 1;
  if ((guint8) *p < 0x80)
    return precis_character_ascii[(guint8) *p];
  return precis_character_classify (precis_character_decode (p, end, size));
}

/* Whether @c is a plain or typographic apostrophe. */
static inline gboolean
precis_character_is_apostrophe (gunichar c)
{
  return c == '\'' || c == 0x2019 || c == 0x2018;
}

const char *precis_character_skip_space (const char *p, const char *end);
gboolean    precis_character_is_closer  (gunichar c);

G_END_DECLS
