/* SPDX-License-Identifier: GPL-3.0-or-later */
#define _GNU_SOURCE /* F_OFD_SETLK */
#include "config.h"

#include <errno.h>
#include <fcntl.h>
#include <unistd.h>

#include "precis-job-locks.h"

/* Locks of an open file, not of the process (fcntl(2), "Open file description locks"): two connections of one
 * program keep each other out, too. Where there are none, those of the process must do. */
#ifndef F_OFD_SETLK
#define F_OFD_SETLK F_SETLK
#define F_OFD_GETLK F_GETLK
#endif

struct _PrecisJobLocks
{
  int         file; /* -1 if it cannot be opened */
  GHashTable *held; /* of gint64: articles */
};

static struct flock
lock_of (gint64 id, short type)
{
  return (struct flock) { .l_type = type, .l_whence = SEEK_SET, .l_start = id, .l_len = 1 };
}

/**
 * precis_job_locks_new:
 * @library: path of the library's file
 *
 * Returns: (transfer full): the locks, none held
 */
PrecisJobLocks *
precis_job_locks_new (const char *library)
{
  PrecisJobLocks *self = g_new0 (PrecisJobLocks, 1);
  g_autofree char *path = g_strconcat (library, "-jobs", NULL);

  self->file = open (path, O_RDWR | O_CREAT | O_CLOEXEC | O_NOFOLLOW | O_NONBLOCK, 0600);
  self->held = g_hash_table_new_full (g_int64_hash, g_int64_equal, g_free, NULL);
  return self;
}

/* Releases all locks. */
void
precis_job_locks_free (PrecisJobLocks *self)
{
  if (self->file >= 0)
    close (self->file);
  g_clear_pointer (&self->held, g_hash_table_unref);
  g_free (self);
}

/**
 * precis_job_locks_take:
 * @self: locks
 * @id: an article's number
 *
 * Returns: %FALSE if somebody works on that article: another program, another connection, or who called this
 *   before
 */
gboolean
precis_job_locks_take (PrecisJobLocks *self, gint64 id)
{
  struct flock lock = lock_of (id, F_WRLCK);

  if (precis_job_locks_hold (self, id))
    return FALSE;
  if (fcntl (self->file, F_OFD_SETLK, &lock) != 0 && (errno == EAGAIN || errno == EACCES))
    return FALSE;
  return g_hash_table_add (self->held, g_memdup2 (&id, sizeof id));
}

/* Whether @self has the lock. */
gboolean
precis_job_locks_hold (PrecisJobLocks *self, gint64 id)
{
  return g_hash_table_contains (self->held, &id);
}

/* The articles (gint64) whose locks @self has. */
GArray *
precis_job_locks_dup_held (PrecisJobLocks *self)
{
  GArray *ids = g_array_new (FALSE, FALSE, sizeof (gint64));
  GHashTableIter iter;
  gpointer id;

  g_hash_table_iter_init (&iter, self->held);
  while (g_hash_table_iter_next (&iter, &id, NULL))
    g_array_append_vals (ids, id, 1);
  return ids;
}

/**
 * precis_job_locks_are_free:
 * @self: locks
 * @id: an article's number
 *
 * Returns: whether nobody works on that article
 */
gboolean
precis_job_locks_are_free (PrecisJobLocks *self, gint64 id)
{
  struct flock lock = lock_of (id, F_WRLCK);

  if (precis_job_locks_hold (self, id))
    return FALSE;
  return fcntl (self->file, F_OFD_GETLK, &lock) != 0 || lock.l_type == F_UNLCK;
}

/**
 * precis_job_locks_release:
 * @self: (nullable): locks
 * @id: number of an article whose lock @self may have
 */
void
precis_job_locks_release (PrecisJobLocks *self, gint64 id)
{
  struct flock lock = lock_of (id, F_UNLCK);

  if (self && g_hash_table_remove (self->held, &id))
    fcntl (self->file, F_OFD_SETLK, &lock);
}
