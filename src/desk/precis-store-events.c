/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "precis-store-events.h"

/* Between two `changed`, milliseconds: a batch of writes makes lists read again a few times a second. */
#define PAUSE_MSEC 250

struct _PrecisStoreEvents
{
  GObject      *store;     /* not a reference: it owns us */
  GMainContext *context;
  GMutex        lock;      /* guards what follows */
  gboolean      announced; /* a `changed` is on its way */
  gint64        last;      /* when the last one was emitted, monotonic microseconds */
};

typedef struct
{
  GWeakRef   store;
  void     (*func) (GObject *store);
  PrecisStoreEvents *events; /* lives as long as the store */
  char      *text;
} Event;

static void
event_free (gpointer data)
{
  Event *event = data;

  g_weak_ref_clear (&event->store);
  g_free (event->text);
  g_free (event);
}

static void
attach (PrecisStoreEvents *self, Event *event, guint msec, GSourceFunc func)
{
  g_autoptr (GSource) source = msec > 0 ? g_timeout_source_new (msec) : g_idle_source_new ();

  event->events = self;
  g_weak_ref_init (&event->store, self->store);
  g_source_set_priority (source, G_PRIORITY_DEFAULT);
  g_source_set_callback (source, func, event, event_free);
  g_source_attach (source, self->context);
}

static gboolean
announce_cb (gpointer data)
{
  Event *event = data;
  PrecisStoreEvents *self = event->events;
  g_autoptr (GObject) store = g_weak_ref_get (&event->store);

  if (!store)
    return G_SOURCE_REMOVE;
  g_mutex_lock (&self->lock);
  self->announced = FALSE;
  self->last = g_get_monotonic_time ();
  g_mutex_unlock (&self->lock);
  g_signal_emit_by_name (store, "changed");
  return G_SOURCE_REMOVE;
}

static gboolean
notice_cb (gpointer data)
{
  Event *event = data;
  g_autoptr (GObject) store = g_weak_ref_get (&event->store);

  if (store)
    g_signal_emit_by_name (store, "notice", event->text);
  return G_SOURCE_REMOVE;
}

static gboolean
call_cb (gpointer data)
{
  Event *event = data;
  g_autoptr (GObject) store = g_weak_ref_get (&event->store);

  if (store)
    event->func (store);
  return G_SOURCE_REMOVE;
}

static void
notify_state (GObject *store)
{
  g_object_notify (store, "state");
  g_object_notify (store, "message");
}

/**
 * precis_store_events_new:
 * @store: (not nullable): whose signals and properties these are; it frees the events when it is finalized
 *
 * Returns: (transfer full): events for the caller's thread-default main context
 */
PrecisStoreEvents *
precis_store_events_new (GObject *store)
{
  PrecisStoreEvents *self = g_new0 (PrecisStoreEvents, 1);

  self->store = store;
  self->context = g_main_context_ref_thread_default ();
  g_mutex_init (&self->lock);
  return self;
}

void
precis_store_events_free (PrecisStoreEvents *self)
{
  g_main_context_unref (self->context);
  g_mutex_clear (&self->lock);
  g_free (self);
}

/**
 * precis_store_events_announce:
 * @self: events
 *
 * Has `changed` emitted: soon, and once for all that is announced until then. Any thread that holds the store.
 */
void
precis_store_events_announce (PrecisStoreEvents *self)
{
  gint64 wait = 0;
  gboolean announced;

  g_mutex_lock (&self->lock);
  announced = self->announced;
  self->announced = TRUE;
  if (self->last > 0)
    wait = self->last / 1000 + PAUSE_MSEC - g_get_monotonic_time () / 1000;
  g_mutex_unlock (&self->lock);
  if (!announced)
    attach (self, g_new0 (Event, 1), MAX (wait, 0), announce_cb);
}

/**
 * precis_store_events_notify:
 * @self: events
 *
 * Has it notified that `state` and `message` may have changed. Any thread that holds the store.
 */
void
precis_store_events_notify (PrecisStoreEvents *self)
{
  precis_store_events_call (self, notify_state);
}

/**
 * precis_store_events_notice:
 * @self: events
 * @text: a sentence for the user
 *
 * Has `notice` emitted. Any thread that holds the store.
 */
void
precis_store_events_notice (PrecisStoreEvents *self, const char *text)
{
  Event *event = g_new0 (Event, 1);

  event->text = g_strdup (text);
  attach (self, event, 0, notice_cb);
}

/**
 * precis_store_events_call:
 * @self: events
 * @func: to call in the main context, if the store is still there then
 */
void
precis_store_events_call (PrecisStoreEvents *self, void (*func) (GObject *store))
{
  Event *event = g_new0 (Event, 1);

  event->func = func;
  attach (self, event, 0, call_cb);
}
