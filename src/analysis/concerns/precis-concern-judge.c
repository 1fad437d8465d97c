/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include <math.h>

#include "precis-concern-features.h"
#include "precis-concern-judge.h"

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

static PrecisConcernVerdict
judge_sentence (const PrecisConcernModel *model, const PrecisConcernText *text, guint32 sentence, GArray *features)
{
  float sums[PRECIS_WEIGHTS_MAX_HEADS];
  PrecisConcernVerdict verdict;

  precis_concern_features_make (text, sentence, features);
  precis_weights_sum (&model->sentences, (const guint32 *) (gpointer) features->data, features->len, sums);
  verdict.probability = to_probability (sums[PRECIS_HEAD_CONCERN]);
  verdict.weight = sums[PRECIS_HEAD_CONCERN] + sums[PRECIS_HEAD_KEY];
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
