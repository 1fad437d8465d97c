/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "precis-analysis.h"
#include "precis-intake.h"
#include "precis-library-briefings.h"
#include "store-fixture.h"

typedef struct
{
  StoreFixture  store;
  PrecisDesk   *desk;
  PrecisIntake *intake;
} IntakeFixture;

static void
set_up (IntakeFixture *fixture, gconstpointer data)
{
  store_fixture_set_up (&fixture->store, data);
  fixture->desk = precis_desk_new ();
  fixture->intake = precis_intake_new (fixture->desk, fixture->store.store);
}

static void
tear_down (IntakeFixture *fixture, gconstpointer data)
{
  run_until (is_last_reference, fixture->intake);
  g_assert_finalize_object (fixture->intake);
  g_object_unref (fixture->desk);
  store_fixture_tear_down (&fixture->store, data);
}

static PrecisAddition *
add_text (IntakeFixture *fixture, const char *text, const char *url, GError **error)
{
  g_autoptr (GBytes) bytes = g_bytes_new (text, strlen (text));
  g_autoptr (PrecisSource) source = precis_source_new_for_bytes (bytes, "Pasted text", url);

  return precis_intake_add (fixture->intake, source, NULL, error);
}

static gint64
add (IntakeFixture *fixture, const char *text, const char *url, PrecisReceipt receipt)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (PrecisAddition) addition = add_text (fixture, text, url, &error);

  g_assert_no_error (error);
  g_assert_cmpint (addition->receipt, ==, receipt);
  g_assert_cmpstr (addition->title, ==, "Velland and Tarsa resume talks");
  return addition->id;
}

static const char text[] =
  "Velland and Tarsa resume talks\n\n"
  "Velland and Tarsa will meet on Thursday in Port Ansel. The talks could collapse unless both sides agree on fees.\n";
static const char newer[] =
  "Velland and Tarsa resume talks\n\n"
  "Velland and Tarsa met on Thursday in Port Ansel. The ferry company said that it would wait for the outcome.\n";

static gint64
ask (IntakeFixture *fixture, const char *sql)
{
  return fixture_ask (&fixture->store.other, sql);
}

static void
test_add (IntakeFixture *fixture, gconstpointer data)
{
  gint64 id = add (fixture, text, "https://wire.example/a", PRECIS_RECEIPT_NEW);
  g_autoptr (PrecisArticle) article = NULL;
  g_autoptr (GError) error = NULL;

  g_assert_cmpint (ask (fixture, "SELECT count (*) FROM jobs WHERE state = 0"), ==, 1);
  g_assert_cmpint (ask (fixture, "SELECT count (*) FROM originals"), ==, 1);
  g_assert_cmpint (add (fixture, text, NULL, PRECIS_RECEIPT_SAME), ==, id);
  g_assert_cmpint (add (fixture, newer, "https://wire.example/a", PRECIS_RECEIPT_REVISED), ==, id);
  article = precis_intake_read (fixture->intake, id, NULL, &error);
  g_assert_no_error (error);
  g_assert_nonnull (strstr (precis_article_get_text (article), "ferry company"));
  g_assert_null (precis_intake_read (fixture->intake, id + 1, NULL, &error));
  g_assert_error (error, PRECIS_ERROR, PRECIS_ERROR_NOT_FOUND);
}

/* What cannot be opened leaves nothing behind. */
static void
test_add_bad (IntakeFixture *fixture, gconstpointer data)
{
  static const struct
  {
    const char *text;
    int         code;
  } rows[] = {
    { "", PRECIS_ERROR_EMPTY },
    { " \n\t\n", PRECIS_ERROR_EMPTY },
    { "\x89PNG\r\n\x1a\n", PRECIS_ERROR_NOT_TEXT },
    { "%PDF-1.7\n", PRECIS_ERROR_NOT_TEXT },
  };

  for (guint i = 0; i < G_N_ELEMENTS (rows); i++)
    {
      g_autoptr (GError) error = NULL;

      g_assert_null (add_text (fixture, rows[i].text, NULL, &error));
      g_assert_error (error, PRECIS_ERROR, rows[i].code);
    }
  g_assert_cmpint (ask (fixture, "SELECT count (*) FROM articles"), ==, 0);
}

static PrecisBriefing *
brief (IntakeFixture *fixture, gint64 id, GError **error)
{
  g_autoptr (PrecisArticle) article = precis_intake_read (fixture->intake, id, NULL, NULL);

  return precis_intake_brief (fixture->intake, id, article, NULL, error);
}

static gboolean
has_no_jobs (gpointer data)
{
  return ask (data, "SELECT count (*) FROM jobs") == 0;
}

static void
test_brief (IntakeFixture *fixture, gconstpointer data)
{
  gint64 id = add (fixture, text, NULL, PRECIS_RECEIPT_NEW);
  g_autoptr (GError) error = NULL;
  g_autoptr (PrecisBriefing) made = brief (fixture, id, &error);
  g_autoptr (PrecisBriefing) kept = NULL, anew = NULL;

  g_assert_no_error (error);
  run_until (has_no_jobs, fixture);
  g_assert_cmpint (ask (fixture, "SELECT engine FROM briefings"), ==, PRECIS_ANALYSIS_VERSION);
  g_assert_cmpint (ask (fixture, "SELECT count (*) FROM mentions"), >, 0);
  kept = brief (fixture, id, &error);
  g_assert_no_error (error);
  g_assert_cmpuint (g_list_model_get_n_items (precis_briefing_get_entities (kept)), ==,
                    g_list_model_get_n_items (precis_briefing_get_entities (made)));
  /* One of another engine is made anew. */
  fixture_run (&fixture->store.other, "UPDATE briefings SET engine = 0, data = x'00'");
  anew = brief (fixture, id, &error);
  g_assert_no_error (error);
  g_assert_nonnull (anew);
  run_until (has_no_jobs, fixture);
  g_assert_cmpint (ask (fixture, "SELECT engine FROM briefings"), ==, PRECIS_ANALYSIS_VERSION);
}

/* An article at which the program died twice is left alone until the user says otherwise. */
static void
test_crashes (IntakeFixture *fixture, gconstpointer data)
{
  gint64 id = add (fixture, text, NULL, PRECIS_RECEIPT_NEW);
  g_autoptr (GError) error = NULL;
  g_autoptr (PrecisBriefing) briefing = NULL;

  fixture_run (&fixture->store.other, "UPDATE jobs SET state = 1, attempts = 2");
  for (guint i = 0; i < 2; i++)
    {
      g_assert_null (brief (fixture, id, &error));
      g_assert_error (error, PRECIS_ERROR, PRECIS_ERROR_TIMEOUT);
      g_clear_error (&error);
    }
  g_assert_cmpint (ask (fixture, "SELECT count (*) FROM briefings"), ==, 0);
  g_assert_true (precis_intake_retry (fixture->intake, id, &error));
  briefing = brief (fixture, id, &error);
  g_assert_no_error (error);
  g_assert_nonnull (briefing);
}

static gboolean
has_duplicate (gpointer data)
{
  return ask (data, "SELECT count (*) FROM duplicates WHERE overlap > 0.85") > 0;
}

/* Whoever closes the program in the middle of an analysis has not met a crash. */
static gpointer
begin_job (PrecisLibrary *library, gpointer data, GCancellable *cancellable, GError **error)
{
  gboolean begun;

  return precis_library_begin_job (library, *(gint64 *) data, &begun, error) && begun ? data : NULL;
}

static void
test_closed (IntakeFixture *fixture, gconstpointer data)
{
  gint64 id = add (fixture, text, NULL, PRECIS_RECEIPT_NEW);

  g_assert_nonnull (precis_store_run (fixture->store.store, PRECIS_LANE_WRITE, begin_job, &id, NULL, NULL));
  g_assert_cmpint (ask (fixture, "SELECT state FROM jobs"), ==, 1);
  precis_store_close (fixture->store.store);
  g_assert_cmpint (ask (fixture, "SELECT state FROM jobs"), ==, 0);
  g_assert_cmpint (ask (fixture, "SELECT attempts FROM jobs"), ==, 0);
}

/* Nearly the same text is linked, not merged. */
static void
test_near_duplicates (IntakeFixture *fixture, gconstpointer data)
{
  g_autoptr (GString) first = g_string_new (text), second = NULL;
  g_autoptr (PrecisBriefing) one = NULL, other = NULL;
  gint64 ids[2];

  for (guint i = 0; i < 60; i++)
    g_string_append_printf (first, "Pier %u waits for boat %u and its crew of %u people from the north. ", i, i * 7, i * 3);
  second = g_string_new (first->str);
  g_string_append (second, "This was added later.");
  ids[0] = add (fixture, first->str, NULL, PRECIS_RECEIPT_NEW);
  ids[1] = add (fixture, second->str, NULL, PRECIS_RECEIPT_NEW);
  g_assert_cmpint (ids[0], !=, ids[1]);
  one = brief (fixture, ids[0], NULL);
  other = brief (fixture, ids[1], NULL);
  run_until (has_duplicate, fixture);
}

/* A library that cannot be changed gives briefings all the same. */
static void
test_read_only (IntakeFixture *fixture, gconstpointer data)
{
  gint64 id = add (fixture, text, NULL, PRECIS_RECEIPT_NEW);
  g_autoptr (PrecisBriefing) briefing = NULL;
  g_autoptr (GError) error = NULL;

  precis_store_close (fixture->store.store);
  fixture_run (&fixture->store.other, "PRAGMA user_version = 999");
  store_fixture_open (&fixture->store);
  briefing = brief (fixture, id, &error);
  g_assert_no_error (error);
  g_assert_nonnull (briefing);
  g_assert_null (add_text (fixture, newer, NULL, &error));
  g_assert_error (error, PRECIS_ERROR, PRECIS_ERROR_READ_ONLY);
  g_assert_cmpint (ask (fixture, "SELECT count (*) FROM briefings"), ==, 0);
  precis_intake_resume (fixture->intake);
  run_for (50);
  g_assert_cmpuint (precis_intake_get_waiting (fixture->intake), ==, 0);
}

static gboolean
waits_for_none (gpointer data)
{
  return precis_intake_get_waiting (((IntakeFixture *) data)->intake) == 0;
}

static void
count_cb (guint *count)
{
  *count += 1;
}

static void
test_resume (IntakeFixture *fixture, gconstpointer data)
{
  guint n_told = 0;

  for (guint i = 0; i < 20; i++)
    {
      g_autofree char *other = g_strdup_printf ("%s\nMinister Orla Venn spoke for %u minutes.\n", text, i + 2);

      add (fixture, other, NULL, PRECIS_RECEIPT_NEW);
    }
  /* One at which a program died once, and one that failed for good. */
  fixture_run (&fixture->store.other, "UPDATE jobs SET state = 1, attempts = 1 WHERE article = 3;"
                                      "UPDATE jobs SET state = 2, reason = 'No.' WHERE article = 4;");
  g_signal_connect_swapped (fixture->intake, "notify::waiting", G_CALLBACK (count_cb), &n_told);
  precis_intake_resume (fixture->intake);
  precis_intake_resume (fixture->intake);
  g_assert_cmpuint (precis_intake_get_waiting (fixture->intake), ==, 0); /* not known yet */
  while (n_told == 0)
    g_main_context_iteration (NULL, TRUE);
  g_assert_cmpuint (precis_intake_get_waiting (fixture->intake), ==, 19);
  run_until (waits_for_none, fixture);
  g_assert_cmpuint (n_told, ==, 20);
  g_assert_cmpint (ask (fixture, "SELECT count (*) FROM briefings"), ==, 19);
  g_assert_cmpint (ask (fixture, "SELECT article FROM jobs"), ==, 4);
}

typedef struct
{
  IntakeFixture *fixture;
  gint64         id;
  gboolean       done;
  PrecisArticle *article;
  GError        *error;
} Wait;

static gboolean
is_done (gpointer data)
{
  return ((Wait *) data)->done;
}

static void
briefed_cb (GObject *object, GAsyncResult *result, gpointer data)
{
  Wait *wait = data;
  g_autoptr (PrecisBriefing) briefing = precis_intake_brief_finish (PRECIS_INTAKE (object), result, &wait->error);

  g_assert_nonnull (briefing);
  wait->done = TRUE;
}

static void
read_cb (GObject *object, GAsyncResult *result, gpointer data)
{
  Wait *wait = data;

  wait->article = precis_intake_read_finish (PRECIS_INTAKE (object), result, &wait->error);
  precis_intake_brief_async (PRECIS_INTAKE (object), wait->id, wait->article, NULL, briefed_cb, wait);
}

static void
added_cb (GObject *object, GAsyncResult *result, gpointer data)
{
  Wait *wait = data;
  g_autoptr (PrecisAddition) addition = precis_intake_add_finish (PRECIS_INTAKE (object), result, &wait->error);

  wait->id = addition->id;
  precis_intake_read_async (PRECIS_INTAKE (object), wait->id, NULL, read_cb, wait);
}

static void
test_async (IntakeFixture *fixture, gconstpointer data)
{
  g_autoptr (GBytes) bytes = g_bytes_new (text, strlen (text));
  g_autoptr (PrecisSource) source = precis_source_new_for_bytes (bytes, "Pasted text", NULL);
  Wait wait = { fixture };

  precis_intake_add_async (fixture->intake, source, NULL, added_cb, &wait);
  run_until (is_done, &wait);
  g_assert_no_error (wait.error);
  g_clear_object (&wait.article);
}

static gpointer
add_many (gpointer data)
{
  gpointer *both = data;

  for (guint i = 0; i < 25; i++)
    {
      g_autofree char *other = g_strdup_printf ("%s\nThread %u says %u.\n", text, GPOINTER_TO_UINT (both[1]), i);

      add (both[0], other, NULL, PRECIS_RECEIPT_NEW);
    }
  return NULL;
}

static void
test_threads (IntakeFixture *fixture, gconstpointer data)
{
  gpointer both[4][2];
  GThread *threads[4];

  for (guint i = 0; i < G_N_ELEMENTS (threads); i++)
    {
      both[i][0] = fixture;
      both[i][1] = GUINT_TO_POINTER (i);
      threads[i] = g_thread_new ("add", add_many, both[i]);
    }
  for (guint i = 0; i < G_N_ELEMENTS (threads); i++)
    g_thread_join (threads[i]);
  g_assert_cmpint (ask (fixture, "SELECT count (*) FROM articles"), ==, 100);
}

static void
add_test (const char *path, void (*test) (IntakeFixture *, gconstpointer))
{
  g_test_add (path, IntakeFixture, NULL, set_up, test, tear_down);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  add_test ("/intake/add", test_add);
  add_test ("/intake/add-bad", test_add_bad);
  add_test ("/intake/brief", test_brief);
  add_test ("/intake/crashes", test_crashes);
  add_test ("/intake/closed", test_closed);
  add_test ("/intake/near-duplicates", test_near_duplicates);
  add_test ("/intake/read-only", test_read_only);
  add_test ("/intake/resume", test_resume);
  add_test ("/intake/async", test_async);
  add_test ("/intake/threads", test_threads);
  return g_test_run ();
}
