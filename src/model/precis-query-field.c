/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include <string.h>

#include "precis-query-field.h"

/* A field's own name comes first; the others are what users of mail and feed readers may have in their fingers. */
static const struct
{
  PrecisQueryField  field;
  const char       *name;
} names[] = {
  { PRECIS_QUERY_TITLE, "title" },
  { PRECIS_QUERY_TITLE, "intitle" },
  { PRECIS_QUERY_TITLE, "subject" },
  { PRECIS_QUERY_TEXT, "text" },
  { PRECIS_QUERY_TEXT, "intext" },
  { PRECIS_QUERY_NOTE, "note" },
  { PRECIS_QUERY_NAME, "name" },
  { PRECIS_QUERY_PERSON, "person" },
  { PRECIS_QUERY_PLACE, "place" },
  { PRECIS_QUERY_ORGANISATION, "org" },
  { PRECIS_QUERY_ORGANISATION, "organisation" },
  { PRECIS_QUERY_ORGANISATION, "organization" },
  { PRECIS_QUERY_RISK, "risk" },
  { PRECIS_QUERY_OBSTACLE, "obstacle" },
  { PRECIS_QUERY_TAG, "tag" },
  { PRECIS_QUERY_TAG, "label" },
  { PRECIS_QUERY_SITE, "site" },
  { PRECIS_QUERY_AUTHOR, "author" },
  { PRECIS_QUERY_FEED, "feed" },
  { PRECIS_QUERY_DOSSIER, "dossier" },
  { PRECIS_QUERY_LANGUAGE, "lang" },
  { PRECIS_QUERY_LANGUAGE, "language" },
  { PRECIS_QUERY_BEFORE, "before" },
  { PRECIS_QUERY_BEFORE, "older" },
  { PRECIS_QUERY_AFTER, "after" },
  { PRECIS_QUERY_AFTER, "newer" },
  { PRECIS_QUERY_ON, "on" },
  { PRECIS_QUERY_LAST, "last" },
  { PRECIS_QUERY_LAST, "newer_than" },
  { PRECIS_QUERY_IS, "is" },
  { PRECIS_QUERY_HAS, "has" },
};

/**
 * precis_query_field_read:
 * @name: a field's name, in small or capital letters
 * @length: bytes of it
 * @field: (out): the field
 *
 * Returns: whether there is such a field
 */
gboolean
precis_query_field_read (const char *name, gsize length, PrecisQueryField *field)
{
  for (gsize i = 0; i < G_N_ELEMENTS (names); i++)
    if (strlen (names[i].name) == length && !g_ascii_strncasecmp (names[i].name, name, length))
      {
        *field = names[i].field;
        return TRUE;
      }
  return FALSE;
}

/**
 * precis_query_field_get_name:
 * @field: a field
 *
 * Returns: (nullable): its own name, as it is written before the colon; %NULL for PRECIS_QUERY_ANY
 */
const char *
precis_query_field_get_name (PrecisQueryField field)
{
  for (gsize i = 0; i < G_N_ELEMENTS (names); i++)
    if (names[i].field == field)
      return names[i].name;
  return NULL;
}
