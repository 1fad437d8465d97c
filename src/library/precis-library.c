/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include <fcntl.h>
#include <unistd.h>

#include <glib/gi18n-lib.h>
#include <glib/gstdio.h>

#include "precis-error.h"
#include "precis-library-private.h"
#include "precis-schema.h"

/* Makes an empty library under another name first, so that there is never half of one under @path. */
static gboolean
create (const char *path, GError **error)
{
  g_autofree char *draft = g_strdup_printf ("%s.%08x.new", path, g_random_int ());
  g_autoptr (PrecisDatabase) database = precis_database_open (draft, PRECIS_DATABASE_CREATE, error);
  gboolean made = FALSE;

  if (database && precis_database_begin (database, error))
    made = precis_database_end (database, precis_schema_upgrade (database, 0, error), error);
  g_clear_pointer (&database, precis_database_close);
  /* Whoever makes it first has made it: link() does not replace. */
  made = made && (link (draft, path) == 0 || g_file_test (path, G_FILE_TEST_EXISTS));
  g_unlink (draft);
  return made;
}

/**
 * precis_library_open:
 * @path: the library's file
 * @mode: what it is opened for
 * @error: %PRECIS_ERROR_FOREIGN, %PRECIS_ERROR_READ_ONLY, or as #PrecisLibrary
 *
 * Returns: (transfer full) (nullable): the library
 */
PrecisLibrary *
precis_library_open (const char *path, PrecisLibraryMode mode, GError **error)
{
  g_autoptr (PrecisLibrary) self = NULL;

  if (mode == PRECIS_LIBRARY_WRITE && !g_file_test (path, G_FILE_TEST_EXISTS) && !create (path, error))
    return NULL;
  self = g_new0 (PrecisLibrary, 1);
  self->path = g_strdup (path);
  self->mode = mode;
  self->database = precis_database_open (path, mode == PRECIS_LIBRARY_READ ? PRECIS_DATABASE_READ : PRECIS_DATABASE_WRITE, error);
  return self->database ? g_steal_pointer (&self) : NULL;
}

void
precis_library_close (PrecisLibrary *self)
{
  g_clear_pointer (&self->log, precis_change_log_free);
  g_clear_pointer (&self->job_locks, precis_job_locks_free);
  g_clear_pointer (&self->database, precis_database_close);
  g_clear_pointer (&self->path, g_free);
  g_free (self);
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
  g_set_error_literal (error, PRECIS_ERROR, PRECIS_ERROR_NOT_FOUND, _("There is no such article in the library."));
}
