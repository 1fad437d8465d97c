/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "precis-phrases.h"
#include "precis-string.h"

#define MAX_LENGTH 12

/* Each list is sorted, in lower case: searched by bisection. */

/* Words that often begin a sentence and do not begin a name. */
static const char * const starters[] = {
  "a", "according", "after", "all", "also", "although", "among", "an", "and", "another", "any", "as", "at",
  "because", "before", "both", "but", "by", "despite", "during", "each", "earlier", "even", "every", "few",
  "following", "for", "from", "he", "her", "here", "his", "how", "however", "i", "if", "in", "instead", "it",
  "its", "last", "later", "many", "meanwhile", "more", "moreover", "most", "my", "neither", "next", "no",
  "not", "now", "on", "once", "one", "only", "or", "other", "others", "our", "over", "several", "she",
  "since", "so", "some", "still", "such", "that", "the", "their", "then", "there", "these", "they", "this",
  "those", "though", "three", "to", "today", "two", "under", "until", "we", "what", "when", "where", "which",
  "while", "who", "why", "with", "yesterday", "yet", "you",
};

static const char * const sayings[] = {
  "added", "asked", "asks", "cried", "demanded", "exclaimed", "inquired", "replied", "said", "says",
  "shouted", "told", "tweeted", "wondered", "wrote", "yelled",
};

/* What may follow "9 p.m." with a capital letter: zones, days, months. */
static const char * const clock_words[] = {
  "april", "august", "bst", "cdt", "central", "cest", "cet", "cst", "december", "eastern", "edt", "est", "et",
  "february", "friday", "gmt", "greenwich", "ist", "january", "jst", "july", "june", "march", "may", "mdt",
  "monday", "mountain", "mst", "november", "october", "pacific", "pdt", "pst", "pt", "saturday", "september",
  "sunday", "thursday", "tuesday", "utc", "wednesday",
};

static gboolean
has_word (const char * const *list, gsize n, const char *word, gsize length)
{
  char key[MAX_LENGTH + 1];

  if (length == 0 || length > MAX_LENGTH)
    return FALSE;
  for (gsize i = 0; i < length; i++)
    key[i] = g_ascii_tolower (word[i]);
  key[length] = '\0';
  return precis_string_is_among (key, list, n);
}

/**
 * precis_phrases_has_starter:
 * @word: a word
 * @length: its bytes
 *
 * Returns: whether it often begins a sentence of English and is no name, case aside
 */
gboolean
precis_phrases_has_starter (const char *word, gsize length)
{
  return has_word (starters, G_N_ELEMENTS (starters), word, length);
}

/**
 * precis_phrases_has_saying:
 * @word: a word
 * @length: its bytes
 *
 * Returns: whether it is a verb that tells who speaks after a question or an exclamation: asked, cried …
 */
gboolean
precis_phrases_has_saying (const char *word, gsize length)
{
  return has_word (sayings, G_N_ELEMENTS (sayings), word, length);
}

/**
 * precis_phrases_has_clock_word:
 * @word: a word
 * @length: its bytes
 *
 * Returns: whether it goes on after a time of day though it has a capital letter: a zone, a day, a month
 */
gboolean
precis_phrases_has_clock_word (const char *word, gsize length)
{
  return has_word (clock_words, G_N_ELEMENTS (clock_words), word, length);
}
