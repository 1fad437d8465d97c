/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include <math.h>

#include "precis-concern-features.h"
#include "precis-concern-nature.h"

/* Part of the model: a change here asks for a new training. */
typedef enum
{
  CUE = 200,
  CUE_PAIR,
  CUE_BEFORE,
  CUE_AFTER,
  CUE_MOOD,
  CUE_TENSE,
  CLAUSE_FORM,
  LINK,
  BARE,
  ARTICLE,
} Template;

typedef struct
{
  const PrecisConcernText *text;
  guint32                  begin, end;  /* tokens of the sentence */
  guint32                  first, last; /* tokens of the phrase */
  GArray                  *features;
} Maker;

static void
add (Maker *self, Template template, guint32 a, guint32 b)
{
  guint32 feature = precis_concern_feature (template, a, b);

  g_array_append_val (self->features, feature);
}

static void
find_tokens (Maker *self, PrecisSpan phrase)
{
  const PrecisToken *tokens = self->text->document->tokens;

  while (self->first + 1 < self->end && tokens[self->first].span.start < phrase.start)
    self->first++;
  self->last = self->first;
  while (self->last + 1 < self->end && tokens[self->last + 1].span.end <= phrase.end)
    self->last++;
}

static guint64
classes_of (const Maker *self, guint32 from, guint32 to)
{
  guint64 classes = 0;

  for (guint32 i = from; i < to; i++)
    classes |= self->text->cues->classes[i];
  return classes & PRECIS_CUE_ALL;
}

static void
add_cues (Maker *self)
{
  guint64 own = classes_of (self, self->first, self->last + 1);

  for (guint64 rest = classes_of (self, self->begin, self->first); rest; rest &= rest - 1)
    add (self, CUE_BEFORE, (guint32) __builtin_ctzll (rest), 0);
  for (guint64 rest = classes_of (self, self->last + 1, self->end); rest; rest &= rest - 1)
    add (self, CUE_AFTER, (guint32) __builtin_ctzll (rest), 0);
  for (guint64 rest = own; rest; rest &= rest - 1)
    {
      guint32 cue = (guint32) __builtin_ctzll (rest);

      add (self, CUE, cue, 0);
      for (guint64 others = rest & (rest - 1); others; others &= others - 1)
        add (self, CUE_PAIR, cue, (guint32) __builtin_ctzll (others));
    }
  if (!own)
    add (self, BARE, 0, 0);
  for (guint32 cue = 0; cue < PRECIS_N_CUES; cue++)
    add (self, ARTICLE, cue, self->text->shares[cue]);
}

/* The clauses that the phrase lies in. */
static void
add_clauses (Maker *self, guint32 sentence)
{
  const PrecisConcernText *text = self->text;

  for (guint32 i = text->first_clause[sentence]; i < text->first_clause[sentence + 1]; i++)
    {
      const PrecisClause *c = &g_array_index (text->clauses, PrecisClause, i);

      if (c->first > self->last)
        break;
      if (c->first + c->n_tokens <= self->first)
        continue;
      add (self, CLAUSE_FORM, c->mood, c->tense);
      add (self, LINK, c->link, c->negated + 2u * c->quoted);
      for (guint64 rest = c->classes & PRECIS_CUE_ALL; rest; rest &= rest - 1)
        {
          add (self, CUE_MOOD, (guint32) __builtin_ctzll (rest), c->mood);
          add (self, CUE_TENSE, (guint32) __builtin_ctzll (rest), c->tense);
        }
    }
}

/**
 * precis_concern_nature_features:
 * @text: a text, read for concerns
 * @sentence: the number of a sentence with a token or more
 * @phrase: where in it a concern is told
 * @features: (element-type guint32): array that is emptied and filled
 *
 * What the model sees of a concern: its sentence, and the cues in the phrase, before it and behind it.
 */
void
precis_concern_nature_features (const PrecisConcernText *text, guint32 sentence, PrecisSpan phrase,
                                GArray *features)
{
  const PrecisSentence *s = &text->document->sentences[sentence];
  Maker maker = { text, s->first, s->first + s->n_tokens, s->first, s->first, features };

  precis_concern_features_make (text, sentence, features);
  find_tokens (&maker, phrase);
  add_cues (&maker);
  add_clauses (&maker, sentence);
}

static guint
find_highest (const float *sums, guint n)
{
  guint best = 0;

  for (guint i = 1; i < n; i++)
    if (sums[i] > sums[best])
      best = i;
  return best;
}

/* From sums to logarithms of shares that add up to 1. */
static void
to_shares (float *sums, guint n)
{
  float most = sums[find_highest (sums, n)], total = 0;

  for (guint i = 0; i < n; i++)
    total += expf (sums[i] - most);
  for (guint i = 0; i < n; i++)
    sums[i] -= most + logf (total);
}

/**
 * precis_concern_nature_find:
 * @model: the model
 * @text: a text, read for concerns
 * @sentence: the number of a sentence with a token or more
 * @phrase: where in it a concern is told
 * @features: (element-type guint32): room for features
 *
 * Returns: what sort of concern it is
 */
PrecisConcernNature
precis_concern_nature_find (const PrecisConcernModel *model, const PrecisConcernText *text, guint32 sentence,
                            PrecisSpan phrase, GArray *features)
{
  PrecisConcernNature nature;
  float sums[PRECIS_WEIGHTS_MAX_HEADS];

  precis_concern_nature_features (text, sentence, phrase, features);
  precis_weights_sum (&model->natures, (const guint32 *) (gpointer) features->data, features->len, sums);
  nature.key = sums[PRECIS_HEAD_KEY];
  nature.kind = sums[PRECIS_HEAD_OBSTACLE] > 0 ? PRECIS_CONCERN_OBSTACLE : PRECIS_CONCERN_RISK;
  nature.certainty = find_highest (&sums[PRECIS_HEAD_CERTAINTY], PRECIS_N_CERTAINTIES);
  for (guint i = 0; i < PRECIS_N_CATEGORIES; i++)
    nature.categories[i] = sums[PRECIS_HEAD_CATEGORY + i];
  to_shares (nature.categories, PRECIS_N_CATEGORIES);
  return nature;
}
