/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "precis-summary-model.h"

/* What a sentence loses that leans on the one before: half as many of them become points, and the trainer's
 * figures do not fall. */
#define COST_OF_LEANING 0.07f

/**
 * precis_tree_score:
 * @trees: boosted trees
 * @n_trees: how many
 * @value: the features of a sentence
 *
 * Says how good a point a sentence makes. One that begins with a connective or a pronoun is hard to
 * understand alone and comes later.
 *
 * Source: Friedman, "Greedy function approximation: a gradient boosting machine" (2001).
 *
 * Returns: about the share of readers who would pick it
 */
float
precis_tree_score (const PrecisTree *trees, guint n_trees, const float *value)
{
  gboolean leans = value[PRECIS_FEATURE_CONNECTIVE] > 0 || value[PRECIS_FEATURE_ANAPHORIC] > 0;
  float sum = leans ? -COST_OF_LEANING : 0;

  for (guint t = 0; t < n_trees; t++)
    {
      guint node = 0;

      while (node < PRECIS_TREE_N_LEAVES - 1)
        node = 2 * node + 1 + (value[trees[t].feature[node]] > trees[t].threshold[node]);
      sum += trees[t].leaf[node - (PRECIS_TREE_N_LEAVES - 1)];
    }
  return sum;
}
