/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "precis-library.h"
#include "precis-order.h"
#include "precis-query.h"
#include "precis-shelf.h"

G_BEGIN_DECLS

/**
 * PrecisListing:
 * @kind: the kind of shelf
 * @shelf: number of the dossier, tag, saved search or feed; 0 for the other kinds
 * @query: (nullable): what of the shelf is wanted, or %NULL for all
 * @order: in which order
 * @after: the last article of the page before, or 0 for the first page
 * @limit: of articles on a page, or 0 for all that are left
 *
 * A list of articles, or a page of it. What was deleted is on the shelf PRECIS_SHELF_TRASH only, unless the query asks
 * for it by `is:trashed`.
 */
typedef struct
{
  PrecisShelfKind  kind;
  gint64           shelf;
  PrecisQuery     *query;
  PrecisOrder      order;
  gint64           after;
  guint            limit;
} PrecisListing;

GArray   *precis_library_list  (PrecisLibrary *self, const PrecisListing *listing, GError **error);
gboolean  precis_library_count (PrecisLibrary *self, const PrecisListing *listing, gint64 *count, GError **error);

G_END_DECLS
