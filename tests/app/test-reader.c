/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "precis-article-view.h"
#include "precis-point-row.h"
#include "precis-reader.h"
#include "precis-summary-pane.h"

#include "sample-briefing.h"

typedef struct
{
  GtkWidget      *window;
  PrecisReader   *reader;
  PrecisArticle  *article;
  PrecisBriefing *briefing;
} Fixture;

static void
set_up (Fixture *fixture, gconstpointer data)
{
  fixture->article = sample_article_new ();
  fixture->briefing = sample_briefing_new (fixture->article);
  fixture->reader = g_object_new (PRECIS_TYPE_READER, NULL);
  fixture->window = g_object_new (GTK_TYPE_WINDOW, "child", fixture->reader, "default-width", 500,
                                  "default-height", 400, NULL);
}

static void
tear_down (Fixture *fixture, gconstpointer data)
{
  sample_assert_finalised (GTK_WIDGET (fixture->reader));
  g_object_add_weak_pointer (G_OBJECT (fixture->briefing), (gpointer *) &fixture->briefing);
  g_object_unref (fixture->briefing);
  g_assert_null (fixture->briefing);
  g_assert_finalize_object (fixture->article);
}

/* The first descendant of @widget of a type, in the order of the tree. */
static gpointer
find_child (GtkWidget *widget, GType type)
{
  for (GtkWidget *child = gtk_widget_get_first_child (widget); child;
       child = gtk_widget_get_next_sibling (child))
    {
      gpointer found = G_TYPE_CHECK_INSTANCE_TYPE (child, type) ? child : find_child (child, type);

      if (found)
        return found;
    }
  return NULL;
}

static GtkTextBuffer *
get_buffer (Fixture *fixture)
{
  GtkWidget *view = find_child (GTK_WIDGET (fixture->reader), PRECIS_TYPE_ARTICLE_VIEW);

  return gtk_text_view_get_buffer (GTK_TEXT_VIEW (view));
}

static gboolean
has_underline (Fixture *fixture, PrecisSpan span)
{
  GtkWidget *view = find_child (GTK_WIDGET (fixture->reader), PRECIS_TYPE_ARTICLE_VIEW);
  g_autoptr (GSList) tags = NULL;
  GtkTextIter start, end;
  gboolean found = FALSE;

  precis_article_view_find_span (PRECIS_ARTICLE_VIEW (view), span, &start, &end);
  tags = gtk_text_iter_get_tags (&start);
  for (GSList *l = tags; l; l = l->next)
    {
      gboolean set;
      PangoUnderline underline;

      g_object_get (l->data, "underline", &underline, "underline-set", &set, NULL);
      found |= set && underline == PANGO_UNDERLINE_SINGLE;
    }
  return found;
}

static void
test_defaults (Fixture *fixture, gconstpointer data)
{
  g_autoptr (PrecisArticle) article = NULL;
  gboolean names, concerns;
  guint points;

  g_object_get (fixture->reader, "article", &article, "points", &points, "show-names", &names,
                "show-concerns", &concerns, NULL);
  g_assert_null (article);
  g_assert_cmpuint (points, ==, 3);
  g_assert_true (names);
  g_assert_true (concerns);
}

static void
count_cb (guint *n)
{
  (*n)++;
}

static void
test_text (Fixture *fixture, gconstpointer data)
{
  g_autofree char *text = NULL;
  guint notified = 0;

  g_signal_connect_swapped (fixture->reader, "notify::article", G_CALLBACK (count_cb), &notified);
  g_object_set (fixture->reader, "article", fixture->article, "briefing", fixture->briefing, NULL);
  g_object_set (fixture->reader, "article", fixture->article, NULL);
  g_assert_cmpuint (notified, ==, 1);
  g_object_get (get_buffer (fixture), "text", &text, NULL);
  g_assert_cmpstr (text, ==, precis_article_get_text (fixture->article));
}

static void
test_names (Fixture *fixture, gconstpointer data)
{
  PrecisSpan lund = sample_find (fixture->article, "Lund", 2);

  g_object_set (fixture->reader, "article", fixture->article, NULL);
  g_assert_false (has_underline (fixture, lund));
  g_object_set (fixture->reader, "briefing", fixture->briefing, NULL);
  g_assert_true (has_underline (fixture, lund));
  g_assert_false (has_underline (fixture, sample_find (fixture->article, "agreed", 0)));
  g_object_set (fixture->reader, "show-names", FALSE, NULL);
  g_assert_false (has_underline (fixture, lund));
}

static void
test_density (Fixture *fixture, gconstpointer data)
{
  PrecisSummaryPane *summary = find_child (GTK_WIDGET (fixture->reader), PRECIS_TYPE_SUMMARY_PANE);
  PrecisPointRow *row;
  g_autoptr (PrecisBriefing) none = sample_empty_briefing_new (fixture->article);
  guint shown, number, points;

  g_object_set (fixture->reader, "article", fixture->article, "briefing", fixture->briefing, NULL);
  g_object_get (summary, "n-shown", &shown, NULL);
  g_assert_cmpuint (shown, ==, 3);
  gtk_widget_activate_action (GTK_WIDGET (summary), "summary.more", NULL);
  g_object_get (summary, "n-shown", &shown, NULL);
  g_assert_cmpuint (shown, ==, 4);
  gtk_widget_activate_action (GTK_WIDGET (summary), "summary.more", NULL);
  g_object_get (fixture->reader, "points", &points, NULL);
  g_assert_cmpuint (points, ==, 4);
  g_object_set (fixture->reader, "points", 2, NULL);
  g_object_get (summary, "n-shown", &shown, NULL);
  g_assert_cmpuint (shown, ==, 2);
  row = find_child (GTK_WIDGET (summary), PRECIS_TYPE_POINT_ROW);
  g_object_get (row, "number", &number, NULL);
  g_assert_cmpuint (number, ==, 1);
  g_object_set (fixture->reader, "briefing", none, NULL);
  g_object_get (summary, "n-shown", &shown, NULL);
  g_assert_cmpuint (shown, ==, 0);
}

static void
test_busy (Fixture *fixture, gconstpointer data)
{
  PrecisSummaryPane *summary = find_child (GTK_WIDGET (fixture->reader), PRECIS_TYPE_SUMMARY_PANE);
  gboolean busy;

  g_object_set (fixture->reader, "article", fixture->article, NULL);
  g_object_get (summary, "busy", &busy, NULL);
  g_assert_false (busy);
  sample_iterate (250);
  g_object_get (summary, "busy", &busy, NULL);
  g_assert_true (busy);
  g_object_set (fixture->reader, "briefing", fixture->briefing, NULL);
  g_object_get (summary, "busy", &busy, NULL);
  g_assert_false (busy);
}

static void
test_show_span (Fixture *fixture, gconstpointer data)
{
  PrecisSpan span = sample_find (fixture->article, "the islands could", 0);
  GtkTextIter cursor, start;
  g_autofree char *words = NULL;

  precis_reader_show_span (fixture->reader, 0, 0);
  g_object_set (fixture->reader, "article", fixture->article, "briefing", fixture->briefing, NULL);
  gtk_window_present (GTK_WINDOW (fixture->window));
  sample_iterate (300);
  precis_reader_show_span (fixture->reader, span.start, span.end);
  sample_iterate (700);
  gtk_text_buffer_get_iter_at_mark (get_buffer (fixture), &cursor,
                                    gtk_text_buffer_get_insert (get_buffer (fixture)));
  start = cursor;
  gtk_text_iter_forward_chars (&cursor, 17);
  words = gtk_text_iter_get_slice (&start, &cursor);
  g_assert_cmpstr (words, ==, "the islands could");
  /* Places beyond the end are the end. */
  precis_reader_show_span (fixture->reader, G_MAXUINT - 1, G_MAXUINT);
}

static void
test_change (Fixture *fixture, gconstpointer data)
{
  g_autoptr (PrecisArticle) other = g_object_new (PRECIS_TYPE_ARTICLE, "text", "Ein anderer Text.", NULL);
  g_autofree char *text = NULL;

  g_object_set (fixture->reader, "article", fixture->article, "briefing", fixture->briefing, NULL);
  gtk_window_present (GTK_WINDOW (fixture->window));
  sample_iterate (100);
  /* The briefing of another article marks nothing. */
  g_object_set (fixture->reader, "article", other, NULL);
  sample_iterate (100);
  g_object_get (get_buffer (fixture), "text", &text, NULL);
  g_assert_cmpstr (text, ==, "Ein anderer Text.");
  g_assert_false (has_underline (fixture, (PrecisSpan) { 0, 3 }));
  g_object_set (fixture->reader, "article", NULL, "briefing", NULL, NULL);
  sample_iterate (50);
}

/* From the sheet itself the Tab key goes into it, and back out of it. */
static void
test_focus (Fixture *fixture, gconstpointer data)
{
  GtkWidget *reader = GTK_WIDGET (fixture->reader);
  GtkWidget *summary = find_child (reader, PRECIS_TYPE_SUMMARY_PANE);
  GtkWidget *scroller = find_child (reader, GTK_TYPE_SCROLLED_WINDOW);
  GtkWindow *window = GTK_WINDOW (fixture->window);

  g_object_set (fixture->reader, "article", fixture->article, "briefing", fixture->briefing, NULL);
  gtk_window_present (window);
  sample_iterate (100);
  gtk_widget_grab_focus (reader);
  g_assert_true (gtk_window_get_focus (window) == scroller);
  g_assert_true (gtk_widget_child_focus (reader, GTK_DIR_TAB_FORWARD));
  g_assert_true (gtk_widget_is_ancestor (gtk_window_get_focus (window), summary));
  gtk_widget_grab_focus (reader);
  g_assert_false (gtk_widget_child_focus (reader, GTK_DIR_TAB_BACKWARD));
}

#define TEST(name, func) g_test_add ("/reader/" name, Fixture, NULL, set_up, func, tear_down)

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  sample_init_gtk ();
  TEST ("defaults", test_defaults);
  TEST ("text", test_text);
  TEST ("names", test_names);
  TEST ("density", test_density);
  TEST ("busy", test_busy);
  TEST ("show-span", test_show_span);
  TEST ("change", test_change);
  TEST ("focus", test_focus);
  return g_test_run ();
}
