/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "precis-rouge.h"
#include "precis-string.h"

struct _PrecisRougeText
{
  GHashTable *counts[2]; /* of hashes of words, of pairs */
  guint       total[2];
  guint32     last;      /* hash of the last word, 0 before the first */
};

/**
 * precis_rouge_text_new:
 *
 * Returns: (transfer full): an empty text
 */
PrecisRougeText *
precis_rouge_text_new (void)
{
  PrecisRougeText *self = g_new0 (PrecisRougeText, 1);

  for (guint n = 0; n < 2; n++)
    self->counts[n] = g_hash_table_new (NULL, NULL);
  return self;
}

void
precis_rouge_text_free (PrecisRougeText *self)
{
  for (guint n = 0; n < 2; n++)
    g_hash_table_unref (self->counts[n]);
  g_free (self);
}

static void
count (PrecisRougeText *self, guint n, guint32 hash)
{
  gpointer key = GUINT_TO_POINTER (hash);
  guint before = GPOINTER_TO_UINT (g_hash_table_lookup (self->counts[n], key));

  g_hash_table_insert (self->counts[n], key, GUINT_TO_POINTER (before + 1));
  self->total[n]++;
}

static void
count_word (PrecisRougeText *self, const char *word, gsize length)
{
  g_autofree char *lower = g_ascii_strdown (word, length);
  guint32 hash = precis_string_hash (lower, length);

  count (self, 0, hash);
  if (self->last)
    count (self, 1, self->last * 31 + hash);
  self->last = hash;
}

/**
 * precis_rouge_text_add:
 * @self: a text
 * @text: what follows
 * @length: its bytes
 */
void
precis_rouge_text_add (PrecisRougeText *self, const char *text, gsize length)
{
  for (gsize i = 0, k; i < length; i = k + 1)
    {
      for (k = i; k < length && g_ascii_isalnum (text[k]); k++)
        ;
      if (k > i)
        count_word (self, text + i, k - i);
    }
}

/**
 * precis_rouge_f1:
 * @reference: what the summary should say
 * @summary: what it says
 * @n: 1 for words, 2 for pairs
 *
 * Source: Lin, "ROUGE: a package for automatic evaluation of summaries" (2004); no stemming, no stop words.
 *
 * Returns: ROUGE-n, the F1 of the two
 */
double
precis_rouge_f1 (const PrecisRougeText *reference, const PrecisRougeText *summary, guint n)
{
  GHashTable *counts = reference->counts[n - 1];
  guint common = 0, total = reference->total[n - 1] + summary->total[n - 1];
  GHashTableIter iter;
  gpointer key, value;

  g_hash_table_iter_init (&iter, summary->counts[n - 1]);
  while (g_hash_table_iter_next (&iter, &key, &value))
    common += MIN (GPOINTER_TO_UINT (value), GPOINTER_TO_UINT (g_hash_table_lookup (counts, key)));
  return total ? 2.0 * common / total : 0;
}
