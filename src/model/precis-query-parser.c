/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include <glib/gi18n-lib.h>

#include "precis-enum-types.h"
#include "precis-limits.h"
#include "precis-query-days.h"
#include "precis-query-field.h"
#include "precis-query-lexer.h"
#include "precis-query-parser.h"
#include "precis-query-private.h"
#include "precis-string.h"

typedef struct
{
  PrecisQueryLexer  lexer;
  PrecisQueryField  field;   /* of words without one: that of the parentheses around them */
  const GDate      *today;
  guint             depth;   /* of parentheses */
  guint             n_terms;
} Parser;

static PrecisQueryNode *parse_any (Parser *self);

/* Of a field with values of its own: whether @value, in small letters, is one. */
static gboolean
read_value (Parser *self, PrecisQueryNode *term)
{
  int found;

  if (term->prefix)
    return FALSE;
  if (term->field == PRECIS_QUERY_IS)
    return precis_enum_value (PRECIS_TYPE_QUERY_STATE, term->value, &found);
  if (term->field == PRECIS_QUERY_HAS)
    return precis_enum_value (PRECIS_TYPE_QUERY_PART, term->value, &found);
  return precis_query_days_read (term->field, term->value, self->today, &term->from, &term->until);
}

static PrecisQueryNode *
make_fixed_term (Parser *self, PrecisQueryField field)
{
  g_autofree char *value = precis_string_lower (self->lexer.words, -1);
  g_autofree char *words = g_strdup_printf ("%s:%s", precis_query_field_get_name (field), self->lexer.words);
  g_autoptr (PrecisQueryNode) term = precis_query_node_new_term (field, value, self->lexer.prefix);

  if (read_value (self, term))
    return g_steal_pointer (&term);
  precis_query_lexer_notice (&self->lexer, _("“%s” was not understood: it was read as words."), words);
  return precis_query_node_new_term (PRECIS_QUERY_ANY, words, self->lexer.prefix);
}

static PrecisQueryNode *
make_term (Parser *self, PrecisQueryField field)
{
  if (self->n_terms == PRECIS_MAX_QUERY_TERMS)
    {
      precis_query_lexer_notice (&self->lexer, _("The query has too many words: “%s” and the rest were left out."),
                                 self->lexer.words);
      return NULL;
    }
  self->n_terms++;
  if (field >= PRECIS_QUERY_BEFORE)
    return make_fixed_term (self, field);
  if (*self->lexer.words || (self->lexer.prefix && field != PRECIS_QUERY_ANY))
    return precis_query_node_new_term (field, self->lexer.words, self->lexer.prefix);
  precis_query_lexer_notice (&self->lexer, _("Where a word is wanted there is none."), NULL);
  return NULL;
}

static PrecisQueryNode *
parse_words (Parser *self, PrecisQueryField field)
{
  PrecisQueryNode *term = make_term (self, field);

  precis_query_lexer_next (&self->lexer);
  return term;
}

/* Passes over parentheses that are nested too deep. */
static void
skip_group (Parser *self)
{
  guint open = 0;

  precis_query_lexer_notice (&self->lexer,
                             _("Parentheses lie too deep in each other: the innermost were left out."), NULL);
  do
    {
      open += self->lexer.kind == PRECIS_QUERY_TOKEN_OPEN;
      open -= self->lexer.kind == PRECIS_QUERY_TOKEN_CLOSE;
      precis_query_lexer_next (&self->lexer);
    }
  while (open && self->lexer.kind != PRECIS_QUERY_TOKEN_END);
}

static PrecisQueryNode *
parse_group (Parser *self, PrecisQueryField field)
{
  PrecisQueryField outer = self->field;
  PrecisQueryNode *node;

  if (self->depth == PRECIS_MAX_QUERY_DEPTH)
    {
      skip_group (self);
      return NULL;
    }
  self->depth++;
  self->field = field;
  precis_query_lexer_next (&self->lexer);
  node = parse_any (self);
  self->field = outer;
  self->depth--;
  if (self->lexer.kind == PRECIS_QUERY_TOKEN_CLOSE)
    precis_query_lexer_next (&self->lexer);
  else
    precis_query_lexer_notice (&self->lexer, _("A parenthesis is not closed."), NULL);
  return node;
}

/* Words or parentheses, with a field before them or not. An operator in their place is left to the caller. */
static PrecisQueryNode *
parse_operand (Parser *self)
{
  PrecisQueryField field = self->field;

  if (self->lexer.kind == PRECIS_QUERY_TOKEN_FIELD)
    {
      field = self->lexer.field;
      precis_query_lexer_next (&self->lexer);
    }
  if (self->lexer.kind == PRECIS_QUERY_TOKEN_OPEN)
    return parse_group (self, field);
  return self->lexer.kind == PRECIS_QUERY_TOKEN_WORDS ? parse_words (self, field) : NULL;
}

static PrecisQueryNode *
parse_factor (Parser *self)
{
  if (self->lexer.kind == PRECIS_QUERY_TOKEN_NOT)
    {
      precis_query_lexer_next (&self->lexer);
      return precis_query_node_negate (parse_operand (self));
    }
  if (self->lexer.kind == PRECIS_QUERY_TOKEN_AND || self->lexer.kind == PRECIS_QUERY_TOKEN_CLOSE)
    {
      precis_query_lexer_next (&self->lexer);
      return NULL;
    }
  return parse_operand (self);
}

static gboolean
ends_all (Parser *self)
{
  if (self->lexer.kind == PRECIS_QUERY_TOKEN_CLOSE && !self->depth)
    {
      precis_query_lexer_notice (&self->lexer, _("A parenthesis is closed that was not opened."), NULL);
      return FALSE;
    }
  return self->lexer.kind == PRECIS_QUERY_TOKEN_END || self->lexer.kind == PRECIS_QUERY_TOKEN_OR
         || self->lexer.kind == PRECIS_QUERY_TOKEN_CLOSE;
}

static PrecisQueryNode *
parse_all (Parser *self)
{
  PrecisQueryNode *node = NULL;

  while (!ends_all (self))
    node = precis_query_node_join (PRECIS_QUERY_AND, node, parse_factor (self));
  return node;
}

static PrecisQueryNode *
parse_any (Parser *self)
{
  PrecisQueryNode *node = parse_all (self);

  while (self->lexer.kind == PRECIS_QUERY_TOKEN_OR)
    {
      PrecisQueryNode *other;

      precis_query_lexer_next (&self->lexer);
      other = parse_all (self);
      if (!node || !other)
        precis_query_lexer_notice (&self->lexer, _("“OR” stands between two words: it was passed over."), NULL);
      node = precis_query_node_join (PRECIS_QUERY_OR, node, other);
    }
  return node;
}

/**
 * precis_query_parser_run:
 * @text: valid UTF-8 of at most some %PRECIS_MAX_QUERY_BYTES
 * @today: the day that relative dates count from
 * @notice: (out) (optional): what was not understood, as a sentence, or %NULL
 *
 * Reads a query by descent, one level of calls for each level of parentheses. AND binds more tightly than OR. What
 * cannot be read as it was meant is read as words.
 *
 * Returns: (transfer full) (nullable): the tree; %NULL if nothing is asked
 */
PrecisQueryNode *
precis_query_parser_run (const char *text, const GDate *today, char **notice)
{
  Parser self = { .lexer.rest = text, .today = today };
  PrecisQueryNode *node;

  precis_query_lexer_next (&self.lexer);
  node = parse_any (&self);
  *notice = g_steal_pointer (&self.lexer.notice);
  precis_query_lexer_clear (&self.lexer);
  return node;
}
