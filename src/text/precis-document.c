/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include <string.h>

#include "precis-document.h"
#include "precis-sentences.h"
#include "precis-string.h"
#include "precis-tokens.h"

PrecisDocument *
precis_document_new (const char *text, gsize length)
{
  PrecisDocument *self = g_new0 (PrecisDocument, 1);
  g_autoptr (GArray) spans = precis_sentences_split (text, length);
  GArray *tokens = g_array_new (FALSE, FALSE, sizeof (PrecisToken));
  GArray *words = g_array_new (FALSE, FALSE, sizeof (PrecisWord));
  guint32 block = 0, place = 0, at = 0;

  self->text = g_strndup (text, length);
  self->length = length;
  self->sentences = g_new0 (PrecisSentence, spans->len + 1);
  for (guint i = 0; i < spans->len; i++)
    {
      PrecisSentence *s = &self->sentences[i];

      s->span = g_array_index (spans, PrecisSpan, i);
      for (; at < s->span.start; at++)
        if (text[at] == '\n')
          {
            block++;
            place = 0;
          }
      s->block = block;
      s->place = place++;
      s->first = tokens->len;
      precis_tokens_append (self->text, s->span, tokens);
      s->n_tokens = tokens->len - s->first;
    }
  for (guint i = 0; i < tokens->len; i++)
    {
      PrecisToken *t = &g_array_index (tokens, PrecisToken, i);
      g_autofree char *slice = precis_span_slice (t->span, text);
      PrecisWord w = { g_utf8_strdown (slice, -1), NULL, 0, 1 };

      w.stem = w.lower;
      w.hash = precis_string_hash (w.lower, strlen (w.lower));
      t->word = words->len;
      g_array_append_val (words, w);
    }
  self->n_sentences = spans->len;
  self->n_tokens = tokens->len;
  self->tokens = (PrecisToken *) (gpointer) g_array_free (tokens, FALSE);
  self->n_words = words->len;
  self->words = (PrecisWord *) (gpointer) g_array_free (words, FALSE);
  self->n_blocks = block + 1;
  return self;
}

void
precis_document_free (PrecisDocument *self)
{
  for (guint i = 0; i < self->n_words; i++)
    g_free ((char *) self->words[i].lower);
  g_free (self->words);
  g_free (self->tokens);
  g_free (self->sentences);
  g_free ((char *) self->text);
  g_free (self);
}

PrecisDocument *
precis_document_new_from_tokens (const char * const * const *sentences)
{
  return precis_document_new ("", 0);
}

gboolean
precis_document_find_sentence (const PrecisDocument *self, guint32 byte, guint32 *sentence)
{
  for (guint32 i = 0; i < self->n_sentences; i++)
    if (self->sentences[i].span.start <= byte && byte < self->sentences[i].span.end)
      {
        *sentence = i;
        return TRUE;
      }
  return FALSE;
}

gboolean
precis_document_find_token (const PrecisDocument *self, guint32 byte, guint32 *token)
{
  for (guint32 i = 0; i < self->n_tokens; i++)
    if (self->tokens[i].span.start <= byte && byte < self->tokens[i].span.end)
      {
        *token = i;
        return TRUE;
      }
  return FALSE;
}
