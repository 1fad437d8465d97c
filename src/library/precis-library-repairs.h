/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "precis-library.h"
#include "precis-repair.h"

G_BEGIN_DECLS

/* Repairs of entities. Adding and removing is undoable; the list is in the order in which they were made. */
gint64     precis_library_add_repair    (PrecisLibrary *self, PrecisRepair *repair, GError **error);
gboolean   precis_library_remove_repair (PrecisLibrary *self, gint64 repair, GError **error);
GPtrArray *precis_library_get_repairs   (PrecisLibrary *self, GError **error);

/* Lets what names something be analysed anew. */
gboolean   precis_library_reanalyse     (PrecisLibrary *self, const char *name, GError **error);

G_END_DECLS
