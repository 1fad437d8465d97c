/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "precis-closures.h"
#include "precis-groups.h"
#include "precis-quote.h"

static PrecisArticle *
make_article (const char *byline, const char *site, const char *published, const char *source,
              const char *text)
{
  return g_object_new (PRECIS_TYPE_ARTICLE, "byline", byline, "site", site, "published", published, "source",
                       source, "text", text, NULL);
}

static void
test_facts (void)
{
  static const struct
  {
    const char *byline;
    const char *site;
    const char *published;
    const char *source;
    guint       words;
    const char *facts;
  } rows[] = {
    { "Ana Brook", "Island Post", "2031-04-28", "ferries.txt", 690,
      "By Ana Brook · Island Post · 28 April 2031 · 3 minutes" },
    { NULL, NULL, NULL, "ferries.txt", 460, "ferries.txt · 2 minutes" },
    { NULL, NULL, NULL, "annals.txt", 46000, "annals.txt · 3 hours" },
    { "", "", NULL, NULL, 3, "1 minute" },
    { NULL, NULL, "2031", NULL, 0, "2031 · 1 minute" },
  };

  for (guint i = 0; i < G_N_ELEMENTS (rows); i++)
    {
      g_autoptr (GString) text = g_string_new (NULL);
      g_autoptr (PrecisArticle) article = NULL;
      g_autofree char *facts = NULL;

      for (guint j = 0; j < rows[i].words; j++)
        g_string_append (text, "word\n");
      article = make_article (rows[i].byline, rows[i].site, rows[i].published, rows[i].source, text->str);
      facts = precis_closure_facts (NULL, article);
      g_assert_cmpstr (facts, ==, rows[i].facts);
    }
}

static void
test_notices (void)
{
  static const char *of_article[] = { "Read as Latin-1.", "", NULL };
  static const char *of_briefing[] = { "Only the first part was analysed.", NULL };
  g_autoptr (PrecisArticle) article =
      g_object_new (PRECIS_TYPE_ARTICLE, "text", "x", "notices", of_article, NULL);
  g_autoptr (PrecisArticle) other = make_article (NULL, NULL, NULL, NULL, "y");
  g_autoptr (PrecisBriefing) briefing =
      g_object_new (PRECIS_TYPE_BRIEFING, "article", article, "notices", of_briefing, NULL);
  g_autofree char *both = precis_closure_notices (NULL, article, briefing);
  g_autofree char *one = precis_closure_notices (NULL, article, NULL);

  g_assert_cmpstr (both, ==, "Read as Latin-1.\nOnly the first part was analysed.");
  g_assert_cmpstr (one, ==, "Read as Latin-1.");
  g_assert_null (precis_closure_notices (NULL, other, NULL));
  g_assert_null (precis_closure_notices (NULL, other, briefing));
  g_assert_null (precis_closure_notices (NULL, NULL, NULL));
}

static void
test_words (void)
{
  g_autofree char *density = precis_closure_density (NULL, 3, 31);
  g_autofree char *tab = precis_closure_tab (NULL, "Names", 16);
  g_autofree char *empty_tab = precis_closure_tab (NULL, "R&D", 0);
  g_autofree char *position = precis_closure_position (NULL, 2, 7);
  g_autofree char *count = precis_closure_position (NULL, 0, 7);
  g_autofree char *quote = precis_closure_quote (NULL, "so be it");

  g_assert_cmpstr (density, ==, "3 of 31 sentences");
  g_assert_null (precis_closure_density (NULL, 0, 0));
  g_assert_cmpstr (tab, ==, "Names <span size=\"smaller\" alpha=\"70%\">16</span>");
  g_assert_cmpstr (empty_tab, ==, "R&amp;D");
  g_assert_null (precis_closure_tab (NULL, NULL, 3));
  g_assert_cmpstr (position, ==, "2 of 7");
  g_assert_cmpstr (count, ==, "7");
  g_assert_cmpstr (quote, ==, "“so be it”");
  g_assert_true (precis_closure_has_text (NULL, "a"));
  g_assert_false (precis_closure_has_text (NULL, ""));
  g_assert_false (precis_closure_has_text (NULL, NULL));
}

static void
test_concern (void)
{
  g_autoptr (PrecisConcern) concern =
      g_object_new (PRECIS_TYPE_CONCERN, "type", PRECIS_CONCERN_CONDITION, "category",
                    PRECIS_CATEGORY_DIPLOMATIC, "certainty", PRECIS_CERTAINTY_LIKELY, NULL);
  g_autofree char *icon = precis_closure_category_icon (NULL, concern);
  g_autofree char *facts = precis_closure_concern_facts (NULL, concern);
  g_autofree char *certainty = precis_closure_certainty (NULL, concern);

  g_assert_cmpstr (icon, ==, "precis-category-diplomatic-symbolic");
  g_assert_cmpstr (facts, ==, "condition · diplomatic");
  g_assert_cmpstr (certainty, ==, "likely");
  g_assert_cmpfloat (precis_closure_certainty_level (NULL, concern), ==, 0.75);
}

/* A template that is being built has no item yet. */
static void
test_nothing (void)
{
  g_assert_null (precis_closure_title (NULL, NULL));
  g_assert_null (precis_closure_facts (NULL, NULL));
  g_assert_null (precis_closure_category_icon (NULL, NULL));
  g_assert_null (precis_closure_concern_facts (NULL, NULL));
  g_assert_null (precis_closure_certainty (NULL, NULL));
  g_assert_cmpfloat (precis_closure_certainty_level (NULL, NULL), ==, 0);
  g_assert_null (precis_closure_entity_icon (NULL, NULL));
  g_assert_null (precis_closure_moment_date (NULL, NULL));
  g_assert_null (precis_closure_moment_event (NULL, NULL));
  g_assert_null (precis_closure_quote (NULL, NULL));
}

static void
test_tense (void)
{
  static const struct
  {
    const char        *date;
    const char        *published;
    PrecisMomentTense  tense;
  } rows[] = {
    { "2031-05-03", "2031-04-28", PRECIS_MOMENT_FUTURE },
    { "2031-04", "2031-04-28", PRECIS_MOMENT_PAST },
    { "2030", "2031-04-28T09:00:00Z", PRECIS_MOMENT_PAST },
    { "XXXX-11-26", "2031-04-28", PRECIS_MOMENT_YEARLESS },
    { "2030", NULL, PRECIS_MOMENT_UNPLACED },
    { "2030", "", PRECIS_MOMENT_UNPLACED },
  };

  for (guint i = 0; i < G_N_ELEMENTS (rows); i++)
    {
      g_autoptr (PrecisMoment) moment = g_object_new (PRECIS_TYPE_MOMENT, "date", rows[i].date, NULL);

      g_assert_cmpint (precis_moment_tense (moment, rows[i].published), ==, rows[i].tense);
    }
}

static void
test_group_quotes (void)
{
  static const char * const speakers[] = { "Lund", NULL, "Brook", "Lund", "", "Brook" };
  static const char * const grouped[] = { "0", "3", "1", "4", "2", "5" };
  g_autoptr (GListStore) quotes = g_list_store_new (PRECIS_TYPE_QUOTE);
  g_autoptr (GListModel) groups = NULL;

  for (guint i = 0; i < G_N_ELEMENTS (speakers); i++)
    {
      g_autofree char *text = g_strdup_printf ("%u", i);
      g_autoptr (PrecisQuote) quote =
          g_object_new (PRECIS_TYPE_QUOTE, "text", text, "speaker", speakers[i], NULL);

      g_list_store_append (quotes, quote);
    }
  groups = precis_group_quotes (G_LIST_MODEL (quotes));
  g_assert_cmpuint (g_list_model_get_n_items (groups), ==, G_N_ELEMENTS (grouped));
  for (guint i = 0; i < G_N_ELEMENTS (grouped); i++)
    {
      g_autoptr (PrecisQuote) quote = g_list_model_get_item (groups, i);

      g_assert_cmpstr (precis_quote_get_text (quote), ==, grouped[i]);
    }
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/closures/facts", test_facts);
  g_test_add_func ("/closures/notices", test_notices);
  g_test_add_func ("/closures/words", test_words);
  g_test_add_func ("/closures/concern", test_concern);
  g_test_add_func ("/closures/nothing", test_nothing);
  g_test_add_func ("/groups/tense", test_tense);
  g_test_add_func ("/groups/quotes", test_group_quotes);
  return g_test_run ();
}
