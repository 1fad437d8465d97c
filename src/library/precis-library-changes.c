/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include <glib/gi18n-lib.h>

#include "precis-anchors.h"
#include "precis-error.h"
#include "precis-library-changes.h"
#include "precis-library-private.h"
#include "precis-row-image.h"
#include "precis-words.h"

/* A row of the log, with what it is to be made of and into. */
typedef struct
{
  PrecisRowKey  key;
  GVariant     *from;
  GVariant     *to;
} Step;

static void
free_step (gpointer data)
{
  Step *step = data;

  g_clear_pointer (&step->from, g_variant_unref);
  g_clear_pointer (&step->to, g_variant_unref);
  g_free (step);
}

/**
 * precis_library_begin_change:
 * @self: a library for writing
 * @label: what the change is, in the user's words, for "Undo …"
 * @error: as #PrecisLibrary
 *
 * Begins a change that can be undone as one; it is a batch too (precis_library_begin()). A change within a
 * change is a part of the outer one.
 *
 * Returns: %FALSE on error; then there is nothing to end
 */
gboolean
precis_library_begin_change (PrecisLibrary *self, const char *label, GError **error)
{
  if (!precis_database_begin (self->database, error))
    return FALSE;
  if (self->log)
    precis_change_log_nest (self->log);
  else
    self->log = precis_change_log_new (label);
  return TRUE;
}

/**
 * precis_library_end_change:
 * @self: a library with a change
 * @success: whether to keep it
 * @error: as #PrecisLibrary; not touched if @success is %FALSE
 *
 * Returns: the change's number, above 0; 0 if all is as it was, if it was not to be kept, or if it is a part
 *   of another change; -1 on error, then nothing is changed
 */
gint64
precis_library_end_change (PrecisLibrary *self, gboolean success, GError **error)
{
  g_autoptr (PrecisChangeLog) log = NULL;
  gboolean wanted = success;
  gint64 change = 0;

  g_return_val_if_fail (self->log, -1);

  if (precis_change_log_leave (self->log))
    log = g_steal_pointer (&self->log);
  if (success && log)
    success = precis_change_log_store (log, self, &change, error);
  if (precis_database_end (self->database, success, error))
    return change;
  return wanted ? -1 : 0;
}

/**
 * precis_change_end:
 * @library: a library with a change
 * @success: whether to keep it
 * @error: as precis_library_end_change()
 *
 * precis_library_end_change() for who began a change and need not know its number.
 *
 * Returns: whether it was kept
 */
gboolean
precis_change_end (PrecisLibrary *library, gboolean success, GError **error)
{
  return precis_library_end_change (library, success, error) >= 0 && success;
}

/**
 * precis_library_last_change:
 * @self: a library
 * @undone: %FALSE for the one that can be undone next, %TRUE for the one that can be done again next
 * @label: (out) (optional) (nullable): its label
 * @error: as #PrecisLibrary
 *
 * Returns: the change's number, or 0 if there is none or on error
 */
gint64
precis_library_last_change (PrecisLibrary *self, gboolean undone, char **label, GError **error)
{
  const char *sql = undone ? "SELECT id, label FROM changes WHERE undone = 1 ORDER BY id LIMIT 1"
                           : "SELECT id, label FROM changes WHERE undone = 0 ORDER BY id DESC LIMIT 1";
  g_autoptr (PrecisStatement) statement = precis_database_prepare (self->database, sql, error);

  if (label)
    *label = NULL;
  if (!statement || precis_statement_step (statement, error) != PRECIS_STEP_ROW)
    return 0;
  if (label)
    *label = precis_statement_dup_text (statement, 1);
  return precis_statement_get_int (statement, 0);
}

static gboolean
read_step (PrecisStatement *statement, GPtrArray *steps, GError **error)
{
  Step *step = g_new0 (Step, 1);
  g_autoptr (GBytes) from = precis_statement_dup_blob (statement, 3);
  g_autoptr (GBytes) to = precis_statement_dup_blob (statement, 4);

  g_ptr_array_add (steps, step);
  step->key.table = precis_statement_get_int (statement, 0);
  step->key.key = precis_statement_get_int (statement, 1);
  step->key.second = precis_statement_get_int (statement, 2);
  if (step->key.table < PRECIS_CHANGE_N_TABLES && precis_row_image_unpack (from, &step->key, &step->from)
      && precis_row_image_unpack (to, &step->key, &step->to))
    return TRUE;
  g_set_error_literal (error, PRECIS_ERROR, PRECIS_ERROR_DAMAGED,
                       _("What this change was can no longer be read."));
  return FALSE;
}

static GPtrArray *
read_steps (PrecisLibrary *self, gint64 change, gboolean undo, GError **error)
{
  g_autoptr (GPtrArray) steps = g_ptr_array_new_with_free_func (free_step);
  g_autoptr (PrecisStatement) statement = NULL;
  PrecisStep result;

  statement = precis_database_prepare (self->database,
    "SELECT tbl, key, second, CASE ?2 WHEN 1 THEN after ELSE before END, CASE ?2 WHEN 1 THEN before ELSE after END"
    " FROM change_rows WHERE change = ?1 ORDER BY tbl, n", error);
  if (!statement)
    return NULL;
  precis_statement_bind (statement, "ii", change, (gint64) undo);
  while ((result = precis_statement_step (statement, error)) == PRECIS_STEP_ROW)
    if (!read_step (statement, steps, error))
      return NULL;
  return result == PRECIS_STEP_DONE ? g_steal_pointer (&steps) : NULL;
}

/* What goes, goes before what it refers to; what comes, comes after. The steps are in the order of the
 * tables. */
static gboolean
apply_steps (PrecisLibrary *self, GPtrArray *steps, GError **error)
{
  for (guint i = steps->len; i > 0; i--)
    {
      const Step *step = g_ptr_array_index (steps, i - 1);

      if (!step->to && !precis_row_image_apply (self->database, &step->key, step->from, NULL, error))
        return FALSE;
    }
  for (guint i = 0; i < steps->len; i++)
    {
      const Step *step = g_ptr_array_index (steps, i);

      if (step->to && !precis_row_image_apply (self->database, &step->key, step->from, step->to, error))
        return FALSE;
    }
  return TRUE;
}

/* The articles whose notes the steps change. */
static GHashTable *
find_noted (GPtrArray *steps)
{
  GHashTable *articles = g_hash_table_new_full (g_int64_hash, g_int64_equal, g_free, NULL);

  for (guint i = 0; i < steps->len; i++)
    {
      const Step *step = g_ptr_array_index (steps, i);
      gint64 article = precis_row_image_article (&step->key, step->from ? step->from : step->to);

      if (step->key.table == PRECIS_CHANGE_NOTE)
        g_hash_table_add (articles, g_memdup2 (&article, sizeof article));
    }
  return articles;
}

static gboolean
update_noted (PrecisLibrary *self, gint64 id, GError **error)
{
  return precis_anchors_update (self, id, error)
         && precis_database_run (self->database, "UPDATE articles SET is_noted ="
                                 " EXISTS (SELECT 1 FROM notes WHERE article = articles.id) WHERE id = ?", error, "i", id)
         && precis_words_add (self, id, error);
}

static gboolean
for_each (GHashTable *articles, PrecisLibrary *self, gboolean (*func) (PrecisLibrary *, gint64, GError **),
          GError **error)
{
  GHashTableIter iter;
  gpointer id;

  g_hash_table_iter_init (&iter, articles);
  while (g_hash_table_iter_next (&iter, &id, NULL))
    if (!func (self, *(gint64 *) id, error))
      return FALSE;
  return TRUE;
}

static gboolean
mark (PrecisLibrary *self, gint64 change, gboolean undo, GError **error)
{
  if (!precis_database_run (self->database, "UPDATE changes SET undone = ? WHERE id = ? AND undone <> ?1",
                            error, "ii",
                            (gint64) undo, change))
    return FALSE;
  if (precis_database_changes (self->database) > 0)
    return TRUE;
  g_set_error_literal (error, PRECIS_ERROR, PRECIS_ERROR_NOT_FOUND,
                       undo ? _("This can no longer be undone.") : _("This can no longer be done again."));
  return FALSE;
}

static gboolean
move (PrecisLibrary *self, gint64 change, gboolean undo, GError **error)
{
  g_autoptr (GPtrArray) steps = NULL;
  g_autoptr (GHashTable) noted = NULL;

  if (!mark (self, change, undo, error) || !(steps = read_steps (self, change, undo, error)))
    return FALSE;
  noted = find_noted (steps);
  return for_each (noted, self, precis_words_remove, error)
         && apply_steps (self, steps, error)
         && for_each (noted, self, update_noted, error);
}

/**
 * precis_library_undo:
 * @self: a library for writing
 * @change: a change's number
 * @error: %PRECIS_ERROR_NOT_FOUND if it was undone already or is forgotten; or as #PrecisLibrary
 *
 * Takes a change back. It need not be the last one: what was changed otherwise since then stays.
 *
 * Returns: %FALSE on error; then nothing is changed
 */
gboolean
precis_library_undo (PrecisLibrary *self, gint64 change, GError **error)
{
  if (!precis_database_begin (self->database, error))
    return FALSE;
  return precis_database_end (self->database, move (self, change, TRUE, error), error);
}

/**
 * precis_library_redo:
 * @self: a library for writing
 * @change: number of a change that was undone
 * @error: %PRECIS_ERROR_NOT_FOUND if it is not undone or is forgotten; or as #PrecisLibrary
 *
 * Returns: %FALSE on error; then nothing is changed
 */
gboolean
precis_library_redo (PrecisLibrary *self, gint64 change, GError **error)
{
  if (!precis_database_begin (self->database, error))
    return FALSE;
  return precis_database_end (self->database, move (self, change, FALSE, error), error);
}
