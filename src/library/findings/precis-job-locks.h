/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

/**
 * PrecisJobLocks:
 *
 * Who works on which article, across programs: for each job that runs, one byte of a file beside the library is locked.
 * The system takes the locks of a program that has died, however it died, in whatever container it ran; numbers of
 * processes would not tell. Where files cannot be locked, all is as if nobody else were there.
 */
typedef struct _PrecisJobLocks PrecisJobLocks;

PrecisJobLocks *precis_job_locks_new        (const char *library);
void            precis_job_locks_free       (PrecisJobLocks *self);
gboolean        precis_job_locks_take       (PrecisJobLocks *self, gint64 id);
gboolean        precis_job_locks_hold       (PrecisJobLocks *self, gint64 id);
GArray         *precis_job_locks_dup_held   (PrecisJobLocks *self);
gboolean        precis_job_locks_are_free   (PrecisJobLocks *self, gint64 id);
void            precis_job_locks_release    (PrecisJobLocks *self, gint64 id);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (PrecisJobLocks, precis_job_locks_free)

G_END_DECLS
