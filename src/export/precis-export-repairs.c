/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "precis-enum-types.h"
#include "precis-export-private.h"
#include "precis-export-repairs.h"
#include "precis-json-writer.h"

static void
add_members (JsonBuilder *builder, PrecisRepair *repair)
{
  precis_json_add_enum (builder, "kind", precis_repair_kind_get_type (), precis_repair_get_kind (repair));
  precis_json_add_string (builder, "name", precis_repair_get_name (repair));
  precis_json_add_string (builder, "value", precis_repair_get_value (repair));
}

/**
 * precis_export_add_repairs:
 * @builder: in an object
 * @repairs: (element-type PrecisRepair): corrections of names
 *
 * Adds the member "repairs".
 */
void
precis_export_add_repairs (JsonBuilder *builder, GPtrArray *repairs)
{
  precis_json_begin_list (builder, "repairs");
  for (guint i = 0; i < repairs->len; i++)
    {
      json_builder_begin_object (builder);
      add_members (builder, repairs->pdata[i]);
      json_builder_end_object (builder);
    }
  json_builder_end_array (builder);
}

/**
 * precis_export_repair:
 * @repair: a correction of a name
 *
 * Returns: (transfer full): one line, with its number
 */
char *
precis_export_repair (PrecisRepair *repair)
{
  g_autoptr (JsonBuilder) builder = json_builder_new_immutable ();

  json_builder_begin_object (builder);
  precis_json_add_int (builder, "id", precis_repair_get_id (repair));
  add_members (builder, repair);
  json_builder_end_object (builder);
  return precis_json_finish (builder, FALSE);
}

/**
 * precis_export_repairs:
 * @repairs: (element-type PrecisRepair): corrections of names, in their order
 *
 * Writes them down; precis_repairs_read() reads them again. The same corrections always give the same bytes. Any thread.
 *
 * Returns: (transfer full): JSON in several lines
 */
char *
precis_export_repairs (GPtrArray *repairs)
{
  g_autoptr (JsonBuilder) builder = json_builder_new ();

  json_builder_begin_object (builder);
  precis_json_add_string (builder, "format", PRECIS_REPAIRS_FORMAT);
  precis_json_add_int (builder, "schema", PRECIS_REPAIRS_SCHEMA);
  precis_export_add_repairs (builder, repairs);
  json_builder_end_object (builder);
  return precis_json_finish (builder, TRUE);
}
