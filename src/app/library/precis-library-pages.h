/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <adwaita.h>

#include "precis-library-list.h"

G_BEGIN_DECLS

/**
 * PrecisLibraryPages:
 *
 * The articles of a place; or, if there are none, why, and what to do.
 *
 * - session: whose library
 */
#define PRECIS_TYPE_LIBRARY_PAGES (precis_library_pages_get_type ())
G_DECLARE_FINAL_TYPE (PrecisLibraryPages, precis_library_pages, PRECIS, LIBRARY_PAGES, AdwBin)

PrecisLibraryList *precis_library_pages_get_list (PrecisLibraryPages *self);

G_END_DECLS
