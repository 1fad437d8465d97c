/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "precis-homonym.h"
#include "precis-string.h"

/* A country that shares its name with a part of another one, and the words of an article that tell which is meant, in
 * the order of strcmp(). */
typedef struct
{
  const char *name;
  const char *of_country[16];
  const char *of_part[40];
} Homonym;

static const Homonym homonyms[] = {
  { "georgia",
    { "abkhazia", "armenia", "azerbaijan", "batumi", "caucasus", "georgian", "georgians", "moscow", "nato",
      "ossetia", "russia", "russian", "tbilisi" },
    { "alabama", "arizona", "arkansas", "atlanta", "augusta", "california", "carolina", "colorado", "counties",
      "county", "democrat", "democratic", "democrats", "florida", "gov.", "governor", "illinois", "kentucky",
      "louisiana", "macon", "maryland", "michigan", "mississippi", "missouri", "nevada", "ohio", "pennsylvania",
      "republican", "republicans", "savannah", "sen.", "senator", "senators", "sheriff", "statewide", "tennessee",
      "texas", "virginia", "wisconsin" } },
};

static guint
count_words (const PrecisDocument *document, const char * const *words, guint n_words)
{
  guint n = 0;

  for (guint32 i = 0; i < document->n_words; i++)
    n += precis_string_is_among (document->words[i].lower, words, n_words);
  return n;
}

static guint
count_filled (const char * const *words, guint room)
{
  guint n = 0;

  while (n < room && words[n])
    n++;
  return n;
}

static gboolean
means_part (const PrecisDocument *document, const Homonym *homonym)
{
  guint n_country = count_filled (homonym->of_country, G_N_ELEMENTS (homonym->of_country));
  guint n_part = count_filled (homonym->of_part, G_N_ELEMENTS (homonym->of_part));

  return count_words (document, homonym->of_part, n_part) > count_words (document, homonym->of_country, n_country);
}

/**
 * precis_homonym_settle:
 * @roster: a settled roster
 *
 * Decides by the other words of the article whether "Georgia" is a country or a state of another one, which has no code.
 */
void
precis_homonym_settle (PrecisRoster *roster)
{
  for (guint i = 0; i < G_N_ELEMENTS (homonyms); i++)
    {
      PrecisForm *form;
      guint number;

      if (!precis_roster_find (roster, homonyms[i].name, &number))
        continue;
      form = precis_roster_form (roster, number);
      if (form->meaning == PRECIS_COUNTRY_NONE || !means_part (roster->document, &homonyms[i]))
        continue;
      form->meaning = PRECIS_COUNTRY_NONE;
      form->country = NULL;
    }
}
