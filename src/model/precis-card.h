/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gio/gio.h>

G_BEGIN_DECLS

/**
 * PrecisCard:
 *
 * What a list shows of an article of the library: its card in the catalogue. Immutable; a change makes a new one.
 *
 * - id: the article's number in the library, above 0; never used again for another article
 * - title: what to call it, never %NULL; a title, or the beginning of the text
 * - site, published: as PrecisArticle, or %NULL
 * - source: what the article was called when it was added, e.g. a file's name, or %NULL
 * - gist: its first summary point, until there is a briefing the beginning of its text; or %NULL
 * - snippet: where a search found it, or %NULL; marks: array of PrecisSpan, the words found, in bytes of @snippet, or %NULL
 * - added: when it was added, seconds since 1970 UTC
 * - read, starred, archived, trashed, noted: its states
 * - pending: whether it waits for its briefing
 * - failure: why there is no briefing, or %NULL
 * - tags: names of its tags, in the order of the alphabet; perhaps %NULL
 */
#define PRECIS_TYPE_CARD (precis_card_get_type ())
G_DECLARE_FINAL_TYPE (PrecisCard, precis_card, PRECIS, CARD, GObject)

gint64              precis_card_get_id        (PrecisCard *self);
const char         *precis_card_get_title     (PrecisCard *self);
const char         *precis_card_get_site      (PrecisCard *self);
const char         *precis_card_get_published (PrecisCard *self);
const char         *precis_card_get_source    (PrecisCard *self);
const char         *precis_card_get_gist      (PrecisCard *self);
const char         *precis_card_get_snippet   (PrecisCard *self);
GArray             *precis_card_get_marks     (PrecisCard *self);
gint64              precis_card_get_added     (PrecisCard *self);
gboolean            precis_card_get_read      (PrecisCard *self);
gboolean            precis_card_get_starred   (PrecisCard *self);
gboolean            precis_card_get_archived  (PrecisCard *self);
gboolean            precis_card_get_trashed   (PrecisCard *self);
gboolean            precis_card_get_noted     (PrecisCard *self);
gboolean            precis_card_get_pending   (PrecisCard *self);
const char         *precis_card_get_failure   (PrecisCard *self);
const char * const *precis_card_get_tags      (PrecisCard *self);

G_END_DECLS
