/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "precis-document.h"

G_BEGIN_DECLS

/**
 * PrecisSentenceVectors:
 * @n_sentences: sentences of the document
 * @n_terms: distinct terms; a term is what words of one stem have in common
 * @terms: for each distinct word of the document its term, or %PRECIS_NO_TERM for words without a topic
 * @idf: for each term its inverse sentence frequency, log (1 + N / n)
 * @first: for each sentence where its entries begin; one more than sentences
 * @entries: terms of each sentence with their weights, by term; a sentence's weights have length one
 *
 * The sentences of a document as sparse vectors of unit length in the space of its terms (tf·isf weights).
 */
#define PRECIS_NO_TERM G_MAXUINT32

typedef struct
{
  guint32 term;
  float   weight;
} PrecisTermWeight;

typedef struct
{
  guint32           n_sentences;
  guint32           n_terms;
  guint32          *terms;
  float            *idf;
  guint32          *first;
  PrecisTermWeight *entries;
} PrecisSentenceVectors;

PrecisSentenceVectors *precis_sentence_vectors_new     (const PrecisDocument        *document);
void                   precis_sentence_vectors_free    (PrecisSentenceVectors       *self);
float                  precis_sentence_vectors_cosine  (const PrecisSentenceVectors *self,
                                                        guint32 a, guint32 b);
float                 *precis_sentence_vectors_sum     (const PrecisSentenceVectors *self, guint32 n_first);
float                  precis_sentence_vectors_project (const PrecisSentenceVectors *self, guint32 a,
                                                        const float *direction);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (PrecisSentenceVectors, precis_sentence_vectors_free)

G_END_DECLS
