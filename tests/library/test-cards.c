/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "precis-library-cards.h"
#include "precis-span.h"
#include "search-fixture.h"

static PrecisCard *
get_card (PrecisLibrary *library, gint64 id, const char *text)
{
  g_autoptr (PrecisQuery) query = text ? precis_query_parse (text, NULL) : NULL;
  g_autoptr (GError) error = NULL;
  g_autoptr (GPtrArray) cards = precis_library_get_cards (library, &id, 1, query, &error);

  g_assert_no_error (error);
  g_assert_cmpuint (cards->len, ==, 1);
  return g_object_ref (g_ptr_array_index (cards, 0));
}

static void
test_fields (SearchFixture *fixture, gconstpointer data)
{
  g_autoptr (PrecisCard) card = get_card (fixture->library, 1, NULL);

  g_assert_cmpint (precis_card_get_id (card), ==, 1);
  g_assert_cmpstr (precis_card_get_title (card), ==, "Harbour strike");
  g_assert_cmpstr (precis_card_get_site (card), ==, "The Lenz Courier");
  g_assert_cmpstr (precis_card_get_published (card), ==, NULL);
  g_assert_cmpstr (precis_card_get_gist (card), ==, "Dockers refuse.");
  g_assert_cmpint (precis_card_get_added (card), ==, 100);
  g_assert_false (precis_card_get_read (card));
  g_assert_true (precis_card_get_starred (card));
  g_assert_false (precis_card_get_archived (card));
  g_assert_false (precis_card_get_trashed (card));
  g_assert_false (precis_card_get_noted (card));
  g_assert_false (precis_card_get_pending (card));
  g_assert_cmpstr (precis_card_get_failure (card), ==, NULL);
  g_assert_cmpstr (precis_card_get_snippet (card), ==, NULL);
  g_assert_null (precis_card_get_marks (card));
  g_assert_cmpstr (precis_card_get_tags (card)[0], ==, "Labour");
  g_assert_null (precis_card_get_tags (card)[1]);
}

static void
test_states (SearchFixture *fixture, gconstpointer data)
{
  g_autoptr (PrecisCard) read = get_card (fixture->library, 2, NULL);
  g_autoptr (PrecisCard) pending = get_card (fixture->library, 3, NULL);
  g_autoptr (PrecisCard) failed = get_card (fixture->library, 4, NULL);
  g_autoptr (PrecisCard) trashed = get_card (fixture->library, 5, NULL);

  g_assert_true (precis_card_get_read (read));
  g_assert_true (precis_card_get_noted (read));
  g_assert_null (precis_card_get_tags (read));
  g_assert_true (precis_card_get_archived (pending));
  g_assert_true (precis_card_get_pending (pending));
  g_assert_cmpstr (precis_card_get_failure (pending), ==, NULL);
  g_assert_false (precis_card_get_pending (failed));
  g_assert_cmpstr (precis_card_get_failure (failed), ==, "It took too long.");
  g_assert_true (precis_card_get_trashed (trashed));
}

/* The marked words of a snippet, in brackets. */
static char *
show_snippet (PrecisCard *card)
{
  const char *text = precis_card_get_snippet (card);
  GArray *marks = precis_card_get_marks (card);
  GString *shown = text ? g_string_new (text) : NULL;

  for (guint i = marks ? marks->len : 0; i-- > 0;)
    {
      PrecisSpan mark = g_array_index (marks, PrecisSpan, i);

      g_string_insert (shown, mark.end, "]");
      g_string_insert (shown, mark.start, "[");
    }
  return shown ? g_string_free (shown, FALSE) : NULL;
}

static void
test_snippet (SearchFixture *fixture, gconstpointer data)
{
  static const struct
  {
    const char *query;
    gint64      id;
    const char *snippet;
  } rows[] = {
    { "grain", 1, "Dock workers in Port Lenz refuse the offer. The strike could stop [grain] exports." },
    { "\"grain exports\"", 1, "Dock workers in Port Lenz refuse the offer. The strike could stop [grain exports]." },
    { "expo* is:unread", 1, "Dock workers in Port Lenz refuse the offer. The strike could stop grain [exports]." },
    { "elise", 2, "A judge in Lenz halted the mine. [Élise] Tamm fears a long, risk-averse delay." },
    { "mine court", 2, "A judge in Lenz halted the [mine]. Élise Tamm fears a long, risk-averse delay." },
    { "mine \"long risk\" tamm", 2, "A judge in Lenz halted the [mine]. Élise [Tamm] fears a [long, risk]-averse delay." },
    { "title:mine", 2, "Court halts [mine]" },
    { "note:harbour", 2, "call the [harbour] office" },
    { "strike OR tag:labour", 2, NULL },
    { "-strike", 2, NULL },
    { "is:unread", 1, NULL },
    { "!!!", 1, NULL },
    { "", 1, NULL },
    { NULL, 1, NULL },
  };

  for (guint i = 0; i < G_N_ELEMENTS (rows); i++)
    {
      g_autoptr (PrecisCard) card = get_card (fixture->library, rows[i].id, rows[i].query);
      g_autofree char *snippet = show_snippet (card);

      g_assert_cmpstr (snippet, ==, rows[i].snippet);
    }
}

/* A card each, in the order asked for, without those that are gone. */
static void
test_many (SearchFixture *fixture, gconstpointer data)
{
  static const gint64 ids[] = { 3, 99, 1, -1, 5 };
  static const gint64 expected[] = { 3, 1, 5 };
  g_autoptr (GError) error = NULL;
  g_autoptr (GPtrArray) cards = precis_library_get_cards (fixture->library, ids, G_N_ELEMENTS (ids), NULL, &error);
  g_autoptr (GPtrArray) none = precis_library_get_cards (fixture->library, NULL, 0, NULL, &error);

  g_assert_no_error (error);
  g_assert_cmpuint (none->len, ==, 0);
  g_assert_cmpuint (cards->len, ==, G_N_ELEMENTS (expected));
  for (guint i = 0; i < cards->len; i++)
    g_assert_cmpint (precis_card_get_id (g_ptr_array_index (cards, i)), ==, expected[i]);
}

#define ADD(path, func) \
  g_test_add (path, SearchFixture, NULL, search_fixture_set_up, func, search_fixture_tear_down)

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  ADD ("/cards/fields", test_fields);
  ADD ("/cards/states", test_states);
  ADD ("/cards/snippet", test_snippet);
  ADD ("/cards/many", test_many);
  return g_test_run ();
}
