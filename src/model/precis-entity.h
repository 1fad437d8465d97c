/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gio/gio.h>

#include "precis-span.h"

G_BEGIN_DECLS

/**
 * PrecisEntityType:
 *
 * What an entity is; PRECIS_ENTITY_OTHER is a law, product, vehicle, disease, work …
 */
typedef enum
{
  PRECIS_ENTITY_PERSON,
  PRECIS_ENTITY_ORGANISATION,
  PRECIS_ENTITY_PLACE,
  PRECIS_ENTITY_EVENT,
  PRECIS_ENTITY_OTHER,
} PrecisEntityType;

/**
 * PrecisEntity:
 *
 * Who or what the article names: one record however many ways it is written.
 *
 * - name: the fullest form in the text; the usual English name for countries
 * - type: what it is
 * - role: for people, title or office as the text gives it, or %NULL
 * - roles: array of PrecisSpan, all that the text says that a person is, @role among them, in its order, or %NULL
 * - country: for countries, ISO 3166-1 alpha-2, or %NULL
 * - aliases: the other forms in which text or title name it, without @name
 * - mentions: array of PrecisSpan, in the order of the text; names only, no pronouns
 * - weight: how much the article is about it; entities come heaviest first
 */
#define PRECIS_TYPE_ENTITY (precis_entity_get_type ())
G_DECLARE_FINAL_TYPE (PrecisEntity, precis_entity, PRECIS, ENTITY, GObject)

const char         *precis_entity_get_name        (PrecisEntity *self);
PrecisEntityType    precis_entity_get_entity_type (PrecisEntity *self);
const char         *precis_entity_get_role        (PrecisEntity *self);
GArray             *precis_entity_get_roles       (PrecisEntity *self);
const char         *precis_entity_get_country     (PrecisEntity *self);
const char * const *precis_entity_get_aliases     (PrecisEntity *self);
GArray             *precis_entity_get_mentions    (PrecisEntity *self);
double              precis_entity_get_weight      (PrecisEntity *self);

G_END_DECLS
