/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include <string.h>

#include <glib/gi18n-lib.h>

#include "precis-error.h"
#include "precis-library-changes.h"
#include "precis-library-private.h"
#include "precis-library-shelves.h"
#include "precis-limits.h"
#include "precis-named-row.h"
#include "precis-string.h"
#include "precis-user-text.h"

/* Counts are kept by triggers (precis-shelf-counts.h); feeds have few articles of their own and are counted
 * here. */
static const char shelves_query[] =
  "SELECT kind, id, name, note, count, unread FROM ("
  " SELECT kind, id, NULL AS name, NULL AS note, count, unread, '' AS key FROM shelf_counts WHERE kind <= 4"
  " UNION ALL SELECT kind, id, name, note, count, unread, key FROM dossiers JOIN shelf_counts USING (id)"
  "   WHERE kind = 5"
  " UNION ALL SELECT kind, id, name, NULL, count, unread, key FROM tags JOIN shelf_counts USING (id)"
  "   WHERE kind = 6"
  " UNION ALL SELECT 7, id, name, query, 0, 0, lower (name) FROM searches"
  " UNION ALL SELECT 8, f.id, coalesce (f.title, f.url), NULL, count (a.id),"
  "   coalesce (sum (a.is_read = 0), 0), lower (coalesce (f.title, f.url)) FROM feeds AS f"
  "   LEFT JOIN (SELECT DISTINCT feed, article FROM entries) AS e ON e.feed = f.id"
  "   LEFT JOIN articles AS a ON a.id = e.article AND a.trashed IS NULL GROUP BY f.id"
  ") ORDER BY kind, key, id";

static PrecisShelf *
read_shelf (PrecisStatement *statement)
{
  g_autofree char *name = precis_statement_dup_text (statement, 2);
  g_autofree char *note = precis_statement_dup_text (statement, 3);

  return g_object_new (PRECIS_TYPE_SHELF, "kind", (int) precis_statement_get_int (statement, 0),
                       "id", precis_statement_get_int (statement, 1), "name", name, "note", note,
                       "count", (guint) CLAMP (precis_statement_get_int (statement, 4), 0, G_MAXINT),
                       "unread", (guint) CLAMP (precis_statement_get_int (statement, 5), 0, G_MAXINT), NULL);
}

/**
 * precis_library_get_shelves:
 * @self: a library
 * @error: as #PrecisLibrary
 *
 * Returns: (transfer full) (nullable): array of PrecisShelf: the five that there always are, then dossiers,
 *   tags, saved searches and feeds, each in the order of their names; %NULL on error
 */
GPtrArray *
precis_library_get_shelves (PrecisLibrary *self, GError **error)
{
  g_autoptr (GPtrArray) shelves = g_ptr_array_new_with_free_func (g_object_unref);
  g_autoptr (PrecisStatement) statement = precis_database_prepare (self->database, shelves_query, error);
  PrecisStep step;

  if (!statement)
    return NULL;
  while ((step = precis_statement_step (statement, error)) == PRECIS_STEP_ROW)
    g_ptr_array_add (shelves, read_shelf (statement));
  return step == PRECIS_STEP_DONE ? g_steal_pointer (&shelves) : NULL;
}

static char *
clean_query (const char *query, GError **error)
{
  g_autofree char *line = NULL;

  if (strlen (query) > PRECIS_MAX_QUERY_BYTES)
    {
      g_set_error (error, PRECIS_ERROR, PRECIS_ERROR_TOO_LARGE, _("A search can have at most %d bytes."),
                   PRECIS_MAX_QUERY_BYTES);
      return NULL;
    }
  if (!g_utf8_validate (query, -1, NULL))
    {
      g_set_error_literal (error, PRECIS_ERROR, PRECIS_ERROR_MALFORMED, _("This is not text in UTF-8."));
      return NULL;
    }
  line = precis_string_one_line (query, PRECIS_MAX_QUERY_BYTES);
  if (*line)
    return g_steal_pointer (&line);
  g_set_error_literal (error, PRECIS_ERROR, PRECIS_ERROR_EMPTY, _("There is nothing to search for."));
  return NULL;
}

static gboolean
insert (PrecisLibrary *self, const char *name, const char *query, gint64 *search, GError **error)
{
  if (!precis_database_run (self->database, "INSERT INTO searches (name, query, created) VALUES (?, ?, ?)",
                            error, "ssi", name, query, g_get_real_time () / G_USEC_PER_SEC))
    return FALSE;
  *search = precis_database_last_id (self->database);
  precis_change_record_new (self, PRECIS_CHANGE_SEARCH, *search, 0);
  return TRUE;
}

/**
 * precis_library_save_search:
 * @self: a library for writing
 * @name: what to call it; several may have one name
 * @query: as the user typed it
 * @error: %PRECIS_ERROR_EMPTY, %PRECIS_ERROR_TOO_LARGE, %PRECIS_ERROR_MALFORMED for what cannot be kept, or
 *   as #PrecisLibrary
 *
 * Keeps a search as a shelf. Can be undone.
 *
 * Returns: its number, or 0 on error
 */
gint64
precis_library_save_search (PrecisLibrary *self, const char *name, const char *query, GError **error)
{
  g_autofree char *clean = precis_user_text_name (name, NULL, error);
  g_autofree char *line = clean ? clean_query (query, error) : NULL;
  g_autofree char *label = line ? g_strdup_printf (_("Search “%s” saved"), clean) : NULL;
  gint64 search = 0;

  if (!label || !precis_library_begin_change (self, label, error))
    return 0;
  return precis_change_end (self, insert (self, clean, line, &search, error), error) ? search : 0;
}

static gboolean
set_name (PrecisLibrary *self, gint64 search, const char *name, GError **error)
{
  return precis_change_record (self, PRECIS_CHANGE_SEARCH, search, 0, error)
         && precis_database_run (self->database, "UPDATE searches SET name = ? WHERE id = ?", error, "si",
                                 name, search);
}

/**
 * precis_library_rename_search:
 * @self: a library for writing
 * @search: a saved search's number
 * @name: its new name
 * @error: %PRECIS_ERROR_NOT_FOUND; as precis_library_save_search()
 *
 * Renames a saved search. Can be undone.
 *
 * Returns: %FALSE on error; then nothing is changed
 */
gboolean
precis_library_rename_search (PrecisLibrary *self, gint64 search, const char *name, GError **error)
{
  g_autofree char *clean = precis_user_text_name (name, NULL, error);
  g_autofree char *old =
    clean ? precis_named_row_get_name (self->database, PRECIS_NAMED_SEARCH, search, error) : NULL;
  g_autofree char *label = old ? g_strdup_printf (_("Search “%s” renamed to “%s”"), old, clean) : NULL;

  if (!label || !precis_library_begin_change (self, label, error))
    return FALSE;
  return precis_change_end (self, set_name (self, search, clean, error), error);
}

static gboolean
delete (PrecisLibrary *self, gint64 search, GError **error)
{
  return precis_change_record (self, PRECIS_CHANGE_SEARCH, search, 0, error)
         && precis_database_run (self->database, "DELETE FROM searches WHERE id = ?", error, "i", search);
}

/**
 * precis_library_forget_search:
 * @self: a library for writing
 * @search: a saved search's number
 * @error: %PRECIS_ERROR_NOT_FOUND, or as #PrecisLibrary
 *
 * Removes a saved search. Can be undone.
 *
 * Returns: %FALSE on error; then nothing is changed
 */
gboolean
precis_library_forget_search (PrecisLibrary *self, gint64 search, GError **error)
{
  g_autofree char *name = precis_named_row_get_name (self->database, PRECIS_NAMED_SEARCH, search, error);
  g_autofree char *label = name ? g_strdup_printf (_("Search “%s” removed"), name) : NULL;

  if (!label || !precis_library_begin_change (self, label, error))
    return FALSE;
  return precis_change_end (self, delete (self, search, error), error);
}
