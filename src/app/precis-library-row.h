/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <adwaita.h>

#include "precis-item.h"

G_BEGIN_DECLS

/**
 * PrecisLibraryRow:
 *
 * A row of the library: where an article is from, its title and its gist.
 *
 * - item: the article
 */
#define PRECIS_TYPE_LIBRARY_ROW (precis_library_row_get_type ())
G_DECLARE_FINAL_TYPE (PrecisLibraryRow, precis_library_row, PRECIS, LIBRARY_ROW, AdwBin)

G_END_DECLS
