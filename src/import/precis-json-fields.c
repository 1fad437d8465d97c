/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include <string.h>

#include "precis-json-fields.h"
#include "precis-limits.h"
#include "precis-string.h"

/* The member called @name if it holds a value of @type. */
static JsonNode *
find_value (JsonObject *object, const char *name, GType type)
{
  JsonNode *node = json_object_get_member (object, name);

  return node && JSON_NODE_HOLDS_VALUE (node) && json_node_get_value_type (node) == type ? node : NULL;
}

/* Takes control characters but line ends and tabs out of @text, and what is beyond @limit bytes. */
static char *
clean_text (char *text, gsize limit)
{
  char *to = text;

  for (const char *p = text, *next; *p && (gsize) (p - text) < limit; p = next)
    {
      next = g_utf8_next_char (p);
      if (g_unichar_iscntrl (g_utf8_get_char (p)) && *p != '\n' && *p != '\t')
        continue;
      if ((gsize) (next - text) > limit)
        break;
      memmove (to, p, next - p);
      to += next - p;
    }
  *to = '\0';
  return text;
}

/**
 * precis_json_dup_string:
 * @node: (nullable): a node
 *
 * Returns: (transfer full) (nullable): the string that it holds: valid UTF-8 whatever escapes it was written
 *   with
 */
char *
precis_json_dup_string (JsonNode *node)
{
  if (!node || !JSON_NODE_HOLDS_VALUE (node) || json_node_get_value_type (node) != G_TYPE_STRING)
    return NULL;
  return g_utf8_make_valid (json_node_get_string (node), -1);
}

/**
 * precis_json_get_text:
 * @object: an object
 * @name: of a member
 * @limit: the most bytes to keep
 *
 * Returns: (transfer full) (nullable): the text, perhaps of several lines, without other control characters
 */
char *
precis_json_get_text (JsonObject *object, const char *name, gsize limit)
{
  char *text = precis_json_dup_string (json_object_get_member (object, name));

  return text ? clean_text (text, limit) : NULL;
}

/**
 * precis_json_get_line:
 * @object: an object
 * @name: of a member
 *
 * Returns: (transfer full) (nullable): the string as one line of at most PRECIS_MAX_FIELD_CHARS; %NULL if it
 *   is blank
 */
char *
precis_json_get_line (JsonObject *object, const char *name)
{
  g_autofree char *text = precis_json_dup_string (json_object_get_member (object, name));
  g_autofree char *line = text ? precis_string_one_line (text, PRECIS_MAX_FIELD_CHARS) : NULL;

  return line && *line ? g_steal_pointer (&line) : NULL;
}

/**
 * precis_json_get_int:
 * @object: an object
 * @name: of a member
 * @least: the least that it may be
 * @most: the most
 *
 * Returns: the whole number, or @least if there is none in that range
 */
gint64
precis_json_get_int (JsonObject *object, const char *name, gint64 least, gint64 most)
{
  JsonNode *node = find_value (object, name, G_TYPE_INT64);
  gint64 value = node ? json_node_get_int (node) : least;

  return value >= least && value <= most ? value : least;
}

gboolean
precis_json_get_boolean (JsonObject *object, const char *name)
{
  JsonNode *node = find_value (object, name, G_TYPE_BOOLEAN);

  return node && json_node_get_boolean (node);
}

/**
 * precis_json_get_time:
 * @object: an object
 * @name: of a member
 *
 * Returns: seconds since 1970 UTC of a time in ISO 8601, or 0
 */
gint64
precis_json_get_time (JsonObject *object, const char *name)
{
  g_autofree char *text = precis_json_dup_string (json_object_get_member (object, name));
  g_autoptr (GTimeZone) utc = g_time_zone_new_utc ();
  g_autoptr (GDateTime) time = text ? g_date_time_new_from_iso8601 (text, utc) : NULL;

  return time ? g_date_time_to_unix (time) : 0;
}

/**
 * precis_json_get_enum:
 * @object: an object
 * @name: of a member
 * @type: an enumeration
 * @value: (out): its value that has that nick; not touched if there is none
 *
 * Returns: whether there is one
 */
gboolean
precis_json_get_enum (JsonObject *object, const char *name, GType type, int *value)
{
  g_autofree char *nick = precis_json_dup_string (json_object_get_member (object, name));

  return nick && precis_enum_value (type, nick, value);
}

JsonArray *
precis_json_get_array (JsonObject *object, const char *name)
{
  JsonNode *node = json_object_get_member (object, name);

  return node && JSON_NODE_HOLDS_ARRAY (node) ? json_node_get_array (node) : NULL;
}

JsonObject *
precis_json_get_object (JsonObject *object, const char *name)
{
  JsonNode *node = json_object_get_member (object, name);

  return node && JSON_NODE_HOLDS_OBJECT (node) ? json_node_get_object (node) : NULL;
}

/**
 * precis_json_get_lines:
 * @object: an object
 * @name: of a member, an array of strings
 *
 * Returns: (transfer full) (element-type utf8): the strings, each as one line, but for those that are blank
 */
GPtrArray *
precis_json_get_lines (JsonObject *object, const char *name)
{
  JsonArray *array = precis_json_get_array (object, name);
  GPtrArray *lines = g_ptr_array_new_with_free_func (g_free);

  for (guint i = 0; array && i < json_array_get_length (array); i++)
    {
      g_autofree char *text = precis_json_dup_string (json_array_get_element (array, i));
      g_autofree char *line = text ? precis_string_one_line (text, PRECIS_MAX_FIELD_CHARS) : NULL;

      if (line && *line)
        g_ptr_array_add (lines, g_steal_pointer (&line));
    }
  return lines;
}

/**
 * precis_json_each_object:
 * @object: an object
 * @name: of a member, an array of objects
 * @func: called for each of them; what is no object is passed over
 * @data: for @func
 */
void
precis_json_each_object (JsonObject *object, const char *name, PrecisJsonEachFunc func, gpointer data)
{
  JsonArray *array = precis_json_get_array (object, name);

  for (guint i = 0; array && i < json_array_get_length (array); i++)
    {
      JsonNode *node = json_array_get_element (array, i);

      if (JSON_NODE_HOLDS_OBJECT (node))
        func (json_node_get_object (node), data);
    }
}
