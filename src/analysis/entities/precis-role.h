/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "precis-group.h"

G_BEGIN_DECLS

GPtrArray *precis_role_find (const PrecisRoster *roster, const GArray *groups);

G_END_DECLS
