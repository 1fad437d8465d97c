/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include <string.h>

#include "precis-moment-event.h"

/* Fewer words than this tell nothing: more of the sentence is taken. */
#define MIN_WORDS 4

/* What is left after a cut at a comma; fewer are seldom a clause with its verb. */
#define MANY_WORDS 7

/* A clause with more bytes is cut at commas where that can be. */
#define MANY_BYTES 160

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

static gboolean
is_comma (const PrecisDocument *document, guint32 i)
{
  return strcmp (get_lower (document, i), ",") == 0;
}

/* Marks that always part clauses. */
static gboolean
is_strong_mark (const PrecisDocument *document, guint32 i)
{
  static const char * const marks[] = { ";", ":", "\u2014", "\u2013", "--", NULL };

  return is_any (document, i, marks);
}

static gboolean
is_quote (const PrecisDocument *document, guint32 i)
{
  static const char * const quotes[] = { "\"", "\u201c", "\u201d", "``", "''", NULL };

  return is_any (document, i, quotes);
}

/* Whether a name or a pronoun, or what begins a noun, stands at @i: what may be a subject. */
static gboolean
is_subject (const PrecisDocument *document, guint32 i)
{
  static const char * const heads[] = {
    "he", "she", "it", "they", "we", "i", "you", "the", "a", "an", "this", "that", "these", "those", "its",
    "his", "her", "their", "our", "there", "both", "some", "many", NULL,
  };

  return document->tokens[i].flags & PRECIS_TOKEN_CAPITALISED || is_any (document, i, heads);
}

/* Whether a clause that can stand alone begins at @i, after a comma: "and the king …", "while they …", "she
 * …". */
static gboolean
opens_clause (const PrecisDocument *document, guint32 i, guint32 end)
{
  static const char * const conjunctions[] = {
    "and", "but", "while", "although", "though", "because", "as", "after", "before", "so", "since", "when",
    "whereas", NULL,
  };
  static const char * const pronouns[] = { "he", "she", "it", "they", "we", NULL };

  if (is_any (document, i, conjunctions))
    return i + 1 < end && is_subject (document, i + 1);
  return is_any (document, i, pronouns);
}

/* Whether what begins at @i, after a comma, is not needed to understand what stands before. */
static gboolean
opens_addition (const PrecisDocument *document, guint32 i, guint32 end)
{
  static const char * const heads[] = {
    "and", "but", "while", "which", "who", "whose", "where", "when", "although", "though", "because", "as",
    "after", "before", "so", "with", "according", "whereas", "since", "despite", "following", "adding",
    "saying", "said", "says", NULL,
  };

  return is_any (document, i, heads) || opens_clause (document, i, end);
}

static guint
count_words (const PrecisDocument *document, Stretch stretch)
{
  guint n = 0;

  for (guint32 i = stretch.first; i < stretch.end; i++)
    n += !is_mark (document, i);
  return n;
}

static guint32
count_bytes (const PrecisDocument *document, Stretch stretch)
{
  return document->tokens[stretch.end - 1].span.end - document->tokens[stretch.first].span.start;
}

/* Steps over a bracket. Returns whether @i is the one around the expression, where its clause ends. */
static gboolean
leaves_bracket (const PrecisDocument *document, guint32 i, const char *outward, const char *inward,
                guint *depth)
{
  if (strcmp (get_lower (document, i), inward) == 0)
    (*depth)++;
  if (strcmp (get_lower (document, i), outward) != 0)
    return FALSE;
  if (*depth == 0)
    return TRUE;
  (*depth)--;
  return FALSE;
}

static guint32
find_clause_first (const PrecisDocument *document, const PrecisSentence *sentence, guint32 time)
{
  guint32 end = sentence->first + sentence->n_tokens;
  guint depth = 0;
  guint32 i = time;

  for (; i > sentence->first && time - i < MAX_TOKENS; i--)
    if (is_strong_mark (document, i - 1) || leaves_bracket (document, i - 1, "(", ")", &depth)
        || (depth == 0 && is_comma (document, i - 1) && opens_clause (document, i, end)))
      break;
  return i;
}

static guint32
find_clause_end (const PrecisDocument *document, const PrecisSentence *sentence, guint32 first,
                 guint32 time_end)
{
  guint32 end = sentence->first + sentence->n_tokens;
  guint depth = 0;
  guint32 i = time_end;

  for (; i < end && i - time_end < MAX_TOKENS; i++)
    {
      if (is_strong_mark (document, i) || leaves_bracket (document, i, ")", "(", &depth))
        break;
      if (depth == 0 && i + 1 < end && is_comma (document, i) && opens_addition (document, i + 1, end)
          && count_words (document, (Stretch) { first, i }) >= MANY_WORDS)
        break;
    }
  return i;
}

/* Cuts a long clause at the first comma after the expression that leaves enough. What begins with a
 * preposition or conjunction has its verb later: "According to a report on Monday, …". */
static Stretch
shorten_clause (const PrecisDocument *document, Stretch clause, Stretch time)
{
  static const char * const openers[] = {
    "according", "despite", "in", "on", "at", "after", "before", "with", "during", "following", "under",
    "for", "by", "when", "if", NULL,
  };
  Stretch shorter = clause;

  if (count_bytes (document, clause) <= MANY_BYTES || is_any (document, clause.first, openers))
    return clause;
  for (guint32 i = time.end; i < clause.end; i++)
    {
      shorter.end = i;
      if (is_comma (document, i) && count_words (document, shorter) >= MANY_WORDS)
        return shorter;
    }
  return clause;
}

/* The clause around the expression, or more if that is little. */
static Stretch
find_clause (const PrecisDocument *document, const PrecisSentence *sentence, Stretch time)
{
  guint32 sentence_end = sentence->first + sentence->n_tokens;
  guint32 first = find_clause_first (document, sentence, time.first);
  Stretch clause = { first, find_clause_end (document, sentence, first, time.end) };

  if (count_words (document, clause) - count_words (document, time) < MIN_WORDS)
    {
      clause.first = MAX (sentence->first, time.first > MAX_TOKENS ? time.first - MAX_TOKENS : 0);
      clause.end = MIN (sentence_end, time.end + MAX_TOKENS);
    }
  return shorten_clause (document, clause, time);
}

/* Words that an event does not end with. */
static const char * const danglers[] = {
  "and", "or", "but", "that", "when", "as", "than", "to", "from", "over", "of", "with", "until", "through",
  "between", "about", "around", "after", "before", "for", "the", "a", "an", "in", "on", "at", "by", "since",
  "during", NULL,
};

/* Takes the expression off the clause's beginning or end, with the preposition before it. At the end it stays
 * if more would be left hanging: "dates back to 1950". */
static Stretch
cut_time (const PrecisDocument *document, Stretch clause, Stretch time)
{
  static const char * const prepositions[] = { "in", "on", "at", "by", "since", "during", NULL };

  if (time.first > clause.first && is_any (document, time.first - 1, prepositions))
    time.first--;
  if (time.first == clause.first && time.end < clause.end && is_comma (document, time.end))
    clause.first = time.end + 1;
  else if ((time.end == clause.end || (time.end + 1 == clause.end && is_mark (document, time.end)))
           && time.first > clause.first && !is_any (document, time.first - 1, danglers))
    clause.end = time.first;
  return clause;
}

/* Whether a quotation begins or ends in the stretch that does not do the other. */
static gboolean
has_open_quotation (const PrecisDocument *document, Stretch clause)
{
  guint n = 0;

  for (guint32 i = clause.first; i < clause.end; i++)
    n += is_quote (document, i);
  return n % 2;
}

/* Whether the mark @i at an end of the clause is to go. Quotation marks stay in pairs. */
static gboolean
is_loose_mark (const PrecisDocument *document, Stretch clause, guint32 i)
{
  if (is_quote (document, i))
    return has_open_quotation (document, clause);
  return is_mark (document, i) && strcmp (get_lower (document, i), "%") != 0
         && strcmp (get_lower (document, i), "$") != 0;
}

/* Takes punctuation and words that hang off both ends. */
static Stretch
trim_clause (const PrecisDocument *document, Stretch clause)
{
  static const char * const conjunctions[] = {
    "and", "but", "while", "so", "although", "though", "because", "whereas", "that", "as", "since", "then",
    "however", NULL,
  };

  while (clause.first < clause.end
         && (is_loose_mark (document, clause, clause.first) || is_any (document, clause.first, conjunctions)))
    clause.first++;
  while (clause.first < clause.end
         && (is_loose_mark (document, clause, clause.end - 1) || is_any (document, clause.end - 1, danglers)))
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
