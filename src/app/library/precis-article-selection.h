/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

#include "precis-article-list.h"

G_BEGIN_DECLS

/**
 * PrecisArticleSelection:
 *
 * Which articles of a list are selected, by their numbers: a selection outlives that its rows move, and selecting all of
 * 100,000 articles makes no row. What leaves the list leaves the selection a moment later.
 *
 * - n-selected: how many
 */
#define PRECIS_TYPE_ARTICLE_SELECTION (precis_article_selection_get_type ())
G_DECLARE_FINAL_TYPE (PrecisArticleSelection, precis_article_selection, PRECIS, ARTICLE_SELECTION, GObject)

PrecisArticleSelection *precis_article_selection_new            (PrecisArticleList *list);
guint                   precis_article_selection_get_n_selected (PrecisArticleSelection *self);
gboolean                precis_article_selection_holds          (PrecisArticleSelection *self, gint64 id);
gint64                  precis_article_selection_get_only       (PrecisArticleSelection *self);
GArray                 *precis_article_selection_dup_ids        (PrecisArticleSelection *self);
void                    precis_article_selection_select         (PrecisArticleSelection *self, const gint64 *ids, guint n);

G_END_DECLS
