/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <adwaita.h>

#include "precis-briefing.h"

G_BEGIN_DECLS

/**
 * PrecisReader:
 *
 * An article to be read: its title and facts, its summary, and its text with the briefing marked in it.
 *
 * - article: what to read, or %NULL
 * - briefing: its briefing, or %NULL as long as it is on its way
 * - points: how many points the summary shows, 2 to 8
 * - show-names, show-concerns: whether the text shows these marks
 *
 * Signal span-selected (start, end): the user clicked or selected a part of the text, in bytes; a click
 * without a mark under it has the same start and end. Signal place-changed (place): the text was scrolled; where the
 * uppermost line in sight begins, in bytes. A click on a point of the summary activates
 * briefing.show-span (uu), which an ancestor implements by precis_reader_show_span().
 */
#define PRECIS_TYPE_READER (precis_reader_get_type ())
G_DECLARE_FINAL_TYPE (PrecisReader, precis_reader, PRECIS, READER, AdwBin)

void precis_reader_go_to     (PrecisReader *self, guint place);
void precis_reader_show_span (PrecisReader *self, guint start, guint end);

G_END_DECLS
