/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include <string.h>

#include "precis-character.h"
#include "precis-function-words.h"
#include "precis-language.h"

#define N_LATIN PRECIS_N_LATIN_LANGUAGES

/* The beginning of a text tells its language. */
#define MAX_LOOKED_AT 16384
#define MAX_WORD      32

/* Votes: a common word counts 1, divided among the languages that share it; a typical letter, an English
 * ending less. */
#define LETTER_VOTE 0.5
#define ENDING_VOTE 0.3

/* The winner needs so many votes a word, and so much more than the next. */
#define MIN_SHARE 0.08
#define MIN_LEAD  1.15

/* A language, and letters that tell it from the others of its script. */
typedef struct
{
  const char *language;
  const char *letters;
} Letters;

/* The languages of each script, the usual one first. */
static const struct
{
  GUnicodeScript script;
  Letters        languages[4];
} scripts[] = {
  { G_UNICODE_SCRIPT_CYRILLIC, { { "ru", "ыэё" }, { "uk", "іїєґ" }, { "sr", "ђјљњћџ" }, { "bg", "ъ" } } },
  { G_UNICODE_SCRIPT_ARABIC, { { "ar", "ةىكي" }, { "fa", "پچژگکی" }, { "ur", "ٹڈڑےں" } } },
  { G_UNICODE_SCRIPT_HAN, { { "zh", "" } } },
  { G_UNICODE_SCRIPT_HANGUL, { { "ko", "" } } },
  { G_UNICODE_SCRIPT_HIRAGANA, { { "ja", "" } } },
  { G_UNICODE_SCRIPT_KATAKANA, { { "ja", "" } } },
  { G_UNICODE_SCRIPT_GREEK, { { "el", "" } } },
  { G_UNICODE_SCRIPT_HEBREW, { { "he", "" } } },
  { G_UNICODE_SCRIPT_THAI, { { "th", "" } } },
  { G_UNICODE_SCRIPT_DEVANAGARI, { { "hi", "" } } },
  { G_UNICODE_SCRIPT_BENGALI, { { "bn", "" } } },
  { G_UNICODE_SCRIPT_TAMIL, { { "ta", "" } } },
  { G_UNICODE_SCRIPT_GEORGIAN, { { "ka", "" } } },
  { G_UNICODE_SCRIPT_ARMENIAN, { { "hy", "" } } },
};

/* Each common word, with a bit for each language that has it. */
static gpointer
build_words (gpointer unused)
{
  GHashTable *words = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);

  for (guint i = 0; i < N_LATIN; i++)
    {
      g_auto (GStrv) list = g_strsplit (precis_function_words[i].words, " ", -1);

      for (guint k = 0; list[k]; k++)
        {
          guint mask = GPOINTER_TO_UINT (g_hash_table_lookup (words, list[k])) | 1u << i;

          g_hash_table_insert (words, g_strdup (list[k]), GUINT_TO_POINTER (mask));
        }
    }
  return words;
}

static GHashTable *
get_words (void)
{
  static GOnce once = G_ONCE_INIT;

  return g_once (&once, build_words, NULL);
}

static void
vote_for_mask (double *votes, guint mask, double weight)
{
  for (guint i = 0; i < N_LATIN; i++)
    if (mask & 1u << i)
      votes[i] += weight / __builtin_popcount (mask);
}

/* Endings that English has and the others have seldom. */
static gboolean
has_english_ending (const char *word, gsize length)
{
  static const char * const endings[] = {
    "ing", "ght", "ship", "ness", "ould", "ally", "ies", "ck", "wn", "ed"
  };

  for (guint i = 0; i < G_N_ELEMENTS (endings); i++)
    {
      gsize n = strlen (endings[i]);

      if (length > n + 1 && memcmp (word + length - n, endings[i], n) == 0)
        return TRUE;
    }
  return FALSE;
}

/* The letters of a word that is not English: each speaks for the languages that list it. */
static void
vote_by_letters (double *votes, const char *word)
{
  for (const char *p = word; *p; p = g_utf8_next_char (p))
    {
      gunichar c = g_utf8_get_char (p);
      guint mask = 0;

      for (guint i = 0; c >= 0x80 && i < N_LATIN; i++)
        if (g_utf8_strchr (precis_function_words[i].letters, -1, c))
          mask |= 1u << i;
      vote_for_mask (votes, mask, LETTER_VOTE);
    }
}

static void
vote_by_word (double *votes, const char *word, gsize length)
{
  guint mask = GPOINTER_TO_UINT (g_hash_table_lookup (get_words (), word));

  if (mask)
    vote_for_mask (votes, mask, 1);
  else if (has_english_ending (word, length))
    votes[0] += ENDING_VOTE;
  vote_by_letters (votes, word);
}

/* Reads the word at @p into @word, in lower case, as much of it as fits. Returns its end. */
static const char *
read_word (const char *p, const char *end, char *word)
{
  gsize length = 0;
  guint size;

  for (; p < end && precis_character_class (p, end, &size) & PRECIS_CHARACTER_LETTER; p += size)
    if (length + size < MAX_WORD)
      length += g_unichar_to_utf8 (g_unichar_tolower (precis_character_get (p, end, &size)), word + length);
  word[length] = '\0';
  return p;
}

static const char *
pick_winner (const double *votes, guint n_words)
{
  guint best = 0;
  double next = 0;

  for (guint i = 1; i < N_LATIN; i++)
    if (votes[i] > votes[best])
      best = i;
  for (guint i = 0; i < N_LATIN; i++)
    if (i != best)
      next = MAX (next, votes[i]);
  if (votes[best] == 0 || votes[best] < MIN_SHARE * n_words || votes[best] < MIN_LEAD * next)
    return "und";
  return precis_function_words[best].language;
}

/* Lets the word [@p, @next) vote; single letters only if they stand alone: not initials, nor what an
 * apostrophe cut off. Of those, English has the possessive "'s". Returns how many words it counts. */
static guint
vote_by_place (double *votes, const char *start, const char *p, const char *next, const char *end,
               const char *word)
{
  gboolean joined = p > start && !g_ascii_isspace (p[-1]);

  if (next - p == 1 && joined)
    votes[0] += *p == 's' && strchr ("'\x99", p[-1]) ? ENDING_VOTE : 0;
  if (next == p || (next - p == 1 && (joined || (next < end && *next == '.'))))
    return 0;
  vote_by_word (votes, word, strlen (word));
  return 1;
}

static const char *
detect_latin (const char *text, const char *end)
{
  double votes[N_LATIN] = { 0 };
  char word[MAX_WORD + 6];
  guint n_words = 0, size;

  for (const char *p = text; p < end;)
    {
      const char *next = read_word (p, end, word);

      n_words += vote_by_place (votes, text, p, next, end, word);
      if (next == p)
        {
          precis_character_get (p, end, &size);
          next = p + size;
        }
      p = next;
    }
  return pick_winner (votes, n_words);
}

static guint
count_letters (const char *p, const char *end, const char *letters)
{
  guint n = 0, size;

  for (; p < end; p += size)
    n += g_utf8_strchr (letters, -1, precis_character_get (p, end, &size)) != NULL;
  return n;
}

/* Among the languages of script @i, the one whose own letters stand in the text most. */
static const char *
detect_by_letters (guint i, const char *p, const char *end)
{
  const Letters *languages = scripts[i].languages;
  guint best = 0, most = 0;

  for (guint k = 0; k < G_N_ELEMENTS (scripts[i].languages) && languages[k].language; k++)
    {
      guint n = count_letters (p, end, languages[k].letters);

      if (n > most)
        {
          most = n;
          best = k;
        }
    }
  return languages[best].language;
}

/* Counts the letters of each script of the table, and the Latin ones. */
static guint
count_scripts (const char *p, const char *end, guint *counts)
{
  guint latin = 0, size;

  for (; p < end; p += size)
    {
      gunichar c = precis_character_get (p, end, &size);
      GUnicodeScript script;

      if (!(precis_character_class (p, end, &size) & PRECIS_CHARACTER_LETTER))
        continue;
      script = c < 0x80 ? G_UNICODE_SCRIPT_LATIN : g_unichar_get_script (c);
      latin += script == G_UNICODE_SCRIPT_LATIN;
      for (guint i = 0; script != G_UNICODE_SCRIPT_LATIN && i < G_N_ELEMENTS (scripts); i++)
        counts[i] += script == scripts[i].script;
    }
  return latin;
}

static gboolean
is_kana (guint i)
{
  return scripts[i].script == G_UNICODE_SCRIPT_HIRAGANA || scripts[i].script == G_UNICODE_SCRIPT_KATAKANA;
}

/**
 * precis_language_detect:
 * @text: UTF-8
 * @length: its bytes
 *
 * Guesses the language of a text: by its script, then by letters that only some languages of the script have,
 * and for the Latin script by common words (cf. G. Grefenstette, "Comparing two language identification
 * schemes", JADT 1995). Looks at the first kilobytes only. Any thread.
 *
 * Returns: (transfer none): ISO 639-1, or "und" if no language wins clearly
 */
const char *
precis_language_detect (const char *text, gsize length)
{
  const char *end = text + MIN (length, MAX_LOOKED_AT);
  guint counts[G_N_ELEMENTS (scripts)] = { 0 };
  guint latin = count_scripts (text, end, counts);
  guint best = 0, sum = 0, kana = 0;

  for (guint i = 0; i < G_N_ELEMENTS (scripts); i++)
    {
      best = counts[i] > counts[best] ? i : best;
      sum += counts[i];
      kana += is_kana (i) ? counts[i] : 0;
    }
  if (latin + sum == 0)
    return "und";
  /* An ideograph says as much as several letters, and Latin names stand in texts of every script. */
  if (sum * 2 < latin)
    return detect_latin (text, end);
  if (kana * 10 > sum)
    return "ja";
  return detect_by_letters (best, text, end);
}
