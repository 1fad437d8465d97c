/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include <string.h>

#include <glib/gi18n-lib.h>

#include "precis-query-field.h"
#include "precis-query-lexer.h"
#include "precis-string.h"

#define MAX_NOTICE_CHARS 40 /* of what the user typed */

static gboolean
is_space (gunichar c)
{
  return g_unichar_isspace (c) || g_unichar_iscntrl (c);
}

/* Typographic quotation marks count as well: a phrase is often pasted from an article. */
static gboolean
is_quote (gunichar c)
{
  return c == '"' || (c >= 0x201C && c <= 0x201F);
}

static gboolean
ends_word (gunichar c)
{
  return !c || is_space (c) || is_quote (c) || c == '(' || c == ')' || c == '|';
}

/* Whether what a field or a minus stands before can begin with @c. */
static gboolean
begins_operand (gunichar c)
{
  return c == '(' || is_quote (c) || !ends_word (c);
}

static const char *
skip_space (const char *text)
{
  while (*text && is_space (g_utf8_get_char (text)))
    text = g_utf8_next_char (text);
  return text;
}

static void
skip_stars (PrecisQueryLexer *self)
{
  for (self->prefix = FALSE; *self->rest == '*'; self->rest++)
    self->prefix = TRUE;
}

/* From behind an opening quotation mark. */
static void
read_phrase (PrecisQueryLexer *self)
{
  GString *phrase = g_string_new (NULL);
  const char *p = skip_space (self->rest);

  while (*p && !is_quote (g_utf8_get_char (p)))
    {
      const char *next = skip_space (p);

      if (next == p)
        g_string_append_unichar (phrase, g_utf8_get_char (p));
      else if (*next && !is_quote (g_utf8_get_char (next)))
        g_string_append_c (phrase, ' ');
      p = next == p ? g_utf8_next_char (p) : next;
    }
  if (!*p)
    precis_query_lexer_notice (self, _("A quotation mark is not closed."), NULL);
  self->rest = *p ? g_utf8_next_char (p) : p;
  skip_stars (self);
  self->kind = PRECIS_QUERY_TOKEN_WORDS;
  self->words = g_string_free (phrase, FALSE);
}

static void
read_word (PrecisQueryLexer *self)
{
  const char *start = self->rest;
  const char *end = start;
  gsize length;

  while (!ends_word (g_utf8_get_char (end)))
    end = g_utf8_next_char (end);
  for (length = end - start; length && start[length - 1] == '*';)
    length--;
  self->kind = PRECIS_QUERY_TOKEN_WORDS;
  self->words = g_strndup (start, length);
  self->prefix = length < (gsize) (end - start);
  self->rest = end;
}

/* "name:" and something behind it. What looks so and is none is told, and read as a word. */
static gboolean
read_field (PrecisQueryLexer *self)
{
  gsize length = strspn (self->rest, G_CSET_A_2_Z G_CSET_a_2_z "_");
  const char *value = self->rest + length + 1;
  g_autofree char *name = g_strndup (self->rest, length);
  gboolean known;

  if (!length || value[-1] != ':')
    return FALSE;
  known = precis_query_field_read (name, length, &self->field);
  if (known && begins_operand (g_utf8_get_char (value)))
    {
      self->kind = PRECIS_QUERY_TOKEN_FIELD;
      self->rest = value;
      return TRUE;
    }
  if (known)
    precis_query_lexer_notice (self, _("Nothing stands after “%s:”: it was read as a word."), name);
  else if (begins_operand (g_utf8_get_char (value)) && !g_str_has_prefix (value, "//"))
    precis_query_lexer_notice (self, _("There is no field “%s”: it was read as words."), name);
  return FALSE;
}

/* One of the signs that are a token by themselves. */
static gboolean
read_sign (PrecisQueryLexer *self)
{
  char c = *self->rest;

  if (c == '(')
    self->kind = PRECIS_QUERY_TOKEN_OPEN;
  else if (c == ')')
    self->kind = PRECIS_QUERY_TOKEN_CLOSE;
  else if (c == '|')
    self->kind = PRECIS_QUERY_TOKEN_OR;
  else if (c == '-' && self->rest[1] != '-' && begins_operand (g_utf8_get_char (self->rest + 1)))
    self->kind = PRECIS_QUERY_TOKEN_NOT;
  else
    return FALSE;
  self->rest += c == '|' ? strspn (self->rest, "|") : 1;
  return TRUE;
}

static void
read_operator (PrecisQueryLexer *self)
{
  if (self->prefix)
    return;
  if (g_str_equal (self->words, "OR"))
    self->kind = PRECIS_QUERY_TOKEN_OR;
  else if (g_str_equal (self->words, "AND"))
    self->kind = PRECIS_QUERY_TOKEN_AND;
}

/* Behind a field nothing but a quotation mark or a parenthesis has a meaning of its own. */
static void
read_value (PrecisQueryLexer *self)
{
  if (*self->rest != '(')
    read_word (self);
  else
    read_sign (self);
}

/**
 * precis_query_lexer_next:
 * @self: a lexer, zeroed but for its rest before the first call
 *
 * Reads the next token.
 */
void
precis_query_lexer_next (PrecisQueryLexer *self)
{
  gboolean in_field = self->kind == PRECIS_QUERY_TOKEN_FIELD;
  gunichar c;

  g_clear_pointer (&self->words, g_free);
  self->rest = skip_space (self->rest);
  self->kind = PRECIS_QUERY_TOKEN_END;
  c = g_utf8_get_char (self->rest);
  if (!c)
    return;
  if (is_quote (c))
    {
      self->rest = g_utf8_next_char (self->rest);
      read_phrase (self);
    }
  else if (in_field)
    read_value (self);
  else if (!read_sign (self) && !read_field (self))
    {
      read_word (self);
      read_operator (self);
    }
}

/**
 * precis_query_lexer_notice:
 * @self: a lexer
 * @format: a translated sentence, with one %%s if there are @words
 * @words: (nullable): what the user typed; a long one is shortened
 *
 * Remembers what was not understood, unless there was something before.
 */
void
precis_query_lexer_notice (PrecisQueryLexer *self, const char *format, const char *words)
{
  g_autofree char *line = words ? precis_string_one_line (words, MAX_NOTICE_CHARS) : NULL;
  const char *slot = strstr (format, "%s");

  if (self->notice)
    return;
  self->notice = slot && line ? g_strdup_printf ("%.*s%s%s", (int) (slot - format), format, line, slot + 2)
                              : g_strdup (format);
}

void
precis_query_lexer_clear (PrecisQueryLexer *self)
{
  g_clear_pointer (&self->words, g_free);
  g_clear_pointer (&self->notice, g_free);
}
