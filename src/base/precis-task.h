/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gio/gio.h>

G_BEGIN_DECLS

/**
 * PrecisTaskFunc:
 * @source: the object that the task belongs to
 * @data: what was handed to precis_task_run()
 * @cancellable: (nullable): looked at in every loop
 * @error: set when %NULL is returned
 *
 * Blocking work, run in a thread.
 *
 * Returns: (transfer full) (nullable): the result, or %NULL with @error set
 */
typedef gpointer (*PrecisTaskFunc) (gpointer source, gpointer data, GCancellable *cancellable, GError **error);

void     precis_task_run    (gpointer             source,
                             PrecisTaskFunc       func,
                             gpointer             data,
                             GDestroyNotify       data_free,
                             GDestroyNotify       result_free,
                             int                  priority,
                             GCancellable        *cancellable,
                             GAsyncReadyCallback  callback,
                             gpointer             user_data);
gpointer precis_task_finish (gpointer             source,
                             GAsyncResult        *result,
                             GError             **error);

G_END_DECLS
