/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include <string.h>

#include "precis-name-words.h"
#include "precis-phrase.h"
#include "precis-sweep.h"

/* Longer names are not looked for again. */
#define MAX_TOKENS 6

#define SWEPT 0.5f

/* Set in the length of the longest form that begins with a word if the word is a surname too. */
#define SURNAME 0x80

typedef struct
{
  PrecisRoster         *roster;
  const PrecisDocument *document;
  gboolean              in_title;
  guint32              *covered; /* for each token the number of the mention in it plus one */
  guint8               *longest; /* for each word the tokens of the longest form that begins with it */
  guint32              *n_small; /* for each word how often it stands without a capital */
} Sweep;

static gboolean
is_capitalised (const PrecisDocument *document, guint32 token)
{
  return (document->tokens[token].flags & (PRECIS_TOKEN_CAPITALISED | PRECIS_TOKEN_ALL_CAPS)) != 0;
}

/* The words that forms begin with, and the last words of full names of persons. */
static GHashTable *
list_beginnings (const PrecisRoster *roster)
{
  GHashTable *longest = g_hash_table_new (g_str_hash, g_str_equal);

  for (guint i = 0; i < roster->mentions->len; i++)
    {
      const PrecisMention *mention = precis_roster_mention (roster, i);
      const PrecisDocument *document = precis_roster_document (roster, mention);
      gpointer first = (gpointer) precis_document_word (document, mention->first)->lower;
      guint known = GPOINTER_TO_UINT (g_hash_table_lookup (longest, first));

      if (mention->n_tokens <= MAX_TOKENS)
        {
          guint length = MAX (known & ~SURNAME, mention->n_tokens);

          g_hash_table_insert (longest, first, GUINT_TO_POINTER (length | (known & SURNAME)));
        }
      if (mention->type == PRECIS_NAME_PER && mention->n_tokens > 1)
        {
          guint32 last = mention->first + mention->n_tokens - 1;
          gpointer surname = (gpointer) precis_document_word (document, last)->lower;

          known = GPOINTER_TO_UINT (g_hash_table_lookup (longest, surname));
          g_hash_table_insert (longest, surname, GUINT_TO_POINTER (MAX (known, 1) | SURNAME));
        }
    }
  return longest;
}

static void
prepare (Sweep *self, GHashTable *beginnings)
{
  const PrecisDocument *document = self->document;

  self->covered = precis_roster_cover (self->roster, self->in_title);
  self->longest = g_new0 (guint8, document->n_words + 1);
  self->n_small = g_new0 (guint32, document->n_words + 1);
  for (guint32 i = 0; i < document->n_words; i++)
    self->longest[i] = GPOINTER_TO_UINT (g_hash_table_lookup (beginnings, document->words[i].lower));
  for (guint32 i = 0; i < document->n_tokens; i++)
    self->n_small[document->tokens[i].word] += !is_capitalised (document, i);
}

static void
add_mention (Sweep *self, guint form, PrecisSpan span, guint32 first, guint32 n_tokens)
{
  PrecisMention mention = { .span = span, .first = first, .n_tokens = n_tokens, .confidence = SWEPT,
                            .type = precis_roster_form (self->roster, form)->type, .in_title = self->in_title,
                            .form = form };

  precis_roster_add (self->roster, &mention);
  for (guint32 i = first; i < first + n_tokens; i++)
    self->covered[i] = self->roster->mentions->len;
}

/* A capital beside a single word makes it a part of some other name, unless a title or the sentence put it
 * there. */
static gboolean
stands_alone (const Sweep *self, const PrecisSentence *sentence, guint32 token)
{
  const PrecisDocument *document = self->document;
  PrecisPhrase title;

  if (token + 1 < sentence->first + sentence->n_tokens && is_capitalised (document, token + 1)
      && !self->covered[token + 1])
    return FALSE;
  if (token <= sentence->first + 1 || !is_capitalised (document, token - 1) || self->covered[token - 1])
    return TRUE;
  return (precis_name_word_find (precis_document_word (document, token - 1)->lower)
          & (PRECIS_NAME_WORD_TITLE | PRECIS_NAME_WORD_ROLE)) != 0
         || precis_phrase_find_title (document, sentence->first, token, &title);
}

/* Whether the tokens can be a mention of @form as they are written. */
static gboolean
is_written_as (const Sweep *self, const PrecisSentence *sentence, const PrecisForm *form, const char *text,
               guint32 token, guint32 n_tokens)
{
  const PrecisDocument *document = self->document;
  guint32 word = document->tokens[token].word;

  if (!is_capitalised (document, token))
    return FALSE;
  if (precis_form_is_acronym (form))
    return !strcmp (form->text, text);
  if (n_tokens > 1)
    return is_capitalised (document, token + n_tokens - 1);
  if (self->in_title || self->n_small[word] * 2 > document->words[word].count
      || (self->n_small[word] && token == sentence->first))
    return FALSE;
  return stands_alone (self, sentence, token);
}

static gboolean
is_free (const Sweep *self, guint32 token, guint32 n_tokens)
{
  for (guint32 i = token; i < token + n_tokens; i++)
    if (self->covered[i])
      return FALSE;
  return TRUE;
}

/* A surname that the tagger saw in full names only. */
static gboolean
find_form (const Sweep *self, const char *text, gboolean is_surname, guint *form)
{
  if (precis_roster_find (self->roster, text, form))
    return TRUE;
  if (!is_surname || precis_country_find (text, NULL) != PRECIS_COUNTRY_NONE)
    return FALSE;
  *form = precis_roster_enter (self->roster, text);
  precis_roster_form (self->roster, *form)->type = PRECIS_NAME_PER;
  return TRUE;
}

/* Returns the tokens of the mention found at @token, or 0. */
static guint32
match_at (Sweep *self, const PrecisSentence *sentence, guint32 token)
{
  const PrecisDocument *document = self->document;
  guint32 end = sentence->first + sentence->n_tokens;
  guint8 longest = self->longest[document->tokens[token].word];
  guint32 n = MIN (longest & ~SURNAME, end - token);

  for (; n > 0; n--)
    {
      PrecisSpan span = { document->tokens[token].span.start, document->tokens[token + n - 1].span.end };
      g_autofree char *text = NULL;
      guint form;

      if (!is_free (self, token, n) || !is_capitalised (document, token))
        continue;
      text = precis_span_slice (span, document->text);
      if (!find_form (self, text, n == 1 && longest & SURNAME, &form)
          || !is_written_as (self, sentence, precis_roster_form (self->roster, form), text, token, n))
        continue;
      add_mention (self, form, span, token, n);
      return n;
    }
  return 0;
}

static void
sweep_document (Sweep *self)
{
  for (guint32 s = 0; s < self->document->n_sentences; s++)
    {
      const PrecisSentence *sentence = &self->document->sentences[s];

      for (guint32 i = sentence->first; i < sentence->first + sentence->n_tokens;)
        {
          guint32 n = self->longest[self->document->tokens[i].word] ? match_at (self, sentence, i) : 0;

          i += n ? n : 1;
        }
    }
}

/**
 * precis_sweep:
 * @roster: a settled roster
 *
 * Finds the places where the tagger missed a name that it saw elsewhere. One pass over the text.
 */
void
precis_sweep (PrecisRoster *roster)
{
  g_autoptr (GHashTable) beginnings = list_beginnings (roster);
  Sweep sweeps[] = { { .roster = roster, .document = roster->document },
                     { .roster = roster, .document = roster->title, .in_title = TRUE } };

  for (guint i = 0; i < G_N_ELEMENTS (sweeps); i++)
    {
      prepare (&sweeps[i], beginnings);
      sweep_document (&sweeps[i]);
      g_free (sweeps[i].covered);
      g_free (sweeps[i].longest);
      g_free (sweeps[i].n_small);
    }
}
