/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include <glib/gi18n-lib.h>

#include "precis-error.h"
#include "precis-library-changes.h"
#include "precis-library-notes.h"
#include "precis-library-private.h"
#include "precis-note-draft.h"
#include "precis-words.h"

/* Runs between the removal of an article's words from the search index and their return. */
typedef gboolean (*ChangeNote) (PrecisLibrary *self, const PrecisNoteDraft *draft, gint64 *note,
                                GError **error);

static gboolean
insert (PrecisLibrary *self, const PrecisNoteDraft *draft, gint64 *note, GError **error)
{
  if (!precis_database_run (self->database,
                            "INSERT INTO notes (article, start, end, quote, color, text, created)"
                            " VALUES (?, ?, ?, ?, ?, nullif (?, ''), ?)",
                            error, "iiisisi", draft->article, (gint64) draft->start, (gint64) draft->end,
                            draft->quote, draft->color, draft->text, draft->created))
    return FALSE;
  *note = precis_database_last_id (self->database);
  precis_change_record_new (self, PRECIS_CHANGE_NOTE, *note, 0);
  return TRUE;
}

static gboolean
update (PrecisLibrary *self, const PrecisNoteDraft *draft, gint64 *note, GError **error)
{
  return precis_change_record (self, PRECIS_CHANGE_NOTE, *note, 0, error)
         && precis_database_run (
           self->database,
           "UPDATE notes SET start = ?, end = ?, quote = ?, color = ?, text = nullif (?, '') WHERE id = ?",
           error, "iisisi", (gint64) draft->start, (gint64) draft->end, draft->quote, draft->color,
           draft->text, *note);
}

static gboolean
delete (PrecisLibrary *self, const PrecisNoteDraft *draft, gint64 *note, GError **error)
{
  return precis_change_record (self, PRECIS_CHANGE_NOTE, *note, 0, error)
         && precis_database_run (self->database, "DELETE FROM notes WHERE id = ?", error, "i", *note);
}

static gboolean
change_notes (PrecisLibrary *self, gint64 id, ChangeNote change, const PrecisNoteDraft *draft, gint64 *note,
              GError **error)
{
  return precis_words_remove (self, id, error) && change (self, draft, note, error)
         && precis_database_run (self->database,
                                 "UPDATE articles SET is_noted ="
                                 " EXISTS (SELECT 1 FROM notes WHERE article = articles.id) WHERE id = ?",
                                 error, "i", id)
         && precis_words_add (self, id, error);
}

/* The article that a note is on. */
static gboolean
find_article (PrecisLibrary *self, gint64 note, gint64 *id, gboolean *has_words, GError **error)
{
  g_autoptr (PrecisStatement) statement = precis_database_prepare (self->database,
    "SELECT article, text IS NOT NULL FROM notes WHERE id = ?", error);
  PrecisStep step;

  if (!statement)
    return FALSE;
  precis_statement_bind (statement, "i", note);
  step = precis_statement_step (statement, error);
  if (step == PRECIS_STEP_DONE)
    g_set_error_literal (error, PRECIS_ERROR, PRECIS_ERROR_NOT_FOUND,
                         _("There is no such note in the library."));
  if (step != PRECIS_STEP_ROW)
    return FALSE;
  *id = precis_statement_get_int (statement, 0);
  *has_words = precis_statement_get_int (statement, 1);
  return TRUE;
}

/**
 * precis_library_add_note:
 * @self: a library for writing
 * @note: a note without a number
 * @error: %PRECIS_ERROR_EMPTY for a note without words on no part of the text, %PRECIS_ERROR_MALFORMED for
 *   one whose place is not in the text, %PRECIS_ERROR_TOO_LARGE, or as #PrecisLibrary
 *
 * Keeps a note or highlight. What it quotes is taken from the text; if it quotes something else than what
 * stands at its place, because the text was replaced meanwhile, it goes to where that stands now. Can be
 * undone.
 *
 * Returns: its number, or 0 on error
 */
gint64
precis_library_add_note (PrecisLibrary *self, PrecisNote *note, GError **error)
{
  g_autoptr (PrecisNoteDraft) draft =
    precis_note_draft_new (self, note, precis_note_get_article (note), error);
  const char *label;
  gint64 id = 0;

  if (!draft)
    return 0;
  label = *draft->text ? _("Note added") : _("Highlight added");
  if (!precis_library_begin_change (self, label, error))
    return 0;
  if (!precis_change_end (self, change_notes (self, draft->article, insert, draft, &id, error), error))
    return 0;
  return id;
}

/**
 * precis_library_change_note:
 * @self: a library for writing
 * @note: a note with its number; its article and when it was made stay what they were
 * @error: %PRECIS_ERROR_NOT_FOUND; as precis_library_add_note()
 *
 * Changes a note's words, colour and place. Can be undone.
 *
 * Returns: %FALSE on error; then nothing is changed
 */
gboolean
precis_library_change_note (PrecisLibrary *self, PrecisNote *note, GError **error)
{
  g_autoptr (PrecisNoteDraft) draft = NULL;
  gint64 number = precis_note_get_id (note), id;
  gboolean has_words;

  if (!find_article (self, number, &id, &has_words, error)
      || !(draft = precis_note_draft_new (self, note, id, error))
      || !precis_library_begin_change (self, has_words || *draft->text ? _("Note changed")
                                                                       : _("Highlight changed"), error))
    return FALSE;
  return precis_change_end (self, change_notes (self, id, update, draft, &number, error), error);
}

/**
 * precis_library_remove_note:
 * @self: a library for writing
 * @note: a note's number
 * @error: %PRECIS_ERROR_NOT_FOUND, or as #PrecisLibrary
 *
 * Removes a note or highlight. Can be undone.
 *
 * Returns: %FALSE on error; then nothing is changed
 */
gboolean
precis_library_remove_note (PrecisLibrary *self, gint64 note, GError **error)
{
  gboolean has_words;
  gint64 id;

  if (!find_article (self, note, &id, &has_words, error)
      || !precis_library_begin_change (self, has_words ? _("Note removed") : _("Highlight removed"), error))
    return FALSE;
  return precis_change_end (self, change_notes (self, id, delete, NULL, &note, error), error);
}

static PrecisNote *
read_note (PrecisStatement *statement, gint64 id, const char *text)
{
  gint64 color = precis_statement_get_int (statement, 4);
  PrecisSpan span = precis_note_draft_fit (text, precis_statement_get_int (statement, 1),
                                           precis_statement_get_int (statement, 2));
  g_autofree char *quote = precis_statement_dup_text (statement, 3);
  g_autofree char *words = precis_statement_dup_text (statement, 5);

  return g_object_new (PRECIS_TYPE_NOTE, "id", precis_statement_get_int (statement, 0), "article", id,
                       "start", span.start, "end", span.end, "quote", quote,
                       "color", color >= 0 && color <= PRECIS_NOTE_PINK ? (int) color : PRECIS_NOTE_YELLOW,
                       "text", words, "created", precis_statement_get_int (statement, 6), NULL);
}

/**
 * precis_library_get_notes:
 * @self: a library
 * @id: an article
 * @error: as #PrecisLibrary
 *
 * Returns: (transfer full) (nullable): array of PrecisNote in the order of the text, those on the whole
 *   article first; each place is one of the text, whatever the file holds; %NULL on error
 */
GPtrArray *
precis_library_get_notes (PrecisLibrary *self, gint64 id, GError **error)
{
  g_autoptr (GPtrArray) notes = g_ptr_array_new_with_free_func (g_object_unref);
  g_autofree char *text = precis_note_draft_read_text (self, id, error);
  g_autoptr (PrecisStatement) statement = NULL;
  PrecisStep step;

  if (!text)
    return NULL;
  statement = precis_database_prepare (
    self->database,
    "SELECT id, start, end, quote, color, text, created FROM notes WHERE article = ? ORDER BY start, id",
    error);
  if (!statement)
    return NULL;
  precis_statement_bind (statement, "i", id);
  while ((step = precis_statement_step (statement, error)) == PRECIS_STEP_ROW)
    g_ptr_array_add (notes, read_note (statement, id, text));
  return step == PRECIS_STEP_DONE ? g_steal_pointer (&notes) : NULL;
}
