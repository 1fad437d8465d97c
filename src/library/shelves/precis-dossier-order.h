/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "precis-library.h"

G_BEGIN_DECLS

gboolean precis_dossier_order_place (PrecisLibrary *library, gint64 dossier, const gint64 *ids, guint n, gint64 before, GError **error);

G_END_DECLS
