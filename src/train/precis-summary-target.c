/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "precis-candidates.h"
#include "precis-summary-target.h"

#define N_POINTS 3  /* of the best summary */
#define N_LEAD   2  /* first sentences to which a candidate is added */
#define NOBODY   -1

typedef struct
{
  const PrecisDocument  *document;
  const GArray          *candidates;
  const PrecisRougeText *highlights;
} Judge;

static void
add_candidate (const Judge *self, guint i, PrecisRougeText *summary)
{
  const PrecisCandidate *candidate = &g_array_index (self->candidates, PrecisCandidate, i);
  PrecisSpan span = self->document->sentences[candidate->sentence].span;

  precis_rouge_text_add (summary, self->document->text + span.start, span.end - span.start);
}

/* What a summary of some candidates and one more is worth. */
static double
value_of (const Judge *self, const guint *chosen, guint n_chosen, int more)
{
  g_autoptr (PrecisRougeText) summary = precis_rouge_text_new ();

  for (guint i = 0; i < n_chosen; i++)
    add_candidate (self, chosen[i], summary);
  if (more != NOBODY)
    add_candidate (self, more, summary);
  return precis_rouge_f1 (self->highlights, summary, 1) + precis_rouge_f1 (self->highlights, summary, 2);
}

/* Adds 1 to the candidates of the best summary, which grows by what makes it better most. */
static void
reward_best (const Judge *self, float *targets)
{
  guint chosen[N_POINTS];
  double value = 0;

  for (guint n = 0; n < N_POINTS; n++)
    {
      int best = NOBODY;

      for (guint i = 0; i < self->candidates->len; i++)
        {
          double with = targets[i] == 0 ? value_of (self, chosen, n, i) : 0;

          if (with <= value)
            continue;
          value = with;
          best = i;
        }
      if (best == NOBODY)
        return;
      chosen[n] = best;
      targets[best] = 1;
    }
}

/* Adds what each candidate is worth beside the first sentences, where the reader begins. */
static void
reward_gain (const Judge *self, float *targets)
{
  for (guint i = 0; i < self->candidates->len; i++)
    {
      guint lead[N_LEAD], n = 0;

      for (guint k = 0; n < N_LEAD && k < self->candidates->len; k++)
        if (k != i)
          lead[n++] = k;
      targets[i] += value_of (self, lead, n, i) - value_of (self, lead, n, NOBODY);
    }
}

/**
 * precis_summary_target_aim:
 * @document: an article
 * @candidates: array of PrecisCandidate in it
 * @highlights: what people took for its highlights
 * @targets: (out): how good a point each candidate makes; has to be 0 before
 *
 * Says which sentences a summary should have, to come close to the highlights: 1 for each of the three that
 * together come closest (chosen one after the other, by ROUGE-1 and -2), and for all what they add to the
 * first sentences.
 */
void
precis_summary_target_aim (const PrecisDocument *document, const GArray *candidates,
                           const PrecisRougeText *highlights, float *targets)
{
  const Judge judge = { document, candidates, highlights };

  reward_best (&judge, targets);
  reward_gain (&judge, targets);
}
