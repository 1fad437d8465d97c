/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include <string.h>

#include "precis-bundle-read.h"
#include "precis-bundle-root.h"
#include "precis-json-fields.h"
#include "precis-limits.h"
#include "precis-string.h"

/* Whether @file is a name as precis_export_file_name() makes them: a number, a hyphen, small letters, digits,
 * hyphens. Nothing else is ever opened or removed on a catalogue's word. */
static gboolean
is_file_name (const char *file)
{
  gsize digits = strspn (file, "0123456789");

  return digits > 0 && file[digits] == '-' && file[digits + 1]
         && file[strspn (file, "0123456789abcdefghijklmnopqrstuvwxyz-")] == '\0';
}

static void
read_entries (JsonObject *object, PrecisCatalogue *catalogue)
{
  g_autoptr (GPtrArray) files = precis_json_get_lines (object, "articles");

  for (guint i = 0; i < files->len; i++)
    {
      gint64 id = g_ascii_strtoll (files->pdata[i], NULL, 10);

      if (is_file_name (files->pdata[i]) && id > 0 && id < G_MAXINT64)
        precis_catalogue_add_entry (catalogue, id, 0, files->pdata[i]);
    }
}

static void
read_dossier (JsonObject *object, gpointer data)
{
  g_autofree char *name = precis_json_get_line (object, "name");
  g_autofree char *note = precis_json_get_text (object, "note", PRECIS_MAX_NOTE);
  JsonArray *articles = precis_json_get_array (object, "articles");
  PrecisCatalogueDossier *dossier;

  if (!name)
    return;
  dossier = precis_catalogue_add_dossier (data, name, note ? g_strstrip (note) : NULL);
  for (guint i = 0; articles && i < json_array_get_length (articles); i++)
    {
      JsonNode *node = json_array_get_element (articles, i);
      gint64 id = JSON_NODE_HOLDS_VALUE (node) && json_node_get_value_type (node) == G_TYPE_INT64
                  ? json_node_get_int (node) : 0;

      if (id > 0)
        g_array_append_val (dossier->articles, id);
    }
}

static void
read_search (JsonObject *object, gpointer data)
{
  g_autofree char *name = precis_json_get_line (object, "name");
  g_autofree char *query = precis_json_get_text (object, "query", PRECIS_MAX_NOTE);
  g_autofree char *line = query ? precis_string_one_line (query, PRECIS_MAX_QUERY_BYTES) : NULL;

  if (name && line && *line)
    precis_catalogue_add_search (data, name, line);
}

static void
read_repair (JsonObject *object, gpointer data)
{
  PrecisCatalogue *catalogue = data;
  PrecisRepair *repair = precis_bundle_read_repair (object);

  if (repair)
    g_ptr_array_add (catalogue->repairs, repair);
}

/**
 * precis_catalogue_read:
 * @bytes: the file library.json of an export
 * @error: as precis_bundle_read(), but for %PRECIS_ERROR_EMPTY
 *
 * Reads what precis_export_catalogue() wrote. Names of files that are not as ours are passed over.
 *
 * Returns: (transfer full) (nullable): the catalogue
 */
PrecisCatalogue *
precis_catalogue_read (GBytes *bytes, GError **error)
{
  g_autoptr (JsonNode) root = precis_bundle_root_parse (bytes, PRECIS_CATALOGUE_FORMAT,
                                                        PRECIS_CATALOGUE_SCHEMA, error);
  PrecisCatalogue *catalogue;
  JsonObject *object;

  if (!root)
    return NULL;
  object = json_node_get_object (root);
  catalogue = precis_catalogue_new ();
  catalogue->whole = precis_json_get_boolean (object, "whole");
  g_clear_pointer (&catalogue->tags, g_ptr_array_unref);
  catalogue->tags = precis_json_get_lines (object, "tags");
  precis_json_each_object (object, "dossiers", read_dossier, catalogue);
  precis_json_each_object (object, "searches", read_search, catalogue);
  precis_json_each_object (object, "repairs", read_repair, catalogue);
  read_entries (object, catalogue);
  return catalogue;
}
