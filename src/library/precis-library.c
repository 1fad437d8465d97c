/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include <stdlib.h>

#include <glib/gi18n-lib.h>

#include "precis-creation.h"
#include "precis-error.h"
#include "precis-library-private.h"
#include "precis-page-log.h"
#include "precis-schema.h"
#include "precis-shadow.h"

/**
 * precis_library_resolve:
 * @path: a library's file, or a link to it
 *
 * Returns: (transfer full): the file itself: what belongs to it stands beside it
 */
char *
precis_library_resolve (const char *path)
{
  g_autofree char *absolute = g_canonicalize_filename (path, NULL);
  char *real = realpath (absolute, NULL);
  char *resolved = g_strdup (real ? real : absolute);

  free (real);
  return resolved;
}

static gboolean
check_log (const char *path, GError **error)
{
  g_autofree char *log = g_strconcat (path, "-wal", NULL);

  if (!precis_page_log_is_torn (log))
    return TRUE;
  precis_database_set_damaged (error);
  return FALSE;
}

static PrecisDatabase *
open_for_writing (const char *path, GError **error)
{
  g_autoptr (PrecisDatabase) database = NULL;
  gboolean due;

  if (!precis_creation_is_due (path, &due, error) || (due && !precis_creation_make (path, error)) || !check_log (path, error))
    return NULL;
  database = precis_database_open (path, PRECIS_DATABASE_WRITE, error);
  return database && precis_creation_upgrade (database, path, error) ? g_steal_pointer (&database) : NULL;
}

/* Whether a copy could be read where the library cannot. */
static gboolean
may_be_copied (const char *path, const GError *error)
{
  return g_file_test (path, G_FILE_TEST_IS_REGULAR)
         && (g_error_matches (error, PRECIS_ERROR, PRECIS_ERROR_READ_ONLY)
             || g_error_matches (error, PRECIS_ERROR, PRECIS_ERROR_NO_SPACE)
             || g_error_matches (error, PRECIS_ERROR, PRECIS_ERROR_UNREADABLE));
}

static PrecisDatabase *
open_for_reading (const char *path, GError **error)
{
  g_autoptr (GError) local = NULL;
  g_autoptr (PrecisDatabase) database = precis_database_open (path, PRECIS_DATABASE_READ, &local);
  guint version;

  if (!database && may_be_copied (path, local))
    return precis_shadow_open (path, error);
  if (!database)
    g_propagate_error (error, g_steal_pointer (&local));
  if (!database || !precis_database_get_version (database, &version, error))
    return NULL;
  return version < precis_schema_version () ? precis_shadow_open (path, error) : g_steal_pointer (&database);
}

/**
 * precis_library_open:
 * @path: the library's file
 * @mode: what it is opened for
 * @error: %PRECIS_ERROR_FOREIGN for a file that is no library, which is not touched; %PRECIS_ERROR_READ_ONLY
 *   for writing where nothing can be written, or to a library that was made by a newer version of Precis;
 *   %PRECIS_ERROR_NOT_FOUND for reading what does not exist; or as #PrecisLibrary
 *
 * Returns: (transfer full) (nullable): the library
 */
PrecisLibrary *
precis_library_open (const char *path, PrecisLibraryMode mode, GError **error)
{
  g_autofree char *real = precis_library_resolve (path);
  PrecisDatabase *database = mode == PRECIS_LIBRARY_WRITE ? open_for_writing (real, error)
                                                         : open_for_reading (real, error);
  PrecisLibrary *self;

  if (!database)
    return NULL;
  self = g_new0 (PrecisLibrary, 1);
  self->database = database;
  self->mode = mode;
  self->presence = mode == PRECIS_LIBRARY_WRITE ? precis_presence_enter (real) : NULL;
  self->path = g_steal_pointer (&real);
  return self;
}

void
precis_library_close (PrecisLibrary *self)
{
  g_clear_pointer (&self->log, precis_change_log_free);
  g_clear_pointer (&self->job_locks, precis_job_locks_free);
  g_clear_pointer (&self->database, precis_database_close);
  g_clear_pointer (&self->presence, precis_presence_leave);
  g_clear_pointer (&self->path, g_free);
  g_free (self);
}

/**
 * precis_library_was_unclean:
 * @self: a library
 *
 * Returns: whether somebody who wrote to it did not close it, as far as that is known: then it should be
 *   looked through (precis_library_check()) when there is time for it
 */
gboolean
precis_library_was_unclean (PrecisLibrary *self)
{
  return self->presence && precis_presence_unclean (self->presence);
}

/**
 * precis_library_set_sound:
 * @self: a library that was looked through, and is sound
 *
 * From now on precis_library_was_unclean() is %FALSE, until the next time.
 */
void
precis_library_set_sound (PrecisLibrary *self)
{
  if (self->presence)
    precis_presence_settle (self->presence);
}

const char *
precis_library_get_path (PrecisLibrary *self)
{
  return self->path;
}

/**
 * precis_library_set_cancellable:
 * @self: a library
 * @cancellable: (nullable): ends what is read until it is set anew, with %G_IO_ERROR_CANCELLED
 */
void
precis_library_set_cancellable (PrecisLibrary *self, GCancellable *cancellable)
{
  precis_database_set_cancellable (self->database, cancellable);
}

/**
 * precis_library_get_version:
 * @self: a library
 *
 * Returns: a number that changes when another connection has changed the library; cheap
 */
gint64
precis_library_get_version (PrecisLibrary *self)
{
  gint64 version = 0;

  precis_database_get_int (self->database, "PRAGMA data_version", &version, NULL, "");
  return version;
}

/**
 * precis_library_begin:
 * @self: a library for writing
 * @error: as #PrecisLibrary
 *
 * Begins a batch: what is changed until precis_library_end() is kept, or taken back, as one. Batches nest.
 *
 * Returns: %FALSE on error; then there is nothing to end
 */
gboolean
precis_library_begin (PrecisLibrary *self, GError **error)
{
  return precis_database_begin (self->database, error);
}

/**
 * precis_library_end:
 * @self: a library with a batch
 * @success: whether to keep it
 * @error: as #PrecisLibrary; not touched if @success is %FALSE
 *
 * Returns: whether the batch was kept; if it was the outermost one, it is on the disk
 */
gboolean
precis_library_end (PrecisLibrary *self, gboolean success, GError **error)
{
  return precis_database_end (self->database, success, error);
}

void
precis_library_set_not_found (GError **error)
{
  g_set_error_literal (error, PRECIS_ERROR, PRECIS_ERROR_NOT_FOUND,
                       _("There is no such article in the library."));
}
