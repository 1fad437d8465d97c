/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <adwaita.h>

#include "precis-browser.h"

G_BEGIN_DECLS

/**
 * PrecisSelectionBar:
 *
 * How many articles are selected, and buttons for what can be done with them; in sight while there are several.
 *
 * - browser: where they are selected
 */
#define PRECIS_TYPE_SELECTION_BAR (precis_selection_bar_get_type ())
G_DECLARE_FINAL_TYPE (PrecisSelectionBar, precis_selection_bar, PRECIS, SELECTION_BAR, AdwBin)

G_END_DECLS
