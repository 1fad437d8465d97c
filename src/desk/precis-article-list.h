/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "precis-article-row.h"
#include "precis-order.h"
#include "precis-shelf.h"
#include "precis-store.h"

G_BEGIN_DECLS

/**
 * PrecisArticleList:
 *
 * The articles on a shelf, or those of them that a query finds, as a GListModel of #PrecisArticleRow. It holds the
 * ordered numbers only (8 bytes a row); cards are read page by page in the reading queue when rows are asked for, and a
 * get_item() never waits. It follows the store's changes: rows come, go and move, the others stay.
 *
 * - shelf-kind, shelf-id, query, order: what it shows; set together by precis_article_list_show()
 * - loading: whether the numbers are being read, and take long enough to say so
 * - notice: what was not understood in the query, or %NULL
 * - failure: why the list could not be read, or %NULL
 */
#define PRECIS_TYPE_ARTICLE_LIST (precis_article_list_get_type ())
G_DECLARE_FINAL_TYPE (PrecisArticleList, precis_article_list, PRECIS, ARTICLE_LIST, GObject)

PrecisArticleList *precis_article_list_new      (PrecisStore *store);
void               precis_article_list_show     (PrecisArticleList *self, PrecisShelfKind kind, gint64 shelf, const char *query, PrecisOrder order);
guint              precis_article_list_find     (PrecisArticleList *self, gint64 id);
gint64             precis_article_list_get_id   (PrecisArticleList *self, guint position);
const char        *precis_article_list_get_notice  (PrecisArticleList *self);
const char        *precis_article_list_get_failure (PrecisArticleList *self);
gboolean           precis_article_list_get_loading (PrecisArticleList *self);

G_END_DECLS
