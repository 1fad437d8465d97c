/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include <string.h>

#include <glib/gi18n-lib.h>

#include "precis-anchors.h"
#include "precis-error.h"
#include "precis-library-private.h"
#include "precis-limits.h"
#include "precis-note-draft.h"
#include "precis-user-text.h"

static gboolean
is_boundary (const char *text, gint64 offset)
{
  return ((guint8) text[offset] & 0xC0) != 0x80;
}

/**
 * precis_note_draft_fit:
 * @text: a text
 * @start: where a note may begin
 * @end: where it may end
 *
 * Returns: the place, if it is one of @text with its characters whole; else that of a note on the whole
 */
PrecisSpan
precis_note_draft_fit (const char *text, gint64 start, gint64 end)
{
  gint64 length = strlen (text);

  if (start < 0 || end <= start || end > length || !is_boundary (text, start) || !is_boundary (text, end))
    return (PrecisSpan) { 0, 0 };
  return (PrecisSpan) { start, end };
}

/**
 * precis_note_draft_read_text:
 * @library: a library
 * @id: an article
 * @error: as #PrecisLibrary
 *
 * Returns: (transfer full) (nullable): the article's text
 */
char *
precis_note_draft_read_text (PrecisLibrary *library, gint64 id, GError **error)
{
  char *text;

  if (precis_database_get_text (library->database, "SELECT text FROM texts WHERE article = ?", &text, error,
                                "i", id)
      && !text)
    precis_library_set_not_found (error);
  return text;
}

/* Where the note quotes something else than what stands at its place, it goes to where that stands. */
static gboolean
find_place (PrecisNoteDraft *self, PrecisNote *note, const char *text, GError **error)
{
  const char *quote = precis_note_get_quote (note);
  PrecisSpan span = precis_note_draft_fit (text, precis_note_get_start (note), precis_note_get_end (note));

  if (span.end > 0)
    self->quote = precis_span_slice (span, text);
  if (quote && g_strcmp0 (self->quote, quote) != 0)
    {
      if (!precis_anchors_find (text, quote, precis_note_get_start (note), &span.start))
        span.end = 0;
      else
        {
          span.end = span.start + strlen (quote);
          g_free (self->quote);
          self->quote = g_strdup (quote);
        }
    }
  self->start = span.start;
  self->end = span.end;
  if (span.end > 0 || (precis_note_get_start (note) == 0 && precis_note_get_end (note) == 0))
    return TRUE;
  g_set_error_literal (error, PRECIS_ERROR, PRECIS_ERROR_MALFORMED,
                       _("The place of the note is not in the text."));
  return FALSE;
}

static gboolean
check (PrecisNoteDraft *self, GError **error)
{
  if (!*self->text && self->end == 0)
    g_set_error_literal (error, PRECIS_ERROR, PRECIS_ERROR_EMPTY,
                         _("A note needs words, or a place in the text."));
  else if (self->end - self->start > PRECIS_MAX_NOTE)
    g_set_error (error, PRECIS_ERROR, PRECIS_ERROR_TOO_LARGE,
                 _("At most %d kilobytes of text can be highlighted at once."), PRECIS_MAX_NOTE / 1024);
  else
    return TRUE;
  return FALSE;
}

/**
 * precis_note_draft_new:
 * @library: a library
 * @note: a note, of which nothing is known to be sound
 * @id: the article that it is on
 * @error: as precis_library_add_note()
 *
 * Returns: (transfer full) (nullable): the draft
 */
PrecisNoteDraft *
precis_note_draft_new (PrecisLibrary *library, PrecisNote *note, gint64 id, GError **error)
{
  g_autoptr (PrecisNoteDraft) self = g_new0 (PrecisNoteDraft, 1);
  g_autofree char *text = precis_note_draft_read_text (library, id, error);
  gint64 created = precis_note_get_created (note);

  if (!text)
    return NULL;
  self->article = id;
  self->color = precis_note_get_color (note);
  self->created = created ? created : g_get_real_time () / G_USEC_PER_SEC;
  self->text = precis_user_text_words (precis_note_get_text (note), error);
  if (!self->text || !find_place (self, note, text, error) || !check (self, error))
    return NULL;
  return g_steal_pointer (&self);
}

void
precis_note_draft_free (PrecisNoteDraft *self)
{
  g_clear_pointer (&self->quote, g_free);
  g_clear_pointer (&self->text, g_free);
  g_free (self);
}
