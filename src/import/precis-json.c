/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include <glib/gi18n-lib.h>

#include "precis-error.h"
#include "precis-limits.h"

#include "precis-json-article.h"
#include "precis-json-scan.h"
#include "precis-json.h"
#include "precis-plain.h"

/* What json-glib could not bear: it recurses without a limit before its version 1.8, and its nodes are large. */
static gboolean
check_structure (const PrecisJsonScan *scan, GError **error)
{
  if (scan->deepest > PRECIS_MAX_JSON_DEPTH)
    g_set_error (error, PRECIS_ERROR, PRECIS_ERROR_TOO_DEEP, _("This JSON is nested deeper than %d levels."),
                 PRECIS_MAX_JSON_DEPTH);
  else if (scan->n_values > PRECIS_MAX_JSON_VALUES)
    g_set_error (error, PRECIS_ERROR, PRECIS_ERROR_TOO_LARGE, _("This JSON has more than %d values."),
                 PRECIS_MAX_JSON_VALUES);
  return scan->deepest <= PRECIS_MAX_JSON_DEPTH && scan->n_values <= PRECIS_MAX_JSON_VALUES;
}

/**
 * precis_json_parse:
 * @text: JSON in valid UTF-8, NUL-terminated
 * @length: bytes of @text
 * @error: %PRECIS_ERROR_TOO_DEEP beyond PRECIS_MAX_JSON_DEPTH, %PRECIS_ERROR_TOO_LARGE beyond
 *   PRECIS_MAX_JSON_VALUES, %PRECIS_ERROR_MALFORMED if it is not JSON
 *
 * Parses JSON from outside.
 *
 * Returns: (transfer full) (nullable): the document
 */
JsonNode *
precis_json_parse (const char *text, gsize length, GError **error)
{
  g_autoptr (JsonParser) parser = json_parser_new_immutable ();
  g_autofree char *prepared = g_strndup (text, length);
  PrecisJsonScan scan = precis_json_scan (prepared);
  JsonNode *root = NULL;

  if (!check_structure (&scan, error))
    return NULL;
  if (json_parser_load_from_data (parser, prepared, -1, NULL))
    root = json_parser_steal_root (parser);
  if (!root)
    g_set_error_literal (error, PRECIS_ERROR, PRECIS_ERROR_MALFORMED, _("This is not valid JSON."));
  return root;
}

/**
 * precis_json_read:
 * @text: JSON, decoded
 * @length: bytes of @text
 * @draft: gets what it tells
 * @error: as precis_json_parse(); %PRECIS_ERROR_EMPTY if no article with a text is in it
 *
 * Reads the JSON that Precis writes, {"title": …, "text": …}, and the articles of schema.org with an
 * articleBody.
 *
 * Returns: whether there was an article
 */
gboolean
precis_json_read (const char *text, gsize length, PrecisDraft *draft, GError **error)
{
  g_autoptr (JsonNode) root = precis_json_parse (text, length, error);
  JsonObject *article;
  g_autofree char *body = NULL;

  if (!root)
    return FALSE;
  article = precis_json_article_find (root);
  body = article ? precis_json_article_dup_text (article) : NULL;
  if (!body)
    {
      g_set_error_literal (error, PRECIS_ERROR, PRECIS_ERROR_EMPTY, _("There is no text in this article."));
      return FALSE;
    }
  precis_json_article_read_facts (article, draft);
  precis_plain_read_lines (body, draft);
  return TRUE;
}
