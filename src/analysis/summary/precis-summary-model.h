/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "precis-sentence-features.h"

G_BEGIN_DECLS

/**
 * PrecisTree:
 * @feature: for each inner node the feature that it asks for; node i has the children 2 i + 1 and 2 i + 2
 * @threshold: for each inner node: up to this value to the left
 * @leaf: what the leaves add to the score, from the left
 *
 * A full binary regression tree; where the training found nothing to split, both sides of a node say the
 * same.
 */
#define PRECIS_TREE_DEPTH    3
#define PRECIS_TREE_N_LEAVES (1 << PRECIS_TREE_DEPTH)

typedef struct
{
  guint8 feature[PRECIS_TREE_N_LEAVES - 1];
  float  threshold[PRECIS_TREE_N_LEAVES - 1];
  float  leaf[PRECIS_TREE_N_LEAVES];
} PrecisTree;

extern const PrecisTree precis_summary_trees[];
extern const guint      precis_summary_n_trees;

float precis_tree_score (const PrecisTree *trees, guint n_trees, const float *value);

G_END_DECLS
