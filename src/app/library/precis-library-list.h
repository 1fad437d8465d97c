/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <adwaita.h>

#include "precis-session.h"

G_BEGIN_DECLS

/**
 * PrecisLibraryList:
 *
 * The articles of a place, which can be selected, dragged, and, in a dossier, put in order.
 *
 * - session: whose library
 *
 * A click and Enter activate article.show, the menu the actions of the articles.
 */
#define PRECIS_TYPE_LIBRARY_LIST (precis_library_list_get_type ())
G_DECLARE_FINAL_TYPE (PrecisLibraryList, precis_library_list, PRECIS, LIBRARY_LIST, AdwBin)

gboolean precis_library_list_reveal (PrecisLibraryList *self, gint64 id);

G_END_DECLS
