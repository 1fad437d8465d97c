/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include <string.h>

#include "precis-acronym.h"
#include "precis-alias.h"
#include "precis-name-words.h"

/* Shorter words that differ by a letter are other names: Kim and Kin. */
#define MIN_MISSPELT 6

static const char * const nicknames[][2] = {
  { "abe", "abraham" },   { "al", "albert" },       { "alex", "alexander" },  { "andy", "andrew" },
  { "ben", "benjamin" },  { "bernie", "bernard" },  { "bill", "william" },    { "bob", "robert" },
  { "chris", "christopher" }, { "chuck", "charles" }, { "dan", "daniel" },    { "dave", "david" },
  { "dick", "richard" },  { "don", "donald" },      { "ed", "edward" },       { "fred", "frederick" },
  { "greg", "gregory" },  { "jack", "john" },       { "jeff", "jeffrey" },    { "jerry", "gerald" },
  { "jim", "james" },     { "joe", "joseph" },      { "ken", "kenneth" },     { "larry", "lawrence" },
  { "liz", "elizabeth" }, { "maggie", "margaret" }, { "matt", "matthew" },    { "mike", "michael" },
  { "mohamed", "mohammed" }, { "muhammad", "mohammed" }, { "nick", "nicholas" }, { "pat", "patrick" },
  { "pete", "peter" },    { "ray", "raymond" },     { "rick", "richard" },    { "rob", "robert" },
  { "ron", "ronald" },    { "sam", "samuel" },      { "steve", "steven" },    { "sue", "susan" },
  { "ted", "edward" },    { "tim", "timothy" },     { "tom", "thomas" },      { "tony", "anthony" },
  { "vince", "vincent" }, { "will", "william" },    { "yevgeny", "evgeny" },  { "sergei", "sergey" },
};

/* Kinds of place that may be left out of a name; not river, lake or airport, as a town may have that name
 * too. */
static const char * const left_out[] = {
  "sea", "ocean", "island", "isle", "strait", "archipelago", "province", "prefecture", "region",
  "municipality", "governorate", "oblast", "ciudad", "republic", "kingdom", "territory", "desert", "canal",
  "mainland", "plant", "power",
};

static gboolean
is_one_of (const char *word, const char * const *words, guint n_words)
{
  for (guint i = 0; i < n_words; i++)
    if (!strcmp (word, words[i]))
      return TRUE;
  return FALSE;
}

static gboolean
is_nickname (const char *a, const char *b)
{
  for (guint i = 0; i < G_N_ELEMENTS (nicknames); i++)
    if ((!strcmp (a, nicknames[i][0]) && !strcmp (b, nicknames[i][1]))
        || (!strcmp (b, nicknames[i][0]) && !strcmp (a, nicknames[i][1])))
      return TRUE;
  return FALSE;
}

/* One byte changed, added or left out. */
static gboolean
is_misspelt (const char *a, const char *b)
{
  gsize n = strlen (a), m = strlen (b), head = 0, tail = 0;

  if (MIN (n, m) < MIN_MISSPELT || MAX (n, m) - MIN (n, m) > 1)
    return FALSE;
  while (head < MIN (n, m) && a[head] == b[head])
    head++;
  while (tail < MIN (n, m) - head && a[n - 1 - tail] == b[m - 1 - tail])
    tail++;
  return head + tail + 1 >= MAX (n, m);
}

static gboolean
is_initial (const char *word)
{
  return *word && !*g_utf8_next_char (word);
}

static gboolean
is_same_word (const char *a, const char *b)
{
  if (is_initial (a) || is_initial (b))
    return g_utf8_get_char (a) == g_utf8_get_char (b);
  return !strcmp (a, b) || is_nickname (a, b) || is_misspelt (a, b);
}

/* The words of a person's name without "Jr." and numerals. */
static guint
count_names (const PrecisForm *form)
{
  guint n = form->n_words;

  while (n > 1 && (precis_name_word_find (form->words[n - 1]) & PRECIS_NAME_WORD_SUFFIX))
    n--;
  return n;
}

/* "Paul II" and "Paul III"; one of them may be "Paul". */
static gboolean
differ_in_suffix (const PrecisForm *a, guint n, const PrecisForm *b, guint m)
{
  return n < a->n_words && m < b->n_words && strcmp (a->words[n], b->words[m]);
}

static gboolean
puts_surname_first (const PrecisForm *form)
{
  return form->n_words > 1 && precis_name_word_find (form->words[0]) & PRECIS_NAME_WORD_SURNAME_FIRST;
}

static PrecisAliasRank
rank_single (const char *word, const PrecisForm *longer, guint n)
{
  if (is_initial (word))
    return PRECIS_ALIAS_NONE;
  if (!strcmp (word, longer->words[n - 1]))
    return PRECIS_ALIAS_SHORT;
  if (is_same_word (word, longer->words[0]))
    return puts_surname_first (longer) ? PRECIS_ALIAS_SHORT : PRECIS_ALIAS_GIVEN;
  for (guint i = 1; i + 1 < n; i++)
    if (!strcmp (word, longer->words[i]))
      return PRECIS_ALIAS_MIDDLE;
  return PRECIS_ALIAS_NONE;
}

/* Whether the words of @shorter stand in @longer in their order, at least one of them in full. */
static gboolean
is_within (const PrecisForm *shorter, guint n, const PrecisForm *longer, guint m)
{
  guint found = 0;
  gboolean whole = FALSE;

  for (guint i = 0; i < m && found < n; i++)
    if (is_same_word (shorter->words[found], longer->words[i]))
      {
        whole = whole || !is_initial (shorter->words[found]);
        found++;
      }
  return found == n && whole;
}

static guint
count_initials (const PrecisForm *form, guint n)
{
  guint found = 0;

  for (guint i = 1; i + 1 < n; i++)
    found += is_initial (form->words[i]);
  return found;
}

/* The same words in another order: "Orban Viktor". */
static gboolean
is_turned (const PrecisForm *a, const PrecisForm *b, guint n)
{
  guint shift;

  for (shift = 1; shift < n; shift++)
    {
      guint i;

      for (i = 0; i < n && !strcmp (a->words[i], b->words[(i + shift) % n]); i++)
        ;
      if (i == n)
        return TRUE;
    }
  return FALSE;
}

/**
 * precis_alias_person:
 * @shorter: a form
 * @longer: a form with as many words or more
 *
 * Whether two names may be the same person's: surname, given name or both, initials, nicknames, a missing
 * middle name, surname first or last.
 *
 * Returns: how well it fits
 */
PrecisAliasRank
precis_alias_person (const PrecisForm *shorter, const PrecisForm *longer)
{
  guint n = count_names (shorter), m = count_names (longer);

  if (!n || m < n || differ_in_suffix (shorter, n, longer, m))
    return PRECIS_ALIAS_NONE;
  if (n == 1 && m > 1)
    return rank_single (shorter->words[0], longer, m);
  if (count_initials (shorter, n) && count_initials (longer, m)
      && count_initials (shorter, n) != count_initials (longer, m))
    return PRECIS_ALIAS_NONE;
  if (n == m && is_turned (shorter, longer, n))
    return PRECIS_ALIAS_SAME;
  if (!is_within (shorter, n, longer, m))
    return PRECIS_ALIAS_NONE;
  if (is_same_word (shorter->words[n - 1], longer->words[m - 1])
      || is_same_word (shorter->words[0], longer->words[0]))
    return PRECIS_ALIAS_SAME;
  return PRECIS_ALIAS_NONE;
}

static gboolean
has_content (const PrecisForm *form, const char *word)
{
  return is_one_of (word, (const char * const *) form->content, form->n_content);
}

static gboolean
is_subset (const PrecisForm *shorter, const PrecisForm *longer)
{
  for (guint i = 0; i < shorter->n_content; i++)
    if (!has_content (longer, shorter->content[i]))
      return FALSE;
  return TRUE;
}

/* A word that may be left out of the name of a place or, else, of an organisation. */
static gboolean
may_be_left_out (const char *word, gboolean of_place)
{
  return of_place ? is_one_of (word, left_out, G_N_ELEMENTS (left_out))
                  : (precis_name_word_find (word) & PRECIS_NAME_WORD_ORGANISATION) != 0;
}

static gboolean
adds_little (const PrecisForm *longer, const PrecisForm *shorter)
{
  for (guint i = 0; i < longer->n_content; i++)
    if (!has_content (shorter, longer->content[i])
        && !may_be_left_out (longer->content[i], longer->type == PRECIS_NAME_LOC))
      return FALSE;
  return TRUE;
}

static gboolean
is_direction (const char *word)
{
  static const char * const directions[] = { "north", "south", "east", "west" };

  return is_one_of (word, directions, G_N_ELEMENTS (directions));
}

static gboolean
is_short_place (const PrecisForm *shorter, const PrecisForm *longer)
{
  if (shorter->n_words == 1 && is_direction (shorter->words[0]))
    return longer->n_words == 2 && !strcmp (shorter->words[0], longer->words[0]);
  if (!is_subset (shorter, longer))
    return FALSE;
  if (shorter->n_content > 1)
    return precis_name_word_find (shorter->content[shorter->n_content - 1]) & PRECIS_NAME_WORD_PLACE
           && has_content (longer, shorter->content[shorter->n_content - 1]);
  return shorter->meaning != PRECIS_COUNTRY_NAME && adds_little (longer, shorter);
}

static gboolean
has_digit (const char *word)
{
  return strpbrk (word, "0123456789") != NULL;
}

/* "Senate" of a senate, "Tallow" of Tallow Air; of events and things the last word too: "Ann" of a
 * hurricane. */
static gboolean
is_short_word (const PrecisForm *shorter, const PrecisForm *longer)
{
  const char *word = shorter->content[0];
  guint begin = longer->content[0][0] == '@' && longer->n_content > 1;

  /* The House is one of representatives, not the White House. */
  if (!strcmp (word, "house") && longer->head + 1 == longer->n_content)
    return FALSE;
  if (!strcmp (word, longer->content[longer->head])
      && (precis_name_word_find (word) & PRECIS_NAME_WORD_ORGANISATION || longer->type != PRECIS_NAME_ORG))
    return TRUE;
  if (*word == '@' || strcmp (word, longer->content[begin]))
    return FALSE;
  return adds_little (longer, shorter)
         || (longer->type == PRECIS_NAME_MISC && has_digit (longer->content[longer->n_content - 1]));
}

/* "Coastal Guard" of a Northern Coastal Guard Corps: only kinds of organisation are left out behind it. */
static gboolean
lacks_kind (const PrecisForm *shorter, const PrecisForm *longer)
{
  guint found = 0, i;

  for (i = 0; i < longer->n_content && found < shorter->n_content; i++)
    if (!strcmp (shorter->content[found], longer->content[i]))
      found++;
    else if (found)
      return FALSE;
  for (; i < longer->n_content; i++)
    if (!may_be_left_out (longer->content[i], FALSE))
      return FALSE;
  return found == shorter->n_content;
}

/**
 * precis_alias_thing:
 * @shorter: a form
 * @longer: a form with as many words or more
 *
 * Whether two names may be of the same organisation, place, event or thing: words left out that tell little,
 * turned around ("Department of State", "State Department"), acronyms.
 *
 * Returns: how well it fits
 */
PrecisAliasRank
precis_alias_thing (const PrecisForm *shorter, const PrecisForm *longer)
{
  gboolean fits;

  if (precis_form_is_acronym (shorter) && precis_acronym_fits (shorter, longer))
    return PRECIS_ALIAS_SHORT;
  if (!shorter->n_content || shorter->n_content > longer->n_content)
    return PRECIS_ALIAS_NONE;
  if (shorter->n_content == longer->n_content && is_subset (shorter, longer) && is_subset (longer, shorter))
    return PRECIS_ALIAS_SAME;
  if (longer->type == PRECIS_NAME_LOC)
    fits = is_short_place (shorter, longer);
  else if (!is_subset (shorter, longer))
    fits = FALSE;
  else if (shorter->n_content == 1)
    fits = is_short_word (shorter, longer);
  else
    fits = has_content (shorter, longer->content[longer->head]) || lacks_kind (shorter, longer);
  return fits ? PRECIS_ALIAS_SHORT : PRECIS_ALIAS_NONE;
}
