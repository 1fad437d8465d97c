/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "precis-database.h"

G_BEGIN_DECLS

gboolean precis_creation_is_due  (const char *path, gboolean *due, GError **error);
gboolean precis_creation_make    (const char *path, GError **error);
gboolean precis_creation_upgrade (PrecisDatabase *database, const char *path, GError **error);

G_END_DECLS
