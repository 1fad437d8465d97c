/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include <string.h>

#include "precis-kind.h"
#include "precis-name-words.h"
#include "precis-place.h"
#include "precis-roster.h"
#include "precis-spelling.h"

/* What a title says of a name's type weighs less: most of its words have a capital anyway. */
#define TITLE_WEIGHT 0.4
#define PLACE_WEIGHT 3 /* of a name that only a place can have where it stands */

#define MIN_FAMILY 3 /* letters of a surname that has a plural */

/* The share of person among the votes for the name of a country that makes it a person: Jordan, Chad,
 * Israel. */
#define PERSON_SHARE 0.6

/**
 * precis_roster_find:
 * @self: a roster
 * @text: a name
 * @form: (out): the number of its form
 *
 * Returns: whether the roster has the form
 */
gboolean
precis_roster_find (const PrecisRoster *self, const char *text, guint *form)
{
  g_autofree char *key = precis_spelling_fold (text);
  gpointer value = NULL;
  gboolean found = g_hash_table_lookup_extended (self->index, key, NULL, &value);

  *form = GPOINTER_TO_UINT (value);
  return found;
}

/**
 * precis_roster_enter:
 * @self: a roster
 * @text: a name
 *
 * Returns: the number of its form, which is made if there is none
 */
guint
precis_roster_enter (PrecisRoster *self, const char *text)
{
  PrecisForm *form;
  guint found;

  if (!precis_roster_find (self, text, &found))
    {
      found = self->forms->len;
      form = precis_form_new (text);
      g_ptr_array_add (self->forms, form);
      g_hash_table_insert (self->index, form->key, GUINT_TO_POINTER (found));
      return found;
    }
  form = precis_roster_form (self, found);
  if (precis_spelling_is_capital (form->text) && !precis_spelling_is_capital (text))
    {
      g_free (form->text);
      form->text = g_strdup (text);
    }
  return found;
}

static gboolean
is_located (const PrecisRoster *self, const PrecisMention *mention)
{
  return !mention->in_title && mention->type == PRECIS_NAME_LOC && mention->first > 0
         && precis_name_word_at (self->document, mention->first - 1) & PRECIS_NAME_WORD_LOCATIVE;
}

/**
 * precis_roster_add:
 * @self: a roster
 * @mention: a mention with its form
 *
 * Adds a mention, behind those that are there.
 */
void
precis_roster_add (PrecisRoster *self, const PrecisMention *mention)
{
  PrecisForm *form = precis_roster_form (self, mention->form);

  if (!form->n_mentions++)
    form->first = self->mentions->len;
  form->votes[mention->type] += mention->confidence * (mention->in_title ? TITLE_WEIGHT : 1);
  form->n_located += is_located (self, mention);
  if (precis_place_is_told (mention, precis_roster_document (self, mention)))
    form->votes[PRECIS_NAME_LOC] += PLACE_WEIGHT;
  g_array_append_val (self->mentions, *mention);
}

static void
add_names (PrecisRoster *self, const GArray *names, gboolean in_title)
{
  for (guint i = 0; names && i < names->len; i++)
    {
      const PrecisName *name = &g_array_index (names, PrecisName, i);
      PrecisMention mention = { .first = name->first, .n_tokens = name->n_tokens, .type = name->type,
                                .confidence = CLAMP (name->confidence, 0.01f, 1), .in_title = in_title };
      const PrecisDocument *document = precis_roster_document (self, &mention);
      g_autofree char *text = NULL;

      if (!precis_mention_clean (&mention, document) || !precis_mention_valid (&mention, document))
        continue;
      text = precis_mention_text (&mention, document);
      mention.form = precis_roster_enter (self, text);
      precis_roster_add (self, &mention);
    }
}

/**
 * precis_roster_new:
 * @reading: a reading with names
 *
 * Cleans the names that the tagger found and collects their forms.
 *
 * Returns: (transfer full): the roster; @reading must outlive it
 */
PrecisRoster *
precis_roster_new (const PrecisReading *reading)
{
  PrecisRoster *self = g_new0 (PrecisRoster, 1);

  self->document = reading->document;
  self->title = reading->title;
  self->is_english = reading->is_english;
  self->mentions = g_array_new (FALSE, FALSE, sizeof (PrecisMention));
  self->forms = g_ptr_array_new_with_free_func ((GDestroyNotify) precis_form_free);
  self->index = g_hash_table_new (g_str_hash, g_str_equal);
  add_names (self, reading->names, FALSE);
  add_names (self, reading->title_names, TRUE);
  return self;
}

void
precis_roster_free (PrecisRoster *self)
{
  g_hash_table_unref (self->index);
  g_ptr_array_unref (self->forms);
  g_array_unref (self->mentions);
  g_free (self);
}

static double
count_votes (const PrecisForm *form)
{
  double sum = 0;

  for (guint i = 0; i < PRECIS_N_NAME_TYPES; i++)
    sum += form->votes[i];
  return sum;
}

static void
take_majority (PrecisForm *form)
{
  PrecisNameType told;

  for (guint i = 0; i < PRECIS_N_NAME_TYPES; i++)
    if (form->votes[i] > form->votes[form->type])
      form->type = i;
  if (precis_kind_find (form, &told)
      && (form->votes[PRECIS_NAME_PER] < PERSON_SHARE * count_votes (form)
          || precis_kind_excludes_person (form)))
    form->type = told;
  if (form->meaning >= PRECIS_COUNTRY_NAME && form->meaning <= PRECIS_COUNTRY_SEAT
      && form->votes[PRECIS_NAME_PER] < PERSON_SHARE * count_votes (form))
    form->type = PRECIS_NAME_LOC;
  if (form->type != PRECIS_NAME_LOC)
    form->meaning = PRECIS_COUNTRY_NONE;
}

/* For each last word of a full name of @type, how sure it is that this is a name of that type. */
static GHashTable *
count_bearers (const PrecisRoster *self, PrecisNameType type)
{
  GHashTable *bearers = g_hash_table_new_full (g_str_hash, g_str_equal, NULL, g_free);

  for (guint i = 0; i < self->forms->len; i++)
    {
      const PrecisForm *form = precis_roster_form (self, i);
      double *votes;

      if (form->n_words < 2 || form->type != type)
        continue;
      votes = g_hash_table_lookup (bearers, form->words[form->n_words - 1]);
      if (!votes)
        {
          votes = g_new0 (double, 1);
          g_hash_table_insert (bearers, form->words[form->n_words - 1], votes);
        }
      *votes += count_votes (form);
    }
  return bearers;
}

/* "Tallow" is a person here, and "Amelia Tallow" a place to the tagger: more often the tagger is wrong. */
static void
settle_full (PrecisRoster *self, PrecisForm *form)
{
  guint number;
  const PrecisForm *surname;
  PrecisNameType told;

  if (form->type == PRECIS_NAME_PER || form->n_words < 2 || form->n_words > 3
      || form->meaning != PRECIS_COUNTRY_NONE || precis_kind_find (form, &told)
      || precis_name_word_find (form->words[0]) & (PRECIS_NAME_WORD_PLACE | PRECIS_NAME_WORD_LINK))
    return;
  if (!precis_roster_find (self, form->words[form->n_words - 1], &number))
    return;
  surname = precis_roster_form (self, number);
  if (surname->meaning == PRECIS_COUNTRY_NONE && surname->votes[PRECIS_NAME_PER] > count_votes (form)
      && surname->votes[PRECIS_NAME_PER] >= PERSON_SHARE * count_votes (surname))
    form->type = PRECIS_NAME_PER;
}

/* A form that is a place and the surname of a person here becomes two: Washington and George Washington. */
static void
part_person (PrecisRoster *self, guint place)
{
  PrecisForm *form = precis_roster_form (self, place), *person = NULL;

  for (guint i = 0; i < self->mentions->len; i++)
    {
      PrecisMention *mention = precis_roster_mention (self, i);

      if (mention->form != place || mention->type != PRECIS_NAME_PER)
        continue;
      if (!person)
        {
          person = precis_form_new (form->text);
          person->meaning = PRECIS_COUNTRY_NONE;
          person->first = i;
          g_ptr_array_add (self->forms, person);
        }
      mention->form = self->forms->len - 1;
      person->n_mentions++;
      form->n_mentions--;
    }
}

/* "Tallow was born in Tallow": the surname of a person where the words around and the tagger tell a place. */
static gboolean
is_town (const PrecisRoster *self, const PrecisMention *mention)
{
  const PrecisForm *form = precis_roster_form (self, mention->form);

  return form->n_words == 1 && form->type == PRECIS_NAME_PER && is_located (self, mention);
}

static void
part_towns (PrecisRoster *self)
{
  g_autofree guint *towns = g_new0 (guint, self->forms->len + 1);

  for (guint i = 0; i < self->mentions->len; i++)
    {
      PrecisMention *mention = precis_roster_mention (self, i);
      guint person = mention->form;

      if (!is_town (self, mention))
        continue;
      if (!towns[person])
        {
          PrecisForm *town = precis_form_new (precis_roster_form (self, person)->text);

          town->type = PRECIS_NAME_LOC;
          town->first = i;
          g_ptr_array_add (self->forms, town);
          towns[person] = self->forms->len;
        }
      mention->form = towns[person] - 1;
      precis_roster_form (self, mention->form)->n_mentions++;
      precis_roster_form (self, person)->n_mentions--;
    }
}

/* "The Tallows" of an Ann Tallow. */
static gboolean
is_family (const PrecisForm *form, GHashTable *surnames)
{
  gsize length = strlen (form->words[0]);
  g_autofree char *singular = length > MIN_FAMILY && form->words[0][length - 1] == 's'
                                ? g_strndup (form->words[0], length - 1)
                                : NULL;

  return singular && g_hash_table_contains (surnames, singular);
}

/* What the lists know as a place is the person whose full name the article has, unless things happen
 * there. */
static gboolean
is_surname (const PrecisForm *form)
{
  return form->type == PRECIS_NAME_LOC && 2 * form->n_located < form->n_mentions;
}

static void
settle_single (PrecisRoster *self, guint number, GHashTable *surnames, GHashTable *events)
{
  PrecisForm *form = precis_roster_form (self, number);
  const double *bearers = g_hash_table_lookup (surnames, form->words[0]);
  gboolean is_country = form->meaning != PRECIS_COUNTRY_NONE;

  if (bearers && !is_country)
    form->votes[PRECIS_NAME_PER] += *bearers;
  take_majority (form);
  if (!is_country && (bearers ? is_surname (form) : is_family (form, surnames)))
    form->type = PRECIS_NAME_PER;
  if (!bearers && form->type == PRECIS_NAME_PER && g_hash_table_contains (events, form->words[0]))
    form->type = PRECIS_NAME_EVT;
  if (bearers && is_country && form->type == PRECIS_NAME_LOC && form->votes[PRECIS_NAME_PER] > 0)
    part_person (self, number);
}

/**
 * precis_roster_settle:
 * @self: a roster with all mentions of the tagger
 *
 * Gives each form one type, by the votes of its mentions; full names first, as they tell what their short
 * forms are. A person and a place of the same name become two forms.
 */
void
precis_roster_settle (PrecisRoster *self)
{
  guint n_forms = self->forms->len;
  g_autoptr (GHashTable) surnames = NULL, events = NULL;

  for (guint i = 0; i < n_forms; i++)
    if (precis_roster_form (self, i)->n_words != 1)
      {
        take_majority (precis_roster_form (self, i));
        settle_full (self, precis_roster_form (self, i));
      }
  surnames = count_bearers (self, PRECIS_NAME_PER);
  events = count_bearers (self, PRECIS_NAME_EVT);
  for (guint i = 0; i < n_forms; i++)
    if (precis_roster_form (self, i)->n_words == 1)
      settle_single (self, i, surnames, events);
  part_towns (self);
  for (guint i = 0; i < self->mentions->len; i++)
    {
      PrecisMention *mention = precis_roster_mention (self, i);

      mention->type = precis_roster_form (self, mention->form)->type;
    }
}

static int
compare_mentions (gconstpointer a, gconstpointer b)
{
  const PrecisMention *x = a, *y = b;

  if (x->in_title != y->in_title)
    return x->in_title ? 1 : -1;
  if (x->span.start != y->span.start)
    return x->span.start < y->span.start ? -1 : 1;
  return (x->span.end > y->span.end) - (x->span.end < y->span.end);
}

/**
 * precis_roster_sort:
 * @self: a roster
 *
 * Puts the mentions in the order of the text, drops those without tokens, and counts them anew.
 */
void
precis_roster_sort (PrecisRoster *self)
{
  guint n_kept = 0;

  for (guint i = 0; i < self->mentions->len; i++)
    if (precis_roster_mention (self, i)->n_tokens)
      *precis_roster_mention (self, n_kept++) = *precis_roster_mention (self, i);
  g_array_set_size (self->mentions, n_kept);
  g_array_sort (self->mentions, compare_mentions);
  for (guint i = 0; i < self->forms->len; i++)
    precis_roster_form (self, i)->n_mentions = 0;
  for (guint i = 0; i < self->mentions->len; i++)
    {
      PrecisForm *form = precis_roster_form (self, precis_roster_mention (self, i)->form);

      if (!form->n_mentions++)
        form->first = i;
    }
}

/**
 * precis_roster_cover:
 * @self: a roster
 * @in_title: whether the title is meant, not the text
 *
 * Returns: (transfer full): for each token the number of the mention that it is in plus one, or 0
 */
guint32 *
precis_roster_cover (const PrecisRoster *self, gboolean in_title)
{
  guint32 *covered = g_new0 (guint32, (in_title ? self->title : self->document)->n_tokens + 1);

  for (guint i = 0; i < self->mentions->len; i++)
    {
      const PrecisMention *mention = precis_roster_mention (self, i);

      for (guint32 k = 0; mention->in_title == in_title && k < mention->n_tokens; k++)
        covered[mention->first + k] = i + 1;
    }
  return covered;
}
