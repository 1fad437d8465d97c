/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "precis-country.h"
#include "precis-names.h"

G_BEGIN_DECLS

#define PRECIS_N_NAME_TYPES (PRECIS_NAME_MISC + 1)

/**
 * PrecisForm:
 * @text: the form as the text writes it, rather not in capitals only
 * @key: precis_spelling_fold() of it
 * @words: its words: of @key, cut at hyphens too, without full stops and quotation marks
 * @n_words: how many these are
 * @content: the words that tell names of things apart: without "of" and "Inc.", singular, a country or
 *   what is of it as "@US"
 * @n_content: how many these are
 * @head: number of the one in @content that says what kind of thing it is: in "Ministry of Health" the first
 * @votes: for each PrecisNameType the confidence of the mentions that the tagger gave this type
 * @type: what it is
 * @country: (nullable): the country that it means, and @meaning how
 * @n_mentions: how often it occurs, title included
 * @n_located: how often the tagger saw a place behind a word like "in"
 * @first: number of its first mention
 *
 * A distinct way in which an article writes a name.
 */
typedef struct
{
  char                 *text;
  char                 *key;
  char                **words;
  guint                 n_words;
  char                **content;
  guint                 n_content;
  guint                 head;
  double                votes[PRECIS_N_NAME_TYPES];
  PrecisNameType        type;
  const PrecisCountry  *country;
  PrecisCountryMeaning  meaning;
  guint                 n_mentions;
  guint                 n_located;
  guint                 first;
} PrecisForm;

PrecisForm *precis_form_new        (const char *text);
void        precis_form_free       (PrecisForm *self);
gboolean    precis_form_is_acronym (const PrecisForm *self);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (PrecisForm, precis_form_free)

G_END_DECLS
