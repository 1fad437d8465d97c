/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "precis-repair.h"

G_BEGIN_DECLS

GPtrArray *precis_repairs_read (GBytes *bytes, GError **error);

G_END_DECLS
