/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include <errno.h>

#include <glib/gi18n-lib.h>

#include "precis-database.h"
#include "precis-error.h"
#include "precis-functions.h"
#include "precis-limits.h"

/* Virtual machine steps between two looks at the cancellable: well under a millisecond. */
#define STEPS_PER_LOOK 2000

struct _PrecisDatabase
{
  sqlite3      *handle;
  GHashTable   *statements; /* SQL text → sqlite3_stmt */
  GCancellable *cancellable;
  guint         depth;      /* of transactions */
  gboolean      spoiled;    /* an inner transaction was rolled back */
};

static int
error_code (int result, int cause)
{
  switch (result)
    {
    case SQLITE_FULL:
      return PRECIS_ERROR_NO_SPACE;
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
      return PRECIS_ERROR_BUSY;
    case SQLITE_READONLY:
    case SQLITE_PERM:
      return PRECIS_ERROR_READ_ONLY;
    case SQLITE_CORRUPT:
    case SQLITE_NOTADB:
      return PRECIS_ERROR_DAMAGED;
    default:
      if (cause == ENOSPC || cause == EDQUOT)
        return PRECIS_ERROR_NO_SPACE;
      return cause == EROFS || cause == EACCES ? PRECIS_ERROR_READ_ONLY : PRECIS_ERROR_UNREADABLE;
    }
}

static const char *
error_sentence (int code)
{
  switch (code)
    {
    case PRECIS_ERROR_NO_SPACE:
      return _("The disk is full: nothing was changed in the library. Make room and try again.");
    case PRECIS_ERROR_BUSY:
      return _("Another program is writing to the library. Try again in a moment.");
    case PRECIS_ERROR_READ_ONLY:
      return _("The library cannot be changed: its place is write-protected.");
    case PRECIS_ERROR_DAMAGED:
      return _("The library is damaged. “precis-cli check --repair” recovers what can be read.");
    default:
      return NULL;
    }
}

/**
 * precis_database_set_error:
 * @handle: the connection on which a call failed
 * @error: set to %PRECIS_ERROR_NO_SPACE, %PRECIS_ERROR_BUSY, %PRECIS_ERROR_READ_ONLY, %PRECIS_ERROR_DAMAGED,
 *   %PRECIS_ERROR_UNREADABLE for what else the disk refuses, or %G_IO_ERROR_CANCELLED
 *
 * Tells in the user's words why the last call failed.
 */
void
precis_database_set_error (sqlite3 *handle, GError **error)
{
  int result = sqlite3_errcode (handle) & 0xff;
  int code = error_code (result, sqlite3_system_errno (handle));
  const char *sentence = error_sentence (code);

  if (result == SQLITE_INTERRUPT)
    g_set_error_literal (error, G_IO_ERROR, G_IO_ERROR_CANCELLED, _("Cancelled"));
  else if (sentence)
    g_set_error_literal (error, PRECIS_ERROR, code, sentence);
  else
    g_set_error (error, PRECIS_ERROR, code, _("The library cannot be read: %s"), sqlite3_errmsg (handle));
}

/**
 * precis_database_set_damaged:
 * @error: set to %PRECIS_ERROR_DAMAGED
 *
 * Tells that what was read is not what was written.
 */
void
precis_database_set_damaged (GError **error)
{
  g_set_error_literal (error, PRECIS_ERROR, PRECIS_ERROR_DAMAGED, error_sentence (PRECIS_ERROR_DAMAGED));
}

static int
look_cb (gpointer data)
{
  PrecisDatabase *self = data;

  return g_cancellable_is_cancelled (self->cancellable);
}

/* What holds for each connection. An own tokenizer, view or trigger of a file from elsewhere cannot do harm. */
static gboolean
configure (PrecisDatabase *self, PrecisDatabaseMode mode, GError **error)
{
  sqlite3_extended_result_codes (self->handle, TRUE);
  sqlite3_busy_timeout (self->handle, PRECIS_MAX_LIBRARY_WAIT_MSEC);
  sqlite3_db_config (self->handle, SQLITE_DBCONFIG_DEFENSIVE, 1, NULL);
  sqlite3_db_config (self->handle, SQLITE_DBCONFIG_TRUSTED_SCHEMA, 0, NULL);
  sqlite3_db_config (self->handle, SQLITE_DBCONFIG_ENABLE_LOAD_EXTENSION, 0, NULL);
  sqlite3_progress_handler (self->handle, STEPS_PER_LOOK, look_cb, self);
  if (precis_functions_register (self->handle) != SQLITE_OK)
    {
      precis_database_set_error (self->handle, error);
      return FALSE;
    }
  if (!precis_database_execute (self, "PRAGMA foreign_keys = ON; PRAGMA secure_delete = ON; PRAGMA temp_store = MEMORY;"
                                      "PRAGMA cell_size_check = ON; PRAGMA cache_size = -16384;", error))
    return FALSE;
  if (mode == PRECIS_DATABASE_READ)
    return precis_database_execute (self, "PRAGMA query_only = ON;", error);
  return precis_database_execute (self, "PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA fullfsync = ON;"
                                        "PRAGMA checkpoint_fullfsync = ON;", error);
}

/**
 * precis_database_open:
 * @path: the file
 * @mode: what it is opened for
 * @error: as precis_database_set_error()
 *
 * Returns: (transfer full) (nullable): a connection
 */
PrecisDatabase *
precis_database_open (const char *path, PrecisDatabaseMode mode, GError **error)
{
  g_autoptr (PrecisDatabase) self = g_new0 (PrecisDatabase, 1);
  int flags = mode == PRECIS_DATABASE_READ ? SQLITE_OPEN_READONLY : SQLITE_OPEN_READWRITE;

  if (mode == PRECIS_DATABASE_CREATE)
    flags |= SQLITE_OPEN_CREATE;
  self->statements = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, (GDestroyNotify) sqlite3_finalize);
  if (sqlite3_open_v2 (path, &self->handle, flags | SQLITE_OPEN_NOMUTEX, NULL) != SQLITE_OK)
    {
      precis_database_set_error (self->handle, error);
      return NULL;
    }
  return configure (self, mode, error) ? g_steal_pointer (&self) : NULL;
}

void
precis_database_close (PrecisDatabase *self)
{
  g_clear_pointer (&self->statements, g_hash_table_unref);
  sqlite3_close_v2 (self->handle);
  g_clear_object (&self->cancellable);
  g_free (self);
}

sqlite3 *
precis_database_get_handle (PrecisDatabase *self)
{
  return self->handle;
}

/**
 * precis_database_set_cancellable:
 * @self: a connection
 * @cancellable: (nullable): ends the statements that run until it is set anew
 */
void
precis_database_set_cancellable (PrecisDatabase *self, GCancellable *cancellable)
{
  g_set_object (&self->cancellable, cancellable);
}

/**
 * precis_database_execute:
 * @self: a connection
 * @script: statements without parameters, of our own
 * @error: as precis_database_set_error()
 *
 * Returns: %FALSE on error
 */
gboolean
precis_database_execute (PrecisDatabase *self, const char *script, GError **error)
{
  if (sqlite3_exec (self->handle, script, NULL, NULL, NULL) == SQLITE_OK)
    return TRUE;
  precis_database_set_error (self->handle, error);
  return FALSE;
}

/**
 * precis_database_prepare:
 * @self: a connection
 * @sql: one statement; the few shapes that there are, values are bound
 * @error: as precis_database_set_error()
 *
 * Returns: (transfer full) (nullable): the statement, to be released; the same one is not in use twice at a time
 */
PrecisStatement *
precis_database_prepare (PrecisDatabase *self, const char *sql, GError **error)
{
  sqlite3_stmt *statement = g_hash_table_lookup (self->statements, sql);

  if (statement)
    return statement;
  if (sqlite3_prepare_v3 (self->handle, sql, -1, SQLITE_PREPARE_PERSISTENT, &statement, NULL) != SQLITE_OK)
    {
      precis_database_set_error (self->handle, error);
      return NULL;
    }
  g_hash_table_insert (self->statements, g_strdup (sql), statement);
  return statement;
}

/**
 * precis_database_run:
 * @self: a connection
 * @sql: one statement
 * @error: as precis_database_set_error()
 * @types: as precis_statement_bind()
 * @...: the parameters
 *
 * Runs a statement whose rows, if any, nobody wants.
 *
 * Returns: %FALSE on error
 */
gboolean
precis_database_run (PrecisDatabase *self, const char *sql, GError **error, const char *types, ...)
{
  g_autoptr (PrecisStatement) statement = precis_database_prepare (self, sql, error);
  va_list values;

  if (!statement)
    return FALSE;
  va_start (values, types);
  precis_statement_bind_valist (statement, types, values);
  va_end (values);
  return precis_statement_run (statement, error);
}

/**
 * precis_database_get_int:
 * @self: a connection
 * @sql: one statement
 * @value: (out): the first column of the first row; not touched if there is no row
 * @error: as precis_database_set_error()
 * @types: as precis_statement_bind()
 * @...: the parameters
 *
 * Returns: %FALSE on error
 */
gboolean
precis_database_get_int (PrecisDatabase *self, const char *sql, gint64 *value, GError **error, const char *types, ...)
{
  g_autoptr (PrecisStatement) statement = precis_database_prepare (self, sql, error);
  va_list values;
  PrecisStep step;

  if (!statement)
    return FALSE;
  va_start (values, types);
  precis_statement_bind_valist (statement, types, values);
  va_end (values);
  step = precis_statement_step (statement, error);
  if (step == PRECIS_STEP_ROW)
    *value = precis_statement_get_int (statement, 0);
  return step != PRECIS_STEP_FAILED;
}

gint64
precis_database_last_id (PrecisDatabase *self)
{
  return sqlite3_last_insert_rowid (self->handle);
}

guint
precis_database_changes (PrecisDatabase *self)
{
  return sqlite3_changes (self->handle);
}

/**
 * precis_database_begin:
 * @self: a connection for writing
 * @error: as precis_database_set_error()
 *
 * Begins a transaction, or another level of the one that runs. Each is ended by precis_database_commit(),
 * precis_database_rollback() or precis_database_end().
 *
 * Returns: %FALSE on error; then there is nothing to end
 */
gboolean
precis_database_begin (PrecisDatabase *self, GError **error)
{
  if (self->depth == 0 && !precis_database_execute (self, "BEGIN IMMEDIATE", error))
    return FALSE;
  if (self->depth++ == 0)
    self->spoiled = FALSE;
  return TRUE;
}

/**
 * precis_database_commit:
 * @self: a connection with a transaction
 * @error: as precis_database_set_error()
 *
 * Ends a level. When the outermost one returns %TRUE, its changes are on the disk.
 *
 * Returns: %FALSE on error; then all is as it was before the outermost one began
 */
gboolean
precis_database_commit (PrecisDatabase *self, GError **error)
{
  g_return_val_if_fail (self->depth > 0, FALSE);

  if (--self->depth > 0)
    return TRUE;
  if (self->spoiled)
    g_set_error_literal (error, PRECIS_ERROR, PRECIS_ERROR_UNREADABLE, _("The change was taken back."));
  else if (precis_database_execute (self, "COMMIT", error))
    return TRUE;
  if (!sqlite3_get_autocommit (self->handle))
    precis_database_execute (self, "ROLLBACK", NULL);
  return FALSE;
}

/**
 * precis_database_rollback:
 * @self: a connection with a transaction
 *
 * Ends a level and takes back the whole transaction, at the latest when the outermost one ends.
 */
void
precis_database_rollback (PrecisDatabase *self)
{
  g_return_if_fail (self->depth > 0);

  self->spoiled = TRUE;
  if (--self->depth == 0 && !sqlite3_get_autocommit (self->handle))
    precis_database_execute (self, "ROLLBACK", NULL);
}

/**
 * precis_database_end:
 * @self: a connection with a transaction
 * @success: whether to commit
 * @error: as precis_database_commit(); not touched if @success is %FALSE
 *
 * Returns: whether the level was committed
 */
gboolean
precis_database_end (PrecisDatabase *self, gboolean success, GError **error)
{
  if (success)
    return precis_database_commit (self, error);
  precis_database_rollback (self);
  return FALSE;
}
