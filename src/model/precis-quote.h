/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gio/gio.h>

G_BEGIN_DECLS

/**
 * PrecisQuote:
 *
 * A direct quotation.
 *
 * - text: what was said, without the quotation marks: the slice [start, end) of the article's text (bytes)
 * - speaker: who said it, in the fullest form that the article has ("Alex Wong"), or %NULL if the text does not tell
 */
#define PRECIS_TYPE_QUOTE (precis_quote_get_type ())
G_DECLARE_FINAL_TYPE (PrecisQuote, precis_quote, PRECIS, QUOTE, GObject)

const char *precis_quote_get_text    (PrecisQuote *self);
const char *precis_quote_get_speaker (PrecisQuote *self);
guint       precis_quote_get_start   (PrecisQuote *self);
guint       precis_quote_get_end     (PrecisQuote *self);

G_END_DECLS
