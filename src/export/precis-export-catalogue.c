/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "precis-export-article.h"
#include "precis-export-private.h"
#include "precis-json-writer.h"

typedef void (*AddFunc) (JsonBuilder *builder, gconstpointer item);

static void
add_list (JsonBuilder *builder, const char *name, GPtrArray *items, AddFunc add)
{
  precis_json_begin_list (builder, name);
  for (guint i = 0; i < items->len; i++)
    add (builder, items->pdata[i]);
  json_builder_end_array (builder);
}

static void
add_tag (JsonBuilder *builder, gconstpointer item)
{
  json_builder_add_string_value (builder, item);
}

static void
add_dossier (JsonBuilder *builder, gconstpointer item)
{
  const PrecisCatalogueDossier *dossier = item;

  json_builder_begin_object (builder);
  precis_json_add_string (builder, "name", dossier->name);
  precis_json_add_string (builder, "note", dossier->note);
  precis_json_begin_list (builder, "articles");
  for (guint i = 0; i < dossier->articles->len; i++)
    json_builder_add_int_value (builder, g_array_index (dossier->articles, gint64, i));
  json_builder_end_array (builder);
  json_builder_end_object (builder);
}

static void
add_search (JsonBuilder *builder, gconstpointer item)
{
  const PrecisCatalogueSearch *search = item;

  json_builder_begin_object (builder);
  precis_json_add_string (builder, "name", search->name);
  precis_json_add_string (builder, "query", search->query);
  json_builder_end_object (builder);
}

static void
add_entry (JsonBuilder *builder, gconstpointer item)
{
  json_builder_add_string_value (builder, ((const PrecisCatalogueEntry *) item)->file);
}

/* How many there are of what, first of all, for people who look into the file. */
static void
add_counts (JsonBuilder *builder, const PrecisCatalogue *catalogue)
{
  json_builder_set_member_name (builder, "counts");
  json_builder_begin_object (builder);
  precis_json_add_int (builder, "articles", catalogue->entries->len);
  precis_json_add_int (builder, "tags", catalogue->tags->len);
  precis_json_add_int (builder, "dossiers", catalogue->dossiers->len);
  precis_json_add_int (builder, "searches", catalogue->searches->len);
  precis_json_add_int (builder, "repairs", catalogue->repairs->len);
  json_builder_end_object (builder);
}

/**
 * precis_export_catalogue:
 * @catalogue: what an export tells beside its articles
 *
 * Writes a catalogue down; precis_catalogue_read() reads it again. The same catalogue always gives the same
 * bytes. Any thread.
 *
 * Returns: (transfer full): JSON in several lines
 */
char *
precis_export_catalogue (const PrecisCatalogue *catalogue)
{
  g_autoptr (JsonBuilder) builder = json_builder_new ();

  json_builder_begin_object (builder);
  precis_json_add_string (builder, "format", PRECIS_CATALOGUE_FORMAT);
  precis_json_add_int (builder, "schema", PRECIS_CATALOGUE_SCHEMA);
  precis_json_add_boolean (builder, "whole", catalogue->whole);
  add_counts (builder, catalogue);
  add_list (builder, "tags", catalogue->tags, add_tag);
  add_list (builder, "dossiers", catalogue->dossiers, add_dossier);
  add_list (builder, "searches", catalogue->searches, add_search);
  precis_export_add_repairs (builder, catalogue->repairs);
  add_list (builder, "articles", catalogue->entries, add_entry);
  json_builder_end_object (builder);
  return precis_json_finish (builder, TRUE);
}

/**
 * precis_export_summary:
 * @folder: what was exported to
 * @n_articles: how many articles
 *
 * Returns: (transfer full): the line of JSON that tells so
 */
char *
precis_export_summary (const char *folder, guint n_articles)
{
  g_autoptr (JsonBuilder) builder = json_builder_new ();

  json_builder_begin_object (builder);
  precis_json_add_string (builder, "folder", folder);
  precis_json_add_int (builder, "articles", n_articles);
  json_builder_end_object (builder);
  return precis_json_finish (builder, FALSE);
}
