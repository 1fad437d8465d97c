/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include <string.h>

#include "precis-clause.h"

#define HAS(classes, CUE) (((classes) & PRECIS_CUE_BIT (CUE)) != 0)

/* A coordination begins a clause only if a verb is as near as this. */
#define AND_REACH 4

typedef struct
{
  const PrecisDocument *document;
  const PrecisCues     *cues;
  guint32               end; /* of the sentence */
  GArray               *clauses;
  PrecisClause          clause;
  gboolean              has_verb;
} Reader;

static guint64
classes_at (const Reader *self, guint32 i)
{
  return i < self->end ? self->cues->classes[i] : 0;
}

static gboolean
ends_in (const char *word, const char *suffix)
{
  gsize length = strlen (word), n = strlen (suffix);

  return length > n + 1 && strcmp (word + length - n, suffix) == 0;
}

static gboolean
is_auxiliary (guint64 classes)
{
  return (classes & (PRECIS_CUE_BIT (IS) | PRECIS_CUE_BIT (WAS) | PRECIS_CUE_BIT (HAS) | PRECIS_CUE_BIT (HAD)
                     | PRECIS_CUE_BIT (DO))) != 0;
}

static gboolean
is_modal (guint64 classes, const char *lower)
{
  static const char *const modals[] = { "could", "may",    "might", "can", "will", "would",  "shall",
                                        "must",  "should", "'ll",   "'d",  "wo",   "cannot", NULL };

  return (classes & (PRECIS_CUE_BIT (MAY) | PRECIS_CUE_BIT (WILL) | PRECIS_CUE_BIT (MUST)))
         && g_strv_contains (modals, lower);
}

static gboolean
is_verb (const Reader *self, guint32 i)
{
  guint64 classes = classes_at (self, i);
  const char *lower = i < self->end ? precis_document_word (self->document, i)->lower : "";

  return is_auxiliary (classes) || is_modal (classes, lower) || HAS (classes, DID) || ends_in (lower, "ed");
}

/* What the verb group that begins with the auxiliary at @i tells, looking past adverbs and negation. */
static PrecisVerbForm
read_auxiliary (const Reader *self, guint32 i, guint64 classes)
{
  for (guint32 k = i + 1; k < MIN (i + AND_REACH, self->end); k++)
    {
      const char *lower = precis_document_word (self->document, k)->lower;
      gboolean participle = HAS (classes_at (self, k), PARTICIPLE) || ends_in (lower, "ed");

      if (classes & (PRECIS_CUE_BIT (HAS) | PRECIS_CUE_BIT (HAD)) && participle)
        return HAS (classes, HAS) ? PRECIS_VERB_FORM_PERFECT : PRECIS_VERB_FORM_PAST;
      if (HAS (classes, IS) && ends_in (lower, "ing"))
        return PRECIS_VERB_FORM_PROGRESSIVE;
      if (HAS (classes, WAS) && participle)
        return PRECIS_VERB_FORM_PASSIVE_PAST;
      if (HAS (classes_at (self, k), DETERMINER))
        break;
    }
  if (classes & (PRECIS_CUE_BIT (WAS) | PRECIS_CUE_BIT (HAD) | PRECIS_CUE_BIT (DID)))
    return PRECIS_VERB_FORM_PAST;
  return PRECIS_VERB_FORM_PRESENT;
}

/* The tense of a verb group that begins at @i; behind a modal verb there is none. */
static PrecisVerbForm
read_tense (const Reader *self, guint32 i, guint64 classes, const char *lower)
{
  if (is_auxiliary (classes))
    return read_auxiliary (self, i, classes);
  if (HAS (classes, DID) || ends_in (lower, "ed"))
    return PRECIS_VERB_FORM_PAST;
  if (i > 0 && HAS (classes_at (self, i - 1), TO) && self->document->tokens[i].kind == PRECIS_TOKEN_WORD
      && !(self->document->tokens[i].flags & PRECIS_TOKEN_CAPITALISED) && !HAS (classes, DETERMINER)
      && !HAS (classes, PRONOUN))
    return PRECIS_VERB_FORM_INFINITIVE;
  return PRECIS_VERB_FORM_NONE;
}

static PrecisMood
read_mood (guint64 classes)
{
  if (HAS (classes, MAY))
    return PRECIS_MOOD_MAY;
  if (HAS (classes, WILL))
    return PRECIS_MOOD_WILL;
  if (HAS (classes, MUST))
    return PRECIS_MOOD_MUST;
  return HAS (classes, LIKELY) ? PRECIS_MOOD_LIKELY : PRECIS_MOOD_NONE;
}

static PrecisLink
read_link (const Reader *self, guint32 i, guint64 classes)
{
  if (HAS (classes, IF) && !HAS (classes, NOT))
    return PRECIS_LINK_IF;
  if (HAS (classes, CONTRAST))
    return PRECIS_LINK_CONTRAST;
  if (HAS (classes, BECAUSE))
    return PRECIS_LINK_BECAUSE;
  if (HAS (classes, WHICH))
    return PRECIS_LINK_WHICH;
  if (HAS (classes, AND))
    for (guint32 k = i + 1; k <= i + AND_REACH; k++)
      if (is_verb (self, k))
        return PRECIS_LINK_AND;
  return PRECIS_LINK_NONE;
}

static void
end_clause (Reader *self, guint32 next, PrecisLink link)
{
  PrecisClause *clause = &self->clause;

  clause->n_tokens = next - clause->first;
  if (clause->n_tokens > 0)
    g_array_append_val (self->clauses, *clause);
  *clause = (PrecisClause) { .first = next, .link = link, .quoted = clause->quoted };
  self->has_verb = FALSE;
}

static void
read_word (Reader *self, guint32 i, guint64 classes, const char *lower)
{
  PrecisVerbForm tense = self->has_verb ? PRECIS_VERB_FORM_NONE : read_tense (self, i, classes, lower);
  PrecisLink link = read_link (self, i, classes);

  if (link != PRECIS_LINK_NONE && i > self->clause.first && (self->has_verb || link == PRECIS_LINK_IF))
    end_clause (self, i, link);
  else if (link != PRECIS_LINK_NONE && i == self->clause.first)
    self->clause.link = link;
  self->clause.classes |= classes;
  self->clause.negated |= HAS (classes, NOT);
  self->has_verb |= tense != PRECIS_VERB_FORM_NONE || is_modal (classes, lower);
  if (self->clause.tense == PRECIS_VERB_FORM_NONE)
    self->clause.tense = tense;
  if (self->clause.mood == PRECIS_MOOD_NONE)
    self->clause.mood = read_mood (classes);
}

static void
read_mark (Reader *self, guint32 i)
{
  const PrecisSpan span = self->document->tokens[i].span;
  gunichar mark = g_utf8_get_char (self->document->text + span.start);
  gboolean quote = mark == '"' || mark == 0x201C || mark == 0x201D || mark == '`' || mark == '\'';

  if (!quote && !strchr (",;:()-", mark < 0x80 ? (int) mark : '-'))
    return;
  end_clause (self, i + 1, PRECIS_LINK_NONE);
  if (quote)
    self->clause.quoted = mark == 0x201C || (mark != 0x201D && !self->clause.quoted);
}

/**
 * precis_clauses_cut:
 * @document: a text, taken apart
 * @cues: the classes of its words
 * @sentence: the number of a sentence
 * @clauses: (element-type PrecisClause): array that the clauses are appended to
 *
 * Cuts a sentence at its marks and at the words that begin a clause, and reads mood, tense and negation of
 * each piece. A shallow reading without a parser: it errs on rare constructions, and what builds on it weighs
 * more than one hint.
 */
void
precis_clauses_cut (const PrecisDocument *document, const PrecisCues *cues, guint32 sentence, GArray *clauses)
{
  const PrecisSentence *s = &document->sentences[sentence];
  Reader reader = { document, cues, s->first + s->n_tokens, clauses, { .first = s->first }, FALSE };

  for (guint32 i = s->first; i < reader.end; i++)
    if (document->tokens[i].kind == PRECIS_TOKEN_PUNCTUATION)
      read_mark (&reader, i);
    else
      read_word (&reader, i, classes_at (&reader, i), precis_document_word (document, i)->lower);
  end_clause (&reader, reader.end, PRECIS_LINK_NONE);
}
