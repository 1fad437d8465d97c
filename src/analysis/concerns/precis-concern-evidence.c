/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include <math.h>

#include "precis-concern-evidence.h"
#include "precis-concern-features.h"
#include "precis-concern-phrase.h"

#define N_TOP       3
#define NO_EVIDENCE -5.f

/* Tokens of a sentence that are looked at one by one. */
#define MAX_TOKENS 400

static float
sum_sentence (const PrecisConcernModel *model, const PrecisConcernText *text, guint32 sentence,
              GArray *features)
{
  float sums[PRECIS_WEIGHTS_MAX_HEADS];

  precis_concern_features_make (text, sentence, features);
  precis_weights_sum (&model->sentences, (const guint32 *) (gpointer) features->data, features->len, sums);
  return sums[0];
}

static void
keep_top (float *top, float sum)
{
  for (guint k = 0; k < N_TOP; k++)
    if (sum > top[k])
      {
        float lower = top[k];

        top[k] = sum;
        sum = lower;
      }
}

/* The mean of the highest sums of evidence that tokens of a sentence reach. */
static float
sum_tokens (const PrecisConcernModel *model, const PrecisConcernText *text, guint32 sentence,
            GArray *features)
{
  const PrecisSentence *s = &text->document->sentences[sentence];
  float sums[PRECIS_WEIGHTS_MAX_HEADS], top[N_TOP] = { NO_EVIDENCE, NO_EVIDENCE, NO_EVIDENCE }, total = 0;

  for (guint32 i = s->first; i < s->first + MIN (s->n_tokens, MAX_TOKENS); i++)
    {
      precis_concern_phrase_features (text, sentence, i, features);
      precis_weights_sum (&model->tokens, (const guint32 *) (gpointer) features->data, features->len, sums);
      keep_top (top, sums[PRECIS_TOKEN_HEAD_EVIDENCE]);
    }
  for (guint k = 0; k < N_TOP; k++)
    total += top[k];
  return total / N_TOP;
}

/**
 * precis_concern_evidence_weigh:
 * @model: the model
 * @text: a text, read for concerns
 * @sentence: the number of a sentence
 * @features: (element-type guint32): room for features
 *
 * Weighs what speaks for a concern in a sentence: its words and clauses as a whole, and the best of its words
 * in their places.
 *
 * Returns: the probability that it tells of a risk or an obstacle, 0 to 1
 */
float
precis_concern_evidence_weigh (const PrecisConcernModel *model, const PrecisConcernText *text,
                               guint32 sentence, GArray *features)
{
  float sum =
      (sum_sentence (model, text, sentence, features) + sum_tokens (model, text, sentence, features)) / 2;

  return 1.f / (1.f + expf (-sum));
}
