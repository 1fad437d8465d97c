/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include <string.h>

#include "precis-anchors.h"
#include "precis-bundle-marks.h"
#include "precis-library-notes.h"
#include "precis-library-private.h"
#include "precis-named-row.h"
#include "precis-user-text.h"
#include "precis-words.h"

/* Not through the functions for the user's own changes: an import is no change that is undone note by note,
 * and a highlight whose words the article says no more is to come back, too. */

static gboolean
merge_tag (PrecisLibrary *library, gint64 id, const char *name, GError **error)
{
  g_autofree char *key = NULL;
  g_autofree char *clean = precis_user_text_name (name, &key, NULL);
  gint64 tag;

  if (!clean)
    return TRUE; /* no name that the library could have had */
  if (!precis_database_run (library->database, "INSERT OR IGNORE INTO tags (name, key) VALUES (?, ?)", error,
                            "ss", clean, key)
      || !precis_named_row_find (library->database, PRECIS_NAMED_TAG, key, &tag, error))
    return FALSE;
  return precis_database_run (library->database,
                              "INSERT OR IGNORE INTO article_tags (article, tag) VALUES (?, ?)", error,
                              "ii", id, tag);
}

static gboolean
merge_tags (PrecisLibrary *library, gint64 id, GPtrArray *tags, GError **error)
{
  for (guint i = 0; i < tags->len; i++)
    if (!merge_tag (library, id, tags->pdata[i], error))
      return FALSE;
  return TRUE;
}

/* Where @note stands in @text, which may be another one than it was made in; both 0 for the article as a
 * whole. */
static PrecisSpan
place_note (PrecisNote *note, const char *text, gboolean same)
{
  PrecisSpan span = { precis_note_get_start (note), precis_note_get_end (note) };
  const char *quote = precis_note_get_quote (note);
  guint start;

  if (span.end == 0 || same)
    return span;
  if (quote && precis_anchors_find (text, quote, span.start, &start))
    return (PrecisSpan) { start, start + strlen (quote) };
  return (PrecisSpan) { 0, 0 };
}

static gboolean
is_there (PrecisNote *note, PrecisSpan span, GPtrArray *had)
{
  for (guint i = 0; i < had->len; i++)
    {
      PrecisNote *other = had->pdata[i];

      if (precis_note_get_start (other) == span.start && precis_note_get_end (other) == span.end
          && precis_note_get_color (other) == precis_note_get_color (note)
          && g_strcmp0 (precis_note_get_text (other), precis_note_get_text (note)) == 0
          && g_strcmp0 (precis_note_get_quote (other), precis_note_get_quote (note)) == 0)
        return TRUE;
    }
  return FALSE;
}

static gboolean
insert_note (PrecisLibrary *library, gint64 id, PrecisNote *note, PrecisSpan span, GError **error)
{
  return precis_database_run (library->database,
    "INSERT INTO notes (article, start, end, quote, color, text, created) VALUES (?, ?, ?, ?, ?, ?, ?)",
    error, "iiisisi", id, (gint64) span.start, (gint64) span.end, precis_note_get_quote (note),
    (gint64) precis_note_get_color (note), precis_note_get_text (note), precis_note_get_created (note));
}

/* Those that are not there yet, in the order in which they came. */
static gboolean
insert_notes (PrecisLibrary *library, gint64 id, GPtrArray *notes, GArray *spans, GPtrArray *had,
              GError **error)
{
  for (guint i = 0; i < notes->len; i++)
    {
      PrecisSpan span = g_array_index (spans, PrecisSpan, i);

      if (!is_there (notes->pdata[i], span, had) && !insert_note (library, id, notes->pdata[i], span, error))
        return FALSE;
    }
  return precis_database_run (library->database, "UPDATE articles SET is_noted = 1 WHERE id = ?", error, "i",
                              id);
}

static gboolean
merge_notes (PrecisLibrary *library, gint64 id, const PrecisBundle *bundle, const char *text, GError **error)
{
  g_autoptr (GPtrArray) had = precis_library_get_notes (library, id, error);
  g_autoptr (GArray) spans = g_array_new (FALSE, FALSE, sizeof (PrecisSpan));
  gboolean same = strcmp (text, precis_article_get_text (bundle->article)) == 0;
  gboolean all = TRUE;

  for (guint i = 0; had && i < bundle->notes->len; i++)
    {
      PrecisSpan span = place_note (bundle->notes->pdata[i], text, same);

      g_array_append_val (spans, span);
      all = all && is_there (bundle->notes->pdata[i], span, had);
    }
  if (!had || all)
    return had != NULL;
  return precis_words_remove (library, id, error)
         && insert_notes (library, id, bundle->notes, spans, had, error)
         && precis_words_add (library, id, error);
}

/**
 * precis_bundle_marks_merge:
 * @library: a library with a transaction
 * @id: an article's number
 * @bundle: the same article from an export
 * @text: what the article says here
 * @error: as #PrecisLibrary
 *
 * Adds the tags and notes of @bundle that the article does not have. Notes go to where the words that they
 * quote stand.
 *
 * Returns: %FALSE on error; roll back then
 */
gboolean
precis_bundle_marks_merge (PrecisLibrary *library, gint64 id, const PrecisBundle *bundle, const char *text,
                           GError **error)
{
  return merge_tags (library, id, bundle->tags, error) && merge_notes (library, id, bundle, text, error);
}
