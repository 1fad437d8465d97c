/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "precis-reading.h"

G_BEGIN_DECLS

GPtrArray *precis_repairs_apply (const PrecisReading *reading, GPtrArray *entities, GPtrArray *repairs);

G_END_DECLS
