/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <adwaita.h>

#include "precis-briefing.h"
#include "precis-corrector.h"

G_BEGIN_DECLS

/**
 * PrecisNamePicker:
 *
 * Asks for the other name that a correction needs: one of the names of the article and of the library for
 * %PRECIS_REPAIR_MERGE; any words for %PRECIS_REPAIR_RENAME and %PRECIS_REPAIR_ALIAS. The answer activates the action
 * names.correct (sss): kind, name and value of the correction.
 */
#define PRECIS_TYPE_NAME_PICKER (precis_name_picker_get_type ())
G_DECLARE_FINAL_TYPE (PrecisNamePicker, precis_name_picker, PRECIS, NAME_PICKER, GtkPopover)

void precis_name_picker_ask (PrecisNamePicker *self,
                             PrecisRepairKind  kind,
                             PrecisEntity     *entity,
                             PrecisBriefing   *briefing,
                             PrecisStore      *store);

G_END_DECLS
