/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "precis-library.h"
#include "precis-shelf.h"

G_BEGIN_DECLS

GPtrArray *precis_library_get_shelves   (PrecisLibrary *self, GError **error);
gint64     precis_library_save_search   (PrecisLibrary *self, const char *name, const char *query, GError **error);
gboolean   precis_library_rename_search (PrecisLibrary *self, gint64 search, const char *name, GError **error);
gboolean   precis_library_forget_search (PrecisLibrary *self, gint64 search, GError **error);

G_END_DECLS
