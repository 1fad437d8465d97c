/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

#define PRECIS_WEIGHTS_MAX_HEADS 24

/**
 * PrecisWeights:
 * @n_heads: how many sums are made at once
 * @n_slots: size of the table, a power of two
 * @biases: what each head's sum begins with
 * @scales: what a head's weights are to be multiplied with
 * @keys: open addressing, linear probing; 0 is an empty slot
 * @weights: @n_heads bytes a slot
 *
 * A sparse linear model with several heads, lying in mapped memory: for each feature that the training kept,
 * one 8-bit weight a head. A feature that is not in the table weighs nothing.
 */
typedef struct
{
  guint32        n_heads;
  guint32        n_slots;
  const float   *biases;
  const float   *scales;
  const guint32 *keys;
  const gint8   *weights;
} PrecisWeights;

gsize precis_weights_read (PrecisWeights *self, const guint8 *data, gsize length);
void  precis_weights_sum  (const PrecisWeights *self, const guint32 *features, guint n_features, float *sums);

/* Where in a table of @n_slots a search for @key begins. */
static inline guint32
precis_weights_slot (guint32 key, guint32 n_slots)
{
  return (key ^ (key >> 17)) & (n_slots - 1);
}

G_END_DECLS
