/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "precis-database.h"

G_BEGIN_DECLS

PrecisDatabase *precis_shadow_open (const char *path, GError **error);

G_END_DECLS
