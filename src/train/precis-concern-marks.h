/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "precis-concern-corpus.h"
#include "precis-finding.h"

G_BEGIN_DECLS

/* What a model said of one annotated sentence that was held out. */
typedef struct
{
  guint    group;          /* its article */
  float    probability, weight;
  gboolean must, may;      /* marked as clear; marked at all, or the headline */
  gboolean key;
  gboolean kind, category, certainty;
  float    phrase;         /* overlap of the phrases, 0 to 1 */
} PrecisHeldOut;

void  precis_concern_marks_append (const PrecisConcernModel *model, const PrecisMarkedArticle *article,
                                   guint group, GArray *held_out);
float precis_concern_marks_print  (GArray *held_out);

G_END_DECLS
