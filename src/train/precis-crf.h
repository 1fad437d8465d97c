/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "precis-name-lattice.h"
#include "precis-name-sample.h"

G_BEGIN_DECLS

/**
 * PrecisCrfSettings:
 * @rate: step of the gradient descent
 * @start: what the sum of squared gradients begins with: the more, the less a rare feature moves at first
 */
typedef struct
{
  float rate;
  float start;
} PrecisCrfSettings;

/**
 * PrecisCrf:
 *
 * A conditional random field that is being trained: stochastic gradient descent with a rate for each weight (AdaGrad:
 * Duchi, Hazan and Singer, 2011), and the mean of the weights of several rounds as the result. Where the annotation allows several labels, their probabilities are summed (Tsuboi et al., 2008).
 */
typedef struct _PrecisCrf PrecisCrf;

PrecisCrf             *precis_crf_new       (const PrecisNameIndex *index, const PrecisCrfSettings *settings,
                                             guint32 seed);
void                   precis_crf_free      (PrecisCrf *self);
double                 precis_crf_learn     (PrecisCrf *self, const PrecisNameSample *sample, guint32 sentence,
                                             gboolean recall);
void                   precis_crf_keep      (PrecisCrf *self);
void                   precis_crf_average   (PrecisCrf *self);
GArray                *precis_crf_read      (PrecisCrf *self, const PrecisNameSample *sample);
guint32                precis_crf_draw      (PrecisCrf *self, guint32 n);
const PrecisNameRow   *precis_crf_weights   (const PrecisCrf *self, guint32 feature);
const PrecisNameLinks *precis_crf_links     (const PrecisCrf *self);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (PrecisCrf, precis_crf_free)

G_END_DECLS
