/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include <errno.h>
#include <fcntl.h>
#include <unistd.h>

#include <glib/gi18n-lib.h>
#include <glib/gstdio.h>

#include "precis-backup.h"
#include "precis-creation.h"
#include "precis-error.h"
#include "precis-files.h"
#include "precis-shadow.h"

#define CHUNK (256 * 1024)

/* For a library that somebody else writes while it is copied. */
#define TRIES 5
#define PAUSE_MSEC 100

static gboolean
write_all (int fd, const guint8 *data, gsize size)
{
  while (size > 0)
    {
      ssize_t n = write (fd, data, size);

      if (n < 0 && errno == EINTR)
        continue;
      if (n < 0)
        return FALSE;
      data += n;
      size -= n;
    }
  return TRUE;
}

/* Reads through SQLite: to open and close the file otherwise would free the locks of this process's
 * connections. */
static gboolean
copy_file (sqlite3_file *file, const char *copy, GError **error)
{
  g_autofree guint8 *chunk = g_malloc (CHUNK);
  sqlite3_int64 size = 0;
  int fd = g_open (copy, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0600);
  gboolean copied = fd >= 0 && file->pMethods->xFileSize (file, &size) == SQLITE_OK;

  for (sqlite3_int64 place = 0; copied && place < size; place += CHUNK)
    {
      gsize n = MIN (CHUNK, size - place);

      copied = file->pMethods->xRead (file, chunk, n, place) == SQLITE_OK && write_all (fd, chunk, n);
    }
  if (!copied)
    precis_database_set_cause (errno, error);
  if (fd >= 0)
    close (fd);
  return copied;
}

static gboolean
copy_library (const char *path, const char *copy, GError **error)
{
  sqlite3 *handle = NULL;
  sqlite3_file *file = NULL;
  gboolean copied = FALSE;

  if (sqlite3_open_v2 (path, &handle, SQLITE_OPEN_READONLY | SQLITE_OPEN_NOMUTEX, NULL) == SQLITE_OK)
    {
      sqlite3_file_control (handle, "main", SQLITE_FCNTL_FILE_POINTER, &file);
      copied = copy_file (file, copy, error);
    }
  else
    precis_database_set_error (handle, error);
  sqlite3_close (handle);
  return copied;
}

/* What is not in the file yet is in its log, on which there are no locks. */
static gboolean
copy_log (const char *path, const char *copy, GError **error)
{
  g_autofree char *from_path = g_strconcat (path, "-wal", NULL);
  g_autofree char *to_path = g_strconcat (copy, "-wal", NULL);
  g_autoptr (GFile) from = g_file_new_for_path (from_path);
  g_autoptr (GFile) to = g_file_new_for_path (to_path);
  g_autoptr (GError) local = NULL;
  int code;

  if (g_file_copy (from, to, G_FILE_COPY_TARGET_DEFAULT_PERMS, NULL, NULL, NULL, &local)
      || g_error_matches (local, G_IO_ERROR, G_IO_ERROR_NOT_FOUND))
    return TRUE;
  code = g_error_matches (local, G_IO_ERROR,
                          G_IO_ERROR_NO_SPACE) ? PRECIS_ERROR_NO_SPACE : PRECIS_ERROR_UNREADABLE;
  g_set_error (error, PRECIS_ERROR, code, _("The library cannot be read: %s"), local->message);
  return FALSE;
}

/* What changes when somebody writes. */
static char *
describe (const char *path)
{
  g_autofree char *log = g_strconcat (path, "-wal", NULL);
  GStatBuf file = { 0 };
  GStatBuf wal = { 0 };

  g_stat (path, &file);
  g_stat (log, &wal);
  return g_strdup_printf ("%" G_GINT64_FORMAT " %ld.%ld %" G_GINT64_FORMAT " %ld.%ld", (gint64) file.st_size,
                          (long) file.st_mtim.tv_sec, file.st_mtim.tv_nsec, (gint64) wal.st_size,
                          (long) wal.st_mtim.tv_sec, wal.st_mtim.tv_nsec);
}

static gboolean
copy_quiet (const char *path, const char *copy, GError **error)
{
  for (int i = 0; i < TRIES; i++)
    {
      g_autofree char *before = describe (path);
      g_autofree char *after = NULL;

      precis_files_remove (copy);
      if (!copy_library (path, copy, error) || !copy_log (path, copy, error))
        return FALSE;
      after = describe (path);
      if (g_str_equal (before, after))
        return TRUE;
      g_usleep (PAUSE_MSEC * G_TIME_SPAN_MILLISECOND);
    }
  g_set_error_literal (error, PRECIS_ERROR, PRECIS_ERROR_BUSY,
                       _("Another program is writing to the library. Try again in a moment."));
  return FALSE;
}

/* A copy that needs nothing beside it any more, so that its names can go at once: nothing stays behind, come
 * what may. */
static PrecisDatabase *
open_copy (const char *copy, GError **error)
{
  g_autoptr (GError) local = NULL;
  g_autoptr (PrecisDatabase) database = precis_database_open (copy, PRECIS_DATABASE_WRITE, &local);

  if (g_error_matches (local, PRECIS_ERROR, PRECIS_ERROR_READ_ONLY))
    return precis_database_open (copy, PRECIS_DATABASE_READ, error);
  if (local)
    g_propagate_error (error, g_steal_pointer (&local));
  else if (precis_creation_upgrade (database, copy, error)
           && precis_database_execute (database, "PRAGMA journal_mode = DELETE; PRAGMA query_only = ON;",
                                       error))
    return g_steal_pointer (&database);
  return NULL;
}

static PrecisDatabase *
open_in (const char *folder, const char *path, GError **error)
{
  g_autofree char *place = g_build_filename (folder, "precis-XXXXXX", NULL);
  g_autofree char *copy = NULL;
  PrecisDatabase *database = NULL;

  if (!g_mkdtemp_full (place, 0700))
    {
      precis_database_set_cause (errno, error);
      return NULL;
    }
  copy = g_build_filename (place, "library.db", NULL);
  if (copy_quiet (path, copy, error))
    database = open_copy (copy, error);
  precis_files_remove (copy);
  precis_backup_remove (copy);
  g_rmdir (place);
  return database;
}

/**
 * precis_shadow_open:
 * @path: a library's file, in a place where nothing can be made: its log cannot be read there, as SQLite must
 *   lock it
 * @error: %PRECIS_ERROR_BUSY if somebody writes to it all the time, or as precis_database_set_error()
 *
 * Opens a copy of a library, in a folder that only its owner may read and that is gone when this returns. The
 * copy has this program's version; it knows nothing of what is written to the library from now on.
 *
 * Returns: (transfer full) (nullable): a connection for reading
 */
PrecisDatabase *
precis_shadow_open (const char *path, GError **error)
{
  /* What is in /tmp is often in memory. */
  const char * const folders[] = { "/var/tmp", g_get_tmp_dir (), g_get_user_runtime_dir () };
  PrecisDatabase *database = NULL;

  for (guint i = 0; !database && i < G_N_ELEMENTS (folders); i++)
    {
      g_clear_error (error);
      database = open_in (folders[i], path, error);
    }
  return database;
}
