/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "precis-briefing-pane.h"
#include "precis-briefing-row.h"
#include "precis-entity.h"
#include "precis-section.h"

#include "sample-briefing.h"

typedef struct
{
  GtkWidget          *window;
  PrecisBriefingPane *pane;
  PrecisArticle      *article;
  PrecisBriefing     *briefing;
  PrecisSpan          shown; /* what briefing.show-span was asked for last */
} Fixture;

static void
set_up (Fixture *fixture, gconstpointer data)
{
  fixture->article = sample_article_new ();
  fixture->briefing = sample_briefing_new (fixture->article);
  fixture->pane = g_object_new (PRECIS_TYPE_BRIEFING_PANE, NULL);
  fixture->window = g_object_new (GTK_TYPE_WINDOW, "child", fixture->pane, "default-width", 350,
                                  "default-height", 300, NULL);
  sample_record_spans (fixture->window, &fixture->shown);
}

static void
tear_down (Fixture *fixture, gconstpointer data)
{
  sample_assert_finalised (GTK_WIDGET (fixture->pane));
  g_assert_finalize_object (fixture->briefing);
  g_assert_finalize_object (fixture->article);
}

static PrecisBriefingRow *
find_selected (GtkWidget *widget)
{
  for (GtkWidget *child = gtk_widget_get_first_child (widget); child;
       child = gtk_widget_get_next_sibling (child))
    {
      PrecisBriefingRow *found = find_selected (child);

      if (PRECIS_IS_BRIEFING_ROW (child) && gtk_list_box_row_is_selected (GTK_LIST_BOX_ROW (child)))
        return PRECIS_BRIEFING_ROW (child);
      if (found)
        return found;
    }
  return NULL;
}

static void
test_defaults (Fixture *fixture, gconstpointer data)
{
  g_autofree char *section = NULL;
  guint concerns, names;

  g_object_get (fixture->pane, "section", &section, "n-concerns", &concerns, "n-names", &names, NULL);
  g_assert_cmpstr (section, ==, "concerns");
  g_assert_cmpuint (concerns, ==, 0);
  g_assert_cmpuint (names, ==, 0);
}

static void
count_cb (guint *n)
{
  (*n)++;
}

static void
test_counts (Fixture *fixture, gconstpointer data)
{
  g_autoptr (PrecisBriefing) none = sample_empty_briefing_new (fixture->article);
  guint concerns, names, moments, quotes, notified = 0;

  g_signal_connect_swapped (fixture->pane, "notify::n-names", G_CALLBACK (count_cb), &notified);
  g_object_set (fixture->pane, "briefing", fixture->briefing, NULL);
  g_object_set (fixture->pane, "briefing", fixture->briefing, NULL);
  g_assert_cmpuint (notified, ==, 1);
  g_object_get (fixture->pane, "n-concerns", &concerns, "n-names", &names, "n-moments", &moments, "n-quotes",
                &quotes, NULL);
  g_assert_cmpuint (concerns, ==, 2);
  g_assert_cmpuint (names, ==, 2);
  g_assert_cmpuint (moments, ==, 2);
  g_assert_cmpuint (quotes, ==, 1);
  g_object_set (fixture->pane, "briefing", none, NULL);
  g_object_get (fixture->pane, "n-quotes", &quotes, NULL);
  g_assert_cmpuint (quotes, ==, 0);
}

static void
test_select_span (Fixture *fixture, gconstpointer data)
{
  static const struct
  {
    const char *words;
    guint       nth;
    const char *type; /* of the row, or NULL for none */
  } rows[] = {
    { "Lund", 1, "PrecisEntityRow" },
    { "refused", 0, "PrecisConcernRow" },
    { "run out of fuel", 0, "PrecisConcernRow" },
    { "3 May", 0, "PrecisMomentRow" },
    { "gamble", 0, "PrecisQuoteRow" },
    { "agreed", 0, NULL },
  };

  g_object_set (fixture->pane, "briefing", fixture->briefing, NULL);
  gtk_window_present (GTK_WINDOW (fixture->window));
  sample_iterate (100);
  for (guint i = 0; i < G_N_ELEMENTS (rows); i++)
    {
      PrecisSpan span = sample_find (fixture->article, rows[i].words, rows[i].nth);
      gboolean found = precis_briefing_pane_select_span (fixture->pane, span.start, span.start);

      g_assert_cmpint (found, ==, rows[i].type != NULL);
      if (found)
        g_assert_cmpstr (G_OBJECT_TYPE_NAME (find_selected (GTK_WIDGET (fixture->pane))), ==, rows[i].type);
    }
  sample_iterate (100);
}

static void
assert_shown (Fixture *fixture, const char *words, guint nth)
{
  PrecisSpan span = sample_find (fixture->article, words, nth);

  g_assert_cmpuint (fixture->shown.start, ==, span.start);
  g_assert_cmpuint (fixture->shown.end, ==, span.end);
}

/* A name steps from mention to mention, and from the last to the first. */
static void
test_step (Fixture *fixture, gconstpointer data)
{
  PrecisBriefingRow *row;

  g_object_set (fixture->pane, "briefing", fixture->briefing, NULL);
  gtk_widget_activate_action (GTK_WIDGET (fixture->pane), "pane.show-name", "s", "Lund");
  row = find_selected (GTK_WIDGET (fixture->pane));
  g_assert_nonnull (row);
  assert_shown (fixture, "Lund", 0);
  precis_briefing_row_show (row);
  assert_shown (fixture, "Lund", 1);
  precis_briefing_row_show (row);
  assert_shown (fixture, "Lund", 2);
  precis_briefing_row_show (row);
  assert_shown (fixture, "Lund", 0);
  /* A name that the briefing does not have changes nothing. */
  gtk_widget_activate_action (GTK_WIDGET (fixture->pane), "pane.show-name", "s", "Nobody");
  assert_shown (fixture, "Lund", 0);
}

static void
test_jump (Fixture *fixture, gconstpointer data)
{
  g_autofree char *section = NULL;

  g_object_set (fixture->pane, "briefing", fixture->briefing, NULL);
  gtk_window_present (GTK_WINDOW (fixture->window));
  sample_iterate (200);
  gtk_widget_activate_action (GTK_WIDGET (fixture->pane), "pane.section", "s", "names");
  sample_iterate (600);
  g_object_get (fixture->pane, "section", &section, NULL);
  g_assert_cmpstr (section, ==, "names");
  /* What is no section is not taken. */
  g_clear_pointer (&section, g_free);
  g_object_set (fixture->pane, "section", "nowhere", NULL);
  g_object_get (fixture->pane, "section", &section, NULL);
  g_assert_cmpstr (section, ==, "names");
}

static void
test_many (Fixture *fixture, gconstpointer data)
{
  g_autoptr (GListStore) entities = g_list_store_new (PRECIS_TYPE_ENTITY);
  g_autoptr (PrecisBriefing) briefing = NULL;

  for (guint i = 0; i < 120; i++)
    {
      g_autofree char *name = g_strdup_printf ("Name %u", i);
      g_autoptr (PrecisEntity) entity = g_object_new (PRECIS_TYPE_ENTITY, "name", name, NULL);

      g_list_store_append (entities, entity);
    }
  briefing = g_object_new (PRECIS_TYPE_BRIEFING, "article", fixture->article, "entities", entities, NULL);
  g_object_set (fixture->pane, "briefing", briefing, NULL);
  /* One that is not among the first is shown with all. */
  gtk_widget_activate_action (GTK_WIDGET (fixture->pane), "pane.show-name", "s", "Name 110");
  g_assert_nonnull (find_selected (GTK_WIDGET (fixture->pane)));
  g_object_set (fixture->pane, "briefing", NULL, NULL);
}

#define TEST(name, func) g_test_add ("/briefing-pane/" name, Fixture, NULL, set_up, func, tear_down)

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  sample_init_gtk ();
  TEST ("defaults", test_defaults);
  TEST ("counts", test_counts);
  TEST ("select-span", test_select_span);
  TEST ("step", test_step);
  TEST ("jump", test_jump);
  TEST ("many", test_many);
  return g_test_run ();
}
