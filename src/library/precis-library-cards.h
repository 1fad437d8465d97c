/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "precis-card.h"
#include "precis-library.h"
#include "precis-query.h"

G_BEGIN_DECLS

GPtrArray *precis_library_get_cards (PrecisLibrary *self, const gint64 *ids, guint n, PrecisQuery *query, GError **error);

G_END_DECLS
