/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "precis-certainty-meter.h"
#include "precis-concern-row.h"
#include "precis-entity-row.h"
#include "precis-mention-strip.h"
#include "precis-moment-row.h"
#include "precis-overview-ruler.h"
#include "precis-point-row.h"
#include "precis-quote-row.h"
#include "precis-wrap-layout.h"

#include "sample-briefing.h"

typedef struct
{
  PrecisArticle  *article;
  PrecisBriefing *briefing;
  GtkWidget      *window;
  GtkWidget      *list;
  PrecisSpan      shown;
} Fixture;

static void
set_up (Fixture *fixture, gconstpointer data)
{
  fixture->article = sample_article_new ();
  fixture->briefing = sample_briefing_new (fixture->article);
  fixture->list = gtk_list_box_new ();
  fixture->window = g_object_new (GTK_TYPE_WINDOW, "child", fixture->list, "default-width", 320, NULL);
  sample_record_spans (fixture->window, &fixture->shown);
}

static void
tear_down (Fixture *fixture, gconstpointer data)
{
  sample_assert_finalised (fixture->list);
  g_assert_finalize_object (fixture->briefing);
  g_assert_finalize_object (fixture->article);
}

static PrecisBriefingRow *
add_row (Fixture *fixture, GType type, GListModel *model, guint place)
{
  g_autoptr (GObject) item = g_list_model_get_item (model, place);
  PrecisBriefingRow *row = g_object_new (type, "item", item, "briefing", fixture->briefing, NULL);

  gtk_list_box_append (GTK_LIST_BOX (fixture->list), GTK_WIDGET (row));
  return row;
}

static void
assert_shows (Fixture *fixture, PrecisBriefingRow *row, const char *words, guint longer)
{
  PrecisSpan span = sample_find (fixture->article, words, 0);

  precis_briefing_row_show (row);
  g_assert_cmpuint (fixture->shown.start, ==, span.start);
  g_assert_cmpuint (fixture->shown.end, ==, span.end + longer);
}

/* A row asks for its place, and knows what it tells of. */
static void
test_places (Fixture *fixture, gconstpointer data)
{
  struct
  {
    GType       type;
    GListModel *model;
    const char *words;
    guint       longer; /* bytes that the place goes on after the words */
  } rows[] = {
    { PRECIS_TYPE_POINT_ROW, precis_briefing_get_points (fixture->briefing),
      "Norvania’s ferries stood still on Monday.", 0 },
    { PRECIS_TYPE_CONCERN_ROW, precis_briefing_get_concerns (fixture->briefing),
      "refused to sail until the hulls are inspected", 1 },
    { PRECIS_TYPE_ENTITY_ROW, precis_briefing_get_entities (fixture->briefing), "Lund", 0 },
    { PRECIS_TYPE_MOMENT_ROW, precis_briefing_get_moments (fixture->briefing), "Monday", 0 },
    { PRECIS_TYPE_QUOTE_ROW, precis_briefing_get_quotes (fixture->briefing), "We will not gamble with lives,",
      0 },
  };

  for (guint i = 0; i < G_N_ELEMENTS (rows); i++)
    {
      PrecisBriefingRow *row = add_row (fixture, rows[i].type, rows[i].model, 0);

      assert_shows (fixture, row, rows[i].words, rows[i].longer);
      g_assert_true (precis_briefing_row_take_span (row, sample_find (fixture->article, rows[i].words, 0)));
      g_assert_false (precis_briefing_row_take_span (row, sample_find (fixture->article, "life jackets", 0)));
    }
  gtk_window_present (GTK_WINDOW (fixture->window));
  sample_iterate (100);
}

static void
test_groups (Fixture *fixture, gconstpointer data)
{
  PrecisBriefingRow *past =
      add_row (fixture, PRECIS_TYPE_MOMENT_ROW, precis_briefing_get_moments (fixture->briefing), 0);
  PrecisBriefingRow *future =
      add_row (fixture, PRECIS_TYPE_MOMENT_ROW, precis_briefing_get_moments (fixture->briefing), 1);
  PrecisBriefingRow *quote =
      add_row (fixture, PRECIS_TYPE_QUOTE_ROW, precis_briefing_get_quotes (fixture->briefing), 0);
  PrecisBriefingRow *point =
      add_row (fixture, PRECIS_TYPE_POINT_ROW, precis_briefing_get_points (fixture->briefing), 0);
  g_autofree char *before = precis_briefing_row_dup_group (past);
  g_autofree char *after = precis_briefing_row_dup_group (future);
  g_autofree char *speaker = precis_briefing_row_dup_group (quote);

  g_assert_cmpstr (before, ==, "Up to publication");
  g_assert_cmpstr (after, ==, "After publication");
  g_assert_true (gtk_widget_has_css_class (GTK_WIDGET (future), "future"));
  g_assert_false (gtk_widget_has_css_class (GTK_WIDGET (past), "future"));
  g_assert_cmpstr (speaker, ==, "Edda Lund");
  g_assert_null (precis_briefing_row_dup_group (point));
}

static void
test_mentions (Fixture *fixture, gconstpointer data)
{
  static const struct
  {
    const char *action;
    guint       position;
  } steps[] = {
    { "row.previous-mention", 3 },
    { "row.next-mention", 1 },
    { "row.next-mention", 2 },
    { "row.previous-mention", 1 },
  };
  PrecisBriefingRow *row =
      add_row (fixture, PRECIS_TYPE_ENTITY_ROW, precis_briefing_get_entities (fixture->briefing), 0);
  guint position, count;

  g_object_get (row, "position", &position, "count", &count, NULL);
  g_assert_cmpuint (position, ==, 0);
  g_assert_cmpuint (count, ==, 3);
  for (guint i = 0; i < G_N_ELEMENTS (steps); i++)
    {
      gtk_widget_activate_action (GTK_WIDGET (row), steps[i].action, NULL);
      g_object_get (row, "position", &position, NULL);
      g_assert_cmpuint (position, ==, steps[i].position);
    }
}

static void
test_ruler (Fixture *fixture, gconstpointer data)
{
  PrecisOverviewRuler *ruler = g_object_new (PRECIS_TYPE_OVERVIEW_RULER, NULL);

  gtk_list_box_append (GTK_LIST_BOX (fixture->list), GTK_WIDGET (ruler));
  g_assert_cmpuint (precis_overview_ruler_count_ticks (ruler), ==, 0);
  g_object_set (ruler, "briefing", fixture->briefing, NULL);
  g_assert_cmpuint (precis_overview_ruler_count_ticks (ruler), ==, 2);
  g_object_set (ruler, "points", 3, NULL);
  g_assert_cmpuint (precis_overview_ruler_count_ticks (ruler), ==, 5);
  g_object_set (ruler, "show-concerns", FALSE, NULL);
  g_assert_cmpuint (precis_overview_ruler_count_ticks (ruler), ==, 3);
  gtk_window_present (GTK_WINDOW (fixture->window));
  sample_iterate (50);
}

static void
test_drawn (Fixture *fixture, gconstpointer data)
{
  GtkWidget *meter = g_object_new (PRECIS_TYPE_CERTAINTY_METER, "level", 0.5, "word", "possible", NULL);
  double level;

  gtk_list_box_append (GTK_LIST_BOX (fixture->list), meter);
  g_object_get (meter, "level", &level, NULL);
  g_assert_cmpfloat (level, ==, 0.5);
  gtk_test_accessible_assert_role (meter, GTK_ACCESSIBLE_ROLE_METER);
  gtk_test_accessible_assert_property (meter, GTK_ACCESSIBLE_PROPERTY_VALUE_TEXT, "possible");
}

/* Children go to the next line when they do not fit, and no child is wider than the line. */
static void
test_wrap (Fixture *fixture, gconstpointer data)
{
  GtkWidget *box =
      g_object_new (GTK_TYPE_BOX, "layout-manager", g_object_new (PRECIS_TYPE_WRAP_LAYOUT, NULL), NULL);
  int one, two, minimum, natural;

  gtk_list_box_append (GTK_LIST_BOX (fixture->list), box);
  for (guint i = 0; i < 3; i++)
    gtk_box_append (GTK_BOX (box),
                    g_object_new (GTK_TYPE_LABEL, "width-request", 50, "height-request", 20, NULL));
  gtk_widget_measure (box, GTK_ORIENTATION_HORIZONTAL, -1, &minimum, &natural, NULL, NULL);
  gtk_widget_measure (box, GTK_ORIENTATION_VERTICAL, natural, &one, NULL, NULL, NULL);
  gtk_widget_measure (box, GTK_ORIENTATION_VERTICAL, natural - 1, &two, NULL, NULL, NULL);
  g_assert_cmpint (minimum, ==, 50);
  g_assert_cmpint (one, ==, 20);
  g_assert_cmpint (two, ==, 46);
}

#define TEST(name, func) g_test_add ("/rows/" name, Fixture, NULL, set_up, func, tear_down)

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  sample_init_gtk ();
  TEST ("places", test_places);
  TEST ("groups", test_groups);
  TEST ("mentions", test_mentions);
  TEST ("ruler", test_ruler);
  TEST ("drawn", test_drawn);
  TEST ("wrap", test_wrap);
  return g_test_run ();
}
