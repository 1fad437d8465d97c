/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include <math.h>
#include <string.h>

#include "precis-linear-trainer.h"

#define SEED 20181
#define MAX_WEIGHT 127.f

/* A feature whose weights are all smaller is not worth its place in the file. */
#define MIN_WEIGHT 0.03f

/* Weights of all heads of a feature stand together; feature 0 is the bias. */
struct _PrecisLinear
{
  guint       n_heads;
  GHashTable *numbers; /* feature → its number */
  GArray     *keys;    /* number → feature */
  GArray     *weights;
  GArray     *squares; /* sums of squared gradients */
};

static float *
weights_of (const PrecisLinear *self, guint number)
{
  return &g_array_index (self->weights, float, (gsize) number * self->n_heads);
}

static guint
find_number (const PrecisLinear *self, guint32 feature)
{
  return GPOINTER_TO_UINT (g_hash_table_lookup (self->numbers, GUINT_TO_POINTER (feature)));
}

static guint
add_feature (PrecisLinear *self, guint32 feature)
{
  guint number = self->keys->len;

  g_array_append_val (self->keys, feature);
  g_array_set_size (self->weights, self->keys->len * self->n_heads);
  g_array_set_size (self->squares, self->keys->len * self->n_heads);
  g_hash_table_insert (self->numbers, GUINT_TO_POINTER (feature), GUINT_TO_POINTER (number));
  return number;
}

static void
number_features (PrecisLinear *self, GPtrArray *examples, guint min_count)
{
  g_autoptr (GHashTable) counts = g_hash_table_new (NULL, NULL);

  for (guint i = 0; i < examples->len; i++)
    {
      const PrecisExample *e = g_ptr_array_index (examples, i);

      for (guint k = 0; k < e->n_features; k++)
        {
          gpointer key = GUINT_TO_POINTER (e->features[k]);
          guint count = GPOINTER_TO_UINT (g_hash_table_lookup (counts, key)) + 1;

          g_hash_table_insert (counts, key, GUINT_TO_POINTER (count));
          if (count == min_count)
            add_feature (self, e->features[k]);
        }
    }
}

/* The numbers of an example's known features, after that of the bias. */
static void
look_up (const PrecisLinear *self, const PrecisExample *e, GArray *numbers)
{
  guint number = 0;

  g_array_set_size (numbers, 0);
  g_array_append_val (numbers, number);
  for (guint k = 0; k < e->n_features; k++)
    if ((number = find_number (self, e->features[k])) > 0)
      g_array_append_val (numbers, number);
}

static void
step (PrecisLinear *self, const PrecisExample *e, const GArray *numbers, guint head,
      const PrecisLinearOptions *options)
{
  float *weights = (float *) (gpointer) self->weights->data + head;
  float *squares = (float *) (gpointer) self->squares->data + head;
  float sum = 0, slope;

  for (guint k = 0; k < numbers->len; k++)
    sum += weights[(gsize) g_array_index (numbers, guint, k) * self->n_heads];
  slope = (1.f / (1.f + expf (-sum)) - e->targets[head]) * e->importance[head];
  for (guint k = 0; k < numbers->len; k++)
    {
      gsize at = (gsize) g_array_index (numbers, guint, k) * self->n_heads;
      float g = slope + options->penalty * weights[at];

      squares[at] += g * g;
      weights[at] -= options->rate * g / sqrtf (squares[at] + 1e-4f);
    }
}

static void
shuffle (guint *order, guint n, GRand *random)
{
  for (guint i = n; i > 1; i--)
    {
      guint other = g_rand_int_range (random, 0, i), kept = order[i - 1];

      order[i - 1] = order[other];
      order[other] = kept;
    }
}

static void
run_epochs (PrecisLinear *self, GPtrArray *examples, const PrecisLinearOptions *options)
{
  g_autoptr (GRand) random = g_rand_new_with_seed (SEED);
  g_autoptr (GArray) numbers = g_array_new (FALSE, FALSE, sizeof (guint));
  g_autofree guint *order = g_new (guint, examples->len);

  for (guint i = 0; i < examples->len; i++)
    order[i] = i;
  for (guint epoch = 0; epoch < options->n_epochs; epoch++)
    {
      shuffle (order, examples->len, random);
      for (guint i = 0; i < examples->len; i++)
        {
          const PrecisExample *e = g_ptr_array_index (examples, order[i]);

          look_up (self, e, numbers);
          for (guint head = 0; head < self->n_heads; head++)
            if (e->importance[head] > 0)
              step (self, e, numbers, head, options);
        }
    }
}

/**
 * precis_linear_train:
 * @examples: (element-type PrecisExample): what to learn from
 * @options: how
 *
 * Trains a logistic regression for each head by AdaGrad (Duchi, Hazan, Singer 2011). The same examples in the
 * same order give the same model.
 *
 * Returns: (transfer full): the model
 */
PrecisLinear *
precis_linear_train (GPtrArray *examples, const PrecisLinearOptions *options)
{
  PrecisLinear *self = g_new0 (PrecisLinear, 1);

  self->n_heads = options->n_heads;
  self->numbers = g_hash_table_new (NULL, NULL);
  self->keys = g_array_new (FALSE, TRUE, sizeof (guint32));
  self->weights = g_array_new (FALSE, TRUE, sizeof (float));
  self->squares = g_array_new (FALSE, TRUE, sizeof (float));
  add_feature (self, 0);
  number_features (self, examples, options->min_count);
  run_epochs (self, examples, options);
  return self;
}

void
precis_linear_free (PrecisLinear *self)
{
  g_clear_pointer (&self->numbers, g_hash_table_unref);
  g_clear_pointer (&self->keys, g_array_unref);
  g_clear_pointer (&self->weights, g_array_unref);
  g_clear_pointer (&self->squares, g_array_unref);
  g_free (self);
}

static gboolean
is_written (const PrecisLinear *self, guint number)
{
  float most = 0;

  for (guint h = 0; h < self->n_heads; h++)
    most = MAX (most, fabsf (weights_of (self, number)[h]));
  return number > 0 && most >= MIN_WEIGHT;
}

static guint
count_written (const PrecisLinear *self)
{
  guint n = 0;

  for (guint i = 0; i < self->keys->len; i++)
    n += is_written (self, i);
  return n;
}

static float
find_scale (const PrecisLinear *self, guint head)
{
  float most = 1e-6f;

  for (guint i = 0; i < self->keys->len; i++)
    if (is_written (self, i))
      most = MAX (most, fabsf (weights_of (self, i)[head]));
  return most / MAX_WEIGHT;
}

static void
fill_slots (const PrecisLinear *self, const float *scales, guint32 *keys, gint8 *weights, guint32 n_slots)
{
  for (guint i = 0; i < self->keys->len; i++)
    {
      guint32 key = g_array_index (self->keys, guint32, i), slot = precis_weights_slot (key, n_slots);

      if (!is_written (self, i))
        continue;
      while (keys[slot] != 0)
        slot = (slot + 1) & (n_slots - 1);
      keys[slot] = key;
      for (guint head = 0; head < self->n_heads; head++)
        weights[slot * self->n_heads + head] = (gint8) lroundf (weights_of (self, i)[head] / scales[head]);
    }
}

/**
 * precis_linear_append:
 * @self: a model
 * @bytes: what the table is appended to
 *
 * Writes the model as precis_weights_read() reads it, its weights rounded to 8 bits.
 */
void
precis_linear_append (const PrecisLinear *self, GByteArray *bytes)
{
  guint32 n_slots = 1u << g_bit_storage (count_written (self) * 5 / 4), head[2] = { self->n_heads, n_slots };
  gsize n_weights = ((gsize) n_slots * self->n_heads + 3) & ~(gsize) 3;
  g_autofree guint32 *keys = g_new0 (guint32, n_slots);
  g_autofree gint8 *weights = g_new0 (gint8, n_weights);
  float scales[PRECIS_WEIGHTS_MAX_HEADS];

  for (guint h = 0; h < self->n_heads; h++)
    scales[h] = find_scale (self, h);
  fill_slots (self, scales, keys, weights, n_slots);
  g_byte_array_append (bytes, (const guint8 *) head, sizeof head);
  g_byte_array_append (bytes, (const guint8 *) weights_of (self, 0), self->n_heads * sizeof (float));
  g_byte_array_append (bytes, (const guint8 *) scales, self->n_heads * sizeof (float));
  g_byte_array_append (bytes, (const guint8 *) keys, n_slots * sizeof (guint32));
  g_byte_array_append (bytes, (const guint8 *) weights, n_weights);
}

void
precis_example_free (PrecisExample *self)
{
  g_free (self->features);
  g_free (self);
}
