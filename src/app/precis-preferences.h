/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <adwaita.h>

#include "precis-corrector.h"

G_BEGIN_DECLS

/**
 * PrecisPreferences:
 *
 * The page of preferences.
 */
#define PRECIS_TYPE_PREFERENCES (precis_preferences_get_type ())
G_DECLARE_FINAL_TYPE (PrecisPreferences, precis_preferences, PRECIS, PREFERENCES, AdwPreferencesPage)

AdwPreferencesPage *precis_preferences_new (GSettings *settings, PrecisCorrector *corrector);

G_END_DECLS
