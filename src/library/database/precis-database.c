/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include <glib/gi18n-lib.h>

#include "precis-database-private.h"
#include "precis-error.h"

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
 * Returns: (transfer full) (nullable): the statement, to be released; the same one is not in use twice at a
 *   time
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

/* Runs a statement up to its first row. */
static PrecisStep
step_valist (PrecisStatement *statement, GError **error, const char *types, va_list values)
{
  precis_statement_bind_valist (statement, types, values);
  return precis_statement_step (statement, error);
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
precis_database_get_int (PrecisDatabase *self, const char *sql, gint64 *value, GError **error,
                         const char *types, ...)
{
  g_autoptr (PrecisStatement) statement = precis_database_prepare (self, sql, error);
  va_list values;
  PrecisStep step;

  if (!statement)
    return FALSE;
  va_start (values, types);
  step = step_valist (statement, error, types, values);
  va_end (values);
  if (step == PRECIS_STEP_ROW)
    *value = precis_statement_get_int (statement, 0);
  return step != PRECIS_STEP_FAILED;
}

/**
 * precis_database_get_text:
 * @self: a connection
 * @sql: one statement
 * @value: (out) (transfer full) (nullable): the first column of the first row; %NULL if it is NULL or there
 *   is no row
 * @error: as precis_database_set_error()
 * @types: as precis_statement_bind()
 * @...: the parameters
 *
 * Returns: %FALSE on error
 */
gboolean
precis_database_get_text (PrecisDatabase *self, const char *sql, char **value, GError **error,
                          const char *types, ...)
{
  g_autoptr (PrecisStatement) statement = precis_database_prepare (self, sql, error);
  va_list values;
  PrecisStep step;

  *value = NULL;
  if (!statement)
    return FALSE;
  va_start (values, types);
  step = step_valist (statement, error, types, values);
  va_end (values);
  if (step == PRECIS_STEP_ROW)
    *value = precis_statement_dup_text (statement, 0);
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
 * precis_database_begin_reading:
 * @self: a connection
 * @error: as precis_database_set_error()
 *
 * Begins a transaction, or another level of the one that runs, in which nothing is changed: all that is read
 * until it ends is of one moment, and the file is locked once. It is ended as that of
 * precis_database_begin().
 *
 * Returns: %FALSE on error; then there is nothing to end
 */
gboolean
precis_database_begin_reading (PrecisDatabase *self, GError **error)
{
  if (self->depth == 0 && !precis_database_run (self, "BEGIN", error, ""))
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

/**
 * precis_database_get_version:
 * @self: a connection
 * @version: (out): its user_version, 0 for an empty file
 * @error: as precis_database_set_error()
 *
 * Returns: %FALSE on error
 */
gboolean
precis_database_get_version (PrecisDatabase *self, guint *version, GError **error)
{
  gint64 value = 0;

  if (!precis_database_get_int (self, "PRAGMA user_version", &value, error, ""))
    return FALSE;
  *version = CLAMP (value, 0, G_MAXINT);
  return TRUE;
}

/**
 * precis_database_empty_log:
 * @self: a connection for writing, without a transaction
 * @done: (out): whether it was done; not if somebody reads just now what is in the log
 * @error: as precis_database_set_error()
 *
 * Writes all of the log (the WAL) into the file, syncs it, and makes the log empty.
 *
 * Returns: %FALSE on error
 */
gboolean
precis_database_empty_log (PrecisDatabase *self, gboolean *done, GError **error)
{
  int result = sqlite3_wal_checkpoint_v2 (self->handle, "main", SQLITE_CHECKPOINT_TRUNCATE, NULL, NULL);

  *done = result == SQLITE_OK;
  if (*done || (result & 0xff) == SQLITE_BUSY || (result & 0xff) == SQLITE_LOCKED)
    return TRUE;
  precis_database_set_error (self->handle, error);
  return FALSE;
}
