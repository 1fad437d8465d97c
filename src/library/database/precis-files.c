/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <sys/file.h>
#include <unistd.h>

#include <glib/gstdio.h>

#include "precis-database.h"
#include "precis-files.h"

/* Files of SQLite beside a database. */
static const char * const companions[] = { "", "-wal", "-shm", "-journal" };

/**
 * precis_files_is_current:
 * @fd: an open file
 * @path: the name it was opened by
 *
 * Returns: whether the name is that of the open file still
 */
gboolean
precis_files_is_current (int fd, const char *path)
{
  struct stat file, name;

  return fstat (fd, &file) == 0 && stat (path, &name) == 0
         && file.st_ino == name.st_ino && file.st_dev == name.st_dev;
}

/**
 * precis_files_is_empty:
 * @path: a file
 *
 * Returns: whether it is a file without content
 */
gboolean
precis_files_is_empty (const char *path)
{
  GStatBuf status;

  return g_stat (path, &status) == 0 && S_ISREG (status.st_mode) && status.st_size == 0;
}

/**
 * precis_files_make_draft:
 * @path: what a file is to be called when it is done
 * @draft: (out): another name, beside it
 * @error: as precis_database_set_cause()
 *
 * Makes an empty file that only its owner may read and write, whatever the umask is.
 *
 * Returns: %FALSE on error
 */
gboolean
precis_files_make_draft (const char *path, char **draft, GError **error)
{
  g_autofree char *name = g_strconcat (path, ".XXXXXX.new", NULL);
  int fd = g_mkstemp_full (name, O_RDWR | O_CLOEXEC, 0600);

  if (fd < 0 || fchmod (fd, 0600) < 0)
    precis_database_set_cause (errno, error);
  else
    *draft = g_steal_pointer (&name);
  if (fd >= 0)
    close (fd);
  return name == NULL;
}

static gboolean
sync_name (const char *path, int flags, GError **error)
{
  int fd = g_open (path, flags | O_CLOEXEC, 0);
  /* A folder cannot be synced everywhere (EINVAL, e.g. on some network file systems); there is no more to be
   * done then. */
  gboolean synced = fd >= 0 && (fsync (fd) == 0 || errno == EINVAL);

  if (!synced)
    precis_database_set_cause (errno, error);
  if (fd >= 0)
    close (fd);
  return synced;
}

/**
 * precis_files_sync:
 * @path: a file that no connection of this process has open: closing it here would free that connection's
 *   locks
 * @error: as precis_database_set_cause()
 *
 * Returns: whether what the file holds is on the disk
 */
gboolean
precis_files_sync (const char *path, GError **error)
{
  return sync_name (path, O_RDONLY, error);
}

/* Under a lock on the empty file, so that what somebody else puts in its place just now is not replaced. */
static gboolean
replace_empty (const char *draft, const char *path)
{
  int fd = g_open (path, O_RDONLY | O_CLOEXEC, 0);
  gboolean replaced = TRUE;

  if (fd < 0)
    return FALSE;
  if (flock (fd, LOCK_EX) == 0 && precis_files_is_current (fd, path) && precis_files_is_empty (path))
    replaced = rename (draft, path) == 0;
  close (fd);
  return replaced;
}

/* There is no link() everywhere, e.g. not on FAT: there, who makes the same file in the same moment may lose
 * his. */
static gboolean
name_first (const char *draft, const char *path)
{
  if (link (draft, path) == 0 || errno == EEXIST)
    return TRUE;
  if (errno != EPERM && errno != ENOTSUP && errno != ENOSYS)
    return FALSE;
  return g_file_test (path, G_FILE_TEST_EXISTS) || rename (draft, path) == 0;
}

static gboolean
name_draft (const char *draft, const char *path, gboolean replace)
{
  if (replace)
    return rename (draft, path) == 0;
  return precis_files_is_empty (path) ? replace_empty (draft, path) : name_first (draft, path);
}

/**
 * precis_files_publish:
 * @draft: a file from precis_files_make_draft(), closed
 * @path: what it is to be called
 * @replace: whether it replaces what is called so; if not, and there is something that is not empty, that
 *   stays and there is no error
 * @error: as precis_database_set_cause()
 *
 * Gives a file its name once all that it holds is on the disk; when this returns, the name is too. The draft
 * is gone in any case.
 *
 * Returns: whether there is a file of that name now
 */
gboolean
precis_files_publish (const char *draft, const char *path, gboolean replace, GError **error)
{
  g_autofree char *folder = g_path_get_dirname (path);
  gboolean published = precis_files_sync (draft, error);

  if (published && !name_draft (draft, path, replace))
    {
      precis_database_set_cause (errno, error);
      published = FALSE;
    }
  precis_files_remove (draft);
  return published && sync_name (folder, O_RDONLY | O_DIRECTORY, error);
}

/**
 * precis_files_remove:
 * @path: a database that nobody has open
 *
 * Removes it and what SQLite may have left beside it.
 */
void
precis_files_remove (const char *path)
{
  for (guint i = 0; i < G_N_ELEMENTS (companions); i++)
    {
      g_autofree char *name = g_strconcat (path, companions[i], NULL);

      g_unlink (name);
    }
}
