/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "precis-bundle.h"
#include "precis-catalogue.h"
#include "precis-library.h"
#include "precis-receipt.h"

G_BEGIN_DECLS

/* What goes out to an export and comes back from one. Merging never takes anything away: what is there already stays,
 * and merging the same once more changes nothing. */
PrecisBundle    *precis_library_get_bundle      (PrecisLibrary *self, gint64 id, gsize most, GError **error);
PrecisCatalogue *precis_library_get_catalogue   (PrecisLibrary *self, GError **error);
gint64           precis_library_merge_bundle    (PrecisLibrary *self, const PrecisBundle *bundle, const gint64 *bands, guint n_bands, PrecisReceipt *receipt, GError **error);
gboolean         precis_library_merge_dossier   (PrecisLibrary *self, const char *name, const char *note, const gint64 *ids, guint n, GError **error);
gboolean         precis_library_merge_catalogue (PrecisLibrary *self, const PrecisCatalogue *catalogue, GError **error);

G_END_DECLS
