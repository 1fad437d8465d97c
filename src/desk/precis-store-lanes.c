/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include <glib/gi18n-lib.h>

#include "precis-error.h"
#include "precis-store-care.h"
#include "precis-store-internal.h"

static const char * const names[] = { "library-write", "library-read", "library-list" };

/* Why nothing can be done, as an error. */
static void
set_state_error (PrecisStore *self, GError **error)
{
  const char *message = precis_store_get_message (self);

  g_set_error_literal (error, PRECIS_ERROR, PRECIS_ERROR_UNREADABLE, message ? message : _("The library is not open."));
}

/* The connection of a lane, in its thread. */
static PrecisLibrary *
open_lane (PrecisStore *self, PrecisLane which, GCancellable *cancellable, GError **error)
{
  PrecisStoreLane *lane = &self->lanes[which];
  PrecisStoreState state = precis_store_get_state (self);

  if (lane->library)
    return lane->library;
  if (state == PRECIS_STORE_CLOSED || state == PRECIS_STORE_FAILED)
    set_state_error (self, error);
  else if (which == PRECIS_LANE_WRITE)
    precis_store_open_for_writing (self, cancellable, error);
  else
    lane->library = precis_library_open (self->path, PRECIS_LIBRARY_READ, error);
  /* What is read from now on is of this version or a newer one. */
  if (which == PRECIS_LANE_LIST && lane->library)
    self->version = precis_library_get_version (lane->library);
  return lane->library;
}

typedef struct
{
  PrecisStore     *store;
  PrecisLane       lane;
  PrecisStoreFunc  func;
  gpointer         data;
  GDestroyNotify   data_free;
} Use;

static void
use_free (gpointer data)
{
  Use *use = data;

  if (use->data_free && use->data)
    use->data_free (use->data);
  g_object_unref (use->store);
  g_free (use);
}

static gpointer
use_library (gpointer source, gpointer data, GCancellable *cancellable, GError **error)
{
  Use *use = data;
  PrecisLibrary *library = open_lane (use->store, use->lane, cancellable, error);
  g_autoptr (GError) failure = NULL;
  gpointer result;

  if (!library)
    return NULL;
  precis_library_set_cancellable (library, cancellable);
  result = use->func (library, use->data, cancellable, &failure);
  precis_library_set_cancellable (library, NULL);
  if (result && use->lane == PRECIS_LANE_WRITE)
    precis_store_look (use->store);
  if (g_error_matches (failure, PRECIS_ERROR, PRECIS_ERROR_DAMAGED))
    precis_store_doubt (use->store);
  if (failure)
    g_propagate_error (error, g_steal_pointer (&failure));
  return result;
}

static Use *
use_new (PrecisStore *self, PrecisLane lane, PrecisStoreFunc func, gpointer data, GDestroyNotify data_free)
{
  Use *use = g_new (Use, 1);

  *use = (Use) { g_object_ref (self), lane, func, data, data_free };
  return use;
}

/**
 * precis_store_ref_queue:
 * @self: a store
 * @lane: which lane
 *
 * Returns: (transfer full): the queue of a lane; any thread. While the store is being closed it takes no more jobs.
 */
PrecisQueue *
precis_store_ref_queue (PrecisStore *self, PrecisLane lane)
{
  g_autoptr (GMutexLocker) locker = g_mutex_locker_new (&self->lock);

  if (!self->lanes[lane].queue)
    self->lanes[lane].queue = precis_queue_new (names[lane]);
  return precis_queue_ref (self->lanes[lane].queue);
}

/**
 * precis_store_run:
 * @self: a store
 * @lane: where; not called from a job of the same lane
 * @func: what to do
 * @data: (nullable): for @func
 * @cancellable: (nullable): ends the wait and the work
 * @error: what @func sets, or why the library cannot be used
 *
 * Uses the library and waits for the result. After a change in the lane for writing the store sees to `changed`.
 *
 * Returns: (transfer full) (nullable): what @func returned
 */
gpointer
precis_store_run (PrecisStore      *self,
                  PrecisLane        lane,
                  PrecisStoreFunc   func,
                  gpointer          data,
                  GCancellable     *cancellable,
                  GError          **error)
{
  Use use = { self, lane, func, data, NULL };
  g_autoptr (PrecisQueue) queue = precis_store_ref_queue (self, lane);

  return precis_queue_run_sync (queue, self, use_library, &use, cancellable, error);
}

/**
 * precis_store_run_async:
 * @self: a store
 * @source: (type GObject): whose work it is, for precis_task_finish(); kept alive until then
 * @lane: where
 * @func: what to do
 * @data: (transfer full) (nullable): for @func
 * @data_free: (nullable): frees @data, in any thread
 * @result_free: (nullable): frees a result that nobody took
 * @priority: a GLib priority
 * @cancellable: (nullable): ends the work
 * @callback: called in the caller's main context
 * @user_data: for @callback
 *
 * precis_store_run() without waiting.
 */
void
precis_store_run_async (PrecisStore         *self,
                        gpointer             source,
                        PrecisLane           lane,
                        PrecisStoreFunc      func,
                        gpointer             data,
                        GDestroyNotify       data_free,
                        GDestroyNotify       result_free,
                        int                  priority,
                        GCancellable        *cancellable,
                        GAsyncReadyCallback  callback,
                        gpointer             user_data)
{
  g_autoptr (PrecisQueue) queue = precis_store_ref_queue (self, lane);

  precis_queue_run (queue, source, use_library, use_new (self, lane, func, data, data_free), use_free, result_free,
                    priority, cancellable, callback, user_data);
}
