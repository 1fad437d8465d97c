/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "precis-card.h"

G_BEGIN_DECLS

/**
 * PrecisArticleRow:
 *
 * A row of a #PrecisArticleList. It stays the same object as long as its article stands in the list.
 *
 * - id: the article's number
 * - card: what to show, %NULL until it was read
 */
#define PRECIS_TYPE_ARTICLE_ROW (precis_article_row_get_type ())
G_DECLARE_FINAL_TYPE (PrecisArticleRow, precis_article_row, PRECIS, ARTICLE_ROW, GObject)

gint64      precis_article_row_get_id   (PrecisArticleRow *self);
PrecisCard *precis_article_row_get_card (PrecisArticleRow *self);

G_END_DECLS
