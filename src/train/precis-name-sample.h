/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "precis-name-corpus.h"
#include "precis-name-index.h"
#include "precis-name-memory.h"

G_BEGIN_DECLS

/**
 * PrecisNameSample:
 * @text: (borrowed): the document
 * @sheet: its sheet
 * @features: numbers of the features of all tokens
 * @first: for each token where its own begin in @features; one more at the end
 * @recalled: the same for the features of the memory; %NULL until precis_name_sample_recall()
 * @recalled_first: the same
 *
 * A document of the training texts with its features looked up.
 */
typedef struct
{
  const PrecisNameText *text;
  PrecisNameSheet      *sheet;
  guint32              *features;
  guint32              *first;
  guint32              *recalled;
  guint32              *recalled_first;
} PrecisNameSample;

void              precis_name_sample_count  (const PrecisNameText *text, const PrecisGazetteer *gazetteer,
                                             PrecisNameIndex *index);
PrecisNameSample *precis_name_sample_new    (const PrecisNameText *text, const PrecisGazetteer *gazetteer,
                                             const PrecisNameIndex *index);
void              precis_name_sample_free   (PrecisNameSample *self);
void              precis_name_sample_recall (PrecisNameSample *self, const GArray *names, PrecisNameIndex *index);

G_END_DECLS
