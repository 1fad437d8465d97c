/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include <string.h>

#include "precis-abbreviations.h"
#include "precis-address.h"
#include "precis-character.h"
#include "precis-tokens.h"

#define WORD_CLASS (PRECIS_CHARACTER_LETTER | PRECIS_CHARACTER_DIGIT | PRECIS_CHARACTER_MARK)

/* A stretch without white space, and the place in it. */
typedef struct
{
  const char *at;
  const char *start;
  const char *end;          /* of the stretch */
  const char *sentence_end;
  gboolean    has_address;  /* worth looking for one */
} Chunk;

/* A word being read. */
typedef struct
{
  guint    run;  /* letters since the last full stop */
  guint    dots; /* full stops inside */
} Word;

static gboolean
is_word_character (const char *p, const char *end)
{
  guint size;
  guint8 class = p < end ? precis_character_class (p, end, &size) : 0;

  return (class & WORD_CLASS) && !(class & PRECIS_CHARACTER_IDEOGRAPH);
}

static gboolean
is_letter (const char *p, const char *end)
{
  guint size;

  return p < end && (precis_character_class (p, end, &size) & PRECIS_CHARACTER_LETTER);
}

/* The bytes of a "'s", "'ll", "'re", "'ve", "'d" or "'m" at the apostrophe @p, or 0. */
static guint
measure_clitic (const char *p, const char *end)
{
  static const char * const clitics[] = { "s", "ll", "re", "ve", "d", "m" };
  guint size;

  if (p >= end || !precis_character_is_apostrophe (precis_character_get (p, end, &size)))
    return 0;
  for (guint i = 0; i < G_N_ELEMENTS (clitics); i++)
    {
      gsize length = strlen (clitics[i]);

      if ((gsize) (end - p) >= size + length && g_ascii_strncasecmp (p + size, clitics[i], length) == 0
          && !is_word_character (p + size + length, end))
        return size + length;
    }
  return 0;
}

/* Whether the apostrophe @p stands in an "n't". */
static gboolean
is_negation (const char *p, const char *end, guint size)
{
  return g_ascii_tolower (p[-1]) == 'n' && p + size < end && g_ascii_tolower (p[size]) == 't'
         && !is_word_character (p + size + 1, end);
}

/* Whether nothing but closing marks stands between @p and the end of the sentence. */
static gboolean
is_sentence_end (const char *p, const Chunk *chunk)
{
  guint size;

  for (; p < chunk->end; p += size)
    if (!precis_character_is_closer (precis_character_get (p, chunk->end, &size)))
      return FALSE;
  return p == chunk->sentence_end;
}

/* Whether the full stop at @p belongs to the word [@start, @p) before it. */
static gboolean
keeps_full_stop (const char *start, const char *p, const Chunk *chunk)
{
  PrecisAbbreviation kind;
  gboolean last;

  if (p >= chunk->end || *p != '.' || (p + 1 < chunk->end && p[1] == '.'))
    return FALSE;
  kind = precis_abbreviation_kind (start, p - start);
  if (kind == PRECIS_ABBREVIATION_NONE)
    return FALSE;
  last = is_sentence_end (p + 1, chunk);
  if (kind == PRECIS_ABBREVIATION_NUMBERED)
    {
      p = precis_character_skip_space (p + 1, chunk->sentence_end);
      return p < chunk->sentence_end && g_ascii_isdigit (*p);
    }
  return !(last && (kind == PRECIS_ABBREVIATION_INITIAL || kind == PRECIS_ABBREVIATION_DATE));
}

/* Whether the full stop at @p is inside a word: "4.25", "U.S", "Ph.D", "example.com". */
static gboolean
joins_full_stop (const char *p, const Chunk *chunk, const Word *word)
{
  guint size;

  if (g_ascii_isdigit (p[-1]))
    return g_ascii_isdigit (p[1]);
  if (!is_letter (p + 1, chunk->end))
    return FALSE;
  precis_character_get (p + 1, chunk->end, &size);
  if (word->run == 1 || !(precis_character_class (p + 1, chunk->end, &size) & PRECIS_CHARACTER_UPPER))
    return TRUE;
  return word->run == 2 && !is_letter (p + 1 + size, chunk->end);
}

/* Whether the word goes on over the punctuation character @c at @p, which is @size bytes long. */
static gboolean
joins (const char *p, gunichar c, guint size, const Chunk *chunk, const Word *word)
{
  if (c == '.' && word->dots > 0 && word->run == 1 && g_ascii_isalpha (p[-1])
      && !is_word_character (p + 1, chunk->end))
    return !(p + 1 < chunk->end && p[1] == '.');
  if (!is_word_character (p + size, chunk->end))
    return FALSE;
  switch (c)
    {
    case '-':
    case '_':
    case 0x2010: /* ‐ */
    case 0x2011: /* ‑ */
    case 0x2013: /* – */
      return TRUE;
    case '\'':
    case 0x2018: /* ‘ */
    case 0x2019: /* ’ */
      return is_letter (p + size, chunk->end) && !measure_clitic (p, chunk->end);
    case '&':
      return g_ascii_isupper (p[-1]) && g_ascii_isupper (p[1]);
    case ',':
    case ':':
    case '/':
      return g_ascii_isdigit (p[-1]) && g_ascii_isdigit (p[1]);
    case '.':
      return joins_full_stop (p, chunk, word);
    default:
      return FALSE;
    }
}

/* Reads a word or number from @start. Returns its end. */
static const char *
read_word (const char *start, const Chunk *chunk)
{
  Word word = { 0, 0 };
  const char *p = start;
  guint size;

  while (p < chunk->end)
    {
      guint8 class = precis_character_class (p, chunk->end, &size);
      gunichar c;

      if (class & PRECIS_CHARACTER_IDEOGRAPH)
        break;
      if (class & WORD_CLASS)
        {
          word.run++;
          p += size;
          continue;
        }
      c = precis_character_get (p, chunk->end, &size);
      if (p - start > 1 && precis_character_is_apostrophe (c) && is_negation (p, chunk->end, size))
        return p - 1;
      if (p == start || !joins (p, c, size, chunk, &word))
        break;
      word.dots += c == '.';
      word.run = 0;
      p += size;
    }
  return p + keeps_full_stop (start, p, chunk);
}

/* An apostrophe or single quotation mark: "'s", "''", "'90s", or the mark alone. */
static const char *
read_apostrophe (const Chunk *chunk, guint size)
{
  guint clitic = chunk->at > chunk->start ? measure_clitic (chunk->at, chunk->end) : 0;

  if (clitic)
    return chunk->at + clitic;
  if (chunk->end - chunk->at >= 2 && strncmp (chunk->at, "''", 2) == 0)
    return chunk->at + 2;
  if (chunk->end - chunk->at >= 4 && g_ascii_isdigit (chunk->at[size])
      && g_ascii_isdigit (chunk->at[size + 1]))
    return read_word (chunk->at + size, chunk);
  return chunk->at + size;
}

/* Punctuation: one character with its marks, or a run of one that stands in runs: "...", "--", "``". */
static const char *
read_punctuation (const Chunk *chunk, guint size)
{
  const char *p = chunk->at + size;
  guint next;

  if (strchr (".-`*=_~", *chunk->at))
    while (p < chunk->end && *p == *chunk->at)
      p++;
  while (p < chunk->end && precis_character_class (p, chunk->end, &next) == PRECIS_CHARACTER_MARK)
    p += next;
  return p;
}

static const char *
read_token (const Chunk *chunk)
{
  gsize address = chunk->has_address ? precis_address_measure (chunk->at, chunk->end) : 0;
  guint size;
  guint8 class = precis_character_class (chunk->at, chunk->end, &size);
  gunichar c;

  if (address > 0)
    return chunk->at + address;
  if (class & PRECIS_CHARACTER_IDEOGRAPH)
    return chunk->at + size;
  if (class & WORD_CLASS)
    return read_word (chunk->at, chunk);
  c = precis_character_get (chunk->at, chunk->end, &size);
  if (precis_character_is_apostrophe (c))
    return read_apostrophe (chunk, size);
  if ((c == '@' || c == '#') && is_letter (chunk->at + 1, chunk->end))
    return read_word (chunk->at + 1, chunk);
  if (c == '.' && chunk->at == chunk->start && chunk->at + 1 < chunk->end && g_ascii_isdigit (chunk->at[1]))
    return read_word (chunk->at + 1, chunk);
  return read_punctuation (chunk, size);
}

/* Finds the end of the stretch without white space that begins at @chunk->start. */
static void
measure_chunk (Chunk *chunk)
{
  const char *p = chunk->start;
  guint size;

  chunk->has_address = *p == 'w' || *p == 'W';
  for (; p < chunk->sentence_end; p += size)
    {
      if (precis_character_class (p, chunk->sentence_end, &size) & PRECIS_CHARACTER_SPACE)
        break;
      chunk->has_address |= *p == '@' || *p == '/';
    }
  chunk->end = p;
}

/* Whether white space or the end of the text stands at @p, the end of a sentence. */
static gboolean
ends_before_space (const char *p)
{
  guint size;

  return *p == '\0' || precis_character_class (p, p + strnlen (p, 4), &size) & PRECIS_CHARACTER_SPACE;
}

static gboolean
is_dash (const char *p, const char *end)
{
  guint size;

  return *p == '-' || g_unichar_type (precis_character_get (p, end, &size)) == G_UNICODE_DASH_PUNCTUATION;
}

/**
 * precis_tokens_describe:
 * @text: the text of the token
 * @token: a token with its span; kind and flags are set, but for %PRECIS_TOKEN_SPACE_AFTER
 */
void
precis_tokens_describe (const char *text, PrecisToken *token)
{
  const char *end = text + token->span.end;
  guint letters = 0, capitals = 0, flags = 0;
  guint8 class = 0;
  guint size;

  for (const char *p = text + token->span.start; p < end; p += size)
    {
      class = precis_character_class (p, end, &size);
      letters += (class & PRECIS_CHARACTER_LETTER) != 0;
      capitals += (class & PRECIS_CHARACTER_UPPER) != 0;
      if (class & PRECIS_CHARACTER_DIGIT)
        flags |= PRECIS_TOKEN_HAS_DIGIT;
      else if (class & PRECIS_CHARACTER_PUNCTUATION && is_dash (p, end))
        flags |= PRECIS_TOKEN_HAS_HYPHEN;
    }
  if (capitals >= 2 && capitals == letters)
    flags |= PRECIS_TOKEN_ALL_CAPS;
  class = token->span.start < token->span.end
            ? precis_character_class (text + token->span.start, end, &size) : PRECIS_CHARACTER_PUNCTUATION;
  if (class & PRECIS_CHARACTER_UPPER)
    flags |= PRECIS_TOKEN_CAPITALISED;
  token->flags = flags;
  if (class & PRECIS_CHARACTER_DIGIT || (letters == 0 && flags & PRECIS_TOKEN_HAS_DIGIT))
    token->kind = PRECIS_TOKEN_NUMBER;
  else
    token->kind = letters > 0 ? PRECIS_TOKEN_WORD : PRECIS_TOKEN_PUNCTUATION;
}

/**
 * precis_tokens_append:
 * @text: UTF-8, with a NUL at its end
 * @sentence: the stretch of it that is to be cut
 * @tokens: (element-type PrecisToken): where the tokens are added, in order
 *
 * Cuts a sentence as the Penn Treebank does, without changing a character; see precis-document.h. All but
 * white space is in exactly one token. The words of the tokens are not set. Linear time; any thread.
 */
void
precis_tokens_append (const char *text, PrecisSpan sentence, GArray *tokens)
{
  Chunk chunk = { .sentence_end = text + sentence.end };
  const char *p = text + sentence.start;

  while ((p = precis_character_skip_space (p, chunk.sentence_end)) < chunk.sentence_end)
    {
      chunk.start = chunk.at = p;
      measure_chunk (&chunk);
      while (chunk.at < chunk.end)
        {
          PrecisToken next = { .span.start = chunk.at - text };

          chunk.at = read_token (&chunk);
          next.span.end = chunk.at - text;
          precis_tokens_describe (text, &next);
          g_array_append_val (tokens, next);
        }
      if (chunk.end < chunk.sentence_end || ends_before_space (chunk.end))
        g_array_index (tokens, PrecisToken, tokens->len - 1).flags |= PRECIS_TOKEN_SPACE_AFTER;
      p = chunk.end;
    }
}
