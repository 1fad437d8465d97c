/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include <string.h>

#include "precis-byline.h"

#define MAX_LINE  120 /* bytes of a line that is a byline */
#define MAX_WORDS 14

static const char * const openings[] = {
  "view all posts by", "all posts by", "more stories by", "more from", "posts by", "articles by",
  "alle artikel von", "alle beiträge von", "alles von", "article by", "story by", "words by", "text by",
  "reported by", "written by", "posted by", "published by", "created by", "authored by", "author:",
  "authors:", "autor:", "by:", "by", "von", "par", "por",
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
  static const char * const joints[] = { "and", "of", "the", "for", "in", "at", "with", "de", "da", "di",
                                         "du", "la", "le", "van", "von", "den", "der", "bin", "al", "ter",
                                         "y", "e", "und", "et", NULL };
  g_autofree char *bare = g_strdup (word);
  gunichar first;

  g_strdelimit (bare, ",;|", '\0');
  first = g_utf8_get_char (bare);
  return *bare == '\0' || g_unichar_isupper (first) || first == '&' || g_strv_contains (joints, bare);
}

/**
 * precis_byline_is_names:
 * @text: one line of valid UTF-8, without "By"
 *
 * Returns: whether @text reads as names: few words, with capitals but for "and" and its like
 */
gboolean
precis_byline_is_names (const char *text)
{
  g_auto (GStrv) words = NULL;

  if (strlen (text) > MAX_LINE || !g_unichar_isupper (g_utf8_get_char (text))
      || strchr (".!?:\"", text[strlen (text) - 1]))
    return FALSE;
  words = g_strsplit (text, " ", MAX_WORDS + 1);
  if (g_strv_length (words) > MAX_WORDS)
    return FALSE;
  for (guint i = 0; words[i]; i++)
    if (!is_byline_word (words[i]))
      return FALSE;
  return TRUE;
}

/**
 * precis_byline_matches:
 * @line: one line of valid UTF-8
 *
 * Returns: whether @line as a whole reads as a byline: "By Jane Doe", "By JANE DOE and John Roe, Northern
 * Wire"
 */
gboolean
precis_byline_matches (const char *line)
{
  const char *names = skip_opening (line);

  return names != line && precis_byline_is_names (names);
}

/* Up to a bar, or to the first word that is a number: a date or time follows the names. */
static gsize
measure_names (const char *text)
{
  for (const char *p = text; *p; p = g_utf8_next_char (p))
    if (p > text && p[-1] == ' '
        && (g_ascii_isdigit (*p) || *p == '|' || g_str_has_prefix (p, "•") || g_str_has_prefix (p, "·")))
      return p - text;
  return strlen (text);
}

/* Without the words that lead to a date. */
static gsize
strip_tail (const char *text, gsize length)
{
  static const char * const leads[] = { " on", " am", " at", " le", " el", " il", " in", " updated:",
                                        " published" };
  gboolean again = TRUE;

  while (again)
    {
      while (length > 0 && strchr (" \t\r\n,;|/-", text[length - 1]))
        length--;
      again = FALSE;
      for (guint i = 0; !again && i < G_N_ELEMENTS (leads); i++)
        {
          gsize lead = strlen (leads[i]);

          again = length > lead && g_ascii_strncasecmp (text + length - lead, leads[i], lead) == 0;
          length -= again ? lead : 0;
        }
    }
  return length;
}

/**
 * precis_byline_clean:
 * @text: valid UTF-8
 *
 * Takes "By" and its like, a date after them, white space and stray punctuation off the names.
 *
 * Returns: (transfer full): the names, perhaps empty
 */
char *
precis_byline_clean (const char *text)
{
  const char *names = skip_opening (text + strspn (text, " \t\r\n"));

  return g_strndup (names, strip_tail (names, measure_names (names)));
}
