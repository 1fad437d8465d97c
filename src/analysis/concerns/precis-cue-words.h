/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "precis-cue.h"

G_BEGIN_DECLS

/**
 * PrecisCueWords:
 * @cue: the class
 * @exact: whether the words count in this form only; otherwise every word with the same stem does
 * @words: the words, a space between two
 */
typedef struct
{
  PrecisCue   cue;
  gboolean    exact;
  const char *words;
} PrecisCueWords;

const PrecisCueWords *precis_cue_words (guint *n_rows);
const PrecisCueWords *precis_cue_pairs (guint *n_rows);

G_END_DECLS
