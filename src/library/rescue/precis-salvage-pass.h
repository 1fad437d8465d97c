/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "precis-page-map.h"
#include "precis-row-writer.h"

G_BEGIN_DECLS

/**
 * PrecisSalvagePass:
 * @table: its name
 * @rank: which of its pages
 * @wants: (nullable): tells by its number whether a row that there is is needed
 * @proves: (nullable): whether it is what was stored
 *
 * One passage through a table's pages.
 */
typedef struct
{
  const char      *table;
  PrecisPageRank   rank;
  gboolean       (*wants)  (PrecisDatabase *target, gint64 rowid, gboolean *wanted, GError **error);
  gboolean       (*proves) (PrecisDatabase *target, const PrecisRow *row);
} PrecisSalvagePass;

const PrecisSalvagePass *precis_salvage_passes (guint *n);

G_END_DECLS
