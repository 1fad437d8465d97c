/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <adwaita.h>

#include "precis-session.h"
#include "precis-split-view.h"

G_BEGIN_DECLS

/**
 * PrecisHeaderBar:
 *
 * The bar above the columns: the article's title, the menus, and what shows and hides the outer columns.
 *
 * - columns: what it shows and hides
 * - session: whose selected article it names
 */
#define PRECIS_TYPE_HEADER_BAR (precis_header_bar_get_type ())
G_DECLARE_FINAL_TYPE (PrecisHeaderBar, precis_header_bar, PRECIS, HEADER_BAR, AdwBin)

G_END_DECLS
