/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

#include "precis-session.h"

G_BEGIN_DECLS

/**
 * PrecisShelfPicker:
 *
 * Chooses a dossier or tags for articles: among those that there are, or by a new name.
 */
#define PRECIS_TYPE_SHELF_PICKER (precis_shelf_picker_get_type ())
G_DECLARE_FINAL_TYPE (PrecisShelfPicker, precis_shelf_picker, PRECIS, SHELF_PICKER, GtkPopover)

void precis_shelf_picker_ask (PrecisShelfPicker *self, PrecisSession *session, PrecisShelfKind kind, GArray *ids);

G_END_DECLS
