/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include <glib/gi18n-lib.h>

#include "precis-data.h"
#include "precis-error.h"

/**
 * precis_data_path:
 * @name: a path below the data folder, e.g. "models/names.model"
 *
 * Names a file that comes with Precis. The environment variable PRECIS_DATA_DIR, if set, names the data folder
 * of a build that is not installed.
 *
 * Returns: (transfer full): the file's path; it need not exist
 */
char *
precis_data_path (const char *name)
{
  const char *folder = g_getenv ("PRECIS_DATA_DIR");

  return g_build_filename (folder && *folder ? folder : PKGDATADIR, name, NULL);
}

/**
 * precis_data_map:
 * @name: as for precis_data_path()
 * @error: %PRECIS_ERROR_DATA if the file cannot be mapped
 *
 * Maps a file that comes with Precis, read-only, so that all threads and programs share its pages.
 *
 * Returns: (transfer full) (nullable): the mapping, or %NULL
 */
GMappedFile *
precis_data_map (const char *name, GError **error)
{
  g_autofree char *path = precis_data_path (name);
  g_autoptr (GError) cause = NULL;
  GMappedFile *file = g_mapped_file_new (path, FALSE, &cause);

  if (!file)
    g_set_error (error, PRECIS_ERROR, PRECIS_ERROR_DATA,
                 _("Precis is not installed completely: %s"), cause->message);
  return file;
}
