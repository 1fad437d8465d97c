/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "precis-concern-model.h"
#include "precis-concern-text.h"

G_BEGIN_DECLS

float precis_concern_evidence_weigh (const PrecisConcernModel *model,
                                     const PrecisConcernText  *text,
                                     guint32                   sentence,
                                     GArray                   *features);

G_END_DECLS
