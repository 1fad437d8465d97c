/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <adwaita.h>

G_BEGIN_DECLS

/**
 * PrecisPageSwitcher:
 *
 * The bar at the bottom of a phone that turns to the library, the article or the briefing.
 */
#define PRECIS_TYPE_PAGE_SWITCHER (precis_page_switcher_get_type ())
G_DECLARE_FINAL_TYPE (PrecisPageSwitcher, precis_page_switcher, PRECIS, PAGE_SWITCHER, AdwBin)

G_END_DECLS
