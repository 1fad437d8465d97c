/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "precis-clause.h"

G_BEGIN_DECLS

#define PRECIS_CONCERN_TEXT_STEPS 4

/**
 * PrecisConcernText:
 * @document: (borrowed): the text
 * @cues: classes and stems of its words
 * @clauses: (element-type PrecisClause): all its clauses, in order
 * @first_clause: for each sentence, and after the last, where its clauses begin
 * @classes: for each sentence, the classes of all its words
 * @title_classes: those of the title
 * @shares: for each class in what part of the sentences it stands, in steps from 0 to
 *   %PRECIS_CONCERN_TEXT_STEPS
 * @topical: for each distinct word, whether the title or the first sentences use it
 *
 * A document as the search for concerns reads it.
 */
typedef struct
{
  const PrecisDocument *document;
  PrecisCues           *cues;
  GArray               *clauses;
  guint32              *first_clause;
  guint64              *classes;
  guint64               title_classes;
  guint8                shares[PRECIS_N_CUES];
  guint8               *topical;
} PrecisConcernText;

PrecisConcernText *precis_concern_text_new           (const PrecisDocument *document,
                                                      const PrecisDocument *title);
void               precis_concern_text_free          (PrecisConcernText *self);
guint              precis_concern_text_count_topical (const PrecisConcernText *self,
                                                      guint32                  sentence);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (PrecisConcernText, precis_concern_text_free)

G_END_DECLS
