/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include <string.h>

#include "precis-document.h"
#include "precis-sentences.h"
#include "precis-tokens.h"
#include "precis-vocabulary.h"

/* English news: so many bytes a token, tokens a distinct word. Wrong guesses only cost a reallocation. */
#define BYTES_PER_TOKEN 5
#define TOKENS_PER_WORD 4
#define STRINGS_BLOCK   4096

static PrecisDocument *
new_document (char *text, gsize length)
{
  PrecisDocument *self = g_new0 (PrecisDocument, 1);

  self->text = text;
  self->length = length;
  self->strings = g_string_chunk_new (STRINGS_BLOCK);
  return self;
}

/* Unlike g_strndup(), goes on after a NUL. */
static char *
copy_text (const char *text, gsize length)
{
  char *copy = g_malloc (length + 1);

  memcpy (copy, text, length);
  copy[length] = '\0';
  return copy;
}

static void
take_tokens (PrecisDocument *self, GArray *tokens)
{
  PrecisVocabulary *vocabulary = precis_vocabulary_new (self->strings, tokens->len / TOKENS_PER_WORD);

  self->n_tokens = tokens->len;
  self->tokens = (PrecisToken *) (gpointer) g_array_free (tokens, FALSE);
  for (guint32 i = 0; i < self->n_tokens; i++)
    {
      PrecisToken *token = &self->tokens[i];

      token->word = precis_vocabulary_intern (vocabulary, self->text + token->span.start,
                                              token->span.end - token->span.start);
    }
  self->words = precis_vocabulary_steal (vocabulary, &self->n_words);
}

/* Counts the line ends in [@from, @to). */
static guint32
count_lines (const char *text, gsize from, gsize to)
{
  guint32 n = 0;

  for (const char *p = text + from; (p = memchr (p, '\n', text + to - p)); p++)
    n++;
  return n;
}

/**
 * precis_document_new:
 * @text: UTF-8
 * @length: its bytes, below 4 GiB
 *
 * Takes a text apart. Linear in time and memory; any thread.
 *
 * Returns: (transfer full): the document, with its own copy of @text
 */
PrecisDocument *
precis_document_new (const char *text, gsize length)
{
  PrecisDocument *self = new_document (copy_text (text, length), length);
  g_autoptr (GArray) spans = precis_sentences_split (text, length);
  GArray *tokens = g_array_sized_new (FALSE, FALSE, sizeof (PrecisToken), length / BYTES_PER_TOKEN);
  guint32 block = 0, place = 0, at = 0;

  self->n_sentences = spans->len;
  self->sentences = g_new0 (PrecisSentence, spans->len);
  for (guint i = 0; i < spans->len; i++)
    {
      PrecisSentence *sentence = &self->sentences[i];
      guint32 lines;

      sentence->span = g_array_index (spans, PrecisSpan, i);
      lines = count_lines (text, at, sentence->span.start);
      at = sentence->span.start;
      block += lines;
      place = lines || i == 0 ? 0 : place + 1;
      sentence->block = block;
      sentence->place = place;
      sentence->first = tokens->len;
      precis_tokens_append (self->text, sentence->span, tokens);
      sentence->n_tokens = tokens->len - sentence->first;
    }
  self->n_blocks = block + 1 + count_lines (text, at, length);
  take_tokens (self, tokens);
  return self;
}

static void
append_given_sentence (const char * const *given, guint32 number, GString *text, GArray *tokens,
                       GArray *sentences)
{
  PrecisSentence sentence = { .span.start = text->len, .first = tokens->len, .block = number };

  for (guint i = 0; given[i]; i++)
    {
      PrecisToken token = { { text->len + (i > 0), 0 } };

      if (i > 0)
        g_string_append_c (text, ' ');
      g_string_append (text, given[i]);
      token.span.end = text->len;
      precis_tokens_describe (text->str, &token);
      token.flags |= PRECIS_TOKEN_SPACE_AFTER;
      g_array_append_val (tokens, token);
    }
  sentence.span.end = text->len;
  sentence.n_tokens = tokens->len - sentence.first;
  g_array_append_val (sentences, sentence);
}

/**
 * precis_document_new_from_tokens:
 * @sentences: %NULL-terminated array of sentences, each a %NULL-terminated array of tokens in UTF-8
 *
 * Makes a document of text that is cut already. Its text is the tokens with a space between them, a sentence
 * a line. Every given token is one token of the document, and every given sentence one sentence, whatever
 * they hold.
 *
 * Returns: (transfer full): the document
 */
PrecisDocument *
precis_document_new_from_tokens (const char * const * const *sentences)
{
  GString *text = g_string_new (NULL);
  GArray *tokens = g_array_new (FALSE, FALSE, sizeof (PrecisToken));
  GArray *cut = g_array_new (FALSE, FALSE, sizeof (PrecisSentence));
  gsize length;
  PrecisDocument *self;

  for (guint32 i = 0; sentences[i]; i++)
    {
      if (i > 0)
        g_string_append_c (text, '\n');
      append_given_sentence (sentences[i], i, text, tokens, cut);
    }
  length = text->len;
  self = new_document (g_string_free (text, FALSE), length);
  self->n_sentences = self->n_blocks = cut->len;
  self->sentences = (PrecisSentence *) (gpointer) g_array_free (cut, FALSE);
  take_tokens (self, tokens);
  return self;
}

/**
 * precis_document_free:
 * @self: (transfer full): a document
 */
void
precis_document_free (PrecisDocument *self)
{
  g_string_chunk_free (self->strings);
  g_free (self->words);
  g_free (self->tokens);
  g_free (self->sentences);
  g_free ((char *) self->text);
  g_free (self);
}

/* Of @n records of @size bytes that begin with a PrecisSpan, in order, finds the one that holds @byte. */
static gboolean
find_span (const void *records, guint32 n, gsize size, guint32 byte, guint32 *found)
{
  guint32 low = 0, high = n;

  while (low < high)
    {
      guint32 middle = low + (high - low) / 2;
      const PrecisSpan *span = (const PrecisSpan *) ((const char *) records + middle * size);

      if (span->end <= byte)
        low = middle + 1;
      else
        high = middle;
    }
  if (low == n || ((const PrecisSpan *) ((const char *) records + low * size))->start > byte)
    return FALSE;
  *found = low;
  return TRUE;
}

/**
 * precis_document_find_sentence:
 * @self: a document
 * @byte: an offset in its text, in bytes
 * @sentence: (out): the index of the sentence there; unchanged if there is none
 *
 * Returns: whether @byte is in a sentence
 */
gboolean
precis_document_find_sentence (const PrecisDocument *self, guint32 byte, guint32 *sentence)
{
  return find_span (self->sentences, self->n_sentences, sizeof (PrecisSentence), byte, sentence);
}

/**
 * precis_document_find_token:
 * @self: a document
 * @byte: an offset in its text, in bytes
 * @token: (out): the index of the token there; unchanged if there is none
 *
 * Returns: whether @byte is in a token
 */
gboolean
precis_document_find_token (const PrecisDocument *self, guint32 byte, guint32 *token)
{
  return find_span (self->tokens, self->n_tokens, sizeof (PrecisToken), byte, token);
}
