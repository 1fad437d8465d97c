/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include <string.h>

#include "precis-quotation.h"
#include "precis-quote.h"
#include "precis-quotes.h"
#include "precis-speaker.h"
#include "precis-word-class.h"

#define MIN_WORDS 4 /* fewer in quotation marks are a term, a nickname, a doubt */

typedef struct
{
  guint n_words;
  guint n_capitalised; /* of the words that are none of grammar */
  guint n_topical;
} Shape;

static Shape
measure (const PrecisDocument *document, PrecisSpan span)
{
  Shape shape = { 0 };
  guint32 token;

  if (!precis_document_find_token (document, span.start, &token))
    return shape;
  for (; token < document->n_tokens && document->tokens[token].span.start < span.end; token++)
    {
      const PrecisToken *t = &document->tokens[token];

      if (t->kind == PRECIS_TOKEN_PUNCTUATION || document->text[t->span.start] == '\'')
        continue;
      shape.n_words++;
      if (precis_word_class (precis_document_word (document, token)) & PRECIS_WORD_FUNCTION)
        continue;
      shape.n_topical++;
      shape.n_capitalised += (t->flags & PRECIS_TOKEN_CAPITALISED) != 0;
    }
  return shape;
}

/* Without white space at the ends and without a comma that belongs to the sentence around it. */
static PrecisSpan
trim (const char *text, PrecisSpan span)
{
  while (span.start < span.end && g_ascii_isspace (text[span.start]))
    span.start++;
  while (span.end > span.start && (g_ascii_isspace (text[span.end - 1]) || text[span.end - 1] == ','))
    span.end--;
  return span;
}

/* The title of a work and a slogan have all their great words with capitals, and nothing sets them off as
 * speech: no full stop at their end, no comma or colon between them and "said". */
static gboolean
is_title (const char *text, const PrecisQuotation *quotation, Shape shape)
{
  guint32 before = quotation->outer.start;

  if (shape.n_capitalised < shape.n_topical || strchr (".!?,", text[quotation->inner.end - 1]))
    return FALSE;
  while (before > 0 && text[before - 1] == ' ')
    before--;
  return before == 0 || !strchr (",:", text[before - 1]);
}

static void
add_quote (GPtrArray *quotes, const char *text, PrecisSpan span, const char *speaker)
{
  g_autofree char *slice = precis_span_slice (span, text);

  g_ptr_array_add (quotes, g_object_new (PRECIS_TYPE_QUOTE, "text", slice, "speaker", speaker,
                                         "start", span.start, "end", span.end, NULL));
}

/**
 * precis_quotes_find:
 * @reading: a reading whose names and entities are found
 * @error: as precis_reading_go_on()
 *
 * Finds direct quotations of four words and more, and who said them. Linear in the text.
 *
 * Returns: (transfer full) (nullable): array of PrecisQuote in the order of the text, or %NULL
 */
GPtrArray *
precis_quotes_find (PrecisReading *reading, GError **error)
{
  const PrecisDocument *document = reading->document;
  g_autoptr (GPtrArray) quotes = g_ptr_array_new_with_free_func (g_object_unref);
  g_autoptr (GArray) quotations = NULL;
  g_autoptr (PrecisSpeakers) speakers = NULL;

  if (!reading->is_english)
    return g_steal_pointer (&quotes);
  quotations = precis_quotation_find_all (document->text, document->length);
  speakers = precis_speakers_new (reading, quotations);
  for (guint i = 0; i < quotations->len; i++)
    {
      const PrecisQuotation *quotation = &g_array_index (quotations, PrecisQuotation, i);
      PrecisSpan span = trim (document->text, quotation->inner);
      Shape shape = measure (document, span);
      g_autofree char *speaker = NULL;

      if (!precis_reading_go_on (reading, error))
        return NULL;
      if (shape.n_words < MIN_WORDS || is_title (document->text, quotation, shape))
        continue;
      speaker = precis_speakers_tell (speakers, i);
      add_quote (quotes, document->text, span, speaker);
    }
  return g_steal_pointer (&quotes);
}
