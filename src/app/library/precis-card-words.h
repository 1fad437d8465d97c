/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "precis-card.h"

G_BEGIN_DECLS

/* What a row of the library says of a card, in words. */

const char *precis_card_words_source  (PrecisCard *card);
const char *precis_card_words_state   (PrecisCard *card);
const char *precis_card_words_excerpt (PrecisCard *card, GArray **marks);
char       *precis_card_words_spoken  (PrecisCard *card, GDateTime *now);

G_END_DECLS
