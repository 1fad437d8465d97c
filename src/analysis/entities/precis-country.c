/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include <string.h>

#include "precis-country.h"
#include "precis-spelling.h"

/* Shorter names in capitals are abbreviations: "MALI" need not be Mali. */
#define MIN_HEADING 5

typedef struct
{
  const PrecisCountry *country;
  PrecisCountryMeaning meaning;
} Entry;

/* Peoples, languages and faiths of no single country. */
static const char adjectives_apart[] =
  "European|African|Asian|Arab|Arabic|Latin American|Latino|Latina|Hispanic|Middle Eastern|Western|Westerner|"
  "Scandinavian|Nordic|Baltic|Balkan|Caribbean|Korean|English|Englishman|Englishmen|Scottish|Scot|Welsh|"
  "Welshman|Catalan|Basque|Kurdish|Kurd|Tibetan|Uyghur|Uighur|Rohingya|Chechen|Soviet|African-American|"
  "African American|Asian-American|Native American|Anglo-Saxon|Muslim|Christian|Jewish|Jew|Hindu|Buddhist|"
  "Sikh|Catholic|Roman Catholic|Protestant|Orthodox|Sunni|Shiite|Shia|Islamic|Islamist|Mandarin|Cantonese|"
  "Hebrew|Farsi|Urdu|Hindi|Pashto|Swahili|Latin|Republican|Democrat|Democratic|Conservative|Tory|Tories|"
  "Communist|Socialist|Californian|Texan|Floridian|New Yorker|Londoner|Parisian|Muscovite|Siberian|Bavarian";

static void
enter (GHashTable *table, const char *form, const PrecisCountry *country, PrecisCountryMeaning meaning)
{
  Entry *entry;

  if (g_hash_table_contains (table, form))
    return;
  entry = g_new (Entry, 1);
  *entry = (Entry) { country, meaning };
  g_hash_table_insert (table, g_strdup (form), entry);
}

static void
enter_all (GHashTable *table, const char *forms, const PrecisCountry *country, PrecisCountryMeaning meaning)
{
  g_auto (GStrv) each = g_strsplit (forms ? forms : "", "|", -1);

  for (guint i = 0; each[i]; i++)
    {
      enter (table, each[i], country, meaning);
      if (meaning == PRECIS_COUNTRY_ADJECTIVE)
        {
          g_autofree char *plural = g_strconcat (each[i], "s", NULL);

          enter (table, plural, country, meaning);
        }
    }
}

/* Names before seats before adjectives: the first that enters a form stays. */
static GHashTable *
make_table (void)
{
  GHashTable *table = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, g_free);

  for (guint i = 0; i < precis_n_countries; i++)
    {
      enter (table, precis_countries[i].name, &precis_countries[i], PRECIS_COUNTRY_NAME);
      enter_all (table, precis_countries[i].others, &precis_countries[i], PRECIS_COUNTRY_NAME);
    }
  for (guint i = 0; i < precis_n_countries; i++)
    enter_all (table, precis_countries[i].seats, &precis_countries[i], PRECIS_COUNTRY_SEAT);
  for (guint i = 0; i < precis_n_countries; i++)
    enter_all (table, precis_countries[i].adjectives, &precis_countries[i], PRECIS_COUNTRY_ADJECTIVE);
  enter_all (table, adjectives_apart, NULL, PRECIS_COUNTRY_ADJECTIVE);
  return table;
}

/**
 * precis_country_find:
 * @form: a name without "the", apostrophes plain; in the case of the text: "US" is a country, "us" is not
 * @country: (out) (optional) (transfer none) (nullable): the country; %NULL for an adjective of none
 *
 * What a name says of a country. Any thread; the table is made at the first call.
 *
 * Returns: its meaning, %PRECIS_COUNTRY_NONE if it is none
 */
PrecisCountryMeaning
precis_country_find (const char *form, const PrecisCountry **country)
{
  static gsize once;
  static GHashTable *table;
  const Entry *entry;

  if (g_once_init_enter (&once))
    {
      table = make_table ();
      g_once_init_leave (&once, 1);
    }
  entry = g_hash_table_lookup (table, form);
  if (!entry)
    {
      g_autofree char *plain = strlen (form) >= MIN_HEADING ? precis_spelling_lower_capitals (form) : NULL;

      entry = plain ? g_hash_table_lookup (table, plain) : NULL;
    }
  if (country)
    *country = entry ? entry->country : NULL;
  return entry ? entry->meaning : PRECIS_COUNTRY_NONE;
}
