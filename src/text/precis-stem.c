/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include <string.h>

#include "precis-stem.h"

/* No word of English is longer; what is, is none, and would only take time. */
#define MAX_LENGTH 48

/* A suffix and what takes its place. */
typedef struct
{
  const char *suffix;
  const char *with;
} Rule;

static gboolean
is_consonant (const char *word, gsize i)
{
  switch (word[i])
    {
    case 'a':
    case 'e':
    case 'i':
    case 'o':
    case 'u':
      return FALSE;
    case 'y':
      return i == 0 || !is_consonant (word, i - 1);
    default:
      return TRUE;
    }
}

/* m of the paper: how often a vowel run is followed by a consonant run in the first @length letters; 2 means
 * 2 or more, which is all that the rules ask. */
static guint
measure (const char *word, gsize length)
{
  guint m = 0;
  gboolean vowel = FALSE;

  for (gsize i = 0; i < length && m < 2; i++)
    {
      gboolean consonant = is_consonant (word, i);

      m += vowel && consonant;
      vowel = !consonant;
    }
  return m;
}

static gboolean
has_vowel (const char *word, gsize length)
{
  for (gsize i = 0; i < length; i++)
    if (!is_consonant (word, i))
      return TRUE;
  return FALSE;
}

/* *d of the paper. */
static gboolean
ends_doubled (const char *word, gsize length)
{
  return length >= 2 && word[length - 1] == word[length - 2] && is_consonant (word, length - 1);
}

/* *o of the paper: consonant, vowel, consonant that is not w, x or y. */
static gboolean
ends_short (const char *word, gsize length)
{
  return length >= 3 && is_consonant (word, length - 1) && !is_consonant (word, length - 2)
         && is_consonant (word, length - 3) && !strchr ("wxy", word[length - 1]);
}

static gboolean
ends_with (const char *word, gsize length, const char *suffix)
{
  gsize n = strlen (suffix);

  return length >= n && memcmp (word + length - n, suffix, n) == 0;
}

/* Applies the rule of the longest suffix that fits, if the rest measures @min at least. Rules stand longest
 * first where one's suffix ends another's. No replacement is longer than its suffix. */
static gsize
apply_rules (char *word, gsize length, const Rule *rules, gsize n_rules, guint min)
{
  for (gsize i = 0; i < n_rules; i++)
    if (ends_with (word, length, rules[i].suffix))
      {
        gsize stem = length - strlen (rules[i].suffix);
        gsize n = strlen (rules[i].with);

        if (measure (word, stem) < min)
          return length;
        memcpy (word + stem, rules[i].with, n);
        return stem + n;
      }
  return length;
}

static gsize
remove_plural (char *word, gsize length)
{
  static const Rule rules[] = { { "sses", "ss" }, { "ies", "i" }, { "ss", "ss" }, { "s", "" } };

  return apply_rules (word, length, rules, G_N_ELEMENTS (rules), 0);
}

/* Step 1b after a removal: conflat(ed) → conflate, hopp(ing) → hop, fil(ing) → file. */
static gsize
mend_stem (char *word, gsize length)
{
  if (ends_with (word, length, "at") || ends_with (word, length, "bl") || ends_with (word, length, "iz"))
    {
      word[length] = 'e';
      return length + 1;
    }
  if (ends_doubled (word, length) && !strchr ("lsz", word[length - 1]))
    return length - 1;
  if (measure (word, length) == 1 && ends_short (word, length))
    {
      word[length] = 'e';
      return length + 1;
    }
  return length;
}

static gsize
remove_past (char *word, gsize length)
{
  static const char * const suffixes[] = { "ed", "ing" };

  if (ends_with (word, length, "eed"))
    return measure (word, length - 3) > 0 ? length - 1 : length;
  for (guint i = 0; i < G_N_ELEMENTS (suffixes); i++)
    {
      gsize stem = length - strlen (suffixes[i]);

      if (ends_with (word, length, suffixes[i]))
        return has_vowel (word, stem) ? mend_stem (word, stem) : length;
    }
  return length;
}

static gsize
reduce_double_suffix (char *word, gsize length)
{
  static const Rule rules[] = {
    { "ational", "ate" },     { "tional", "tion" },     { "enci", "ence" },       { "anci", "ance" },
    { "izer", "ize" },        { "abli", "able" },       { "alli", "al" },         { "entli", "ent" },
    { "eli", "e" },           { "ousli", "ous" },       { "ization", "ize" },     { "ation", "ate" },
    { "ator", "ate" },        { "alism", "al" },        { "iveness", "ive" },     { "fulness", "ful" },
    { "ousness", "ous" },     { "aliti", "al" },        { "iviti", "ive" },       { "biliti", "ble" },
  };

  return apply_rules (word, length, rules, G_N_ELEMENTS (rules), 1);
}

static gsize
reduce_adjective (char *word, gsize length)
{
  static const Rule rules[] = {
    { "icate", "ic" },        { "ative", "" },          { "alize", "al" },        { "iciti", "ic" },
    { "ical", "ic" },         { "ful", "" },            { "ness", "" },
  };

  return apply_rules (word, length, rules, G_N_ELEMENTS (rules), 1);
}

static gsize
remove_suffix (char *word, gsize length)
{
  static const Rule rules[] = {
    { "al", "" },             { "ance", "" },           { "ence", "" },           { "er", "" },
    { "ic", "" },             { "able", "" },           { "ible", "" },           { "ant", "" },
    { "ement", "" },          { "ment", "" },           { "ent", "" },            { "ou", "" },
    { "ism", "" },            { "ate", "" },            { "iti", "" },            { "ous", "" },
    { "ive", "" },            { "ize", "" },
  };

  /* "ion" goes only after s or t, which belong to the rest. */
  if (ends_with (word, length, "sion") || ends_with (word, length, "tion"))
    return measure (word, length - 3) > 1 ? length - 3 : length;
  return apply_rules (word, length, rules, G_N_ELEMENTS (rules), 2);
}

static gsize
tidy_end (char *word, gsize length)
{
  if (word[length - 1] == 'e')
    {
      guint m = measure (word, length - 1);

      if (m > 1 || (m == 1 && !ends_short (word, length - 1)))
        length--;
    }
  if (word[length - 1] == 'l' && ends_doubled (word, length) && measure (word, length) > 1)
    length--;
  return length;
}

/**
 * precis_stem:
 * @word: a word in lower case; changed in place
 * @length: its bytes
 *
 * Porter's stemmer for English, as in M. F. Porter, "An algorithm for suffix stripping", Program 14 (3),
 * 1980. Words of one or two letters, of more than 48, and words with anything but the letters a to z stay as
 * they are.
 *
 * Returns: the length of the stem, at most @length; nothing is put behind it
 */
gsize
precis_stem (char *word, gsize length)
{
  if (length <= 2 || length > MAX_LENGTH)
    return length;
  for (gsize i = 0; i < length; i++)
    if (!g_ascii_islower (word[i]))
      return length;
  length = remove_past (word, remove_plural (word, length));
  if (word[length - 1] == 'y' && has_vowel (word, length - 1))
    word[length - 1] = 'i';
  length = reduce_double_suffix (word, length);
  length = reduce_adjective (word, length);
  length = remove_suffix (word, length);
  return tidy_end (word, length);
}
