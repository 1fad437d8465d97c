/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "precis-rouge.h"
#include "precis-sentence-features.h"

G_BEGIN_DECLS

/**
 * PrecisSummarySample:
 * @reading: an article
 * @vectors: the vectors of its sentences
 * @candidates: array of PrecisCandidate
 * @features: array of PrecisSentenceFeatures, one a candidate
 * @targets: how good a point each candidate makes, 0 to 1
 * @n_picks: sentences that the annotator picked; 0 where highlights say what is good
 * @highlights: (nullable): the highlights
 *
 * An article with what people took for its summary.
 */
typedef struct
{
  PrecisArticle         *article;
  PrecisReading         *reading;
  PrecisSentenceVectors *vectors;
  GArray                *candidates;
  GArray                *features;
  float                 *targets;
  guint                  n_picks;
  PrecisRougeText       *highlights;
} PrecisSummarySample;

void       precis_summary_sample_free      (PrecisSummarySample *self);
gboolean   precis_summary_samples_read     (const char *path, GPtrArray *samples, GError **error);
PrecisSpan precis_summary_sample_span      (const PrecisSummarySample *self, guint candidate);

G_END_DECLS
