/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "precis-window-closures.h"

static PrecisItem *
new_item (const char *title, const char *site, const char *source, const char *published)
{
  g_autoptr (PrecisArticle) article = g_object_new (PRECIS_TYPE_ARTICLE,
                                                    "title", title, "site", site, "source", source,
                                                    "published", published,
                                                    "text", "The bridge may close.", NULL);

  return precis_item_new (article, 0);
}

static void
test_window_page (void)
{
  g_autoptr (PrecisItem) item = new_item ("Bridge", NULL, NULL, NULL);
  g_autofree char *start = precis_closure_window_page (NULL, NULL, NULL, FALSE);
  g_autofree char *reader = precis_closure_window_page (NULL, item, NULL, FALSE);
  g_autofree char *error = precis_closure_window_page (NULL, NULL, "There is no such file.", FALSE);
  g_autofree char *profile = precis_closure_window_page (NULL, item, NULL, TRUE);

  g_assert_cmpstr (start, ==, "start");
  g_assert_cmpstr (reader, ==, "reader");
  g_assert_cmpstr (error, ==, "error");
  g_assert_cmpstr (profile, ==, "profile");
}

static void
test_briefing_page (void)
{
  const struct
  {
    gboolean    working;
    const char *failure;
    const char *page;
  } rows[] = {
    { FALSE, NULL, "briefing" },
    { TRUE, NULL, "working" },
    { FALSE, "It took too long.", "failed" },
    { TRUE, "It took too long.", "failed" },
  };

  for (guint i = 0; i < G_N_ELEMENTS (rows); i++)
    {
      g_autofree char *page = precis_closure_briefing_page (NULL, rows[i].working, rows[i].failure);

      g_assert_cmpstr (page, ==, rows[i].page);
    }
}

static void
test_site_and_date (void)
{
  const struct
  {
    const char *site;
    const char *source;
    const char *published;
    const char *text;
  } rows[] = {
    { "Meridian Courier", "pact.md", "2026-05-12", "Meridian Courier · 12 May 2026" },
    { "Meridian Courier", NULL, "2026-05-12T08:30:00Z", "Meridian Courier · 12 May 2026" },
    { "Meridian Courier", NULL, NULL, "Meridian Courier" },
    { NULL, "pact.md", NULL, "pact.md" },
    { NULL, NULL, "2026-05-12", "12 May 2026" },
    { NULL, NULL, NULL, "" },
  };
  g_autofree char *none = precis_closure_site_and_date (NULL, NULL);

  g_assert_cmpstr (none, ==, "");
  for (guint i = 0; i < G_N_ELEMENTS (rows); i++)
    {
      g_autoptr (PrecisItem) item = new_item ("Bridge", rows[i].site, rows[i].source, rows[i].published);
      g_autofree char *text = precis_closure_site_and_date (NULL, item);

      g_assert_cmpstr (text, ==, rows[i].text);
    }
}

static void
test_markup (void)
{
  g_autofree char *failure = precis_closure_failure (NULL, "a <b> & c.txt", "1 < 2");
  g_autofree char *escaped = precis_closure_escape (NULL, "1 < 2");
  g_autofree char *nothing = precis_closure_escape (NULL, NULL);

  g_assert_cmpstr (failure, ==, "<b>a &lt;b&gt; &amp; c.txt</b>\n1 &lt; 2");
  g_assert_cmpstr (escaped, ==, "1 &lt; 2");
  g_assert_cmpstr (nothing, ==, "");
}

static void
test_title (void)
{
  g_autoptr (PrecisItem) titled = new_item ("Bridge", NULL, NULL, NULL);
  g_autoptr (PrecisItem) untitled = new_item (NULL, NULL, NULL, NULL);
  g_autofree char *none = precis_closure_window_title (NULL, NULL);
  g_autofree char *title = precis_closure_window_title (NULL, titled);
  g_autofree char *text = precis_closure_window_title (NULL, untitled);

  g_assert_cmpstr (none, ==, "Precis");
  g_assert_cmpstr (title, ==, "Bridge");
  g_assert_cmpstr (text, ==, "The bridge may close.");
}

static void
test_has_columns (void)
{
  g_assert_true (precis_closure_has_columns (NULL, PRECIS_SPLIT_LAYOUT_WIDE, FALSE));
  g_assert_true (precis_closure_has_columns (NULL, PRECIS_SPLIT_LAYOUT_NARROW, FALSE));
  g_assert_false (precis_closure_has_columns (NULL, PRECIS_SPLIT_LAYOUT_NARROW, TRUE));
  g_assert_false (precis_closure_has_columns (NULL, PRECIS_SPLIT_LAYOUT_PHONE, FALSE));
}

static void
test_is_article_only (void)
{
  g_autoptr (PrecisArticle) article = g_object_new (PRECIS_TYPE_ARTICLE, "text", "The bridge may close.", NULL);
  g_autoptr (PrecisItem) item = precis_item_new (article, 0);

  g_assert_true (precis_closure_is_article_only (NULL, FALSE, NULL));
  g_assert_false (precis_closure_is_article_only (NULL, FALSE, item));
  g_assert_false (precis_closure_is_article_only (NULL, TRUE, NULL));
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/window-closures/window-page", test_window_page);
  g_test_add_func ("/window-closures/briefing-page", test_briefing_page);
  g_test_add_func ("/window-closures/site-and-date", test_site_and_date);
  g_test_add_func ("/window-closures/markup", test_markup);
  g_test_add_func ("/window-closures/title", test_title);
  g_test_add_func ("/window-closures/has-columns", test_has_columns);
  g_test_add_func ("/window-closures/is-article-only", test_is_article_only);
  return g_test_run ();
}
