/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include <string.h>

#include "precis-string.h"
#include "precis-tense.h"

/* A verb further away belongs to another clause. */
#define MAX_DISTANCE 30
#define MAX_INFINITIVE_DISTANCE 12

/* Both lists are sorted: searched by bisection. */

static const char * const future[] = {
  "'ll", "ahead", "aim", "aims", "begins", "can", "coming", "could", "deadline", "due", "ends", "expect",
  "expected", "expects", "expires", "faces", "forecast", "going", "hope", "hopes", "intend", "intends",
  "looms", "may", "might", "must", "opens", "plan", "planned", "planning", "plans", "predicted", "predicts",
  "prepare", "prepares", "projected", "resumes", "scheduled", "seek", "seeks", "shall", "should", "slated",
  "starts", "upcoming", "want", "wants", "will", "wo", "would",
};

static const char * const past[] = {
  "ago", "became", "been", "began", "bought", "brought", "built", "came", "cast", "caught", "chose", "cut",
  "did", "died", "drew", "drove", "fell", "felt", "fled", "flew", "fought", "found", "gave", "got", "grew",
  "had", "has", "have", "heard", "held", "hit", "kept", "knew", "laid", "launched", "led", "left", "lost",
  "made", "meant", "met", "paid", "put", "ran", "read", "rose", "said", "sat", "saw", "sent", "set", "shot",
  "shut", "sold", "spent", "spoke", "stood", "struck", "sued", "swore", "threw", "told", "took", "tore",
  "understood", "was", "went", "were", "won", "wrote",
};

static gboolean
is_past (const char *lower)
{
  gsize length = strlen (lower);

  if (length > 4 && memcmp (lower + length - 2, "ed", 2) == 0 && !g_str_has_suffix (lower, "eed"))
    return TRUE;
  return precis_string_is_among (lower, past, G_N_ELEMENTS (past));
}

static const char *
get_lower (const PrecisDocument *document, const PrecisSentence *sentence, guint32 i)
{
  return i >= sentence->first && i < sentence->first + sentence->n_tokens
         ? precis_document_word (document, i)->lower : "";
}

/* "returned to normal": after a verb of the past "to" leads to what was done, unless that looks ahead. */
static gboolean
leads_back (const PrecisDocument *document, const PrecisSentence *sentence, guint32 to)
{
  static const char * const looking_ahead[] = {
    "agreed", "decided", "expected", "scheduled", "planned", "vowed", "promised", "pledged", "offered",
    "threatened", "wanted", "hoped", "prepared", "asked", "ordered", "urged", "told", "invited", "slated",
    "projected", "supposed", "set", "required", "intended", "obliged", "allowed", "forced", "called", "has",
    "have", "had", "was", "were", NULL,
  };
  const char *verb = get_lower (document, sentence, to - 1);

  return is_past (verb) && !g_strv_contains (looking_ahead, verb);
}

/* "to leave" is ahead, "to the house" is not. */
static gboolean
is_infinitive (const PrecisDocument *document, const PrecisSentence *sentence, guint32 to)
{
  static const char * const others[] = {
    "the", "a", "an", "his", "her", "its", "their", "our", "this", "that", "these", "those", "him", "them",
    "it", "us", "me", "you", "more", "about", NULL,
  };
  const char *next = get_lower (document, sentence, to + 1);

  if (strcmp (get_lower (document, sentence, to), "to") != 0 || !g_ascii_islower (*next)
      || leads_back (document, sentence, to))
    return FALSE;
  return !(document->tokens[to + 1].flags & PRECIS_TOKEN_CAPITALISED) && !g_strv_contains (others, next)
         && !g_str_has_suffix (next, "s") && !g_str_has_suffix (next, "ing");
}

/* A participle after "be" is ahead as "be" is ("to be held"), and one after "is" is nowhere. */
static PrecisTense
read_participle (const PrecisDocument *document, const PrecisSentence *sentence, guint32 i)
{
  static const char * const present[] = { "is", "are", "being", NULL };
  const char *before = get_lower (document, sentence, i - 1);

  if (g_str_has_suffix (before, "ly") || strcmp (before, "not") == 0)
    before = get_lower (document, sentence, i - 2);
  if (strcmp (before, "be") == 0)
    return PRECIS_TENSE_FUTURE;
  return g_strv_contains (present, before) ? PRECIS_TENSE_UNKNOWN : PRECIS_TENSE_PAST;
}

static PrecisTense
read_tense (const PrecisDocument *document, const PrecisSentence *sentence, guint32 i)
{
  const char *lower = get_lower (document, sentence, i);

  if (*lower == '\0' || (i > sentence->first && document->tokens[i].flags & PRECIS_TOKEN_CAPITALISED))
    return PRECIS_TENSE_UNKNOWN;
  if (precis_string_is_among (lower, future, G_N_ELEMENTS (future)))
    return PRECIS_TENSE_FUTURE;
  return is_past (lower) ? read_participle (document, sentence, i) : PRECIS_TENSE_UNKNOWN;
}

/**
 * precis_tense_find:
 * @document: a text
 * @sentence: a sentence of it
 * @first: the first token of an expression of time
 * @end: the token after its last
 *
 * Looks for the nearest word that tells of past or future, by closed word lists and endings. "Until" tells of
 * the future.
 *
 * Returns: the tense around the expression
 */
PrecisTense
precis_tense_find (const PrecisDocument *document, const PrecisSentence *sentence, guint32 first, guint32 end)
{
  static const char * const ahead[] = { "until", "till", NULL };
  gboolean closed = FALSE;

  if (g_strv_contains (ahead, get_lower (document, sentence, first - 1)))
    return PRECIS_TENSE_FUTURE;
  for (guint32 distance = 1; distance <= MAX_DISTANCE; distance++)
    {
      PrecisTense before = read_tense (document, sentence, first - distance);
      PrecisTense after = PRECIS_TENSE_UNKNOWN;

      /* "said on Friday that he expects": what is said is another clause. */
      closed |= strcmp (get_lower (document, sentence, end - 1 + distance), "that") == 0;
      if (!closed)
        after = read_tense (document, sentence, end - 1 + distance);
      /* "plans to meet on Friday", but not "met on Friday to discuss". */
      if (distance <= MAX_INFINITIVE_DISTANCE && is_infinitive (document, sentence, first - distance))
        before = PRECIS_TENSE_FUTURE;
      if (before != PRECIS_TENSE_UNKNOWN || after != PRECIS_TENSE_UNKNOWN)
        return before != PRECIS_TENSE_UNKNOWN ? before : after;
    }
  return PRECIS_TENSE_UNKNOWN;
}
