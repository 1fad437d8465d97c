/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include <errno.h>

#include <glib/gstdio.h>

#include "precis-backup.h"
#include "precis-creation.h"
#include "precis-files.h"
#include "precis-schema.h"

/* The folder is its owner's alone, whatever the umask is; one that is there already is left as it is. */
static gboolean
make_folder (const char *path, GError **error)
{
  g_autofree char *folder = g_path_get_dirname (path);

  if (g_file_test (folder, G_FILE_TEST_IS_DIR))
    return TRUE;
  if (g_mkdir_with_parents (folder, 0700) == 0 && g_chmod (folder, 0700) == 0)
    return TRUE;
  precis_database_set_cause (errno, error);
  return FALSE;
}

/* The tables, and all of them in the file itself: what is still in the log when it is closed could be lost
 * unnoticed. */
static gboolean
fill (const char *draft, GError **error)
{
  g_autoptr (PrecisDatabase) database = precis_database_open (draft, PRECIS_DATABASE_WRITE, error);
  gboolean done;

  return database && precis_creation_upgrade (database, draft, error)
         && precis_database_empty_log (database, &done, error) && done;
}

/**
 * precis_creation_make:
 * @path: where there is no file, or an empty one
 * @error: as precis_database_set_error()
 *
 * Makes an empty library, under another name first: under its own there is never a part of one. If another
 * program makes it at the same time, whoever is first has made it.
 *
 * Returns: whether there is a library now, on the disk
 */
gboolean
precis_creation_make (const char *path, GError **error)
{
  g_autofree char *draft = NULL;

  if (!make_folder (path, error) || !precis_files_make_draft (path, &draft, error))
    return FALSE;
  if (fill (draft, error))
    return precis_files_publish (draft, path, FALSE, error);
  precis_files_remove (draft);
  return FALSE;
}

/**
 * precis_creation_is_due:
 * @path: the library's file
 * @due: (out): whether there is nothing yet
 * @error: %PRECIS_ERROR_DAMAGED for an empty file beside which there is a log
 *
 * Returns: %FALSE on error
 */
gboolean
precis_creation_is_due (const char *path, gboolean *due, GError **error)
{
  g_autofree char *log = g_strconcat (path, "-wal", NULL);
  GStatBuf status;

  *due = precis_files_is_empty (path)
         || (g_lstat (path, &status) < 0 && (errno == ENOENT || errno == ENOTDIR));
  if (!*due || !g_file_test (log, G_FILE_TEST_EXISTS) || precis_files_is_empty (log))
    return TRUE;
  precis_database_set_damaged (error);
  return FALSE;
}

/* Empty, or of a version; a file that has tables but no version has lost it. */
static gboolean
check_version (PrecisDatabase *database, guint version, GError **error)
{
  gint64 n_tables = 0;

  if (version > 0)
    return TRUE;
  if (!precis_database_get_int (database, "SELECT count (*) FROM sqlite_schema", &n_tables, error, ""))
    return FALSE;
  if (n_tables > 0)
    precis_database_set_damaged (error);
  return n_tables == 0;
}

static gboolean
upgrade (PrecisDatabase *database, const char *path, GError **error)
{
  guint version;

  if (!precis_database_get_version (database, &version, error) || !check_version (database, version, error))
    return FALSE;
  if (version >= precis_schema_version ())
    return TRUE;
  return (version == 0 || precis_backup_make (path, version, error))
         && precis_schema_upgrade (database, version, error);
}

/**
 * precis_creation_upgrade:
 * @database: a connection for writing, without a transaction
 * @path: its file
 * @error: as precis_database_set_error()
 *
 * Brings a file to this program's version: all of the way or, if there is an error or a crash, not at all. A
 * copy of an older one is kept beside it (precis_backup_make()).
 *
 * Returns: %FALSE on error
 */
gboolean
precis_creation_upgrade (PrecisDatabase *database, const char *path, GError **error)
{
  guint version;

  if (!precis_database_get_version (database, &version, error))
    return FALSE;
  if (version > 0 && version == precis_schema_version ())
    return TRUE;
  if (!precis_database_begin (database, error))
    return FALSE;
  return precis_database_end (database, upgrade (database, path, error), error);
}
