/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include <errno.h>

#include <glib/gi18n-lib.h>
#include <glib/gstdio.h>

#include "precis-database-private.h"
#include "precis-error.h"
#include "precis-functions.h"
#include "precis-header.h"
#include "precis-limits.h"
#include "precis-schema.h"

/* Virtual machine steps between two looks at the cancellable: well under a millisecond. */
#define STEPS_PER_LOOK 2000

/* Between two tries of what SQLite does not wait for. */
#define BUSY_PAUSE_MSEC 20

static int
look_cb (gpointer data)
{
  PrecisDatabase *self = data;

  return g_cancellable_is_cancelled (self->cancellable);
}

static void
protect (PrecisDatabase *self)
{
  sqlite3_extended_result_codes (self->handle, TRUE);
  sqlite3_busy_timeout (self->handle, PRECIS_MAX_LIBRARY_WAIT_MSEC);
  sqlite3_db_config (self->handle, SQLITE_DBCONFIG_DEFENSIVE, 1, NULL);
  sqlite3_db_config (self->handle, SQLITE_DBCONFIG_TRUSTED_SCHEMA, 0, NULL);
  sqlite3_db_config (self->handle, SQLITE_DBCONFIG_ENABLE_LOAD_EXTENSION, 0, NULL);
  sqlite3_progress_handler (self->handle, STEPS_PER_LOOK, look_cb, self);
}

/* SQLite does not wait for others by itself when it changes the journal's mode, or reads one that a crash
 * left behind. */
static gboolean
execute_patiently (PrecisDatabase *self, const char *script, GError **error)
{
  gint64 end = g_get_monotonic_time () + PRECIS_MAX_LIBRARY_WAIT_MSEC * G_TIME_SPAN_MILLISECOND;
  int result;

  while ((result = sqlite3_exec (self->handle, script, NULL, NULL, NULL)) != SQLITE_OK)
    {
      if (((result & 0xff) != SQLITE_BUSY && (result & 0xff) != SQLITE_LOCKED)
          || g_get_monotonic_time () >= end)
        {
          precis_database_set_error (self->handle, error);
          return FALSE;
        }
      g_usleep (BUSY_PAUSE_MSEC * G_TIME_SPAN_MILLISECOND);
    }
  return TRUE;
}

/* A WAL needs shared memory, which not every network file system has: there, the older journal, which is as
 * safe with more syncs. */
static gboolean
use_log (PrecisDatabase *self, GError **error)
{
  g_autofree char *mode = NULL;

  if (!execute_patiently (self, "PRAGMA journal_mode = WAL;", error)
      || !precis_database_get_text (self, "PRAGMA journal_mode", &mode, error, ""))
    return FALSE;
  return precis_database_execute (self, g_strcmp0 (mode, "wal") == 0 ? "PRAGMA synchronous = FULL;"
                                                                    : "PRAGMA synchronous = EXTRA;", error);
}

/* The header may be older than what a crash left in the log. A newer library stays as it is, its log too. */
static gboolean
check_version (PrecisDatabase *self, GError **error)
{
  guint version;

  if (!precis_database_get_version (self, &version, error))
    return FALSE;
  if (precis_header_check_version (version, error))
    return TRUE;
  sqlite3_db_config (self->handle, SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, 1, NULL);
  return FALSE;
}

/* What a newer version has in its files nobody knows here; they are only read, where no trigger runs. */
static gboolean
check_schema (PrecisDatabase *self, GError **error)
{
  guint version;

  return precis_database_get_version (self, &version, error)
         && (version > precis_schema_version () || precis_schema_check (self, error));
}

/* What holds for each connection. No tokenizer, view or trigger of a file from elsewhere can do harm. */
static gboolean
configure (PrecisDatabase *self, PrecisDatabaseMode mode, GError **error)
{
  if (precis_functions_register (self->handle) != SQLITE_OK)
    {
      precis_database_set_error (self->handle, error);
      return FALSE;
    }
  if (!execute_patiently (self,
                          "PRAGMA foreign_keys = ON; PRAGMA secure_delete = ON; PRAGMA temp_store = MEMORY;"
                          "PRAGMA cell_size_check = ON; PRAGMA cache_size = -16384;", error))
    return FALSE;
  if (mode == PRECIS_DATABASE_READ)
    return execute_patiently (self, "PRAGMA query_only = ON; SELECT count (*) FROM sqlite_schema;", error)
           && check_schema (self, error);
  return check_version (self, error) && check_schema (self, error) && use_log (self, error)
         && execute_patiently (self, "PRAGMA fullfsync = ON; PRAGMA checkpoint_fullfsync = ON;"
                                     "PRAGMA journal_size_limit = " G_STRINGIFY (PRECIS_MAX_LIBRARY_LOG) ";", error);
}

static gboolean
check_file (const char *path, GError **error)
{
  GStatBuf status;

  if (g_stat (path, &status) < 0)
    {
      if (errno == ENOENT || errno == ENOTDIR)
        g_set_error_literal (error, PRECIS_ERROR, PRECIS_ERROR_NOT_FOUND, _("There is no library there."));
      else
        g_set_error (error, PRECIS_ERROR, PRECIS_ERROR_UNREADABLE, _("The library cannot be read: %s"),
                     g_strerror (errno));
      return FALSE;
    }
  if (S_ISREG (status.st_mode))
    return TRUE;
  g_set_error_literal (error, PRECIS_ERROR, PRECIS_ERROR_UNREADABLE,
                       _("This is no file that a library could be in."));
  return FALSE;
}

/* Opens the file, but does not look into it yet. */
static gboolean
open_file (PrecisDatabase *self, const char *path, PrecisDatabaseMode mode, GError **error)
{
  int flags = mode == PRECIS_DATABASE_READ ? SQLITE_OPEN_READONLY : SQLITE_OPEN_READWRITE;

  if (!check_file (path, error))
    return FALSE;
  if (sqlite3_open_v2 (path, &self->handle, flags | SQLITE_OPEN_NOMUTEX, NULL) != SQLITE_OK)
    {
      precis_database_set_error (self->handle, error);
      return FALSE;
    }
  protect (self);
  if (mode != PRECIS_DATABASE_WRITE || sqlite3_db_readonly (self->handle, "main") == 0)
    return TRUE;
  precis_database_set_cause (EROFS, error);
  return FALSE;
}

/**
 * precis_database_open:
 * @path: the file, an absolute path
 * @mode: what it is opened for
 * @error: %PRECIS_ERROR_NOT_FOUND, %PRECIS_ERROR_FOREIGN, or as precis_database_set_error()
 *
 * Opens a file that its header tells to be a library of Precis; any other is not touched, and neither is one
 * of a newer version when it is to be written (%PRECIS_ERROR_READ_ONLY).
 *
 * Returns: (transfer full) (nullable): a connection
 */
PrecisDatabase *
precis_database_open (const char *path, PrecisDatabaseMode mode, GError **error)
{
  g_autoptr (PrecisDatabase) self = g_new0 (PrecisDatabase, 1);

  self->statements = g_hash_table_new_full (g_str_hash, g_str_equal, g_free,
                                            (GDestroyNotify) sqlite3_finalize);
  if (!open_file (self, path, mode, error) || !precis_header_check (self->handle,
                                                                    mode == PRECIS_DATABASE_WRITE, error))
    return NULL;
  return configure (self, mode, error) && precis_header_check_place (self->handle, error) ? g_steal_pointer (&self) : NULL;
}

void
precis_database_close (PrecisDatabase *self)
{
  g_clear_pointer (&self->statements, g_hash_table_unref);
  sqlite3_close_v2 (self->handle);
  g_clear_object (&self->cancellable);
  g_free (self);
}
