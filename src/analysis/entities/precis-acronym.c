/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include <string.h>

#include "precis-acronym.h"
#include "precis-name-words.h"

/* Two letters fit too many names by chance, unless the text sets them beside the name. */
#define MIN_LETTERS 3

/* Confidence of a mention that the tagger missed and brackets give away. */
#define BRACKETED 0.6f

/**
 * precis_acronym_letters:
 * @acronym: a form
 *
 * Returns: (transfer full): its letters and digits alone, in lower case
 */
char *
precis_acronym_letters (const PrecisForm *acronym)
{
  GString *letters = g_string_new (NULL);

  for (const char *p = acronym->key; *p; p++)
    if (g_ascii_isalnum (*p))
      g_string_append_c (letters, *p);
  return g_string_free (letters, FALSE);
}

/**
 * precis_acronym_skips:
 * @word: a word of a name, folded
 *
 * Returns: whether acronyms may leave out its letter, as that of "of"
 */
gboolean
precis_acronym_skips (const char *word)
{
  return (precis_name_word_find (word) & PRECIS_NAME_WORD_LINK) != 0;
}

/* Whether @letters are the initials of @full; "US" counts with both letters. */
static gboolean
spells (const char *letters, const PrecisForm *full, gboolean links)
{
  for (guint i = 0; i < full->n_words; i++)
    {
      const char *word = full->words[i];
      gsize n = strcmp (word, "us") ? 1 : 2;

      if (!links && precis_acronym_skips (word))
        continue;
      if (strncmp (letters, word, n))
        return FALSE;
      letters += n;
    }
  return !*letters;
}

/**
 * precis_acronym_fits:
 * @acronym: a form for which precis_form_is_acronym() holds
 * @full: another form
 *
 * Returns: whether the letters of @acronym are the initials of @full, with or without those of "of" and "the"
 */
gboolean
precis_acronym_fits (const PrecisForm *acronym, const PrecisForm *full)
{
  g_autofree char *letters = precis_acronym_letters (acronym);

  if (full->n_words < 2 || strlen (letters) < 2)
    return FALSE;
  return spells (letters, full, FALSE) || spells (letters, full, TRUE);
}

static gboolean
draws_from (const char *letters, char **words)
{
  if (words[0][0] != *letters)
    return FALSE;
  for (guint i = 0; words[i]; i++)
    for (const char *p = words[i]; *p && *letters; p++)
      letters += *p == *letters;
  return !*letters;
}

/* Whether the letters stand in @full in this order, the first one at the beginning of a word: "TSZ",
 * "VeRiCo". */
static gboolean
is_drawn_from (const PrecisForm *acronym, const PrecisForm *full)
{
  g_autofree char *letters = precis_acronym_letters (acronym);

  for (guint i = 0; i + 1 < full->n_words; i++)
    if (draws_from (letters, full->words + i))
      return TRUE;
  return FALSE;
}

/* ", or ABC" behind @mention. */
static gboolean
find_alternative (const PrecisDocument *document, guint32 next, guint32 *token)
{
  *token = next + 2;
  return *token < document->n_tokens && document->text[document->tokens[next].span.start] == ','
         && g_str_equal (precis_document_word (document, next + 1)->lower, "or")
         && document->tokens[*token].flags & PRECIS_TOKEN_ALL_CAPS;
}

/* The token between the brackets that follow @mention, if there is just one. */
static gboolean
find_bracketed (const PrecisRoster *roster, const PrecisMention *mention, guint32 *token)
{
  const PrecisDocument *document = precis_roster_document (roster, mention);
  guint32 next = mention->first + mention->n_tokens;

  if (next + 2 >= document->n_tokens || document->text[document->tokens[next].span.start] != '('
      || document->text[document->tokens[next + 2].span.start] != ')')
    return FALSE;
  *token = next + 1;
  return document->tokens[*token].kind == PRECIS_TOKEN_WORD;
}

/* The form at @token: that of its mention, or a new one with a mention that the tagger missed. */
static guint
enter_acronym (PrecisRoster *roster, const PrecisMention *full, guint32 token)
{
  const PrecisDocument *document = precis_roster_document (roster, full);
  PrecisMention mention = { .first = token, .n_tokens = 1, .span = document->tokens[token].span,
                            .type = full->type, .confidence = BRACKETED, .in_title = full->in_title };
  g_autofree char *text = precis_mention_text (&mention, document);

  if (precis_roster_find (roster, text, &mention.form))
    return mention.form;
  mention.form = precis_roster_enter (roster, text);
  precis_roster_form (roster, mention.form)->type = full->type;
  precis_roster_add (roster, &mention);
  return mention.form;
}

/* In "NAME (ABC)" any acronym stands for an organisation, even one of another language. */
static gboolean
may_stand_for (const PrecisForm *acronym, const PrecisForm *full)
{
  if (full->type == PRECIS_NAME_PER || acronym->meaning != PRECIS_COUNTRY_NONE
      || precis_form_is_acronym (full))
    return FALSE;
  return is_drawn_from (acronym, full)
         || (full->type == PRECIS_NAME_ORG && full->n_words > 1 && strlen (acronym->key) >= MIN_LETTERS);
}

/**
 * precis_acronym_find:
 * @roster: a settled roster
 *
 * Finds the acronyms that the article defines, as in "World Health Organization (WHO)"; adds to @roster
 * those that the tagger missed. The pattern is that of Schwartz and Hearst, A simple algorithm for
 * identifying abbreviation definitions in biomedical text (2003).
 *
 * Returns: (transfer full): table from the form of the acronym to that of the full name, both plus one
 */
GHashTable *
precis_acronym_find (PrecisRoster *roster)
{
  GHashTable *pairs = g_hash_table_new (NULL, NULL);
  guint n_mentions = roster->mentions->len;

  for (guint i = 0; i < n_mentions; i++)
    {
      PrecisMention full = *precis_roster_mention (roster, i);
      const PrecisDocument *document = precis_roster_document (roster, &full);
      g_autoptr (PrecisForm) candidate = NULL;
      g_autofree char *text = NULL;
      guint32 token;

      if (!find_bracketed (roster, &full, &token)
          && !find_alternative (document, full.first + full.n_tokens, &token))
        continue;
      text = precis_span_slice (document->tokens[token].span, document->text);
      candidate = precis_form_new (text);
      if (!precis_form_is_acronym (candidate)
          || !may_stand_for (candidate, precis_roster_form (roster, full.form)))
        continue;
      g_hash_table_insert (pairs, GUINT_TO_POINTER (enter_acronym (roster, &full, token) + 1),
                           GUINT_TO_POINTER (full.form + 1));
    }
  return pairs;
}
