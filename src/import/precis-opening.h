/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "precis-draft.h"

G_BEGIN_DECLS

void precis_opening_take (PrecisDraft *draft, gboolean apart);

G_END_DECLS
