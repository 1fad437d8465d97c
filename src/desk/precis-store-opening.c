/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include <errno.h>

#include <glib/gi18n-lib.h>

#include "precis-error.h"
#include "precis-library-check.h"
#include "precis-store-opening.h"

static gboolean
make_folder (const char *path, GError **error)
{
  g_autofree char *folder = g_path_get_dirname (path);
  int code;

  if (g_mkdir_with_parents (folder, 0700) == 0)
    return TRUE;
  code = errno;
  g_set_error (error, PRECIS_ERROR, code == ENOSPC || code == EDQUOT ? PRECIS_ERROR_NO_SPACE : PRECIS_ERROR_READ_ONLY,
               _("The library's folder cannot be made: %s"), g_strerror (code));
  return FALSE;
}

/**
 * precis_store_opening_rescue:
 * @path: the library's file, which is damaged and which this program does not have open
 * @cancellable: (nullable): ends the work
 * @error: as precis_library_rescue()
 *
 * Sets a damaged library aside and puts a new one, with what could be read, in its place.
 *
 * Returns: (transfer full) (nullable): what was recovered, as sentences for the user
 */
char *
precis_store_opening_rescue (const char *path, GCancellable *cancellable, GError **error)
{
  PrecisRescue *rescue = precis_library_rescue (path, cancellable, error);
  g_autofree char *folder = NULL;
  char *notice;

  if (!rescue)
    return NULL;
  folder = g_filename_display_name (rescue->folder);
  notice = g_strdup_printf (ngettext ("The library was damaged: %u of %u article was recovered. The old file is kept in %s.",
                                      "The library was damaged: %u of %u articles were recovered. The old file is kept in %s.",
                                      rescue->n_articles),
                            rescue->n_recovered, rescue->n_articles, folder);
  precis_rescue_free (rescue);
  return notice;
}

/**
 * precis_store_opening_write:
 * @path: the library's file; it and its folder are made if they do not exist
 * @notice: (out) (nullable): what was recovered, if the library was damaged
 * @cancellable: (nullable): ends a rescue
 * @error: as precis_library_open() and precis_library_rescue()
 *
 * Opens a library for writing, whatever state it is in.
 *
 * Returns: (transfer full) (nullable): the library
 */
PrecisLibrary *
precis_store_opening_write (const char *path, char **notice, GCancellable *cancellable, GError **error)
{
  g_autoptr (GError) failure = NULL;
  PrecisLibrary *library;

  *notice = NULL;
  if (!make_folder (path, error))
    return NULL;
  library = precis_library_open (path, PRECIS_LIBRARY_WRITE, &failure);
  if (library)
    return library;
  if (!g_error_matches (failure, PRECIS_ERROR, PRECIS_ERROR_DAMAGED))
    {
      g_propagate_error (error, g_steal_pointer (&failure));
      return NULL;
    }
  *notice = precis_store_opening_rescue (path, cancellable, error);
  return *notice ? precis_library_open (path, PRECIS_LIBRARY_WRITE, error) : NULL;
}
