/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "precis-concern-model.h"
#include "precis-concern-text.h"
#include "precis-span.h"

G_BEGIN_DECLS

/**
 * PrecisConcernNature:
 * @key: how much it is what a briefing must not miss, around 0
 * @kind: risk or obstacle
 * @certainty: how sure it is told
 * @categories: how much it belongs to each category, a logarithm
 */
typedef struct
{
  float             key;
  PrecisConcernKind kind;
  PrecisCertainty   certainty;
  float             categories[PRECIS_N_CATEGORIES];
} PrecisConcernNature;

void                precis_concern_nature_features (const PrecisConcernText *text,
                                                    guint32                  sentence,
                                                    PrecisSpan               phrase,
                                                    GArray                  *features);
PrecisConcernNature precis_concern_nature_find     (const PrecisConcernModel *model,
                                                    const PrecisConcernText  *text,
                                                    guint32                   sentence,
                                                    PrecisSpan                phrase,
                                                    GArray                   *features);

G_END_DECLS
