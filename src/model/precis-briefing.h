/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gio/gio.h>

#include "precis-article.h"

G_BEGIN_DECLS

/**
 * PrecisBriefing:
 *
 * What Precis found in an article. Immutable once made, so any thread may read it.
 *
 * - article: the article; every span is one of its text
 * - points: list of PrecisKeyPoint, in the order of the text
 * - entities: list of PrecisEntity, by weight
 * - concerns: list of PrecisConcern, by weight
 * - moments: list of PrecisMoment, by date; those without a year last
 * - quotes: list of PrecisQuote, in the order of the text
 * - n_sentences: sentences in the text
 * - notices: sentences for the user on what the analysis left out ("Only the first part was analysed."), or %NULL
 */
#define PRECIS_TYPE_BRIEFING (precis_briefing_get_type ())
G_DECLARE_FINAL_TYPE (PrecisBriefing, precis_briefing, PRECIS, BRIEFING, GObject)

PrecisArticle      *precis_briefing_get_article     (PrecisBriefing *self);
GListModel         *precis_briefing_get_points      (PrecisBriefing *self);
GListModel         *precis_briefing_get_entities    (PrecisBriefing *self);
GListModel         *precis_briefing_get_concerns    (PrecisBriefing *self);
GListModel         *precis_briefing_get_moments     (PrecisBriefing *self);
GListModel         *precis_briefing_get_quotes      (PrecisBriefing *self);
guint               precis_briefing_get_n_sentences (PrecisBriefing *self);
const char * const *precis_briefing_get_notices     (PrecisBriefing *self);

G_END_DECLS
