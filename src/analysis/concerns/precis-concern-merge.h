/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "precis-finding.h"

G_BEGIN_DECLS

void precis_concern_merge (const PrecisConcernText *text, GArray *findings);

G_END_DECLS
