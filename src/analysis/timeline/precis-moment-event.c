/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include <string.h>

#include "precis-moment-event.h"

/* Fewer words than this tell nothing: more of the sentence is taken. */
#define MIN_WORDS 4

/* A clause with more bytes is cut at commas where that can be. */
#define MANY_BYTES 120

/* How far a clause's end is looked for, in tokens to each side. */
#define MAX_TOKENS 40

/* A stretch of tokens: the first, and the one after the last. */
typedef struct
{
  guint32 first;
  guint32 end;
} Stretch;

static const char *
get_lower (const PrecisDocument *document, guint32 i)
{
  return precis_document_word (document, i)->lower;
}

static gboolean
is_any (const PrecisDocument *document, guint32 i, const char * const *list)
{
  return g_strv_contains (list, get_lower (document, i));
}

static gboolean
is_mark (const PrecisDocument *document, guint32 i)
{
  return document->tokens[i].kind == PRECIS_TOKEN_PUNCTUATION;
}

/* Marks that always part clauses. A bracket does, too: what stands in it is an aside. */
static gboolean
is_strong_mark (const PrecisDocument *document, guint32 i)
{
  static const char * const marks[] = {
    ";", ":", "\u2014", "\u2013", "--", "(", ")", "\"", "\u201c", "\u201d", "``", "''", NULL,
  };

  return is_any (document, i, marks);
}

static gboolean
is_comma (const PrecisDocument *document, guint32 i)
{
  return strcmp (get_lower (document, i), ",") == 0;
}

/* Words that begin a clause inside another one, which goes on after the next comma. */
static const char * const inner_heads[] = {
  "which", "who", "where", "when", "although", "though", "because", "after", "before", "with", "whereas",
  "since", "despite", "following", NULL,
};

/* A comma before a word that likes to begin a clause. */
static gboolean
is_clause_comma (const PrecisDocument *document, guint32 i, guint32 end)
{
  static const char * const heads[] = {
    "and", "but", "while", "as", "so", "according", "adding", "saying", "he", "she", "it", "they", "we",
    "said", "says", NULL,
  };

  return is_comma (document, i) && i + 1 < end
         && (is_any (document, i + 1, heads) || is_any (document, i + 1, inner_heads));
}

static guint
count_words (const PrecisDocument *document, Stretch stretch)
{
  guint n = 0;

  for (guint32 i = stretch.first; i < stretch.end; i++)
    n += !is_mark (document, i);
  return n;
}

/* Where the clause ends that the expression's stretch is in. One inside another ends at the next comma. */
static guint32
find_clause_end (const PrecisDocument *document, guint32 clause_first, guint32 time_end, guint32 sentence_end)
{
  gboolean inner = is_any (document, clause_first, inner_heads);
  guint32 end = time_end;

  for (; end < sentence_end && end - time_end < MAX_TOKENS; end++)
    if (is_strong_mark (document, end) || is_clause_comma (document, end, sentence_end)
        || (inner && is_comma (document, end)))
      break;
  return end;
}

static guint32
count_bytes (const PrecisDocument *document, Stretch stretch)
{
  return document->tokens[stretch.end - 1].span.end - document->tokens[stretch.first].span.start;
}

/* Cuts a long clause at the comma after the expression and, if it is still long, at the one before. */
static Stretch
shorten_clause (const PrecisDocument *document, Stretch clause, Stretch time)
{
  Stretch shorter = clause;

  for (guint32 i = time.end; i < clause.end && shorter.end == clause.end; i++)
    if (is_comma (document, i))
      shorter.end = i;
  if (count_bytes (document, clause) <= MANY_BYTES || count_words (document, shorter) < 2 * MIN_WORDS)
    shorter.end = clause.end;
  if (count_bytes (document, shorter) <= MANY_BYTES)
    return shorter;
  for (guint32 i = time.first; i > clause.first; i--)
    if (is_comma (document, i - 1))
      {
        clause = shorter;
        shorter.first = i;
        return count_words (document, shorter) < 2 * MIN_WORDS ? clause : shorter;
      }
  return shorter;
}

/* The clause around the expression, or more if that is little. */
static Stretch
find_clause (const PrecisDocument *document, const PrecisSentence *sentence, Stretch time)
{
  guint32 sentence_end = sentence->first + sentence->n_tokens;
  Stretch clause = time;

  for (; clause.first > sentence->first && time.first - clause.first < MAX_TOKENS; clause.first--)
    if (is_strong_mark (document, clause.first - 1)
        || is_clause_comma (document, clause.first - 1, sentence_end))
      break;
  clause.end = find_clause_end (document, clause.first, time.end, sentence_end);
  if (count_words (document, clause) - count_words (document, time) < MIN_WORDS)
    {
      clause.first = MAX (sentence->first, time.first > MAX_TOKENS ? time.first - MAX_TOKENS : 0);
      clause.end = MIN (sentence_end, time.end + MAX_TOKENS);
    }
  return shorten_clause (document, clause, time);
}

/* Takes the expression off the clause's beginning or end, with the preposition before it. */
static Stretch
cut_time (const PrecisDocument *document, Stretch clause, Stretch time)
{
  static const char * const prepositions[] = { "in", "on", "at", "by", "since", "during", "of", NULL };

  if (time.first > clause.first && is_any (document, time.first - 1, prepositions))
    time.first--;
  if (time.first == clause.first && time.end < clause.end
      && strcmp (get_lower (document, time.end), ",") == 0)
    clause.first = time.end + 1;
  else if (time.end == clause.end || (time.end + 1 == clause.end && is_mark (document, time.end)))
    clause.end = time.first;
  return clause;
}

/* Takes punctuation off both ends, and conjunctions off the beginning. */
static Stretch
trim_clause (const PrecisDocument *document, Stretch clause)
{
  static const char * const conjunctions[] = {
    "and", "but", "while", "so", "although", "though", "because", "whereas", "that", "as", "since", NULL,
  };

  while (clause.first < clause.end
         && (is_mark (document, clause.first) || is_any (document, clause.first, conjunctions)))
    clause.first++;
  while (clause.first < clause.end && is_mark (document, clause.end - 1)
         && strcmp (get_lower (document, clause.end - 1), "%") != 0)
    clause.end--;
  return clause;
}

/**
 * precis_moment_event_find:
 * @document: a text
 * @sentence: a sentence of it
 * @first: the first token of an expression of time in it
 * @end: the token after its last
 *
 * Finds what the timeline shows beside a date: the clause around the expression, without the expression where
 * it stands at an end, and without the punctuation around it.
 *
 * Returns: the stretch, in bytes; the sentence if nothing better is found
 */
PrecisSpan
precis_moment_event_find (const PrecisDocument *document, const PrecisSentence *sentence, guint32 first,
                          guint32 end)
{
  Stretch time = { first, end };
  Stretch clause = find_clause (document, sentence, time);
  Stretch event = trim_clause (document, cut_time (document, clause, time));

  if (count_words (document, event) < MIN_WORDS)
    event = trim_clause (document, clause);
  if (event.first >= event.end)
    return sentence->span;
  return (PrecisSpan) { document->tokens[event.first].span.start, document->tokens[event.end - 1].span.end };
}
