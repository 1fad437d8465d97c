/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include <string.h>

#include "precis-entity-table.h"
#include "precis-entity-text.h"

#define MAX_ENTITY 32 /* bytes from "&" to ";" */

/* The character of "#39" or "#x27"; 0 if there is none that a text may have. */
static gunichar
parse_number (const char *name)
{
  guint64 value = 0;
  gboolean hexadecimal = g_ascii_tolower (name[1]) == 'x';
  const char *digits = name + (hexadecimal ? 2 : 1);
  char *end;

  if (!g_ascii_isxdigit (*digits))
    return 0;
  value = g_ascii_strtoull (digits, &end, hexadecimal ? 16 : 10);
  if (*end != '\0' || value < 0x20 || value > 0x10FFFF || !g_unichar_validate (value))
    return 0;
  return value;
}

/**
 * precis_entity_text_append:
 * @entity: text that begins with "&"
 * @length: bytes of it
 * @text: the character that the entity stands for is appended, or "&" if it is none
 *
 * Returns: the number of bytes that were read
 */
gsize
precis_entity_text_append (const char *entity, gsize length, GString *text)
{
  const char *semicolon = memchr (entity, ';', MIN (length, MAX_ENTITY));
  gunichar c = 0;

  if (semicolon && semicolon > entity + 1)
    {
      g_autofree char *name = g_strndup (entity + 1, semicolon - entity - 1);

      c = *name == '#' ? parse_number (name) : precis_entity_table_find (name);
    }
  if (c == 0)
    {
      g_string_append_c (text, '&');
      return 1;
    }
  g_string_append_unichar (text, c);
  return semicolon + 1 - entity;
}

/**
 * precis_entity_text_decode:
 * @text: valid UTF-8
 *
 * Returns: (transfer full): @text with its entities made characters, for values that were escaped once too often
 */
char *
precis_entity_text_decode (const char *text)
{
  gsize length = strlen (text);
  GString *decoded = g_string_sized_new (length);

  for (gsize i = 0; i < length;)
    if (text[i] == '&')
      i += precis_entity_text_append (text + i, length - i, decoded);
    else
      g_string_append_c (decoded, text[i++]);
  return g_string_free (decoded, FALSE);
}
