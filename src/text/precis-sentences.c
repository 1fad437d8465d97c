/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include <string.h>

#include "precis-abbreviations.h"
#include "precis-character.h"
#include "precis-phrases.h"
#include "precis-sentences.h"

/* A word before a full stop, and the name between a quotation and its verb, are looked at no further than
 * this. */
#define MAX_WORD 24
#define MAX_NAME_WORDS 3

/* What stands around a possible end. */
typedef struct
{
  const char *start;    /* of the sentence */
  const char *stop;     /* the first terminator: . ! ? … */
  const char *after;    /* after the terminators and what they close */
  const char *next;     /* the next character that is not white space */
  const char *line_end;
  gboolean    full;     /* one full stop, nothing else */
  gboolean    quoted;   /* a quotation closes here */
} Stop;

/* Bytes at which something can end: ASCII terminators, and lead bytes of the others. */
static const guint8 terminators[256] = {
  ['.'] = 1, ['!'] = 1, ['?'] = 1, [0xD8] = 1, [0xDB] = 1, [0xE0] = 1, [0xE2] = 1, [0xE3] = 1, [0xEF] = 1,
};

/* Terminators that end a sentence whatever follows: 。 ！ ？ ｡ ؟ ۔ । */
static gboolean
is_strong_terminator (gunichar c)
{
  return c == 0x3002 || c == 0xFF01 || c == 0xFF1F || c == 0xFF61 || c == 0x061F || c == 0x06D4
         || c == 0x0964;
}

static gboolean
is_terminator (gunichar c)
{
  return c == '.' || c == '!' || c == '?' || c == 0x2026 || is_strong_terminator (c);
}

static gboolean
is_quote (gunichar c)
{
  return precis_character_is_closer (c) && c != ')' && c != ']' && c != '}' && c != 0xFF09;
}

static gboolean
is_dash (gunichar c)
{
  return c == '-' || c == 0x2013 || c == 0x2014;
}

/* Over a reference mark such as "[12]" or "[note 3]", which belongs to the sentence before it; perhaps after
 * a space. */
static const char *
skip_reference (const char *p, const char *end)
{
  const char *limit = end - p > MAX_WORD ? p + MAX_WORD : end;
  const char *open = *p == ' ' && p + 1 < end ? p + 1 : p;
  const char *close = *open == '[' ? memchr (open, ']', limit - open) : NULL;

  if (close && g_ascii_isdigit (close[-1]))
    return close + 1;
  return p;
}

/* Over what closes with the sentence: quotation marks, brackets, reference marks; also "''" after a space. */
static const char *
skip_closers (const char *p, const char *end, gboolean *quoted)
{
  while (p < end)
    {
      guint size;
      gunichar c = precis_character_get (p, end, &size);
      const char *after = skip_reference (p, end);

      if (after > p)
        p = after;
      else if (precis_character_is_closer (c))
        p += size;
      else if (end - p >= 3 && strncmp (p, " ''", 3) == 0 && (end - p == 3 || p[3] == ' '))
        p += 3;
      else
        break;
      *quoted |= is_quote (c);
    }
  return p;
}

/* The bytes of the word that begins at @p; none if it is no word. */
static gsize
measure_word (const char *p, const char *end)
{
  const guint8 part = PRECIS_CHARACTER_LETTER | PRECIS_CHARACTER_MARK;
  const char *q = p;
  guint size;

  while (q < end && precis_character_class (q, end, &size) & part)
    q += size;
  return q - p;
}

static gboolean
is_lower_case (const char *p, const char *end)
{
  guint size;
  guint8 class = p < end ? precis_character_class (p, end, &size) : 0;

  return (class & ~PRECIS_CHARACTER_MARK) == PRECIS_CHARACTER_LETTER;
}

static gboolean
is_upper_case (const char *p, const char *end)
{
  guint size;

  return p < end && (precis_character_class (p, end, &size) & PRECIS_CHARACTER_UPPER);
}

/* “Why?” Anna Berg asked: a short name and a verb of saying go on after a quotation. */
static gboolean
has_attribution (const char *p, const char *end)
{
  for (guint i = 0; i <= MAX_NAME_WORDS; i++)
    {
      gsize length = measure_word (p, end);

      if (length == 0 || precis_phrases_has_starter (p, length))
        return FALSE;
      if (precis_phrases_has_saying (p, length))
        return TRUE;
      if (!is_upper_case (p, end))
        return FALSE;
      p = precis_character_skip_space (p + length, end);
    }
  return FALSE;
}

/* The abbreviation that the full stop may belong to. A number or letter that opens a line ("1.", "B.") counts
 * one. */
static PrecisAbbreviation
read_abbreviation (const Stop *stop)
{
  const char *word = stop->stop;
  guint digits = 0;

  while (word > stop->start && stop->stop - word < MAX_WORD
         && (g_ascii_isalnum (word[-1]) || word[-1] == '.'))
    digits += g_ascii_isdigit (*--word) ? 1 : 0;
  if (word == stop->start && digits > 0 && digits == stop->stop - word)
    return PRECIS_ABBREVIATION_TITLE;
  if (word == stop->start && stop->stop - word == 1)
    return PRECIS_ABBREVIATION_TITLE;
  return precis_abbreviation_kind (word, stop->stop - word);
}

/* After an abbreviation that can end a sentence: only a word that likes to begin one tells. */
static gboolean
begins_sentence (const Stop *stop)
{
  gsize length = measure_word (stop->next, stop->line_end);

  if (length == 0)
    return !g_ascii_isdigit (*stop->next) && *stop->next != '(' && !is_dash (*stop->next);
  return precis_phrases_has_starter (stop->next, length);
}

/* “p.m. EST”, “p.m. Friday” go on. */
static gboolean
continues_clock (const Stop *stop)
{
  return precis_phrases_has_clock_word (stop->next, measure_word (stop->next, stop->line_end));
}

static gboolean
ends_after_full_stop (const Stop *stop)
{
  guint size;
  gboolean digit = precis_character_class (stop->next, stop->line_end, &size) & PRECIS_CHARACTER_DIGIT;

  switch (read_abbreviation (stop))
    {
    case PRECIS_ABBREVIATION_TITLE:
      return stop->quoted && is_upper_case (stop->next, stop->line_end);
    case PRECIS_ABBREVIATION_DATE:
    case PRECIS_ABBREVIATION_NUMBERED:
      return !digit;
    case PRECIS_ABBREVIATION_CLOSING:
      return !digit && *stop->next != '(' && !continues_clock (stop);
    case PRECIS_ABBREVIATION_TAIL:
    case PRECIS_ABBREVIATION_INITIAL:
    case PRECIS_ABBREVIATION_ACRONYM:
      return stop->quoted || begins_sentence (stop);
    case PRECIS_ABBREVIATION_NONE:
    default:
      return TRUE;
    }
}

/* "…the end.The next": a lost space, between a word in lower case and a word with a capital. */
static gboolean
is_lost_space (const Stop *stop)
{
  const char *p = stop->stop;
  guint size;

  while (p > stop->start && g_ascii_islower (p[-1]) && stop->stop - p < MAX_WORD)
    p--;
  if (stop->stop - p < 2 || g_str_has_prefix (p, "www.") || (p > stop->start && p[-1] != ' ')
      || !is_upper_case (stop->after, stop->line_end))
    return FALSE;
  precis_character_get (stop->after, stop->line_end, &size);
  return stop->after + size < stop->line_end
         && (stop->after[size] == ' ' || is_lower_case (stop->after + size, stop->line_end));
}

/* "Viva Maria! (1965)": the year of a title. */
static gboolean
is_year_next (const Stop *stop)
{
  return stop->line_end - stop->next > 1 && *stop->next == '(' && g_ascii_isdigit (stop->next[1]);
}

/* Whether the sentence ends at @stop, which does not stand at the end of the line. */
static gboolean
is_end (const Stop *stop)
{
  guint size;
  gunichar c = precis_character_get (stop->next, stop->line_end, &size);

  if (stop->next == stop->after)
    return is_lost_space (stop);
  if (is_lower_case (stop->next, stop->line_end) || is_terminator (c) || strchr (",;:", (char) MIN (c, 0x7F)))
    return FALSE;
  if (!stop->full)
    return !is_year_next (stop) && !(stop->quoted && has_attribution (stop->next, stop->line_end));
  return ends_after_full_stop (stop);
}

/* Reads the terminators at @p. Returns where to go on, and in @end whether the sentence ends there. */
static const char *
read_stop (const char *start, const char *p, const char *line_end, gboolean *end)
{
  Stop stop = { start, p, p, p, line_end, *p == '.', FALSE };
  gboolean strong = FALSE;
  gunichar c;
  guint size;

  while (stop.after < line_end && is_terminator (c = precis_character_get (stop.after, line_end, &size)))
    {
      stop.after += size;
      strong |= is_strong_terminator (c);
    }
  if (stop.after == p)
    {
      precis_character_get (p, line_end, &size);
      *end = FALSE;
      return p + size;
    }
  stop.full = stop.full && stop.after == p + 1;
  stop.after = skip_closers (stop.after, line_end, &stop.quoted);
  stop.next = precis_character_skip_space (stop.after, line_end);
  *end = strong || stop.next == line_end || is_end (&stop);
  return stop.after;
}

static void
append_span (GArray *spans, const char *text, const char *start, const char *end)
{
  PrecisSpan span = { start - text, end - text };

  while (span.end > span.start && g_ascii_isspace (text[span.end - 1]))
    span.end--;
  if (span.start < span.end)
    g_array_append_val (spans, span);
}

static void
split_line (const char *text, const char *line, const char *line_end, GArray *spans)
{
  const char *start = precis_character_skip_space (line, line_end);
  const char *p = start;

  while (p < line_end)
    {
      gboolean end = FALSE;

      if (!terminators[(guint8) *p])
        {
          p++;
          continue;
        }
      p = read_stop (start, p, line_end, &end);
      if (end)
        {
          append_span (spans, text, start, p);
          start = p = precis_character_skip_space (p, line_end);
        }
    }
  append_span (spans, text, start, line_end);
}

/**
 * precis_sentences_split:
 * @text: UTF-8
 * @length: its bytes, below 4 GiB
 *
 * Cuts a text into sentences, line by line: a line end always ends a sentence, so that headings and list
 * items are sentences of their own. Within a line a full stop ends one unless it belongs to an abbreviation,
 * an initial, a number or a name; what follows decides where both may be. Quotation marks and brackets belong
 * to the sentence they close. The spans have no white space at their ends and do not overlap; together they
 * hold all that is not white space. Linear time; any thread.
 *
 * Returns: (transfer full) (element-type PrecisSpan): the sentences, in order
 */
GArray *
precis_sentences_split (const char *text, gsize length)
{
  GArray *spans = g_array_new (FALSE, FALSE, sizeof (PrecisSpan));
  const char *end = text + length;

  for (const char *line = text; line < end;)
    {
      const char *line_end = memchr (line, '\n', end - line);

      line_end = line_end ? line_end : end;
      split_line (text, line, line_end, spans);
      line = line_end + 1;
    }
  return spans;
}
