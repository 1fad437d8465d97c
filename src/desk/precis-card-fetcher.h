/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "precis-article-row.h"
#include "precis-id-list.h"
#include "precis-query.h"
#include "precis-store.h"

G_BEGIN_DECLS

/**
 * PrecisCardFetcher:
 *
 * The rows of a list, and what reads their cards: a page at a time, the one that was asked for last first; what was asked
 * for long before has scrolled by and is dropped.
 */
typedef struct _PrecisCardFetcher PrecisCardFetcher;

PrecisCardFetcher *precis_card_fetcher_new     (PrecisStore *store, GObject *list);
void               precis_card_fetcher_free    (PrecisCardFetcher *self);
PrecisArticleRow  *precis_card_fetcher_take    (PrecisCardFetcher *self, gint64 id, guint position);
void               precis_card_fetcher_pause   (PrecisCardFetcher *self);
void               precis_card_fetcher_refresh (PrecisCardFetcher *self, PrecisIdList *ids, PrecisQuery *query);
void               precis_card_fetcher_stop    (PrecisCardFetcher *self);

G_END_DECLS
