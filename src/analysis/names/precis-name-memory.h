/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "precis-name-features.h"
#include "precis-names.h"

G_BEGIN_DECLS

/**
 * SECTION: what a first reading found
 *
 * A name that is told fully once is told shortly after: "Prime Minister Lena Ostrova", then "Ostrova". The memory holds
 * what the first reading of a document took for names, and gives each token the features of how its word was used
 * elsewhere in the document (entity and token majority of Krishnan and Manning, 2006).
 */
typedef struct _PrecisNameMemory PrecisNameMemory;

PrecisNameMemory *precis_name_memory_new      (const PrecisNameSheet *sheet, const GArray *names);
void              precis_name_memory_free     (PrecisNameMemory *self);
gboolean          precis_name_memory_features (const PrecisNameMemory *self, guint32 token, PrecisNameFeatures *out);
gboolean          precis_name_memory_features_of_title (const PrecisNameMemory *self, const PrecisNameSheet *title,
                                                        const guint32 *words, guint32 token, PrecisNameFeatures *out);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (PrecisNameMemory, precis_name_memory_free)

G_END_DECLS
