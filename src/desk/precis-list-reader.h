/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "precis-listing.h"
#include "precis-store.h"

G_BEGIN_DECLS

/* What a list has read for it, in the store's lane for lists. Both end with precis_task_finish(). */

void precis_list_reader_read_ids   (PrecisStore         *store,
                                    gpointer             source,
                                    const PrecisListing *listing,
                                    GCancellable        *cancellable,
                                    GAsyncReadyCallback  callback,
                                    gpointer             user_data);
void precis_list_reader_read_cards (PrecisStore         *store,
                                    gpointer             source,
                                    GArray              *ids,
                                    PrecisQuery         *query,
                                    GCancellable        *cancellable,
                                    GAsyncReadyCallback  callback,
                                    gpointer             user_data);

G_END_DECLS
