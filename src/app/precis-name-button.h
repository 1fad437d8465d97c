/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <adwaita.h>

#include "precis-briefing.h"
#include "precis-entity.h"

G_BEGIN_DECLS

/**
 * PrecisNameButton:
 *
 * Opens the menu of a name: its page, and what can be corrected about it. It is in a PrecisBriefingPane, which knows who
 * corrects names; the window has the actions names.profile (si) and names.correct (sss).
 */
#define PRECIS_TYPE_NAME_BUTTON (precis_name_button_get_type ())
G_DECLARE_FINAL_TYPE (PrecisNameButton, precis_name_button, PRECIS, NAME_BUTTON, AdwBin)

void precis_name_button_set_entity   (PrecisNameButton *self, PrecisEntity *entity, PrecisBriefing *briefing);
void precis_name_button_popup        (PrecisNameButton *self);
void precis_name_button_show_profile (PrecisNameButton *self);

G_END_DECLS
