/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "precis-database.h"
#include "precis-span.h"

G_BEGIN_DECLS

/**
 * PrecisTokenizer:
 *
 * Cuts text into words exactly as the index of words does, with the index's own code. It belongs to its connection and
 * must not outlive it.
 */
typedef struct _PrecisTokenizer PrecisTokenizer;

/**
 * PrecisTokenFunc:
 * @token: a word in the form that is compared, not terminated
 * @length: bytes of it
 * @span: where it stands in the text
 * @data: what was handed to precis_tokenizer_run()
 *
 * Returns: whether to go on
 */
typedef gboolean (*PrecisTokenFunc) (const char *token, gsize length, PrecisSpan span, gpointer data);

PrecisTokenizer *precis_tokenizer_new  (PrecisDatabase *database, GError **error);
void             precis_tokenizer_free (PrecisTokenizer *self);
void             precis_tokenizer_run  (PrecisTokenizer *self, const char *text, PrecisTokenFunc func, gpointer data);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (PrecisTokenizer, precis_tokenizer_free)

G_END_DECLS
