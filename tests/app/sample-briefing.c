/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include <string.h>

#include "precis-concern.h"
#include "precis-entity.h"
#include "precis-key-point.h"
#include "precis-moment.h"
#include "precis-quote.h"

#include "sample-briefing.h"

static const char text[] = "Norvania halts its ferries\n"
                           "Norvania’s ferries stood still on Monday. Captain Edda Lund refused to sail "
                           "until the hulls are inspected.\n"
                           "“We will not gamble with lives,” Lund said.\n"
                           "life jackets\n"
                           "If the storm returns on 3 May 2031, the islands could run out of fuel, the "
                           "Harbour Board warned. Lund agreed.\n";

/* GTK for a test, with the style sheet and the icons that the application would have loaded. */
void
sample_init_gtk (void)
{
  g_autoptr (GtkCssProvider) provider = gtk_css_provider_new ();
  GdkDisplay *display;

  adw_init ();
  display = gdk_display_get_default ();
  gtk_css_provider_load_from_resource (provider, "/app/precis/Precis/style.css");
  gtk_style_context_add_provider_for_display (display, GTK_STYLE_PROVIDER (provider),
                                              GTK_STYLE_PROVIDER_PRIORITY_APPLICATION);
  gtk_icon_theme_add_resource_path (gtk_icon_theme_get_for_display (display), "/app/precis/Precis/icons");
}

/* The @nth place, from 0, where the article has @words. */
PrecisSpan
sample_find (PrecisArticle *article, const char *words, guint nth)
{
  const char *begin = precis_article_get_text (article);
  const char *place = strstr (begin, words);

  while (nth-- > 0 && place)
    place = strstr (place + 1, words);
  g_assert_nonnull (place);
  return (PrecisSpan) { place - begin, place - begin + strlen (words) };
}

static GArray *
find_blocks (void)
{
  static const PrecisBlockKind kinds[] = { PRECIS_BLOCK_HEADING, PRECIS_BLOCK_PARAGRAPH,
                                           PRECIS_BLOCK_QUOTATION, PRECIS_BLOCK_LIST_ITEM,
                                           PRECIS_BLOCK_CODE };
  GArray *blocks = g_array_new (FALSE, FALSE, sizeof (PrecisBlock));
  const char *line = text;

  for (guint i = 0; i < G_N_ELEMENTS (kinds); i++)
    {
      gsize length = strcspn (line, "\n");
      PrecisBlock block = { kinds[i], kinds[i] == PRECIS_BLOCK_PARAGRAPH ? 0 : 1,
                            { line - text, line - text + length } };

      g_array_append_val (blocks, block);
      line += length + 1;
    }
  return blocks;
}

PrecisArticle *
sample_article_new (void)
{
  static const char *notices[] = { "The text was read as Windows-1252.", NULL };
  g_autoptr (GArray) blocks = find_blocks ();

  return g_object_new (PRECIS_TYPE_ARTICLE, "title", "Ferries stand still", "byline", "Ana Brook", "site",
                       "Island Post", "published", "2031-04-28", "language", "en", "text", text, "blocks",
                       blocks, "notices", notices, NULL);
}

static void
add (GListStore *store, gpointer item)
{
  g_list_store_append (store, item);
  g_object_unref (item);
}

static GListModel *
make_entities (PrecisArticle *article)
{
  GListStore *store = g_list_store_new (PRECIS_TYPE_ENTITY);
  g_autoptr (GArray) lund = g_array_new (FALSE, FALSE, sizeof (PrecisSpan));
  g_autoptr (GArray) norvania = g_array_new (FALSE, FALSE, sizeof (PrecisSpan));
  static const char *aliases[] = { "Lund", NULL };

  for (guint i = 0; i < 3; i++)
    {
      PrecisSpan span = sample_find (article, "Lund", i);

      g_array_append_val (lund, span);
    }
  g_array_append_vals (norvania, (PrecisSpan[]) { sample_find (article, "Norvania", 0) }, 1);
  add (store, g_object_new (PRECIS_TYPE_ENTITY, "name", "Edda Lund", "type", PRECIS_ENTITY_PERSON, "role",
                            "captain", "aliases", aliases, "mentions", lund, "weight", 0.9, NULL));
  add (store, g_object_new (PRECIS_TYPE_ENTITY, "name", "Norvania", "type", PRECIS_ENTITY_PLACE, "mentions",
                            norvania, "weight", 0.5, NULL));
  return G_LIST_MODEL (store);
}

static gpointer
make_concern (PrecisArticle *article, const char *phrase, PrecisConcernKind kind, PrecisConcernType type)
{
  static const char *actors[] = { "Lund", NULL };
  PrecisSpan span = sample_find (article, phrase, 0);
  PrecisPlace place = { span, { span.start, span.end + 1 } };
  g_autoptr (GArray) places = g_array_new (FALSE, FALSE, sizeof (PrecisPlace));

  g_array_append_val (places, place);
  return g_object_new (PRECIS_TYPE_CONCERN, "kind", kind, "type", type, "category", PRECIS_CATEGORY_TECHNICAL,
                       "certainty", PRECIS_CERTAINTY_POSSIBLE, "phrase", phrase, "start", span.start, "end",
                       span.end, "places", places, "actors", actors, "score", 0.5, "why", "refused to", NULL);
}

static GListModel *
make_concerns (PrecisArticle *article)
{
  GListStore *store = g_list_store_new (PRECIS_TYPE_CONCERN);

  add (store, make_concern (article, "refused to sail until the hulls are inspected", PRECIS_CONCERN_OBSTACLE,
                            PRECIS_CONCERN_OPPOSITION));
  add (store, make_concern (article, "the islands could run out of fuel", PRECIS_CONCERN_RISK,
                            PRECIS_CONCERN_HAZARD));
  return G_LIST_MODEL (store);
}

static GListModel *
make_points (PrecisArticle *article)
{
  static const char * const sentences[] = {
    "Norvania’s ferries stood still on Monday.",
    "Captain Edda Lund refused to sail until the hulls are inspected.",
    "“We will not gamble with lives,” Lund said.",
    "Lund agreed.",
  };
  static const guint ranks[] = { 1, 0, 3, 2 };
  GListStore *store = g_list_store_new (PRECIS_TYPE_KEY_POINT);

  for (guint i = 0; i < G_N_ELEMENTS (sentences); i++)
    {
      PrecisSpan span = sample_find (article, sentences[i], 0);

      add (store, g_object_new (PRECIS_TYPE_KEY_POINT, "text", sentences[i], "start", span.start, "end",
                                span.end, "score", 0.5, "rank", ranks[i], NULL));
    }
  return G_LIST_MODEL (store);
}

static GListModel *
make_moments (PrecisArticle *article)
{
  GListStore *store = g_list_store_new (PRECIS_TYPE_MOMENT);
  PrecisSpan monday = sample_find (article, "Monday", 0);
  PrecisSpan may = sample_find (article, "3 May 2031", 0);

  add (store,
       g_object_new (PRECIS_TYPE_MOMENT, "date", "2031-04-27", "precision", PRECIS_PRECISION_DAY, "text",
                     "Monday", "start", monday.start, "end", monday.end, "sentence-start", monday.start,
                     "sentence-end", monday.end, "event", "the ferries stood still", NULL));
  add (store, g_object_new (PRECIS_TYPE_MOMENT, "date", "2031-05-03", "precision", PRECIS_PRECISION_DAY,
                            "text", "3 May 2031", "start", may.start, "end", may.end, "sentence-start",
                            may.start, "sentence-end", may.end, NULL));
  return G_LIST_MODEL (store);
}

static GListModel *
make_quotes (PrecisArticle *article)
{
  GListStore *store = g_list_store_new (PRECIS_TYPE_QUOTE);
  PrecisSpan span = sample_find (article, "We will not gamble with lives,", 0);

  add (store, g_object_new (PRECIS_TYPE_QUOTE, "text", "We will not gamble with lives,", "speaker",
                            "Edda Lund", "start", span.start, "end", span.end, NULL));
  return G_LIST_MODEL (store);
}

PrecisBriefing *
sample_briefing_new (PrecisArticle *article)
{
  g_autoptr (GListModel) points = make_points (article);
  g_autoptr (GListModel) entities = make_entities (article);
  g_autoptr (GListModel) concerns = make_concerns (article);
  g_autoptr (GListModel) moments = make_moments (article);
  g_autoptr (GListModel) quotes = make_quotes (article);

  return g_object_new (PRECIS_TYPE_BRIEFING, "article", article, "points", points, "entities", entities,
                       "concerns", concerns, "moments", moments, "quotes", quotes, "n-sentences", 6, NULL);
}

/* A briefing of an article in which nothing was found. */
PrecisBriefing *
sample_empty_briefing_new (PrecisArticle *article)
{
  return g_object_new (PRECIS_TYPE_BRIEFING, "article", article, NULL);
}

static void
show_span_cb (GSimpleAction *action, GVariant *parameter, gpointer data)
{
  PrecisSpan *span = data;

  g_variant_get (parameter, "(uu)", &span->start, &span->end);
}

/* Answers briefing.show-span in @window: @span is what was asked for last. */
void
sample_record_spans (GtkWidget *window, PrecisSpan *span)
{
  g_autoptr (GSimpleActionGroup) group = g_simple_action_group_new ();
  const GActionEntry entries[] = { { "show-span", show_span_cb, "(uu)", NULL, NULL } };

  g_action_map_add_action_entries (G_ACTION_MAP (group), entries, G_N_ELEMENTS (entries), span);
  gtk_widget_insert_action_group (window, "briefing", G_ACTION_GROUP (group));
}

/* Lets the main loop run for @msec milliseconds. */
void
sample_iterate (guint msec)
{
  gint64 until = g_get_monotonic_time () + msec * 1000;

  while (g_get_monotonic_time () < until)
    if (!g_main_context_iteration (NULL, FALSE))
      g_usleep (1000);
}

/* Destroys the window around @widget, and checks that nothing holds on to the widget. */
void
sample_assert_finalised (GtkWidget *widget)
{
  GtkWidget *window = GTK_WIDGET (gtk_widget_get_root (widget));

  g_object_add_weak_pointer (G_OBJECT (widget), (gpointer *) &widget);
  gtk_window_destroy (GTK_WINDOW (window));
  sample_iterate (50);
  g_assert_null (widget);
}
