/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include <string.h>

#include "precis-desk.h"
#include "precis-error.h"
#include "precis-export.h"
#include "precis-key-point.h"

static const char text[] =
  "Velland and Tarsa resume talks\n\n"
  "Velland and Tarsa will meet on Thursday in Port Ansel. The talks could collapse unless both sides agree on fees.\n";

static PrecisSource *
make_source (const char *data)
{
  g_autoptr (GBytes) bytes = g_bytes_new (data, strlen (data));

  return precis_source_new_for_bytes (bytes, "Pasted text", NULL);
}

static void
test_brief (void)
{
  g_autoptr (PrecisDesk) desk = precis_desk_new ();
  g_autoptr (PrecisSource) source = make_source (text);
  g_autoptr (GError) error = NULL;
  g_autoptr (PrecisArticle) article = precis_desk_open (desk, source, NULL, &error);
  g_autoptr (PrecisBriefing) briefing = NULL;

  g_assert_no_error (error);
  g_assert_cmpstr (precis_article_get_source (article), ==, "Pasted text");
  briefing = precis_desk_brief (desk, article, NULL, &error);
  g_assert_no_error (error);
  g_assert_true (precis_briefing_get_article (briefing) == article);
}

static void
test_empty (void)
{
  g_autoptr (PrecisDesk) desk = precis_desk_new ();
  g_autoptr (PrecisSource) source = make_source (" \n\t\n");
  g_autoptr (GError) error = NULL;

  g_assert_null (precis_desk_open (desk, source, NULL, &error));
  g_assert_error (error, PRECIS_ERROR, PRECIS_ERROR_EMPTY);
}

/* Returns the briefing of the text as JSON. */
static gpointer
brief_in_thread (gpointer desk)
{
  static const PrecisExportOptions options = { .points = 5 };
  g_autoptr (PrecisSource) source = make_source (text);
  g_autoptr (PrecisArticle) article = precis_desk_open (desk, source, NULL, NULL);
  g_autoptr (PrecisBriefing) briefing = precis_desk_brief (desk, article, NULL, NULL);

  return precis_export (briefing, PRECIS_EXPORT_JSON, &options);
}

/* All at once from the first on: the engine is loaded by one of them and shared. */
static void
test_threads (void)
{
  g_autoptr (PrecisDesk) desk = precis_desk_new ();
  g_autofree char *first = NULL;
  GThread *threads[8];

  for (guint i = 0; i < G_N_ELEMENTS (threads); i++)
    threads[i] = g_thread_new ("brief", brief_in_thread, desk);
  first = g_thread_join (threads[0]);
  for (guint i = 1; i < G_N_ELEMENTS (threads); i++)
    {
      g_autofree char *other = g_thread_join (threads[i]);

      g_assert_cmpstr (other, ==, first);
    }
}

typedef struct
{
  GMainLoop      *loop;
  PrecisBriefing *briefing;
  GError         *error;
} Wait;

static void
brief_cb (GObject *object, GAsyncResult *result, gpointer data)
{
  Wait *wait = data;

  wait->briefing = precis_desk_brief_finish (PRECIS_DESK (object), result, &wait->error);
  g_main_loop_quit (wait->loop);
}

static void
open_cb (GObject *object, GAsyncResult *result, gpointer data)
{
  Wait *wait = data;
  g_autoptr (PrecisArticle) article = precis_desk_open_finish (PRECIS_DESK (object), result, &wait->error);

  if (article)
    precis_desk_brief_async (PRECIS_DESK (object), article, NULL, brief_cb, wait);
  else
    g_main_loop_quit (wait->loop);
}

static void
run_async (Wait *wait, GCancellable *cancellable)
{
  g_autoptr (PrecisDesk) desk = precis_desk_new ();
  g_autoptr (PrecisSource) source = make_source (text);

  wait->loop = g_main_loop_new (NULL, FALSE);
  precis_desk_open_async (desk, source, cancellable, open_cb, wait);
  g_main_loop_run (wait->loop);
  g_main_loop_unref (wait->loop);
}

static void
test_async (void)
{
  Wait wait = { NULL };

  run_async (&wait, NULL);
  g_assert_no_error (wait.error);
  g_assert_nonnull (wait.briefing);
  g_object_unref (wait.briefing);
}

static void
test_cancelled (void)
{
  g_autoptr (GCancellable) cancellable = g_cancellable_new ();
  Wait wait = { NULL };

  g_cancellable_cancel (cancellable);
  run_async (&wait, cancellable);
  g_assert_error (wait.error, G_IO_ERROR, G_IO_ERROR_CANCELLED);
  g_clear_error (&wait.error);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/desk/brief", test_brief);
  g_test_add_func ("/desk/empty", test_empty);
  g_test_add_func ("/desk/threads", test_threads);
  g_test_add_func ("/desk/async", test_async);
  g_test_add_func ("/desk/cancelled", test_cancelled);
  return g_test_run ();
}
