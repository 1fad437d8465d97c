/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include <stdlib.h>
#include <string.h>

#include "precis-time-reader.h"

#define MAX_DAY 31

static const PrecisToken *
get_token (const PrecisTimeReader *self, guint32 i)
{
  return &self->document->tokens[i];
}

/* Whether token @i is in the sentence: @i may lie before it, as G_MAXUINT32 too. */
static gboolean
has_token (const PrecisTimeReader *self, guint32 i)
{
  return i >= self->start && i < self->end;
}

/**
 * precis_time_reader_init:
 * @self: a reader
 * @document: (borrowed): the text
 *
 * Looks every distinct word up once. The sentence is to be set by the caller, in start and end. All the
 * functions of the reader may be asked about any number: a token outside of the sentence is no word at all.
 */
void
precis_time_reader_init (PrecisTimeReader *self, const PrecisDocument *document)
{
  self->document = document;
  self->words = g_new (PrecisTimeWord, document->n_words + 1);
  self->start = self->end = 0;
  for (guint32 i = 0; i < document->n_words; i++)
    self->words[i] = precis_time_words_find (document->words[i].lower);
}

/**
 * precis_time_reader_clear:
 * @self: a reader
 *
 * Frees what precis_time_reader_init() made.
 */
void
precis_time_reader_clear (PrecisTimeReader *self)
{
  g_clear_pointer (&self->words, g_free);
}

/**
 * precis_time_reader_get_lower:
 * @self: a reader
 * @i: the number of a token
 *
 * Returns: token @i in lower case, or ""
 */
const char *
precis_time_reader_get_lower (const PrecisTimeReader *self, guint32 i)
{
  return has_token (self, i) ? precis_document_word (self->document, i)->lower : "";
}

/**
 * precis_time_reader_is:
 * @self: a reader
 * @i: the number of a token
 * @lower: a word in lower case
 *
 * Returns: whether token @i is that word
 */
gboolean
precis_time_reader_is (const PrecisTimeReader *self, guint32 i, const char *lower)
{
  return strcmp (precis_time_reader_get_lower (self, i), lower) == 0;
}

/**
 * precis_time_reader_is_any:
 * @self: a reader
 * @i: the number of a token
 * @list: %NULL-terminated words in lower case
 *
 * Returns: whether token @i is one of them
 */
gboolean
precis_time_reader_is_any (const PrecisTimeReader *self, guint32 i, const char * const *list)
{
  return has_token (self, i) && g_strv_contains (list, precis_time_reader_get_lower (self, i));
}

/**
 * precis_time_reader_is_kind:
 * @self: a reader
 * @i: the number of a token
 * @kind: what a word may say about time
 *
 * Returns: whether token @i says that
 */
gboolean
precis_time_reader_is_kind (const PrecisTimeReader *self, guint32 i, PrecisTimeWordKind kind)
{
  return has_token (self, i) && self->words[get_token (self, i)->word].kind == kind;
}

/**
 * precis_time_reader_get_value:
 * @self: a reader
 * @i: the number of a token
 *
 * Returns: the value of token @i, which must be a word about time
 */
int
precis_time_reader_get_value (const PrecisTimeReader *self, guint32 i)
{
  return self->words[get_token (self, i)->word].value;
}

/**
 * precis_time_reader_is_capitalised:
 * @self: a reader
 * @i: the number of a token
 *
 * Returns: whether token @i begins with a capital letter
 */
gboolean
precis_time_reader_is_capitalised (const PrecisTimeReader *self, guint32 i)
{
  return has_token (self, i) && get_token (self, i)->flags & PRECIS_TOKEN_CAPITALISED;
}

/* The digits at the beginning of @text, four at most, and what follows them; -1 if there are none or more. */
static int
read_digits (const char *text, const char **rest)
{
  int value = 0, n = 0;

  for (; g_ascii_isdigit (text[n]); n++)
    if (n >= 4)
      return -1;
    else
      value = value * 10 + (text[n] - '0');
  *rest = text + n;
  return n > 0 ? value : -1;
}

/**
 * precis_time_reader_get_number:
 * @self: a reader
 * @i: the number of a token
 *
 * Returns: the number that token @i is in digits, up to four of them; or -1
 */
int
precis_time_reader_get_number (const PrecisTimeReader *self, guint32 i)
{
  const char *rest = "";
  int value = read_digits (precis_time_reader_get_lower (self, i), &rest);

  return *rest ? -1 : value;
}

/**
 * precis_time_reader_get_count:
 * @self: a reader
 * @i: the number of a token
 *
 * Returns: how many token @i says: "two", "2", "a"; or -1
 */
int
precis_time_reader_get_count (const PrecisTimeReader *self, guint32 i)
{
  if (precis_time_reader_is_kind (self, i, PRECIS_TIME_WORD_NUMBER))
    return precis_time_reader_get_value (self, i);
  if (precis_time_reader_is (self, i, "a") || precis_time_reader_is (self, i, "an"))
    return 1;
  return precis_time_reader_get_number (self, i);
}

/**
 * precis_time_reader_get_year:
 * @self: a reader
 * @i: the number of a token
 *
 * Returns: token @i as a year, 1000 to 2199; or 0
 */
int
precis_time_reader_get_year (const PrecisTimeReader *self, guint32 i)
{
  const char *lower = precis_time_reader_get_lower (self, i);
  int year = strlen (lower) == 4 ? precis_time_reader_get_number (self, i) : 0;

  return year >= 1000 && year < 2200 ? year : 0;
}

/* The word about time behind a "mid-", "early-" or "late-" in the same token. */
static PrecisTimeWord
find_prefixed (const char *lower)
{
  static const char * const prefixes[] = { "mid-", "early-", "late-" };

  for (guint k = 0; k < G_N_ELEMENTS (prefixes); k++)
    if (g_str_has_prefix (lower, prefixes[k]))
      return precis_time_words_find (lower + strlen (prefixes[k]));
  return (PrecisTimeWord) { 0, PRECIS_TIME_WORD_NONE };
}

/**
 * precis_time_reader_get_month:
 * @self: a reader
 * @i: the number of a token
 *
 * Returns: 1 to 12 if token @i is the name of a month or an abbreviation of it, with a capital, also
 *   "mid-June"; or 0
 */
int
precis_time_reader_get_month (const PrecisTimeReader *self, guint32 i)
{
  const char *lower = precis_time_reader_get_lower (self, i);
  PrecisTimeWord word = find_prefixed (lower);

  if (word.kind == PRECIS_TIME_WORD_MONTH)
    return word.value;
  if (!precis_time_reader_is_kind (self, i, PRECIS_TIME_WORD_MONTH)
      || !precis_time_reader_is_capitalised (self, i))
    return 0;
  return precis_time_reader_get_value (self, i);
}

/**
 * precis_time_reader_get_weekday:
 * @self: a reader
 * @i: the number of a token
 *
 * Returns: 1 (Monday) to 7 if token @i is the name of a day or an abbreviation of it, with a capital; or 0
 */
int
precis_time_reader_get_weekday (const PrecisTimeReader *self, guint32 i)
{
  if (!precis_time_reader_is_kind (self, i, PRECIS_TIME_WORD_WEEKDAY)
      || !precis_time_reader_is_capitalised (self, i))
    return 0;
  return precis_time_reader_get_value (self, i);
}

/* "12", "12th", "3rd": the day and what follows; -1 if it is none. */
static int
read_day (const char *text, const char **rest)
{
  static const char * const endings[] = { "st", "nd", "rd", "th" };
  int day = read_digits (text, rest);

  if (day < 1 || day > MAX_DAY)
    return -1;
  for (guint k = 0; k < G_N_ELEMENTS (endings); k++)
    if (g_str_has_prefix (*rest, endings[k]))
      *rest += strlen (endings[k]);
  return day;
}

/**
 * precis_time_reader_get_day:
 * @self: a reader
 * @i: the number of a token
 * @last: (out): the last day of a range in one token ("10-12"), or 0
 *
 * Returns: token @i as a day of a month: "12", "12th", "10-12"; or 0
 */
int
precis_time_reader_get_day (const PrecisTimeReader *self, guint32 i, int *last)
{
  const char *rest = precis_time_reader_get_lower (self, i);
  int day = read_day (rest, &rest);

  *last = 0;
  if (day < 0)
    return 0;
  if (*rest == '-')
    rest += 1;
  else if (g_str_has_prefix (rest, "\u2013"))
    rest += strlen ("\u2013");
  else
    return *rest ? 0 : day;
  *last = read_day (rest, &rest);
  return *last > day && *rest == '\0' ? day : 0;
}

/**
 * precis_time_reader_is_dash:
 * @self: a reader
 * @i: the number of a token
 *
 * Returns: whether token @i is a dash that may stand for "to"
 */
gboolean
precis_time_reader_is_dash (const PrecisTimeReader *self, guint32 i)
{
  static const char * const dashes[] = { "-", "--", "\u2013", "\u2014", NULL };

  return precis_time_reader_is_any (self, i, dashes);
}
