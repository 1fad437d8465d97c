/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include <string.h>

#include "precis-enum-types.h"
#include "precis-export-article.h"
#include "precis-export-private.h"
#include "precis-json-writer.h"
#include "precis-limits.h"
#include "precis-note.h"

#define MAX_RUNS 50000 /* of blocks; the rest is told as paragraphs, so that the file can be read again */

static guint
count_lines (const char *text)
{
  guint n = 1;

  for (; (text = strchr (text, '\n')); text++)
    n++;
  return n;
}

static void
add_run (JsonBuilder *builder, const PrecisBlock *block, guint lines)
{
  json_builder_begin_object (builder);
  precis_json_add_enum (builder, "kind", precis_block_kind_get_type (), block->kind);
  if (block->level > 0)
    precis_json_add_int (builder, "level", block->level);
  precis_json_add_int (builder, "lines", lines);
  json_builder_end_object (builder);
}

/* Since each block is a line of the text, their kinds tell all: as runs, since most articles are paragraphs
 * throughout. */
static void
add_blocks (JsonBuilder *builder, PrecisArticle *article)
{
  GArray *blocks = precis_article_get_blocks (article);
  guint begin = 0, n_runs = 0;

  if (!blocks || blocks->len != count_lines (precis_article_get_text (article)))
    return;
  precis_json_begin_list (builder, "blocks");
  for (guint i = 1; i <= blocks->len && n_runs < MAX_RUNS; i++)
    {
      const PrecisBlock *first = &g_array_index (blocks, PrecisBlock, begin);
      const PrecisBlock *block = i < blocks->len ? &g_array_index (blocks, PrecisBlock, i) : NULL;

      if (block && block->kind == first->kind && block->level == first->level)
        continue;
      add_run (builder, first, i - begin);
      begin = i;
      n_runs++;
    }
  json_builder_end_array (builder);
}

static void
add_states (JsonBuilder *builder, const PrecisBundle *bundle, const PrecisOffsets *offsets)
{
  precis_json_add_time (builder, "added", bundle->added);
  precis_json_add_boolean (builder, "read", bundle->read);
  precis_json_add_boolean (builder, "starred", bundle->starred);
  precis_json_add_boolean (builder, "archived", bundle->archived);
  precis_json_add_time (builder, "trashed", bundle->trashed);
  precis_json_add_int (builder, "place", precis_offsets_to_chars (offsets, bundle->place));
}

static void
add_tags (JsonBuilder *builder, GPtrArray *tags)
{
  precis_json_begin_list (builder, "tags");
  for (guint i = 0; i < tags->len; i++)
    json_builder_add_string_value (builder, tags->pdata[i]);
  json_builder_end_array (builder);
}

static void
add_dossiers (JsonBuilder *builder, GPtrArray *dossiers)
{
  precis_json_begin_list (builder, "dossiers");
  for (guint i = 0; i < dossiers->len; i++)
    {
      const PrecisBundlePlace *place = dossiers->pdata[i];

      json_builder_begin_object (builder);
      precis_json_add_string (builder, "name", place->dossier);
      precis_json_add_int (builder, "position", place->position);
      json_builder_end_object (builder);
    }
  json_builder_end_array (builder);
}

static void
add_notes (JsonBuilder *builder, GPtrArray *notes, const PrecisOffsets *offsets)
{
  precis_json_begin_list (builder, "notes");
  for (guint i = 0; i < notes->len; i++)
    {
      PrecisNote *note = notes->pdata[i];

      json_builder_begin_object (builder);
      precis_json_add_span (builder, offsets, precis_note_get_start (note), precis_note_get_end (note));
      precis_json_add_string (builder, "quote", precis_note_get_quote (note));
      precis_json_add_enum (builder, "color", precis_note_color_get_type (), precis_note_get_color (note));
      precis_json_add_string (builder, "text", precis_note_get_text (note));
      precis_json_add_time (builder, "created", precis_note_get_created (note));
      json_builder_end_object (builder);
    }
  json_builder_end_array (builder);
}

static void
add_revisions (JsonBuilder *builder, GPtrArray *revisions)
{
  precis_json_begin_list (builder, "revisions");
  for (guint i = 0; i < revisions->len; i++)
    {
      const PrecisBundleRevision *revision = revisions->pdata[i];

      json_builder_begin_object (builder);
      precis_json_add_time (builder, "replaced", revision->replaced);
      precis_json_add_string (builder, "title", revision->title);
      precis_json_add_string (builder, "byline", revision->byline);
      precis_json_add_string (builder, "published", revision->published);
      precis_json_add_string (builder, "text", revision->text);
      json_builder_end_object (builder);
    }
  json_builder_end_array (builder);
}

static void
add_original (JsonBuilder *builder, const PrecisBundle *bundle)
{
  g_autofree char *data = NULL;
  gsize size;
  const guint8 *bytes;

  if (!bundle->original)
    return;
  bytes = g_bytes_get_data (bundle->original, &size);
  data = g_base64_encode (bytes, size);
  json_builder_set_member_name (builder, "original");
  json_builder_begin_object (builder);
  precis_json_add_string (builder, "type", bundle->type);
  precis_json_add_int (builder, "size", size);
  precis_json_add_string (builder, "data", data);
  json_builder_end_object (builder);
}

static void
add_briefing (JsonBuilder *builder, PrecisBriefing *briefing, PrecisOffsets *offsets)
{
  if (!briefing)
    return;
  json_builder_set_member_name (builder, "briefing");
  json_builder_begin_object (builder);
  precis_export_add_findings (builder, briefing, offsets, PRECIS_MAX_POINTS);
  json_builder_end_object (builder);
}

/**
 * precis_export_article_json:
 * @bundle: an article with what belongs to it
 *
 * Writes all of a bundle down; precis_bundle_read() reads it again but for the briefing. Offsets are code
 * points of the text. The same bundle always gives the same bytes. Any thread.
 *
 * Returns: (transfer full): JSON in several lines
 */
char *
precis_export_article_json (const PrecisBundle *bundle)
{
  PrecisArticle *article = bundle->article;
  g_autoptr (JsonBuilder) builder = json_builder_new ();
  g_autoptr (PrecisOffsets) offsets = precis_offsets_new (precis_article_get_text (article));

  json_builder_begin_object (builder);
  precis_json_add_string (builder, "format", PRECIS_BUNDLE_FORMAT);
  precis_json_add_int (builder, "schema", PRECIS_BUNDLE_SCHEMA);
  precis_json_add_int (builder, "id", bundle->id);
  precis_export_add_facts (builder, article);
  precis_json_add_string (builder, "source", precis_article_get_source (article));
  add_blocks (builder, article);
  precis_json_add_strings (builder, "notices", precis_article_get_notices (article));
  add_states (builder, bundle, offsets);
  add_tags (builder, bundle->tags);
  add_dossiers (builder, bundle->dossiers);
  add_notes (builder, bundle->notes, offsets);
  add_revisions (builder, bundle->revisions);
  add_original (builder, bundle);
  add_briefing (builder, bundle->briefing, offsets);
  json_builder_end_object (builder);
  return precis_json_finish (builder, TRUE);
}
