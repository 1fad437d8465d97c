/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include <string.h>

#include "precis-sentence-vectors.h"

static PrecisSentenceVectors *
vectors_of (const char *text)
{
  g_autoptr (PrecisDocument) document = precis_document_new (text, strlen (text));

  return precis_sentence_vectors_new (document);
}

static void
test_cosine (void)
{
  g_autoptr (PrecisSentenceVectors) vectors = vectors_of ("The ferry left the harbour.\n"
                                                          "The ferry left the harbour.\n"
                                                          "The ferry sank near Torvik.\n"
                                                          "Ministers met again.\n"
                                                          "And of the.\n");

  g_assert_cmpuint (vectors->n_sentences, ==, 5);
  g_assert_cmpfloat_with_epsilon (precis_sentence_vectors_cosine (vectors, 0, 1), 1, 1e-5);
  g_assert_cmpfloat_with_epsilon (precis_sentence_vectors_cosine (vectors, 0, 3), 0, 1e-5);
  g_assert_cmpfloat_with_epsilon (precis_sentence_vectors_cosine (vectors, 4, 4), 0, 1e-5);
  g_assert_cmpfloat (precis_sentence_vectors_cosine (vectors, 0, 2), >, 0);
  g_assert_cmpfloat (precis_sentence_vectors_cosine (vectors, 0, 2), <, 1);
  g_assert_cmpfloat (precis_sentence_vectors_cosine (vectors, 0, 2), ==,
                     precis_sentence_vectors_cosine (vectors, 2, 0));
}

static void
test_sum (void)
{
  g_autoptr (PrecisSentenceVectors) vectors = vectors_of ("The ferry sank.\nMinisters met.\n");
  g_autofree float *first = precis_sentence_vectors_sum (vectors, 1);
  g_autofree float *all = precis_sentence_vectors_sum (vectors, 99);

  g_assert_cmpfloat_with_epsilon (precis_sentence_vectors_project (vectors, 0, first), 1, 1e-5);
  g_assert_cmpfloat_with_epsilon (precis_sentence_vectors_project (vectors, 1, first), 0, 1e-5);
  g_assert_cmpfloat_with_epsilon (precis_sentence_vectors_project (vectors, 0, all), G_SQRT2 / 2, 1e-5);
}

static void
test_empty (void)
{
  g_autoptr (PrecisSentenceVectors) vectors = vectors_of ("");
  g_autofree float *sum = precis_sentence_vectors_sum (vectors, 3);

  g_assert_cmpuint (vectors->n_sentences, ==, 0);
  g_assert_cmpuint (vectors->n_terms, ==, 0);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/sentence-vectors/cosine", test_cosine);
  g_test_add_func ("/sentence-vectors/sum", test_sum);
  g_test_add_func ("/sentence-vectors/empty", test_empty);
  return g_test_run ();
}
