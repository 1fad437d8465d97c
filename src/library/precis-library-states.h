/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "precis-library.h"

G_BEGIN_DECLS

/**
 * PrecisState:
 *
 * What the user may switch on and off for an article. Starring, archiving and deleting can be undone
 * (precis-library-changes.h); so can reading, when it is set for several at once.
 */
typedef enum
{
  PRECIS_STATE_READ,
  PRECIS_STATE_STARRED,
  PRECIS_STATE_ARCHIVED,
  PRECIS_STATE_TRASHED,
} PrecisState;

gboolean precis_library_set_state   (PrecisLibrary *self, const gint64 *ids, guint n, PrecisState state, gboolean on, GError **error);
gboolean precis_library_purge       (PrecisLibrary *self, const gint64 *ids, guint n, GError **error);
gboolean precis_library_purge_trash (PrecisLibrary *self, gint64 before, guint *n_purged, GError **error);

G_END_DECLS
