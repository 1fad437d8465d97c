/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "precis-json-writer.h"
#include "precis-string.h"

void
precis_json_add_string (JsonBuilder *builder, const char *name, const char *value)
{
  json_builder_set_member_name (builder, name);
  if (value)
    json_builder_add_string_value (builder, value);
  else
    json_builder_add_null_value (builder);
}

void
precis_json_add_strings (JsonBuilder *builder, const char *name, const char * const *strings)
{
  precis_json_begin_list (builder, name);
  for (; strings && *strings; strings++)
    json_builder_add_string_value (builder, *strings);
  json_builder_end_array (builder);
}

void
precis_json_add_int (JsonBuilder *builder, const char *name, gint64 value)
{
  json_builder_set_member_name (builder, name);
  json_builder_add_int_value (builder, value);
}

void
precis_json_add_boolean (JsonBuilder *builder, const char *name, gboolean value)
{
  json_builder_set_member_name (builder, name);
  json_builder_add_boolean_value (builder, value);
}

/* Seconds since 1970 as "2026-05-12T08:30:00Z"; 0, and what no calendar has, as null. */
void
precis_json_add_time (JsonBuilder *builder, const char *name, gint64 time)
{
  g_autoptr (GDateTime) date = time ? g_date_time_new_from_unix_utc (time) : NULL;
  g_autofree char *text = date ? g_date_time_format (date, "%Y-%m-%dT%H:%M:%SZ") : NULL;

  precis_json_add_string (builder, name, text);
}

void
precis_json_add_enum (JsonBuilder *builder, const char *name, GType type, int value)
{
  precis_json_add_string (builder, name, precis_enum_nick (type, value));
}

/* @start and @end in bytes, which become code points. */
void
precis_json_add_span (JsonBuilder *builder, const PrecisOffsets *offsets, guint start, guint end)
{
  precis_json_add_int (builder, "start", precis_offsets_to_chars (offsets, start));
  precis_json_add_int (builder, "end", precis_offsets_to_chars (offsets, end));
}

void
precis_json_begin_list (JsonBuilder *builder, const char *name)
{
  json_builder_set_member_name (builder, name);
  json_builder_begin_array (builder);
}

/* JSON may name any character by its number: those that could steer a terminal, or reorder what stands around them,
 * stand only so. */
static char *
escape_controls (const char *json)
{
  GString *out = g_string_new (NULL);

  for (const char *p = json; *p; p = g_utf8_next_char (p))
    {
      gunichar c = g_utf8_get_char (p);

      if (c >= 0x7F && precis_string_is_control (c))
        g_string_append_printf (out, "\\u%04x", c);
      else
        g_string_append_len (out, p, g_utf8_next_char (p) - p);
    }
  return g_string_free (out, FALSE);
}

/* What @builder holds, in one line or, if @pretty, a member a line; with a line end behind it. */
char *
precis_json_finish (JsonBuilder *builder, gboolean pretty)
{
  g_autoptr (JsonGenerator) generator = json_generator_new ();
  g_autoptr (JsonNode) root = json_builder_get_root (builder);
  g_autoptr (GString) out = g_string_new (NULL);

  json_generator_set_root (generator, root);
  json_generator_set_pretty (generator, pretty);
  json_generator_set_indent (generator, 1);
  json_generator_to_gstring (generator, out);
  g_string_append_c (out, '\n');
  return escape_controls (out->str);
}
