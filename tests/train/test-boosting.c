/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include <string.h>

#include "precis-boosting.h"

#define N_ROWS 200

static const PrecisBoostingSettings settings = { 60, 0.3f, 4, 0.1f };

/* The target hangs on two features only: 1 where both are above a half. */
static GArray *
train (guint n_rows, float values[][PRECIS_N_FEATURES], PrecisBoostingRow *rows)
{
  for (guint i = 0; i < n_rows; i++)
    {
      memset (values[i], 0, sizeof values[i]);
      values[i][3] = (float) (i % 20) / 20;
      values[i][7] = (float) (i / 20) / 10;
      rows[i] = (PrecisBoostingRow) { values[i], values[i][3] > 0.5f && values[i][7] > 0.5f, 1 };
    }
  return precis_boosting_train (rows, n_rows, &settings);
}

static void
test_learns (void)
{
  static float values[N_ROWS][PRECIS_N_FEATURES];
  static PrecisBoostingRow rows[N_ROWS];
  g_autoptr (GArray) trees = train (N_ROWS, values, rows);
  double error = 0;

  g_assert_cmpuint (trees->len, ==, settings.n_trees);
  for (guint i = 0; i < N_ROWS; i++)
    {
      float told = precis_tree_score ((const PrecisTree *) (gpointer) trees->data, trees->len, values[i]);

      error += (told - rows[i].target) * (told - rows[i].target) / N_ROWS;
    }
  g_assert_cmpfloat (error, <, 0.01);
}

static void
test_same_trees (void)
{
  static float values[N_ROWS][PRECIS_N_FEATURES];
  static PrecisBoostingRow rows[N_ROWS];
  g_autoptr (GArray) one = train (N_ROWS, values, rows), other = train (N_ROWS, values, rows);

  g_assert_cmpmem (one->data, one->len * sizeof (PrecisTree), other->data, other->len * sizeof (PrecisTree));
}

/* Fewer rows than bins, and too few for a leaf: nothing to split, and the leaves say the mean. */
static void
test_few_rows (void)
{
  static float values[3][PRECIS_N_FEATURES];
  static PrecisBoostingRow rows[3];
  g_autoptr (GArray) trees = train (3, values, rows);

  for (guint i = 0; i < 3; i++)
    g_assert_cmpfloat (precis_tree_score ((const PrecisTree *) (gpointer) trees->data, trees->len, values[i]), ==, 0);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/boosting/learns", test_learns);
  g_test_add_func ("/boosting/same-trees", test_same_trees);
  g_test_add_func ("/boosting/few-rows", test_few_rows);
  return g_test_run ();
}
