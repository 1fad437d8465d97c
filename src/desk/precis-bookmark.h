/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "precis-store.h"

G_BEGIN_DECLS

/* Where in an article of the library the user was reading: an offset in bytes of its text, 0 for the beginning. */

void  precis_bookmark_keep        (PrecisStore *store, gint64 id, guint place);
void  precis_bookmark_find_async  (PrecisStore         *store,
                                   gint64               id,
                                   GCancellable        *cancellable,
                                   GAsyncReadyCallback  callback,
                                   gpointer             user_data);
guint precis_bookmark_find_finish (PrecisStore *store, GAsyncResult *result);

G_END_DECLS
