/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "precis-candidates.h"

#define MIN_WORDS 4 /* fewer are a caption, a dateline, an exclamation */

static guint
count_words (const PrecisDocument *document, const PrecisSentence *sentence)
{
  guint n = 0;

  for (guint32 i = sentence->first; i < sentence->first + sentence->n_tokens; i++)
    n += document->tokens[i].kind != PRECIS_TOKEN_PUNCTUATION;
  return n;
}

/* The next word from token *i on, or NULL at the end. */
static const PrecisWord *
next_word (const PrecisDocument *document, guint32 *i, guint32 end)
{
  while (*i < end && document->tokens[*i].kind == PRECIS_TOKEN_PUNCTUATION)
    (*i)++;
  return *i < end ? precis_document_word (document, (*i)++) : NULL;
}

/* Whether the sentence says the title over again, word for word. */
static gboolean
repeats_title (const PrecisReading *reading, const PrecisSentence *sentence)
{
  guint32 i = sentence->first, k = 0;
  const PrecisWord *word, *title_word;

  do
    {
      word = next_word (reading->document, &i, sentence->first + sentence->n_tokens);
      title_word = next_word (reading->title, &k, reading->title->n_tokens);
    }
  while (word && title_word && word->hash == title_word->hash);
  return !word && !title_word;
}

static PrecisBlockKind
kind_at (const GArray *blocks, guint *at, guint32 byte)
{
  while (blocks && *at < blocks->len && g_array_index (blocks, PrecisBlock, *at).span.end <= byte)
    (*at)++;
  return blocks && *at < blocks->len ? g_array_index (blocks, PrecisBlock, *at).kind : PRECIS_BLOCK_PARAGRAPH;
}

static gboolean
may_be_point (const PrecisReading *reading, const PrecisSentence *sentence, PrecisBlockKind kind)
{
  return kind != PRECIS_BLOCK_HEADING && kind != PRECIS_BLOCK_CODE && kind != PRECIS_BLOCK_TABLE
         && count_words (reading->document, sentence) >= MIN_WORDS && !repeats_title (reading, sentence);
}

/**
 * precis_candidates_find:
 * @reading: a reading
 *
 * Leaves out what is no sentence of the text proper: headings, code, tables, fragments, the title said again.
 *
 * Returns: (transfer full): array of PrecisCandidate, in the order of the text
 */
GArray *
precis_candidates_find (const PrecisReading *reading)
{
  GArray *candidates = g_array_new (FALSE, FALSE, sizeof (PrecisCandidate));
  const GArray *blocks = precis_article_get_blocks (reading->article);
  guint at = 0;
  guint32 n_blocks = 0, last_block = G_MAXUINT32;

  for (guint32 i = 0; i < reading->document->n_sentences; i++)
    {
      const PrecisSentence *sentence = &reading->document->sentences[i];
      PrecisBlockKind kind = kind_at (blocks, &at, sentence->span.start);
      PrecisCandidate candidate = { i, 0, kind == PRECIS_BLOCK_LIST_ITEM || kind == PRECIS_BLOCK_QUOTATION };

      if (!may_be_point (reading, sentence, kind))
        continue;
      n_blocks += sentence->block != last_block;
      last_block = sentence->block;
      candidate.block = n_blocks - 1;
      g_array_append_val (candidates, candidate);
    }
  return candidates;
}
