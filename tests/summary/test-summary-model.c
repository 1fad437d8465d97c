/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "precis-summary-model.h"

/* Asks for the index first, then on both sides for the words, then for nothing. */
static const PrecisTree tree = {
  { PRECIS_FEATURE_INDEX, PRECIS_FEATURE_N_WORDS, PRECIS_FEATURE_N_WORDS },
  { 2, 10, 20, G_MAXFLOAT, G_MAXFLOAT, G_MAXFLOAT, G_MAXFLOAT },
  { 0.1f, 9, 0.2f, 9, 0.3f, 9, 0.4f, 9 },
};

static void
test_score (void)
{
  static const struct
  {
    float index;
    float n_words;
    float score;
  } rows[] = {
    { 0, 10, 0.1f }, { 2, 10, 0.1f }, { 0, 11, 0.2f }, { 3, 20, 0.3f }, { 3, 21, 0.4f },
  };
  const PrecisTree both[] = { tree, tree };

  for (guint i = 0; i < G_N_ELEMENTS (rows); i++)
    {
      PrecisSentenceFeatures features = { 0 };

      features.value[PRECIS_FEATURE_INDEX] = rows[i].index;
      features.value[PRECIS_FEATURE_N_WORDS] = rows[i].n_words;
      g_assert_cmpfloat_with_epsilon (precis_tree_score (&tree, 1, features.value), rows[i].score, 1e-6);
      g_assert_cmpfloat_with_epsilon (precis_tree_score (both, 2, features.value), 2 * rows[i].score, 1e-6);
    }
}

static void
test_leaning (void)
{
  PrecisSentenceFeatures alone = { 0 }, pronoun = { 0 }, connective = { 0 };
  float score = precis_tree_score (&tree, 1, alone.value);

  pronoun.value[PRECIS_FEATURE_ANAPHORIC] = 1;
  connective.value[PRECIS_FEATURE_CONNECTIVE] = 1;
  g_assert_cmpfloat (precis_tree_score (&tree, 1, pronoun.value), <, score);
  g_assert_cmpfloat (precis_tree_score (&tree, 1, connective.value), <, score);
}

/* The trees that ship ask for features that exist only. */
static void
test_trees (void)
{
  g_assert_cmpuint (precis_summary_n_trees, >, 1);
  for (guint t = 0; t < precis_summary_n_trees; t++)
    for (guint i = 0; i < PRECIS_TREE_N_LEAVES - 1; i++)
      g_assert_cmpuint (precis_summary_trees[t].feature[i], <, PRECIS_N_FEATURES);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/summary-model/score", test_score);
  g_test_add_func ("/summary-model/leaning", test_leaning);
  g_test_add_func ("/summary-model/trees", test_trees);
  return g_test_run ();
}
