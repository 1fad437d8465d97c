/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "precis-concern-model.h"
#include "precis-concern-text.h"

G_BEGIN_DECLS

/**
 * PrecisConcernVerdict:
 * @probability: that the sentence tells of a risk or an obstacle, 0 to 1
 * @weight: for ranking, higher is heavier
 * @kind: what it would be
 * @category: its field
 * @certainty: how sure it is told
 */
typedef struct
{
  float             probability;
  float             weight;
  PrecisConcernKind kind;
  PrecisCategory    category;
  PrecisCertainty   certainty;
} PrecisConcernVerdict;

GArray *precis_concern_judge (const PrecisConcernModel *model, const PrecisConcernText *text);

G_END_DECLS
