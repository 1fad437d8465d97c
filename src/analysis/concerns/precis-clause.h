/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "precis-cue.h"

G_BEGIN_DECLS

typedef enum
{
  PRECIS_MOOD_NONE,
  PRECIS_MOOD_MAY,
  PRECIS_MOOD_WILL,
  PRECIS_MOOD_MUST,
  PRECIS_MOOD_LIKELY,
} PrecisMood;

typedef enum
{
  PRECIS_VERB_FORM_NONE,
  PRECIS_VERB_FORM_PRESENT,
  PRECIS_VERB_FORM_PROGRESSIVE,
  PRECIS_VERB_FORM_PERFECT,
  PRECIS_VERB_FORM_PAST,
  PRECIS_VERB_FORM_PASSIVE_PAST,
  PRECIS_VERB_FORM_INFINITIVE,
} PrecisVerbForm;

typedef enum
{
  PRECIS_LINK_NONE,
  PRECIS_LINK_IF,
  PRECIS_LINK_CONTRAST,
  PRECIS_LINK_BECAUSE,
  PRECIS_LINK_WHICH,
  PRECIS_LINK_TO,
  PRECIS_LINK_AND,
} PrecisLink;

/**
 * PrecisClause:
 * @first: index of its first token in the document
 * @n_tokens: how many tokens it has
 * @mood: its modal verb or adverb
 * @tense: the form of its first verb group
 * @link: the word that joins it to the clause before
 * @negated: whether a word of negation stands in it
 * @quoted: whether it stands between quotation marks
 * @classes: the classes of all its words
 */
typedef struct
{
  guint32     first;
  guint32     n_tokens;
  PrecisMood  mood;
  PrecisVerbForm tense;
  PrecisLink  link;
  gboolean    negated;
  gboolean    quoted;
  guint64     classes;
} PrecisClause;

void precis_clauses_cut (const PrecisDocument *document,
                         const PrecisCues     *cues,
                         guint32               sentence,
                         GArray               *clauses);

G_END_DECLS
