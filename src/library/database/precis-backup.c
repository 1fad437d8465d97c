/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include <glib/gstdio.h>

#include "precis-backup.h"
#include "precis-files.h"

#define BACKUP_SUFFIX ".backup-v"

/* Not through PrecisDatabase, whose log could be left behind unwritten when the copy is closed. */
static gboolean
copy_pages (sqlite3 *source, const char *path, GError **error)
{
  sqlite3 *copy = NULL;
  sqlite3_backup *backup = NULL;
  gboolean copied = FALSE;

  if (sqlite3_open_v2 (path, &copy, SQLITE_OPEN_READWRITE | SQLITE_OPEN_NOMUTEX, NULL) == SQLITE_OK)
    backup = sqlite3_backup_init (copy, "main", source, "main");
  if (backup)
    {
      sqlite3_backup_step (backup, -1);
      copied = sqlite3_backup_finish (backup) == SQLITE_OK;
    }
  if (!copied)
    precis_database_set_error (copy, error);
  return sqlite3_close (copy) == SQLITE_OK && copied;
}

static gboolean
copy_library (const char *path, const char *draft, GError **error)
{
  g_autoptr (PrecisDatabase) source = precis_database_open (path, PRECIS_DATABASE_READ, error);

  return source && copy_pages (precis_database_get_handle (source), draft, error);
}

/**
 * precis_backup_make:
 * @path: a library's file, which is not written meanwhile
 * @version: the version it has
 * @error: as precis_database_set_error()
 *
 * Copies a library, page by page, to a file beside it, for its owner alone, that is on the disk when this
 * returns.
 *
 * Returns: %FALSE on error
 */
gboolean
precis_backup_make (const char *path, guint version, GError **error)
{
  g_autofree char *name = g_strdup_printf ("%s" BACKUP_SUFFIX "%u", path, version);
  g_autofree char *draft = NULL;

  if (!precis_files_make_draft (name, &draft, error))
    return FALSE;
  if (copy_library (path, draft, error))
    return precis_files_publish (draft, name, TRUE, error);
  precis_files_remove (draft);
  return FALSE;
}

/**
 * precis_backup_remove:
 * @path: the library's file
 *
 * Removes all copies that precis_backup_make() made of it, also those that were not finished.
 */
void
precis_backup_remove (const char *path)
{
  g_autofree char *folder = g_path_get_dirname (path);
  g_autofree char *base = g_path_get_basename (path);
  g_autofree char *prefix = g_strconcat (base, BACKUP_SUFFIX, NULL);
  g_autoptr (GDir) dir = g_dir_open (folder, 0, NULL);
  const char *name;

  while (dir && (name = g_dir_read_name (dir)))
    if (g_str_has_prefix (name, prefix))
      {
        g_autofree char *backup = g_build_filename (folder, name, NULL);

        g_unlink (backup);
      }
}
