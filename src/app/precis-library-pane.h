/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <adwaita.h>

#include "precis-session.h"

G_BEGIN_DECLS

/**
 * PrecisLibraryPane:
 *
 * The library column: the articles that are open.
 *
 * - session: whose articles
 *
 * Signals:
 * - closed (PrecisItem *item, guint position): an article was closed and may be restored to its position
 */
#define PRECIS_TYPE_LIBRARY_PANE (precis_library_pane_get_type ())
G_DECLARE_FINAL_TYPE (PrecisLibraryPane, precis_library_pane, PRECIS, LIBRARY_PANE, AdwBin)

void precis_library_pane_close (PrecisLibraryPane *self, PrecisItem *item);

G_END_DECLS
