/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include <string.h>

#include <json-glib/json-glib.h>

#include "precis-concern.h"
#include "precis-entity.h"
#include "precis-export.h"
#include "precis-key-point.h"
#include "precis-moment.h"
#include "precis-quote.h"

/* “Zürich” makes bytes and code points differ before every span that follows. */
#define TEXT "Zürich’s council met on 12 June.\n=SUM of <all> fears: the pact *may* lapse, “7. We are not ready” she said."

static void
find (const char *part, guint *start, guint *end)
{
  const char *at = strstr (TEXT, part);

  g_assert_nonnull (at);
  *start = at - TEXT;
  *end = *start + strlen (part);
}

static void
add (GListStore *store, gpointer object)
{
  g_list_store_append (store, object);
  g_object_unref (object);
}

static GListModel *
make_points (void)
{
  GListStore *points = g_list_store_new (PRECIS_TYPE_KEY_POINT);
  guint start, end;

  find ("Zürich’s council met on 12 June.", &start, &end);
  add (points, g_object_new (PRECIS_TYPE_KEY_POINT, "text", "Zürich’s council met on 12 June.", "start", start, "end", end,
                             "score", 0.5, "rank", 1, NULL));
  find ("=SUM of <all> fears", &start, &end);
  add (points, g_object_new (PRECIS_TYPE_KEY_POINT, "text", "=SUM of <all> fears", "start", start, "end", end,
                             "score", 0.75, "rank", 0, NULL));
  return G_LIST_MODEL (points);
}

static GListModel *
make_concerns (void)
{
  GListStore *concerns = g_list_store_new (PRECIS_TYPE_CONCERN);
  g_autoptr (GArray) places = g_array_new (FALSE, FALSE, sizeof (PrecisPlace));
  const char *actors[] = { "Zürich", NULL };
  PrecisPlace place;

  find ("=SUM of <all> fears: the pact *may* lapse", &place.span.start, &place.span.end);
  place.sentence = place.span;
  g_array_append_val (places, place);
  add (concerns, g_object_new (PRECIS_TYPE_CONCERN, "kind", PRECIS_CONCERN_RISK, "type", PRECIS_CONCERN_FAILURE,
                               "category", PRECIS_CATEGORY_POLITICAL, "certainty", PRECIS_CERTAINTY_POSSIBLE,
                               "phrase", "=SUM of <all> fears: the pact *may* lapse", "start", place.span.start,
                               "end", place.span.end, "places", places, "actors", actors, "score", 0.5,
                               "why", "modal “may”", NULL));
  return G_LIST_MODEL (concerns);
}

static GListModel *
make_entities (void)
{
  GListStore *entities = g_list_store_new (PRECIS_TYPE_ENTITY);
  g_autoptr (GArray) mentions = g_array_new (FALSE, FALSE, sizeof (PrecisSpan));
  PrecisSpan span;

  find ("Zürich", &span.start, &span.end);
  g_array_append_val (mentions, span);
  add (entities, g_object_new (PRECIS_TYPE_ENTITY, "name", "Zürich", "type", PRECIS_ENTITY_PLACE, "mentions", mentions,
                               "country", "CH", NULL));
  return G_LIST_MODEL (entities);
}

static GListModel *
make_moments (void)
{
  GListStore *moments = g_list_store_new (PRECIS_TYPE_MOMENT);
  guint start, end;

  find ("12 June", &start, &end);
  add (moments, g_object_new (PRECIS_TYPE_MOMENT, "date", "XXXX-06-12", "precision", PRECIS_PRECISION_DAY,
                              "text", "12 June", "start", start, "end", end, NULL));
  return G_LIST_MODEL (moments);
}

static GListModel *
make_quotes (void)
{
  GListStore *quotes = g_list_store_new (PRECIS_TYPE_QUOTE);
  guint start, end;

  find ("7. We are not ready", &start, &end);
  add (quotes, g_object_new (PRECIS_TYPE_QUOTE, "text", "7. We are not ready", "start", start, "end", end, NULL));
  return G_LIST_MODEL (quotes);
}

static PrecisBriefing *
make_briefing (void)
{
  const char *of_article[] = { "Read as <Latin-1>.", NULL }, *of_briefing[] = { "Only \x1b" "a part.", NULL };
  g_autoptr (PrecisArticle) article = g_object_new (PRECIS_TYPE_ARTICLE, "title", "=Title <b> \x1b[31m\xc2\x9b",
                                                    "text", TEXT, "language", "en", "notices", of_article, NULL);
  g_autoptr (GListModel) points = make_points (), concerns = make_concerns (), entities = make_entities (),
                         moments = make_moments (), quotes = make_quotes ();

  return g_object_new (PRECIS_TYPE_BRIEFING, "article", article, "points", points, "concerns", concerns,
                       "entities", entities, "moments", moments, "quotes", quotes, "notices", of_briefing, NULL);
}

static char *
export (PrecisExportFormat format, guint points)
{
  g_autoptr (PrecisBriefing) briefing = make_briefing ();
  PrecisExportOptions options = { .points = points, .width = 80, .source = "a.txt" };

  return precis_export (briefing, format, &options);
}

/* The characters [start, end) of the text, as a program that reads the JSON would cut them. */
static void
check_slice (JsonObject *object, const char *text)
{
  g_autofree char *slice = g_utf8_substring (TEXT, json_object_get_int_member (object, "start"),
                                             json_object_get_int_member (object, "end"));

  g_assert_cmpstr (slice, ==, text);
}

static void
test_json (void)
{
  g_autofree char *json = export (PRECIS_EXPORT_JSON, 5);
  g_autoptr (JsonParser) parser = json_parser_new ();
  g_autoptr (GError) error = NULL;
  JsonObject *root, *object;

  g_assert_true (strchr (json, '\n') == json + strlen (json) - 1);
  json_parser_load_from_data (parser, json, -1, &error);
  g_assert_no_error (error);
  root = json_node_get_object (json_parser_get_root (parser));
  g_assert_cmpint (json_object_get_int_member (root, "schema"), ==, 1);
  g_assert_cmpstr (json_object_get_string_member (root, "text"), ==, TEXT);
  g_assert_true (json_object_get_null_member (root, "byline"));
  object = json_array_get_object_element (json_object_get_array_member (root, "concerns"), 0);
  check_slice (object, json_object_get_string_member (object, "phrase"));
  g_assert_cmpstr (json_object_get_string_member (object, "certainty"), ==, "possible");
  object = json_array_get_object_element (json_object_get_array_member (root, "quotes"), 0);
  check_slice (object, "7. We are not ready");
  g_assert_true (json_object_get_null_member (object, "speaker"));
  object = json_array_get_object_element (json_object_get_array_member (root, "timeline"), 0);
  check_slice (object, "12 June");
  g_assert_cmpstr (json_object_get_string_member (object, "precision"), ==, "day");
}

static void
test_points (void)
{
  g_autofree char *one = export (PRECIS_EXPORT_MARKDOWN, 1);
  g_autofree char *two = export (PRECIS_EXPORT_MARKDOWN, 2);

  /* The first by rank, not by place; both in the order of the text. */
  g_assert_null (strstr (one, "1. Zürich’s council"));
  g_assert_nonnull (strstr (one, "1. \\=SUM of \\<all\\> fears"));
  g_assert_true (strstr (two, "1. Zürich’s council") < strstr (two, "1. \\=SUM"));
  g_assert_nonnull (strstr (one, "“7\\. We are not ready”"));
}

/* What the article and its briefing lack is told in all forms that people read. */
static void
test_notices (void)
{
  g_autofree char *text = export (PRECIS_EXPORT_TEXT, 5), *markdown = export (PRECIS_EXPORT_MARKDOWN, 5);
  g_autofree char *html = export (PRECIS_EXPORT_HTML, 5);

  g_assert_nonnull (strstr (text, "\nRead as <Latin-1>.\nOnly a part.\n"));
  g_assert_nonnull (strstr (markdown, "\n*Read as \\<Latin-1\\>.*\n\n*Only a part.*\n"));
  g_assert_nonnull (strstr (html, ">Read as &lt;Latin-1&gt;.</p>\n<p class=\"facts\">Only a part.</p>"));
}

static void
test_csv (void)
{
  g_autofree char *csv = export (PRECIS_EXPORT_CSV, 5);

  g_assert_true (g_str_has_prefix (csv, "\"a.txt\",\"'=Title <b> [31m\",\"\",\"risk\",\"failure\",\"political\",\"possible\","
                                        "\"'=SUM of <all> fears"));
  g_assert_true (g_str_has_suffix (csv, "\r\n"));
}

static void
test_escapes (void)
{
  for (int format = PRECIS_EXPORT_TEXT; format <= PRECIS_EXPORT_CSV; format++)
    {
      g_autofree char *text = export (format, 5);

      g_assert_true (g_utf8_validate (text, -1, NULL));
      g_assert_null (strchr (text, '\x1b'));
      g_assert_null (strstr (text, "\xc2\x9b"));
    }
}

static void
test_html (void)
{
  g_autofree char *html = export (PRECIS_EXPORT_HTML, 5);

  g_assert_nonnull (strstr (html, "<h1>=Title &lt;b&gt; [31m</h1>"));
  g_assert_null (strstr (html, "<all>"));
}

static void
test_error (void)
{
  g_autofree char *line = precis_export_error ("a\"b\xff.txt", "There is no text.");

  g_assert_cmpstr (line, ==, "{\"source\":\"a\\\"b\uFFFD.txt\",\"error\":\"There is no text.\"}\n");
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/export/json", test_json);
  g_test_add_func ("/export/points", test_points);
  g_test_add_func ("/export/notices", test_notices);
  g_test_add_func ("/export/csv", test_csv);
  g_test_add_func ("/export/html", test_html);
  g_test_add_func ("/export/escapes", test_escapes);
  g_test_add_func ("/export/error", test_error);
  return g_test_run ();
}
