/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gio/gio.h>

G_BEGIN_DECLS

/**
 * PrecisNoteColor:
 *
 * The colour of a highlight.
 */
typedef enum
{
  PRECIS_NOTE_YELLOW,
  PRECIS_NOTE_GREEN,
  PRECIS_NOTE_BLUE,
  PRECIS_NOTE_PINK,
} PrecisNoteColor;

/**
 * PrecisNote:
 *
 * A highlight in an article, with or without words of the user. Immutable.
 *
 * - id: its number, above 0; 0 before it is kept
 * - article: the article's number
 * - start, end: the place in the article's text (bytes); both 0 for a note on the article as a whole
 * - quote: the text that stood there, by which the place is found again in a newer text; or %NULL
 * - color: of the highlight
 * - text: the user's words, or %NULL
 * - created: seconds since 1970 UTC
 */
#define PRECIS_TYPE_NOTE (precis_note_get_type ())
G_DECLARE_FINAL_TYPE (PrecisNote, precis_note, PRECIS, NOTE, GObject)

gint64          precis_note_get_id      (PrecisNote *self);
gint64          precis_note_get_article (PrecisNote *self);
guint           precis_note_get_start   (PrecisNote *self);
guint           precis_note_get_end     (PrecisNote *self);
const char     *precis_note_get_quote   (PrecisNote *self);
PrecisNoteColor precis_note_get_color   (PrecisNote *self);
const char     *precis_note_get_text    (PrecisNote *self);
gint64          precis_note_get_created (PrecisNote *self);

G_END_DECLS
