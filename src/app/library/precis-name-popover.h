/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <adwaita.h>

#include "precis-history.h"

G_BEGIN_DECLS

/**
 * PrecisNamePopover:
 *
 * Asks for a name that a change to the library needs, and makes the change.
 */
#define PRECIS_TYPE_NAME_POPOVER (precis_name_popover_get_type ())
G_DECLARE_FINAL_TYPE (PrecisNamePopover, precis_name_popover, PRECIS, NAME_POPOVER, GtkPopover)

void precis_name_popover_ask (PrecisNamePopover *self,
                              PrecisHistory     *history,
                              PrecisEdit        *edit,
                              const char        *question,
                              const char        *answer);

G_END_DECLS
