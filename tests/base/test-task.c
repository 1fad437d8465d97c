/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include <gio/gio.h>

#include "precis-error.h"
#include "precis-task.h"

typedef struct
{
  GObject    *source;
  GMainLoop  *loop;
  GThread    *caller;
  char       *answer;
  GError     *error;
} Wait;

static guint n_freed; /* of data; looked at when the task is over */

static void
free_data (gpointer data)
{
  g_free (data);
  g_atomic_int_inc (&n_freed);
}

/* Answers with its data twice over, or fails for "". */
static gpointer
double_text (gpointer source, gpointer data, GCancellable *cancellable, GError **error)
{
  const char *text = data;

  if (*text)
    return g_strconcat (text, text, NULL);
  g_set_error_literal (error, PRECIS_ERROR, PRECIS_ERROR_EMPTY, "empty");
  return NULL;
}

static void
done_cb (GObject *object, GAsyncResult *result, gpointer user_data)
{
  Wait *wait = user_data;

  g_assert_true (object == wait->source);
  g_assert_true (g_thread_self () == wait->caller);
  wait->answer = precis_task_finish (object, result, &wait->error);
  g_main_loop_quit (wait->loop);
}

static void
run (Wait *wait, const char *text, GCancellable *cancellable)
{
  *wait = (Wait) { g_object_new (G_TYPE_OBJECT, NULL), g_main_loop_new (NULL, FALSE), g_thread_self () };
  g_atomic_int_set (&n_freed, 0);
  precis_task_run (wait->source, double_text, g_strdup (text), free_data, g_free, G_PRIORITY_DEFAULT, cancellable,
                   done_cb, wait);
  g_main_loop_run (wait->loop);
  g_main_loop_unref (wait->loop);
  /* The task's last reference may go in its thread, a moment after the callback. */
  while (g_atomic_int_get (&n_freed) == 0)
    g_thread_yield ();
  g_assert_finalize_object (wait->source);
}

static void
test_answer (void)
{
  Wait wait;

  run (&wait, "ferry", NULL);
  g_assert_no_error (wait.error);
  g_assert_cmpstr (wait.answer, ==, "ferryferry");
  g_free (wait.answer);
}

static void
test_error (void)
{
  Wait wait;

  run (&wait, "", NULL);
  g_assert_error (wait.error, PRECIS_ERROR, PRECIS_ERROR_EMPTY);
  g_assert_null (wait.answer);
  g_clear_error (&wait.error);
}

static void
test_cancelled (void)
{
  g_autoptr (GCancellable) cancellable = g_cancellable_new ();
  Wait wait;

  g_cancellable_cancel (cancellable);
  run (&wait, "ferry", cancellable);
  g_assert_error (wait.error, G_IO_ERROR, G_IO_ERROR_CANCELLED);
  g_assert_null (wait.answer);
  g_clear_error (&wait.error);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/task/answer", test_answer);
  g_test_add_func ("/task/error", test_error);
  g_test_add_func ("/task/cancelled", test_cancelled);
  return g_test_run ();
}
