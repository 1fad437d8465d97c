/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include <string.h>

#include "precis-cue.h"
#include "precis-cue-words.h"
#include "precis-stem.h"
#include "precis-string.h"

typedef struct
{
  GHashTable *exact; /* word → classes */
  GHashTable *stems; /* stem → classes */
  GHashTable *pairs; /* hash of two stems → classes */
} Lexicon;

static void
add_classes (GHashTable *table, gpointer key, guint64 classes)
{
  guint64 *known = g_hash_table_lookup (table, key);

  if (known)
    *known |= classes;
  else
    g_hash_table_insert (table, key, g_memdup2 (&classes, sizeof classes));
}

static void
add_row (Lexicon *lexicon, const PrecisCueWords *row)
{
  g_auto (GStrv) words = g_strsplit (row->words, " ", -1);

  for (guint i = 0; words[i]; i++)
    {
      if (!row->exact)
        words[i][precis_stem (words[i], strlen (words[i]))] = '\0';
      add_classes (row->exact ? lexicon->exact : lexicon->stems, (gpointer) g_intern_string (words[i]),
                   PRECIS_CUE_BIT_OF (row->cue));
    }
}

static guint32
hash_pair (guint32 first, guint32 second)
{
  return (first * 0x9E3779B1u) ^ second;
}

static guint32
hash_stem (char *word)
{
  return precis_string_hash (word, precis_stem (word, strlen (word)));
}

static void
add_pairs (Lexicon *lexicon, const PrecisCueWords *row)
{
  g_auto (GStrv) pairs = g_strsplit (row->words, ",", -1);

  for (guint i = 0; pairs[i]; i++)
    {
      g_auto (GStrv) words = g_strsplit (pairs[i], " ", 2);
      guint32 hash = hash_pair (hash_stem (words[0]), hash_stem (words[1]));

      add_classes (lexicon->pairs, GUINT_TO_POINTER (hash), PRECIS_CUE_BIT_OF (row->cue));
    }
}

static gpointer
make_lexicon (gpointer unused)
{
  Lexicon *lexicon = g_new0 (Lexicon, 1);
  guint n_rows;
  const PrecisCueWords *rows = precis_cue_words (&n_rows);

  lexicon->exact = g_hash_table_new_full (g_str_hash, g_str_equal, NULL, g_free);
  lexicon->stems = g_hash_table_new_full (g_str_hash, g_str_equal, NULL, g_free);
  lexicon->pairs = g_hash_table_new_full (NULL, NULL, NULL, g_free);
  for (guint i = 0; i < n_rows; i++)
    add_row (lexicon, &rows[i]);
  rows = precis_cue_pairs (&n_rows);
  for (guint i = 0; i < n_rows; i++)
    add_pairs (lexicon, &rows[i]);
  return lexicon;
}

/* Made once, kept for good: it never changes, so that all threads read it. */
static const Lexicon *
get_lexicon (void)
{
  static GOnce once = G_ONCE_INIT;

  return g_once (&once, make_lexicon, NULL);
}

/* The classes of each distinct word, and the hash of its stem. */
static guint64 *
look_up_words (const PrecisDocument *document, const Lexicon *lexicon, guint32 *stems)
{
  guint64 *classes = g_new0 (guint64, document->n_words + 1);

  for (guint32 i = 0; i < document->n_words; i++)
    {
      const PrecisWord *word = &document->words[i];
      const guint64 *exact = g_hash_table_lookup (lexicon->exact, word->lower);
      const guint64 *stem = g_hash_table_lookup (lexicon->stems, word->stem);

      classes[i] = (exact ? *exact : 0) | (stem ? *stem : 0);
      stems[i] = precis_string_hash (word->stem, strlen (word->stem));
    }
  return classes;
}

/* Both words of a pair get its classes. */
static void
mark_pairs (PrecisCues *self, const PrecisDocument *document, const Lexicon *lexicon)
{
  guint32 before = 0;

  for (guint32 i = 1; i < document->n_tokens; i++)
    {
      const PrecisToken *tokens = document->tokens;
      const guint64 *classes;

      if (self->classes[i] & PRECIS_CUE_BIT (DETERMINER))
        continue;
      classes = g_hash_table_lookup (
          lexicon->pairs,
          GUINT_TO_POINTER (hash_pair (self->stems[tokens[before].word], self->stems[tokens[i].word])));
      if (classes)
        {
          self->classes[before] |= *classes;
          self->classes[i] |= *classes;
        }
      before = i;
    }
}

/**
 * precis_cues_new:
 * @document: a text, taken apart; must outlive the result
 *
 * Looks each distinct word and each pair of words of @document up in the lexicon of cue words.
 *
 * Returns: (transfer full): the classes of its tokens
 */
PrecisCues *
precis_cues_new (const PrecisDocument *document)
{
  const Lexicon *lexicon = get_lexicon ();
  PrecisCues *self = g_new0 (PrecisCues, 1);
  g_autofree guint64 *classes = NULL;

  self->classes = g_new0 (guint64, document->n_tokens + 1);
  self->stems = g_new0 (guint32, document->n_words + 1);
  classes = look_up_words (document, lexicon, self->stems);
  for (guint32 i = 0; i < document->n_tokens; i++)
    self->classes[i] = classes[document->tokens[i].word];
  mark_pairs (self, document, lexicon);
  return self;
}

void
precis_cues_free (PrecisCues *self)
{
  g_free (self->classes);
  g_free (self->stems);
  g_free (self);
}
