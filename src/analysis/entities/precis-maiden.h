/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "precis-roster.h"

G_BEGIN_DECLS

void precis_maiden_find (PrecisRoster *roster, GHashTable *pairs);

G_END_DECLS
