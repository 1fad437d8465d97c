/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "precis-concern-type.h"

typedef struct
{
  PrecisConcernType type;
  guint64           cues; /* one of them makes it so */
} Rule;

/* The first that fits. */
static const Rule risk_rules[] = {
  { PRECIS_CONCERN_THREAT, PRECIS_CUE_BIT (THREATEN) },
  { PRECIS_CONCERN_UNKNOWN, PRECIS_CUE_BIT (UNSURE) },
  { PRECIS_CONCERN_FAILURE, PRECIS_CUE_BIT (FAIL) | PRECIS_CUE_BIT (BLOCK) },
};

static const Rule obstacle_rules[] = {
  { PRECIS_CONCERN_CONDITION, PRECIS_CUE_BIT (DEMAND) | PRECIS_CUE_BIT (DEPEND) },
  { PRECIS_CONCERN_OPPOSITION, PRECIS_CUE_BIT (OPPOSE) | PRECIS_CUE_BIT (DISPUTE) },
  { PRECIS_CONCERN_RULE, PRECIS_CUE_BIT (RULE) },
  { PRECIS_CONCERN_LACK, PRECIS_CUE_BIT (LACK) },
  { PRECIS_CONCERN_CONDITION, PRECIS_CUE_BIT (IF) | PRECIS_CUE_BIT (MUST) },
};

/**
 * precis_concern_type_find:
 * @kind: risk or obstacle
 * @phrase: the cue classes of the phrase
 * @sentence: those of its sentence
 *
 * Tells what sort of risk or obstacle it is by its cues, the phrase's own before those around it.
 *
 * Returns: one of the types of @kind
 */
PrecisConcernType
precis_concern_type_find (PrecisConcernKind kind, guint64 phrase, guint64 sentence)
{
  const Rule *rules = kind == PRECIS_CONCERN_RISK ? risk_rules : obstacle_rules;
  guint n_rules = kind == PRECIS_CONCERN_RISK ? G_N_ELEMENTS (risk_rules) : G_N_ELEMENTS (obstacle_rules);
  const guint64 scopes[] = { phrase, sentence };

  for (guint k = 0; k < G_N_ELEMENTS (scopes); k++)
    for (guint i = 0; i < n_rules; i++)
      if (scopes[k] & rules[i].cues)
        return rules[i].type;
  return kind == PRECIS_CONCERN_RISK ? PRECIS_CONCERN_HAZARD : PRECIS_CONCERN_CIRCUMSTANCE;
}
