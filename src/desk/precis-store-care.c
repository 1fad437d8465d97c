/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <glib/gstdio.h>

#include "precis-library-check.h"
#include "precis-library-states.h"
#include "precis-limits.h"
#include "precis-store-care.h"
#include "precis-store-internal.h"
#include "precis-store-opening.h"
#include "precis-task.h"

/* Between two full checks, seconds. */
#define CHECK_INTERVAL (30 * 24 * 60 * 60)

/* Who closes the program does not wait for what can be done when it is opened again. */
static gboolean
may_wait (PrecisStore *self)
{
  return g_atomic_int_get (&self->cared) && g_cancellable_is_cancelled (self->closing);
}

static gpointer
tidy_job (PrecisLibrary *library, gpointer data, GCancellable *cancellable, GError **error)
{
  PrecisStore *self = data;
  gboolean more = FALSE;

  if (!precis_library_tidy (library, &more, error))
    return NULL;
  if (more && !may_wait (self))
    precis_store_tidy (self);
  return self;
}

/**
 * precis_store_tidy:
 * @self: an open store
 *
 * Has the library's files rid of what was deleted for good, step by step, when nothing else is to be written. What is left
 * when a library is closed that precis_store_care() was called for is done when it is opened again. Any thread.
 */
void
precis_store_tidy (PrecisStore *self)
{
  precis_store_run_async (self, self, PRECIS_LANE_WRITE, tidy_job, self, NULL, NULL, G_PRIORITY_LOW, NULL, NULL, NULL);
}

/* What was in the trash for long goes. */
static gpointer
purge_job (PrecisLibrary *library, gpointer data, GCancellable *cancellable, GError **error)
{
  gint64 before = g_get_real_time () / G_USEC_PER_SEC - PRECIS_TRASH_DAYS * (gint64) 24 * 60 * 60;
  guint n;

  if (!precis_library_purge_trash (library, before, &n, error))
    return NULL;
  precis_store_tidy (data);
  return data;
}

static gpointer
set_sound_job (PrecisLibrary *library, gpointer data, GCancellable *cancellable, GError **error)
{
  precis_library_set_sound (library);
  return data;
}

/* When the last full check was is the time of an empty file beside the library. */
static char *
stamp_path (PrecisStore *self)
{
  return g_strconcat (self->path, "-checked", NULL);
}

static void
stamp (PrecisStore *self)
{
  g_autofree char *path = stamp_path (self);
  int fd = open (path, O_WRONLY | O_CREAT | O_CLOEXEC | O_NOFOLLOW, 0600);

  if (fd >= 0)
    {
      futimens (fd, NULL);
      close (fd);
    }
}

/* A new library is not checked at once; a clock that jumped does not keep it from being checked for ever. */
static gboolean
is_check_due (PrecisStore *self)
{
  g_autofree char *path = stamp_path (self);
  GStatBuf status;
  gint64 age;

  if (g_stat (path, &status) != 0)
    {
      stamp (self);
      return FALSE;
    }
  age = g_get_real_time () / G_USEC_PER_SEC - status.st_mtime;
  return age > CHECK_INTERVAL || age < -CHECK_INTERVAL;
}

typedef struct
{
  gboolean thorough; /* everything, not only the structure of the file */
  gboolean doubted;  /* something could not be read */
} Check;

/* Closes a lane's connection, in its thread. */
static gpointer
close_job (gpointer source, gpointer data, GCancellable *cancellable, GError **error)
{
  PrecisStoreLane *lane = data;

  g_clear_pointer (&lane->library, precis_library_close);
  return lane;
}

static void
close_lanes (PrecisStore *self)
{
  for (PrecisLane i = PRECIS_LANE_READ; i < PRECIS_N_LANES; i++)
    {
      g_autoptr (PrecisQueue) queue = precis_store_ref_queue (self, i);

      precis_queue_run_sync (queue, self, close_job, &self->lanes[i], NULL, NULL);
    }
  close_job (self, &self->lanes[PRECIS_LANE_WRITE], NULL, NULL);
}

/* In the thread for writing. Where a rescue is not possible, what is damaged can still be read, but is not written. */
static gpointer
rescue_job (gpointer source, gpointer data, GCancellable *cancellable, GError **error)
{
  PrecisStore *self = PRECIS_STORE (source);
  g_autoptr (GError) failure = NULL;
  g_autofree char *notice = NULL;

  precis_store_set_state (self, PRECIS_STORE_CLOSED, NULL);
  close_lanes (self);
  notice = precis_store_opening_rescue (self->path, NULL, &failure);
  self->damaged = notice == NULL;
  if (self->damaged)
    precis_store_set_state (self, PRECIS_STORE_READ_ONLY, failure->message);
  else if (!precis_store_open_for_writing (self, NULL, &failure))
    precis_store_set_state (self, PRECIS_STORE_FAILED, failure->message);
  if (notice)
    precis_store_events_notice (self->events, notice);
  precis_store_events_announce (self->events);
  return self;
}

static gpointer
rebuild_job (PrecisLibrary *library, gpointer data, GCancellable *cancellable, GError **error)
{
  return precis_library_rebuild_words (library, cancellable, error) ? data : NULL;
}

/* In a thread of its own, with a connection of its own: nobody waits for it. */
static gpointer
check_task (gpointer source, gpointer data, GCancellable *cancellable, GError **error)
{
  PrecisStore *self = PRECIS_STORE (source);
  const Check *check = data;
  g_autoptr (PrecisLibrary) library = precis_library_open (self->path, PRECIS_LIBRARY_READ, error);
  PrecisFaults faults = PRECIS_FAULT_NONE;

  if (!library || !precis_library_check (library, check->thorough ? PRECIS_CHECK_FULL : PRECIS_CHECK_QUICK, &faults, NULL,
                                         cancellable, error)
      || g_cancellable_set_error_if_cancelled (cancellable, error))
    return NULL;
  g_clear_pointer (&library, precis_library_close);
  if (faults & (PRECIS_FAULT_FILE | PRECIS_FAULT_ARTICLE))
    {
      g_autoptr (PrecisQueue) queue = precis_store_ref_queue (self, PRECIS_LANE_WRITE);

      precis_queue_run (queue, self, rescue_job, NULL, NULL, NULL, G_PRIORITY_HIGH, NULL, NULL, NULL);
    }
  else if (check->doubted)
    precis_store_run_async (self, self, PRECIS_LANE_WRITE, rebuild_job, self, NULL, NULL, G_PRIORITY_DEFAULT, NULL, NULL,
                            NULL);
  else
    precis_store_run_async (self, self, PRECIS_LANE_WRITE, set_sound_job, self, NULL, NULL, G_PRIORITY_LOW, NULL, NULL,
                            NULL);
  if (check->thorough)
    stamp (self);
  return self;
}

static void
checked_cb (GObject *source, GAsyncResult *result, gpointer data)
{
  PrecisStore *self = PRECIS_STORE (source);

  precis_task_finish (source, result, NULL);
  self->checking = FALSE;
}

static void
start_check (PrecisStore *self, gboolean thorough, gboolean doubted)
{
  Check check = { thorough, doubted };

  if (self->checking)
    return;
  self->checking = TRUE;
  precis_task_run (self, check_task, g_memdup2 (&check, sizeof check), g_free, NULL, G_PRIORITY_LOW, self->closing,
                   checked_cb, NULL);
}

static void
doubt_cb (GObject *store)
{
  PrecisStore *self = PRECIS_STORE (store);

  if (!self->doubted)
    start_check (self, TRUE, TRUE);
  self->doubted = TRUE;
}

/**
 * precis_store_doubt:
 * @self: a store that could not read something
 *
 * Has the library looked through, and mended: a damaged search index is made anew, a library that is damaged otherwise
 * is rescued. Once while it is open: what that does not mend would be looked for without end. Any thread.
 */
void
precis_store_doubt (PrecisStore *self)
{
  precis_store_events_call (self->events, doubt_cb);
}

/* In the thread for writing: what the library needs that was just opened. */
static gpointer
look_through_job (PrecisLibrary *library, gpointer data, GCancellable *cancellable, GError **error)
{
  gboolean *unclean = data;

  *unclean = precis_library_was_unclean (library);
  return data;
}

static void
looked_through_cb (GObject *source, GAsyncResult *result, gpointer data)
{
  PrecisStore *self = PRECIS_STORE (source);
  g_autofree gboolean *unclean = precis_task_finish (source, result, NULL);
  gboolean due = is_check_due (self);

  if (due || (unclean && *unclean))
    start_check (self, due, FALSE);
}

/**
 * precis_store_care:
 * @self: an open store that can be written to
 *
 * Begins what keeps a library well and nobody waits for: the file is looked through after an unclean exit, and once in a
 * while as a whole; what was in the trash for PRECIS_TRASH_DAYS days is deleted. Main thread.
 */
void
precis_store_care (PrecisStore *self)
{
  g_atomic_int_set (&self->cared, TRUE);
  precis_store_run_async (self, self, PRECIS_LANE_WRITE, look_through_job, g_new0 (gboolean, 1), NULL, g_free,
                          G_PRIORITY_LOW, NULL, looked_through_cb, NULL);
  precis_store_run_async (self, self, PRECIS_LANE_WRITE, purge_job, self, NULL, NULL, G_PRIORITY_LOW, NULL, NULL, NULL);
}
