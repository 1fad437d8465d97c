/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "precis-candidates.h"
#include "precis-key-point.h"
#include "precis-limits.h"
#include "precis-selection.h"
#include "precis-summary.h"
#include "precis-summary-model.h"

/* A text in another language: what stands early and is much like the rest. */
static float
score_by_frequency (const float *value)
{
  return 0.5f / (1 + value[PRECIS_FEATURE_INDEX]) + 0.5f * value[PRECIS_FEATURE_CENTRE];
}

static float *
score_candidates (const PrecisReading *reading, const GArray *features)
{
  float *scores = g_new (float, features->len);

  for (guint i = 0; i < features->len; i++)
    {
      const float *value = g_array_index (features, PrecisSentenceFeatures, i).value;

      scores[i] = reading->is_english
                    ? precis_tree_score (precis_summary_trees, precis_summary_n_trees, value)
                    : score_by_frequency (value);
    }
  return scores;
}

static PrecisKeyPoint *
make_point (const PrecisDocument *document, guint32 sentence, double score, guint rank)
{
  PrecisSpan span = document->sentences[sentence].span;
  g_autofree char *text = precis_span_slice (span, document->text);

  return g_object_new (PRECIS_TYPE_KEY_POINT, "text", text, "start", span.start, "end", span.end,
                       "score", score, "rank", rank, NULL);
}

static int
compare_places (gconstpointer a, gconstpointer b)
{
  PrecisKeyPoint *one = *(PrecisKeyPoint **) a, *other = *(PrecisKeyPoint **) b;

  return (int) precis_key_point_get_start (one) - (int) precis_key_point_get_start (other);
}

/* A point's score is never above that of the rank before it, so that who sorts by score gets the ranks. */
static GPtrArray *
make_points (const PrecisDocument *document, const GArray *candidates, const float *scores,
             const GArray *taken)
{
  GPtrArray *points = g_ptr_array_new_with_free_func (g_object_unref);
  double score = 1;

  for (guint rank = 0; rank < taken->len; rank++)
    {
      guint i = g_array_index (taken, guint, rank);

      score = CLAMP (scores[i], 0, score * 0.999);
      g_ptr_array_add (points, make_point (document, g_array_index (candidates, PrecisCandidate, i).sentence,
                                           score, rank));
    }
  g_ptr_array_sort (points, compare_places);
  return points;
}

/**
 * precis_summary_find:
 * @reading: a reading
 * @error: as precis_reading_go_on()
 *
 * Picks the sentences that say most of an article: a trained model scores each by its place, its form and
 * what it has in common with the rest, and each further point has to say something new. A text in another
 * language than English is scored by place and word frequency alone.
 *
 * Returns: (transfer full) (nullable): array of PrecisKeyPoint in the order of the text, %PRECIS_MAX_POINTS
 *   at most, or %NULL
 */
GPtrArray *
precis_summary_find (PrecisReading *reading, GError **error)
{
  g_autoptr (PrecisSentenceVectors) vectors = NULL;
  g_autoptr (GArray) candidates = NULL, features = NULL, taken = NULL;
  g_autofree float *scores = NULL;

  if (!precis_reading_go_on (reading, error))
    return NULL;
  vectors = precis_sentence_vectors_new (reading->document);
  candidates = precis_candidates_find (reading);
  features = precis_sentence_features_measure (reading, vectors, candidates);
  scores = score_candidates (reading, features);
  taken = precis_selection_make (candidates, scores, vectors, PRECIS_MAX_POINTS);
  return make_points (reading->document, candidates, scores, taken);
}
