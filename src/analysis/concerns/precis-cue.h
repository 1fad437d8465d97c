/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "precis-document.h"

G_BEGIN_DECLS

/**
 * PrecisCue:
 *
 * What a word may hint at, seen alone: the classes of the lexicon. A word may belong to several.
 */
typedef enum
{
  /* how sure, how far: function words and adverbs */
  PRECIS_CUE_MAY,       /* could, may, might, possible, risk */
  PRECIS_CUE_WILL,      /* will, would, going */
  PRECIS_CUE_MUST,      /* must, should, need */
  PRECIS_CUE_LIKELY,    /* likely, expected, forecast */
  PRECIS_CUE_IF,        /* if, unless, provided */
  PRECIS_CUE_NOT,       /* not, no, never, without */
  PRECIS_CUE_CONTRAST,  /* but, however, despite */
  PRECIS_CUE_STILL,     /* still, remain, continue */
  PRECIS_CUE_FUTURE,    /* next, coming, ahead */
  PRECIS_CUE_PAST,      /* ago, last, earlier, formerly */
  PRECIS_CUE_MORE,      /* more, further, growing, increasingly */
  /* who says it */
  PRECIS_CUE_SAY,       /* say, tell, report */
  PRECIS_CUE_CLAIM,     /* accuse, allege, claim */
  PRECIS_CUE_WARN,      /* warn, fear, worry */
  PRECIS_CUE_THREATEN,  /* threaten, vow, retaliate */
  PRECIS_CUE_DEMAND,    /* demand, insist, require, urge */
  /* what is bad */
  PRECIS_CUE_DANGER,    /* risk, danger, crisis, tension */
  PRECIS_CUE_HARM,      /* kill, damage, hurt, death */
  PRECIS_CUE_FORCE,     /* attack, war, militant, missile */
  PRECIS_CUE_CRIME,     /* arrest, murder, fraud, convict */
  PRECIS_CUE_DISEASE,   /* outbreak, infect, virus */
  PRECIS_CUE_NATURE,    /* storm, flood, drought */
  PRECIS_CUE_WORSEN,    /* worsen, escalate, spread */
  PRECIS_CUE_FALL,      /* fall, decline, weaken, loss */
  PRECIS_CUE_FAIL,      /* fail, collapse, stall, delay */
  PRECIS_CUE_OPPOSE,    /* oppose, reject, refuse, protest */
  PRECIS_CUE_BLOCK,     /* block, hinder, obstacle, complicate */
  PRECIS_CUE_RULE,      /* ban, sanction, court, lawsuit */
  PRECIS_CUE_LACK,      /* lack, shortage, insufficient */
  PRECIS_CUE_HARD,      /* difficult, problem, struggle */
  PRECIS_CUE_UNSURE,    /* uncertain, unclear, doubt, whether */
  PRECIS_CUE_DISPUTE,   /* disagreement, dispute, deadlock, divided */
  PRECIS_CUE_DEPEND,    /* depend, hinge, precondition */
  PRECIS_CUE_COST,      /* cost, price, inflation, debt */
  /* what is at stake, and what turns it round */
  PRECIS_CUE_GOAL,      /* talks, plan, deal, effort */
  PRECIS_CUE_PREVENT,   /* prevent, avoid, protect */
  PRECIS_CUE_RELIEF,    /* ease, resolve, lift, agree */
  PRECIS_CUE_GOOD,      /* success, benefit, hope */
  /* what an article is about that seldom tells of risks, or often does */
  PRECIS_CUE_LEISURE,   /* match, season, film, festival */
  PRECIS_CUE_STATE,     /* government, minister, parliament */
  PRECIS_CUE_PEOPLE,    /* civilians, children, workers, patients */
  PRECIS_CUE_ROUTINE,   /* meet, visit, appoint, open */
  PRECIS_N_CUES,
  /* grammar: what the clause reader goes by */
  PRECIS_CUE_IS = PRECIS_N_CUES,
  PRECIS_CUE_WAS,
  PRECIS_CUE_HAS,
  PRECIS_CUE_HAD,
  PRECIS_CUE_DO,
  PRECIS_CUE_DID,        /* past forms that do not end in -ed */
  PRECIS_CUE_PARTICIPLE, /* past participles that do not end in -ed */
  PRECIS_CUE_TO,
  PRECIS_CUE_AND,
  PRECIS_CUE_BECAUSE,    /* because, since, as, after: a clause that explains */
  PRECIS_CUE_WHICH,      /* who, which, that: a clause that describes */
  PRECIS_CUE_PREPOSITION,
  PRECIS_CUE_DETERMINER,
  PRECIS_CUE_PRONOUN,
} PrecisCue;

#define PRECIS_CUE_BIT_OF(cue) (G_GUINT64_CONSTANT (1) << (cue))
#define PRECIS_CUE_ALL         (PRECIS_CUE_BIT_OF (PRECIS_N_CUES) - 1)
#define PRECIS_CUE_BIT(cue)    PRECIS_CUE_BIT_OF (PRECIS_CUE_##cue)

/**
 * PrecisCues:
 * @classes: for each token of a document, the set of its classes, a bit each
 * @stems: for each distinct word, a hash of its stem
 */
typedef struct
{
  guint64 *classes;
  guint32 *stems;
} PrecisCues;

PrecisCues *precis_cues_new  (const PrecisDocument *document);
void        precis_cues_free (PrecisCues *self);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (PrecisCues, precis_cues_free)

G_END_DECLS
