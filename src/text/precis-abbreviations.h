/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

/**
 * PrecisAbbreviation:
 * @PRECIS_ABBREVIATION_NONE: not known as one
 * @PRECIS_ABBREVIATION_TITLE: always followed by more of the sentence: Mr., Gen., vs.
 * @PRECIS_ABBREVIATION_DATE: one if a number follows: Jan. 5
 * @PRECIS_ABBREVIATION_NUMBERED: one if a number follows, else an ordinary word: No. 5
 * @PRECIS_ABBREVIATION_TAIL: ends a name, and perhaps a sentence: Inc., Jr., Calif.
 * @PRECIS_ABBREVIATION_CLOSING: ends a sentence if a capital letter follows: etc., p.m.
 * @PRECIS_ABBREVIATION_INITIAL: one capital letter: W.
 * @PRECIS_ABBREVIATION_ACRONYM: single letters with full stops: U.S., e.g.
 *
 * Abbreviations by what a full stop after them means.
 */
typedef enum
{
  PRECIS_ABBREVIATION_NONE,
  PRECIS_ABBREVIATION_TITLE,
  PRECIS_ABBREVIATION_DATE,
  PRECIS_ABBREVIATION_NUMBERED,
  PRECIS_ABBREVIATION_TAIL,
  PRECIS_ABBREVIATION_CLOSING,
  PRECIS_ABBREVIATION_INITIAL,
  PRECIS_ABBREVIATION_ACRONYM,
} PrecisAbbreviation;

PrecisAbbreviation precis_abbreviation_kind (const char *word, gsize length);

G_END_DECLS
