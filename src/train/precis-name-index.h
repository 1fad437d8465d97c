/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

#define PRECIS_NAME_NO_FEATURE G_MAXUINT32

/**
 * PrecisNameIndex:
 * @hashes: the features' hashes, in the order in which they were first seen
 * @counts: how often each was seen
 * @private: whether it is a habit of one set, which the model does without
 *
 * Numbers the features of the training texts.
 */
typedef struct
{
  GArray  *hashes;  /* guint64 */
  GArray  *counts;  /* guint32 */
  GArray  *private; /* guint8 */
  guint32 *places;
  guint32  mask;
} PrecisNameIndex;

PrecisNameIndex *precis_name_index_new   (void);
void             precis_name_index_free  (PrecisNameIndex *self);
void             precis_name_index_count (PrecisNameIndex *self, guint64 hash, gboolean private);
void             precis_name_index_prune (PrecisNameIndex *self, guint32 least);
guint32          precis_name_index_find  (const PrecisNameIndex *self, guint64 hash);

G_END_DECLS
