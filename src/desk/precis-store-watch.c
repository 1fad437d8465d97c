/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "precis-store-care.h"
#include "precis-store-internal.h"

/* Between two looks at what others write, milliseconds. */
#define LOOK_MSEC 500

static void
end_look (gpointer data)
{
  PrecisStore *self = data;

  g_atomic_int_set (&self->looking, FALSE);
}

/* In the lane for lists: whether anybody, this program too, has changed the library since the last look. */
static gpointer
look_job (PrecisLibrary *library, gpointer data, GCancellable *cancellable, GError **error)
{
  PrecisStore *self = data;
  gint64 version;

  end_look (self); /* now: what is changed from here on needs another look */
  version = precis_library_get_version (library);
  if (version != self->version)
    precis_store_events_announce (self->events);
  self->version = version;
  return self;
}

/* Other programs write to the library's log: a watch on that file wakes nobody while nothing happens, as a timer would. */
static void
start_monitor (PrecisStore *self)
{
  g_autofree char *log_path = g_strconcat (self->path, "-wal", NULL);
  g_autoptr (GFile) file = g_file_new_for_path (log_path);

  if (self->monitor)
    return;
  self->monitor = g_file_monitor_file (file, G_FILE_MONITOR_NONE, NULL, NULL);
  if (!self->monitor)
    return;
  g_file_monitor_set_rate_limit (self->monitor, LOOK_MSEC);
  g_signal_connect_object (self->monitor, "changed", G_CALLBACK (precis_store_look), self, G_CONNECT_SWAPPED);
}

static void
start (GObject *store)
{
  PrecisStore *self = PRECIS_STORE (store);

  start_monitor (self);
  if (precis_store_get_state (self) == PRECIS_STORE_READY)
    precis_store_care (self);
}

/**
 * precis_store_look:
 * @self: a store
 *
 * Has `changed` emitted if the library was changed and somebody listens. Any thread.
 */
void
precis_store_look (PrecisStore *self)
{
  guint id = g_signal_lookup ("changed", PRECIS_TYPE_STORE);

  if (g_signal_has_handler_pending (self, id, 0, FALSE)
      && g_atomic_int_compare_and_exchange (&self->looking, FALSE, TRUE))
    precis_store_run_async (self, self, PRECIS_LANE_LIST, look_job, self, end_look, NULL, G_PRIORITY_HIGH, NULL, NULL,
                            NULL);
}

/**
 * precis_store_watch:
 * @self: a store that was opened
 *
 * From when its main context runs, the store follows what other programs change, and cares for the library. Any thread.
 */
void
precis_store_watch (PrecisStore *self)
{
  precis_store_events_call (self->events, start);
}
