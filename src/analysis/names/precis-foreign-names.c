/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "precis-foreign-names.h"
#include "precis-name-sheet.h"

#define MAX_PERSON 5 /* tokens of a person's name */
#define MIN_LETTERS 4 /* of a single word that is believed to be a town, in bytes */
#define MIN_GIVEN   3 /* of a given name: shorter ones are articles */
#define LISTED     0.7f
#define PUT_TOGETHER 0.6f

#define COUNTRIES (PRECIS_LIST_BIT (COUNTRY) | PRECIS_LIST_BIT (CAPITAL))
#define PLACES (COUNTRIES | PRECIS_LIST_BIT (CITY) | PRECIS_LIST_BIT (REGION) | PRECIS_LIST_BIT (PLACE))
#define PERSONS PRECIS_LIST_BIT (PERSON)
#define ORGANISATIONS                                                                                                \
  (PRECIS_LIST_BIT (BODY) | PRECIS_LIST_BIT (ARMED_GROUP) | PRECIS_LIST_BIT (COMPANY) | PRECIS_LIST_BIT (AGENCY)      \
   | PRECIS_LIST_BIT (UNIVERSITY) | PRECIS_LIST_BIT (MEDIUM) | PRECIS_LIST_BIT (INSTITUTION))
#define GIVEN_NAMES (PRECIS_LIST_BIT (GIVEN_NAME) | PRECIS_LIST_BIT (PERSON_FIRST))
#define SURNAMES (PRECIS_LIST_BIT (FAMILY_NAME) | PRECIS_LIST_BIT (PERSON_LAST))

static const struct
{
  guint32        kinds;
  PrecisNameType type;
} rows[] = {
  { PLACES, PRECIS_NAME_LOC },
  { PERSONS, PRECIS_NAME_PER },
  { ORGANISATIONS, PRECIS_NAME_ORG },
};

typedef struct
{
  const PrecisNameSheet *sheet;
  gboolean               nouns; /* have capitals, too */
  guint32                first; /* of the sentence */
  guint32                end;
} Search;

static const PrecisNameForm *
form_at (const Search *self, guint32 token)
{
  return precis_name_sheet_form (self->sheet, token);
}

static gboolean
is_capital (const Search *self, guint32 token)
{
  return token < self->end && precis_name_class_is_capital (form_at (self, token)->class);
}

/* Where a capital says nothing. */
static gboolean
begins (const Search *self, guint32 token)
{
  return token == self->first || form_at (self, token - 1)->class == PRECIS_NAME_CLASS_PUNCTUATION;
}

static guint32
measure_phrase (const Search *self, guint32 token, guint32 kinds)
{
  guint32 n = 1;

  while (token + n < self->end && self->sheet->cells[token + n].listed_within & kinds
         && !(self->sheet->cells[token + n].listed_first & kinds))
    n++;
  return n;
}

/* A single word is believed only if it can hardly be anything else. */
static gboolean
is_told_by_word (const Search *self, guint32 token, guint32 kinds)
{
  const PrecisNameForm *form = form_at (self, token);
  PrecisSpan span = self->sheet->document->tokens[token].span;

  if (kinds & COUNTRIES)
    return TRUE;
  if (kinds & PERSONS || begins (self, token))
    return FALSE;
  if (kinds & ORGANISATIONS)
    return form->class == PRECIS_NAME_CLASS_ALL_CAPS;
  if (self->nouns && (!(kinds & PRECIS_LIST_BIT (PLACE)) || kinds & PRECIS_LIST_BIT (CITY)))
    return FALSE;
  return span.end - span.start >= MIN_LETTERS
         && !(form->kinds & (GIVEN_NAMES | SURNAMES | PRECIS_LIST_BIT (WORD)));
}

static gboolean
find_listed (const Search *self, guint32 token, PrecisName *name)
{
  gboolean found = FALSE;

  name->n_tokens = 0;
  for (guint i = 0; i < G_N_ELEMENTS (rows); i++)
    {
      guint32 kinds = self->sheet->cells[token].listed_first & rows[i].kinds;
      guint32 n = kinds ? measure_phrase (self, token, kinds) : 0;

      if (n <= name->n_tokens || (n == 1 && !is_told_by_word (self, token, kinds)))
        continue;
      *name = (PrecisName) { token, n, rows[i].type, LISTED };
      found = TRUE;
    }
  return found;
}

/* "de" in "Ana de la Cruz"; but "y" and "e" join two names, and where nouns have capitals, "den" and "der" are articles. */
static gboolean
is_particle (const Search *self, guint32 token)
{
  const char *word = precis_document_word (self->sheet->document, token)->lower;

  if (form_at (self, token)->step != PRECIS_NAME_STEP_PARTICLE || word[1] == '\0')
    return FALSE;
  return !self->nouns || g_str_equal (word, "von") || g_str_equal (word, "van");
}

/* Returns the token behind "de la Cruz" at @token, @token if there is no capital behind the small words. */
static guint32
skip_surname (const Search *self, guint32 token)
{
  guint32 next = token;

  while (next < self->end && is_particle (self, next))
    next++;
  return is_capital (self, next) ? next + 1 : token;
}

/* A given name of the lists, and capitals behind it. */
static gboolean
find_person (const Search *self, guint32 token, PrecisName *name)
{
  PrecisSpan span = self->sheet->document->tokens[token].span;
  guint32 next = token + 1, end;

  if (!(form_at (self, token)->kinds & GIVEN_NAMES) || form_at (self, token)->kinds & COUNTRIES
      || span.end - span.start < MIN_GIVEN)
    return FALSE;
  while (next - token < MAX_PERSON && (end = skip_surname (self, next)) > next)
    next = end;
  if (next == token + 1 || (self->nouns && !(form_at (self, next - 1)->kinds & SURNAMES)))
    return FALSE;
  *name = (PrecisName) { token, next - token, PRECIS_NAME_PER, PUT_TOGETHER };
  return TRUE;
}

static void
search_sentence (const Search *self, GArray *names)
{
  for (guint32 i = self->first; i < self->end;)
    {
      PrecisName listed = { 0 }, person = { 0 };
      gboolean found = is_capital (self, i) && find_listed (self, i, &listed);

      if (is_capital (self, i) && find_person (self, i, &person) && person.n_tokens > listed.n_tokens)
        {
          listed = person;
          found = TRUE;
        }
      if (found)
        g_array_append_val (names, listed);
      i += found ? listed.n_tokens : 1;
    }
}

/**
 * precis_foreign_names_find:
 * @gazetteer: lists of names
 * @document: a document that is not English
 * @language: (nullable): its language, ISO 639-1
 *
 * Finds what the lists know, and given names with the capitals behind them: only some of the names, but hardly anything
 * else. Where nouns have capitals, these count less; what is written in headlines' capitals is left alone. Any thread.
 *
 * Returns: (transfer full) (element-type PrecisName): the names, by position
 */
GArray *
precis_foreign_names_find (const PrecisGazetteer *gazetteer, const PrecisDocument *document, const char *language)
{
  static const char * const with_capital_nouns[] = { "de", "lb", "nds", NULL };
  g_autoptr (PrecisNameSheet) sheet = precis_name_sheet_new (document, gazetteer);
  Search self = { .sheet = sheet, .nouns = language && g_strv_contains (with_capital_nouns, language) };
  GArray *names = g_array_new (FALSE, FALSE, sizeof (PrecisName));

  for (guint32 s = 0; s < document->n_sentences; s++)
    {
      self.first = document->sentences[s].first;
      self.end = self.first + document->sentences[s].n_tokens;
      if (sheet->sentence_flags[s] == 0 || (self.nouns && sheet->sentence_flags[s] != PRECIS_NAME_SENTENCE_CAPS))
        search_sentence (&self, names);
    }
  return names;
}
