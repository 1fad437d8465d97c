/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "precis-library.h"

G_BEGIN_DECLS

gint64   precis_library_add_dossier      (PrecisLibrary *self, const char *name, GError **error);
gint64   precis_library_find_dossier     (PrecisLibrary *self, const char *name, GError **error);
gboolean precis_library_rename_dossier   (PrecisLibrary *self, gint64 dossier, const char *name, GError **error);
gboolean precis_library_set_dossier_note (PrecisLibrary *self, gint64 dossier, const char *note, GError **error);
gboolean precis_library_remove_dossier   (PrecisLibrary *self, gint64 dossier, GError **error);
gboolean precis_library_put_in_dossier   (PrecisLibrary *self, gint64 dossier, const gint64 *ids, guint n, gint64 before, GError **error);
gboolean precis_library_take_out         (PrecisLibrary *self, gint64 dossier, const gint64 *ids, guint n, GError **error);
GArray  *precis_library_get_dossiers     (PrecisLibrary *self, gint64 id, GError **error);

G_END_DECLS
