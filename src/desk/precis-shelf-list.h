/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "precis-shelf.h"
#include "precis-store.h"

G_BEGIN_DECLS

/**
 * PrecisShelfList:
 *
 * The places of the library as a GListModel of #PrecisShelf: the five that are always there, dossiers, tags, saved
 * searches. It follows the store's changes.
 */
#define PRECIS_TYPE_SHELF_LIST (precis_shelf_list_get_type ())
G_DECLARE_FINAL_TYPE (PrecisShelfList, precis_shelf_list, PRECIS, SHELF_LIST, GObject)

PrecisShelfList *precis_shelf_list_new (PrecisStore *store);

G_END_DECLS
