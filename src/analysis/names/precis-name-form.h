/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

/**
 * PrecisNameClass:
 *
 * How a token is written.
 */
typedef enum
{
  PRECIS_NAME_CLASS_EDGE,        /* before the first or after the last token of a sentence */
  PRECIS_NAME_CLASS_LOWER,
  PRECIS_NAME_CLASS_LOWER_HYPHEN,
  PRECIS_NAME_CLASS_NUMBER,
  PRECIS_NAME_CLASS_PUNCTUATION,
  PRECIS_NAME_CLASS_ADDRESS,     /* @who, #what, http://where */
  PRECIS_NAME_CLASS_CAPITAL,     /* Kim; this and all that follow may begin a name */
  PRECIS_NAME_CLASS_CAPITAL_HYPHEN,
  PRECIS_NAME_CLASS_ALL_CAPS,
  PRECIS_NAME_CLASS_LETTER,      /* A */
  PRECIS_NAME_CLASS_INITIALS,    /* J. or U.S. */
  PRECIS_NAME_CLASS_MIXED,       /* iPhone, McDonald */
  PRECIS_NAME_CLASS_ALPHANUMERIC /* F-16, G20 */
} PrecisNameClass;

/**
 * PrecisNameStep:
 *
 * What kind of word a step of the chain leads to: whether a name goes on is another question at "of" than at a comma.
 */
typedef enum
{
  PRECIS_NAME_STEP_CLASS, /* and one for each PrecisNameClass */
  PRECIS_NAME_STEP_OF = PRECIS_NAME_STEP_CLASS + PRECIS_NAME_CLASS_ALPHANUMERIC + 1,
  PRECIS_NAME_STEP_AND,
  PRECIS_NAME_STEP_ARTICLE,
  PRECIS_NAME_STEP_PREPOSITION,
  PRECIS_NAME_STEP_PARTICLE, /* de, von, bin */
  PRECIS_NAME_STEP_POSSESSIVE,
  PRECIS_NAME_STEP_COMMA,
  PRECIS_NAME_STEP_HYPHEN,
  PRECIS_NAME_STEP_STOP,
  PRECIS_NAME_STEP_QUOTE,
  PRECIS_NAME_STEP_BRACKET,
  PRECIS_NAME_STEP_TITLE,
  PRECIS_NAME_STEP_ORG_HEAD,
  PRECIS_NAME_STEP_PLACE_HEAD,
  PRECIS_NAME_STEP_EVENT_HEAD,
  PRECIS_NAME_STEP_COUNTRY,
  PRECIS_NAME_STEP_DEMONYM,
  PRECIS_NAME_STEP_GIVEN_NAME,
  PRECIS_N_NAME_STEPS
} PrecisNameStep;

/**
 * PrecisNameForm:
 * @word: hash of the word: lower case, without diacritics, with plain quotation marks and dashes
 * @prefix: hashes of its first 3 and 4 bytes
 * @suffix: hashes of its last 2, 3 and 4 bytes
 * @shape: hash of the pattern of capitals, small letters, digits and the rest
 * @kinds: kinds of the lists that have it as a word, see precis_gazetteer_find()
 * @longest: number of words of the longest listed phrase that begins with it; 0 for none
 * @class: a PrecisNameClass
 * @step: a PrecisNameStep
 *
 * What the features of a token take from its letters alone: worked out once for each distinct form of a document.
 */
typedef struct
{
  guint64 word;
  guint64 prefix[2];
  guint64 suffix[3];
  guint64 shape;
  guint32 kinds;
  guint8  longest;
  guint8  class;
  guint8  step;
} PrecisNameForm;

void    precis_name_form_init   (PrecisNameForm *self, const char *surface, gsize length, const char *lower);
void    precis_name_form_enlist (PrecisNameForm *self, guint32 kinds, guint longest);
guint64 precis_name_word_hash   (const char *lower);

static inline gboolean
precis_name_class_is_capital (guint8 class)
{
  return class >= PRECIS_NAME_CLASS_CAPITAL;
}

G_END_DECLS
