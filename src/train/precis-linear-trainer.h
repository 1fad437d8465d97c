/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "precis-weights.h"

G_BEGIN_DECLS

/**
 * PrecisExample:
 * @features: the features, each once
 * @n_features: how many
 * @group: its article: folds are cut between groups
 * @targets: for each head, 1 for yes and 0 for no
 * @importance: for each head, how much the example counts; 0 if it tells nothing of the head
 */
typedef struct
{
  guint32 *features;
  guint    n_features;
  guint    group;
  float    targets[PRECIS_WEIGHTS_MAX_HEADS];
  float    importance[PRECIS_WEIGHTS_MAX_HEADS];
} PrecisExample;

/**
 * PrecisLinearOptions:
 * @n_heads: heads of the model
 * @n_epochs: passes over the examples
 * @min_count: features of fewer examples are left out
 * @rate: step size of AdaGrad
 * @penalty: of squared weights, a step
 */
typedef struct
{
  guint n_heads;
  guint n_epochs;
  guint min_count;
  float rate;
  float penalty;
} PrecisLinearOptions;

typedef struct _PrecisLinear PrecisLinear;

PrecisLinear *precis_linear_train  (GPtrArray *examples, const PrecisLinearOptions *options);
void          precis_linear_free   (PrecisLinear *self);
void          precis_linear_append (const PrecisLinear *self, GByteArray *bytes);
void          precis_example_free  (PrecisExample *self);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (PrecisLinear, precis_linear_free)

G_END_DECLS
