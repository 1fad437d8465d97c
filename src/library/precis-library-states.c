/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "precis-library-private.h"
#include "precis-library-states.h"
#include "precis-purge.h"

/* Articles that are deleted for good in one transaction: nobody else may write meanwhile. */
#define PURGED_AT_ONCE 100

/* Statements that change nothing where the state is as it should be. */
static const char * const updates[] = {
  [PRECIS_STATE_READ] = "UPDATE articles SET is_read = ?1 WHERE id = ?2 AND is_read <> ?1",
  [PRECIS_STATE_STARRED] = "UPDATE articles SET is_starred = ?1 WHERE id = ?2 AND is_starred <> ?1",
  [PRECIS_STATE_ARCHIVED] = "UPDATE articles SET is_archived = ?1 WHERE id = ?2 AND is_archived <> ?1",
  [PRECIS_STATE_TRASHED] = "UPDATE articles SET trashed = CASE ?1 WHEN 1 THEN ?3 END"
                           " WHERE id = ?2 AND (trashed IS NOT NULL) <> ?1",
};

static gboolean
set_one (PrecisLibrary *self, gint64 id, PrecisState state, gboolean on, gboolean undoable, GError **error)
{
  gint64 now = g_get_real_time () / G_USEC_PER_SEC;

  return (!undoable || precis_change_record (self, PRECIS_CHANGE_ARTICLE, id, 0, error))
         && precis_database_run (self->database, updates[state], error,
                                 state == PRECIS_STATE_TRASHED ? "iii" : "ii", (gint64) on, id, now)
         && (precis_database_changes (self->database) > 0
             || precis_library_require_article (self, id, error));
}

static gboolean
set_all (PrecisLibrary *self, const gint64 *ids, guint n, PrecisState state, gboolean on, GError **error)
{
  gboolean undoable = state != PRECIS_STATE_READ || n > 1;

  for (guint i = 0; i < n; i++)
    if (!set_one (self, ids[i], state, !!on, undoable, error))
      return FALSE;
  return TRUE;
}

/**
 * precis_library_set_state:
 * @self: a library for writing
 * @ids: (array length=n): numbers of articles
 * @n: how many
 * @state: which state
 * @on: whether they are to be in it
 * @error: %PRECIS_ERROR_NOT_FOUND if there is no such article, or as #PrecisLibrary
 *
 * Returns: %FALSE on error; then nothing is changed
 */
gboolean
precis_library_set_state (PrecisLibrary *self, const gint64 *ids, guint n, PrecisState state, gboolean on,
                          GError **error)
{
  g_return_val_if_fail (state < G_N_ELEMENTS (updates), FALSE);

  if (!precis_database_begin (self->database, error))
    return FALSE;
  return precis_database_end (self->database, set_all (self, ids, n, state, on, error), error);
}

static gboolean
purge_all (PrecisLibrary *self, const gint64 *ids, guint n, GError **error)
{
  for (guint i = 0; i < n; i++)
    if (!precis_library_require_article (self, ids[i], error) || !precis_purge_article (self, ids[i], error))
      return FALSE;
  return precis_purge_note (self, error);
}

/**
 * precis_library_purge:
 * @self: a library for writing, without a batch
 * @ids: (array length=n): numbers of articles
 * @n: how many
 * @error: %PRECIS_ERROR_NOT_FOUND if there is no such article, or as #PrecisLibrary
 *
 * Deletes articles for good, with all that belongs to them; this cannot be undone. precis_library_tidy() then
 * removes what the files still hold of them.
 *
 * Returns: %FALSE on error; then nothing is changed
 */
gboolean
precis_library_purge (PrecisLibrary *self, const gint64 *ids, guint n, GError **error)
{
  if (n == 0)
    return TRUE;
  if (!precis_database_begin (self->database, error))
    return FALSE;
  return precis_database_end (self->database, purge_all (self, ids, n, error), error);
}

static GArray *
find_trashed (PrecisLibrary *self, gint64 before, GError **error)
{
  g_autoptr (GArray) ids = g_array_new (FALSE, FALSE, sizeof (gint64));
  g_autoptr (PrecisStatement) statement = precis_database_prepare (self->database,
    "SELECT id FROM articles WHERE trashed < ? ORDER BY trashed, id LIMIT ?", error);
  PrecisStep step;

  if (!statement)
    return NULL;
  precis_statement_bind (statement, "ii", before, (gint64) PURGED_AT_ONCE);
  while ((step = precis_statement_step (statement, error)) == PRECIS_STEP_ROW)
    g_array_append_val (ids, (gint64) { precis_statement_get_int (statement, 0) });
  return step == PRECIS_STEP_DONE ? g_steal_pointer (&ids) : NULL;
}

/* One transaction, in which nobody can take one of them out of the trash. */
static gboolean
purge_some (PrecisLibrary *self, gint64 before, guint *n, GError **error)
{
  g_autoptr (GArray) ids = NULL;
  gboolean purged;

  *n = 0;
  if (!precis_database_begin (self->database, error))
    return FALSE;
  ids = find_trashed (self, before, error);
  if (ids)
    *n = ids->len;
  purged = ids && (*n == 0 || purge_all (self, (const gint64 *) ids->data, *n, error));
  return precis_database_end (self->database, purged, error);
}

/**
 * precis_library_purge_trash:
 * @self: a library for writing, without a batch
 * @before: seconds since 1970 UTC
 * @n_purged: (out) (optional): how many were deleted; those also on error
 * @error: as #PrecisLibrary
 *
 * Deletes for good what was put into the trash before a time, as precis_library_purge() does.
 *
 * Returns: %FALSE on error
 */
gboolean
precis_library_purge_trash (PrecisLibrary *self, gint64 before, guint *n_purged, GError **error)
{
  guint sum = 0;
  guint n;
  gboolean purged;

  do
    {
      purged = purge_some (self, before, &n, error);
      if (purged)
        sum += n;
    }
  while (purged && n == PURGED_AT_ONCE);
  if (n_purged)
    *n_purged = sum;
  return purged;
}

/**
 * precis_library_tidy:
 * @self: a library for writing, without a batch
 * @more: (out): whether there is more to be done
 * @error: as #PrecisLibrary
 *
 * Removes what the library's files still hold of articles that were deleted for good: their words in the
 * search index, the copies that were made before the library was brought to a new version, and the log of
 * what was written (the WAL). It does a bounded part of that, so that others can write in between; call it
 * until there is no more. What was left undone, by a crash too, is known in the library's file. If somebody
 * reads just now, a part may have to wait: then there is no more to be done now, but the next time there is.
 *
 * Returns: %FALSE on error
 */
gboolean
precis_library_tidy (PrecisLibrary *self, gboolean *more, GError **error)
{
  return precis_purge_tidy (self, more, error);
}
