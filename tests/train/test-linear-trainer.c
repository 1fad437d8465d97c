/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include <string.h>

#include "precis-linear-trainer.h"

/* Feature 11 speaks for the first head and against the second, 12 the other way round, 13 of nothing, and 14 is too rare
 * to be kept. The third head is told of by no example. */
#define N_EXAMPLES 60
#define N_HEADS    3

static PrecisExample *
make_example (guint i)
{
  PrecisExample *example = g_new0 (PrecisExample, 1);
  guint32 features[] = { i % 2 ? 11 : 12, 13, 14 };

  example->n_features = i == 0 ? 3 : 2;
  example->features = g_memdup2 (features, sizeof features);
  example->targets[i % 2 ? 0 : 1] = 1;
  example->importance[0] = example->importance[1] = 1;
  return example;
}

static GByteArray *
train (void)
{
  static const PrecisLinearOptions options = { N_HEADS, 20, 2, 0.1f, 0.0005f };
  g_autoptr (GPtrArray) examples = g_ptr_array_new_with_free_func ((GDestroyNotify) precis_example_free);
  g_autoptr (PrecisLinear) linear = NULL;
  GByteArray *bytes = g_byte_array_new ();

  for (guint i = 0; i < N_EXAMPLES; i++)
    g_ptr_array_add (examples, make_example (i));
  linear = precis_linear_train (examples, &options);
  precis_linear_append (linear, bytes);
  return bytes;
}

static float
sum_of (const PrecisWeights *weights, guint32 feature, guint head)
{
  float sums[PRECIS_WEIGHTS_MAX_HEADS];

  precis_weights_sum (weights, &feature, 1, sums);
  return sums[head] - weights->biases[head];
}

static void
test_learns (void)
{
  g_autoptr (GByteArray) bytes = train ();
  PrecisWeights weights;

  g_assert_cmpuint (precis_weights_read (&weights, bytes->data, bytes->len), ==, bytes->len);
  g_assert_cmpfloat (sum_of (&weights, 11, 0), >, 0.5);
  g_assert_cmpfloat (sum_of (&weights, 11, 1), <, -0.5);
  g_assert_cmpfloat (sum_of (&weights, 12, 0), <, -0.5);
  g_assert_cmpfloat (sum_of (&weights, 12, 1), >, 0.5);
  g_assert_cmpfloat (sum_of (&weights, 14, 0), ==, 0);
  g_assert_cmpfloat (sum_of (&weights, 11, 2), ==, 0);
}

static void
test_same_bytes (void)
{
  g_autoptr (GByteArray) one = train (), other = train ();

  g_assert_cmpmem (one->data, one->len, other->data, other->len);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/linear-trainer/learns", test_learns);
  g_test_add_func ("/linear-trainer/same-bytes", test_same_bytes);
  return g_test_run ();
}
