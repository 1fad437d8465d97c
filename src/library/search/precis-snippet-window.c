/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include <string.h>

#include "precis-snippet-window.h"
#include "precis-span.h"

#define LEAD           5   /* words before what was found … */
#define MAX_LEAD       8   /* … or so many, to begin with a sentence … */
#define FIRST_WORDS    16  /* … or with the text */
#define MAX_BYTES      400 /* of a snippet whose words are very long */

static PrecisSpan
word_at (GArray *words, guint n)
{
  return g_array_index (words, PrecisSpan, n);
}

static const PrecisSnippetHit *
hit_at (GArray *hits, guint n)
{
  return &g_array_index (hits, PrecisSnippetHit, n);
}

static int
compare_hits (gconstpointer a, gconstpointer b)
{
  const PrecisSnippetHit *x = a, *y = b;

  return (x->word > y->word) - (x->word < y->word);
}

static gboolean
begins_sentence (const char *text, GArray *words, guint n)
{
  for (guint i = word_at (words, n - 1).end; i < word_at (words, n).start; i++)
    if (strchr (".!?\n", text[i]))
      return TRUE;
  return FALSE;
}

/* The word to begin with so that @word is seen with what leads to it. */
static guint
find_begin (const char *text, GArray *words, guint word)
{
  if (word < FIRST_WORDS)
    return 0;
  for (guint n = word; n > word - MAX_LEAD; n--)
    if (begins_sentence (text, words, n))
      return n;
  return word - LEAD;
}

/* How many different phrases lie in the window that begins with @begin. Hits before @first are before it. */
static guint
count_phrases (GArray *hits, guint first, guint begin)
{
  guint n = 0;

  for (guint i = first; i < hits->len && hit_at (hits, i)->word < begin + PRECIS_SNIPPET_WORDS; i++)
    {
      gboolean is_new = hit_at (hits, i)->word + hit_at (hits, i)->n_words <= begin + PRECIS_SNIPPET_WORDS;

      for (guint j = first; j < i && is_new; j++)
        is_new = hit_at (hits, j)->phrase != hit_at (hits, i)->phrase;
      n += is_new;
    }
  return n;
}

/* The window in which most is seen of what was looked for; the first one of several. */
static guint
choose_begin (const char *text, GArray *words, GArray *hits)
{
  guint best = 0, most = 0;

  for (guint i = 0; i < hits->len; i++)
    {
      guint begin = find_begin (text, words, hit_at (hits, i)->word);
      guint n = count_phrases (hits, i, begin);

      if (n > most || !i)
        {
          best = begin;
          most = n;
        }
    }
  return best;
}

/* The bytes of the window, with the signs that stand at its first and last word. */
static PrecisSpan
find_bytes (const char *text, GArray *words, guint begin, guint end)
{
  guint32 from = begin ? word_at (words, begin - 1).end : 0;
  PrecisSpan bytes = { word_at (words, begin).start, word_at (words, end - 1).end };
  guint32 until = end < words->len ? word_at (words, end).start : bytes.end + strcspn (text + bytes.end, " \n");

  while (bytes.start > from && !g_ascii_isspace (text[bytes.start - 1]))
    bytes.start--;
  while (bytes.end < until && !g_ascii_isspace (text[bytes.end]))
    bytes.end++;
  if (bytes.end - bytes.start > MAX_BYTES)
    for (bytes.end = bytes.start + MAX_BYTES; ((guint8) text[bytes.end] & 0xC0) == 0x80;)
      bytes.end--;
  return bytes;
}

static void
add_marks (GArray *words, GArray *hits, PrecisSpan bytes, guint shift, GArray *marks)
{
  guint32 reached = bytes.start;

  for (guint i = 0; i < hits->len; i++)
    {
      const PrecisSnippetHit *hit = hit_at (hits, i);
      PrecisSpan found = { word_at (words, hit->word).start, word_at (words, hit->word + hit->n_words - 1).end };
      PrecisSpan mark = { found.start - bytes.start + shift, found.end - bytes.start + shift };

      if (found.start < reached || found.end > bytes.end)
        continue;
      reached = found.end;
      g_array_append_val (marks, mark);
    }
}

/**
 * precis_snippet_window_cut:
 * @text: a text
 * @words: array of PrecisSpan, the words of @text, or those of its beginning
 * @hits: array of PrecisSnippetHit, at least one; they are put in order
 * @snippet: (out): a line of some words, with an ellipsis where it was cut
 */
void
precis_snippet_window_cut (const char *text, GArray *words, GArray *hits, PrecisSnippet *snippet)
{
  g_autoptr (GString) line = g_string_new (NULL);
  PrecisSpan bytes;
  guint begin;

  g_array_sort (hits, compare_hits);
  begin = choose_begin (text, words, hits);
  bytes = find_bytes (text, words, begin, MIN (begin + PRECIS_SNIPPET_WORDS, words->len));
  if (begin)
    g_string_append (line, "…");
  snippet->marks = g_array_new (FALSE, FALSE, sizeof (PrecisSpan));
  add_marks (words, hits, bytes, line->len, snippet->marks);
  g_string_append_len (line, text + bytes.start, bytes.end - bytes.start);
  g_strdelimit (line->str, "\n\t", ' ');
  if (text[bytes.end + strspn (text + bytes.end, " \n")])
    g_string_append (line, "…");
  snippet->text = g_string_free (g_steal_pointer (&line), FALSE);
}
