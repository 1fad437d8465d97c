/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gio/gio.h>

G_BEGIN_DECLS

/**
 * PrecisAppearance:
 *
 * An entity in one article of the library. Immutable.
 *
 * - article: the article's number
 * - title, site, published, added: as those of #PrecisCard
 * - role: the role that the article gives a person, or %NULL
 * - count: how often the text names it
 * - mentions: array of PrecisSpan, where, in bytes of the article's text
 * - passages: the sentences that name it, the first few; %NULL where nobody looked
 * - forms: how they name it; %NULL where nobody looked
 */
#define PRECIS_TYPE_APPEARANCE (precis_appearance_get_type ())
G_DECLARE_FINAL_TYPE (PrecisAppearance, precis_appearance, PRECIS, APPEARANCE, GObject)

gint64              precis_appearance_get_article   (PrecisAppearance *self);
const char         *precis_appearance_get_title     (PrecisAppearance *self);
const char         *precis_appearance_get_site      (PrecisAppearance *self);
const char         *precis_appearance_get_published (PrecisAppearance *self);
gint64              precis_appearance_get_added     (PrecisAppearance *self);
const char         *precis_appearance_get_role      (PrecisAppearance *self);
guint               precis_appearance_get_count     (PrecisAppearance *self);
GArray             *precis_appearance_get_mentions  (PrecisAppearance *self);
const char * const *precis_appearance_get_passages  (PrecisAppearance *self);
const char * const *precis_appearance_get_forms     (PrecisAppearance *self);

G_END_DECLS
