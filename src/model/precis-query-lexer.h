/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "precis-query-node.h"

G_BEGIN_DECLS

typedef enum
{
  PRECIS_QUERY_TOKEN_END,
  PRECIS_QUERY_TOKEN_WORDS, /* a word, or all between quotation marks */
  PRECIS_QUERY_TOKEN_FIELD, /* words or an opening parenthesis follow at once */
  PRECIS_QUERY_TOKEN_NOT,   /* the same */
  PRECIS_QUERY_TOKEN_AND,
  PRECIS_QUERY_TOKEN_OR,
  PRECIS_QUERY_TOKEN_OPEN,
  PRECIS_QUERY_TOKEN_CLOSE,
} PrecisQueryTokenKind;

/**
 * PrecisQueryLexer:
 * @kind: of the current token
 * @field: of a FIELD
 * @words: (owned): of WORDS: one line, perhaps empty
 * @prefix: whether a star follows the words
 * @notice: (owned) (nullable): what was not understood first, as a sentence for the user
 * @rest: what is still to be read
 *
 * Cuts a query into tokens; whatever bytes it is made of, it can be cut. The text must stay until the lexer is cleared.
 */
typedef struct
{
  PrecisQueryTokenKind  kind;
  PrecisQueryField      field;
  char                 *words;
  gboolean              prefix;
  char                 *notice;
  const char           *rest;
} PrecisQueryLexer;

void precis_query_lexer_next   (PrecisQueryLexer *self);
void precis_query_lexer_notice (PrecisQueryLexer *self, const char *format, const char *words);
void precis_query_lexer_clear  (PrecisQueryLexer *self);

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (PrecisQueryLexer, precis_query_lexer_clear)

G_END_DECLS
