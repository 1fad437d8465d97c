/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "precis-candidates.h"
#include "precis-selection.h"

#define MAX_COSINE 0.4 /* two sentences that share more say the same */

typedef enum
{
  FREE,
  REDUNDANT, /* taken only when nothing else is left */
  TAKEN,
} State;

/* The best of those in the better state; of two as good, the one that stands first in the text. */
static guint
find_best (const State *states, const float *scores, guint n)
{
  guint best = 0;

  for (guint i = 1; i < n; i++)
    if (states[i] < states[best] || (states[i] == states[best] && scores[i] > scores[best]))
      best = i;
  return best;
}

static void
mark_redundant (State *states, const GArray *candidates, guint taken, const PrecisSentenceVectors *vectors)
{
  guint32 sentence = g_array_index (candidates, PrecisCandidate, taken).sentence;

  states[taken] = TAKEN;
  for (guint i = 0; i < candidates->len; i++)
    {
      guint32 other = g_array_index (candidates, PrecisCandidate, i).sentence;

      if (states[i] == FREE && precis_sentence_vectors_cosine (vectors, sentence, other) > MAX_COSINE)
        states[i] = REDUNDANT;
    }
}

/**
 * precis_selection_make:
 * @candidates: array of PrecisCandidate
 * @scores: how good each is alone
 * @vectors: the vectors of the document
 * @n_points: how many to take at most
 *
 * Takes the best candidate, then the best that does not say the same again, and so on: what is taken first
 * is what a shorter summary keeps.
 *
 * Returns: (transfer full): array of guint, indices into @candidates in the order they were taken
 */
GArray *
precis_selection_make (const GArray *candidates, const float *scores, const PrecisSentenceVectors *vectors,
                       guint n_points)
{
  g_autofree State *states = g_new0 (State, candidates->len);
  GArray *taken = g_array_new (FALSE, FALSE, sizeof (guint));

  while (taken->len < MIN (n_points, candidates->len))
    {
      guint best = find_best (states, scores, candidates->len);

      mark_redundant (states, candidates, best, vectors);
      g_array_append_val (taken, best);
    }
  return taken;
}
