/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include <string.h>

#include "precis-category-words.h"
#include "precis-stem.h"

/* Words that tell which field of life an article is about, whatever is said of it; looked up by their stems. */
static const char * const words[PRECIS_N_CATEGORIES] = {
  [PRECIS_CATEGORY_SECURITY] = "army attack bomb ceasefire combat conflict defence defense explosion gunman hostage insurgent "
    "invasion kidnap militant military militia missile navy nuclear police rebel shelling soldier terrorism terrorist "
    "troops violence war warship weapon",
  [PRECIS_CATEGORY_DIPLOMATIC] = "accord ambassador bilateral delegation denuclearization diplomacy diplomat dialogue embassy "
    "envoy foreign mediator multilateral negotiation negotiator peace sanctions summit talks treaty",
  [PRECIS_CATEGORY_POLITICAL] = "assembly ballot cabinet campaign candidate coalition congress constitution coup democracy "
    "election electoral legislature lawmaker opposition parliament party poll president referendum reform senate vote voter",
  [PRECIS_CATEGORY_LEGAL] = "appeal attorney charge conviction court defendant extradition judge jury lawsuit lawyer "
    "litigation plaintiff prosecutor prosecution ruling sentence sue suspect trial tribunal verdict",
  [PRECIS_CATEGORY_ECONOMIC] = "bank bond budget business company consumer credit currency debt deficit demand earnings economy "
    "economic employment export factory growth income industry inflation investment investor job loan manufacturing "
    "market price profit recession revenue sales sector stock tariff tax trade wage",
  [PRECIS_CATEGORY_HEALTH] = "clinic diagnosis disease doctor drug epidemic fever health hospital illness infection malaria "
    "medical medicine nurse outbreak pandemic patient symptom treatment vaccine vaccination virus",
  [PRECIS_CATEGORY_ENVIRONMENT] = "carbon climate coal coast cyclone drought earthquake ecosystem emission fire flood forest "
    "glacier habitat hurricane ocean pollution rain river species storm temperature volcano warming weather wildlife",
  [PRECIS_CATEGORY_TECHNICAL] = "aircraft battery chip computer crash cyber data device engine engineer hacker internet launch "
    "network orbit reactor robot rocket satellite software spacecraft system technology vehicle",
  [PRECIS_CATEGORY_SOCIAL] = "asylum child community culture discrimination education ethnic family gender homeless housing "
    "migrant minority poverty protest protester race refugee religion school student teacher union woman worker youth",
};

/* Stem → category + 1; made once, never changed. */
static GHashTable *
get_stems (void)
{
  static GHashTable *stems;

  if (g_once_init_enter (&stems))
    {
      GHashTable *table = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);

      for (guint category = 0; category < PRECIS_N_CATEGORIES; category++)
        {
          char **list = g_strsplit (words[category], " ", -1);

          for (guint i = 0; list[i]; i++)
            {
              list[i][precis_stem (list[i], strlen (list[i]))] = '\0';
              g_hash_table_insert (table, list[i], GUINT_TO_POINTER (category + 1));
            }
          g_free (list); /* the table has the words */
        }
      g_once_init_leave (&stems, table);
    }
  return stems;
}

/**
 * precis_category_words_share:
 * @document: a text, taken apart
 * @shares: (out): for each category what part of the text's telling words belongs to it; all 0 if there are none
 *
 * Tells by words alone which fields of life a text is about. Any thread.
 */
void
precis_category_words_share (const PrecisDocument *document, float shares[PRECIS_N_CATEGORIES])
{
  GHashTable *stems = get_stems ();
  float total = 0;

  memset (shares, 0, PRECIS_N_CATEGORIES * sizeof *shares);
  for (guint32 i = 0; i < document->n_words; i++)
    {
      const PrecisWord *word = &document->words[i];
      guint category = GPOINTER_TO_UINT (g_hash_table_lookup (stems, word->stem));

      if (category == 0)
        continue;
      shares[category - 1] += word->count;
      total += word->count;
    }
  for (guint k = 0; total > 0 && k < PRECIS_N_CATEGORIES; k++)
    shares[k] /= total;
}
