/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <adwaita.h>

#include "precis-session.h"

G_BEGIN_DECLS

/**
 * PrecisPlacesButton:
 *
 * The place of the library that is shown, and below it, when it is opened, all others. Articles that are dragged over it
 * open it, and may be dropped on a place.
 *
 * - session: whose library
 *
 * Its popover activates place.new, and what its rows do.
 */
#define PRECIS_TYPE_PLACES_BUTTON (precis_places_button_get_type ())
G_DECLARE_FINAL_TYPE (PrecisPlacesButton, precis_places_button, PRECIS, PLACES_BUTTON, AdwBin)

void precis_places_button_popup (PrecisPlacesButton *self);

G_END_DECLS
