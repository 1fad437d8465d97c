/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "precis-span.h"

G_BEGIN_DECLS

/**
 * SECTION: a text, taken apart
 *
 * A PrecisDocument holds sentences, the tokens of each, and the distinct words. It is made once for a text, in linear
 * time, and every analyser reads it. What depends on the word alone (lower case, stem, how often) stands once a
 * distinct word, so that a look-up in a lexicon is made once a word and not once a token.
 *
 * Tokens follow the Penn Treebank's cuts without changing a character: punctuation apart, "'s" and "n't" apart
 * ("do|n't", "Kim|'s"), hyphenated words and "U.S." whole, numbers with their separators whole ("1,200.50", "4.25").
 */

typedef enum
{
  PRECIS_TOKEN_WORD,
  PRECIS_TOKEN_NUMBER, /* begins with a digit: 2018, 1,200, 12th, 9:30 */
  PRECIS_TOKEN_PUNCTUATION,
} PrecisTokenKind;

typedef enum
{
  PRECIS_TOKEN_CAPITALISED = 1 << 0, /* begins with a capital letter */
  PRECIS_TOKEN_ALL_CAPS    = 1 << 1, /* two letters or more, all capital; full stops allowed: U.S. */
  PRECIS_TOKEN_HAS_DIGIT   = 1 << 2,
  PRECIS_TOKEN_HAS_HYPHEN  = 1 << 3,
  PRECIS_TOKEN_SPACE_AFTER = 1 << 4, /* white space or the end of the text follows */
} PrecisTokenFlags;

/**
 * PrecisToken:
 * @span: its bytes in the text
 * @word: index into PrecisDocument's words
 * @kind: a PrecisTokenKind
 * @flags: PrecisTokenFlags
 */
typedef struct
{
  PrecisSpan span;
  guint32    word;
  guint8     kind;
  guint8     flags;
} PrecisToken;

/**
 * PrecisWord:
 * @lower: in lower case, typographic apostrophes made plain
 * @stem: its Porter stem
 * @hash: precis_string_hash() of @lower
 * @count: tokens of the document that are this word
 *
 * A distinct word of a document, case aside.
 */
typedef struct
{
  const char *lower;
  const char *stem;
  guint32     hash;
  guint32     count;
} PrecisWord;

/**
 * PrecisSentence:
 * @span: from its first to its last character, closing quotation marks included
 * @first: index of its first token
 * @n_tokens: how many tokens it has
 * @block: number of the line (block) of the text that it stands in; a sentence never crosses a line end
 * @place: its number within that block, from 0
 */
typedef struct
{
  PrecisSpan span;
  guint32    first;
  guint32    n_tokens;
  guint32    block;
  guint32    place;
} PrecisSentence;

typedef struct
{
  const char     *text;   /* the document's own copy */
  gsize           length;
  PrecisToken    *tokens;
  guint32         n_tokens;
  PrecisSentence *sentences;
  guint32         n_sentences;
  PrecisWord     *words;
  guint32         n_words;
  guint32         n_blocks;
  GStringChunk   *strings; /* of the words */
} PrecisDocument;

PrecisDocument *precis_document_new             (const char *text, gsize length);
PrecisDocument *precis_document_new_from_tokens (const char * const * const *sentences);
void            precis_document_free            (PrecisDocument *self);
gboolean        precis_document_find_sentence   (const PrecisDocument *self, guint32 byte, guint32 *sentence);
gboolean        precis_document_find_token      (const PrecisDocument *self, guint32 byte, guint32 *token);

/* The distinct word of token @i. */
static inline const PrecisWord *
precis_document_word (const PrecisDocument *self, guint32 i)
{
  return &self->words[self->tokens[i].word];
}

G_DEFINE_AUTOPTR_CLEANUP_FUNC (PrecisDocument, precis_document_free)

G_END_DECLS
