/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <adwaita.h>

#include "precis-browser.h"

G_BEGIN_DECLS

/**
 * PrecisSearchBar:
 *
 * The field to search the library, its menu, and below it what of a query was not understood.
 *
 * - browser: what is searched
 *
 * Signals:
 * - left (): the user is done with the field
 */
#define PRECIS_TYPE_SEARCH_BAR (precis_search_bar_get_type ())
G_DECLARE_FINAL_TYPE (PrecisSearchBar, precis_search_bar, PRECIS, SEARCH_BAR, AdwBin)

void precis_search_bar_start     (PrecisSearchBar *self);
void precis_search_bar_show_help (PrecisSearchBar *self);

G_END_DECLS
