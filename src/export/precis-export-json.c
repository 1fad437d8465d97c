/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include <json-glib/json-glib.h>

#include "precis-enum-types.h"
#include "precis-export-private.h"
#include "precis-offsets.h"
#include "precis-string.h"

typedef struct
{
  JsonBuilder   *builder;
  PrecisOffsets *offsets;
} Writer;

static void
add_string (Writer *w, const char *name, const char *value)
{
  json_builder_set_member_name (w->builder, name);
  if (value)
    json_builder_add_string_value (w->builder, value);
  else
    json_builder_add_null_value (w->builder);
}

static void
add_enum (Writer *w, const char *name, GType type, int value)
{
  add_string (w, name, precis_enum_nick (type, value));
}

static void
add_score (Writer *w, double score)
{
  json_builder_set_member_name (w->builder, "score");
  json_builder_add_double_value (w->builder, score);
}

static void
add_span (Writer *w, guint start, guint end)
{
  json_builder_set_member_name (w->builder, "start");
  json_builder_add_int_value (w->builder, precis_offsets_to_chars (w->offsets, start));
  json_builder_set_member_name (w->builder, "end");
  json_builder_add_int_value (w->builder, precis_offsets_to_chars (w->offsets, end));
}

static void
add_sentence (Writer *w, guint start, guint end)
{
  json_builder_set_member_name (w->builder, "sentence");
  json_builder_begin_object (w->builder);
  add_span (w, start, end);
  json_builder_end_object (w->builder);
}

static void
add_strings (Writer *w, const char *name, const char * const *strings)
{
  json_builder_set_member_name (w->builder, name);
  json_builder_begin_array (w->builder);
  for (; strings && *strings; strings++)
    json_builder_add_string_value (w->builder, *strings);
  json_builder_end_array (w->builder);
}

static void
add_article (Writer *w, PrecisArticle *article)
{
  const char *title = precis_article_get_title (article);

  add_string (w, "title", title ? title : "");
  add_string (w, "byline", precis_article_get_byline (article));
  add_string (w, "site", precis_article_get_site (article));
  add_string (w, "published", precis_article_get_published (article));
  add_string (w, "language", precis_article_get_language (article));
  add_string (w, "url", precis_article_get_url (article));
  add_string (w, "text", precis_article_get_text (article));
}

static void
add_point (gpointer item, gpointer data)
{
  PrecisKeyPoint *point = item;
  Writer *w = data;

  json_builder_begin_object (w->builder);
  add_string (w, "text", precis_key_point_get_text (point));
  add_span (w, precis_key_point_get_start (point), precis_key_point_get_end (point));
  add_score (w, precis_key_point_get_score (point));
  json_builder_end_object (w->builder);
}

static void
add_mentions (Writer *w, GArray *mentions)
{
  json_builder_set_member_name (w->builder, "mentions");
  json_builder_begin_array (w->builder);
  for (guint i = 0; mentions && i < mentions->len; i++)
    {
      PrecisSpan span = g_array_index (mentions, PrecisSpan, i);
      g_autofree char *text = precis_span_slice (span, precis_offsets_get_text (w->offsets));

      json_builder_begin_object (w->builder);
      add_span (w, span.start, span.end);
      add_string (w, "text", text);
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
  add_string (w, "name", precis_entity_get_name (entity));
  add_enum (w, "type", precis_entity_type_get_type (), precis_entity_get_entity_type (entity));
  add_string (w, "role", precis_entity_get_role (entity));
  if (precis_entity_get_country (entity))
    add_string (w, "country", precis_entity_get_country (entity));
  add_strings (w, "aliases", precis_entity_get_aliases (entity));
  add_mentions (w, precis_entity_get_mentions (entity));
  json_builder_end_object (w->builder);
}

static void
add_places (Writer *w, GArray *places)
{
  json_builder_set_member_name (w->builder, "places");
  json_builder_begin_array (w->builder);
  for (guint i = 0; places && i < places->len; i++)
    {
      PrecisPlace *place = &g_array_index (places, PrecisPlace, i);

      json_builder_begin_object (w->builder);
      add_span (w, place->span.start, place->span.end);
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
  add_enum (w, "kind", precis_concern_kind_get_type (), precis_concern_get_kind (concern));
  add_enum (w, "type", precis_concern_type_get_type (), precis_concern_get_concern_type (concern));
  add_enum (w, "category", precis_category_get_type (), precis_concern_get_category (concern));
  add_enum (w, "certainty", precis_certainty_get_type (), precis_concern_get_certainty (concern));
  add_string (w, "phrase", precis_concern_get_phrase (concern));
  add_span (w, precis_concern_get_start (concern), precis_concern_get_end (concern));
  if (places && places->len)
    {
      PrecisSpan sentence = g_array_index (places, PrecisPlace, 0).sentence;

      add_sentence (w, sentence.start, sentence.end);
    }
  add_places (w, places);
  add_strings (w, "actors", precis_concern_get_actors (concern));
  add_score (w, precis_concern_get_score (concern));
  add_string (w, "why", precis_concern_get_why (concern));
  json_builder_end_object (w->builder);
}

static void
add_moment (gpointer item, gpointer data)
{
  PrecisMoment *moment = item;
  Writer *w = data;

  json_builder_begin_object (w->builder);
  add_string (w, "date", precis_moment_get_date (moment));
  add_string (w, "until", precis_moment_get_until (moment));
  add_enum (w, "precision", precis_precision_get_type (), precis_moment_get_precision (moment));
  add_string (w, "text", precis_moment_get_text (moment));
  add_span (w, precis_moment_get_start (moment), precis_moment_get_end (moment));
  add_sentence (w, precis_moment_get_sentence_start (moment), precis_moment_get_sentence_end (moment));
  json_builder_end_object (w->builder);
}

static void
add_quote (gpointer item, gpointer data)
{
  PrecisQuote *quote = item;
  Writer *w = data;

  json_builder_begin_object (w->builder);
  add_string (w, "text", precis_quote_get_text (quote));
  add_string (w, "speaker", precis_quote_get_speaker (quote));
  add_span (w, precis_quote_get_start (quote), precis_quote_get_end (quote));
  json_builder_end_object (w->builder);
}

static void
add_list (Writer *w, const char *name, GListModel *list, PrecisEachFunc add)
{
  json_builder_set_member_name (w->builder, name);
  json_builder_begin_array (w->builder);
  precis_export_each (list, add, w);
  json_builder_end_array (w->builder);
}

static void
add_summary (Writer *w, PrecisBriefing *briefing, guint points)
{
  json_builder_set_member_name (w->builder, "summary");
  json_builder_begin_array (w->builder);
  precis_export_each_point (briefing, points, add_point, w);
  json_builder_end_array (w->builder);
}

/* Appends what @builder holds in one line. */
static void
append_json (JsonBuilder *builder, GString *out)
{
  g_autoptr (JsonGenerator) generator = json_generator_new ();
  g_autoptr (JsonNode) root = json_builder_get_root (builder);

  json_generator_set_root (generator, root);
  json_generator_to_gstring (generator, out);
  g_string_append_c (out, '\n');
}

/* The contract of programs that read us: a member may come, none may change or go without a new "schema". */
void
precis_export_json (PrecisBriefing *briefing, const PrecisExportOptions *options, GString *out)
{
  PrecisArticle *article = precis_briefing_get_article (briefing);
  g_autoptr (JsonBuilder) builder = json_builder_new ();
  g_autoptr (PrecisOffsets) offsets = precis_offsets_new (precis_article_get_text (article));
  Writer w = { builder, offsets };

  json_builder_begin_object (builder);
  json_builder_set_member_name (builder, "schema");
  json_builder_add_int_value (builder, 1);
  add_article (&w, article);
  add_summary (&w, briefing, options->points);
  add_list (&w, "entities", precis_briefing_get_entities (briefing), add_entity);
  add_list (&w, "concerns", precis_briefing_get_concerns (briefing), add_concern);
  add_list (&w, "timeline", precis_briefing_get_moments (briefing), add_moment);
  add_list (&w, "quotes", precis_briefing_get_quotes (briefing), add_quote);
  json_builder_end_object (builder);
  append_json (builder, out);
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
  GString *out = g_string_new (NULL);
  Writer w = { builder, NULL };

  json_builder_begin_object (builder);
  add_article (&w, article);
  json_builder_end_object (builder);
  append_json (builder, out);
  return g_string_free (out, FALSE);
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
  GString *out = g_string_new (NULL);
  Writer w = { builder, NULL };

  json_builder_begin_object (builder);
  add_string (&w, "source", name);
  add_string (&w, "error", message);
  json_builder_end_object (builder);
  append_json (builder, out);
  return g_string_free (out, FALSE);
}
