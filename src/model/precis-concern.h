/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gio/gio.h>

#include "precis-span.h"

G_BEGIN_DECLS

/**
 * PrecisConcernKind:
 * @PRECIS_CONCERN_RISK: what may go wrong
 * @PRECIS_CONCERN_OBSTACLE: what stands in the way
 */
typedef enum
{
  PRECIS_CONCERN_RISK,
  PRECIS_CONCERN_OBSTACLE,
} PrecisConcernKind;

/**
 * PrecisConcernType:
 * @PRECIS_CONCERN_THREAT: risk: an actor announces or prepares harm
 * @PRECIS_CONCERN_FAILURE: risk: a wanted thing may be lost, delayed, collapse
 * @PRECIS_CONCERN_HAZARD: risk: harm or worsening without an intending actor
 * @PRECIS_CONCERN_UNKNOWN: risk: an open question that decides the outcome
 * @PRECIS_CONCERN_OPPOSITION: obstacle: an actor refuses, vetoes, sues, blocks
 * @PRECIS_CONCERN_RULE: obstacle: law, court, treaty, sanction
 * @PRECIS_CONCERN_CONDITION: obstacle: needs something first that has not happened
 * @PRECIS_CONCERN_LACK: obstacle: of money, people, access, evidence
 * @PRECIS_CONCERN_CIRCUMSTANCE: obstacle: weather, fighting, fault, distance
 */
typedef enum
{
  PRECIS_CONCERN_THREAT,
  PRECIS_CONCERN_FAILURE,
  PRECIS_CONCERN_HAZARD,
  PRECIS_CONCERN_UNKNOWN,
  PRECIS_CONCERN_OPPOSITION,
  PRECIS_CONCERN_RULE,
  PRECIS_CONCERN_CONDITION,
  PRECIS_CONCERN_LACK,
  PRECIS_CONCERN_CIRCUMSTANCE,
} PrecisConcernType;

/**
 * PrecisCategory:
 *
 * The field of life that a concern belongs to.
 */
typedef enum
{
  PRECIS_CATEGORY_SECURITY,
  PRECIS_CATEGORY_DIPLOMATIC,
  PRECIS_CATEGORY_POLITICAL,
  PRECIS_CATEGORY_LEGAL,
  PRECIS_CATEGORY_ECONOMIC,
  PRECIS_CATEGORY_HEALTH,
  PRECIS_CATEGORY_ENVIRONMENT,
  PRECIS_CATEGORY_TECHNICAL,
  PRECIS_CATEGORY_SOCIAL,
} PrecisCategory;

/**
 * PrecisCertainty:
 * @PRECIS_CERTAINTY_STATED: told as fact
 * @PRECIS_CERTAINTY_LIKELY: expected
 * @PRECIS_CERTAINTY_POSSIBLE: could, may, might, fears
 * @PRECIS_CERTAINTY_CONDITIONAL: if, unless, depends
 * @PRECIS_CERTAINTY_CLAIMED: who says so is named: a warning, a threat, an accusation
 */
typedef enum
{
  PRECIS_CERTAINTY_STATED,
  PRECIS_CERTAINTY_LIKELY,
  PRECIS_CERTAINTY_POSSIBLE,
  PRECIS_CERTAINTY_CONDITIONAL,
  PRECIS_CERTAINTY_CLAIMED,
} PrecisCertainty;

/**
 * PrecisConcern:
 *
 * A risk or an obstacle that the article tells of.
 *
 * - kind, type, category, certainty: see the enumerations; a risk has one of the first four types, an obstacle one of the others
 * - phrase: the predicate with its arguments, hedge and negation in, attribution out: the slice [start, end) of the text (bytes)
 * - places: array of PrecisPlace, each telling of it, in the order of weight; the first is the concern's own
 * - actors: names of the entities that act or suffer, as PrecisEntity:name
 * - score: weight for ranking, 0 to 1; a briefing lists the heaviest first
 * - why: the rule and features that fired, in words for the user
 */
#define PRECIS_TYPE_CONCERN (precis_concern_get_type ())
G_DECLARE_FINAL_TYPE (PrecisConcern, precis_concern, PRECIS, CONCERN, GObject)

PrecisConcernKind   precis_concern_get_kind         (PrecisConcern *self);
PrecisConcernType   precis_concern_get_concern_type (PrecisConcern *self);
PrecisCategory      precis_concern_get_category     (PrecisConcern *self);
PrecisCertainty     precis_concern_get_certainty    (PrecisConcern *self);
const char         *precis_concern_get_phrase       (PrecisConcern *self);
guint               precis_concern_get_start        (PrecisConcern *self);
guint               precis_concern_get_end          (PrecisConcern *self);
GArray             *precis_concern_get_places       (PrecisConcern *self);
const char * const *precis_concern_get_actors       (PrecisConcern *self);
double              precis_concern_get_score        (PrecisConcern *self);
const char         *precis_concern_get_why          (PrecisConcern *self);

G_END_DECLS
