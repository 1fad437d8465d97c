/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "precis-document.h"

G_BEGIN_DECLS

/* What a word does in or beside a name. A word may be in several classes. */
typedef enum
{
  PRECIS_NAME_WORD_DETERMINER    = 1 << 0,  /* the, his */
  PRECIS_NAME_WORD_FUNCTION      = 1 << 1,  /* other words that end a noun phrase: and, was, who */
  PRECIS_NAME_WORD_VERB          = 1 << 2,  /* frequent verbs of news, in the forms that stand beside names */
  PRECIS_NAME_WORD_ROLE          = 1 << 3,  /* what a person can be: minister, coach */
  PRECIS_NAME_WORD_TITLE         = 1 << 4,  /* right before a name, and not of it: Senator, Dr. */
  PRECIS_NAME_WORD_COURTESY      = 1 << 5,  /* a title that tells nothing: Mr. */
  PRECIS_NAME_WORD_RANK          = 1 << 6,  /* what is put before a role: former, deputy */
  PRECIS_NAME_WORD_SUFFIX        = 1 << 7,  /* after a name, and not of it: Jr., Inc. */
  PRECIS_NAME_WORD_LINK          = 1 << 8,  /* inside names, without letter in an acronym: of, the, and */
  PRECIS_NAME_WORD_ORGANISATION  = 1 << 9,  /* kinds of organisation: Committee, University */
  PRECIS_NAME_WORD_PLACE         = 1 << 10, /* kinds of place: Sea, Islands */
  PRECIS_NAME_WORD_CALENDAR      = 1 << 11, /* days and months */
  PRECIS_NAME_WORD_PRONOUN       = 1 << 12,
  PRECIS_NAME_WORD_SURNAME_FIRST = 1 << 13, /* surnames of languages that put them first */
  PRECIS_NAME_WORD_LOCATIVE      = 1 << 14, /* before a place where things happen: in, near, downtown */
  PRECIS_NAME_WORD_TOWN          = 1 << 15, /* after the name of a town: residents, airport */
  PRECIS_NAME_WORD_DEALING       = 1 << 16, /* before one with whom one deals: with, against, urge */
  PRECIS_NAME_WORD_ACTING        = 1 << 17, /* after one who acts: said, refuses, has */
  PRECIS_NAME_WORD_POLICY        = 1 << 18, /* what governments have: policy, support */
  PRECIS_NAME_WORD_MOVING        = 1 << 19, /* before "to" and a place: flew, trip */
  PRECIS_NAME_WORD_NAMING        = 1 << 20, /* appointed, elected */
} PrecisNameWord;

guint precis_name_word_find (const char *lower);
guint precis_name_word_at   (const PrecisDocument *document, guint32 token);

G_END_DECLS
