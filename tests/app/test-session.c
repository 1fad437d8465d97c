/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "precis-session.h"
#include "sample-library.h"
#include "wait.h"

typedef struct
{
  SampleLibrary  library;
  PrecisSession *session;
  PrecisBrowser *browser;
  GListModel    *list;
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
  sample_library_init (&self->library);
  self->session = precis_session_new (self->library.desk, self->library.store);
  self->browser = precis_session_get_browser (self->session);
  self->list = G_LIST_MODEL (precis_browser_get_list (self->browser));
  g_signal_connect_swapped (self->session, "notice", G_CALLBACK (notice_cb), self);
}

static void
tear_down (Fixture *self, gconstpointer data)
{
  g_clear_pointer (&self->notice, g_free);
  g_object_unref (self->session);
  wait_frames (); /* what was given up ends before the library is closed */
  sample_library_clear (&self->library);
}

/* Opens one source for each text; NULL stands for a file that does not exist. */
static void
open_texts (Fixture *self, guint n, const char * const *texts)
{
  g_autoptr (GListStore) sources = g_list_store_new (PRECIS_TYPE_SOURCE);

  for (guint i = 0; i < n; i++)
    {
      g_autoptr (GFile) missing = g_file_new_for_path ("/nowhere/missing.txt");
      g_autoptr (PrecisSource) source = texts[i] ? sample_source_new (texts[i])
                                                 : precis_source_new_for_file (missing, NULL);

      g_list_store_append (sources, source);
    }
  precis_session_open (self->session, G_LIST_MODEL (sources));
}

static const char *
title (Fixture *self)
{
  PrecisItem *item = precis_session_get_item (self->session);

  return item ? precis_item_get_title (item) : NULL;
}

static char *
dup_failure (Fixture *self, const char *property)
{
  char *text;

  g_object_get (self->session, property, &text, NULL);
  return text;
}

static guint
count (Fixture *self)
{
  return g_list_model_get_n_items (self->list);
}

#define ONE   "The mayor of Brindle said on Monday that the bridge may close."
#define TWO   "A storm could reach the island of Orrel by Friday."
#define THREE "Talks between Velland and Tarsa have stalled over fish."

/* The first of those that are opened together is read, and all are kept. */
static void
test_kept (Fixture *self, gconstpointer data)
{
  open_texts (self, 2, (const char *[]) { ONE, TWO });
  wait_until (count (self) == 2);
  wait_until (g_strcmp0 (title (self), ONE) == 0);
  open_texts (self, 1, (const char *[]) { THREE });
  wait_until (count (self) == 3);
  wait_until (g_strcmp0 (title (self), THREE) == 0);
  g_assert_cmpint (precis_item_get_id (precis_session_get_item (self->session)), >, 0);
  g_assert_cmpint (precis_browser_get_current (self->browser), ==,
                   precis_item_get_id (precis_session_get_item (self->session)));
}

static void
test_briefing (Fixture *self, gconstpointer data)
{
  open_texts (self, 2, (const char *[]) { ONE, TWO });
  wait_until (count (self) == 2 && title (self));
  wait_until (precis_item_get_briefing (precis_session_get_item (self->session)) != NULL);
  precis_browser_step (self->browser, -1);
  wait_until (g_strcmp0 (title (self), TWO) == 0);
  wait_until (precis_item_get_briefing (precis_session_get_item (self->session)) != NULL);
}

/* Who goes through the list fast reads the last one. */
static void
test_hurry (Fixture *self, gconstpointer data)
{
  open_texts (self, 2, (const char *[]) { ONE, TWO });
  wait_until (count (self) == 2);
  for (int i = 0; i < 20; i++)
    precis_browser_step (self->browser, i % 2 ? 1 : -1);
  precis_browser_select (self->browser, precis_article_list_get_id (PRECIS_ARTICLE_LIST (self->list), 0));
  wait_until (g_strcmp0 (title (self), TWO) == 0);
  wait_until (precis_item_get_briefing (precis_session_get_item (self->session)) != NULL);
}

static void
test_becomes_read (Fixture *self, gconstpointer data)
{
  g_autoptr (PrecisArticleRow) row = NULL;

  open_texts (self, 1, (const char *[]) { ONE });
  wait_until (count (self) == 1);
  row = g_list_model_get_item (self->list, 0);
  wait_until (precis_article_row_get_card (row) != NULL);
  g_assert_false (precis_card_get_read (precis_article_row_get_card (row)));
  wait_until (precis_card_get_read (precis_article_row_get_card (row)));
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
  g_assert_null (title (self));

  open_texts (self, 1, (const char *[]) { ONE });
  wait_until (title (self) != NULL);
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
  wait_until (count (self) == 2);
  name = dup_failure (self, "failed-name");
  g_assert_null (name);
}

/* What is there already is shown where it is. */
static void
test_same_again (Fixture *self, gconstpointer data)
{
  open_texts (self, 2, (const char *[]) { ONE, TWO });
  wait_until (count (self) == 2);
  open_texts (self, 2, (const char *[]) { TWO, THREE });
  wait_until (count (self) == 3);
  wait_until (g_strcmp0 (title (self), TWO) == 0);
  precis_browser_go (self->browser, PRECIS_SHELF_STARRED, 0);
  wait_until (count (self) == 0);
  open_texts (self, 1, (const char *[]) { ONE });
  wait_until (precis_browser_get_kind (self->browser) == PRECIS_SHELF_ALL);
  wait_until (g_strcmp0 (title (self), ONE) == 0);
}

/* What is new is shown where it comes to stand. */
static void
test_new_elsewhere (Fixture *self, gconstpointer data)
{
  precis_browser_search (self->browser, "zebra");
  precis_browser_go (self->browser, PRECIS_SHELF_STARRED, 0);
  open_texts (self, 1, (const char *[]) { ONE });
  wait_until (precis_browser_get_kind (self->browser) == PRECIS_SHELF_INBOX);
  wait_until (count (self) == 1);
  g_assert_cmpstr (precis_browser_get_query (self->browser), ==, "");
}

static void
test_clear (Fixture *self, gconstpointer data)
{
  open_texts (self, 1, (const char *[]) { ONE });
  wait_until (title (self) != NULL);
  precis_session_clear (self->session);
  g_assert_null (title (self));
  g_assert_cmpint (precis_browser_get_current (self->browser), ==, 0);
}

static void
test_cancel (Fixture *self, gconstpointer data)
{
  open_texts (self, 2, (const char *[]) { ONE, TWO });
  precis_session_cancel (self->session);
  open_texts (self, 1, (const char *[]) { THREE });
  wait_until (g_strcmp0 (title (self), THREE) == 0);
  wait_frames ();
  g_assert_cmpuint (count (self), <=, 2);
}

/* Where there can be no library, articles are read without being kept. */
static void
test_no_library (void)
{
  g_autoptr (PrecisDesk) desk = precis_desk_new ();
  g_autoptr (PrecisStore) store = precis_store_new ("/dev/null/library.db");
  Fixture self = { .session = precis_session_new (desk, store) };
  gboolean has_library;

  open_texts (&self, 1, (const char *[]) { ONE });
  precis_store_open_async (store, NULL, NULL, NULL);
  wait_until (title (&self) != NULL);
  wait_until (precis_item_get_briefing (precis_session_get_item (self.session)) != NULL);
  g_assert_cmpint (precis_item_get_id (precis_session_get_item (self.session)), ==, 0);
  g_assert_cmpint (precis_store_get_state (store), ==, PRECIS_STORE_FAILED);
  g_object_get (self.session, "has-library", &has_library, NULL);
  g_assert_false (has_library);
  g_object_unref (self.session);
  precis_store_close (store);
}

/* A session that goes away while it works leaves nothing behind. */
static void
test_end_at_work (void)
{
  Fixture fixture = { NULL };

  set_up (&fixture, NULL);
  open_texts (&fixture, 2, (const char *[]) { ONE, NULL });
  tear_down (&fixture, NULL);
}

#define TEST(name) g_test_add ("/session/" #name, Fixture, NULL, set_up, test_##name, tear_down)

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  TEST (kept);
  TEST (briefing);
  TEST (hurry);
  TEST (becomes_read);
  TEST (failed_alone);
  TEST (failed_among_others);
  TEST (same_again);
  TEST (new_elsewhere);
  TEST (clear);
  TEST (cancel);
  g_test_add_func ("/session/no-library", test_no_library);
  g_test_add_func ("/session/end-at-work", test_end_at_work);
  return g_test_run ();
}
