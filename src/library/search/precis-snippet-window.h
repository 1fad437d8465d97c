/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "precis-snippet.h"

G_BEGIN_DECLS

#define PRECIS_SNIPPET_WORDS 24 /* that a snippet is long */

/**
 * PrecisSnippetHit:
 * @word: number of its first word
 * @n_words: of the phrase
 * @phrase: number of the phrase
 */
typedef struct
{
  guint word;
  guint n_words;
  guint phrase;
} PrecisSnippetHit;

void precis_snippet_window_cut (const char *text, GArray *words, GArray *hits, PrecisSnippet *snippet);

G_END_DECLS
