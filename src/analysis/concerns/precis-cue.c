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
} Lexicon;

static void
add_word (GHashTable *table, const char *word, guint64 classes)
{
  guint64 *known = g_hash_table_lookup (table, word);

  if (known)
    *known |= classes;
  else
    g_hash_table_insert (table, g_strdup (word), g_memdup2 (&classes, sizeof classes));
}

static void
add_row (Lexicon *lexicon, const PrecisCueWords *row)
{
  g_auto (GStrv) words = g_strsplit (row->words, " ", -1);

  for (guint i = 0; words[i]; i++)
    {
      if (!row->exact)
        words[i][precis_stem (words[i], strlen (words[i]))] = '\0';
      add_word (row->exact ? lexicon->exact : lexicon->stems, words[i], G_GUINT64_CONSTANT (1) << row->cue);
    }
}

static gpointer
make_lexicon (gpointer unused)
{
  Lexicon *lexicon = g_new0 (Lexicon, 1);
  guint n_rows;
  const PrecisCueWords *rows = precis_cue_words (&n_rows);

  lexicon->exact = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, g_free);
  lexicon->stems = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, g_free);
  for (guint i = 0; i < n_rows; i++)
    add_row (lexicon, &rows[i]);
  return lexicon;
}

/* Made once, kept for good: it never changes, so that all threads read it. */
static const Lexicon *
get_lexicon (void)
{
  static GOnce once = G_ONCE_INIT;

  return g_once (&once, make_lexicon, NULL);
}

/**
 * precis_cues_new:
 * @document: a text, taken apart; must outlive the result
 *
 * Looks each distinct word of @document up in the lexicon of cue words.
 *
 * Returns: (transfer full): the classes of its words
 */
PrecisCues *
precis_cues_new (const PrecisDocument *document)
{
  const Lexicon *lexicon = get_lexicon ();
  PrecisCues *self = g_new0 (PrecisCues, 1);

  self->classes = g_new0 (guint64, document->n_words + 1);
  self->stems = g_new0 (guint32, document->n_words + 1);
  for (guint32 i = 0; i < document->n_words; i++)
    {
      const PrecisWord *word = &document->words[i];
      const guint64 *exact = g_hash_table_lookup (lexicon->exact, word->lower);
      const guint64 *stem = g_hash_table_lookup (lexicon->stems, word->stem);

      self->classes[i] = (exact ? *exact : 0) | (stem ? *stem : 0);
      self->stems[i] = precis_string_hash (word->stem, strlen (word->stem));
    }
  return self;
}

void
precis_cues_free (PrecisCues *self)
{
  g_free (self->classes);
  g_free (self->stems);
  g_free (self);
}
