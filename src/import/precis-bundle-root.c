/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include <glib/gi18n-lib.h>

#include "precis-bundle-root.h"
#include "precis-error.h"
#include "precis-json-fields.h"
#include "precis-json.h"
#include "precis-limits.h"

static gboolean
check_bytes (const char *data, gsize size, GError **error)
{
  if (size > PRECIS_MAX_TEXT_FILE)
    g_set_error (error, PRECIS_ERROR, PRECIS_ERROR_TOO_LARGE,
                 _("This article is larger than %u MiB, the most that Precis reads of its kind."),
                 PRECIS_MAX_TEXT_FILE / PRECIS_MIB);
  else if (size > 0 && !g_utf8_validate_len (data, size, NULL))
    g_set_error_literal (error, PRECIS_ERROR, PRECIS_ERROR_MALFORMED, _("This is not valid JSON."));
  else
    return TRUE;
  return FALSE;
}

static gboolean
check_mark (JsonNode *root, const char *format, guint schema, GError **error)
{
  JsonObject *object = JSON_NODE_HOLDS_OBJECT (root) ? json_node_get_object (root) : NULL;
  g_autofree char *mark = object ? precis_json_get_line (object, "format") : NULL;
  gint64 version = object ? precis_json_get_int (object, "schema", 0, G_MAXINT64) : 0;

  if (g_strcmp0 (mark, format) != 0 || version < 1)
    g_set_error_literal (error, PRECIS_ERROR, PRECIS_ERROR_FOREIGN,
                         _("This is nothing that Precis exported."));
  else if (version > schema)
    g_set_error_literal (error, PRECIS_ERROR, PRECIS_ERROR_UNSUPPORTED,
                         _("A newer version of Precis exported this. Import it with that version."));
  else
    return TRUE;
  return FALSE;
}

/**
 * precis_bundle_root_parse:
 * @bytes: a file
 * @format: what its "format" must be
 * @schema: the newest that is understood
 * @error: %PRECIS_ERROR_FOREIGN if it has another format, %PRECIS_ERROR_UNSUPPORTED if its schema is newer,
 *   %PRECIS_ERROR_TOO_LARGE, %PRECIS_ERROR_TOO_DEEP, %PRECIS_ERROR_MALFORMED
 *
 * Parses a file of an export.
 *
 * Returns: (transfer full) (nullable): its root, an object
 */
JsonNode *
precis_bundle_root_parse (GBytes *bytes, const char *format, guint schema, GError **error)
{
  gsize size;
  const char *data = g_bytes_get_data (bytes, &size);
  g_autoptr (JsonNode) root = NULL;

  if (!check_bytes (data, size, error))
    return NULL;
  root = precis_json_parse (data ? data : "", size, error);
  return root && check_mark (root, format, schema, error) ? g_steal_pointer (&root) : NULL;
}
