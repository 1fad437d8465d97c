/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "precis-name-lattice.h"

G_BEGIN_DECLS

/**
 * PrecisNameWeights:
 * @weight: a weight for each label, in units of the model's scale
 * @key: lower half of the feature's hash; 0 if the place is free
 *
 * A feature of the model. Four make a bucket of 64 bytes, so that to look a feature up is to touch one line of the
 * processor's cache. The upper half of the hash chooses the bucket; a full bucket goes on in the next one.
 */
typedef struct
{
  gint8   weight[PRECIS_NAME_LANES];
  guint32 key;
} PrecisNameWeights;

#define PRECIS_NAME_BUCKET 4
#define PRECIS_NAME_ALIGN  64

/**
 * PrecisNameParameters:
 * @links: the chain's weights
 * @scale: what a weight of 1 counts
 * @n_buckets: how many buckets follow
 *
 * How a model file begins; the buckets follow it.
 */
typedef struct
{
  PrecisNameLinks links;
  float           scale;
  guint32         n_buckets;
} __attribute__ ((aligned (PRECIS_NAME_ALIGN))) PrecisNameParameters;

/* Sums of a token's weights: half the room of their scores. */
typedef gint16 PrecisNameSums[PRECIS_NAME_LANES];

#define PRECIS_NAME_MODEL_MAGIC   "PrecisNa"
#define PRECIS_NAME_MODEL_VERSION 4 /* goes up when the features or the labels change */

typedef struct _PrecisNameModel PrecisNameModel;

PrecisNameModel       *precis_name_model_new       (const char *name, GError **error);
void                   precis_name_model_free      (PrecisNameModel *self);
const PrecisNameLinks *precis_name_model_get_links (const PrecisNameModel *self);
const PrecisNameLinks *precis_name_model_get_exponentials (const PrecisNameModel *self);
void                   precis_name_model_score     (const PrecisNameModel *self, const guint64 *features, guint n,
                                                    PrecisNameSums sums);
void                   precis_name_model_weigh     (const PrecisNameModel *self, const PrecisNameSums *sums, guint n,
                                                    PrecisNameRow *scores);

static inline guint32
precis_name_model_bucket (guint64 feature, guint32 n_buckets)
{
  return (guint32) ((feature >> 32) * n_buckets >> 32);
}

static inline guint32
precis_name_model_key (guint64 feature)
{
  guint32 key = (guint32) feature;

  return key ? key : 1;
}

G_DEFINE_AUTOPTR_CLEANUP_FUNC (PrecisNameModel, precis_name_model_free)

G_END_DECLS
