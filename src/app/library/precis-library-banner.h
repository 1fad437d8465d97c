/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <adwaita.h>

#include "precis-store.h"

G_BEGIN_DECLS

/**
 * PrecisLibraryBanner:
 *
 * Says that the library cannot be changed, or not even be read, and why; in sight while that is so. And what else there is
 * to tell of it, such as that it was rebuilt, until the user has read it.
 *
 * - store: the library
 * - notice: what there is to tell, or %NULL
 */
#define PRECIS_TYPE_LIBRARY_BANNER (precis_library_banner_get_type ())
G_DECLARE_FINAL_TYPE (PrecisLibraryBanner, precis_library_banner, PRECIS, LIBRARY_BANNER, AdwBin)

G_END_DECLS
