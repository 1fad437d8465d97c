/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include <string.h>

#include "precis-byline.h"
#include "precis-headline.h"

#define MAX_TITLE   240 /* bytes */
#define MAX_SECTION 80
#define MAX_DATELINE 60
#define MIN_CAPITALS 4  /* long words that make capitals a pattern */
#define LONG_WORD   5   /* letters; shorter words stay small in titles, too */

/* Words of five letters and more that titles write small. */
static const char * const small_words[] = { "about", "above", "across", "after", "against", "among", "around",
                                            "before", "behind", "below", "between", "beyond", "during",
                                            "inside", "since", "their", "through", "under", "until", "while",
                                            "within", "without", NULL };

static gboolean
is_closing (gunichar c)
{
  return c == '"' || c == '\'' || c == ')' || c == ']' || c == 0x2019 || c == 0x201D || c == 0xBB;
}

/* The last character, closing quotation marks and brackets aside. */
static gunichar
last_character (const char *line)
{
  const char *p = line + strlen (line);
  gunichar c = 0;

  while (p > line)
    {
      p = g_utf8_prev_char (p);
      c = g_utf8_get_char (p);
      if (!is_closing (c))
        break;
    }
  return c;
}

static gboolean
ends_as_sentence (const char *line)
{
  gunichar c = last_character (line);

  return c == '.' || c == '!' || c == '?' || c == ':' || c == ';' || c == ',' || c == 0x2026;
}

/* Whether the long words begin with capitals, as titles have it: "Parliament Rejects Budget After Long
 * Debate." */
static gboolean
is_in_title_case (const char *line)
{
  g_auto (GStrv) words = g_strsplit_set (line, " -/", -1);
  guint n_capitals = 0;

  for (guint i = 0; words[i]; i++)
    {
      gunichar first = g_utf8_get_char (words[i]);

      if (g_utf8_strlen (words[i], -1) < LONG_WORD || !g_unichar_isalpha (first))
        continue;
      if (g_unichar_isupper (first))
        n_capitals++;
      else if (!g_strv_contains (small_words, words[i]))
        return FALSE;
    }
  return n_capitals >= MIN_CAPITALS;
}

/* "BERLIN, May 4 (AP) — …", as news begin: a place in capitals, and a dash soon after it. */
static gboolean
begins_with_dateline (const char *paragraph)
{
  static const char * const dashes[] = { " — ", " – ", " -- ", " - ", "— " };
  gsize capitals = strspn (paragraph, "ABCDEFGHIJKLMNOPQRSTUVWXYZ");
  gssize reach = MIN (strlen (paragraph), MAX_DATELINE);

  if (capitals < 3 || !strchr (" ,/", paragraph[capitals]))
    return FALSE;
  for (guint i = 0; i < G_N_ELEMENTS (dashes); i++)
    if (g_strstr_len (paragraph, reach, dashes[i]))
      return TRUE;
  return FALSE;
}

/**
 * precis_headline_is_title:
 * @line: the first line of a text: one line of valid UTF-8, without white space at its ends
 * @apart: whether a blank line follows it
 * @next: (nullable): the paragraph after it
 *
 * Tells a title from a first paragraph: it is short, another paragraph follows, and it does not read as a
 * sentence of the text, that is, has no full stop, or is written in title case, or has a dateline or byline
 * after it, with which a text begins. Without a blank line after it, it must be shorter than what follows,
 * too.
 */
gboolean
precis_headline_is_title (const char *line, gboolean apart, const char *next)
{
  gsize length = strlen (line);

  if (length == 0 || length > MAX_TITLE || !next)
    return FALSE;
  if (begins_with_dateline (next) || precis_byline_matches (next))
    return TRUE;
  if (!apart && length >= strlen (next))
    return FALSE;
  return !ends_as_sentence (line) || is_in_title_case (line);
}

/**
 * precis_headline_is_section:
 * @line: one line of valid UTF-8, without white space at its ends
 * @next_length: bytes of the paragraph after it
 *
 * Returns: whether a line of plain text that stands alone is the heading of what follows
 */
gboolean
precis_headline_is_section (const char *line, gsize next_length)
{
  gsize length = strlen (line);
  gunichar first = g_utf8_get_char (line);

  return length > 0 && length <= MAX_SECTION && next_length > length * 2
         && (g_unichar_isupper (first) || g_unichar_isdigit (first)) && !ends_as_sentence (line);
}
