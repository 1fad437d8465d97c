/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include <string.h>

#include "precis-html-tag.h"
#include "precis-limits.h"

#define MAX_VALUE 8192 /* bytes of an attribute's value that are kept */

/* What the readers of content and metadata look at. Each is kept once, so an element never has more than
 * these: the parser's time grows with the square of the number of attributes. */
static const char * const kept[] = { "class", "id", "href", "rel", "name", "property", "content", "itemprop",
                                     "itemtype", "datetime", "lang", "type", "role", "style", "hidden",
                                     "aria-hidden", "title", "http-equiv" };

typedef struct
{
  const char *name;
  gsize       name_length;
  const char *value; /* NULL if it has none */
  gsize       value_length;
} Attribute;

static gboolean
is_name_end (char c)
{
  return g_ascii_isspace (c) || c == '>' || c == '/' || c == '=';
}

static const char *
skip_space (const char *p, const char *end)
{
  while (p < end && (g_ascii_isspace (*p) || *p == '/'))
    p++;
  return p;
}

/* A value with or without quotation marks; where it ends. */
static const char *
read_value (const char *p, const char *end, Attribute *attribute)
{
  const char *close;

  if (p < end && (*p == '"' || *p == '\''))
    {
      close = memchr (p + 1, *p, end - p - 1);
      attribute->value = p + 1;
      attribute->value_length = (close ? close : end) - attribute->value;
      return close ? close + 1 : end;
    }
  attribute->value = p;
  while (p < end && !g_ascii_isspace (*p) && *p != '>')
    p++;
  attribute->value_length = p - attribute->value;
  return p;
}

/* The attribute at @p; where it ends, or NULL at the end of the tag. */
static const char *
read_attribute (const char *p, const char *end, Attribute *attribute)
{
  p = skip_space (p, end);
  if (p >= end || *p == '>')
    return NULL;
  *attribute = (Attribute) { p };
  for (p += *p == '='; p < end && !is_name_end (*p); p++)
    ;
  attribute->name_length = p - attribute->name;
  while (p < end && g_ascii_isspace (*p))
    p++;
  if (p >= end || *p != '=')
    return p;
  for (p++; p < end && g_ascii_isspace (*p); p++)
    ;
  return read_value (p, end, attribute);
}

static gboolean
is_called (const Attribute *attribute, const char *name)
{
  return strlen (name) == attribute->name_length
         && g_ascii_strncasecmp (attribute->name, name, attribute->name_length) == 0;
}

/* Cuts between characters. */
static gsize
cut_value (const Attribute *attribute)
{
  gsize length = MIN (attribute->value_length, MAX_VALUE);

  while (length > 0 && length < attribute->value_length && (attribute->value[length] & 0xC0) == 0x80)
    length--;
  return length;
}

static void
write_attribute (const char *name, const Attribute *attribute, GString *markup)
{
  gsize length = cut_value (attribute);
  char quote = memchr (attribute->value ? attribute->value : "", '"', length) ? '\'' : '"';

  g_string_append_printf (markup, " %s=%c", name, quote);
  if (attribute->value && !memchr (attribute->value, quote, length))
    g_string_append_len (markup, attribute->value, length);
  g_string_append_c (markup, quote);
}

/**
 * precis_html_tag_read:
 * @p: the "<" that may begin a tag
 * @end: the end of the page
 * @tag: (out caller-allocates): the tag
 *
 * Returns: whether it does
 */
gboolean
precis_html_tag_read (const char *p, const char *end, PrecisHtmlTag *tag)
{
  gsize n = 0;
  Attribute attribute;
  const char *next;

  p++;
  tag->closing = p < end && *p == '/';
  p += tag->closing;
  if (p >= end || !g_ascii_isalpha (*p))
    return FALSE;
  for (; p < end && (g_ascii_isalnum (*p) || *p == '-' || *p == '_' || *p == ':'); p++)
    if (n + 1 < PRECIS_HTML_TAG_NAME)
      tag->name[n++] = g_ascii_tolower (*p);
  tag->name[n] = '\0';
  tag->attributes = p;
  while ((next = read_attribute (p, end, &attribute)))
    p = next;
  p = skip_space (p, end);
  tag->end = p < end ? p + 1 : end;
  return TRUE;
}

/**
 * precis_html_tag_write:
 * @tag: a tag
 * @markup: gets the tag with those of its attributes that matter, each once, among the first
 *   PRECIS_MAX_ATTRIBUTES
 */
void
precis_html_tag_write (const PrecisHtmlTag *tag, GString *markup)
{
  gboolean written[G_N_ELEMENTS (kept)] = { FALSE };
  const char *p = tag->attributes;
  Attribute attribute;

  g_string_append (markup, tag->closing ? "</" : "<");
  g_string_append (markup, tag->name);
  for (guint n = 0; !tag->closing && n < PRECIS_MAX_ATTRIBUTES; n++)
    {
      p = read_attribute (p, tag->end, &attribute);
      if (!p)
        break;
      for (guint i = 0; i < G_N_ELEMENTS (kept); i++)
        if (!written[i] && is_called (&attribute, kept[i]))
          {
            write_attribute (kept[i], &attribute, markup);
            written[i] = TRUE;
          }
    }
  g_string_append_c (markup, '>');
}

/**
 * precis_html_tag_dup_attribute:
 * @tag: a tag
 * @name: of an attribute
 *
 * Returns: (transfer full) (nullable): its raw value, or %NULL if the tag has none such
 */
char *
precis_html_tag_dup_attribute (const PrecisHtmlTag *tag, const char *name)
{
  const char *p = tag->attributes;
  Attribute attribute;

  for (guint n = 0; n < PRECIS_MAX_ATTRIBUTES && (p = read_attribute (p, tag->end, &attribute)); n++)
    if (is_called (&attribute, name))
      return g_strndup (attribute.value ? attribute.value : "", attribute.value_length);
  return NULL;
}
