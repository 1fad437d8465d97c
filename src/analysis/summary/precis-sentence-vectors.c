/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include <math.h>

#include "precis-sentence-vectors.h"
#include "precis-word-class.h"

/* Words of one stem share a term; words of grammar and punctuation have none. */
static void
number_terms (PrecisSentenceVectors *self, const PrecisDocument *document)
{
  g_autoptr (GHashTable) seen = g_hash_table_new (g_str_hash, g_str_equal);

  self->terms = g_new (guint32, document->n_words);
  for (guint32 i = 0; i < document->n_words; i++)
    {
      const PrecisWord *word = &document->words[i];
      gpointer term;

      self->terms[i] = PRECIS_NO_TERM;
      if (!g_unichar_isalnum (g_utf8_get_char (word->lower))
          || (precis_word_class (word) & PRECIS_WORD_FUNCTION))
        continue;
      if (!g_hash_table_lookup_extended (seen, word->stem, NULL, &term))
        {
          term = GUINT_TO_POINTER (self->n_terms++);
          g_hash_table_insert (seen, (char *) word->stem, term);
        }
      self->terms[i] = GPOINTER_TO_UINT (term);
    }
}

static int
compare_terms (gconstpointer a, gconstpointer b)
{
  const PrecisTermWeight *one = a, *other = b;

  return (one->term > other->term) - (one->term < other->term);
}

/* Appends the terms of a sentence, sorted and counted. */
static guint32
count_terms (const PrecisSentenceVectors *self, const PrecisDocument *document,
             const PrecisSentence *sentence, PrecisTermWeight *entries)
{
  guint32 n = 0, n_distinct = 0;

  for (guint32 i = sentence->first; i < sentence->first + sentence->n_tokens; i++)
    {
      guint32 term = self->terms[document->tokens[i].word];

      if (term != PRECIS_NO_TERM)
        entries[n++] = (PrecisTermWeight) { term, 1 };
    }
  qsort (entries, n, sizeof *entries, compare_terms);
  for (guint32 i = 0; i < n; i++)
    if (n_distinct > 0 && entries[n_distinct - 1].term == entries[i].term)
      entries[n_distinct - 1].weight += 1;
    else
      entries[n_distinct++] = entries[i];
  return n_distinct;
}

static void
weigh_terms (PrecisSentenceVectors *self)
{
  self->idf = g_new0 (float, self->n_terms);
  for (guint32 i = 0; i < self->first[self->n_sentences]; i++)
    self->idf[self->entries[i].term] += 1;
  for (guint32 t = 0; t < self->n_terms; t++)
    self->idf[t] = logf (1 + self->n_sentences / MAX (self->idf[t], 1));
}

static void
scale_to_unit (PrecisSentenceVectors *self, guint32 sentence)
{
  float sum = 0;

  for (guint32 i = self->first[sentence]; i < self->first[sentence + 1]; i++)
    {
      PrecisTermWeight *entry = &self->entries[i];

      entry->weight *= self->idf[entry->term];
      sum += entry->weight * entry->weight;
    }
  for (guint32 i = self->first[sentence]; i < self->first[sentence + 1]; i++)
    self->entries[i].weight /= sqrtf (sum);
}

/**
 * precis_sentence_vectors_new:
 * @document: a document
 *
 * Makes the vectors of its sentences, in linear time.
 *
 * Returns: (transfer full): the vectors
 */
PrecisSentenceVectors *
precis_sentence_vectors_new (const PrecisDocument *document)
{
  PrecisSentenceVectors *self = g_new0 (PrecisSentenceVectors, 1);

  self->n_sentences = document->n_sentences;
  self->first = g_new0 (guint32, self->n_sentences + 1);
  self->entries = g_new (PrecisTermWeight, document->n_tokens);
  number_terms (self, document);
  for (guint32 i = 0; i < self->n_sentences; i++)
    self->first[i + 1] = self->first[i] + count_terms (self, document, &document->sentences[i],
                                                       self->entries + self->first[i]);
  weigh_terms (self);
  for (guint32 i = 0; i < self->n_sentences; i++)
    scale_to_unit (self, i);
  return self;
}

void
precis_sentence_vectors_free (PrecisSentenceVectors *self)
{
  g_free (self->terms);
  g_free (self->idf);
  g_free (self->first);
  g_free (self->entries);
  g_free (self);
}

/**
 * precis_sentence_vectors_cosine:
 * @self: the vectors
 * @a: number of a sentence
 * @b: number of a sentence
 *
 * Returns: how much the two have in common, 0 to 1
 */
float
precis_sentence_vectors_cosine (const PrecisSentenceVectors *self, guint32 a, guint32 b)
{
  guint32 i = self->first[a], k = self->first[b];
  float sum = 0;

  while (i < self->first[a + 1] && k < self->first[b + 1])
    {
      const PrecisTermWeight *one = &self->entries[i], *other = &self->entries[k];

      if (one->term == other->term)
        sum += one->weight * other->weight;
      i += one->term <= other->term;
      k += other->term <= one->term;
    }
  return sum;
}

/**
 * precis_sentence_vectors_sum:
 * @self: the vectors
 * @n_first: how many of the first sentences to add up
 *
 * Returns: (transfer full): the direction in which these sentences point together, a weight a term, of unit
 *   length
 */
float *
precis_sentence_vectors_sum (const PrecisSentenceVectors *self, guint32 n_first)
{
  float *sum = g_new0 (float, self->n_terms);
  float square = 0;

  for (guint32 i = 0; i < self->first[MIN (n_first, self->n_sentences)]; i++)
    sum[self->entries[i].term] += self->entries[i].weight;
  for (guint32 t = 0; t < self->n_terms; t++)
    square += sum[t] * sum[t];
  for (guint32 t = 0; square > 0 && t < self->n_terms; t++)
    sum[t] /= sqrtf (square);
  return sum;
}

/**
 * precis_sentence_vectors_project:
 * @self: the vectors
 * @a: number of a sentence
 * @direction: a weight a term
 *
 * Returns: the scalar product of the two
 */
float
precis_sentence_vectors_project (const PrecisSentenceVectors *self, guint32 a, const float *direction)
{
  float sum = 0;

  for (guint32 i = self->first[a]; i < self->first[a + 1]; i++)
    sum += self->entries[i].weight * direction[self->entries[i].term];
  return sum;
}
