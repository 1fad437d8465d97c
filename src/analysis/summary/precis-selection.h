/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "precis-sentence-vectors.h"

G_BEGIN_DECLS

GArray *precis_selection_make (const GArray                *candidates,
                               const float                 *scores,
                               const PrecisSentenceVectors *vectors,
                               guint                        n_points);

G_END_DECLS
