/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "precis-briefing.h"

G_BEGIN_DECLS

/**
 * PrecisItem:
 *
 * The article to read.
 *
 * - id: its number in the library, 0 if it is not kept there
 * - article: the article
 * - briefing: its briefing, %NULL before it is made
 * - working: whether its briefing is being made, and takes long enough to say so
 * - failure: why its briefing could not be made, or %NULL
 * - title, site, date: what to call it, where it is from, when it was published; for people, never %NULL
 */
#define PRECIS_TYPE_ITEM (precis_item_get_type ())
G_DECLARE_FINAL_TYPE (PrecisItem, precis_item, PRECIS, ITEM, GObject)

PrecisItem     *precis_item_new          (PrecisArticle *article, gint64 id);
gint64          precis_item_get_id       (PrecisItem *self);
PrecisArticle  *precis_item_get_article  (PrecisItem *self);
PrecisBriefing *precis_item_get_briefing (PrecisItem *self);
const char     *precis_item_get_title    (PrecisItem *self);
guint           precis_item_get_place    (PrecisItem *self);
void            precis_item_set_place    (PrecisItem *self, guint place);
void            precis_item_set_briefing (PrecisItem *self, PrecisBriefing *briefing);
void            precis_item_set_working  (PrecisItem *self, gboolean working);
void            precis_item_set_failure  (PrecisItem *self, const char *failure);

G_END_DECLS
