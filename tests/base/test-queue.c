/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "precis-error.h"
#include "precis-queue.h"

/* Holds the queue's thread until it is opened, so that jobs pile up behind it. */
typedef struct
{
  GMutex   lock;
  GCond    changed;
  gboolean entered;
  gboolean open;
} Gate;

typedef struct
{
  PrecisQueue *queue;
  GObject     *source;
  GString     *order; /* of the jobs done: written in the queue's thread only */
  guint        n_told;
  GError      *error; /* of the last one told */
  Gate         gate;
} Fixture;

static void
set_up (Fixture *fixture, gconstpointer data)
{
  fixture->queue = precis_queue_new ("test");
  fixture->source = g_object_new (G_TYPE_OBJECT, NULL);
  fixture->order = g_string_new (NULL);
  g_mutex_init (&fixture->gate.lock);
  g_cond_init (&fixture->gate.changed);
}

static void
tear_down (Fixture *fixture, gconstpointer data)
{
  g_clear_pointer (&fixture->queue, precis_queue_free);
  while (g_main_context_iteration (NULL, FALSE))
    ;
  /* A queue that was freed from inside lets go a moment later. */
  while (g_atomic_int_get (&fixture->source->ref_count) > 1)
    g_thread_yield ();
  g_assert_finalize_object (fixture->source);
  g_string_free (fixture->order, TRUE);
  g_clear_error (&fixture->error);
  g_mutex_clear (&fixture->gate.lock);
  g_cond_clear (&fixture->gate.changed);
}

static gpointer
wait_at_gate (gpointer source, gpointer data, GCancellable *cancellable, GError **error)
{
  Gate *gate = data;

  g_mutex_lock (&gate->lock);
  gate->entered = TRUE;
  g_cond_broadcast (&gate->changed);
  while (!gate->open)
    g_cond_wait (&gate->changed, &gate->lock);
  g_mutex_unlock (&gate->lock);
  return g_strdup ("");
}

static void
close_gate (Fixture *fixture)
{
  Gate *gate = &fixture->gate;

  precis_queue_run (fixture->queue, fixture->source, wait_at_gate, gate, NULL, g_free, G_PRIORITY_DEFAULT, NULL, NULL, NULL);
  g_mutex_lock (&gate->lock);
  while (!gate->entered)
    g_cond_wait (&gate->changed, &gate->lock);
  g_mutex_unlock (&gate->lock);
}

static void
open_gate (Fixture *fixture)
{
  g_mutex_lock (&fixture->gate.lock);
  fixture->gate.open = TRUE;
  g_cond_broadcast (&fixture->gate.changed);
  g_mutex_unlock (&fixture->gate.lock);
}

typedef struct
{
  GString    *order;
  const char *name;
} Step;

static gpointer
take_step (gpointer source, gpointer data, GCancellable *cancellable, GError **error)
{
  Step *step = data;

  g_string_append (step->order, step->name);
  if (!g_str_equal (step->name, "!"))
    return g_strdup (step->name);
  g_set_error_literal (error, PRECIS_ERROR, PRECIS_ERROR_EMPTY, "empty");
  return NULL;
}

static void
told_cb (GObject *object, GAsyncResult *result, gpointer user_data)
{
  Fixture *fixture = user_data;
  g_autofree char *name = NULL;

  g_clear_error (&fixture->error);
  name = precis_task_finish (object, result, &fixture->error);
  g_assert_true ((name == NULL) == (fixture->error != NULL));
  fixture->n_told++;
}

static void
push (Fixture *fixture, const char *name, int priority, GCancellable *cancellable)
{
  Step *step = g_new (Step, 1);

  *step = (Step) { fixture->order, name };
  precis_queue_run (fixture->queue, fixture->source, take_step, step, g_free, g_free, priority, cancellable, told_cb,
                    fixture);
}

static void
wait_for (Fixture *fixture, guint n)
{
  while (fixture->n_told < n)
    g_main_context_iteration (NULL, TRUE);
}

static void
test_order (Fixture *fixture, gconstpointer data)
{
  close_gate (fixture);
  push (fixture, "a", G_PRIORITY_LOW, NULL);
  push (fixture, "b", G_PRIORITY_DEFAULT, NULL);
  push (fixture, "c", G_PRIORITY_HIGH, NULL);
  push (fixture, "d", G_PRIORITY_DEFAULT, NULL);
  push (fixture, "e", G_PRIORITY_HIGH, NULL);
  open_gate (fixture);
  wait_for (fixture, 5);
  g_assert_cmpstr (fixture->order->str, ==, "cebda");
}

static void
test_error (Fixture *fixture, gconstpointer data)
{
  push (fixture, "!", G_PRIORITY_DEFAULT, NULL);
  wait_for (fixture, 1);
  g_assert_error (fixture->error, PRECIS_ERROR, PRECIS_ERROR_EMPTY);
}

/* What is cancelled while it waits is told, and not done. */
static void
test_cancel (Fixture *fixture, gconstpointer data)
{
  g_autoptr (GCancellable) cancellable = g_cancellable_new ();

  close_gate (fixture);
  push (fixture, "a", G_PRIORITY_DEFAULT, cancellable);
  g_cancellable_cancel (cancellable);
  open_gate (fixture);
  wait_for (fixture, 1);
  g_assert_error (fixture->error, G_IO_ERROR, G_IO_ERROR_CANCELLED);
  g_assert_cmpstr (fixture->order->str, ==, "");
}

static void
test_sync (Fixture *fixture, gconstpointer data)
{
  g_autoptr (GCancellable) cancellable = g_cancellable_new ();
  g_autoptr (GError) error = NULL;
  g_autofree char *result = NULL;
  Step good = { fixture->order, "a" }, bad = { fixture->order, "!" };

  result = precis_queue_run_sync (fixture->queue, NULL, take_step, &good, NULL, &error);
  g_assert_no_error (error);
  g_assert_cmpstr (result, ==, "a");
  g_assert_null (precis_queue_run_sync (fixture->queue, NULL, take_step, &bad, NULL, &error));
  g_assert_error (error, PRECIS_ERROR, PRECIS_ERROR_EMPTY);
  g_clear_error (&error);
  g_cancellable_cancel (cancellable);
  g_assert_null (precis_queue_run_sync (fixture->queue, NULL, take_step, &good, cancellable, &error));
  g_assert_error (error, G_IO_ERROR, G_IO_ERROR_CANCELLED);
  g_assert_cmpstr (fixture->order->str, ==, "a!");
}

/* What was handed over is done before the queue goes. */
static void
test_free (Fixture *fixture, gconstpointer data)
{
  close_gate (fixture);
  for (guint i = 0; i < 100; i++)
    push (fixture, "x", G_PRIORITY_LOW, NULL);
  open_gate (fixture);
  g_clear_pointer (&fixture->queue, precis_queue_free);
  g_assert_cmpuint (fixture->order->len, ==, 100);
  wait_for (fixture, 100);
}

static gpointer
never_done (gpointer source, gpointer data, GCancellable *cancellable, GError **error)
{
  g_assert_not_reached ();
}

static void
refused_cb (GObject *source, GAsyncResult *result, gpointer data)
{
  gboolean *refused = data;
  g_autoptr (GError) error = NULL;

  g_assert_null (precis_task_finish (source, result, &error));
  g_assert_error (error, G_IO_ERROR, G_IO_ERROR_CLOSED);
  *refused = TRUE;
}

/* Who still holds a queue that was closed is told that nothing will be done. */
static void
test_closed (Fixture *fixture, gconstpointer data)
{
  g_autoptr (PrecisQueue) queue = precis_queue_ref (fixture->queue);
  g_autoptr (GError) error = NULL;
  gboolean refused = FALSE;

  g_clear_pointer (&fixture->queue, precis_queue_free);
  g_assert_null (precis_queue_run_sync (queue, NULL, never_done, NULL, NULL, &error));
  g_assert_error (error, G_IO_ERROR, G_IO_ERROR_CLOSED);
  precis_queue_run (queue, fixture->source, never_done, NULL, NULL, NULL, G_PRIORITY_DEFAULT, NULL, NULL, NULL);
  precis_queue_run (queue, fixture->source, never_done, g_strdup ("freed"), g_free, NULL, G_PRIORITY_DEFAULT, NULL,
                    refused_cb, &refused);
  while (!refused)
    g_main_context_iteration (NULL, TRUE);
}

/* @data is where the queue's owner has it: a job may drop the owner. */
static gpointer
free_queue (gpointer source, gpointer data, GCancellable *cancellable, GError **error)
{
  PrecisQueue **queue = data;

  g_clear_pointer (queue, precis_queue_free);
  return g_strdup ("");
}

static void
test_free_from_inside (Fixture *fixture, gconstpointer data)
{
  precis_queue_run (fixture->queue, fixture->source, free_queue, &fixture->queue, NULL, g_free, G_PRIORITY_DEFAULT, NULL,
                    told_cb, fixture);
  wait_for (fixture, 1);
  g_assert_null (fixture->queue);
}

static gpointer
count_up (gpointer source, gpointer data, GCancellable *cancellable, GError **error)
{
  guint *count = data;

  *count += 1; /* not atomic: the queue sees to it */
  return count;
}

static gpointer
count_often (gpointer data)
{
  gpointer *both = data;

  for (guint i = 0; i < 1000; i++)
    g_assert_nonnull (precis_queue_run_sync (both[0], NULL, count_up, both[1], NULL, NULL));
  return NULL;
}

static void
test_threads (Fixture *fixture, gconstpointer data)
{
  guint count = 0;
  gpointer both[2] = { fixture->queue, &count };
  GThread *threads[4];

  for (guint i = 0; i < G_N_ELEMENTS (threads); i++)
    threads[i] = g_thread_new ("count", count_often, both);
  for (guint i = 0; i < G_N_ELEMENTS (threads); i++)
    g_thread_join (threads[i]);
  g_assert_cmpuint (count, ==, 4000);
}

static void
add (const char *path, void (*test) (Fixture *, gconstpointer))
{
  g_test_add (path, Fixture, NULL, set_up, test, tear_down);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  add ("/queue/order", test_order);
  add ("/queue/error", test_error);
  add ("/queue/cancel", test_cancel);
  add ("/queue/sync", test_sync);
  add ("/queue/free", test_free);
  add ("/queue/closed", test_closed);
  add ("/queue/free-from-inside", test_free_from_inside);
  add ("/queue/threads", test_threads);
  return g_test_run ();
}
