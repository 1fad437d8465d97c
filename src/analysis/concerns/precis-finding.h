/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "precis-concern-nature.h"
#include "precis-reading.h"

G_BEGIN_DECLS

/**
 * PrecisFinding:
 * @sentence: the number of its sentence
 * @phrase: where it is told
 * @probability: that it is one, 0 to 1
 * @weight: for ranking, higher is heavier
 * @nature: what sort of concern it is
 * @category: its field
 * @same_as: index of the heavier finding that tells the same, or its own
 *
 * A concern found in one sentence.
 */
typedef struct
{
  guint32             sentence;
  PrecisSpan          phrase;
  float               probability;
  float               weight;
  PrecisConcernNature nature;
  PrecisCategory      category;
  guint               same_as;
} PrecisFinding;

GArray *precis_findings_new (const PrecisConcernModel *model,
                             const PrecisConcernText  *text,
                             float                     threshold,
                             PrecisReading            *reading,
                             GError                  **error);

G_END_DECLS
