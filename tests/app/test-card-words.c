/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "precis-card-words.h"

static void
test_source (void)
{
  g_autoptr (PrecisCard) site = g_object_new (PRECIS_TYPE_CARD, "site", "Meridian Courier", "source", "a.md", NULL);
  g_autoptr (PrecisCard) file = g_object_new (PRECIS_TYPE_CARD, "source", "a.md", NULL);
  g_autoptr (PrecisCard) none = g_object_new (PRECIS_TYPE_CARD, NULL);

  g_assert_cmpstr (precis_card_words_source (site), ==, "Meridian Courier");
  g_assert_cmpstr (precis_card_words_source (file), ==, "a.md");
  g_assert_cmpstr (precis_card_words_source (none), ==, "");
}

static void
test_state (void)
{
  g_autoptr (PrecisCard) pending = g_object_new (PRECIS_TYPE_CARD, "pending", TRUE, NULL);
  g_autoptr (PrecisCard) failed = g_object_new (PRECIS_TYPE_CARD, "pending", TRUE, "failure", "Too long.", NULL);
  g_autoptr (PrecisCard) done = g_object_new (PRECIS_TYPE_CARD, NULL);

  g_assert_cmpstr (precis_card_words_state (pending), ==, "Briefing to come");
  g_assert_cmpstr (precis_card_words_state (failed), ==, "No briefing");
  g_assert_null (precis_card_words_state (done));
}

static void
test_excerpt (void)
{
  g_autoptr (GArray) spans = g_array_new (FALSE, FALSE, sizeof (guint) * 2);
  g_autoptr (PrecisCard) found = g_object_new (PRECIS_TYPE_CARD, "gist", "A gist.", "snippet", "A find.", "marks", spans,
                                               NULL);
  g_autoptr (PrecisCard) plain = g_object_new (PRECIS_TYPE_CARD, "gist", "A gist.", NULL);
  g_autoptr (PrecisCard) empty = g_object_new (PRECIS_TYPE_CARD, NULL);
  GArray *marks;

  g_assert_cmpstr (precis_card_words_excerpt (found, &marks), ==, "A find.");
  g_assert_true (marks == spans);
  g_assert_cmpstr (precis_card_words_excerpt (plain, &marks), ==, "A gist.");
  g_assert_null (marks);
  g_assert_cmpstr (precis_card_words_excerpt (empty, &marks), ==, "");
}

static void
test_spoken (void)
{
  const char *tags[] = { "fish", "trade", NULL };
  g_autoptr (GDateTime) now = g_date_time_new_utc (2026, 11, 12, 12, 0, 0);
  g_autoptr (PrecisCard) card =
      g_object_new (PRECIS_TYPE_CARD, "title", "Talks stall", "site", "Meridian Courier", "published", "2026-11-11",
                    "starred", TRUE, "tags", tags, "gist", "Velland left the table.", NULL);
  g_autoptr (PrecisCard) read = g_object_new (PRECIS_TYPE_CARD, "title", "Talks stall", "published", "2025", "read",
                                              TRUE, "archived", TRUE, "noted", TRUE, "pending", TRUE, NULL);
  g_autofree char *spoken = precis_card_words_spoken (card, now);
  g_autofree char *read_spoken = precis_card_words_spoken (read, now);

  g_assert_cmpstr (spoken, ==,
                   "Talks stall, Meridian Courier, yesterday, unread, starred, tagged fish, trade, "
                   "Velland left the table.");
  g_assert_cmpstr (read_spoken, ==, "Talks stall, 2025, archived, with notes, Briefing to come");
}

int
main (int argc, char **argv)
{
  g_setenv ("TZ", "UTC", TRUE);
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/card-words/source", test_source);
  g_test_add_func ("/card-words/state", test_state);
  g_test_add_func ("/card-words/excerpt", test_excerpt);
  g_test_add_func ("/card-words/spoken", test_spoken);
  return g_test_run ();
}
