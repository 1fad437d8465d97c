/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include <string.h>

#include "precis-byline.h"

#define MAX_LINE  120 /* bytes of a line that is a byline */
#define MAX_WORDS 14

static const char * const openings[] = {
  "article by", "story by", "words by", "text by", "reported by", "written by", "posted by", "published by",
  "created by", "authored by", "author:", "authors:", "by:", "by", "von", "par", "por",
};

/* Past "By" and its like, if a word ends there. */
static const char *
skip_opening (const char *text)
{
  for (guint i = 0; i < G_N_ELEMENTS (openings); i++)
    {
      gsize length = strlen (openings[i]);

      if (g_ascii_strncasecmp (text, openings[i], length) == 0
          && (openings[i][length - 1] == ':' || g_ascii_isspace (text[length]) || text[length] == ':'))
        return text + length + strspn (text + length, " \t\n:");
    }
  return text;
}

/* Words of a byline are names, and what joins them. */
static gboolean
is_byline_word (const char *word)
{
  static const char * const joints[] = { "and", "of", "the", "for", "in", "at", "with", "de", "da", "di", "du", "la", "le",
                                         "van", "von", "den", "der", "bin", "al", "ter", "y", "e", NULL };
  g_autofree char *bare = g_strdup (word);
  gunichar first;

  g_strdelimit (bare, ",;|", '\0');
  first = g_utf8_get_char (bare);
  return *bare == '\0' || g_unichar_isupper (first) || first == '&' || g_strv_contains (joints, bare);
}

/**
 * precis_byline_matches:
 * @line: one line of valid UTF-8
 *
 * Returns: whether @line as a whole reads as a byline: "By Jane Doe", "By JANE DOE and John Roe, Northern Wire"
 */
gboolean
precis_byline_matches (const char *line)
{
  const char *names = skip_opening (line);
  g_auto (GStrv) words = NULL;

  if (names == line || strlen (line) > MAX_LINE || !*names)
    return FALSE;
  if (!g_unichar_isupper (g_utf8_get_char (names)) || strchr (".!?:\"", names[strlen (names) - 1]))
    return FALSE;
  words = g_strsplit (names, " ", MAX_WORDS + 1);
  if (g_strv_length (words) > MAX_WORDS)
    return FALSE;
  for (guint i = 0; words[i]; i++)
    if (!is_byline_word (words[i]))
      return FALSE;
  return TRUE;
}

/**
 * precis_byline_clean:
 * @text: valid UTF-8
 *
 * Takes "By" and its like, white space and stray punctuation off the names.
 *
 * Returns: (transfer full): the names, perhaps empty
 */
char *
precis_byline_clean (const char *text)
{
  const char *names = text + strspn (text, " \t\r\n");
  const char *rest = skip_opening (names);
  gsize length;

  length = strlen (rest);
  while (length > 0 && strchr (" \t\r\n,;|", rest[length - 1]))
    length--;
  return g_strndup (rest, length);
}
