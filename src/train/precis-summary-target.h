/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "precis-document.h"
#include "precis-rouge.h"

G_BEGIN_DECLS

void precis_summary_target_aim (const PrecisDocument  *document,
                                const GArray          *candidates,
                                const PrecisRougeText *highlights,
                                float                 *targets);

G_END_DECLS
