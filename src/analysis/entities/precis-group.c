/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include <string.h>

#include "precis-acronym.h"
#include "precis-alias.h"
#include "precis-gender.h"
#include "precis-group.h"
#include "precis-name-words.h"

/* So many groups are remembered for a word: ten thousand Smiths must not make the time quadratic. */
#define MAX_POSTINGS 24

/* Shorter acronyms name a thing of their own type only. */
#define MIN_ACRONYM 3

typedef struct
{
  PrecisRoster *roster;
  GHashTable   *acronyms; /* see precis_acronym_find() */
  GArray       *groups;
  GHashTable   *postings; /* a kind of name and a word → array of the numbers of groups */
  GHashTable   *countries; /* code → number of the group plus one */
  GPtrArray    *choices;  /* for each form an array of the numbers of the groups that it may mean */
} Grouper;

/* Names are compared within a kind; events and things are easily taken for each other. */
static char
kind_of (PrecisNameType type)
{
  return "POLTT"[type];
}

static GArray *
find_postings (const Grouper *self, char kind, const char *word)
{
  g_autofree char *key = g_strdup_printf ("%c%s", kind, word);

  return g_hash_table_lookup (self->postings, key);
}

static void
post (Grouper *self, char kind, const char *word, guint group)
{
  GArray *postings = find_postings (self, kind, word);

  if (!postings)
    {
      postings = g_array_new (FALSE, FALSE, sizeof (guint));
      g_hash_table_insert (self->postings, g_strdup_printf ("%c%s", kind, word), postings);
    }
  if (postings->len < MAX_POSTINGS
      && (!postings->len || g_array_index (postings, guint, postings->len - 1) != group))
    g_array_append_val (postings, group);
}

/* Posts the initials of a name with (@links) or without those of "of" and "the", for its acronyms. */
static void
post_initials (Grouper *self, const PrecisForm *form, gboolean links, guint group)
{
  g_autoptr (GString) initials = g_string_new ("#");

  for (guint i = 0; i < form->n_words; i++)
    if (links || !precis_acronym_skips (form->words[i]))
      g_string_append_len (initials, form->words[i], strcmp (form->words[i], "us") ? 1 : 2);
  post (self, kind_of (form->type), initials->str, group);
}

static void
post_group (Grouper *self, guint group)
{
  guint full = g_array_index (self->groups, PrecisGroup, group).full;
  const PrecisForm *form = precis_roster_form (self->roster, full);
  gboolean is_person = form->type == PRECIS_NAME_PER;
  guint n = is_person ? form->n_words : form->n_content;

  for (guint i = 0; i < n; i++)
    post (self, kind_of (form->type), is_person ? form->words[i] : form->content[i], group);
  if (is_person || form->n_words < 2)
    return;
  post (self, kind_of (form->type), form->words[0], group);
  post_initials (self, form, FALSE, group);
  post_initials (self, form, TRUE, group);
}

static guint
add_group (Grouper *self, guint form, const PrecisCountry *country)
{
  PrecisGroup group = { precis_roster_form (self->roster, form)->type, country, form };

  g_array_append_val (self->groups, group);
  post_group (self, self->groups->len - 1);
  return self->groups->len - 1;
}

static guint
find_country (Grouper *self, guint number)
{
  const PrecisForm *form = precis_roster_form (self->roster, number);
  guint group = GPOINTER_TO_UINT (g_hash_table_lookup (self->countries, form->country->code));

  if (group)
    return group - 1;
  group = add_group (self, number, form->country);
  g_hash_table_insert (self->countries, (gpointer) form->country->code, GUINT_TO_POINTER (group + 1));
  return group;
}

typedef PrecisAliasRank (*RankFunc) (const PrecisForm *shorter, const PrecisForm *longer);

/* Keeps those groups of @postings in @choices that @form fits best. */
static PrecisAliasRank
choose (const Grouper *self, const PrecisForm *form, const GArray *postings, RankFunc rank,
        PrecisAliasRank best, GArray *choices)
{
  for (guint i = 0; postings && i < postings->len; i++)
    {
      guint group = g_array_index (postings, guint, i);
      guint full = g_array_index (self->groups, PrecisGroup, group).full;
      PrecisAliasRank found = rank (form, precis_roster_form (self->roster, full));

      if (found == PRECIS_ALIAS_NONE || found < best)
        continue;
      if (found > best)
        g_array_set_size (choices, 0);
      best = found;
      if (!choices->len || g_array_index (choices, guint, choices->len - 1) != group)
        g_array_append_val (choices, group);
    }
  return best;
}

/* A family: "the Kurzes" is left alone, "the Clintons" are a Clinton. */
static void
choose_family (const Grouper *self, const PrecisForm *form, GArray *choices)
{
  gsize length = strlen (form->words[0]);
  g_autofree char *singular = NULL;
  g_autoptr (PrecisForm) surname = NULL;

  if (length < 4 || form->words[0][length - 1] != 's')
    return;
  singular = g_strndup (form->words[0], length - 1);
  surname = precis_form_new (singular);
  choose (self, surname, find_postings (self, 'P', singular), precis_alias_person, PRECIS_ALIAS_SHORT,
          choices);
}

static void
choose_person (const Grouper *self, const PrecisForm *form, GArray *choices)
{
  const char *last = form->words[form->n_words - 1];
  PrecisAliasRank best;

  best = choose (self, form, find_postings (self, 'P', last), precis_alias_person, PRECIS_ALIAS_NONE,
                 choices);
  if (strcmp (form->words[0], last))
    choose (self, form, find_postings (self, 'P', form->words[0]), precis_alias_person, best, choices);
  if (!choices->len && form->n_words == 1)
    choose_family (self, form, choices);
}

/* The groups that have the rarest word of @form; all its words must be in a fuller name. */
static GArray *
find_rarest (const Grouper *self, char kind, const PrecisForm *form)
{
  GArray *rarest = NULL;

  for (guint i = 0; i < form->n_content; i++)
    {
      GArray *postings = find_postings (self, kind, form->content[i]);

      if (!postings)
        return NULL;
      if (!rarest || postings->len < rarest->len)
        rarest = postings;
    }
  return rarest;
}

static void
choose_acronym (const Grouper *self, const PrecisForm *form, PrecisAliasRank best, GArray *choices)
{
  g_autofree char *letters = precis_acronym_letters (form);
  g_autofree char *initials = g_strconcat ("#", letters, NULL);
  char own = kind_of (form->type);

  choose (self, form, find_postings (self, own, initials), precis_alias_thing, best, choices);
  for (const char *kind = "OTL"; *kind && !choices->len && strlen (letters) >= MIN_ACRONYM; kind++)
    if (*kind != own)
      choose (self, form, find_postings (self, *kind, initials), precis_alias_thing, best, choices);
}

static void
choose_thing (const Grouper *self, const PrecisForm *form, GArray *choices)
{
  char kind = kind_of (form->type);
  PrecisAliasRank best;

  best = choose (self, form, find_rarest (self, kind, form), precis_alias_thing, PRECIS_ALIAS_NONE, choices);
  if (precis_form_is_acronym (form))
    choose_acronym (self, form, best, choices);
}

static guint
find_definition (const Grouper *self, guint number)
{
  return GPOINTER_TO_UINT (g_hash_table_lookup (self->acronyms, GUINT_TO_POINTER (number + 1)));
}

static void
choose_groups (Grouper *self, guint number)
{
  const PrecisForm *form = precis_roster_form (self->roster, number);
  GArray *choices = g_ptr_array_index (self->choices, number);
  guint full = find_definition (self, number), group;
  GArray *defined = full ? g_ptr_array_index (self->choices, full - 1) : NULL;

  if (choices->len)
    return;
  if (defined && !defined->len && !find_definition (self, full - 1))
    choose_groups (self, full - 1);

  if (defined && defined->len)
    g_array_append_vals (choices, defined->data, 1);
  else if (form->type == PRECIS_NAME_LOC && form->meaning == PRECIS_COUNTRY_NAME)
    {
      group = find_country (self, number);
      g_array_append_val (choices, group);
    }
  else if (form->type == PRECIS_NAME_PER)
    choose_person (self, form, choices);
  else
    choose_thing (self, form, choices);
  if (choices->len)
    return;
  group = add_group (self, number, NULL);
  g_array_append_val (choices, group);
}

static guint
count_initials (const PrecisForm *form)
{
  guint n = 0;

  for (guint i = 0; i < form->n_words; i++)
    n += !*g_utf8_next_char (form->words[i]);
  return n;
}

/* Titles write verbs as names: "Ann Lee Hits Back". Full names are those of the text. */
static gboolean
is_of_title (const Grouper *self, const PrecisForm *form)
{
  return precis_roster_mention (self->roster, form->first)->in_title;
}

static int
compare_forms (gconstpointer a, gconstpointer b, gpointer user_data)
{
  const Grouper *self = user_data;
  const PrecisForm *x = precis_roster_form (self->roster, *(const guint *) a);
  const PrecisForm *y = precis_roster_form (self->roster, *(const guint *) b);

  if (is_of_title (self, x) != is_of_title (self, y))
    return is_of_title (self, x) ? 1 : -1;
  if (x->n_words != y->n_words)
    return x->n_words > y->n_words ? -1 : 1;
  if (count_initials (x) != count_initials (y))
    return count_initials (x) < count_initials (y) ? -1 : 1;
  if (x->n_mentions != y->n_mentions)
    return x->n_mentions > y->n_mentions ? -1 : 1;
  return (x->first > y->first) - (x->first < y->first);
}

/* Fuller forms come first, as the groups are theirs. */
static GArray *
sort_forms (Grouper *self)
{
  GArray *order = g_array_new (FALSE, FALSE, sizeof (guint));

  for (guint i = 0; i < self->roster->forms->len; i++)
    {
      g_ptr_array_add (self->choices, g_array_new (FALSE, FALSE, sizeof (guint)));
      if (precis_roster_form (self->roster, i)->n_mentions)
        g_array_append_val (order, i);
    }
  g_array_sort_with_data (order, compare_forms, self);
  return order;
}

/* What the title before a mention tells: "Mrs. Lee", "King Ek". */
static PrecisGender
find_gender (const Grouper *self, const PrecisMention *mention)
{
  const PrecisDocument *document = precis_roster_document (self->roster, mention);
  const guint titles = PRECIS_NAME_WORD_COURTESY | PRECIS_NAME_WORD_TITLE | PRECIS_NAME_WORD_ROLE;

  if (mention->type != PRECIS_NAME_PER || !mention->first
      || !(precis_name_word_at (document, mention->first - 1) & titles))
    return PRECIS_GENDER_UNKNOWN;
  return precis_gender_of_word (precis_document_word (document, mention->first - 1)->lower);
}

/* What the given names of the bearers tell, or a "Mrs." before a name that can be one person's only. */
static PrecisGender *
find_genders (const Grouper *self)
{
  PrecisGender *genders = g_new0 (PrecisGender, self->groups->len + 1);

  for (guint i = 0; i < self->groups->len; i++)
    {
      guint number = g_array_index (self->groups, PrecisGroup, i).full;
      const PrecisForm *full = precis_roster_form (self->roster, number);

      if (full->type == PRECIS_NAME_PER && full->n_words > 1)
        genders[i] = precis_gender_of_word (full->words[0]);
    }
  for (guint i = 0; i < self->roster->mentions->len; i++)
    {
      const PrecisMention *mention = precis_roster_mention (self->roster, i);
      const GArray *choices = g_ptr_array_index (self->choices, mention->form);
      PrecisGender told = choices->len == 1 ? find_gender (self, mention) : PRECIS_GENDER_UNKNOWN;

      if (told != PRECIS_GENDER_UNKNOWN)
        genders[g_array_index (choices, guint, 0)] = told;
    }
  return genders;
}

/* Of several bearers of a name the one who was named last is meant, before all of them the most frequent; no
 * man by "Mrs. Lee". */
static guint
pick_nearest (const GArray *choices, const guint *seen, const PrecisGender *genders, PrecisGender told)
{
  guint best = g_array_index (choices, guint, 0);
  gboolean fits = FALSE;

  for (guint i = 0; i < choices->len; i++)
    {
      guint group = g_array_index (choices, guint, i);
      gboolean may_be = told == PRECIS_GENDER_UNKNOWN || genders[group] == PRECIS_GENDER_UNKNOWN
                        || genders[group] == told;

      if ((may_be && !fits) || (may_be == fits && seen[group] > seen[best]))
        best = group;
      fits = fits || may_be;
    }
  return best;
}

static void
assign_mentions (Grouper *self)
{
  g_autofree guint *seen = g_new0 (guint, self->groups->len + 1);
  g_autofree PrecisGender *genders = find_genders (self);

  for (guint i = 0; i < self->roster->mentions->len; i++)
    {
      PrecisMention *mention = precis_roster_mention (self->roster, i);
      PrecisGender told = find_gender (self, mention);

      mention->group = pick_nearest (g_ptr_array_index (self->choices, mention->form), seen, genders, told);
      mention->type = g_array_index (self->groups, PrecisGroup, mention->group).type;
      seen[mention->group] = i + 1;
    }
}

/**
 * precis_group_mentions:
 * @roster: a settled and sorted roster
 * @acronyms: what precis_acronym_find() found
 *
 * Finds out which mentions name the same, and sets their groups. In linear time: forms are compared only
 * with those groups that share their rarest word, and only so many of them.
 *
 * Returns: (transfer full): array of PrecisGroup
 */
GArray *
precis_group_mentions (PrecisRoster *roster, GHashTable *acronyms)
{
  Grouper self = { roster, acronyms };
  g_autoptr (GArray) order = NULL;

  self.groups = g_array_new (FALSE, FALSE, sizeof (PrecisGroup));
  self.postings = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, (GDestroyNotify) g_array_unref);
  self.countries = g_hash_table_new (g_str_hash, g_str_equal);
  self.choices = g_ptr_array_new_with_free_func ((GDestroyNotify) g_array_unref);
  order = sort_forms (&self);
  for (guint i = 0; i < order->len; i++)
    choose_groups (&self, g_array_index (order, guint, i));
  assign_mentions (&self);
  g_ptr_array_unref (self.choices);
  g_hash_table_unref (self.countries);
  g_hash_table_unref (self.postings);
  return self.groups;
}
