/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "precis-task.h"

typedef struct
{
  PrecisTaskFunc func;
  gpointer       data;
  GDestroyNotify data_free;
  GDestroyNotify result_free;
} Job;

static void
job_free (gpointer data)
{
  Job *job = data;

  if (job->data_free && job->data)
    job->data_free (job->data);
  g_free (job);
}

static void
job_run (GTask *task, gpointer source, gpointer data, GCancellable *cancellable)
{
  Job *job = data;
  GError *error = NULL;
  gpointer result = job->func (source, job->data, cancellable, &error);

  if (result)
    g_task_return_pointer (task, result, job->result_free);
  else
    g_task_return_error (task, error);
}

/**
 * precis_task_run:
 * @source: (type GObject): kept alive until the task ends
 * @func: the work; runs in a thread of GLib's bounded task pool
 * @data: (transfer full) (nullable): handed to @func
 * @data_free: (nullable): frees @data, in any thread
 * @result_free: (nullable): frees a result that nobody took
 * @priority: a GLib priority; what the user waits for (%G_PRIORITY_HIGH) goes before the rest
 * @cancellable: (nullable): a cancelled task ends with %G_IO_ERROR_CANCELLED, also when @func had already finished
 * @callback: called in the thread-default main context of the caller
 * @user_data: for @callback
 *
 * Makes a synchronous function asynchronous. All `_async` functions of Precis are one call of this.
 */
void
precis_task_run (gpointer             source,
                 PrecisTaskFunc       func,
                 gpointer             data,
                 GDestroyNotify       data_free,
                 GDestroyNotify       result_free,
                 int                  priority,
                 GCancellable        *cancellable,
                 GAsyncReadyCallback  callback,
                 gpointer             user_data)
{
  g_autoptr (GTask) task = g_task_new (source, cancellable, callback, user_data);
  Job *job = g_new (Job, 1);

  *job = (Job) { func, data, data_free, result_free };
  g_task_set_source_tag (task, precis_task_run);
  g_task_set_priority (task, priority);
  g_task_set_task_data (task, job, job_free);
  g_task_run_in_thread (task, job_run);
}

/**
 * precis_task_finish:
 * @source: what precis_task_run() was given
 * @result: what the callback was given
 * @error: what the work set
 *
 * Returns: (transfer full) (nullable): the result of the work
 */
gpointer
precis_task_finish (gpointer source, GAsyncResult *result, GError **error)
{
  g_return_val_if_fail (g_task_is_valid (result, source), NULL);

  return g_task_propagate_pointer (G_TASK (result), error);
}
