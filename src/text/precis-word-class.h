/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "precis-document.h"

G_BEGIN_DECLS

/**
 * PrecisWordClass:
 * @PRECIS_WORD_FUNCTION: a word of grammar, without a topic of its own
 * @PRECIS_WORD_PRONOUN: stands for something that was named before: he, it, they, this, such
 * @PRECIS_WORD_PERSONAL: belongs to speaker or reader: I, we, you, our
 * @PRECIS_WORD_CONNECTIVE: as a first word, ties the sentence to the one before: but, however, meanwhile
 * @PRECIS_WORD_REPORTING: a verb that reports speech: said, told, warned
 * @PRECIS_WORD_OUTLOOK: looks ahead: will, may, expected, plans
 * @PRECIS_WORD_DATE: a weekday, a month, today, yesterday
 *
 * Classes of English words that mark what a sentence does in its text. A word may be of several.
 */
typedef enum
{
  PRECIS_WORD_FUNCTION   = 1 << 0,
  PRECIS_WORD_PRONOUN    = 1 << 1,
  PRECIS_WORD_PERSONAL   = 1 << 2,
  PRECIS_WORD_CONNECTIVE = 1 << 3,
  PRECIS_WORD_REPORTING  = 1 << 4,
  PRECIS_WORD_OUTLOOK    = 1 << 5,
  PRECIS_WORD_DATE       = 1 << 6,
} PrecisWordClass;

PrecisWordClass precis_word_class (const PrecisWord *word);

G_END_DECLS
