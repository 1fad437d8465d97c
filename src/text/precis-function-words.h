/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

/**
 * PrecisFunctionWords:
 * @language: ISO 639-1
 * @words: common words in lower case, between single spaces
 * @letters: letters beyond ASCII that it is seldom without and most others are
 */
typedef struct
{
  const char *language;
  const char *words;
  const char *letters;
} PrecisFunctionWords;

#define PRECIS_N_LATIN_LANGUAGES 17

extern const PrecisFunctionWords precis_function_words[PRECIS_N_LATIN_LANGUAGES];

G_END_DECLS
