/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "precis-page-map.h"
#include "precis-row-writer.h"

G_BEGIN_DECLS

/**
 * PrecisSalvagePass:
 * @table: its name
 * @into: (nullable): where its rows go, if not to the same table
 * @rank: which of its rows
 * @wants: (nullable): tells by its number whether a row that there is is needed
 * @proves: (nullable): whether it is what was stored
 *
 * One passage through a table's pages.
 */
typedef struct
{
  const char      *table;
  const char      *into;
  PrecisPageRank   rank;
  gboolean       (*wants)  (PrecisDatabase *target, gint64 rowid, gboolean *wanted, GError **error);
  gboolean       (*proves) (PrecisDatabase *target, const PrecisRow *row);
} PrecisSalvagePass;

const PrecisSalvagePass *precis_salvage_passes       (guint *n);
gboolean                 precis_salvage_pass_prepare (PrecisDatabase *target, GError **error);

G_END_DECLS
