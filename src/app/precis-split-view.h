/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <adwaita.h>

#include "precis-split-layout.h"

G_BEGIN_DECLS

/**
 * PrecisSplitView:
 *
 * Three columns: library, article, briefing. Side by side where there is room, the outer two with a border
 * that can be dragged; sliding over the article where there is less; one at a time on a phone, with a bar that
 * turns to the others. In .ui files the child types are "library", "article", "briefing" and "switcher".
 *
 * - library-width, briefing-width: what the user gave the outer columns, in pixels
 * - library-beside, briefing-beside: whether the user wants the outer columns where they can stand beside the
 *   article
 * - show-library, show-briefing: whether the outer columns are in sight now: beside, as an overlay, or as the
 *   page
 * - article-only: whether there is nothing to show in the outer columns, so that they stay out of sight
 * - layout: how the columns share the width (read-only)
 * - page: the column that a phone shows; also the action "split.page"
 */
#define PRECIS_TYPE_SPLIT_VIEW (precis_split_view_get_type ())
G_DECLARE_FINAL_TYPE (PrecisSplitView, precis_split_view, PRECIS, SPLIT_VIEW, GtkWidget)

PrecisSplitLayout precis_split_view_get_layout    (PrecisSplitView *self);
void              precis_split_view_show_article  (PrecisSplitView *self);
gboolean          precis_split_view_close_overlay (PrecisSplitView *self);

G_END_DECLS
