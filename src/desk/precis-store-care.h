/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "precis-store.h"

G_BEGIN_DECLS

void precis_store_tidy  (PrecisStore *self);
void precis_store_care  (PrecisStore *self);
void precis_store_doubt (PrecisStore *self);

G_END_DECLS
