/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "precis-article-selection.h"
#include "precis-shelf-list.h"

G_BEGIN_DECLS

/**
 * PrecisBrowser:
 *
 * What the library column shows of the library: a place of it, perhaps searched, with what is selected there.
 *
 * - store: the library
 * - shelves: list of PrecisShelf, the places
 * - list: the articles that are shown; selection: of them
 * - shelf: the place that is shown, as it is now, or %NULL before the places were read
 * - place: the same as a word to remember: "inbox", "dossier:3"
 * - query: what is searched for, never %NULL
 * - order: a #PrecisOrder, in which the list is shown
 * - current: the article to read: the last that was selected alone, or 0
 * - page: "list"; or why there is none: "loading", "failed", "nothing" (found), "empty" (place)
 */
#define PRECIS_TYPE_BROWSER (precis_browser_get_type ())
G_DECLARE_FINAL_TYPE (PrecisBrowser, precis_browser, PRECIS, BROWSER, GObject)

PrecisBrowser          *precis_browser_new           (PrecisStore *store);
PrecisArticleList      *precis_browser_get_list      (PrecisBrowser *self);
PrecisArticleSelection *precis_browser_get_selection (PrecisBrowser *self);
GListModel             *precis_browser_get_shelves   (PrecisBrowser *self);
PrecisShelf            *precis_browser_get_shelf     (PrecisBrowser *self);
PrecisShelf            *precis_browser_find_shelf    (PrecisBrowser *self, PrecisShelfKind kind, gint64 id);
PrecisShelfKind         precis_browser_get_kind      (PrecisBrowser *self);
gint64                  precis_browser_get_shelf_id  (PrecisBrowser *self);
const char             *precis_browser_get_query     (PrecisBrowser *self);
gint64                  precis_browser_get_current   (PrecisBrowser *self);
void                    precis_browser_go            (PrecisBrowser *self, PrecisShelfKind kind, gint64 id);
void                    precis_browser_search        (PrecisBrowser *self, const char *query);
void                    precis_browser_select        (PrecisBrowser *self, gint64 id);
gboolean                precis_browser_step          (PrecisBrowser *self, int step);
GArray                 *precis_browser_dup_targets   (PrecisBrowser *self);
gint64                  precis_browser_next_of       (PrecisBrowser *self, GArray *ids);

G_END_DECLS
