/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include <glib/gi18n-lib.h>

#include "precis-bundle-root.h"
#include "precis-entity.h"
#include "precis-enum-types.h"
#include "precis-error.h"
#include "precis-json-fields.h"
#include "precis-repairs-read.h"
#include "precis-string.h"

/**
 * precis_bundle_read_repair:
 * @object: a correction, as an export has it
 *
 * Returns: (transfer full) (nullable): the correction, %NULL if it says nothing
 */
PrecisRepair *
precis_bundle_read_repair (JsonObject *object)
{
  g_autofree char *name = precis_json_get_line (object, "name");
  g_autofree char *value = precis_json_get_line (object, "value");
  int kind;

  if (name && precis_json_get_enum (object, "kind", precis_repair_kind_get_type (), &kind)
      && (value || kind == PRECIS_REPAIR_IGNORE))
    return precis_repair_new (kind, name, value);
  return NULL;
}

static gboolean
is_sound (PrecisRepair *repair)
{
  int type;

  return repair && (precis_repair_get_kind (repair) != PRECIS_REPAIR_RETYPE
                    || precis_enum_value (precis_entity_type_get_type (), precis_repair_get_value (repair), &type));
}

static gboolean
read_elements (JsonArray *elements, GPtrArray *repairs)
{
  guint n = elements ? json_array_get_length (elements) : 0;

  for (guint i = 0; i < n; i++)
    {
      JsonNode *node = json_array_get_element (elements, i);
      JsonObject *object = JSON_NODE_HOLDS_OBJECT (node) ? json_node_get_object (node) : NULL;
      g_autoptr (PrecisRepair) repair = object ? precis_bundle_read_repair (object) : NULL;

      if (!is_sound (repair))
        return FALSE;
      g_ptr_array_add (repairs, g_steal_pointer (&repair));
    }
  return elements != NULL;
}

/**
 * precis_repairs_read:
 * @bytes: a file of corrections
 * @error: as precis_bundle_root_parse(); %PRECIS_ERROR_MALFORMED too for a correction that is none
 *
 * Reads what precis_export_repairs() wrote: all of it, or nothing.
 *
 * Returns: (transfer full) (nullable) (element-type PrecisRepair): the corrections, in their order
 */
GPtrArray *
precis_repairs_read (GBytes *bytes, GError **error)
{
  g_autoptr (JsonNode) root = precis_bundle_root_parse (bytes, PRECIS_REPAIRS_FORMAT, PRECIS_REPAIRS_SCHEMA, error);
  g_autoptr (GPtrArray) repairs = g_ptr_array_new_with_free_func (g_object_unref);

  if (!root)
    return NULL;
  if (read_elements (precis_json_get_array (json_node_get_object (root), "repairs"), repairs))
    return g_steal_pointer (&repairs);
  g_set_error_literal (error, PRECIS_ERROR, PRECIS_ERROR_MALFORMED, _("A correction in this file is none."));
  return NULL;
}
