/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "precis-repair.h"

G_BEGIN_DECLS

char *precis_export_repair  (PrecisRepair *repair);
char *precis_export_repairs (GPtrArray *repairs);

G_END_DECLS
