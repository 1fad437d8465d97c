/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include <errno.h>

#include <glib/gi18n-lib.h>

#include "precis-error.h"
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
  *notice = NULL;
  return make_folder (path, error) ? precis_library_open (path, PRECIS_LIBRARY_WRITE, error) : NULL;
}
