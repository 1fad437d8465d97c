/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include <string.h>

#include "precis-surroundings.h"

#define MAX_LEAD_UP   60 /* tokens before a quotation that may tell who speaks */
#define MAX_FOLLOW_UP 60 /* tokens after it */

/* The first token at or after a byte. */
static guint32
find_token (const PrecisDocument *document, guint32 byte)
{
  guint32 low = 0, high = document->n_tokens;

  while (low < high)
    {
      guint32 middle = low + (high - low) / 2;

      if (document->tokens[middle].span.start < byte)
        low = middle + 1;
      else
        high = middle;
    }
  return low;
}

static guint32
find_sentence (const PrecisDocument *document, guint32 token)
{
  guint32 sentence = 0;

  precis_document_find_sentence (document, document->tokens[token].span.start, &sentence);
  return sentence;
}

static gboolean
is_sentence_start (const PrecisDocument *document, guint32 token)
{
  return token >= document->n_tokens || document->sentences[find_sentence (document, token)].first == token;
}

static gboolean
is_mark (const PrecisDocument *document, guint32 token, char mark)
{
  const char *lower = precis_document_word (document, token)->lower;

  return lower[0] == mark && lower[1] == '\0';
}

/* Back to the beginning of the sentence, or to the quotation told before. */
static PrecisStretch
lead_up_to (const PrecisDocument *document, const PrecisSentence *sentence, guint32 first, guint32 told_end)
{
  PrecisStretch stretch = { MAX (sentence->first, find_token (document, told_end)), first };

  if (stretch.end - MIN (stretch.end, stretch.first) > MAX_LEAD_UP)
    stretch.first = stretch.end - MAX_LEAD_UP;
  return stretch;
}

/* Up to the end of the line, a full stop or @limit. */
static PrecisStretch
follow_up_from (const PrecisDocument *document, guint32 byte, guint32 limit)
{
  guint32 first = find_token (document, byte);
  PrecisStretch stretch = { first, first };

  limit = MIN (limit, first + MAX_FOLLOW_UP);
  for (; stretch.end < limit; stretch.end++)
    {
      guint32 start = document->tokens[stretch.end].span.start;

      if (memchr (document->text + byte, '\n', start - byte)
          || (is_mark (document, stretch.end, '.') && is_sentence_start (document, stretch.end + 1)))
        break;
      byte = start;
    }
  return stretch;
}

/* A quotation that begins its sentence may be introduced by the one before, if that stands in the same block or
 * ends with a colon. */
static PrecisStretch
look_back (const PrecisDocument *document, guint32 number, guint32 first)
{
  const PrecisSentence *sentence = &document->sentences[number], *before = sentence - 1;

  if (number == 0 || sentence->first != first || before->n_tokens == 0
      || (sentence->block != before->block && !is_mark (document, first - 1, ':')))
    return (PrecisStretch) { first, first };
  return (PrecisStretch) { first - MIN (before->n_tokens, MAX_LEAD_UP), first };
}

static char
last_character (const char *text, PrecisSpan inner)
{
  while (inner.end > inner.start && strchr (" '\"", text[inner.end - 1]))
    inner.end--;
  return inner.end > inner.start ? text[inner.end - 1] : ' ';
}

/**
 * precis_surroundings_find:
 * @document: a document
 * @quotations: array of PrecisQuotation in it
 * @quotation: number of one that holds words
 * @told_end: where the quotation ends that was told before it, in bytes; 0 if none was
 *
 * Cuts out the stretches around a quotation in which its speaker may be named. They are short, however long
 * the text.
 *
 * Returns: the stretches
 */
PrecisSurroundings
precis_surroundings_find (const PrecisDocument *document, const GArray *quotations, guint quotation,
                          guint32 told_end)
{
  const PrecisQuotation *self = &g_array_index (quotations, PrecisQuotation, quotation);
  guint32 first = find_token (document, self->outer.start);
  guint32 number = find_sentence (document, first), limit = document->n_tokens;
  const PrecisSentence *sentence = &document->sentences[number];
  char last = last_character (document->text, self->inner);
  PrecisSurroundings surroundings = { first, sentence->block };

  if (quotation + 1 < quotations->len)
    limit = find_token (document, self[1].outer.start);
  surroundings.lead_up = lead_up_to (document, sentence, first, told_end);
  surroundings.follow_up = follow_up_from (document, self->outer.end, limit);
  surroundings.sentence_before = look_back (document, number, first);
  surroundings.looks_ahead = strchr (",?!", last) && !g_ascii_islower (document->text[self->inner.start]);
  surroundings.is_closed = last == '.';
  return surroundings;
}
