/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "precis-concern-judge.h"
#include "precis-span.h"

G_BEGIN_DECLS

/**
 * PrecisFinding:
 * @sentence: the number of its sentence
 * @verdict: what the model said of it
 * @phrase: where it is told
 * @same_as: index of the heavier finding that tells the same, or its own
 *
 * A concern found in one sentence.
 */
typedef struct
{
  guint32              sentence;
  PrecisConcernVerdict verdict;
  PrecisSpan           phrase;
  guint                same_as;
} PrecisFinding;

void precis_concern_merge (const PrecisConcernText *text, GArray *findings);

G_END_DECLS
