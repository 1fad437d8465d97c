/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include <string.h>

#include "precis-concern-text.h"

#define N_LEAD_SENTENCES 2
#define MIN_TOPICAL_LETTERS 4

static void
read_sentences (PrecisConcernText *self)
{
  const PrecisDocument *document = self->document;

  for (guint32 i = 0; i < document->n_sentences; i++)
    {
      self->first_clause[i] = self->clauses->len;
      precis_clauses_cut (document, self->cues, i, self->clauses);
      for (guint32 k = self->first_clause[i]; k < self->clauses->len; k++)
        self->classes[i] |= g_array_index (self->clauses, PrecisClause, k).classes;
    }
  self->first_clause[document->n_sentences] = self->clauses->len;
}

static void
collect_stems (const PrecisDocument *document, guint32 n_tokens, GHashTable *stems)
{
  for (guint32 i = 0; i < n_tokens; i++)
    {
      const PrecisWord *word = precis_document_word (document, i);

      if (document->tokens[i].kind == PRECIS_TOKEN_WORD && strlen (word->lower) >= MIN_TOPICAL_LETTERS)
        g_hash_table_add (stems, (gpointer) word->stem);
    }
}

/* What the article is about: steps of 1/16, 1/8, 1/4 and 1/2 of the sentences. */
static void
count_classes (PrecisConcernText *self)
{
  const guint32 n_sentences = self->document->n_sentences;
  guint32 counts[PRECIS_N_CUES] = { 0 };

  for (guint32 i = 0; i < n_sentences; i++)
    for (guint cue = 0; cue < PRECIS_N_CUES; cue++)
      counts[cue] += (self->classes[i] >> cue) & 1;
  for (guint cue = 0; cue < PRECIS_N_CUES; cue++)
    for (guint step = 1; step <= PRECIS_CONCERN_TEXT_STEPS; step++)
      if (counts[cue] * ((guint64) 32 >> step) >= n_sentences)
        self->shares[cue] = step;
}

static guint64
read_title (const PrecisDocument *title)
{
  g_autoptr (PrecisCues) cues = precis_cues_new (title);
  guint64 classes = 0;

  for (guint32 i = 0; i < title->n_tokens; i++)
    classes |= cues->classes[i];
  return classes;
}

static void
mark_topical (PrecisConcernText *self, const PrecisDocument *title)
{
  const PrecisDocument *document = self->document;
  g_autoptr (GHashTable) stems = g_hash_table_new (g_str_hash, g_str_equal);
  const PrecisSentence *last = &document->sentences[MIN (N_LEAD_SENTENCES, document->n_sentences) - 1];

  if (title)
    collect_stems (title, title->n_tokens, stems);
  collect_stems (document, last->first + last->n_tokens, stems);
  for (guint32 i = 0; i < document->n_words; i++)
    self->topical[i] = g_hash_table_contains (stems, document->words[i].stem);
}

/**
 * precis_concern_text_new:
 * @document: a text, taken apart; must outlive the result
 * @title: (nullable): its title, taken apart
 *
 * Reads every sentence once: cue words, clauses, and which words the article is about.
 *
 * Returns: (transfer full): the reading
 */
PrecisConcernText *
precis_concern_text_new (const PrecisDocument *document, const PrecisDocument *title)
{
  PrecisConcernText *self = g_new0 (PrecisConcernText, 1);

  self->document = document;
  self->cues = precis_cues_new (document);
  self->clauses = g_array_new (FALSE, TRUE, sizeof (PrecisClause));
  self->first_clause = g_new0 (guint32, document->n_sentences + 1);
  self->classes = g_new0 (guint64, document->n_sentences + 1);
  self->topical = g_new0 (guint8, document->n_words + 1);
  read_sentences (self);
  count_classes (self);
  if (title)
    self->title_classes = read_title (title);
  if (document->n_sentences > 0)
    mark_topical (self, title);
  return self;
}

void
precis_concern_text_free (PrecisConcernText *self)
{
  g_clear_pointer (&self->cues, precis_cues_free);
  g_clear_pointer (&self->clauses, g_array_unref);
  g_free (self->first_clause);
  g_free (self->classes);
  g_free (self->topical);
  g_free (self);
}

/**
 * precis_concern_text_count_topical:
 * @self: the reading
 * @sentence: the number of a sentence
 *
 * Returns: how many of its tokens are words that the article is about
 */
guint
precis_concern_text_count_topical (const PrecisConcernText *self, guint32 sentence)
{
  const PrecisSentence *s = &self->document->sentences[sentence];
  guint n = 0;

  for (guint32 i = s->first; i < s->first + s->n_tokens; i++)
    n += self->topical[self->document->tokens[i].word];
  return n;
}
