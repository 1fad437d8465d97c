/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "precis-summary-model.h"

G_BEGIN_DECLS

/**
 * PrecisBoostingRow:
 * @value: the features
 * @target: what the trees should say
 * @weight: how much it counts
 */
typedef struct
{
  const float *value;
  float        target;
  float        weight;
} PrecisBoostingRow;

/**
 * PrecisBoostingSettings:
 * @n_trees: trees to grow
 * @shrinkage: share of what a tree found that is kept
 * @min_weight: rows, by weight, that a leaf needs
 * @ridge: weight of the belief that a leaf says nothing
 */
typedef struct
{
  guint n_trees;
  float shrinkage;
  float min_weight;
  float ridge;
} PrecisBoostingSettings;

GArray *precis_boosting_train (const PrecisBoostingRow      *rows,
                               guint                         n_rows,
                               const PrecisBoostingSettings *settings);

G_END_DECLS
