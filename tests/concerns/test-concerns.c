/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include <string.h>

#include "precis-concern.h"
#include "precis-concern-model.h"
#include "precis-concerns.h"

static PrecisConcernModel *model;

static GPtrArray *
find (const char *text, const char *language)
{
  g_autoptr (PrecisArticle) article = g_object_new (PRECIS_TYPE_ARTICLE, "title", "News from Torvik", "text",
                                                    text, "language", language, NULL);
  g_autoptr (PrecisReading) reading = precis_reading_new (article, NULL);
  g_autoptr (GError) error = NULL;
  GPtrArray *concerns;

  reading->concern_model = model;
  concerns = precis_concerns_find (reading, &error);
  g_assert_no_error (error);
  return concerns;
}

/* What every list of concerns must keep, whatever the text. */
static void
check (GPtrArray *concerns, const char *text)
{
  for (guint i = 0; i < concerns->len; i++)
    {
      PrecisConcern *c = g_ptr_array_index (concerns, i);
      GArray *places = precis_concern_get_places (c);
      PrecisSpan own = { precis_concern_get_start (c), precis_concern_get_end (c) };
      g_autofree char *slice = precis_span_slice (own, text);
      gboolean is_risk = precis_concern_get_kind (c) == PRECIS_CONCERN_RISK;

      g_assert_cmpstr (precis_concern_get_phrase (c), ==, slice);
      g_assert_cmpuint (own.start, <, own.end);
      g_assert_true (strlen (slice) < 2 || !strchr (",;:", slice[0]));
      g_assert_cmpuint (places->len, >, 0);
      g_assert_cmpmem (&g_array_index (places, PrecisPlace, 0).span, sizeof own, &own, sizeof own);
      for (guint k = 0; k < places->len; k++)
        g_assert_true (precis_span_contains (g_array_index (places, PrecisPlace, k).sentence,
                                             g_array_index (places, PrecisPlace, k).span));
      g_assert_cmpfloat (precis_concern_get_score (c), >=, 0);
      g_assert_cmpfloat (precis_concern_get_score (c), <=, 1);
      g_assert_true (is_risk == (precis_concern_get_concern_type (c) <= PRECIS_CONCERN_UNKNOWN));
      g_assert_nonnull (precis_concern_get_why (c));
    }
}

/* A phrase keeps the word that it hangs on, and what hedges or denies it. */
static void
test_phrases (void)
{
  static const struct
  {
    const char *text;
    const char *holds;
  } rows[] = {
    { "Both governments want it, but they still disagree about what has to come first.", "disagree about what" },
    { "Their council says it cannot commit itself to pay scales until it knows the tariffs.", "cannot commit" },
  };

  for (guint i = 0; i < G_N_ELEMENTS (rows); i++)
    {
      g_autoptr (GPtrArray) concerns = find (rows[i].text, "en");

      g_test_message ("%s", rows[i].text);
      g_assert_cmpuint (concerns->len, ==, 1);
      g_assert_nonnull (strstr (precis_concern_get_phrase (concerns->pdata[0]), rows[i].holds));
    }
}

/* Pairs that differ in what decides: modality, completion, polarity. */
static void
test_rows (void)
{
  static const struct
  {
    const char *text;
    guint       n_concerns;
    int         kind;
  } rows[] = {
    { "Officials warned that the old dam could collapse if the rain continues.", 1, PRECIS_CONCERN_RISK },
    { "The museum was opened in 1921 by Queen Ottilie.", 0, -1 },
    { "The talks have stalled over disagreements about fishing rights.", 1, PRECIS_CONCERN_OBSTACLE },
    { "The orchestra played two encores on Friday.", 0, -1 },
    { "The rebels threatened to attack the harbour again.", 1, PRECIS_CONCERN_RISK },
    { "Parliament has refused to approve the budget, and the project cannot begin without it.", 1,
      PRECIS_CONCERN_OBSTACLE },
    { "Tensions along the border remain high and could escalate.", 1, PRECIS_CONCERN_RISK },
    { "A new treaty could ease tensions along the border.", 0, -1 },
    { "She was born in Torvik and studied music there.", 0, -1 },
    /* Denied, or come to nothing. */
    { "Officials dismissed a report that the old dam could collapse if the rain continues.", 0, -1 },
    { "The mayor ruled out that the old dam could collapse if the rain continues.", 0, -1 },
    { "There is no danger that the old dam could collapse if the rain continues.", 0, -1 },
    { "Fears that the old dam could collapse if the rain continues came to nothing.", 0, -1 },
    { "Parliament has refused to approve the budget and denied visas to the crew, and the project cannot begin.", 1,
      PRECIS_CONCERN_OBSTACLE },
    { "There is no sign that a deal can be reached, and the talks have stalled again.", 1, PRECIS_CONCERN_OBSTACLE },
  };

  for (guint i = 0; i < G_N_ELEMENTS (rows); i++)
    {
      g_autoptr (GPtrArray) concerns = find (rows[i].text, "en");

      g_test_message ("%s", rows[i].text);
      check (concerns, rows[i].text);
      g_assert_cmpuint (concerns->len, ==, rows[i].n_concerns);
      if (rows[i].n_concerns)
        g_assert_cmpint (precis_concern_get_kind (g_ptr_array_index (concerns, 0)), ==, rows[i].kind);
    }
}

static void
test_told_twice (void)
{
  const char *text = "The ferry strike could paralyse the islands of Torvik for weeks.\n"
                     "The orchestra played two encores on Friday.\n"
                     "The ferry strike could paralyse the islands of Torvik for weeks, the mayor warned.";
  g_autoptr (GPtrArray) concerns = find (text, "en");

  check (concerns, text);
  g_assert_cmpuint (concerns->len, ==, 1);
  g_assert_cmpuint (precis_concern_get_places (g_ptr_array_index (concerns, 0))->len, ==, 2);
}

static void
test_other_language (void)
{
  g_autoptr (GPtrArray) concerns = find ("The dam could collapse if the rain continues.", "de");

  g_assert_cmpuint (concerns->len, ==, 0);
}

static void
test_hostile (void)
{
  static const char *const pieces[] = { "could ", "“", ", if ", "war ", "\n", "…", "a", ". ", "not ", "ÄÖ " };

  for (guint i = 0; i < G_N_ELEMENTS (pieces); i++)
    {
      g_autoptr (GString) text = g_string_new ("The dam could collapse ");
      g_autoptr (GPtrArray) concerns = NULL;

      for (guint k = 0; k < 20000; k++)
        g_string_append (text, pieces[i]);
      concerns = find (text->str, "en");
      check (concerns, text->str);
    }
  g_ptr_array_unref (find ("", "en"));
}

static void
test_cancelled (void)
{
  g_autoptr (PrecisArticle) article =
      g_object_new (PRECIS_TYPE_ARTICLE, "text", "The dam could collapse.", "language", "en", NULL);
  g_autoptr (GCancellable) cancellable = g_cancellable_new ();
  g_autoptr (PrecisReading) reading = precis_reading_new (article, cancellable);
  g_autoptr (GError) error = NULL;

  reading->concern_model = model;
  g_cancellable_cancel (cancellable);
  g_assert_null (precis_concerns_find (reading, &error));
  g_assert_error (error, G_IO_ERROR, G_IO_ERROR_CANCELLED);
}

int
main (int argc, char **argv)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (PrecisConcernModel) loaded = precis_concern_model_new (&error);

  g_test_init (&argc, &argv, NULL);
  g_assert_no_error (error);
  model = loaded;
  g_test_add_func ("/concerns/rows", test_rows);
  g_test_add_func ("/concerns/phrases", test_phrases);
  g_test_add_func ("/concerns/told-twice", test_told_twice);
  g_test_add_func ("/concerns/other-language", test_other_language);
  g_test_add_func ("/concerns/hostile", test_hostile);
  g_test_add_func ("/concerns/cancelled", test_cancelled);
  return g_test_run ();
}
