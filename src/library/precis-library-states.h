/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "precis-library.h"
#include "precis-state.h"

G_BEGIN_DECLS

/* Starring, archiving and deleting can be undone (precis-library-changes.h); so can reading, when it is set for several
 * at once. */
gboolean precis_library_set_state   (PrecisLibrary *self, const gint64 *ids, guint n, PrecisState state, gboolean on, GError **error);

/* Deleting for good. What was deleted is at once found no more and not in the library's files any more once
 * precis_library_tidy() has nothing left to do. */
gboolean precis_library_purge       (PrecisLibrary *self, const gint64 *ids, guint n, GError **error);
gboolean precis_library_purge_trash (PrecisLibrary *self, gint64 before, guint *n_purged, GError **error);
gboolean precis_library_tidy        (PrecisLibrary *self, gboolean *more, GError **error);

G_END_DECLS
