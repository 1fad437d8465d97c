/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "precis-concern-corpus.h"
#include "precis-linear-trainer.h"

G_BEGIN_DECLS

/**
 * PrecisConcernLessons:
 * @sentences: (element-type PrecisExample): an example a sentence
 * @tokens: (element-type PrecisExample): an example a token
 * @natures: (element-type PrecisExample): an example a concern
 *
 * What the tables of the model are trained from.
 */
typedef struct
{
  GPtrArray *sentences;
  GPtrArray *tokens;
  GPtrArray *natures;
} PrecisConcernLessons;

void precis_concern_lessons_init   (PrecisConcernLessons *self);
void precis_concern_lessons_clear  (PrecisConcernLessons *self);
void precis_concern_lessons_append (PrecisConcernLessons      *self,
                                    const PrecisMarkedArticle *article,
                                    guint                      group);

G_END_DECLS
