/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include <string.h>

#include "precis-weights.h"

#define MAX_SLOTS (1u << 22)

static gboolean
has_empty_slot (const guint32 *keys, guint32 n_slots)
{
  for (guint32 i = 0; i < n_slots; i++)
    if (keys[i] == 0)
      return TRUE;
  return FALSE;
}

/**
 * precis_weights_read:
 * @self: (out): the weights; they point into @data, which must outlive them
 * @data: where a table begins, aligned to four bytes
 * @length: bytes that are there
 *
 * Finds a table in memory: number of heads, number of slots, biases, scales, keys, weights, filled up to four
 * bytes.
 *
 * Returns: bytes that it takes, or 0 if it is not a sound table
 */
gsize
precis_weights_read (PrecisWeights *self, const guint8 *data, gsize length)
{
  guint32 head[2];
  gsize fixed, weights;

  if (length < sizeof head)
    return 0;
  memcpy (head, data, sizeof head);
  self->n_heads = head[0];
  self->n_slots = head[1];
  if (self->n_heads == 0 || self->n_heads > PRECIS_WEIGHTS_MAX_HEADS || self->n_slots == 0
      || self->n_slots > MAX_SLOTS || (self->n_slots & (self->n_slots - 1)))
    return 0;
  fixed = sizeof head + self->n_heads * 2 * sizeof (float) + self->n_slots * sizeof (guint32);
  weights = ((gsize) self->n_slots * self->n_heads + 3) & ~(gsize) 3;
  if (length < fixed + weights)
    return 0;
  self->biases = (const float *) (gconstpointer) (data + sizeof head);
  self->scales = self->biases + self->n_heads;
  self->keys = (const guint32 *) (gconstpointer) (self->scales + self->n_heads);
  self->weights = (const gint8 *) (self->keys + self->n_slots);
  return has_empty_slot (self->keys, self->n_slots) ? fixed + weights : 0;
}

/**
 * precis_weights_sum:
 * @self: the weights
 * @features: features, none of them 0
 * @n_features: how many
 * @sums: (out): for each head its bias and the weights of all @features
 */
void
precis_weights_sum (const PrecisWeights *self, const guint32 *features, guint n_features, float *sums)
{
  int totals[PRECIS_WEIGHTS_MAX_HEADS] = { 0 };

  for (guint i = 0; i < n_features; i++)
    {
      guint32 slot = precis_weights_slot (features[i], self->n_slots);

      while (self->keys[slot] != 0 && self->keys[slot] != features[i])
        slot = (slot + 1) & (self->n_slots - 1);
      if (self->keys[slot] != 0)
        for (guint32 h = 0; h < self->n_heads; h++)
          totals[h] += self->weights[(gsize) slot * self->n_heads + h];
    }
  for (guint32 h = 0; h < self->n_heads; h++)
    sums[h] = self->biases[h] + self->scales[h] * (float) totals[h];
}
