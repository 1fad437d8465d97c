/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "precis-roster.h"

G_BEGIN_DECLS

char       *precis_acronym_letters (const PrecisForm *acronym);
gboolean    precis_acronym_skips   (const char *word);
gboolean    precis_acronym_fits    (const PrecisForm *acronym, const PrecisForm *full);
GHashTable *precis_acronym_find    (PrecisRoster *roster);

G_END_DECLS
