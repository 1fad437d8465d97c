/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "precis-database.h"

G_BEGIN_DECLS

gboolean precis_backup_make   (const char *path, guint version, GError **error);
void     precis_backup_remove (const char *path);

G_END_DECLS
