/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "precis-library.h"
#include "precis-store.h"

G_BEGIN_DECLS

/**
 * PrecisLane:
 * @PRECIS_LANE_WRITE: changes, one after the other
 * @PRECIS_LANE_READ: single things by their numbers: an article, a briefing; always quick
 * @PRECIS_LANE_LIST: lists, cards and searches, which may take long
 *
 * The connections to the library, each with a thread of its own. There are two for reading, because a search over many
 * articles may take a second, and what the user clicks must not wait for it.
 */
typedef enum
{
  PRECIS_LANE_WRITE,
  PRECIS_LANE_READ,
  PRECIS_LANE_LIST,
  PRECIS_N_LANES,
} PrecisLane;

/**
 * PrecisStoreFunc:
 * @library: the connection of the lane
 * @data: what was handed over
 * @cancellable: (nullable): what the connection reads ends by it too
 * @error: set when %NULL is returned
 *
 * A use of the library, in the lane's thread.
 *
 * Returns: (transfer full) (nullable): the result, or %NULL with @error set
 */
typedef gpointer (*PrecisStoreFunc) (PrecisLibrary *library, gpointer data, GCancellable *cancellable, GError **error);

gpointer precis_store_run       (PrecisStore         *self,
                                 PrecisLane           lane,
                                 PrecisStoreFunc      func,
                                 gpointer             data,
                                 GCancellable        *cancellable,
                                 GError             **error);
void     precis_store_run_async (PrecisStore         *self,
                                 gpointer             source,
                                 PrecisLane           lane,
                                 PrecisStoreFunc      func,
                                 gpointer             data,
                                 GDestroyNotify       data_free,
                                 GDestroyNotify       result_free,
                                 int                  priority,
                                 GCancellable        *cancellable,
                                 GAsyncReadyCallback  callback,
                                 gpointer             user_data);

G_END_DECLS
