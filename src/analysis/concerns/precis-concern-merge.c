/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include <string.h>

#include "precis-concern-merge.h"

/* Two phrases tell the same if they share this part of the content words of both together. */
#define SAME_SHARE 0.5

#define MIN_LETTERS 4
#define MIN_STEMS   3

/* Each finding is compared with no more than so many heavier ones. */
#define MAX_COMPARED 100

static GHashTable *
collect_stems (const PrecisConcernText *text, const PrecisFinding *finding)
{
  const PrecisSentence *s = &text->document->sentences[finding->sentence];
  GHashTable *stems = g_hash_table_new (NULL, NULL);

  for (guint32 i = s->first; i < s->first + s->n_tokens; i++)
    {
      const PrecisToken *token = &text->document->tokens[i];

      if (token->kind != PRECIS_TOKEN_PUNCTUATION && precis_span_contains (finding->phrase, token->span)
          && strlen (text->document->words[token->word].lower) >= MIN_LETTERS)
        g_hash_table_add (stems, GUINT_TO_POINTER (text->cues->stems[token->word]));
    }
  return stems;
}

static gboolean
are_same (GHashTable *a, GHashTable *b)
{
  guint n_a = g_hash_table_size (a), n_b = g_hash_table_size (b), shared = 0;
  GHashTableIter iter;
  gpointer stem;

  if (MIN (n_a, n_b) < MIN_STEMS)
    return FALSE;
  g_hash_table_iter_init (&iter, a);
  while (g_hash_table_iter_next (&iter, &stem, NULL))
    shared += g_hash_table_contains (b, stem);
  return shared >= SAME_SHARE * (n_a + n_b - shared);
}

/**
 * precis_concern_merge:
 * @text: the text that they were found in
 * @findings: (element-type PrecisFinding): findings, heaviest first; their same_as is set
 *
 * Finds what is told twice: findings of one kind whose phrases share most of their words.
 */
void
precis_concern_merge (const PrecisConcernText *text, GArray *findings)
{
  g_autoptr (GPtrArray) stems = g_ptr_array_new_with_free_func ((GDestroyNotify) g_hash_table_unref);

  for (guint i = 0; i < findings->len; i++)
    {
      PrecisFinding *finding = &g_array_index (findings, PrecisFinding, i);

      finding->same_as = i;
      g_ptr_array_add (stems, collect_stems (text, finding));
      for (guint k = 0; k < MIN (i, MAX_COMPARED) && finding->same_as == i; k++)
        {
          const PrecisFinding *heavier = &g_array_index (findings, PrecisFinding, k);

          if (heavier->same_as == k && heavier->nature.kind == finding->nature.kind
              && are_same (g_ptr_array_index (stems, i), g_ptr_array_index (stems, k)))
            finding->same_as = k;
        }
    }
}
