/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include <stdlib.h>
#include <string.h>

#include "precis-tense.h"

/* A verb further away belongs to another clause. */
#define MAX_DISTANCE 30

/* Both lists are sorted: searched by bisection. */

static const char * const future[] = {
  "'ll", "aim", "aims", "begins", "can", "coming", "could", "deadline", "due", "ends", "expected", "expects", "expires",
  "faces", "forecast", "going", "hopes", "intends", "may", "might", "must", "opens", "planned", "planning", "plans",
  "predicted", "predicts", "projected", "resumes", "scheduled", "shall", "should", "slated", "starts", "upcoming", "will",
  "wo", "would",
};

static const char * const past[] = {
  "ago", "became", "been", "began", "bought", "brought", "built", "came", "cast", "caught", "chose", "cut", "did", "died",
  "drew", "drove", "fell", "felt", "fled", "flew", "fought", "found", "gave", "got", "grew", "had", "has", "have", "heard",
  "held", "hit", "kept", "knew", "laid", "launched", "led", "left", "lost", "made", "meant", "met", "paid", "put", "ran",
  "read", "rose", "said", "sat", "saw", "sent", "set", "shot", "shut", "sold", "spent", "spoke", "stood", "struck", "sued",
  "swore", "threw", "told", "took", "tore", "understood", "was", "went", "were", "won", "wrote",
};

static int
compare_word (const void *key, const void *word)
{
  return strcmp (key, *(const char * const *) word);
}

static gboolean
is_past (const char *lower)
{
  gsize length = strlen (lower);

  if (length > 4 && memcmp (lower + length - 2, "ed", 2) == 0 && !g_str_has_suffix (lower, "eed"))
    return TRUE;
  return bsearch (lower, past, G_N_ELEMENTS (past), sizeof *past, compare_word) != NULL;
}

static const char *
get_lower (const PrecisDocument *document, const PrecisSentence *sentence, guint32 i)
{
  return i >= sentence->first && i < sentence->first + sentence->n_tokens ? precis_document_word (document, i)->lower : "";
}

/* "to leave" is ahead, "to the house" is not. */
static gboolean
is_infinitive (const PrecisDocument *document, const PrecisSentence *sentence, guint32 to)
{
  static const char * const others[] = { "the", "a", "an", "his", "her", "its", "their", "our", "this", "that", "these",
                                         "those", "him", "them", "it", "us", "me", "you", "more", "about", NULL };
  const char *next = get_lower (document, sentence, to + 1);

  if (strcmp (get_lower (document, sentence, to), "to") != 0 || !g_ascii_islower (*next))
    return FALSE;
  return !(document->tokens[to + 1].flags & PRECIS_TOKEN_CAPITALISED) && !g_strv_contains (others, next)
         && !g_str_has_suffix (next, "s") && !g_str_has_suffix (next, "ing");
}

/* "be held", "to be held": a participle after "be" is ahead as "be" is. */
static gboolean
follows_be (const PrecisDocument *document, const PrecisSentence *sentence, guint32 i)
{
  return strcmp (get_lower (document, sentence, i - 1), "be") == 0
         || (g_str_has_suffix (get_lower (document, sentence, i - 1), "ly")
             && strcmp (get_lower (document, sentence, i - 2), "be") == 0);
}

static PrecisTense
read_tense (const PrecisDocument *document, const PrecisSentence *sentence, guint32 i)
{
  const char *lower = get_lower (document, sentence, i);

  if (*lower == '\0' || (i > sentence->first && document->tokens[i].flags & PRECIS_TOKEN_CAPITALISED))
    return PRECIS_TENSE_UNKNOWN;
  if (bsearch (lower, future, G_N_ELEMENTS (future), sizeof *future, compare_word)
      || is_infinitive (document, sentence, i))
    return PRECIS_TENSE_FUTURE;
  if (is_past (lower))
    return follows_be (document, sentence, i) ? PRECIS_TENSE_FUTURE : PRECIS_TENSE_PAST;
  return PRECIS_TENSE_UNKNOWN;
}

/**
 * precis_tense_find:
 * @document: a text
 * @sentence: a sentence of it
 * @first: the first token of an expression of time
 * @end: the token after its last
 *
 * Looks for the nearest word that tells of past or future, by closed word lists and endings.
 *
 * Returns: the tense around the expression
 */
PrecisTense
precis_tense_find (const PrecisDocument *document, const PrecisSentence *sentence, guint32 first, guint32 end)
{
  for (guint32 distance = 1; distance <= MAX_DISTANCE; distance++)
    {
      PrecisTense before = read_tense (document, sentence, first - distance);
      PrecisTense after = read_tense (document, sentence, end - 1 + distance);

      if (before != PRECIS_TENSE_UNKNOWN || after != PRECIS_TENSE_UNKNOWN)
        return before != PRECIS_TENSE_UNKNOWN ? before : after;
    }
  return PRECIS_TENSE_UNKNOWN;
}
