/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include <glib/gi18n-lib.h>

#include "precis-desk-enum-types.h"
#include "precis-error.h"
#include "precis-library-briefings.h"
#include "precis-store-internal.h"
#include "precis-store-opening.h"

enum
{
  PROP_0,
  PROP_PATH,
  PROP_STATE,
  PROP_MESSAGE,
  N_PROPS
};

enum
{
  SIGNAL_CHANGED,
  SIGNAL_NOTICE,
  N_SIGNALS
};

static GParamSpec *properties[N_PROPS];
static guint signals[N_SIGNALS];

G_DEFINE_FINAL_TYPE (PrecisStore, precis_store, G_TYPE_OBJECT)

/* Sets what the store tells of itself; any thread. */
void
precis_store_set_state (PrecisStore *self, PrecisStoreState state, const char *message)
{
  const char *interned = g_intern_string (message);
  gboolean same;

  g_mutex_lock (&self->lock);
  same = self->state == state && self->message == interned;
  self->state = state;
  self->message = interned;
  g_mutex_unlock (&self->lock);
  if (!same)
    precis_store_events_notify (self->events);
}

/* What cannot be written can perhaps be read: a newer library, a write-protected place, a full disk. */
static gboolean
take_failure (PrecisStore *self, const GError *failure)
{
  PrecisLibrary *library = NULL;

  if (failure->domain == PRECIS_ERROR && failure->code != PRECIS_ERROR_FOREIGN && failure->code != PRECIS_ERROR_DAMAGED)
    library = precis_library_open (self->path, PRECIS_LIBRARY_READ, NULL);
  precis_store_set_state (self, library ? PRECIS_STORE_READ_ONLY : PRECIS_STORE_FAILED, failure->message);
  g_clear_pointer (&library, precis_library_close);
  return precis_store_get_state (self) == PRECIS_STORE_READ_ONLY;
}

/* In the lane for writing. Also when writing failed before: there may be room on the disk now. */
gboolean
precis_store_open_for_writing (PrecisStore *self, GCancellable *cancellable, GError **error)
{
  PrecisStoreLane *lane = &self->lanes[PRECIS_LANE_WRITE];
  g_autofree char *notice = NULL;

  if (self->damaged)
    {
      g_set_error_literal (error, PRECIS_ERROR, PRECIS_ERROR_READ_ONLY, precis_store_get_message (self));
      return FALSE;
    }
  if (!lane->library)
    lane->library = precis_store_opening_write (self->path, &notice, cancellable, error);
  if (notice)
    precis_store_events_notice (self->events, notice);
  if (lane->library)
    precis_store_set_state (self, PRECIS_STORE_READY, NULL);
  return lane->library != NULL;
}

static gpointer
open_job (gpointer source, gpointer data, GCancellable *cancellable, GError **error)
{
  PrecisStore *self = PRECIS_STORE (source);
  g_autoptr (GError) failure = NULL;

  self->damaged = FALSE;
  if (precis_store_open_for_writing (self, cancellable, &failure) || take_failure (self, failure))
    return self;
  g_propagate_error (error, g_steal_pointer (&failure));
  return NULL;
}

static gpointer
open_and_watch_job (gpointer source, gpointer data, GCancellable *cancellable, GError **error)
{
  gpointer opened = open_job (source, data, cancellable, error);

  if (opened)
    precis_store_watch (opened);
  return opened;
}

static gboolean
has_queue (PrecisStore *self)
{
  g_autoptr (GMutexLocker) locker = g_mutex_locker_new (&self->lock);

  for (PrecisLane i = 0; i < PRECIS_N_LANES; i++)
    if (self->lanes[i].queue)
      return TRUE;
  return FALSE;
}

/* The queue stays, closed, so that nobody makes one in its place: a change that ends meanwhile wants to be looked at.
 * Analyses that nobody waits for were not what the program died at. */
static void
close_lane (PrecisStore *self, PrecisLane which)
{
  PrecisStoreLane *lane = &self->lanes[which];
  g_autoptr (PrecisQueue) queue = precis_store_ref_queue (self, which);

  precis_queue_close (queue);
  if (which == PRECIS_LANE_WRITE && lane->library && !self->damaged)
    precis_library_leave_jobs (lane->library, NULL);
  g_clear_pointer (&lane->library, precis_library_close);
}

/* From now on the store can be opened again. */
static void
drop_queues (PrecisStore *self)
{
  g_autoptr (GMutexLocker) locker = g_mutex_locker_new (&self->lock);

  for (PrecisLane i = 0; i < PRECIS_N_LANES; i++)
    g_clear_pointer (&self->lanes[i].queue, precis_queue_unref);
}

static void
precis_store_get_property (GObject *object, guint id, GValue *value, GParamSpec *pspec)
{
  PrecisStore *self = PRECIS_STORE (object);

  switch (id)
    {
    case PROP_PATH:
      g_value_set_string (value, self->path);
      break;
    case PROP_STATE:
      g_value_set_enum (value, precis_store_get_state (self));
      break;
    case PROP_MESSAGE:
      g_value_set_static_string (value, precis_store_get_message (self));
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, id, pspec);
    }
}

static void
precis_store_set_property (GObject *object, guint id, const GValue *value, GParamSpec *pspec)
{
  PrecisStore *self = PRECIS_STORE (object);

  if (id == PROP_PATH)
    self->path = g_value_dup_string (value);
  else
    G_OBJECT_WARN_INVALID_PROPERTY_ID (object, id, pspec);
}

static void
precis_store_dispose (GObject *object)
{
  precis_store_close (PRECIS_STORE (object));
  G_OBJECT_CLASS (precis_store_parent_class)->dispose (object);
}

static void
precis_store_finalize (GObject *object)
{
  PrecisStore *self = PRECIS_STORE (object);

  g_clear_object (&self->closing);
  g_clear_pointer (&self->events, precis_store_events_free);
  g_clear_pointer (&self->path, g_free);
  g_mutex_clear (&self->lock);
  G_OBJECT_CLASS (precis_store_parent_class)->finalize (object);
}

static void
precis_store_class_init (PrecisStoreClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);

  object_class->get_property = precis_store_get_property;
  object_class->set_property = precis_store_set_property;
  object_class->dispose = precis_store_dispose;
  object_class->finalize = precis_store_finalize;
  properties[PROP_PATH] = g_param_spec_string ("path", NULL, NULL, NULL,
                                               G_PARAM_READWRITE | G_PARAM_CONSTRUCT_ONLY | G_PARAM_STATIC_STRINGS);
  properties[PROP_STATE] = g_param_spec_enum ("state", NULL, NULL, precis_store_state_get_type (), PRECIS_STORE_CLOSED,
                                              G_PARAM_READABLE | G_PARAM_STATIC_STRINGS);
  properties[PROP_MESSAGE] = g_param_spec_string ("message", NULL, NULL, NULL,
                                                  G_PARAM_READABLE | G_PARAM_STATIC_STRINGS);
  g_object_class_install_properties (object_class, N_PROPS, properties);
  signals[SIGNAL_CHANGED] = g_signal_new ("changed", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
                                   G_TYPE_NONE, 0);
  signals[SIGNAL_NOTICE] = g_signal_new ("notice", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
                                  G_TYPE_NONE, 1, G_TYPE_STRING);
}

static void
precis_store_init (PrecisStore *self)
{
  self->events = precis_store_events_new (G_OBJECT (self));
  self->closing = g_cancellable_new ();
  g_mutex_init (&self->lock);
}

/**
 * precis_store_default_path:
 *
 * Returns: (transfer full): where the user's library is: $XDG_DATA_HOME/precis/library.db
 */
char *
precis_store_default_path (void)
{
  return g_build_filename (g_get_user_data_dir (), "precis", "library.db", NULL);
}

/**
 * precis_store_new:
 * @path: the library's file; it need not exist
 *
 * Returns: (transfer full): a store that is closed; it signals in the caller's thread-default main context
 */
PrecisStore *
precis_store_new (const char *path)
{
  return g_object_new (PRECIS_TYPE_STORE, "path", path, NULL);
}

/**
 * precis_store_open:
 * @self: a store
 * @cancellable: (nullable): ends the rescue of a damaged library
 * @error: %PRECIS_ERROR_FOREIGN, or as #PrecisLibrary
 *
 * Opens the library, makes it if there is none, and rescues it if it is damaged. One that cannot be written but read is
 * open too: see #PrecisStore:state. Blocks.
 *
 * Returns: whether it can be read at least
 */
gboolean
precis_store_open (PrecisStore *self, GCancellable *cancellable, GError **error)
{
  g_autoptr (PrecisQueue) queue = precis_store_ref_queue (self, PRECIS_LANE_WRITE);

  return precis_queue_run_sync (queue, self, open_job, NULL, cancellable, error) != NULL;
}

/**
 * precis_store_open_async:
 * @self: a store
 * @cancellable: (nullable): as precis_store_open()
 * @callback: called in the caller's main context
 * @user_data: for @callback
 *
 * precis_store_open() in a thread. What is opened like this follows the changes of other programs, and is cared for as
 * long as its main context runs: looked through after an unclean exit and once in a while, and rid of old trash.
 */
void
precis_store_open_async (PrecisStore         *self,
                         GCancellable        *cancellable,
                         GAsyncReadyCallback  callback,
                         gpointer             user_data)
{
  g_autoptr (PrecisQueue) queue = precis_store_ref_queue (self, PRECIS_LANE_WRITE);

  precis_queue_run (queue, self, open_and_watch_job, NULL, NULL, NULL, G_PRIORITY_HIGH, cancellable, callback, user_data);
}

gboolean
precis_store_open_finish (PrecisStore *self, GAsyncResult *result, GError **error)
{
  return precis_task_finish (self, result, error) != NULL;
}

/**
 * precis_store_close:
 * @self: a store
 *
 * Finishes what was asked for and closes the library; it can be opened again. Blocks for as long as the changes under way
 * take.
 */
void
precis_store_close (PrecisStore *self)
{
  g_cancellable_cancel (self->closing);
  g_clear_object (&self->monitor);
  /* What is read last may still have something to be written. */
  for (guint i = has_queue (self) ? PRECIS_N_LANES : 0; i-- > 0;)
    close_lane (self, i);
  precis_store_set_state (self, PRECIS_STORE_CLOSED, NULL);
  drop_queues (self);
  g_clear_object (&self->closing);
  self->closing = g_cancellable_new ();
  self->doubted = FALSE;
}

PrecisStoreState
precis_store_get_state (PrecisStore *self)
{
  g_autoptr (GMutexLocker) locker = g_mutex_locker_new (&self->lock);

  return self->state;
}

/**
 * precis_store_get_message:
 * @self: a store
 *
 * Returns: (nullable): why the library cannot be read or changed, as a sentence for the user; it stays as long as the
 *   program runs
 */
const char *
precis_store_get_message (PrecisStore *self)
{
  g_autoptr (GMutexLocker) locker = g_mutex_locker_new (&self->lock);

  return self->message;
}

const char *
precis_store_get_path (PrecisStore *self)
{
  return self->path;
}
