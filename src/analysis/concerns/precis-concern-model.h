/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "precis-concern.h"
#include "precis-pack.h"
#include "precis-weights.h"

G_BEGIN_DECLS

#define PRECIS_CONCERN_MODEL_FILE    "models/concerns.model"
#define PRECIS_CONCERN_MODEL_MAGIC   "PRECISCN"
#define PRECIS_CONCERN_MODEL_VERSION 2

#define PRECIS_N_CERTAINTIES (PRECIS_CERTAINTY_CLAIMED + 1)
#define PRECIS_N_CATEGORIES  (PRECIS_CATEGORY_SOCIAL + 1)

/* The questions that the model answers of a concern, each by a sum above or below 0. */
typedef enum
{
  PRECIS_HEAD_OBSTACLE, /* is it an obstacle? */
  PRECIS_HEAD_KEY,      /* must a briefing not miss it? */
  PRECIS_HEAD_CERTAINTY,
  PRECIS_HEAD_CATEGORY = PRECIS_HEAD_CERTAINTY + PRECIS_N_CERTAINTIES,
  PRECIS_N_HEADS = PRECIS_HEAD_CATEGORY + PRECIS_N_CATEGORIES,
} PrecisHead;

/* And of a token: does the phrase begin here, end here, hold it? Is it part of a phrase, whatever its
   sentence? */
typedef enum
{
  PRECIS_TOKEN_HEAD_FIRST,
  PRECIS_TOKEN_HEAD_LAST,
  PRECIS_TOKEN_HEAD_WITHIN,
  PRECIS_TOKEN_HEAD_EVIDENCE,
  PRECIS_N_TOKEN_HEADS,
} PrecisTokenHead;

/**
 * PrecisConcernModel:
 * @sentences: weights of the features of sentences; one head: does it tell of a concern?
 * @tokens: weights of the features of tokens, %PRECIS_N_TOKEN_HEADS heads
 * @natures: weights of the features of concerns, %PRECIS_N_HEADS heads
 * @threshold: probability from which on a sentence counts as a concern
 * @pack: (nullable): what keeps the memory
 */
typedef struct _PrecisConcernModel
{
  PrecisWeights sentences;
  PrecisWeights tokens;
  PrecisWeights natures;
  float         threshold;
  PrecisPack    pack;
} PrecisConcernModel;

PrecisConcernModel *precis_concern_model_new  (GError **error);
void                precis_concern_model_free (PrecisConcernModel *self);
gboolean            precis_concern_model_read (PrecisConcernModel *self, const guint8 *data, gsize length);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (PrecisConcernModel, precis_concern_model_free)

G_END_DECLS
