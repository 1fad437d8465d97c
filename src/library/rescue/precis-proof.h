/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "precis-page-record.h"

G_BEGIN_DECLS

GBytes  *precis_proof_hash   (const guint8 *data, gsize size);
gboolean precis_proof_packed (const PrecisValue *packed, gint64 size, const PrecisValue *hash);

G_END_DECLS
