/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include <string.h>

#include "precis-json-article.h"
#include "precis-json-fields.h"

#define MAX_AUTHORS 20

static const char * const text_keys[] = { "text", "articleBody", "body", "content", NULL };

static JsonNode *
get_member (JsonObject *object, const char *key)
{
  return json_object_get_member (object, key);
}

/* The name of a person or organisation: a string, or an object with a name. */
static char *
dup_name (JsonNode *node)
{
  if (node && JSON_NODE_HOLDS_OBJECT (node))
    return precis_json_dup_string (get_member (json_node_get_object (node), "name"));
  return precis_json_dup_string (node);
}

static void
append_name (GString *names, JsonNode *node)
{
  g_autofree char *name = dup_name (node);

  if (!name || !*g_strstrip (name) || g_str_has_prefix (name, "http"))
    return;
  if (names->len > 0)
    g_string_append (names, ", ");
  g_string_append (names, name);
}

/* One name or several, joined by commas. */
static char *
dup_names (JsonNode *node)
{
  g_autoptr (GString) names = g_string_new (NULL);

  if (node && JSON_NODE_HOLDS_ARRAY (node))
    {
      JsonArray *array = json_node_get_array (node);

      for (guint i = 0; i < MIN (json_array_get_length (array), MAX_AUTHORS); i++)
        append_name (names, json_array_get_element (array, i));
    }
  else
    append_name (names, node);
  return names->len > 0 ? g_string_free (g_steal_pointer (&names), FALSE) : NULL;
}

/* An address, or an object that is identified by one. */
static char *
dup_address (JsonNode *node)
{
  if (node && JSON_NODE_HOLDS_OBJECT (node))
    return precis_json_dup_string (get_member (json_node_get_object (node), "@id"));
  return precis_json_dup_string (node);
}

/* The paragraphs of a text: a string, or an array of strings. */
static char *
dup_paragraphs (JsonNode *node)
{
  g_autoptr (GString) text = g_string_new (NULL);
  JsonArray *array;

  if (!node || !JSON_NODE_HOLDS_ARRAY (node))
    return precis_json_dup_string (node);
  array = json_node_get_array (node);
  for (guint i = 0; i < json_array_get_length (array); i++)
    {
      g_autofree char *paragraph = precis_json_dup_string (json_array_get_element (array, i));

      if (paragraph)
        g_string_append_printf (text, "%s\n", paragraph);
    }
  return g_string_free (g_steal_pointer (&text), FALSE);
}

static gboolean
names_article_type (JsonNode *type)
{
  g_autofree char *name = NULL;

  if (type && JSON_NODE_HOLDS_ARRAY (type) && json_array_get_length (json_node_get_array (type)) > 0)
    type = json_array_get_element (json_node_get_array (type), 0);
  name = precis_json_dup_string (type);
  return name && (g_str_has_suffix (name, "Article") || g_str_has_suffix (name, "Posting")
                  || g_str_has_suffix (name, "Report"));
}

static gboolean
is_article (JsonObject *object)
{
  g_autofree char *text = NULL;

  if (names_article_type (get_member (object, "@type")))
    return TRUE;
  text = json_object_has_member (object, "@type") ? NULL : precis_json_article_dup_text (object);
  return text != NULL;
}

static JsonObject *
find_in_array (JsonArray *array)
{
  JsonObject *found = NULL;

  for (guint i = 0; !found && i < json_array_get_length (array); i++)
    found = precis_json_article_find (json_array_get_element (array, i));
  return found;
}

/**
 * precis_json_article_find:
 * @root: a parsed document, no deeper than PRECIS_MAX_JSON_DEPTH
 *
 * Finds the article in a document: the first object that schema.org calls one or that has a text of its own,
 * also within arrays, "@graph" and "mainEntity".
 *
 * Returns: (nullable): the object
 */
JsonObject *
precis_json_article_find (JsonNode *root)
{
  static const char * const containers[] = { "@graph", "mainEntity", "mainEntityOfPage", "article" };
  JsonObject *object, *found = NULL;

  if (JSON_NODE_HOLDS_ARRAY (root))
    return find_in_array (json_node_get_array (root));
  if (!JSON_NODE_HOLDS_OBJECT (root))
    return NULL;
  object = json_node_get_object (root);
  if (is_article (object))
    return object;
  for (guint i = 0; !found && i < G_N_ELEMENTS (containers); i++)
    if (json_object_has_member (object, containers[i]))
      found = precis_json_article_find (get_member (object, containers[i]));
  return found;
}

/* Hands the first of @keys that @dup understands to @set. */
static char *
dup_first (JsonObject *article, const char * const *keys, char *(*dup) (JsonNode *node))
{
  char *value = NULL;

  for (; !value && *keys; keys++)
    value = dup (get_member (article, *keys));
  return value;
}

/**
 * precis_json_article_read_facts:
 * @article: an article's object
 * @draft: gets what it tells but for the text
 *
 * Reads our own names of the fields and those of schema.org. A field of the wrong type is as if it were not
 * there.
 */
void
precis_json_article_read_facts (JsonObject *article, PrecisDraft *draft)
{
  static const char * const titles[] = { "title", "headline", "name", NULL };
  static const char * const bylines[] = { "byline", "author", "creator", NULL };
  static const char * const sites[] = { "site", "publisher", "source", NULL };
  static const char * const dates[] = { "published", "datePublished", "date", "dateCreated", NULL };
  static const char * const languages[] = { "language", "inLanguage", NULL };
  static const char * const urls[] = { "url", "mainEntityOfPage", NULL };
  g_autofree char *title = dup_first (article, titles, precis_json_dup_string);
  g_autofree char *byline = dup_first (article, bylines, dup_names);
  g_autofree char *site = dup_first (article, sites, dup_name);
  g_autofree char *date = dup_first (article, dates, precis_json_dup_string);
  g_autofree char *language = dup_first (article, languages, precis_json_dup_string);
  g_autofree char *url = dup_first (article, urls, dup_address);

  precis_draft_set_line (&draft->title, title);
  precis_draft_set_byline (draft, byline);
  precis_draft_set_line (&draft->site, site);
  precis_draft_set_published (draft, date);
  precis_draft_set_language (draft, language);
  precis_draft_set_url (draft, url);
}

/**
 * precis_json_article_dup_text:
 * @article: an article's object
 *
 * Returns: (transfer full) (nullable): its text, a paragraph a line
 */
char *
precis_json_article_dup_text (JsonObject *article)
{
  return dup_first (article, text_keys, dup_paragraphs);
}
