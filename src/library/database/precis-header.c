/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include <string.h>

#include <glib/gi18n-lib.h>

#include "precis-database.h"
#include "precis-error.h"
#include "precis-header.h"
#include "precis-schema.h"

/* SQLite's file format, 1.3 "The Database Header": the magic string, and two numbers, big-endian. */
#define HEADER_SIZE 100
#define USER_VERSION_PLACE 60
#define APPLICATION_ID_PLACE 68
#define MAGIC "SQLite format 3"

/* Bits of the application_id that may be wrong in a file that is a library of Precis, but damaged. */
#define MAX_WRONG_BITS 3

typedef enum
{
  HEADER_OURS,
  HEADER_EMPTY,
  HEADER_FOREIGN,
  HEADER_DAMAGED,
  HEADER_UNREADABLE,
} HeaderKind;

static guint32
read_number (const guint8 *place)
{
  guint32 number;

  memcpy (&number, place, sizeof number);
  return GUINT32_FROM_BE (number);
}

static gboolean
is_blank (const guint8 *header)
{
  for (guint i = 0; i < HEADER_SIZE; i++)
    if (header[i])
      return FALSE;
  return TRUE;
}

/* The magic and the application_id each tell whose it is: a library in which one of them is broken is known
 * by the other. */
static HeaderKind
judge (const guint8 *header, sqlite3_int64 size)
{
  gboolean magic = memcmp (header, MAGIC, sizeof MAGIC) == 0;
  guint32 id = read_number (header + APPLICATION_ID_PLACE);

  if (size == 0)
    return HEADER_EMPTY;
  if (id == PRECIS_SCHEMA_APPLICATION_ID)
    return magic && size >= HEADER_SIZE && read_number (header + USER_VERSION_PLACE) > 0
           ? HEADER_OURS : HEADER_DAMAGED;
  if (size < HEADER_SIZE)
    return memcmp (header, MAGIC, MIN ((gsize) size, sizeof MAGIC)) == 0 ? HEADER_DAMAGED : HEADER_FOREIGN;
  if (is_blank (header)
      || (magic && __builtin_popcount (id ^ PRECIS_SCHEMA_APPLICATION_ID) <= MAX_WRONG_BITS))
    return HEADER_DAMAGED;
  return HEADER_FOREIGN;
}

/* Through SQLite's own file: to open and close another one would free the locks of this process's other
 * connections. */
static HeaderKind
read_header (sqlite3 *handle, guint32 *version)
{
  guint8 header[HEADER_SIZE] = { 0 };
  sqlite3_file *file = NULL;
  sqlite3_int64 size = 0;
  int result;

  sqlite3_file_control (handle, "main", SQLITE_FCNTL_FILE_POINTER, &file);
  if (!file || !file->pMethods || file->pMethods->xFileSize (file, &size) != SQLITE_OK)
    return HEADER_UNREADABLE;
  result = file->pMethods->xRead (file, header, HEADER_SIZE, 0);
  *version = read_number (header + USER_VERSION_PLACE);
  return result == SQLITE_OK || result == SQLITE_IOERR_SHORT_READ ? judge (header, size) : HEADER_UNREADABLE;
}

/**
 * precis_header_check_version:
 * @version: a library's version
 * @error: %PRECIS_ERROR_READ_ONLY
 *
 * Returns: whether this program may write to a library of that version
 */
gboolean
precis_header_check_version (guint version, GError **error)
{
  if (version <= precis_schema_version ())
    return TRUE;
  g_set_error_literal (error, PRECIS_ERROR, PRECIS_ERROR_READ_ONLY,
                       _("This library was made by a newer version of Precis. It can be read, but not changed."));
  return FALSE;
}

/**
 * precis_header_check:
 * @handle: a connection on which no statement has run yet
 * @write: whether it is to be written
 * @error: %PRECIS_ERROR_FOREIGN, %PRECIS_ERROR_DAMAGED, %PRECIS_ERROR_UNREADABLE, and for one of a newer
 *   version that is to be written %PRECIS_ERROR_READ_ONLY
 *
 * Looks at the beginning of the file, before SQLite locks it or makes anything beside it.
 *
 * Returns: whether it is a library of Precis, or empty
 */
gboolean
precis_header_check (sqlite3 *handle, gboolean write, GError **error)
{
  guint32 version = 0;

  switch (read_header (handle, &version))
    {
    case HEADER_OURS:
      return !write || precis_header_check_version (version, error);
    case HEADER_EMPTY:
      if (!write)
        g_set_error_literal (error, PRECIS_ERROR, PRECIS_ERROR_NOT_FOUND, _("There is no library there."));
      return write;
    case HEADER_FOREIGN:
      g_set_error_literal (error, PRECIS_ERROR, PRECIS_ERROR_FOREIGN,
                           _("This file is no library of Precis."));
      return FALSE;
    case HEADER_DAMAGED:
      precis_database_set_damaged (error);
      return FALSE;
    default:
      g_set_error_literal (error, PRECIS_ERROR, PRECIS_ERROR_UNREADABLE, _("The library cannot be read."));
      return FALSE;
    }
}

/**
 * precis_header_check_place:
 * @handle: a connection that holds its lock
 * @error: %PRECIS_ERROR_BUSY
 *
 * Whoever waited while a rescue put another file in the place of this one (precis_library_rescue()) has the damaged one.
 *
 * Returns: whether the file is still called as it was when it was opened
 */
gboolean
precis_header_check_place (sqlite3 *handle, GError **error)
{
  int moved = FALSE;

  sqlite3_file_control (handle, "main", SQLITE_FCNTL_HAS_MOVED, &moved);
  if (moved)
    g_set_error_literal (error, PRECIS_ERROR, PRECIS_ERROR_BUSY,
                         _("The library was just replaced by another program. Try again."));
  return !moved;
}
