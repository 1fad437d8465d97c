/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "precis-task.h"

G_BEGIN_DECLS

/**
 * PrecisQueue:
 *
 * One thread that does one job after the other: what must not be done by two threads at once, such as the use of a
 * database connection, goes through a queue of its own. Jobs with a higher priority (a lower number) go first, those of
 * the same priority in the order in which they came.
 */
typedef struct _PrecisQueue PrecisQueue;

PrecisQueue *precis_queue_new      (const char *name);
PrecisQueue *precis_queue_ref      (PrecisQueue *self);
void         precis_queue_unref    (PrecisQueue *self);
void         precis_queue_close    (PrecisQueue *self);
void         precis_queue_free     (PrecisQueue *self);
void         precis_queue_run      (PrecisQueue         *self,
                                    gpointer             source,
                                    PrecisTaskFunc       func,
                                    gpointer             data,
                                    GDestroyNotify       data_free,
                                    GDestroyNotify       result_free,
                                    int                  priority,
                                    GCancellable        *cancellable,
                                    GAsyncReadyCallback  callback,
                                    gpointer             user_data);
gpointer     precis_queue_run_sync (PrecisQueue         *self,
                                    gpointer             source,
                                    PrecisTaskFunc       func,
                                    gpointer             data,
                                    GCancellable        *cancellable,
                                    GError             **error);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (PrecisQueue, precis_queue_unref)

G_END_DECLS
