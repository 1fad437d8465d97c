/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "precis-briefing.h"

G_BEGIN_DECLS

/**
 * LibrarySamples:
 *
 * Invented articles of about 4 KB with their briefings, the same for the same number at every run: words of the language
 * ("the", "of" …) mixed with invented ones, which are as unevenly common as words are (Zipf's law).
 */
typedef struct _LibrarySamples LibrarySamples;

LibrarySamples *library_samples_new           (void);
void            library_samples_free          (LibrarySamples *self);
PrecisArticle  *library_samples_make_article  (LibrarySamples *self, guint n);
PrecisBriefing *library_samples_make_briefing (LibrarySamples *self, PrecisArticle *article, guint n);
const char     *library_samples_get_word      (LibrarySamples *self, double share);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (LibrarySamples, library_samples_free)

G_END_DECLS
