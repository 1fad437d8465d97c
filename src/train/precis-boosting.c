/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include <math.h>

#include "precis-boosting.h"

#define N_BINS 64

typedef struct
{
  double weight;
  double residual; /* summed, by weight */
} Bin;

typedef struct
{
  const PrecisBoostingRow      *rows;
  guint                         n_rows;
  const PrecisBoostingSettings *settings;
  float   edges[PRECIS_N_FEATURES][N_BINS]; /* upper end of each bin */
  guint8 *bins;                             /* of each row, feature by feature */
  float  *residual;
  guint8 *node;                             /* in which each row is, while a tree grows */
} Booster;

static int
compare_floats (gconstpointer a, gconstpointer b)
{
  float one = *(const float *) a, other = *(const float *) b;

  return (one > other) - (one < other);
}

static guint8
find_bin (const float *edges, float value)
{
  guint bin = 0;

  while (bin < N_BINS - 1 && value > edges[bin])
    bin++;
  return bin;
}

/* Cuts the values of a feature into bins of about as many rows. */
static void
cut_bins (Booster *self, guint feature)
{
  g_autofree float *values = g_new (float, self->n_rows);

  for (guint i = 0; i < self->n_rows; i++)
    values[i] = self->rows[i].value[feature];
  qsort (values, self->n_rows, sizeof *values, compare_floats);
  for (guint b = 0; b < N_BINS; b++)
    self->edges[feature][b] = values[MAX ((gsize) (b + 1) * self->n_rows / N_BINS, 1) - 1];
  for (guint i = 0; i < self->n_rows; i++)
    self->bins[(gsize) i * PRECIS_N_FEATURES + feature]
      = find_bin (self->edges[feature], self->rows[i].value[feature]);
}

static void
fill_bins (const Booster *self, guint node, Bin bins[PRECIS_N_FEATURES][N_BINS])
{
  for (guint i = 0; i < self->n_rows; i++)
    {
      const guint8 *row = self->bins + (gsize) i * PRECIS_N_FEATURES;
      float weight = self->rows[i].weight, residual = weight * self->residual[i];

      if (self->node[i] != node)
        continue;
      for (guint f = 0; f < PRECIS_N_FEATURES; f++)
        {
          bins[f][row[f]].weight += weight;
          bins[f][row[f]].residual += residual;
        }
    }
}

static double
gain_of (const Booster *self, Bin part)
{
  return part.weight < self->settings->min_weight ? -INFINITY
                                                  : part.residual * part.residual
                                                      / (part.weight + self->settings->ridge);
}

/* Finds the cut that leaves the least to explain. */
static void
split_node (const Booster *self, guint node, PrecisTree *tree)
{
  Bin bins[PRECIS_N_FEATURES][N_BINS] = { 0 };
  Bin all = { 0 };
  double best;

  fill_bins (self, node, bins);
  for (guint b = 0; b < N_BINS; b++)
    all = (Bin) { all.weight + bins[0][b].weight, all.residual + bins[0][b].residual };
  best = all.weight > 0 ? all.residual * all.residual / (all.weight + self->settings->ridge) : 0;
  tree->threshold[node] = G_MAXFLOAT;
  for (guint f = 0; f < PRECIS_N_FEATURES; f++)
    {
      Bin left = { 0 };

      for (guint b = 0; b < N_BINS - 1; b++)
        {
          double gain;

          left = (Bin) { left.weight + bins[f][b].weight, left.residual + bins[f][b].residual };
          gain = gain_of (self, left)
                 + gain_of (self, (Bin) { all.weight - left.weight, all.residual - left.residual });
          if (gain <= best)
            continue;
          best = gain;
          tree->feature[node] = f;
          tree->threshold[node] = self->edges[f][b];
        }
    }
}

static void
move_rows (Booster *self, const PrecisTree *tree)
{
  for (guint i = 0; i < self->n_rows; i++)
    {
      guint node = self->node[i];

      self->node[i] = 2 * node + 1 + (self->rows[i].value[tree->feature[node]] > tree->threshold[node]);
    }
}

static void
fill_leaves (Booster *self, PrecisTree *tree)
{
  const guint first = PRECIS_TREE_N_LEAVES - 1;
  Bin leaves[PRECIS_TREE_N_LEAVES] = { 0 };

  for (guint i = 0; i < self->n_rows; i++)
    {
      Bin *leaf = &leaves[self->node[i] - first];

      leaf->weight += self->rows[i].weight;
      leaf->residual += self->rows[i].weight * self->residual[i];
    }
  for (guint i = 0; i < PRECIS_TREE_N_LEAVES; i++)
    tree->leaf[i]
      = self->settings->shrinkage * leaves[i].residual / (leaves[i].weight + self->settings->ridge);
  for (guint i = 0; i < self->n_rows; i++)
    self->residual[i] -= tree->leaf[self->node[i] - first];
}

static PrecisTree
grow_tree (Booster *self)
{
  PrecisTree tree = { 0 };

  for (guint i = 0; i < self->n_rows; i++)
    self->node[i] = 0;
  for (guint depth = 0; depth < PRECIS_TREE_DEPTH; depth++)
    {
      for (guint node = (1 << depth) - 1; node < (2u << depth) - 1; node++)
        split_node (self, node, &tree);
      move_rows (self, &tree);
    }
  fill_leaves (self, &tree);
  return tree;
}

/**
 * precis_boosting_train:
 * @rows: what to learn from
 * @n_rows: how many, at least 1
 * @settings: how to learn
 *
 * Grows regression trees, each on what the ones before it leave unexplained (squared error). The same rows
 * give the same trees.
 *
 * Source: Friedman, "Greedy function approximation: a gradient boosting machine" (2001), with histograms of
 * 64 bins.
 *
 * Returns: (transfer full): array of PrecisTree
 */
GArray *
precis_boosting_train (const PrecisBoostingRow *rows, guint n_rows,
                       const PrecisBoostingSettings *settings)
{
  Booster self = { rows, n_rows, settings };
  GArray *trees = g_array_new (FALSE, FALSE, sizeof (PrecisTree));

  self.bins = g_new (guint8, (gsize) n_rows * PRECIS_N_FEATURES);
  self.residual = g_new (float, n_rows);
  self.node = g_new (guint8, n_rows);
  for (guint f = 0; f < PRECIS_N_FEATURES; f++)
    cut_bins (&self, f);
  for (guint i = 0; i < n_rows; i++)
    self.residual[i] = rows[i].target;
  while (trees->len < settings->n_trees)
    {
      PrecisTree tree = grow_tree (&self);

      g_array_append_val (trees, tree);
    }
  g_free (self.bins);
  g_free (self.residual);
  g_free (self.node);
  return trees;
}
