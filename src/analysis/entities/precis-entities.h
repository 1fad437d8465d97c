/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "precis-reading.h"

G_BEGIN_DECLS

GPtrArray *precis_entities_find (PrecisReading *reading, GError **error);

G_END_DECLS
