/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include <json-glib/json-glib.h>

#include "precis-enum-types.h"
#include "precis-export-private.h"
#include "precis-json-writer.h"

typedef struct
{
  JsonBuilder   *builder;
  PrecisOffsets *offsets;
} Writer;

static void
add_score (Writer *w, double score)
{
  json_builder_set_member_name (w->builder, "score");
  json_builder_add_double_value (w->builder, score);
}

static void
add_sentence (Writer *w, guint start, guint end)
{
  json_builder_set_member_name (w->builder, "sentence");
  json_builder_begin_object (w->builder);
  precis_json_add_span (w->builder, w->offsets, start, end);
  json_builder_end_object (w->builder);
}

/* Adds an article's title, facts and text, as members. */
void
precis_export_add_facts (JsonBuilder *builder, PrecisArticle *article)
{
  const char *title = precis_article_get_title (article);

  precis_json_add_string (builder, "title", title ? title : "");
  precis_json_add_string (builder, "byline", precis_article_get_byline (article));
  precis_json_add_string (builder, "site", precis_article_get_site (article));
  precis_json_add_string (builder, "published", precis_article_get_published (article));
  precis_json_add_string (builder, "language", precis_article_get_language (article));
  precis_json_add_string (builder, "url", precis_article_get_url (article));
  precis_json_add_string (builder, "text", precis_article_get_text (article));
}

static void
add_point (gpointer item, gpointer data)
{
  PrecisKeyPoint *point = item;
  Writer *w = data;

  json_builder_begin_object (w->builder);
  precis_json_add_string (w->builder, "text", precis_key_point_get_text (point));
  precis_json_add_span (w->builder, w->offsets, precis_key_point_get_start (point), precis_key_point_get_end (point));
  add_score (w, precis_key_point_get_score (point));
  json_builder_end_object (w->builder);
}

static void
add_spans (Writer *w, const char *name, GArray *spans)
{
  precis_json_begin_list (w->builder, name);
  for (guint i = 0; spans && i < spans->len; i++)
    {
      PrecisSpan span = g_array_index (spans, PrecisSpan, i);
      g_autofree char *text = precis_span_slice (span, precis_offsets_get_text (w->offsets));

      json_builder_begin_object (w->builder);
      precis_json_add_span (w->builder, w->offsets, span.start, span.end);
      precis_json_add_string (w->builder, "text", text);
      json_builder_end_object (w->builder);
    }
  json_builder_end_array (w->builder);
}

static void
add_entity (gpointer item, gpointer data)
{
  PrecisEntity *entity = item;
  Writer *w = data;

  json_builder_begin_object (w->builder);
  precis_json_add_string (w->builder, "name", precis_entity_get_name (entity));
  precis_json_add_enum (w->builder, "type", precis_entity_type_get_type (), precis_entity_get_entity_type (entity));
  precis_json_add_string (w->builder, "role", precis_entity_get_role (entity));
  if (precis_entity_get_roles (entity))
    add_spans (w, "roles", precis_entity_get_roles (entity));
  if (precis_entity_get_country (entity))
    precis_json_add_string (w->builder, "country", precis_entity_get_country (entity));
  precis_json_add_strings (w->builder, "aliases", precis_entity_get_aliases (entity));
  add_spans (w, "mentions", precis_entity_get_mentions (entity));
  json_builder_end_object (w->builder);
}

static void
add_places (Writer *w, GArray *places)
{
  precis_json_begin_list (w->builder, "places");
  for (guint i = 0; places && i < places->len; i++)
    {
      PrecisPlace *place = &g_array_index (places, PrecisPlace, i);

      json_builder_begin_object (w->builder);
      precis_json_add_span (w->builder, w->offsets, place->span.start, place->span.end);
      add_sentence (w, place->sentence.start, place->sentence.end);
      json_builder_end_object (w->builder);
    }
  json_builder_end_array (w->builder);
}

static void
add_concern (gpointer item, gpointer data)
{
  PrecisConcern *concern = item;
  GArray *places = precis_concern_get_places (concern);
  Writer *w = data;

  json_builder_begin_object (w->builder);
  precis_json_add_enum (w->builder, "kind", precis_concern_kind_get_type (), precis_concern_get_kind (concern));
  precis_json_add_enum (w->builder, "type", precis_concern_type_get_type (), precis_concern_get_concern_type (concern));
  precis_json_add_enum (w->builder, "category", precis_category_get_type (), precis_concern_get_category (concern));
  precis_json_add_enum (w->builder, "certainty", precis_certainty_get_type (), precis_concern_get_certainty (concern));
  precis_json_add_string (w->builder, "phrase", precis_concern_get_phrase (concern));
  precis_json_add_span (w->builder, w->offsets, precis_concern_get_start (concern), precis_concern_get_end (concern));
  if (places && places->len)
    {
      PrecisSpan sentence = g_array_index (places, PrecisPlace, 0).sentence;

      add_sentence (w, sentence.start, sentence.end);
    }
  add_places (w, places);
  precis_json_add_strings (w->builder, "actors", precis_concern_get_actors (concern));
  add_score (w, precis_concern_get_score (concern));
  precis_json_add_string (w->builder, "why", precis_concern_get_why (concern));
  json_builder_end_object (w->builder);
}

static void
add_moment (gpointer item, gpointer data)
{
  PrecisMoment *moment = item;
  Writer *w = data;

  json_builder_begin_object (w->builder);
  precis_json_add_string (w->builder, "date", precis_moment_get_date (moment));
  precis_json_add_string (w->builder, "until", precis_moment_get_until (moment));
  precis_json_add_enum (w->builder, "precision", precis_precision_get_type (), precis_moment_get_precision (moment));
  precis_json_add_string (w->builder, "text", precis_moment_get_text (moment));
  precis_json_add_span (w->builder, w->offsets, precis_moment_get_start (moment), precis_moment_get_end (moment));
  add_sentence (w, precis_moment_get_sentence_start (moment), precis_moment_get_sentence_end (moment));
  json_builder_end_object (w->builder);
}

static void
add_quote (gpointer item, gpointer data)
{
  PrecisQuote *quote = item;
  Writer *w = data;

  json_builder_begin_object (w->builder);
  precis_json_add_string (w->builder, "text", precis_quote_get_text (quote));
  precis_json_add_string (w->builder, "speaker", precis_quote_get_speaker (quote));
  precis_json_add_span (w->builder, w->offsets, precis_quote_get_start (quote), precis_quote_get_end (quote));
  json_builder_end_object (w->builder);
}

static void
add_list (Writer *w, const char *name, GListModel *list, PrecisEachFunc add)
{
  precis_json_begin_list (w->builder, name);
  precis_export_each (list, add, w);
  json_builder_end_array (w->builder);
}

static void
add_summary (Writer *w, PrecisBriefing *briefing, guint points)
{
  precis_json_begin_list (w->builder, "summary");
  precis_export_each_point (briefing, points, add_point, w);
  json_builder_end_array (w->builder);
}

/**
 * precis_export_add_findings:
 * @builder: JSON, in an object
 * @briefing: a briefing
 * @offsets: those of its article's text
 * @points: sentences of the summary
 *
 * Adds what a briefing finds in its article, as members. The contract of programs that read us: a member may come, none
 * may change or go without a new "schema".
 */
void
precis_export_add_findings (JsonBuilder *builder, PrecisBriefing *briefing, PrecisOffsets *offsets, guint points)
{
  Writer w = { builder, offsets };

  add_summary (&w, briefing, points);
  add_list (&w, "entities", precis_briefing_get_entities (briefing), add_entity);
  add_list (&w, "concerns", precis_briefing_get_concerns (briefing), add_concern);
  add_list (&w, "timeline", precis_briefing_get_moments (briefing), add_moment);
  add_list (&w, "quotes", precis_briefing_get_quotes (briefing), add_quote);
}

void
precis_export_json (PrecisBriefing *briefing, const PrecisExportOptions *options, GString *out)
{
  PrecisArticle *article = precis_briefing_get_article (briefing);
  g_autoptr (JsonBuilder) builder = json_builder_new ();
  g_autoptr (PrecisOffsets) offsets = precis_offsets_new (precis_article_get_text (article));
  g_autofree char *line = NULL;

  json_builder_begin_object (builder);
  precis_json_add_int (builder, "schema", 1);
  precis_export_add_facts (builder, article);
  precis_export_add_findings (builder, briefing, offsets, options->points);
  json_builder_end_object (builder);
  line = precis_json_finish (builder, FALSE);
  g_string_append (out, line);
}

/**
 * precis_export_article:
 * @article: an article
 *
 * Returns: (transfer full): the line of JSON that tells its title, facts and text alone; precis_import() reads it
 */
char *
precis_export_article (PrecisArticle *article)
{
  g_autoptr (JsonBuilder) builder = json_builder_new ();

  json_builder_begin_object (builder);
  precis_export_add_facts (builder, article);
  json_builder_end_object (builder);
  return precis_json_finish (builder, FALSE);
}

/**
 * precis_export_error:
 * @source: what was asked for
 * @message: why there is no briefing of it
 *
 * Returns: (transfer full): the line of JSON that stands in the place of a briefing
 */
char *
precis_export_error (const char *source, const char *message)
{
  g_autoptr (JsonBuilder) builder = json_builder_new ();
  g_autofree char *name = g_utf8_make_valid (source, -1);

  json_builder_begin_object (builder);
  precis_json_add_string (builder, "source", name);
  precis_json_add_string (builder, "error", message);
  json_builder_end_object (builder);
  return precis_json_finish (builder, FALSE);
}
