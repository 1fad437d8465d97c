/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include <string.h>

#include "precis-front-matter.h"

#define MAX_LINES 200 /* of front matter */

typedef enum
{
  FIELD_NONE,
  FIELD_TITLE,
  FIELD_BYLINE,
  FIELD_PUBLISHED,
  FIELD_SITE,
  FIELD_URL,
  FIELD_LANGUAGE,
  FIELD_EXACT,
} Field;

static const struct
{
  const char *key;
  Field       field;
} keys[] = {
  { "title", FIELD_TITLE },
  { "headline", FIELD_TITLE },
  { "author", FIELD_BYLINE },
  { "authors", FIELD_BYLINE },
  { "byline", FIELD_BYLINE },
  { "by", FIELD_BYLINE },
  { "date", FIELD_PUBLISHED },
  { "published", FIELD_PUBLISHED },
  { "pubdate", FIELD_PUBLISHED },
  { "source", FIELD_SITE },
  { "site", FIELD_SITE },
  { "publisher", FIELD_SITE },
  { "publication", FIELD_SITE },
  { "url", FIELD_URL },
  { "link", FIELD_URL },
  { "canonical", FIELD_URL },
  { "language", FIELD_LANGUAGE },
  { "lang", FIELD_LANGUAGE },
  { "precis", FIELD_EXACT }, /* the mark of our own export */
};

static const char *
next_line (const char *line)
{
  line += strcspn (line, "\n");
  return *line ? line + 1 : line;
}

static gboolean
is_rule (const char *line)
{
  gsize length = strspn (line, "-.");
  gsize blank = strspn (line + length, " \t\r");

  return length == 3 && (g_str_has_prefix (line, "---") || g_str_has_prefix (line, "..."))
         && (line[length + blank] == '\n' || line[length + blank] == '\0');
}

/* The length of a key at the beginning of @line, a word before a colon; 0 if there is none. */
static gsize
measure_key (const char *line)
{
  gsize length = 0;

  while (g_ascii_isalnum (line[length]) || line[length] == '_' || line[length] == '-')
    length++;
  return line[length] == ':' ? length : 0;
}

static Field
find_field (const char *key, gsize length)
{
  for (guint i = 0; i < G_N_ELEMENTS (keys); i++)
    if (strlen (keys[i].key) == length && g_ascii_strncasecmp (keys[i].key, key, length) == 0)
      return keys[i].field;
  return FIELD_NONE;
}

/* What stands between the quotes of a scalar: within double ones a backslash goes before a quote or another backslash,
 * within single ones a quote is written twice (YAML 1.2.2, 7.3). */
static char *
unescape (const char *text, gsize length, char quote)
{
  GString *plain = g_string_sized_new (length);

  for (const char *p = text; p < text + length; p++)
    {
      gboolean pair = p + 1 < text + length && (quote == '"' ? *p == '\\' && strchr ("\"\\", p[1])
                                                             : *p == '\'' && p[1] == '\'');

      p += pair;
      g_string_append_c (plain, *p);
    }
  return g_strstrip (g_string_free (plain, FALSE));
}

/* A scalar without its quotes, or the items of a list in brackets as one line. */
static char *
unquote (const char *value)
{
  g_autofree char *text = g_strstrip (g_strdup (value));
  gsize length = strlen (text);

  if (length >= 2 && (*text == '"' || *text == '\'') && text[length - 1] == *text)
    return unescape (text + 1, length - 2, *text);
  if (length >= 2 && *text == '[' && text[length - 1] == ']')
    return g_strstrip (g_strdelimit (g_strndup (text + 1, length - 2), "\"'", ' '));
  if (*text == '>' || *text == '|')
    return g_strstrip (g_strdup (text + 1 + (text[1] == '-')));
  return g_steal_pointer (&text);
}

static void
set_field (PrecisDraft *draft, Field field, const char *raw)
{
  g_autofree char *value = unquote (raw);

  switch (field)
    {
    case FIELD_TITLE:
      precis_draft_set_line (&draft->title, value);
      break;
    case FIELD_BYLINE:
      precis_draft_set_byline (draft, value);
      break;
    case FIELD_PUBLISHED:
      precis_draft_set_published (draft, value);
      break;
    case FIELD_SITE:
      precis_draft_set_line (&draft->site, value);
      break;
    case FIELD_URL:
      precis_draft_set_url (draft, value);
      break;
    case FIELD_LANGUAGE:
      precis_draft_set_language (draft, value);
      break;
    case FIELD_EXACT:
      precis_draft_set_exact (draft);
      break;
    case FIELD_NONE:
    default:
      break;
    }
}

/* The lines that go on from a key: deeper lines, and the items of a list, which are joined by commas. */
static const char *
append_continuation (const char *line, GString *value)
{
  gboolean first = TRUE;

  for (; *line == ' ' || *line == '\t' || g_str_has_prefix (line, "- "); line = next_line (line))
    {
      gsize start = strspn (line, " \t");
      gboolean item = g_str_has_prefix (line + start, "- ");

      start += item ? 2 : 0;
      if (value->len > 0)
        g_string_append (value, item && !first ? ", " : " ");
      g_string_append_len (value, line + start, strcspn (line + start, "\n"));
      first = FALSE;
    }
  return line;
}

/* Reads key lines from @line to what ends them: there. */
static const char *
read_fields (const char *line, gboolean ruled, PrecisDraft *draft)
{
  gsize length;

  while ((length = measure_key (line)) > 0 || *line == '#' || (ruled && *line == '\n'))
    {
      gsize end = strcspn (line, "\n");
      gsize start = MIN (length + 1, end);
      g_autoptr (GString) value = g_string_new_len (line + start, end - start);
      Field field = find_field (line, length);

      line = append_continuation (next_line (line), value);
      set_field (draft, field, value->str);
    }
  return line;
}

/* Whether every line up to a closing rule or, without rules, up to a blank line is a key line or goes on from
 * one. */
static gboolean
is_block (const char *line, gboolean ruled)
{
  gboolean first = TRUE;

  for (guint n = 0; n < MAX_LINES; n++, line = next_line (line))
    {
      if (ruled ? is_rule (line) : *line == '\n')
        return !first || ruled;
      if (!*line)
        return FALSE;
      if (measure_key (line) == 0 && (first || !strchr (ruled ? " \t-#\n" : " \t-#", *line)))
        return FALSE;
      first = FALSE;
    }
  return FALSE;
}

/* Without rules around it, only a block that begins with the title is one: "Note: …" begins a text, too. */
static gboolean
begins_with_title (const char *line)
{
  return find_field (line, measure_key (line)) == FIELD_TITLE;
}

/**
 * precis_front_matter_read:
 * @text: a text or Markdown file, decoded
 * @draft: gets what the front matter tells
 *
 * Reads the lines "key: value" between two lines "---" at the beginning, or such lines from "title:" to the
 * first blank line. Of YAML, quotes, lists and values that go on in deeper lines are understood; unknown keys
 * are passed over. What is no complete front matter is left alone, as text.
 *
 * Returns: where the text begins after it: in @text
 */
const char *
precis_front_matter_read (const char *text, PrecisDraft *draft)
{
  const char *line = text + strspn (text, " \t\n");

  if (is_rule (line) && *line == '-' && is_block (next_line (line), TRUE))
    {
      line = read_fields (next_line (line), TRUE, draft);
      return next_line (line);
    }
  if (begins_with_title (line) && is_block (line, FALSE))
    return read_fields (line, FALSE, draft);
  return text;
}
