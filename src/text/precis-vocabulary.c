/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include <string.h>

#include "precis-character.h"
#include "precis-stem.h"
#include "precis-string.h"
#include "precis-vocabulary.h"

#define MIN_SLOTS 64

struct _PrecisVocabulary
{
  GStringChunk *strings; /* borrowed */
  GString      *lower;   /* the word being looked up */
  GString      *stem;
  GArray       *words;
  guint32      *slots;   /* index of a word + 1, or 0; their number is a power of two */
  guint32       mask;
};

/**
 * precis_vocabulary_new:
 * @strings: where the words' strings are kept; must outlive the words
 * @expected: about how many distinct words there will be
 *
 * Returns: (transfer full): an empty vocabulary, to be ended with precis_vocabulary_steal()
 */
PrecisVocabulary *
precis_vocabulary_new (GStringChunk *strings, guint expected)
{
  PrecisVocabulary *self = g_new0 (PrecisVocabulary, 1);
  guint32 n_slots = MIN_SLOTS;

  while (n_slots < G_MAXUINT32 / 4 && n_slots / 2 < expected)
    n_slots *= 2;
  self->strings = strings;
  self->lower = g_string_new (NULL);
  self->stem = g_string_new (NULL);
  self->words = g_array_sized_new (FALSE, FALSE, sizeof (PrecisWord), expected);
  self->slots = g_new0 (guint32, n_slots);
  self->mask = n_slots - 1;
  return self;
}

/* Writes the lower-case form of a token into self->lower. */
static void
fold_token (PrecisVocabulary *self, const char *token, gsize length)
{
  const char *end = token + length;
  guint size;

  g_string_set_size (self->lower, length);
  for (gsize i = 0; i < length; i++)
    {
      if ((guint8) token[i] >= 0x80)
        {
          g_string_truncate (self->lower, i);
          break;
        }
      self->lower->str[i] = g_ascii_tolower (token[i]);
    }
  for (const char *p = token + self->lower->len; p < end; p += size)
    {
      gunichar c = precis_character_get (p, end, &size);

      c = precis_character_is_apostrophe (c) ? '\'' : g_unichar_tolower (c);
      g_string_append_unichar (self->lower, c);
    }
}

/* Finds the slot of the word in self->lower, or the free one where it belongs. */
static guint32
find_slot (PrecisVocabulary *self, guint32 hash)
{
  guint32 slot = hash & self->mask;

  for (; self->slots[slot]; slot = (slot + 1) & self->mask)
    {
      const PrecisWord *word = &g_array_index (self->words, PrecisWord, self->slots[slot] - 1);

      if (word->hash == hash && strcmp (word->lower, self->lower->str) == 0)
        break;
    }
  return slot;
}

static void
grow_slots (PrecisVocabulary *self)
{
  guint32 mask = self->mask * 2 + 1;
  guint32 *slots = g_new0 (guint32, (gsize) mask + 1);

  for (guint32 i = 0; i < self->words->len; i++)
    {
      guint32 slot = g_array_index (self->words, PrecisWord, i).hash & mask;

      while (slots[slot])
        slot = (slot + 1) & mask;
      slots[slot] = i + 1;
    }
  g_free (self->slots);
  self->slots = slots;
  self->mask = mask;
}

static const char *
stem_word (PrecisVocabulary *self, const char *lower)
{
  g_string_assign (self->stem, lower);
  g_string_truncate (self->stem, precis_stem (self->stem->str, self->stem->len));
  if (strcmp (self->stem->str, lower) == 0)
    return lower;
  return g_string_chunk_insert_len (self->strings, self->stem->str, self->stem->len);
}

/**
 * precis_vocabulary_intern:
 * @self: a vocabulary
 * @token: UTF-8
 * @length: its bytes
 *
 * Counts a token.
 *
 * Returns: the index of its word
 */
guint32
precis_vocabulary_intern (PrecisVocabulary *self, const char *token, gsize length)
{
  PrecisWord word = { .count = 1 };
  guint32 slot;

  fold_token (self, token, length);
  word.hash = precis_string_hash (self->lower->str, self->lower->len);
  slot = find_slot (self, word.hash);
  if (self->slots[slot])
    {
      g_array_index (self->words, PrecisWord, self->slots[slot] - 1).count++;
      return self->slots[slot] - 1;
    }
  word.lower = g_string_chunk_insert_len (self->strings, self->lower->str, self->lower->len);
  word.stem = stem_word (self, word.lower);
  g_array_append_val (self->words, word);
  self->slots[slot] = self->words->len;
  if (self->words->len > self->mask / 2)
    grow_slots (self);
  return self->words->len - 1;
}

/**
 * precis_vocabulary_steal:
 * @self: (transfer full): a vocabulary
 * @n_words: (out): how many words it has
 *
 * Returns: (transfer full): its words, in the order of their first tokens; free with g_free()
 */
PrecisWord *
precis_vocabulary_steal (PrecisVocabulary *self, guint32 *n_words)
{
  PrecisWord *words;

  *n_words = self->words->len;
  words = (PrecisWord *) (gpointer) g_array_free (self->words, FALSE);
  g_string_free (self->lower, TRUE);
  g_string_free (self->stem, TRUE);
  g_free (self->slots);
  g_free (self);
  return words;
}
