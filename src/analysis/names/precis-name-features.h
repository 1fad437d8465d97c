/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "precis-name-sheet.h"

G_BEGIN_DECLS

#define PRECIS_MAX_NAME_FEATURES 255 /* of one token */

/**
 * PrecisNameFeatures:
 * @hash: hashes of the features
 * @n: how many
 *
 * The features that hold of one token. The trainer and the tagger both take them from here, so they cannot differ.
 */
typedef struct
{
  guint64 hash[PRECIS_MAX_NAME_FEATURES];
  guint   n;
} PrecisNameFeatures;

void precis_name_features_of (const PrecisNameSheet *sheet, guint32 sentence, guint32 token, PrecisNameFeatures *out);

/* Adds the feature that @template makes of @a and @b. */
static inline void
precis_name_features_add (PrecisNameFeatures *self, guint template, guint64 hash)
{
  if (self->n < PRECIS_MAX_NAME_FEATURES)
    self->hash[self->n++] = (hash * (2 * (guint64) template + 0x9e3779b97f4a7c15u)) ^ (hash >> 31);
}

G_END_DECLS
