/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "../library/library-fixture.h"
#include "precis-store-private.h"

/* A store, and beside it a connection of its own as another program would have it: @other.library. */
typedef struct
{
  Fixture      other;
  PrecisStore *store;
  guint        n_changed;
} StoreFixture;

static inline void
count_changed_cb (StoreFixture *fixture)
{
  fixture->n_changed++;
}

/* Runs the main loop until @done says so, for ten seconds at most. */
static inline void
run_until (gboolean (*done) (gpointer data), gpointer data)
{
  gint64 end = g_get_monotonic_time () + 10 * G_TIME_SPAN_SECOND;

  while (!done (data))
    {
      if (!g_main_context_iteration (NULL, FALSE))
        g_usleep (1000);
      g_assert_cmpint (g_get_monotonic_time (), <, end);
    }
}

/* Runs the main loop for a time in which nothing more should happen. */
static inline void
run_for (guint msec)
{
  gint64 end = g_get_monotonic_time () + msec * G_TIME_SPAN_MILLISECOND;

  while (g_get_monotonic_time () < end)
    if (!g_main_context_iteration (NULL, FALSE))
      g_usleep (1000);
}

static inline void
store_opened_cb (GObject *object, GAsyncResult *result, gpointer data)
{
  gboolean *opened = data;
  g_autoptr (GError) error = NULL;

  *opened = precis_store_open_finish (PRECIS_STORE (object), result, &error);
  g_assert_no_error (error);
}

static inline void
store_fixture_open (StoreFixture *fixture)
{
  gboolean opened = FALSE;

  precis_store_open_async (fixture->store, NULL, store_opened_cb, &opened);
  while (!opened)
    g_main_context_iteration (NULL, TRUE);
}

static inline void
store_fixture_set_up (StoreFixture *fixture, gconstpointer data)
{
  fixture_set_up (&fixture->other, data);
  fixture->store = precis_store_new (fixture->other.path);
  store_fixture_open (fixture);
}

static inline gboolean
is_last_reference (gpointer object)
{
  return g_atomic_int_get (&G_OBJECT (object)->ref_count) == 1;
}

/* What is under way holds the store; it ends by itself. */
static inline void
store_fixture_tear_down (StoreFixture *fixture, gconstpointer data)
{
  run_until (is_last_reference, fixture->store);
  g_assert_finalize_object (fixture->store);
  fixture_tear_down (&fixture->other, data);
}

/* Adds articles with the numbers @first to @last, behind the back of the store. */
static inline void
add_articles (StoreFixture *fixture, guint first, guint last)
{
  g_autofree char *script = g_strdup_printf (
    "WITH RECURSIVE n (i) AS (SELECT %u UNION ALL SELECT i + 1 FROM n WHERE i < %u)"
    "INSERT INTO articles (id, label, hash, added) SELECT i, 'Article ' || i, CAST (i AS BLOB), i FROM n;", first, last);

  fixture_run (&fixture->other, script);
}
