/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "precis-character.h"

#define LETTER      PRECIS_CHARACTER_LETTER
#define UPPER       (PRECIS_CHARACTER_LETTER | PRECIS_CHARACTER_UPPER)
#define DIGIT       PRECIS_CHARACTER_DIGIT
#define MARK        PRECIS_CHARACTER_MARK
#define IDEOGRAPH   (PRECIS_CHARACTER_LETTER | PRECIS_CHARACTER_IDEOGRAPH)
#define SPACE       PRECIS_CHARACTER_SPACE
#define PUNCTUATION PRECIS_CHARACTER_PUNCTUATION

const guint8 precis_character_ascii[128] = {
  [0 ... 31] = SPACE,
  [' '] = SPACE,
  ['!' ... '/'] = PUNCTUATION,
  ['0' ... '9'] = DIGIT,
  [':' ... '@'] = PUNCTUATION,
  ['A' ... 'Z'] = UPPER,
  ['[' ... '`'] = PUNCTUATION,
  ['a' ... 'z'] = LETTER,
  ['{' ... '~'] = PUNCTUATION,
  [127] = SPACE,
};

static const guint8 classes[] = {
  [G_UNICODE_CONTROL] = SPACE,
  [G_UNICODE_FORMAT] = MARK,
  [G_UNICODE_UNASSIGNED] = PUNCTUATION,
  [G_UNICODE_PRIVATE_USE] = PUNCTUATION,
  [G_UNICODE_SURROGATE] = PUNCTUATION,
  [G_UNICODE_LOWERCASE_LETTER] = LETTER,
  [G_UNICODE_MODIFIER_LETTER] = LETTER,
  [G_UNICODE_OTHER_LETTER] = LETTER,
  [G_UNICODE_TITLECASE_LETTER] = UPPER,
  [G_UNICODE_UPPERCASE_LETTER] = UPPER,
  [G_UNICODE_SPACING_MARK] = MARK,
  [G_UNICODE_ENCLOSING_MARK] = MARK,
  [G_UNICODE_NON_SPACING_MARK] = MARK,
  [G_UNICODE_DECIMAL_NUMBER] = DIGIT,
  [G_UNICODE_LETTER_NUMBER] = LETTER,
  [G_UNICODE_OTHER_NUMBER] = PUNCTUATION,
  [G_UNICODE_CONNECT_PUNCTUATION] = PUNCTUATION,
  [G_UNICODE_DASH_PUNCTUATION] = PUNCTUATION,
  [G_UNICODE_CLOSE_PUNCTUATION] = PUNCTUATION,
  [G_UNICODE_FINAL_PUNCTUATION] = PUNCTUATION,
  [G_UNICODE_INITIAL_PUNCTUATION] = PUNCTUATION,
  [G_UNICODE_OTHER_PUNCTUATION] = PUNCTUATION,
  [G_UNICODE_OPEN_PUNCTUATION] = PUNCTUATION,
  [G_UNICODE_CURRENCY_SYMBOL] = PUNCTUATION,
  [G_UNICODE_MODIFIER_SYMBOL] = PUNCTUATION,
  [G_UNICODE_MATH_SYMBOL] = PUNCTUATION,
  [G_UNICODE_OTHER_SYMBOL] = PUNCTUATION,
  [G_UNICODE_LINE_SEPARATOR] = SPACE,
  [G_UNICODE_PARAGRAPH_SEPARATOR] = SPACE,
  [G_UNICODE_SPACE_SEPARATOR] = SPACE,
};

static gboolean
is_ideograph (gunichar c)
{
  return (c >= 0x2E80 && c <= 0x30FF) || (c >= 0x3400 && c <= 0x9FFF) || (c >= 0xF900 && c <= 0xFAFF)
         || (c >= 0x20000 && c <= 0x3FFFF);
}

/**
 * precis_character_decode:
 * @p: a byte that is not ASCII
 * @end: the end of the text, after @p
 * @size: (out): bytes that the character takes, 1 to 4
 *
 * Decodes one UTF-8 character. A byte that does not begin a whole sequence is U+FFFD and one byte long, so
 * that damaged text is walked through to its end, too.
 */
gunichar
precis_character_decode (const char *p, const char *end, guint *size)
{
  gunichar c = g_utf8_get_char_validated (p, end - p);

  if (c >= (gunichar) -2)
    {
      *size = 1;
      return 0xFFFD;
    }
  *size = g_utf8_skip[(guint8) *p];
  return c;
}

/**
 * precis_character_classify:
 * @c: a character
 *
 * Returns: its #PrecisCharacterClass flags, by its Unicode general category
 */
guint8
precis_character_classify (gunichar c)
{
  GUnicodeType type = g_unichar_type (c);
  guint8 class = (guint) type < G_N_ELEMENTS (classes) ? classes[type] : PUNCTUATION;

  return class == LETTER && is_ideograph (c) ? IDEOGRAPH : class;
}

/**
 * precis_character_skip_space:
 * @p: where to begin
 * @end: where to stop
 *
 * Returns: the first character from @p that is not white space, or @end
 */
const char *
precis_character_skip_space (const char *p, const char *end)
{
  guint size;

  while (p < end && (precis_character_class (p, end, &size) & SPACE))
    p += size;
  return p;
}

/**
 * precis_character_is_closer:
 * @c: a character
 *
 * Returns: whether it is a quotation mark or bracket that may close what ends before it
 */
gboolean
precis_character_is_closer (gunichar c)
{
  switch (c)
    {
    case '"':
    case '\'':
    case ')':
    case ']':
    case '}':
    case 0xBB:   /* » */
    case 0x2019: /* ’ */
    case 0x201D: /* ” */
    case 0x203A: /* › */
    case 0x300B: /* 》 */
    case 0x300D: /* 」 */
    case 0x300F: /* 』 */
    case 0xFF09: /* ） */
      return TRUE;
    default:
      return FALSE;
    }
}
