/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <adwaita.h>

#include "precis-corrector.h"

G_BEGIN_DECLS

/**
 * PrecisCorrectionGroup:
 *
 * What the user corrected about names, in words, each with a button that takes it back, which can be undone.
 */
#define PRECIS_TYPE_CORRECTION_GROUP (precis_correction_group_get_type ())
G_DECLARE_FINAL_TYPE (PrecisCorrectionGroup, precis_correction_group, PRECIS, CORRECTION_GROUP, AdwPreferencesGroup)

GtkWidget *precis_correction_group_new (PrecisCorrector *corrector);

G_END_DECLS
