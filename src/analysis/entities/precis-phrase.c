/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include <string.h>

#include "precis-name-words.h"
#include "precis-phrase.h"

#define MAX_TITLE  10 /* tokens of "United States Secretary of State" */
#define MAX_PHRASE 16 /* tokens of "head of the department of … at the university of …" */
#define MAX_NOUNS  4  /* nouns between an article and a role: "the party's deputy finance spokesman" */

#define ROLE  (PRECIS_NAME_WORD_ROLE | PRECIS_NAME_WORD_TITLE)
#define BREAK (PRECIS_NAME_WORD_FUNCTION | PRECIS_NAME_WORD_VERB | PRECIS_NAME_WORD_PRONOUN)

static const char *
lower_at (const PrecisDocument *document, guint32 token)
{
  return precis_document_word (document, token)->lower;
}

static gboolean
is_word (const PrecisDocument *document, guint32 token)
{
  return document->tokens[token].kind == PRECIS_TOKEN_WORD;
}

static gboolean
is_capitalised (const PrecisDocument *document, guint32 token)
{
  return (document->tokens[token].flags & PRECIS_TOKEN_CAPITALISED) != 0;
}

static gboolean
is_determiner (const PrecisDocument *document, guint32 token)
{
  return (precis_name_word_at (document, token) & PRECIS_NAME_WORD_DETERMINER) != 0;
}

static gboolean
is_genitive (const PrecisDocument *document, guint32 token)
{
  const char *lower = lower_at (document, token);

  return !strcmp (lower, "'s") || !strcmp (lower, "'");
}

static gboolean
is_adverb (const PrecisDocument *document, guint32 token)
{
  static const char * const all[] = { "also", "then", "now", "once", "formerly", "currently", "previously",
                                      "himself", "herself", "only", "already", "still", "later", NULL };

  return g_strv_contains (all, lower_at (document, token));
}

/* Prepositions that roles take: "head of", "adviser to", "lecturer at". */
static gboolean
is_preposition (const PrecisDocument *document, guint32 token)
{
  static const char * const all[] = { "of", "for", "at", "to", "in", "with", "on", "from", "under", NULL };

  return g_strv_contains (all, lower_at (document, token));
}

static gboolean
ends_like_role (const char *word)
{
  static const char * const endings[] = { "ologist", "ographer", "person", "-elect", "woman", "ician",
                                          "onomist" };

  for (guint i = 0; i < G_N_ELEMENTS (endings); i++)
    if (g_str_has_suffix (word, endings[i]) && strlen (word) > strlen (endings[i]))
      return TRUE;
  return FALSE;
}

/**
 * precis_phrase_is_role:
 * @document: a document
 * @token: a token in it
 *
 * Returns: whether it is a noun for what a person can be: "minister", "co-founder", "ex-champion"
 */
gboolean
precis_phrase_is_role (const PrecisDocument *document, guint32 token)
{
  const char *lower = lower_at (document, token), *hyphen = strrchr (lower, '-');

  if (!is_word (document, token))
    return FALSE;
  if (precis_name_word_find (lower) & PRECIS_NAME_WORD_COURTESY)
    return FALSE;
  if (precis_name_word_find (lower) & ROLE || ends_like_role (lower))
    return TRUE;
  return hyphen && precis_name_word_find (hyphen + 1) & ROLE;
}

/* Whether the phrase from @first on has a role before its first preposition. */
static gboolean
is_of_role (const PrecisDocument *document, guint32 first, guint32 end)
{
  for (guint32 i = first; i < end && !is_preposition (document, i); i++)
    if (precis_phrase_is_role (document, i)
        && (i + 1 >= end || !is_genitive (document, i + 1)))
      return TRUE;
  return FALSE;
}

/* "suspended", but not "former", "retired" and "United". */
static gboolean
is_past (const PrecisDocument *document, guint32 token)
{
  return !is_capitalised (document, token) && g_str_has_suffix (lower_at (document, token), "ed")
         && !(precis_name_word_at (document, token) & PRECIS_NAME_WORD_RANK);
}

/* "and" goes on if another role follows: "ambassador to Tarsa and former envoy to Velland". */
static gboolean
joins_roles (const PrecisDocument *document, guint32 token, guint32 end)
{
  return !strcmp (lower_at (document, token), "and")
         && is_of_role (document, token + 1, MIN (end, token + 1 + MAX_NOUNS));
}

static gboolean
ends_phrase (const PrecisDocument *document, guint32 token, guint32 end)
{
  if (is_genitive (document, token) || !strcmp (lower_at (document, token), "&"))
    return FALSE;
  if (document->tokens[token].kind == PRECIS_TOKEN_PUNCTUATION)
    return TRUE;
  if (is_preposition (document, token) || is_determiner (document, token)
      || joins_roles (document, token, end))
    return FALSE;
  if (is_capitalised (document, token) && token > 0 && document->tokens[token - 1].kind == PRECIS_TOKEN_WORD)
    return FALSE;
  return precis_name_word_at (document, token) & BREAK || is_past (document, token);
}

/**
 * precis_phrase_find_after:
 * @document: a document
 * @first: token that the phrase may begin at, perhaps with an article
 * @end: token after the last that it may have
 * @phrase: (out): the phrase
 *
 * Finds a role from left to right: "a former head of the bank who …".
 *
 * Returns: whether there is a role at @first
 */
gboolean
precis_phrase_find_after (const PrecisDocument *document, guint32 first, guint32 end, PrecisPhrase *phrase)
{
  end = MIN (end, first + MAX_PHRASE);
  while (first < end && is_word (document, first)
         && (is_determiner (document, first) || is_adverb (document, first)))
    first++;
  phrase->first = phrase->end = first;
  while (phrase->end < end && !ends_phrase (document, phrase->end, end))
    phrase->end++;
  while (phrase->end > first
         && (is_preposition (document, phrase->end - 1) || is_determiner (document, phrase->end - 1)))
    phrase->end--;
  return phrase->end > first && !is_genitive (document, first) && strcmp (lower_at (document, first), "and")
         && is_of_role (document, first, phrase->end);
}

/**
 * precis_phrase_find_before:
 * @document: a document
 * @first: first token that the phrase may have
 * @end: token after its last
 * @phrase: (out): the phrase
 *
 * Finds a role from right to left: "…, said the head of the central bank".
 *
 * Returns: whether a role ends before @end
 */
gboolean
precis_phrase_find_before (const PrecisDocument *document, guint32 first, guint32 end, PrecisPhrase *phrase)
{
  guint32 i = end;

  while (i > first && end - i < MAX_PHRASE
         && (is_preposition (document, i - 1) || !ends_phrase (document, i - 1, end)))
    i--;
  while (i < end
         && (is_preposition (document, i) || (is_determiner (document, i) && !is_genitive (document, i))))
    i++;
  *phrase = (PrecisPhrase) { i, end };
  return i < end && is_of_role (document, i, end);
}

/* The last word of "President", "Secretary of State", "Minister for Trade and Industry"; returns the
 * role's token. */
static gboolean
find_head (const PrecisDocument *document, guint32 first, guint32 end, guint32 *head)
{
  gboolean has_of = FALSE;

  if (end > first && (is_preposition (document, end - 1) || is_determiner (document, end - 1)))
    return FALSE;
  for (guint32 i = end; i > first && end - i < MAX_TITLE; i--)
    {
      const char *lower = lower_at (document, i - 1);

      if (precis_phrase_is_role (document, i - 1) && (i == end || has_of))
        {
          *head = i - 1;
          return TRUE;
        }
      if (is_preposition (document, i - 1))
        has_of = TRUE;
      else if (strcmp (lower, "the") && strcmp (lower, "and") && !is_capitalised (document, i - 1))
        return FALSE;
      else
        has_of = FALSE;
    }
  return FALSE;
}

/* How many small words left of @token belong to a noun phrase that begins with an article, a genitive or a
 * capital; 0 if none. Behind a capital, a word in -s may be a verb: "Norland elects". */
static guint
count_nouns (const PrecisDocument *document, guint32 first, guint32 token)
{
  gboolean has_verb = FALSE;
  guint n = 0;

  for (guint32 i = token; i > first && n <= MAX_NOUNS; i--, n++)
    {
      if (is_determiner (document, i - 1) || (is_capitalised (document, i - 1) && !has_verb))
        return n;
      if (!strcmp (lower_at (document, i - 1), "and") && i - 1 > first && !is_capitalised (document, i - 2))
        continue;
      if (!is_word (document, i - 1) || is_preposition (document, i - 1) || is_past (document, i - 1)
          || precis_name_word_at (document, i - 1) & BREAK)
        return 0;
      has_verb = has_verb || g_str_has_suffix (lower_at (document, i - 1), "s");
    }
  return 0;
}

static gboolean
is_modifier (const PrecisDocument *document, guint32 token)
{
  guint classes = precis_name_word_at (document, token);

  if (!is_word (document, token)
      || classes & (BREAK | PRECIS_NAME_WORD_DETERMINER | PRECIS_NAME_WORD_CALENDAR))
    return FALSE;
  if (classes & (PRECIS_NAME_WORD_RANK | ROLE) || is_capitalised (document, token))
    return TRUE;
  return document->tokens[token].flags & PRECIS_TOKEN_HAS_HYPHEN;
}

/* Words with which a role begins if there is no article: "the affair former president". */
static gboolean
begins_phrase (const PrecisDocument *document, guint32 token)
{
  static const char * const all[] = { "former", "then", "late", "acting", "outgoing", "incoming", "ex",
                                      NULL };

  return g_strv_contains (all, lower_at (document, token));
}

/* The genitive of a name belongs to the role: "Velland's leader". */
static gboolean
is_owner (const PrecisDocument *document, guint32 first, guint32 token)
{
  return is_genitive (document, token) && token > first && is_capitalised (document, token - 1);
}

/**
 * precis_phrase_find_title:
 * @document: a document
 * @first: first token that the title may have
 * @end: token after its last, where a name begins
 * @phrase: (out): the title
 *
 * Finds the title or description that stands before a name: "former Tarsan finance minister" and "Secretary
 * of State".
 *
 * Returns: whether there is one
 */
gboolean
precis_phrase_find_title (const PrecisDocument *document, guint32 first, guint32 end, PrecisPhrase *phrase)
{
  guint32 begin;

  while (end > first && (precis_name_word_at (document, end - 1) & PRECIS_NAME_WORD_COURTESY
                         || !strcmp (lower_at (document, end - 1), "named")
                         || !strcmp (lower_at (document, end - 1), "called")))
    end--;
  if (!find_head (document, first, end, &begin))
    return FALSE;
  while (begin > first && end - begin < MAX_TITLE)
    {
      guint n_nouns;

      if (is_modifier (document, begin - 1) || is_owner (document, first, begin - 1))
        begin--;
      else if (!begins_phrase (document, begin) && (n_nouns = count_nouns (document, first, begin)))
        begin -= n_nouns;
      else
        break;
    }
  *phrase = (PrecisPhrase) { begin, end };
  return begin < end;
}
