/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "precis-span.h"

G_BEGIN_DECLS

/**
 * PrecisConcernActors:
 *
 * Who is named where: the mentions of all entities, by place.
 */
typedef struct _PrecisConcernActors PrecisConcernActors;

PrecisConcernActors *precis_concern_actors_new  (GPtrArray *entities);
void                 precis_concern_actors_free (PrecisConcernActors *self);
GStrv                precis_concern_actors_find (const PrecisConcernActors *self, PrecisSpan sentence);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (PrecisConcernActors, precis_concern_actors_free)

G_END_DECLS
