/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "precis-concern-model.h"
#include "precis-concern-text.h"
#include "precis-span.h"

G_BEGIN_DECLS

void       precis_concern_phrase_features (const PrecisConcernText *text,
                                           guint32                  sentence,
                                           guint32                  token,
                                           GArray                  *features);
PrecisSpan precis_concern_phrase_find     (const PrecisConcernModel *model,
                                           const PrecisConcernText  *text,
                                           guint32                   sentence);

G_END_DECLS
