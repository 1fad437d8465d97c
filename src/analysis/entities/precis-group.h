/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "precis-roster.h"

G_BEGIN_DECLS

/**
 * PrecisGroup:
 * @type: what the names name
 * @country: (nullable): the country that it is
 * @full: the number of its fullest form
 *
 * The names of one person, organisation, place, event or thing.
 */
typedef struct
{
  PrecisNameType       type;
  const PrecisCountry *country;
  guint                full;
} PrecisGroup;

GArray *precis_group_mentions (PrecisRoster *roster, GHashTable *acronyms);

G_END_DECLS
