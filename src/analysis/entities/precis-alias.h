/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "precis-form.h"

G_BEGIN_DECLS

/**
 * PrecisAliasRank:
 *
 * How well one form may name what another one names; higher is better.
 */
typedef enum
{
  PRECIS_ALIAS_NONE,
  PRECIS_ALIAS_MIDDLE, /* a person's middle name, or the first of two surnames */
  PRECIS_ALIAS_GIVEN,  /* a person's given name */
  PRECIS_ALIAS_SHORT,  /* the surname; a usual short form */
  PRECIS_ALIAS_SAME,   /* the same words, or a fuller name with the same surname */
} PrecisAliasRank;

PrecisAliasRank precis_alias_person (const PrecisForm *shorter, const PrecisForm *longer);
PrecisAliasRank precis_alias_thing  (const PrecisForm *shorter, const PrecisForm *longer);

G_END_DECLS
