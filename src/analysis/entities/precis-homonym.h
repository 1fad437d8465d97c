/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "precis-roster.h"

G_BEGIN_DECLS

void precis_homonym_settle (PrecisRoster *roster);

G_END_DECLS
