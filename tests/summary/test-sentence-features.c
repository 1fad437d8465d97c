/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "precis-candidates.h"
#include "precis-sentence-features.h"

static GArray *
measure (const char *title, const char *text)
{
  g_autoptr (PrecisArticle) article
    = g_object_new (PRECIS_TYPE_ARTICLE, "title", title, "text", text, "language", "en", NULL);
  g_autoptr (PrecisReading) reading = precis_reading_new (article, NULL);
  g_autoptr (PrecisSentenceVectors) vectors = precis_sentence_vectors_new (reading->document);
  g_autoptr (GArray) candidates = precis_candidates_find (reading);

  return precis_sentence_features_measure (reading, vectors, candidates);
}

static float
value_of (const GArray *features, guint sentence, PrecisSentenceFeature feature)
{
  g_assert_cmpuint (sentence, <, features->len);
  return g_array_index (features, PrecisSentenceFeatures, sentence).value[feature];
}

static void
test_form (void)
{
  static const struct
  {
    const char            *sentence;
    PrecisSentenceFeature  feature;
    float                  value;
  } rows[] = {
    { "But the ferry will sail again.", PRECIS_FEATURE_CONNECTIVE, 1 },
    { "The ferry will sail again.", PRECIS_FEATURE_CONNECTIVE, 0 },
    { "It will sail again on Monday.", PRECIS_FEATURE_ANAPHORIC, 1 },
    { "“It will sail,” she said.", PRECIS_FEATURE_ANAPHORIC, 1 },
    { "Will the ferry sail again?", PRECIS_FEATURE_QUESTION, 1 },
    { "Will the ferry sail again?”", PRECIS_FEATURE_QUESTION, 1 },
    { "A ferry without a full stop", PRECIS_FEATURE_STOPPED, 0 },
    { "A ferry with a full stop.", PRECIS_FEATURE_STOPPED, 1 },
    { "— A ferry in the harbour.", PRECIS_FEATURE_OPENS_WORD, 0 },
    { "The ferry sailed, empty, again.", PRECIS_FEATURE_N_COMMAS, 2 },
    { "The ferry carried 120 people in 40 cars.", PRECIS_FEATURE_N_NUMBERS, 2 },
    { "The ferry sailed to Torvik and Lund.", PRECIS_FEATURE_N_CAPITALISED, 2 },
    { "We said that you may sail.", PRECIS_FEATURE_N_PERSONAL, 2 },
    { "The ferry sailed again today.", PRECIS_FEATURE_N_DATES, 1 },
    { "The ferry sailed to Torvik.", PRECIS_FEATURE_N_WORDS, 5 },
  };

  for (guint i = 0; i < G_N_ELEMENTS (rows); i++)
    {
      g_autoptr (GArray) features = measure (NULL, rows[i].sentence);

      g_assert_cmpfloat (value_of (features, 0, rows[i].feature), ==, rows[i].value);
    }
}

static void
test_text (void)
{
  static const char text[] = "The ferry to Torvik sank in a storm. Ministers met in the capital.\n"
                             "The ferry to Torvik sank in a storm.";
  g_autoptr (GArray) features = measure ("Ferry to Torvik sinks", text);

  g_assert_cmpuint (features->len, ==, 3);
  g_assert_cmpfloat (value_of (features, 1, PRECIS_FEATURE_INDEX), ==, 1);
  g_assert_cmpfloat (value_of (features, 1, PRECIS_FEATURE_PLACE), ==, 1);
  g_assert_cmpfloat (value_of (features, 2, PRECIS_FEATURE_BLOCK), ==, 1);
  g_assert_cmpfloat (value_of (features, 0, PRECIS_FEATURE_FROM_END), ==, 2);
  g_assert_cmpfloat_with_epsilon (value_of (features, 2, PRECIS_FEATURE_LIKE_FIRST), 1, 1e-5);
  g_assert_cmpfloat (value_of (features, 1, PRECIS_FEATURE_LIKE_FIRST), ==, 0);
  g_assert_cmpfloat (value_of (features, 1, PRECIS_FEATURE_TITLE), ==, 0);
  g_assert_cmpfloat (value_of (features, 0, PRECIS_FEATURE_TITLE), >, 0.5);
  g_assert_cmpfloat (value_of (features, 0, PRECIS_FEATURE_NEW_WORDS), ==, 1);
  g_assert_cmpfloat (value_of (features, 2, PRECIS_FEATURE_NEW_WORDS), ==, 0);
  g_assert_cmpfloat (value_of (features, 0, PRECIS_FEATURE_CENTRALITY), >,
                     value_of (features, 1, PRECIS_FEATURE_CENTRALITY));
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/sentence-features/form", test_form);
  g_test_add_func ("/sentence-features/text", test_text);
  return g_test_run ();
}
