/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gio/gio.h>

#include "precis-entity.h"

G_BEGIN_DECLS

GMenuModel *precis_name_menu_new (PrecisEntity *entity, const char *reason);

G_END_DECLS
