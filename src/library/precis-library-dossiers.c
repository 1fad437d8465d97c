/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include <glib/gi18n-lib.h>

#include "precis-dossier-order.h"
#include "precis-error.h"
#include "precis-library-changes.h"
#include "precis-library-dossiers.h"
#include "precis-library-private.h"
#include "precis-named-row.h"
#include "precis-user-text.h"

/* The dossier with @key; a new one called @name if there is none. */
static gboolean
need_dossier (PrecisLibrary *self, const char *name, const char *key, gint64 *dossier, GError **error)
{
  if (!precis_named_row_find (self->database, PRECIS_NAMED_DOSSIER, key, dossier, error))
    return FALSE;
  if (*dossier > 0)
    return TRUE;
  if (!precis_database_run (self->database, "INSERT INTO dossiers (name, key, created) VALUES (?, ?, ?)",
                            error, "ssi", name, key, g_get_real_time () / G_USEC_PER_SEC))
    return FALSE;
  *dossier = precis_database_last_id (self->database);
  precis_change_record_new (self, PRECIS_CHANGE_DOSSIER, *dossier, 0);
  return TRUE;
}

/**
 * precis_library_add_dossier:
 * @self: a library for writing
 * @name: its name; case and diacritics make no difference
 * @error: %PRECIS_ERROR_EMPTY, %PRECIS_ERROR_TOO_LARGE, %PRECIS_ERROR_MALFORMED for a name that cannot be
 *   kept, or as #PrecisLibrary
 *
 * Makes a dossier. Can be undone.
 *
 * Returns: its number, also if there was one of that name; 0 on error
 */
gint64
precis_library_add_dossier (PrecisLibrary *self, const char *name, GError **error)
{
  g_autofree char *key = NULL;
  g_autofree char *clean = precis_user_text_name (name, &key, error);
  g_autofree char *label = NULL;
  gint64 dossier = 0;

  if (!clean)
    return 0;
  label = g_strdup_printf (_("Dossier “%s” made"), clean);
  if (!precis_library_begin_change (self, label, error))
    return 0;
  return precis_change_end (self, need_dossier (self, clean, key, &dossier, error), error) ? dossier : 0;
}

/**
 * precis_library_find_dossier:
 * @self: a library
 * @name: a name; case and diacritics make no difference
 * @error: as precis_library_add_dossier()
 *
 * Returns: number of the dossier of that name, or 0, if there is none with @error not set
 */
gint64
precis_library_find_dossier (PrecisLibrary *self, const char *name, GError **error)
{
  g_autofree char *key = NULL;
  g_autofree char *clean = precis_user_text_name (name, &key, error);
  gint64 dossier = 0;

  if (clean)
    precis_named_row_find (self->database, PRECIS_NAMED_DOSSIER, key, &dossier, error);
  return dossier;
}

static gboolean
set_name (PrecisLibrary *self, gint64 dossier, const char *name, const char *key, GError **error)
{
  return precis_change_record (self, PRECIS_CHANGE_DOSSIER, dossier, 0, error)
         && precis_database_run (self->database, "UPDATE dossiers SET name = ?, key = ? WHERE id = ?", error,
                                 "ssi", name, key, dossier);
}

/**
 * precis_library_rename_dossier:
 * @self: a library for writing
 * @dossier: a dossier's number
 * @name: its new name
 * @error: %PRECIS_ERROR_EXISTS if another one has that name, %PRECIS_ERROR_NOT_FOUND; as
 *   precis_library_add_dossier()
 *
 * Renames a dossier. Can be undone.
 *
 * Returns: %FALSE on error; then nothing is changed
 */
gboolean
precis_library_rename_dossier (PrecisLibrary *self, gint64 dossier, const char *name, GError **error)
{
  g_autofree char *key = NULL;
  g_autofree char *clean = precis_user_text_name (name, &key, error);
  g_autofree char *old =
    clean ? precis_named_row_get_name (self->database, PRECIS_NAMED_DOSSIER, dossier, error) : NULL;
  g_autofree char *label = NULL;
  gint64 other;

  if (!old || !precis_named_row_find (self->database, PRECIS_NAMED_DOSSIER, key, &other, error))
    return FALSE;
  if (other > 0 && other != dossier)
    {
      g_set_error (error, PRECIS_ERROR, PRECIS_ERROR_EXISTS, _("There is a dossier called “%s” already."),
                   clean);
      return FALSE;
    }
  label = g_strdup_printf (_("Dossier “%s” renamed to “%s”"), old, clean);
  if (!precis_library_begin_change (self, label, error))
    return FALSE;
  return precis_change_end (self, set_name (self, dossier, clean, key, error), error);
}

static gboolean
set_note (PrecisLibrary *self, gint64 dossier, const char *note, GError **error)
{
  return precis_change_record (self, PRECIS_CHANGE_DOSSIER, dossier, 0, error)
         && precis_database_run (self->database, "UPDATE dossiers SET note = nullif (?, '') WHERE id = ?",
                                 error, "si", note, dossier);
}

/**
 * precis_library_set_dossier_note:
 * @self: a library for writing
 * @dossier: a dossier's number
 * @note: (nullable): what the user says of it
 * @error: %PRECIS_ERROR_TOO_LARGE, %PRECIS_ERROR_MALFORMED, %PRECIS_ERROR_NOT_FOUND, or as #PrecisLibrary
 *
 * Sets a dossier's note. Can be undone.
 *
 * Returns: %FALSE on error; then nothing is changed
 */
gboolean
precis_library_set_dossier_note (PrecisLibrary *self, gint64 dossier, const char *note, GError **error)
{
  g_autofree char *words = precis_user_text_words (note, error);
  g_autofree char *name =
    words ? precis_named_row_get_name (self->database, PRECIS_NAMED_DOSSIER, dossier, error) : NULL;
  g_autofree char *label = name ? g_strdup_printf (_("Note on dossier “%s” changed"), name) : NULL;

  if (!label || !precis_library_begin_change (self, label, error))
    return FALSE;
  return precis_change_end (self, set_note (self, dossier, words, error), error);
}

static gboolean
remove_all (PrecisLibrary *self, gint64 dossier, GError **error)
{
  g_autoptr (GArray) ids = precis_named_row_list (self->database,
    "SELECT article FROM dossier_articles WHERE dossier = ?", dossier, error);

  if (!ids || !precis_change_record (self, PRECIS_CHANGE_DOSSIER, dossier, 0, error))
    return FALSE;
  for (guint i = 0; i < ids->len; i++)
    if (!precis_change_record (self, PRECIS_CHANGE_DOSSIER_ARTICLE, dossier, g_array_index (ids, gint64, i),
                               error))
      return FALSE;
  return precis_database_run (self->database, "DELETE FROM dossiers WHERE id = ?", error, "i", dossier);
}

/**
 * precis_library_remove_dossier:
 * @self: a library for writing
 * @dossier: a dossier's number
 * @error: %PRECIS_ERROR_NOT_FOUND, or as #PrecisLibrary
 *
 * Removes a dossier; its articles stay in the library. Can be undone.
 *
 * Returns: %FALSE on error; then nothing is changed
 */
gboolean
precis_library_remove_dossier (PrecisLibrary *self, gint64 dossier, GError **error)
{
  g_autofree char *name = precis_named_row_get_name (self->database, PRECIS_NAMED_DOSSIER, dossier, error);
  g_autofree char *label = name ? g_strdup_printf (_("Dossier “%s” removed"), name) : NULL;

  if (!label || !precis_library_begin_change (self, label, error))
    return FALSE;
  return precis_change_end (self, remove_all (self, dossier, error), error);
}

static gboolean
require_articles (PrecisLibrary *self, const gint64 *ids, guint n, GError **error)
{
  for (guint i = 0; i < n; i++)
    if (!precis_library_require_article (self, ids[i], error))
      return FALSE;
  return TRUE;
}

/**
 * precis_library_put_in_dossier:
 * @self: a library for writing
 * @dossier: a dossier's number
 * @ids: articles, in the order in which they are to stand; those that stand in it are moved
 * @n: how many
 * @before: the article that they go before, or 0 for the end; the end also if it does not stand in the
 *   dossier
 * @error: %PRECIS_ERROR_NOT_FOUND, or as #PrecisLibrary
 *
 * Puts articles into a dossier. Can be undone.
 *
 * Returns: %FALSE on error; then nothing is changed
 */
gboolean
precis_library_put_in_dossier (PrecisLibrary *self, gint64 dossier, const gint64 *ids, guint n, gint64 before,
                               GError **error)
{
  g_autofree char *name = precis_named_row_get_name (self->database, PRECIS_NAMED_DOSSIER, dossier, error);
  g_autofree char *label = NULL;

  if (!name)
    return FALSE;
  label = g_strdup_printf (ngettext ("%u article put in “%s”", "%u articles put in “%s”", n), n, name);
  if (!precis_library_begin_change (self, label, error))
    return FALSE;
  return precis_change_end (self,
                            require_articles (self, ids, n, error)
                              && precis_dossier_order_place (self, dossier, ids, n, before, error),
                            error);
}

static gboolean
take_articles (PrecisLibrary *self, gint64 dossier, const gint64 *ids, guint n, GError **error)
{
  for (guint i = 0; i < n; i++)
    if (!precis_change_record (self, PRECIS_CHANGE_DOSSIER_ARTICLE, dossier, ids[i], error)
        || !precis_database_run (self->database,
                                 "DELETE FROM dossier_articles WHERE dossier = ? AND article = ?", error,
                                 "ii", dossier, ids[i]))
      return FALSE;
  return TRUE;
}

/**
 * precis_library_take_out:
 * @self: a library for writing
 * @dossier: a dossier's number
 * @ids: articles; those that do not stand in it stay as they are
 * @n: how many
 * @error: %PRECIS_ERROR_NOT_FOUND, or as #PrecisLibrary
 *
 * Takes articles out of a dossier. Can be undone.
 *
 * Returns: %FALSE on error; then nothing is changed
 */
gboolean
precis_library_take_out (PrecisLibrary *self, gint64 dossier, const gint64 *ids, guint n, GError **error)
{
  g_autofree char *name = precis_named_row_get_name (self->database, PRECIS_NAMED_DOSSIER, dossier, error);
  g_autofree char *label = NULL;

  if (!name)
    return FALSE;
  label =
    g_strdup_printf (ngettext ("%u article taken out of “%s”", "%u articles taken out of “%s”", n), n, name);
  if (!precis_library_begin_change (self, label, error))
    return FALSE;
  return precis_change_end (self, require_articles (self, ids, n, error)
                                  && take_articles (self, dossier, ids, n, error), error);
}

/**
 * precis_library_get_dossiers:
 * @self: a library
 * @id: an article
 * @error: as #PrecisLibrary
 *
 * Returns: (transfer full) (nullable): array of gint64, the numbers of the dossiers that it stands in, in the
 *   order of their names; %NULL on error
 */
GArray *
precis_library_get_dossiers (PrecisLibrary *self, gint64 id, GError **error)
{
  if (!precis_library_require_article (self, id, error))
    return NULL;
  return precis_named_row_list (self->database,
                                "SELECT dossier FROM dossier_articles JOIN dossiers ON id = dossier"
                                " WHERE article = ? ORDER BY key",
                                id, error);
}
