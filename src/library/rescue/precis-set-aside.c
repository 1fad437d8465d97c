/* SPDX-License-Identifier: GPL-3.0-or-later */
#ifndef _GNU_SOURCE
#define _GNU_SOURCE /* F_OFD_SETLK */
#endif

#include "config.h"

#include <errno.h>
#include <fcntl.h>
#include <unistd.h>

#include <glib/gi18n-lib.h>
#include <glib/gstdio.h>

#include "precis-database.h"
#include "precis-error.h"
#include "precis-files.h"
#include "precis-set-aside.h"

/* The bytes that SQLite locks while a file is in use (https://sqlite.org/src/file/src/os.h, SHARED_FIRST). */
#define SHARED_START (0x40000000 + 2)
#define SHARED_SIZE 510

#define MAX_FOLDERS 1000 /* of one day */

/* A library's file and what may lie beside it. */
static const char * const suffixes[] = { "", "-wal", "-shm", "-journal" };

/**
 * precis_set_aside_lock:
 * @path: a library's file, which this program does not have open
 * @error: %PRECIS_ERROR_NOT_FOUND, %PRECIS_ERROR_BUSY if another program has it open, or as precis_database_set_cause()
 *
 * Keeps other programs from using a library, in the way in which SQLite does it. They wait, or tell that it is in use.
 *
 * Returns: a descriptor that holds the lock until it is closed, or -1
 */
int
precis_set_aside_lock (const char *path, GError **error)
{
  struct flock lock = { .l_type = F_WRLCK, .l_whence = SEEK_SET, .l_start = SHARED_START, .l_len = SHARED_SIZE };
  int fd = open (path, O_RDWR | O_CLOEXEC);

  if (fd < 0 && (errno == ENOENT || errno == ENOTDIR))
    g_set_error_literal (error, PRECIS_ERROR, PRECIS_ERROR_NOT_FOUND, _("There is no library there."));
  else if (fd < 0)
    precis_database_set_cause (errno, error);
  if (fd < 0)
    return -1;
  if (fcntl (fd, F_OFD_SETLK, &lock) == 0)
    return fd;
  g_set_error_literal (error, PRECIS_ERROR, PRECIS_ERROR_BUSY,
                       _("Another program is using the library. Close it and try again."));
  close (fd);
  return -1;
}

/* Returns: (nullable): a new folder beside @path that tells what it is for, and the day */
static char *
make_folder (const char *path, GError **error)
{
  g_autoptr (GDateTime) now = g_date_time_new_now_local ();
  g_autofree char *day = g_date_time_format (now, "%Y-%m-%d");
  const char *end = g_str_has_suffix (path, ".db") ? path + strlen (path) - strlen (".db") : path + strlen (path);

  for (guint n = 1; n <= MAX_FOLDERS; n++)
    {
      g_autofree char *number = n > 1 ? g_strdup_printf ("-%u", n) : g_strdup ("");
      g_autofree char *folder = g_strdup_printf ("%.*s-damaged-%s%s", (int) (end - path), path, day, number);

      if (g_mkdir (folder, 0700) == 0)
        return g_steal_pointer (&folder);
      if (errno != EEXIST)
        break;
    }
  precis_database_set_cause (errno, error);
  return NULL;
}

/* A second name, where the file system has such; the first one goes when the new library takes its place. */
static gboolean
keep_file (const char *path, const char *suffix, const char *folder)
{
  g_autofree char *from = g_strconcat (path, suffix, NULL);
  g_autofree char *name = g_path_get_basename (from);
  g_autofree char *to = g_build_filename (folder, name, NULL);

  return !g_file_test (from, G_FILE_TEST_EXISTS) || link (from, to) == 0 || g_rename (from, to) == 0;
}

/**
 * precis_set_aside_keep:
 * @path: a damaged library's file
 * @error: as precis_database_set_cause()
 *
 * Keeps a library, with its log, in a folder of its own beside it, as it is.
 *
 * Returns: (transfer full) (nullable): the folder
 */
char *
precis_set_aside_keep (const char *path, GError **error)
{
  g_autofree char *folder = make_folder (path, error);

  if (!folder)
    return NULL;
  for (guint n = 0; n < G_N_ELEMENTS (suffixes); n++)
    if (!keep_file (path, suffixes[n], folder))
      {
        precis_database_set_cause (errno, error);
        return NULL;
      }
  return precis_files_sync (folder, error) ? g_steal_pointer (&folder) : NULL;
}

/**
 * precis_set_aside_replace:
 * @path: a library's file that is kept elsewhere
 * @draft: the closed file that is to take its place
 * @error: as precis_database_set_cause()
 *
 * The old log must go first: SQLite would take it for the new file's.
 *
 * Returns: whether @draft is in its place, on the disk
 */
gboolean
precis_set_aside_replace (const char *path, const char *draft, GError **error)
{
  if (!precis_files_sync (draft, error))
    return FALSE;
  for (guint n = 1; n < G_N_ELEMENTS (suffixes); n++)
    {
      g_autofree char *beside = g_strconcat (path, suffixes[n], NULL);

      g_unlink (beside);
    }
  return precis_files_publish (draft, path, TRUE, error);
}
