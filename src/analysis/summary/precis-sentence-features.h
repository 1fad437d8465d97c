/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "precis-reading.h"
#include "precis-sentence-vectors.h"

G_BEGIN_DECLS

/**
 * PrecisSentenceFeature:
 *
 * What the summary's model looks at. Shares are 0 to 1. Model files know features by number: add at the end
 * only, or train again.
 */
typedef enum
{
  /* where it stands; headings and the like do not count */
  PRECIS_FEATURE_INDEX,        /* its number among the candidates, from 0 */
  PRECIS_FEATURE_RELATIVE,     /* the same as a share of all */
  PRECIS_FEATURE_FROM_END,     /* candidates after it */
  PRECIS_FEATURE_N_CANDIDATES, /* how long the text is */
  PRECIS_FEATURE_PLACE,        /* its number within its block */
  PRECIS_FEATURE_BLOCK,        /* number of its block */
  PRECIS_FEATURE_BLOCK_SIZE,   /* sentences a block, over the whole text: whether paragraphs are known */
  PRECIS_FEATURE_LISTED,       /* a list item or a quoted block */

  /* how it is made */
  PRECIS_FEATURE_N_WORDS,
  PRECIS_FEATURE_N_CAPITALISED, /* words with a capital, but for the first */
  PRECIS_FEATURE_N_NUMBERS,
  PRECIS_FEATURE_N_PERSONAL,    /* I, we, you */
  PRECIS_FEATURE_N_PRONOUNS,
  PRECIS_FEATURE_N_REPORTING,
  PRECIS_FEATURE_N_OUTLOOK,
  PRECIS_FEATURE_N_DATES,
  PRECIS_FEATURE_N_QUOTES,      /* quotation marks */
  PRECIS_FEATURE_N_COMMAS,
  PRECIS_FEATURE_FUNCTION,      /* share of words of grammar */
  PRECIS_FEATURE_CONNECTIVE,    /* begins with a connective */
  PRECIS_FEATURE_ANAPHORIC,     /* begins with a pronoun */
  PRECIS_FEATURE_QUESTION,
  PRECIS_FEATURE_STOPPED,       /* ends as a sentence does */
  PRECIS_FEATURE_OPENS_WORD,    /* begins with a letter or digit */

  /* what it says */
  PRECIS_FEATURE_CENTRALITY,     /* mean cosine to all sentences */
  PRECIS_FEATURE_CENTRE,         /* cosine to their sum */
  PRECIS_FEATURE_LIKE_FIRST,     /* cosine to the first sentence */
  PRECIS_FEATURE_LIKE_LEAD,      /* cosine to the first three together */
  PRECIS_FEATURE_LIKE_PREVIOUS,  /* cosine to the sentence before */
  PRECIS_FEATURE_LIKE_NEXT,      /* cosine to the sentence after */
  PRECIS_FEATURE_TITLE,          /* share of the title's words that it has */
  PRECIS_FEATURE_TOP_WORDS,      /* share of the ten most frequent words that it has */
  PRECIS_FEATURE_MEAN_FREQUENCY, /* of its words in the text */
  PRECIS_FEATURE_NAMES,          /* summed frequency of its capitalised words, as a share of the words */
  PRECIS_FEATURE_NEW_WORDS,      /* share of its words that stand here first */
  PRECIS_FEATURE_MEAN_IDF,
  PRECIS_N_FEATURES,
} PrecisSentenceFeature;

typedef struct
{
  float value[PRECIS_N_FEATURES];
} PrecisSentenceFeatures;

GArray *precis_sentence_features_measure (const PrecisReading         *reading,
                                          const PrecisSentenceVectors *vectors,
                                          const GArray                *candidates);

G_END_DECLS
