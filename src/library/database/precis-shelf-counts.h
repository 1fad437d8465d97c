/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "precis-database.h"

G_BEGIN_DECLS

/**
 * SECTION: how full the shelves are
 *
 * To count 100,000 articles takes longer than a list may take to show. So the table shelf_counts has a row a shelf, and
 * triggers keep it in step in the transaction that changes an article's states, tags or dossiers, whoever does.
 */
extern const char precis_shelf_counts_schema[];

gboolean precis_shelf_counts_fit     (PrecisDatabase *database, gboolean *fit, GError **error);
gboolean precis_shelf_counts_rebuild (PrecisDatabase *database, GError **error);

G_END_DECLS
