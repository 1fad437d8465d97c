/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <adwaita.h>

#include "precis-session.h"

G_BEGIN_DECLS

/**
 * PrecisLibraryPane:
 *
 * The library column: places, search, the articles, and what can be done with those that are selected.
 *
 * - session: whose library
 *
 * Actions:
 * - articles.read, .star, .archive, .trash, .put-back, .purge, .tag, .dossier, .take-out: change the selected articles, or
 *   the one that is read; articles.star-one (x) an article by its number
 * - articles.next, .previous, .select-all, .unselect
 * - place.new; place.rename, place.remove (ux); place.empty-trash; place.choose
 * - search.start, .save, .clear, .everywhere, .help; search.example (s)
 */
#define PRECIS_TYPE_LIBRARY_PANE (precis_library_pane_get_type ())
G_DECLARE_FINAL_TYPE (PrecisLibraryPane, precis_library_pane, PRECIS, LIBRARY_PANE, AdwBin)

G_END_DECLS
