/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include <glib/gi18n-lib.h>

#include "precis-job-locks.h"
#include "precis-library-briefings.h"
#include "precis-library-private.h"
#include "precis-limits.h"

/* What is stored: only add at the end. */
enum
{
  JOB_PENDING,
  JOB_RUNNING,
  JOB_FAILED,
};

typedef struct
{
  gboolean exists;
  gint64   state;
  gint64   attempts;
} Job;

static PrecisJobLocks *
get_locks (PrecisLibrary *self)
{
  if (!self->job_locks)
    self->job_locks = precis_job_locks_new (self->path);
  return self->job_locks;
}

static gboolean
read_job (PrecisLibrary *self, gint64 id, Job *job, GError **error)
{
  g_autoptr (PrecisStatement) statement = precis_database_prepare (self->database,
    "SELECT state, attempts FROM jobs WHERE article = ?", error);
  PrecisStep step;

  *job = (Job) { FALSE, JOB_PENDING, 0 };
  if (!statement)
    return FALSE;
  precis_statement_bind (statement, "i", id);
  step = precis_statement_step (statement, error);
  if (step == PRECIS_STEP_ROW)
    *job = (Job) { TRUE, precis_statement_get_int (statement, 0), precis_statement_get_int (statement, 1) };
  return step != PRECIS_STEP_FAILED;
}

static gboolean
write_job (PrecisLibrary *self, gint64 id, int state, gint64 attempts, const char *reason, GError **error)
{
  return precis_database_run (
    self->database,
    "INSERT INTO jobs (article, state, attempts, reason) VALUES (?, ?, ?, ?) ON CONFLICT DO UPDATE"
    " SET state = excluded.state, attempts = excluded.attempts, reason = excluded.reason",
    error, "iiis", id, (gint64) state, attempts, reason);
}

/* Appends the jobs in @state that nobody works on, until @ids has @limit. */
static gboolean
list_jobs (PrecisLibrary *self, int state, guint limit, GArray *ids, GError **error)
{
  g_autoptr (PrecisStatement) statement = precis_database_prepare (
    self->database,
    "SELECT article FROM jobs JOIN articles ON id = article WHERE state = ? AND trashed IS NULL"
    " ORDER BY article",
    error);
  PrecisStep step = PRECIS_STEP_DONE;

  if (!statement)
    return FALSE;
  precis_statement_bind (statement, "i", (gint64) state);
  while (ids->len < limit && (step = precis_statement_step (statement, error)) == PRECIS_STEP_ROW)
    {
      gint64 id = precis_statement_get_int (statement, 0);

      if (state != JOB_RUNNING || precis_job_locks_are_free (get_locks (self), id))
        g_array_append_val (ids, id);
    }
  return step != PRECIS_STEP_FAILED;
}

/**
 * precis_library_pending_jobs:
 * @self: a library
 * @limit: how many at most
 * @error: as #PrecisLibrary
 *
 * Lists articles that wait for their briefing: first those whose analysis a program died at, then the others,
 * each in the order in which they were added. What is in the trash does not wait. In a library that is open
 * for reading only the former are left out, since who works on what cannot be told there.
 *
 * Returns: (transfer full) (nullable): array of gint64, or %NULL on error
 */
GArray *
precis_library_pending_jobs (PrecisLibrary *self, guint limit, GError **error)
{
  g_autoptr (GArray) ids = g_array_new (FALSE, FALSE, sizeof (gint64));

  if (self->mode == PRECIS_LIBRARY_WRITE && !list_jobs (self, JOB_RUNNING, limit, ids, error))
    return NULL;
  return list_jobs (self, JOB_PENDING, limit, ids, error) ? g_steal_pointer (&ids) : NULL;
}

/* A job that is found running is one that a program died at, once it is locked. */
static gboolean
start_job (PrecisLibrary *self, gint64 id, gboolean *begun, GError **error)
{
  Job job;

  if (!read_job (self, id, &job, error))
    return FALSE;
  if (job.state == JOB_FAILED)
    return TRUE;
  if (job.state == JOB_RUNNING && job.attempts >= PRECIS_MAX_JOB_ATTEMPTS)
    return write_job (self, id, JOB_FAILED, job.attempts, _("The article could not be analysed."), error);
  *begun = TRUE;
  return write_job (self, id, JOB_RUNNING, job.attempts + 1, NULL, error);
}

/**
 * precis_library_begin_job:
 * @self: a library for writing
 * @id: an article
 * @begun: (out): whether it may be analysed now
 * @error: as #PrecisLibrary
 *
 * Says, before an article is analysed, that it will be. On the disk before this returns, so that an article
 * at which the program dies is known: at the third time it is not tried again. An analysis that was begun is
 * ended by precis_library_keep_briefing(), precis_library_fail_job() or precis_library_leave_job().
 *
 * It is not begun if somebody is at it, also in another program, or if it failed before. An article that
 * waits for nothing, because its briefing is of an older engine, may be analysed anew.
 *
 * Returns: %FALSE on error
 */
gboolean
precis_library_begin_job (PrecisLibrary *self, gint64 id, gboolean *begun, GError **error)
{
  gboolean success;

  *begun = FALSE;
  if (!precis_database_begin (self->database, error))
    return FALSE;
  success = precis_library_require_article (self, id, error);
  if (success && precis_job_locks_take (get_locks (self), id))
    {
      success = start_job (self, id, begun, error);
      if (!success || !*begun)
        precis_job_locks_release (self->job_locks, id);
    }
  success = precis_database_end (self->database, success, error);
  if (!success && *begun)
    precis_job_locks_release (self->job_locks, id);
  *begun = *begun && success;
  return success;
}

/* Sets a job's row, and lets go of it. */
static gboolean
end_job (PrecisLibrary *self, gint64 id, int state, gint64 attempts, const char *reason, GError **error)
{
  gboolean success;

  if (!precis_database_begin (self->database, error))
    return FALSE;
  success =
    precis_library_require_article (self, id, error) && write_job (self, id, state, attempts, reason, error);
  precis_job_locks_release (get_locks (self), id);
  return precis_database_end (self->database, success, error);
}

/**
 * precis_library_fail_job:
 * @self: a library for writing
 * @id: an article
 * @reason: why there is no briefing of it, a sentence for the user
 * @error: as #PrecisLibrary
 *
 * Ends an analysis without a briefing. It is not tried again by itself.
 *
 * Returns: %FALSE on error
 */
gboolean
precis_library_fail_job (PrecisLibrary *self, gint64 id, const char *reason, GError **error)
{
  Job job;

  return read_job (self, id, &job, error) && end_job (self, id, JOB_FAILED, job.attempts, reason, error);
}

/**
 * precis_library_retry_job:
 * @self: a library for writing
 * @id: an article
 * @error: as #PrecisLibrary
 *
 * Lets an article wait for its briefing as if it had just been added.
 *
 * Returns: %FALSE on error
 */
gboolean
precis_library_retry_job (PrecisLibrary *self, gint64 id, GError **error)
{
  return end_job (self, id, JOB_PENDING, 0, NULL, error);
}

/**
 * precis_library_leave_job:
 * @self: a library for writing
 * @id: an article whose analysis this library began
 * @error: as #PrecisLibrary
 *
 * Ends an analysis that was broken off, because it was cancelled or the program is closed: it waits again,
 * and that it was begun does not count. Nothing happens if it was not begun by @self, or has ended.
 *
 * Returns: %FALSE on error
 */
gboolean
precis_library_leave_job (PrecisLibrary *self, gint64 id, GError **error)
{
  gboolean success;

  if (!precis_job_locks_hold (get_locks (self), id))
    return TRUE;
  success = precis_database_run (
    self->database,
    "UPDATE jobs SET state = ?, attempts = max (attempts - 1, 0) WHERE article = ? AND state = ?", error,
    "iii", (gint64) JOB_PENDING, id, (gint64) JOB_RUNNING);
  precis_job_locks_release (self->job_locks, id);
  return success;
}

/**
 * precis_library_leave_jobs:
 * @self: a library for writing
 * @error: as #PrecisLibrary
 *
 * precis_library_leave_job() for all analyses that @self began and that have not ended: before a program is closed that
 * does not wait for them.
 *
 * Returns: %FALSE on error
 */
gboolean
precis_library_leave_jobs (PrecisLibrary *self, GError **error)
{
  g_autoptr (GArray) held = precis_job_locks_dup_held (get_locks (self));

  for (guint i = 0; i < held->len; i++)
    if (!precis_library_leave_job (self, g_array_index (held, gint64, i), error))
      return FALSE;
  return TRUE;
}
