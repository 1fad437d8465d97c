/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "precis-library.h"

G_BEGIN_DECLS

gboolean precis_library_tag        (PrecisLibrary *self, const gint64 *ids, guint n, const char *name, GError **error);
gboolean precis_library_untag      (PrecisLibrary *self, const gint64 *ids, guint n, const char *name, GError **error);
GStrv    precis_library_get_tags   (PrecisLibrary *self, gint64 id, GError **error);
gboolean precis_library_rename_tag (PrecisLibrary *self, gint64 tag, const char *name, GError **error);
gboolean precis_library_remove_tag (PrecisLibrary *self, gint64 tag, GError **error);

G_END_DECLS
