/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "precis-group.h"

G_BEGIN_DECLS

/**
 * PrecisRoles:
 * @best: (nullable): the role that tells most, as the text gives it, without article
 * @all: (nullable): array of PrecisSpan: all of them, by position, each wording once
 *
 * What the text says that a person is.
 */
typedef struct
{
  char   *best;
  GArray *all;
} PrecisRoles;

void       precis_roles_free (PrecisRoles *self);
GPtrArray *precis_role_find  (const PrecisRoster *roster, const GArray *groups);

G_END_DECLS
