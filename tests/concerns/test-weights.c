/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include <string.h>

#include "precis-concern-model.h"

/* Two heads, four slots; feature 1 weighs 10 and -20, feature 5, which collides with it, 30 and 0. */
typedef struct
{
  guint32 head[2];
  float   biases[2], scales[2];
  guint32 keys[4];
  gint8   weights[8];
} Table;

static const Table table = {
  { 2, 4 }, { 0.5f, -1.f }, { 0.1f, 0.01f }, { 0, 1, 5, 0 }, { 0, 0, 10, -20, 30, 0, 0, 0 },
};

static void
test_sum (void)
{
  const guint32 features[] = { 1, 5, 7 };
  PrecisWeights weights;
  float sums[PRECIS_WEIGHTS_MAX_HEADS];

  g_assert_cmpuint (precis_weights_read (&weights, (const guint8 *) &table, sizeof table), ==, sizeof table);
  precis_weights_sum (&weights, features, G_N_ELEMENTS (features), sums);
  g_assert_cmpfloat_with_epsilon (sums[0], 0.5 + 4.0, 1e-5);
  g_assert_cmpfloat_with_epsilon (sums[1], -1.0 - 0.2, 1e-5);
  precis_weights_sum (&weights, features, 0, sums);
  g_assert_cmpfloat (sums[0], ==, 0.5f);
}

static void
test_damaged (void)
{
  PrecisWeights weights;
  Table bad = table;

  for (gsize length = 0; length < sizeof table; length++)
    g_assert_cmpuint (precis_weights_read (&weights, (const guint8 *) &table, length), ==, 0);
  bad.head[0] = PRECIS_WEIGHTS_MAX_HEADS + 1;
  g_assert_cmpuint (precis_weights_read (&weights, (const guint8 *) &bad, sizeof bad), ==, 0);
  bad = table;
  bad.head[1] = 3;
  g_assert_cmpuint (precis_weights_read (&weights, (const guint8 *) &bad, sizeof bad), ==, 0);
  bad = table;
  bad.keys[0] = bad.keys[3] = 9; /* a full table would be searched for ever */
  g_assert_cmpuint (precis_weights_read (&weights, (const guint8 *) &bad, sizeof bad), ==, 0);
}

static void
test_model (void)
{
  PrecisConcernModel damaged = { 0 };
  g_autoptr (GError) error = NULL;
  g_autoptr (PrecisConcernModel) model = precis_concern_model_new (&error);

  g_assert_no_error (error);
  g_assert_cmpuint (model->natures.n_heads, ==, PRECIS_N_HEADS);
  g_assert_cmpfloat (model->threshold, >, 0);
  g_assert_false (precis_concern_model_read (&damaged, model->pack.data, model->pack.length - 4));
  g_assert_false (precis_concern_model_read (&damaged, model->pack.data, 3));
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/weights/sum", test_sum);
  g_test_add_func ("/weights/damaged", test_damaged);
  g_test_add_func ("/weights/model", test_model);
  return g_test_run ();
}
