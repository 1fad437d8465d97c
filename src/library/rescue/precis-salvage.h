/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "precis-page-map.h"
#include "precis-row-writer.h"

G_BEGIN_DECLS

/**
 * PrecisSalvage:
 *
 * Copies what can be read of a damaged library's pages to a new library. A row that a tree leads to wins over one that
 * none leads to; a text is taken only if it has the hash that its article tells, what is compressed only if it unpacks.
 *
 * Time is linear in the size of the file, and memory is that of the largest row and a few bytes a page.
 */
typedef struct _PrecisSalvage PrecisSalvage;

PrecisSalvage *precis_salvage_new        (PrecisPageFile *file, PrecisDatabase *target, GCancellable *cancellable, GError **error);
void           precis_salvage_free       (PrecisSalvage *self);
gboolean       precis_salvage_is_foreign (PrecisSalvage *self);
gboolean       precis_salvage_run        (PrecisSalvage *self, GCancellable *cancellable, GError **error);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (PrecisSalvage, precis_salvage_free)

G_END_DECLS
