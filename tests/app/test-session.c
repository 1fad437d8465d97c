/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include <string.h>

#include "precis-session.h"
#include "wait.h"

typedef struct
{
  PrecisSession *session;
  GListModel    *items;
  char          *notice;
} Fixture;

static void
notice_cb (Fixture *self, const char *text)
{
  g_assert_null (self->notice);
  self->notice = g_strdup (text);
}

static void
set_up (Fixture *self, gconstpointer data)
{
  g_autoptr (PrecisDesk) desk = precis_desk_new ();

  self->session = precis_session_new (desk);
  self->items = G_LIST_MODEL (precis_session_get_selection (self->session));
  g_signal_connect_swapped (self->session, "notice", G_CALLBACK (notice_cb), self);
}

static void
tear_down (Fixture *self, gconstpointer data)
{
  g_clear_pointer (&self->notice, g_free);
  g_object_unref (self->session);
  while (g_main_context_iteration (NULL, FALSE))
    ;
}

/* Opens one source for each text; NULL stands for a file that does not exist. */
static void
open_texts (Fixture *self, guint n, const char * const *texts)
{
  g_autoptr (GListStore) sources = g_list_store_new (PRECIS_TYPE_SOURCE);

  for (guint i = 0; i < n; i++)
    {
      g_autoptr (GFile) missing = g_file_new_for_path ("/nowhere/missing.txt");
      g_autoptr (GBytes) bytes = texts[i] ? g_bytes_new (texts[i], strlen (texts[i])) : NULL;
      g_autoptr (PrecisSource) source = bytes ? precis_source_new_for_bytes (bytes, "Pasted text", NULL)
                                              : precis_source_new_for_file (missing, NULL);

      g_list_store_append (sources, source);
    }
  precis_session_open (self->session, G_LIST_MODEL (sources));
}

static const char *
title (Fixture *self, guint position)
{
  g_autoptr (PrecisItem) item = g_list_model_get_item (self->items, position);

  return precis_item_get_title (item);
}

static char *
dup_failure (Fixture *self, const char *property)
{
  char *text;

  g_object_get (self->session, property, &text, NULL);
  return text;
}

#define ONE   "The mayor of Brindle said on Monday that the bridge may close."
#define TWO   "A storm could reach the island of Orrel by Friday."
#define THREE "Talks between Velland and Tarsa have stalled over fish."

static void
test_order (Fixture *self, gconstpointer data)
{
  open_texts (self, 2, (const char *[]) { ONE, TWO });
  open_texts (self, 1, (const char *[]) { THREE });
  wait_until (g_list_model_get_n_items (self->items) == 3);
  g_assert_cmpstr (title (self, 0), ==, THREE);
  g_assert_cmpstr (title (self, 1), ==, ONE);
  g_assert_cmpstr (title (self, 2), ==, TWO);
  g_assert_cmpstr (precis_item_get_title (precis_session_get_selected (self->session)), ==, THREE);
}

static void
test_briefing (Fixture *self, gconstpointer data)
{
  PrecisItem *first;

  open_texts (self, 2, (const char *[]) { ONE, TWO });
  wait_until (g_list_model_get_n_items (self->items) == 2);
  first = precis_session_get_selected (self->session);
  wait_until (precis_item_get_briefing (first) != NULL);

  /* The other one is made when it is selected, and not before. */
  gtk_single_selection_set_selected (precis_session_get_selection (self->session), 1);
  g_assert_null (precis_item_get_briefing (precis_session_get_selected (self->session)));
  wait_until (precis_item_get_briefing (precis_session_get_selected (self->session)) != NULL);
}

static void
test_cancelled_briefing (Fixture *self, gconstpointer data)
{
  GtkSingleSelection *selection = precis_session_get_selection (self->session);

  open_texts (self, 2, (const char *[]) { ONE, TWO });
  wait_until (g_list_model_get_n_items (self->items) == 2);
  for (int i = 0; i < 20; i++)
    gtk_single_selection_set_selected (selection, i % 2);
  gtk_single_selection_set_selected (selection, 0);
  wait_until (precis_item_get_briefing (precis_session_get_selected (self->session)) != NULL);
}

static void
test_failed_alone (Fixture *self, gconstpointer data)
{
  g_autofree char *name = NULL;
  g_autofree char *reason = NULL;
  g_autofree char *cleared = NULL;

  open_texts (self, 1, (const char *[]) { NULL });
  wait_until ((name = dup_failure (self, "failed-name")) != NULL);
  reason = dup_failure (self, "failed-reason");
  g_assert_cmpstr (name, ==, "missing.txt");
  g_assert_cmpstr (reason, ==, "There is no such file.");
  g_assert_null (self->notice);
  g_assert_null (precis_session_get_selected (self->session));

  open_texts (self, 1, (const char *[]) { ONE });
  wait_until (precis_session_get_selected (self->session) != NULL);
  cleared = dup_failure (self, "failed-name");
  g_assert_null (cleared);
}

static void
test_failed_among_others (Fixture *self, gconstpointer data)
{
  g_autofree char *name = NULL;

  open_texts (self, 3, (const char *[]) { ONE, NULL, TWO });
  wait_until (self->notice != NULL);
  g_assert_cmpstr (self->notice, ==, "“missing.txt” was not opened. There is no such file.");
  g_assert_cmpuint (g_list_model_get_n_items (self->items), ==, 2);
  name = dup_failure (self, "failed-name");
  g_assert_null (name);
}

static void
test_close_and_restore (Fixture *self, gconstpointer data)
{
  g_autoptr (PrecisItem) closed = NULL;
  guint position;

  open_texts (self, 3, (const char *[]) { ONE, TWO, THREE });
  wait_until (g_list_model_get_n_items (self->items) == 3);
  gtk_single_selection_set_selected (precis_session_get_selection (self->session), 1);
  closed = g_object_ref (precis_session_get_selected (self->session));
  position = precis_session_close (self->session, closed);
  g_assert_cmpuint (position, ==, 1);
  g_assert_cmpstr (precis_item_get_title (precis_session_get_selected (self->session)), ==, THREE);
  g_assert_cmpuint (precis_session_close (self->session, closed), ==, GTK_INVALID_LIST_POSITION);

  precis_session_restore (self->session, closed, position);
  g_assert_cmpstr (title (self, 1), ==, TWO);
  g_assert_true (precis_session_get_selected (self->session) == closed);
}

static void
test_same_again (Fixture *self, gconstpointer data)
{
  open_texts (self, 2, (const char *[]) { ONE, TWO });
  wait_until (g_list_model_get_n_items (self->items) == 2);
  open_texts (self, 3, (const char *[]) { TWO, THREE, THREE });
  wait_until (g_list_model_get_n_items (self->items) == 3);
  g_assert_cmpstr (precis_item_get_title (precis_session_get_selected (self->session)), ==, TWO);
  g_assert_cmpstr (title (self, 0), ==, THREE);
}

static void
test_close_last (Fixture *self, gconstpointer data)
{
  open_texts (self, 1, (const char *[]) { ONE });
  wait_until (precis_session_get_selected (self->session) != NULL);
  precis_session_close (self->session, precis_session_get_selected (self->session));
  g_assert_null (precis_session_get_selected (self->session));
}

/* A session that goes away while it works leaves nothing behind. */
static void
test_end_at_work (void)
{
  Fixture fixture = { NULL };
  PrecisSession *session;

  set_up (&fixture, NULL);
  open_texts (&fixture, 2, (const char *[]) { ONE, NULL });
  session = g_object_ref (fixture.session);
  g_object_run_dispose (G_OBJECT (session));
  g_object_unref (session);
  tear_down (&fixture, NULL);
}

#define TEST(name) g_test_add ("/session/" #name, Fixture, NULL, set_up, test_##name, tear_down)

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  TEST (order);
  TEST (briefing);
  TEST (cancelled_briefing);
  TEST (failed_alone);
  TEST (failed_among_others);
  TEST (close_and_restore);
  TEST (same_again);
  TEST (close_last);
  g_test_add_func ("/session/end-at-work", test_end_at_work);
  return g_test_run ();
}
