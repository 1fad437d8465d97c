/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "precis-library.h"
#include "precis-note.h"

G_BEGIN_DECLS

gint64     precis_library_add_note    (PrecisLibrary *self, PrecisNote *note, GError **error);
gboolean   precis_library_change_note (PrecisLibrary *self, PrecisNote *note, GError **error);
gboolean   precis_library_remove_note (PrecisLibrary *self, gint64 note, GError **error);
GPtrArray *precis_library_get_notes   (PrecisLibrary *self, gint64 id, GError **error);

G_END_DECLS
