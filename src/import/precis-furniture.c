/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include <string.h>

#include "precis-furniture.h"
#include "precis-string.h"

#define MAX_LINE 160 /* bytes; furniture is short */

/* Whole lines, in lower case, without the punctuation around them. */
static const struct
{
  const char      *line;
  PrecisFurniture  furniture;
} whole_lines[] = {
  { "advertisement", PRECIS_FURNITURE_LINE },
  { "advertisements", PRECIS_FURNITURE_LINE },
  { "advertising", PRECIS_FURNITURE_LINE },
  { "article continues below", PRECIS_FURNITURE_LINE },
  { "article continues after advertisement", PRECIS_FURNITURE_LINE },
  { "story continues below", PRECIS_FURNITURE_LINE },
  { "story continues below advertisement", PRECIS_FURNITURE_LINE },
  { "continue reading", PRECIS_FURNITURE_LINE },
  { "continue reading the main story", PRECIS_FURNITURE_LINE },
  { "skip to main content", PRECIS_FURNITURE_LINE },
  { "skip to content", PRECIS_FURNITURE_LINE },
  { "back to top", PRECIS_FURNITURE_LINE },
  { "read more", PRECIS_FURNITURE_LINE },
  { "see more", PRECIS_FURNITURE_LINE },
  { "show more", PRECIS_FURNITURE_LINE },
  { "load more", PRECIS_FURNITURE_LINE },
  { "view comments", PRECIS_FURNITURE_LINE },
  { "show comments", PRECIS_FURNITURE_LINE },
  { "print this", PRECIS_FURNITURE_LINE },
  { "print this article", PRECIS_FURNITURE_LINE },
  { "email this", PRECIS_FURNITURE_LINE },
  { "share", PRECIS_FURNITURE_LINE },
  { "share this", PRECIS_FURNITURE_LINE },
  { "share this article", PRECIS_FURNITURE_LINE },
  { "share this story", PRECIS_FURNITURE_LINE },
  { "share this post", PRECIS_FURNITURE_LINE },
  { "share on facebook", PRECIS_FURNITURE_LINE },
  { "share on twitter", PRECIS_FURNITURE_LINE },
  { "facebook", PRECIS_FURNITURE_LINE },
  { "twitter", PRECIS_FURNITURE_LINE },
  { "tweet", PRECIS_FURNITURE_LINE },
  { "whatsapp", PRECIS_FURNITURE_LINE },
  { "linkedin", PRECIS_FURNITURE_LINE },
  { "pinterest", PRECIS_FURNITURE_LINE },
  { "reddit", PRECIS_FURNITURE_LINE },
  { "telegram", PRECIS_FURNITURE_LINE },
  { "copy link", PRECIS_FURNITURE_LINE },
  { "like this", PRECIS_FURNITURE_LINE },
  { "like loading", PRECIS_FURNITURE_LINE },
  { "loading", PRECIS_FURNITURE_LINE },
  { "follow us", PRECIS_FURNITURE_LINE },
  { "subscribe", PRECIS_FURNITURE_LINE },
  { "subscribe now", PRECIS_FURNITURE_LINE },
  { "sign up", PRECIS_FURNITURE_LINE },
  { "sign up for our newsletter", PRECIS_FURNITURE_LINE },
  { "subscribe to our newsletter", PRECIS_FURNITURE_LINE },
  { "newsletter", PRECIS_FURNITURE_LINE },
  { "get our newsletter", PRECIS_FURNITURE_LINE },
  { "all rights reserved", PRECIS_FURNITURE_LINE },
  { "teilen", PRECIS_FURNITURE_LINE },
  { "teilen mit", PRECIS_FURNITURE_LINE },
  { "gefällt mir", PRECIS_FURNITURE_LINE },
  { "anzeige", PRECIS_FURNITURE_LINE },
  { "publicité", PRECIS_FURNITURE_LINE },
  { "publicidad", PRECIS_FURNITURE_LINE },
  { "related", PRECIS_FURNITURE_LIST },
  { "related posts", PRECIS_FURNITURE_LIST },
  { "related articles", PRECIS_FURNITURE_LIST },
  { "related stories", PRECIS_FURNITURE_LIST },
  { "related news", PRECIS_FURNITURE_LIST },
  { "related topics", PRECIS_FURNITURE_LIST },
  { "related links", PRECIS_FURNITURE_LIST },
  { "related content", PRECIS_FURNITURE_LIST },
  { "related coverage", PRECIS_FURNITURE_LIST },
  { "more on this story", PRECIS_FURNITURE_LIST },
  { "more stories", PRECIS_FURNITURE_LIST },
  { "more news", PRECIS_FURNITURE_LIST },
  { "most read", PRECIS_FURNITURE_LIST },
  { "most popular", PRECIS_FURNITURE_LIST },
  { "recommended", PRECIS_FURNITURE_LIST },
  { "recommended for you", PRECIS_FURNITURE_LIST },
  { "you may also like", PRECIS_FURNITURE_LIST },
  { "you might also like", PRECIS_FURNITURE_LIST },
  { "read next", PRECIS_FURNITURE_LIST },
  { "up next", PRECIS_FURNITURE_LIST },
  { "trending", PRECIS_FURNITURE_LIST },
  { "tags", PRECIS_FURNITURE_LIST },
  { "about the author", PRECIS_FURNITURE_LIST },
  { "ähnliche beiträge", PRECIS_FURNITURE_LIST },
  { "verwandte artikel", PRECIS_FURNITURE_LIST },
  { "comments", PRECIS_FURNITURE_END },
  { "leave a reply", PRECIS_FURNITURE_END },
  { "leave a comment", PRECIS_FURNITURE_END },
  { "leave your comment", PRECIS_FURNITURE_END },
  { "post a comment", PRECIS_FURNITURE_END },
  { "add a comment", PRECIS_FURNITURE_END },
  { "write a comment", PRECIS_FURNITURE_END },
  { "join the conversation", PRECIS_FURNITURE_END },
  { "join the discussion", PRECIS_FURNITURE_END },
  { "reader comments", PRECIS_FURNITURE_END },
  { "post navigation", PRECIS_FURNITURE_END },
  { "cancel reply", PRECIS_FURNITURE_END },
  { "leave a reply cancel reply", PRECIS_FURNITURE_END },
  { "kommentare", PRECIS_FURNITURE_END },
  { "kommentar schreiben", PRECIS_FURNITURE_END },
  { "schreibe einen kommentar", PRECIS_FURNITURE_END },
  { "hinterlasse einen kommentar", PRECIS_FURNITURE_END },
  { "kommentar hinterlassen", PRECIS_FURNITURE_END },
  { "laisser un commentaire", PRECIS_FURNITURE_END },
  { "deja una respuesta", PRECIS_FURNITURE_END },
};

/* Beginnings of short lines that call for another page. */
static const char * const calls[] = {
  "read more:", "read also:", "also read:", "see also:", "related:", "read next:", "more on this:", "watch:",
  "watch now:", "listen:", "sign up for our ", "sign up to our ", "subscribe to our ", "follow us on ",
  "like us on ", "click here to subscribe", "click here to sign up", "share on ",
  "your email address will not be published", "filed under:", "posted in ", "tagged with ", "lesen sie auch:",
  "lesen sie mehr", "mehr zum thema", "lea también:", "lire aussi",
};

/* "3 Comments", "One thought on …": what follows the number. */
static const char * const counted[] = {
  "comments", "comment", "responses", "replies", "thoughts on ", "thought on ", "responses to ",
  "response to ", "kommentare", "kommentar",
};

static gboolean
is_count_of_comments (const char *line)
{
  static const char * const numbers[] = { "no ", "one ", "two ", "three " };
  const char *rest = line;

  while (g_ascii_isdigit (*rest))
    rest++;
  if (rest != line && *rest == ' ')
    rest++;
  else
    rest = NULL;
  for (guint i = 0; !rest && i < G_N_ELEMENTS (numbers); i++)
    if (g_str_has_prefix (line, numbers[i]))
      rest = line + strlen (numbers[i]);
  for (guint i = 0; rest && i < G_N_ELEMENTS (counted); i++)
    if (g_str_has_prefix (rest, counted[i])
        && (rest[strlen (counted[i])] == '\0' || g_str_has_suffix (counted[i], " ")))
      return TRUE;
  return FALSE;
}

/* In lower case and without punctuation and symbols at its ends; what is long is none of ours. */
static char *
fold_line (const char *line, gsize length)
{
  g_autofree char *lower = precis_string_lower (line, length);
  char *start = lower;
  char *end;

  while (*start && !g_unichar_isalnum (g_utf8_get_char (start)))
    start = g_utf8_next_char (start);
  end = start + strlen (start);
  while (end > start)
    {
      char *last = g_utf8_prev_char (end);

      if (g_unichar_isalnum (g_utf8_get_char (last)))
        break;
      end = last;
    }
  /* The colon of "Read more:" tells a call from a sentence. */
  return g_strndup (start, end - start + (*end == ':'));
}

/**
 * precis_furniture_classify:
 * @line: one line of valid UTF-8
 * @length: bytes of @line
 *
 * Tells what pages print around and between the paragraphs of an article from the article: calls to share,
 * subscribe and read on, heads of comments and of lists of links. Only short lines that consist of nothing
 * else count.
 *
 * Returns: what the line is
 */
PrecisFurniture
precis_furniture_classify (const char *line, gsize length)
{
  g_autofree char *folded = NULL;
  gsize n;

  if (length == 0 || length > MAX_LINE)
    return PRECIS_FURNITURE_NONE;
  folded = fold_line (line, length);
  for (guint i = 0; i < G_N_ELEMENTS (calls); i++)
    if (g_str_has_prefix (folded, calls[i]))
      return PRECIS_FURNITURE_LINE;
  if (is_count_of_comments (folded))
    return PRECIS_FURNITURE_END;
  n = strlen (folded);
  if (n > 0 && folded[n - 1] == ':')
    folded[n - 1] = '\0';
  for (guint i = 0; i < G_N_ELEMENTS (whole_lines); i++)
    if (strcmp (folded, whole_lines[i].line) == 0)
      return whole_lines[i].furniture;
  return PRECIS_FURNITURE_NONE;
}
