/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "precis-database.h"

G_BEGIN_DECLS

gboolean precis_settle_rows (PrecisDatabase *database, GError **error);

G_END_DECLS
