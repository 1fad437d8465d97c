/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "precis-document.h"

G_BEGIN_DECLS

/**
 * PrecisVocabulary:
 *
 * The distinct words of a document while it is made: a hash table with open addressing.
 */
typedef struct _PrecisVocabulary PrecisVocabulary;

PrecisVocabulary *precis_vocabulary_new    (GStringChunk *strings, guint expected);
guint32           precis_vocabulary_intern (PrecisVocabulary *self, const char *token, gsize length);
PrecisWord       *precis_vocabulary_steal  (PrecisVocabulary *self, guint32 *n_words);

G_END_DECLS
