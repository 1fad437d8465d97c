/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include <string.h>

#include "precis-country.h"
#include "precis-mention.h"
#include "precis-name-words.h"
#include "precis-phrase.h"

/* The tagger may name a common noun ("measles") only when it is this sure. */
#define SURE 0.7f

/* Longer runs of capitals are no names. */
#define MAX_TOKENS 24

static gboolean
is_punctuation (const PrecisDocument *document, guint32 token)
{
  return document->tokens[token].kind == PRECIS_TOKEN_PUNCTUATION;
}

/* Whether the first token of a name does not belong to it. */
static gboolean
is_before_name (const PrecisMention *self, const PrecisDocument *document)
{
  const char *lower = precis_document_word (document, self->first)->lower;

  if (is_punctuation (document, self->first))
    return strcmp (lower, "@") != 0 && strcmp (lower, "#") != 0;
  if (!strcmp (lower, "the") || !strcmp (lower, "a") || !strcmp (lower, "an"))
    return TRUE;
  return self->type == PRECIS_NAME_PER
         && precis_name_word_at (document, self->first) & PRECIS_NAME_WORD_TITLE;
}

/* The "Press" of "White House Press Secretary". */
static gboolean
is_of_title (const PrecisMention *self, const PrecisDocument *document, guint32 last)
{
  return self->type != PRECIS_NAME_PER && self->n_tokens > 1 && last + 1 < document->n_tokens
         && precis_name_word_at (document, last) & PRECIS_NAME_WORD_RANK
         && document->tokens[last + 1].flags & PRECIS_TOKEN_CAPITALISED
         && precis_name_word_at (document, last + 1) & PRECIS_NAME_WORD_TITLE;
}

static gboolean
is_after_name (const PrecisMention *self, const PrecisDocument *document)
{
  guint32 last = self->first + self->n_tokens - 1;
  const char *lower = precis_document_word (document, last)->lower;

  if (!strcmp (lower, "'s") || !strcmp (lower, "'") || is_of_title (self, document, last))
    return TRUE;
  return is_punctuation (document, last) && *lower != ')' && *lower != ']' && *lower != '!';
}

/* A mention that begins with what a person is, "Vellish economist Ann Lee", becomes that person. */
static void
cut_role (PrecisMention *self, const PrecisDocument *document)
{
  for (guint32 k = self->n_tokens; k-- > 1;)
    {
      guint32 token = self->first + k - 1;

      if (!precis_phrase_is_role (document, token)
          || (document->tokens[token].flags & (PRECIS_TOKEN_CAPITALISED | PRECIS_TOKEN_HAS_HYPHEN))
               == PRECIS_TOKEN_CAPITALISED
          || !(document->tokens[token + 1].flags & PRECIS_TOKEN_CAPITALISED))
        continue;
      self->first += k;
      self->n_tokens -= k;
      self->type = PRECIS_NAME_PER;
      return;
    }
}

/* The tokenizer leaves the genitive in a word only where it is not sure: behind a bracket or a hyphen. */
static void
cut_genitive (PrecisMention *self, const PrecisDocument *document)
{
  static const char * const genitives[] = { "'s", "’s", "s'", "s’" };
  static const guint cut[] = { 2, 4, 1, 3 };
  guint32 length = self->span.end - self->span.start;

  for (guint i = 0; i < G_N_ELEMENTS (genitives); i++)
    {
      guint n = strlen (genitives[i]);

      if (length > n + 1 && !memcmp (document->text + self->span.end - n, genitives[i], n))
        {
          self->span.end -= cut[i];
          return;
        }
    }
}

/**
 * precis_mention_clean:
 * @self: a mention with @first, @n_tokens and @type
 * @document: the document that it is in
 *
 * Takes off what stands around a name and is not of it (the article, titles, the genitive, quotation marks),
 * and sets the span.
 *
 * Returns: whether anything is left that is not too long for a name
 */
gboolean
precis_mention_clean (PrecisMention *self, const PrecisDocument *document)
{
  while (self->n_tokens && is_after_name (self, document))
    self->n_tokens--;
  cut_role (self, document);
  while (self->n_tokens > 1 && is_before_name (self, document))
    {
      self->first++;
      self->n_tokens--;
    }
  if (!self->n_tokens || self->n_tokens > MAX_TOKENS)
    return FALSE;
  self->span.start = document->tokens[self->first].span.start;
  self->span.end = document->tokens[self->first + self->n_tokens - 1].span.end;
  cut_genitive (self, document);
  return TRUE;
}

/**
 * precis_mention_text:
 * @self: a mention
 * @document: the document that it is in
 *
 * Returns: (transfer full): the name as it is written there
 */
char *
precis_mention_text (const PrecisMention *self, const PrecisDocument *document)
{
  return precis_span_slice (self->span, document->text);
}

/* Whether every word of the mention has one of @classes (words without a letter aside). */
static gboolean
is_all (const PrecisMention *self, const PrecisDocument *document, guint classes)
{
  for (guint32 i = self->first; i < self->first + self->n_tokens; i++)
    if (document->tokens[i].kind == PRECIS_TOKEN_WORD && !(precis_name_word_at (document, i) & classes))
      return FALSE;
  return TRUE;
}

static gboolean
has_letter (const char *text)
{
  for (; *text; text = g_utf8_next_char (text))
    if (g_unichar_isalnum (g_utf8_get_char (text)))
      return TRUE;
  return FALSE;
}

/* "R-Ohio" and the like, behind the names of politicians. */
static gboolean
is_party (const char *text)
{
  return strchr ("RDI", *text) && text[1] == '-' && g_ascii_isupper (text[2]);
}

static gboolean
has_capital (const PrecisMention *self, const PrecisDocument *document)
{
  for (guint32 i = self->first; i < self->first + self->n_tokens; i++)
    if (document->tokens[i].flags & (PRECIS_TOKEN_CAPITALISED | PRECIS_TOKEN_ALL_CAPS))
      return TRUE;
  for (const char *p = document->text + self->span.start; p < document->text + self->span.end;
       p = g_utf8_next_char (p))
    if (g_unichar_isupper (g_utf8_get_char (p)))
      return TRUE;
  return FALSE;
}

/**
 * precis_mention_valid:
 * @self: a cleaned mention
 * @document: the document that it is in
 *
 * Whether what the tagger found may be a name at all: no nationality, pronoun, bare title, day or single
 * letter. A surname that is a title too ("King") comes back by precis_sweep() if the article has the full
 * name.
 *
 * Returns: %FALSE if it is to be dropped
 */
gboolean
precis_mention_valid (const PrecisMention *self, const PrecisDocument *document)
{
  g_autofree char *text = precis_mention_text (self, document);
  gboolean is_person = self->type == PRECIS_NAME_PER, is_thing = self->type >= PRECIS_NAME_EVT;
  const PrecisCountry *country;

  if (g_utf8_strlen (text, -1) < 2 || !has_letter (text) || is_party (text))
    return FALSE;
  if (!has_capital (self, document) && !(is_thing && self->confidence >= SURE))
    return FALSE;
  if (precis_country_find (text, &country) == PRECIS_COUNTRY_ADJECTIVE)
    return FALSE;
  if (is_all (self, document, PRECIS_NAME_WORD_PRONOUN | PRECIS_NAME_WORD_DETERMINER))
    return precis_country_find (text, &country) == PRECIS_COUNTRY_NAME;
  if (!is_person && is_all (self, document, PRECIS_NAME_WORD_CALENDAR))
    return FALSE;
  return !is_person || !is_all (self, document, PRECIS_NAME_WORD_TITLE);
}
