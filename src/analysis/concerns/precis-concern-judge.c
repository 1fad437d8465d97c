/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include <math.h>

#include "precis-concern-features.h"
#include "precis-concern-judge.h"
#include "precis-concern-phrase.h"

#define N_TOP       3
#define NO_EVIDENCE -5.f

static float
to_probability (float sum)
{
  return 1.f / (1.f + expf (-sum));
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

/* The mean of the highest sums of evidence that tokens of a sentence reach. */
static float
sum_evidence (const PrecisConcernModel *model, const PrecisConcernText *text, guint32 sentence, GArray *features)
{
  const PrecisSentence *s = &text->document->sentences[sentence];
  float sums[PRECIS_WEIGHTS_MAX_HEADS], top[N_TOP] = { NO_EVIDENCE, NO_EVIDENCE, NO_EVIDENCE }, total = 0;

  for (guint32 i = s->first; i < s->first + s->n_tokens; i++)
    {
      float sum;

      precis_concern_phrase_features (text, sentence, i, features);
      precis_weights_sum (&model->tokens, (const guint32 *) (gpointer) features->data, features->len, sums);
      sum = sums[PRECIS_TOKEN_HEAD_EVIDENCE];
      for (guint k = 0; k < N_TOP; k++)
        if (sum > top[k])
          {
            float lower = top[k];

            top[k] = sum;
            sum = lower;
          }
    }
  for (guint k = 0; k < N_TOP; k++)
    total += top[k];
  return total / N_TOP;
}

static PrecisConcernVerdict
judge_sentence (const PrecisConcernModel *model, const PrecisConcernText *text, guint32 sentence, GArray *features)
{
  float sums[PRECIS_WEIGHTS_MAX_HEADS];
  float evidence = sum_evidence (model, text, sentence, features);
  PrecisConcernVerdict verdict;

  precis_concern_features_make (text, sentence, features);
  precis_weights_sum (&model->sentences, (const guint32 *) (gpointer) features->data, features->len, sums);
  verdict.probability = to_probability ((sums[PRECIS_HEAD_CONCERN] + evidence) / 2);
  verdict.weight = sums[PRECIS_HEAD_CONCERN] + evidence + sums[PRECIS_HEAD_KEY];
  verdict.kind = sums[PRECIS_HEAD_OBSTACLE] > 0 ? PRECIS_CONCERN_OBSTACLE : PRECIS_CONCERN_RISK;
  verdict.certainty = find_highest (&sums[PRECIS_HEAD_CERTAINTY], PRECIS_N_CERTAINTIES);
  verdict.category = find_highest (&sums[PRECIS_HEAD_CATEGORY], PRECIS_N_CATEGORIES);
  return verdict;
}

/**
 * precis_concern_judge:
 * @model: the model
 * @text: a text, read for concerns
 *
 * Returns: (transfer full) (element-type PrecisConcernVerdict): a verdict a sentence
 */
GArray *
precis_concern_judge (const PrecisConcernModel *model, const PrecisConcernText *text)
{
  GArray *verdicts = g_array_new (FALSE, FALSE, sizeof (PrecisConcernVerdict));
  g_autoptr (GArray) features = g_array_new (FALSE, FALSE, sizeof (guint32));

  for (guint32 i = 0; i < text->document->n_sentences; i++)
    {
      PrecisConcernVerdict verdict = judge_sentence (model, text, i, features);

      g_array_append_val (verdicts, verdict);
    }
  return verdicts;
}
