/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "precis-queue.h"

struct _PrecisQueue
{
  gatomicrefcount  refs;   /* its users, and its thread */
  GThread         *thread;
  GMutex           lock;   /* guards all below */
  GCond            changed;
  GTree           *jobs;   /* Job → itself, the next one first */
  guint64          serial;
  gboolean         closed; /* the thread ends when there are no more jobs */
};

/* @task or @wait is who is told of the end; nobody if there is neither. */
typedef struct
{
  PrecisTaskFunc  func;
  gpointer        data;
  GDestroyNotify  data_free;
  GDestroyNotify  result_free;
  int             priority;
  guint64         serial;
  GTask          *task;
  struct _Wait   *wait;
  gpointer        source;      /* with neither */
  GCancellable   *cancellable; /* with neither */
} Job;

typedef struct _Wait
{
  gpointer      source;
  GCancellable *cancellable;
  gpointer      result;
  GError       *error;
  gboolean      over;   /* guarded by the queue's lock, told by @ended */
  GCond         ended;
} Wait;

static int
compare_jobs (gconstpointer a, gconstpointer b, gpointer data)
{
  const Job *first = a, *second = b;

  if (first->priority != second->priority)
    return first->priority < second->priority ? -1 : 1;
  return first->serial < second->serial ? -1 : first->serial > second->serial;
}

/**
 * precis_queue_unref:
 * @self: (transfer full): a queue, closed if it is the last reference
 */
void
precis_queue_unref (PrecisQueue *self)
{
  if (!g_atomic_ref_count_dec (&self->refs))
    return;
  g_tree_unref (self->jobs);
  g_cond_clear (&self->changed);
  g_mutex_clear (&self->lock);
  g_free (self);
}

static void
job_free (gpointer data)
{
  Job *job = data;

  if (job->data_free && job->data)
    job->data_free (job->data);
  g_clear_object (&job->source);
  g_clear_object (&job->cancellable);
  g_free (job);
}

/* Whether @job will be done: a closed queue takes none but from its own jobs. */
static gboolean
push (PrecisQueue *self, Job *job)
{
  g_autoptr (GMutexLocker) locker = g_mutex_locker_new (&self->lock);

  if (self->closed && self->thread != g_thread_self ())
    return FALSE;
  job->serial = self->serial++;
  g_tree_insert (self->jobs, job, job);
  g_cond_signal (&self->changed);
  return TRUE;
}

static void
set_closed_error (GError **error)
{
  g_set_error_literal (error, G_IO_ERROR, G_IO_ERROR_CLOSED, "The queue is closed");
}

/* The next job; waits for one. %NULL when the queue was closed and is empty. */
static Job *
pop (PrecisQueue *self)
{
  GTreeNode *first;
  Job *job = NULL;

  g_mutex_lock (&self->lock);
  while (!(first = g_tree_node_first (self->jobs)) && !self->closed)
    g_cond_wait (&self->changed, &self->lock);
  if (first)
    {
      job = g_tree_node_value (first);
      g_tree_remove (self->jobs, job);
    }
  g_mutex_unlock (&self->lock);
  return job;
}

/* What was cancelled while it waited is not begun. */
static gpointer
work (Job *job, gpointer source, GCancellable *cancellable, GError **error)
{
  return g_cancellable_set_error_if_cancelled (cancellable, error) ? NULL
         : job->func (source, job->data, cancellable, error);
}

static void
run_task (Job *job)
{
  g_autoptr (GTask) task = job->task;
  GError *error = NULL;
  gpointer result = work (job, g_task_get_source_object (task), g_task_get_cancellable (task), &error);

  if (result)
    g_task_return_pointer (task, result, job->result_free);
  else
    g_task_return_error (task, error);
}

static void
run_wait (PrecisQueue *self, Job *job)
{
  Wait *wait = job->wait;

  wait->result = work (job, wait->source, wait->cancellable, &wait->error);
  g_mutex_lock (&self->lock);
  wait->over = TRUE;
  g_cond_signal (&wait->ended);
  g_mutex_unlock (&self->lock);
}

static void
refuse (Job *job)
{
  g_autoptr (GTask) task = job->task;
  GError *error = NULL;

  if (!task)
    {
      job_free (job);
      return;
    }
  set_closed_error (&error);
  g_task_return_error (task, error);
}

static void
run_silently (Job *job)
{
  gpointer result = work (job, job->source, job->cancellable, NULL);

  if (result && job->result_free)
    job->result_free (result);
  job_free (job);
}

static gpointer
run_jobs (gpointer data)
{
  PrecisQueue *self = data;
  Job *job;

  while ((job = pop (self)))
    if (job->task)
      run_task (job);
    else if (job->wait)
      run_wait (self, job);
    else
      run_silently (job);
  precis_queue_unref (self);
  return NULL;
}

/**
 * precis_queue_new:
 * @name: of its thread, for debuggers
 *
 * Returns: (transfer full): a queue without jobs
 */
PrecisQueue *
precis_queue_new (const char *name)
{
  PrecisQueue *self = g_new0 (PrecisQueue, 1);

  g_atomic_ref_count_init (&self->refs);
  g_atomic_ref_count_inc (&self->refs);
  g_mutex_init (&self->lock);
  g_cond_init (&self->changed);
  self->jobs = g_tree_new_full (compare_jobs, NULL, NULL, NULL);
  self->thread = g_thread_new (name, run_jobs, self);
  return self;
}

PrecisQueue *
precis_queue_ref (PrecisQueue *self)
{
  g_atomic_ref_count_inc (&self->refs);
  return self;
}

/**
 * precis_queue_close:
 * @self: a queue; closed once
 *
 * Waits until the jobs that it was given are done, and those that they give it (what was cancelled is not begun), and
 * ends its thread. Jobs that others give it from now on are refused. Called from a job of its own, as may happen when
 * that drops the last reference to the queue's owner, it does not wait.
 */
void
precis_queue_close (PrecisQueue *self)
{
  g_mutex_lock (&self->lock);
  self->closed = TRUE;
  g_cond_signal (&self->changed);
  g_mutex_unlock (&self->lock);
  if (self->thread == g_thread_self ())
    g_thread_unref (self->thread);
  else
    g_thread_join (self->thread);
}

/**
 * precis_queue_free:
 * @self: (transfer full): a queue that nobody else uses
 *
 * Closes it and gives it up.
 */
void
precis_queue_free (PrecisQueue *self)
{
  precis_queue_close (self);
  precis_queue_unref (self);
}

/**
 * precis_queue_run:
 * @self: a queue
 * @source: (type GObject): kept alive until the job ends
 * @func: the work
 * @data: (transfer full) (nullable): handed to @func
 * @data_free: (nullable): frees @data, in any thread
 * @result_free: (nullable): frees a result that nobody took
 * @priority: a GLib priority
 * @cancellable: (nullable): a cancelled job ends with %G_IO_ERROR_CANCELLED, also when @func had already finished
 * @callback: (nullable): called in the thread-default main context of the caller; ends with precis_task_finish()
 * @user_data: for @callback
 *
 * As precis_task_run(), but in the queue's thread. Without @callback nothing needs a main context. A closed queue refuses
 * the job: it ends with %G_IO_ERROR_CLOSED.
 */
void
precis_queue_run (PrecisQueue         *self,
                  gpointer             source,
                  PrecisTaskFunc       func,
                  gpointer             data,
                  GDestroyNotify       data_free,
                  GDestroyNotify       result_free,
                  int                  priority,
                  GCancellable        *cancellable,
                  GAsyncReadyCallback  callback,
                  gpointer             user_data)
{
  Job *job = g_new0 (Job, 1);

  job->func = func;
  job->data = data;
  job->data_free = data_free;
  job->result_free = result_free;
  job->priority = priority;
  if (callback)
    {
      job->task = g_task_new (source, cancellable, callback, user_data);
      g_task_set_source_tag (job->task, precis_queue_run);
      g_task_set_priority (job->task, priority);
      g_task_set_task_data (job->task, job, job_free);
    }
  else
    {
      job->source = g_object_ref (source);
      g_set_object (&job->cancellable, cancellable);
    }
  if (!push (self, job))
    refuse (job);
}

/**
 * precis_queue_run_sync:
 * @self: a queue, not called from one of its own jobs
 * @source: (nullable): handed to @func
 * @func: the work
 * @data: (nullable): handed to @func
 * @cancellable: (nullable): a job that was cancelled while it waited ends with %G_IO_ERROR_CANCELLED
 * @error: what @func set, or %G_IO_ERROR_CLOSED if the queue is closed
 *
 * Waits for a job of %G_PRIORITY_DEFAULT.
 *
 * Returns: (transfer full) (nullable): the result of the work
 */
gpointer
precis_queue_run_sync (PrecisQueue    *self,
                       gpointer        source,
                       PrecisTaskFunc  func,
                       gpointer        data,
                       GCancellable   *cancellable,
                       GError        **error)
{
  Wait wait = { .source = source, .cancellable = cancellable };
  Job job = { .func = func, .data = data, .priority = G_PRIORITY_DEFAULT, .wait = &wait };

  g_return_val_if_fail (self->thread != g_thread_self (), NULL);
  g_cond_init (&wait.ended);
  if (!push (self, &job))
    {
      g_cond_clear (&wait.ended);
      set_closed_error (error);
      return NULL;
    }
  g_mutex_lock (&self->lock);
  while (!wait.over)
    g_cond_wait (&wait.ended, &self->lock);
  g_mutex_unlock (&self->lock);
  g_cond_clear (&wait.ended);
  if (!wait.result)
    g_propagate_error (error, wait.error);
  return wait.result;
}
