/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

#include "precis-briefing.h"

G_BEGIN_DECLS

/**
 * PrecisArticleView:
 *
 * The text of an article, with its briefing marked in it: names underlined, concerns with a band and a bar in
 * the margin. Spans are bytes of the article's text, as everywhere; the view turns them into the buffer's
 * code points.
 *
 * - article: what to show, or %NULL
 * - briefing: what to mark; ignored unless it is of that article
 * - show-names, show-concerns: whether these marks are seen
 *
 * Signal span-selected (start, end): the user clicked or selected there. A click tells the mark under it.
 */
#define PRECIS_TYPE_ARTICLE_VIEW (precis_article_view_get_type ())
G_DECLARE_FINAL_TYPE (PrecisArticleView, precis_article_view, PRECIS, ARTICLE_VIEW, GtkTextView)

void  precis_article_view_find_span (PrecisArticleView *self, PrecisSpan span, GtkTextIter *start,
                                     GtkTextIter *end);
guint precis_article_view_get_place (PrecisArticleView *self);
void  precis_article_view_flash     (PrecisArticleView *self, PrecisSpan span);

G_END_DECLS
