/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gio/gio.h>

#include "precis-page-file.h"
#include "precis-shape.h"

G_BEGIN_DECLS

/**
 * PrecisPageRank:
 * @PRECIS_PAGE_TRUSTED: the tree leads to the row, and there is no newer version of its page
 * @PRECIS_PAGE_STRAY: no tree leads to the row, or to another place for its number, or a newer version of its page is
 *   damaged: it counts where there is no other
 */
typedef enum
{
  PRECIS_PAGE_TRUSTED,
  PRECIS_PAGE_STRAY,
} PrecisPageRank;

/**
 * PrecisPageMap:
 *
 * Tells to which table each page of a damaged library belongs: by the tree that leads to it, else by what its rows look
 * like. Pages on the list of free ones belong to none.
 */
typedef struct _PrecisPageMap PrecisPageMap;

PrecisPageMap *precis_page_map_new        (PrecisPageFile *file, GPtrArray *shapes, GCancellable *cancellable, GError **error);
void           precis_page_map_free       (PrecisPageMap *self);
gboolean       precis_page_map_is_of      (PrecisPageMap *self, guint page, guint shape);
PrecisPageRank precis_page_map_get_rank   (PrecisPageMap *self, guint page, gint64 rowid);
gboolean       precis_page_map_is_foreign (PrecisPageMap *self);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (PrecisPageMap, precis_page_map_free)

G_END_DECLS
