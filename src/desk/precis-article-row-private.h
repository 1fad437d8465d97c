/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "precis-article-row.h"

G_BEGIN_DECLS

PrecisArticleRow *precis_article_row_new      (gint64 id);
void              precis_article_row_set_card (PrecisArticleRow *self, PrecisCard *card);

G_END_DECLS
