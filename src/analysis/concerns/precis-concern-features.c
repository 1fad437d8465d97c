/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include <string.h>

#include "precis-concern-features.h"

/* Part of the model: a change here asks for a new training. */
typedef enum
{
  WORD = 1,
  TWO_WORDS,
  GAPPED_WORDS,
  FIRST_WORD,
  CUE,
  CUE_MOOD,
  CUE_TENSE,
  CUE_NEGATED,
  CUE_LINK,
  CUE_QUOTED,
  CUE_MOOD_TENSE,
  CUE_PAIR,
  CUE_IN_ROW,
  SENTENCE_MOOD,
  SENTENCE_CUES,
  POSITION,
  LENGTH,
  TOPICAL,
  BEFORE,
  AFTER,
  WORD_CUE,
  TITLE,
} Template;

/* Stand-ins for the stems of words that are not looked at one by one. */
#define NAME_STEM   1
#define NUMBER_STEM 2
#define EDGE_STEM   3

typedef struct
{
  const PrecisConcernText *text;
  const PrecisSentence    *sentence;
  guint32                  number;
  GArray                  *features;
} Maker;

static void
add (Maker *self, Template template, guint32 a, guint32 b)
{
  guint32 feature = precis_concern_feature (template, a, b);

  g_array_append_val (self->features, feature);
}

static guint32
stem_of (const Maker *self, guint32 i)
{
  const PrecisToken *token = &self->text->document->tokens[i];

  if (token->kind == PRECIS_TOKEN_NUMBER)
    return NUMBER_STEM;
  if (token->flags & PRECIS_TOKEN_CAPITALISED && i > self->sentence->first)
    return NAME_STEM;
  return self->text->cues->stems[token->word];
}

static void
add_words (Maker *self)
{
  guint32 before = EDGE_STEM, two_before = EDGE_STEM;

  for (guint32 i = self->sentence->first; i < self->sentence->first + self->sentence->n_tokens; i++)
    {
      guint32 stem;

      if (self->text->document->tokens[i].kind == PRECIS_TOKEN_PUNCTUATION)
        continue;
      stem = stem_of (self, i);
      add (self, WORD, stem, 0);
      if (before == EDGE_STEM)
        add (self, FIRST_WORD, stem, 0);
      add (self, TWO_WORDS, before, stem);
      if (two_before != EDGE_STEM)
        add (self, GAPPED_WORDS, two_before, stem);
      two_before = before;
      before = stem;
    }
  add (self, TWO_WORDS, before, EDGE_STEM);
}

/* Calls for each class in @classes that says something of the matter, not of the grammar. */
#define FOR_EACH_CUE(cue, classes)                                                                  \
  for (guint64 rest_##cue = (classes) & (PRECIS_CUE_ALL), cue = 0;                                  \
       rest_##cue && (cue = (guint64) __builtin_ctzll (rest_##cue), TRUE); rest_##cue &= rest_##cue - 1)

static void
add_clause (Maker *self, const PrecisClause *clause)
{
  FOR_EACH_CUE (cue, clause->classes)
    {
      add (self, CUE_MOOD, cue, clause->mood);
      add (self, CUE_TENSE, cue, clause->tense);
      add (self, CUE_NEGATED, cue, clause->negated);
      add (self, CUE_LINK, cue, clause->link);
      add (self, CUE_QUOTED, cue, clause->quoted);
      add (self, CUE_MOOD_TENSE, cue, clause->mood * 16u + clause->tense);
      FOR_EACH_CUE (other, clause->classes & ~((PRECIS_CUE_BIT_OF (cue) << 1) - 1))
        add (self, CUE_PAIR, cue, other);
    }
  add (self, SENTENCE_MOOD, clause->mood, clause->tense);
}

/* Pairs of cue words in the order in which they stand, with nothing that hints between them. */
static void
add_rows_of_cues (Maker *self)
{
  guint64 before = 0;
  guint32 stem_before = 0;

  for (guint32 i = self->sentence->first; i < self->sentence->first + self->sentence->n_tokens; i++)
    {
      guint64 classes = self->text->cues->classes[i] & PRECIS_CUE_ALL;

      if (!classes)
        continue;
      FOR_EACH_CUE (cue, before)
        {
          FOR_EACH_CUE (next, classes)
            add (self, CUE_IN_ROW, cue, next);
          add (self, WORD_CUE, cue, stem_of (self, i));
        }
      FOR_EACH_CUE (cue, classes)
        add (self, WORD_CUE, 64 + cue, stem_before);
      before = classes;
      stem_before = stem_of (self, i);
    }
}

static guint
bucket (guint32 n)
{
  return n < 4 ? n : 2 + g_bit_storage (n);
}

static void
add_context (Maker *self)
{
  const PrecisConcernText *text = self->text;
  guint32 n_sentences = text->document->n_sentences, i = self->number;

  FOR_EACH_CUE (cue, text->classes[i])
    {
      add (self, CUE, cue, 0);
      FOR_EACH_CUE (other, text->classes[i] & ~((PRECIS_CUE_BIT_OF (cue) << 1) - 1))
        add (self, SENTENCE_CUES, cue, other);
    }
  FOR_EACH_CUE (cue, text->title_classes)
    add (self, TITLE, cue, 0);
  if (i > 0)
    FOR_EACH_CUE (cue, text->classes[i - 1])
      add (self, BEFORE, cue, 0);
  if (i + 1 < n_sentences)
    FOR_EACH_CUE (cue, text->classes[i + 1])
      add (self, AFTER, cue, 0);
  add (self, POSITION, 0, MIN (i, 5));
  add (self, POSITION, 1, i * 5 / n_sentences);
  add (self, LENGTH, bucket (self->sentence->n_tokens), 0);
  add (self, TOPICAL, bucket (precis_concern_text_count_topical (text, i)), 0);
}

static int
compare_features (gconstpointer a, gconstpointer b)
{
  guint32 x = *(const guint32 *) a, y = *(const guint32 *) b;

  return x < y ? -1 : x > y;
}

static void
keep_each_once (GArray *features)
{
  guint32 *f = (guint32 *) (gpointer) features->data;
  guint n = 0;

  g_array_sort (features, compare_features);
  for (guint i = 0; i < features->len; i++)
    if (i == 0 || f[i] != f[i - 1])
      f[n++] = f[i];
  g_array_set_size (features, n);
}

/**
 * precis_concern_features_make:
 * @text: a text, read for concerns
 * @sentence: the number of a sentence
 * @features: (element-type guint32): array that is emptied and filled with the features, each once, in rising
 *   order
 *
 * What the model sees of a sentence: its words, the cue classes of its clauses with their mood, tense,
 * negation and link, pairs of them, and the classes of the sentences beside it.
 */
void
precis_concern_features_make (const PrecisConcernText *text, guint32 sentence, GArray *features)
{
  Maker maker = { text, &text->document->sentences[sentence], sentence, features };

  g_array_set_size (features, 0);
  add_words (&maker);
  for (guint32 i = text->first_clause[sentence]; i < text->first_clause[sentence + 1]; i++)
    add_clause (&maker, &g_array_index (text->clauses, PrecisClause, i));
  add_rows_of_cues (&maker);
  add_context (&maker);
  keep_each_once (features);
}
