/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include <errno.h>

#include <glib/gi18n-lib.h>

#include "precis-database.h"
#include "precis-error.h"

static int
error_code (int result)
{
  switch (result)
    {
    case SQLITE_FULL:
      return PRECIS_ERROR_NO_SPACE;
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
    case SQLITE_PROTOCOL:
      return PRECIS_ERROR_BUSY;
    case SQLITE_READONLY:
    case SQLITE_PERM:
      return PRECIS_ERROR_READ_ONLY;
    case SQLITE_CORRUPT:
    case SQLITE_NOTADB:
    case SQLITE_FORMAT:
      return PRECIS_ERROR_DAMAGED;
    default:
      return PRECIS_ERROR_UNREADABLE;
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
    default:
      return _("The library is damaged. “precis-cli check --repair” recovers what can be read.");
    }
}

/**
 * precis_database_set_cause:
 * @cause: an errno
 * @error: set to %PRECIS_ERROR_NO_SPACE, %PRECIS_ERROR_READ_ONLY or %PRECIS_ERROR_UNREADABLE
 *
 * Tells in the user's words what the system refused.
 */
void
precis_database_set_cause (int cause, GError **error)
{
  int code = PRECIS_ERROR_UNREADABLE;

  if (cause == ENOSPC || cause == EDQUOT)
    code = PRECIS_ERROR_NO_SPACE;
  else if (cause == EROFS || cause == EACCES || cause == EPERM)
    code = PRECIS_ERROR_READ_ONLY;
  if (code == PRECIS_ERROR_UNREADABLE)
    g_set_error (error, PRECIS_ERROR, code, _("The library cannot be read: %s"), g_strerror (cause));
  else
    g_set_error_literal (error, PRECIS_ERROR, code, error_sentence (code));
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
  int cause = sqlite3_system_errno (handle);
  int code = error_code (result);

  if (result == SQLITE_INTERRUPT)
    g_set_error_literal (error, G_IO_ERROR, G_IO_ERROR_CANCELLED, _("Cancelled"));
  else if ((result == SQLITE_IOERR || result == SQLITE_CANTOPEN) && cause != 0)
    precis_database_set_cause (cause, error);
  else if (code == PRECIS_ERROR_UNREADABLE)
    g_set_error (error, PRECIS_ERROR, code, _("The library cannot be read: %s"), sqlite3_errmsg (handle));
  else
    g_set_error_literal (error, PRECIS_ERROR, code, error_sentence (code));
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
