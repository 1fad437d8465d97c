/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "precis-summary-model.h"

/**
 * precis_tree_score:
 * @trees: boosted trees
 * @n_trees: how many
 * @value: the features that they ask for
 *
 * Source: Friedman, "Greedy function approximation: a gradient boosting machine" (2001).
 *
 * Returns: the sum of what the trees say
 */
float
precis_tree_score (const PrecisTree *trees, guint n_trees, const float *value)
{
  float sum = 0;

  for (guint t = 0; t < n_trees; t++)
    {
      guint node = 0;

      while (node < PRECIS_TREE_N_LEAVES - 1)
        node = 2 * node + 1 + (value[trees[t].feature[node]] > trees[t].threshold[node]);
      sum += trees[t].leaf[node - (PRECIS_TREE_N_LEAVES - 1)];
    }
  return sum;
}
