/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "precis-briefing.h"
#include "precis-concern.h"
#include "precis-entity.h"
#include "precis-moment.h"

G_BEGIN_DECLS

/* How the briefing column orders what a briefing holds. The lists returned are new and hold the same
 * objects. */

typedef enum
{
  PRECIS_MOMENT_UNPLACED, /* it is not known when the article was published */
  PRECIS_MOMENT_PAST,
  PRECIS_MOMENT_FUTURE,
  PRECIS_MOMENT_YEARLESS,
} PrecisMomentTense;

GListModel        *precis_group_concerns (GListModel *concerns, PrecisConcernKind kind);
GListModel        *precis_group_entities (GListModel *entities, PrecisEntityType type);
GListModel        *precis_group_quotes   (GListModel *quotes);
PrecisEntity      *precis_find_entity    (PrecisBriefing *briefing, const char *name);
PrecisMomentTense  precis_moment_tense   (PrecisMoment *moment, const char *published);

G_END_DECLS
