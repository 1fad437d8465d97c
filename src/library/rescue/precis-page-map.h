/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gio/gio.h>

#include "precis-page-file.h"
#include "precis-shape.h"

G_BEGIN_DECLS

/**
 * PrecisPageRank:
 * @PRECIS_PAGE_TRUSTED: the tree leads to it, and there is no newer version of it
 * @PRECIS_PAGE_STRAY: no tree leads to it, or a newer version of it is damaged: its rows count where there are no others
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
 * like. Pages on the list of free ones belong to none. A byte a page.
 */
typedef struct _PrecisPageMap PrecisPageMap;

PrecisPageMap *precis_page_map_new        (PrecisPageFile *file, GPtrArray *shapes, GCancellable *cancellable, GError **error);
void           precis_page_map_free       (PrecisPageMap *self);
gboolean       precis_page_map_is_of      (PrecisPageMap *self, guint page, guint shape, PrecisPageRank rank);
gboolean       precis_page_map_is_foreign (PrecisPageMap *self);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (PrecisPageMap, precis_page_map_free)

G_END_DECLS
