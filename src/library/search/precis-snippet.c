/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include <string.h>

#include "precis-search-match.h"
#include "precis-snippet.h"
#include "precis-snippet-window.h"
#include "precis-tokenizer.h"

#define MAX_HITS 500 /* in one article; more do not make its snippet better */

/* A word or phrase that is looked for. */
typedef struct
{
  PrecisQueryField  field;
  GPtrArray        *tokens; /* of char */
  gboolean          prefix; /* the last token is a beginning */
  gboolean          seen;   /* in the text that is being read */
} Phrase;

struct _PrecisSnippetFinder
{
  PrecisTokenizer *tokenizer;
  GPtrArray       *phrases; /* of Phrase */

  /* The text that is being read: */
  PrecisQueryField column;
  GPtrArray       *tokens;
  GArray          *words;   /* of PrecisSpan */
  GArray          *hits;    /* of PrecisSnippetHit */
  guint            n_unseen;
};

static void
free_phrase (gpointer data)
{
  Phrase *phrase = data;

  g_ptr_array_unref (phrase->tokens);
  g_free (phrase);
}

static gboolean
add_token_cb (const char *token, gsize length, PrecisSpan span, gpointer data)
{
  g_ptr_array_add (data, g_strndup (token, length));
  return TRUE;
}

static void
add_phrase (PrecisSnippetFinder *self, const PrecisQueryNode *term)
{
  Phrase *phrase = g_new0 (Phrase, 1);

  phrase->field = precis_query_node_get_field (term);
  phrase->prefix = precis_query_node_is_prefix (term);
  phrase->tokens = g_ptr_array_new_with_free_func (g_free);
  precis_tokenizer_run (self->tokenizer, precis_query_node_get_value (term), add_token_cb, phrase->tokens);
  if (phrase->tokens->len)
    g_ptr_array_add (self->phrases, phrase);
  else
    free_phrase (phrase);
}

/* Whether the words read last are @phrase. */
static gboolean
ends_with (PrecisSnippetFinder *self, const Phrase *phrase)
{
  guint n = phrase->tokens->len;

  if (n > self->tokens->len)
    return FALSE;
  for (guint i = n; i-- > 0;)
    {
      const char *wanted = g_ptr_array_index (phrase->tokens, i);
      const char *token = g_ptr_array_index (self->tokens, self->tokens->len - n + i);

      if (phrase->prefix && i == n - 1 ? !g_str_has_prefix (token, wanted) : !g_str_equal (token, wanted))
        return FALSE;
    }
  return TRUE;
}

static gboolean
is_for_column (PrecisSnippetFinder *self, const Phrase *phrase)
{
  return phrase->field == PRECIS_QUERY_ANY || phrase->field == self->column;
}

static void
look_for (PrecisSnippetFinder *self, guint n)
{
  Phrase *phrase = g_ptr_array_index (self->phrases, n);
  PrecisSnippetHit hit = { self->words->len - phrase->tokens->len, phrase->tokens->len, n };

  if (!is_for_column (self, phrase) || !ends_with (self, phrase))
    return;
  self->n_unseen -= !phrase->seen;
  phrase->seen = TRUE;
  g_array_append_val (self->hits, hit);
}

/* What is looked for was all found, and the words around it were read: the rest of the text can stay unread. */
static gboolean
is_enough (PrecisSnippetFinder *self)
{
  const PrecisSnippetHit *last = &g_array_index (self->hits, PrecisSnippetHit, MAX (self->hits->len, 1) - 1);

  if (!self->hits->len || (self->n_unseen && self->hits->len < MAX_HITS))
    return FALSE;
  return self->hits->len >= MAX_HITS || self->words->len > last->word + PRECIS_SNIPPET_WORDS;
}

static gboolean
read_word_cb (const char *token, gsize length, PrecisSpan span, gpointer data)
{
  PrecisSnippetFinder *self = data;

  g_ptr_array_add (self->tokens, g_strndup (token, length));
  g_array_append_val (self->words, span);
  for (guint i = 0; i < self->phrases->len; i++)
    look_for (self, i);
  return !is_enough (self);
}

static void
read_column (PrecisSnippetFinder *self, PrecisQueryField column, const char *text)
{
  self->column = column;
  self->n_unseen = 0;
  g_ptr_array_set_size (self->tokens, 0);
  g_array_set_size (self->words, 0);
  g_array_set_size (self->hits, 0);
  for (guint i = 0; i < self->phrases->len; i++)
    {
      Phrase *phrase = g_ptr_array_index (self->phrases, i);

      phrase->seen = FALSE;
      self->n_unseen += is_for_column (self, phrase);
    }
  if (self->n_unseen)
    precis_tokenizer_run (self->tokenizer, text, read_word_cb, self);
}

/**
 * precis_snippet_finder_new:
 * @database: a connection
 * @query: (nullable): what is looked for
 * @error: as precis_database_set_error()
 *
 * Returns: (transfer full) (nullable): a finder of the words that @query wants
 */
PrecisSnippetFinder *
precis_snippet_finder_new (PrecisDatabase *database, PrecisQuery *query, GError **error)
{
  g_autoptr (PrecisSnippetFinder) self = g_new0 (PrecisSnippetFinder, 1);
  g_autoptr (GPtrArray) terms = precis_search_match_collect_hits (query);

  self->phrases = g_ptr_array_new_with_free_func (free_phrase);
  self->tokens = g_ptr_array_new_with_free_func (g_free);
  self->words = g_array_new (FALSE, FALSE, sizeof (PrecisSpan));
  self->hits = g_array_new (FALSE, FALSE, sizeof (PrecisSnippetHit));
  if (terms->len && !(self->tokenizer = precis_tokenizer_new (database, error)))
    return NULL;
  for (guint i = 0; i < terms->len; i++)
    add_phrase (self, g_ptr_array_index (terms, i));
  return g_steal_pointer (&self);
}

void
precis_snippet_finder_free (PrecisSnippetFinder *self)
{
  g_clear_pointer (&self->tokenizer, precis_tokenizer_free);
  g_ptr_array_unref (self->phrases);
  g_ptr_array_unref (self->tokens);
  g_array_unref (self->words);
  g_array_unref (self->hits);
  g_free (self);
}

/**
 * precis_snippet_finder_is_idle:
 * @self: a finder
 *
 * Returns: whether the query wants no words, so that nothing will be found
 */
gboolean
precis_snippet_finder_is_idle (PrecisSnippetFinder *self)
{
  return !self->phrases->len;
}

/**
 * precis_snippet_finder_find:
 * @self: a finder
 * @title: (nullable): an article's title
 * @text: (nullable): its text
 * @notes: (nullable): the user's notes
 * @snippet: (out): what was found, empty if nothing was
 *
 * Takes the snippet from the text where it can be: the title is on the card anyway. A text is read until all that is
 * looked for was found.
 */
void
precis_snippet_finder_find (PrecisSnippetFinder *self, const char *title, const char *text, const char *notes,
                            PrecisSnippet *snippet)
{
  const struct
  {
    PrecisQueryField  column;
    const char       *text;
  } columns[] = { { PRECIS_QUERY_TEXT, text }, { PRECIS_QUERY_NOTE, notes }, { PRECIS_QUERY_TITLE, title } };

  *snippet = (PrecisSnippet) { NULL, NULL };
  for (guint i = 0; i < G_N_ELEMENTS (columns) && !snippet->text; i++)
    {
      if (!columns[i].text)
        continue;
      read_column (self, columns[i].column, columns[i].text);
      if (self->hits->len)
        precis_snippet_window_cut (columns[i].text, self->words, self->hits, snippet);
    }
}

void
precis_snippet_clear (PrecisSnippet *self)
{
  g_clear_pointer (&self->text, g_free);
  g_clear_pointer (&self->marks, g_array_unref);
}
