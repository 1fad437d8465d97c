/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include <unistd.h>

#include <glib/gi18n-lib.h>

#include "precis-creation.h"
#include "precis-error.h"
#include "precis-files.h"
#include "precis-library-check.h"
#include "precis-library-private.h"
#include "precis-salvage.h"
#include "precis-set-aside.h"
#include "precis-settle.h"

/* An empty library that is not in use yet: it need not survive a power failure before it is put in its place. */
static PrecisDatabase *
open_draft (const char *draft, GError **error)
{
  g_autoptr (PrecisDatabase) database = precis_database_open (draft, PRECIS_DATABASE_WRITE, error);

  if (!database || !precis_creation_upgrade (database, draft, error)
      || !precis_database_execute (database, "PRAGMA foreign_keys = OFF; PRAGMA synchronous = OFF;", error))
    return NULL;
  return g_steal_pointer (&database);
}

static gboolean
count_rows (PrecisDatabase *database, const char *query, guint *n, GError **error)
{
  gint64 value = 0;

  if (!precis_database_get_int (database, query, &value, error, ""))
    return FALSE;
  *n = value;
  return TRUE;
}

static gboolean
count_all (PrecisDatabase *database, PrecisRescue *rescue, GError **error)
{
  return count_rows (database, "SELECT count (*) FROM temp.seen", &rescue->n_articles, error)
         && count_rows (database, "SELECT count (*) FROM articles", &rescue->n_recovered, error)
         && count_rows (database, "SELECT (SELECT count (*) FROM notes) + (SELECT count (*) FROM tags)"
                        " + (SELECT count (*) FROM dossiers) + (SELECT count (*) FROM searches)"
                        " + (SELECT count (*) FROM repairs)", &rescue->n_other, error);
}

/* Fills @draft with what can be read at @path. */
static gboolean
copy (const char *path, const char *draft, PrecisRescue *rescue, GCancellable *cancellable, GError **error)
{
  g_autoptr (PrecisPageFile) file = precis_page_file_open (path, error);
  g_autoptr (PrecisDatabase) database = file ? open_draft (draft, error) : NULL;
  g_autoptr (PrecisSalvage) salvage = NULL;
  gboolean done;

  if (!database)
    return FALSE;
  precis_database_set_cancellable (database, cancellable);
  salvage = precis_salvage_new (file, database, cancellable, error);
  if (!salvage)
    return FALSE;
  if (precis_salvage_is_foreign (salvage))
    {
      g_set_error_literal (error, PRECIS_ERROR, PRECIS_ERROR_FOREIGN,
                           _("The file is not a library of Precis. It was left as it is."));
      return FALSE;
    }
  return precis_salvage_run (salvage, cancellable, error) && precis_settle_rows (database, error)
         && count_all (database, rescue, error)
         && precis_database_empty_log (database, &done, error) && done;
}

static gboolean
replace (const char *path, const char *draft, PrecisRescue *rescue, GError **error)
{
  rescue->folder = precis_set_aside_keep (path, error);
  return rescue->folder && precis_set_aside_replace (path, draft, error);
}

static gboolean
rescue_file (const char *path, PrecisRescue *rescue, GCancellable *cancellable, GError **error)
{
  g_autofree char *draft = NULL;
  gboolean success;

  if (!precis_files_make_draft (path, &draft, error))
    return FALSE;
  success = copy (path, draft, rescue, cancellable, error) && replace (path, draft, rescue, error);
  precis_files_remove (draft);
  return success;
}

/**
 * precis_library_rescue:
 * @path: a damaged library's file, which this program does not have open
 * @cancellable: (nullable): ends it early; then all is as it was
 * @error: %PRECIS_ERROR_BUSY if another program uses the library, %PRECIS_ERROR_FOREIGN if it is none,
 *   %PRECIS_ERROR_NOT_FOUND, %PRECIS_ERROR_NO_SPACE, %PRECIS_ERROR_READ_ONLY, %PRECIS_ERROR_UNREADABLE,
 *   %G_IO_ERROR_CANCELLED
 *
 * Makes a new library of what can be read of a damaged one: each article whose text is what was stored, and what the user
 * made of it. The damaged file is never written to; it is kept with its log in a folder beside it. The new library is
 * made under another name first: until it is complete, nothing changes.
 *
 * Returns: (transfer full) (nullable): what was recovered
 */
PrecisRescue *
precis_library_rescue (const char *path, GCancellable *cancellable, GError **error)
{
  g_autoptr (PrecisRescue) rescue = g_new0 (PrecisRescue, 1);
  g_autofree char *real = precis_library_resolve (path);
  int lock = precis_set_aside_lock (real, error);
  gboolean success;

  if (lock < 0)
    return NULL;
  success = rescue_file (real, rescue, cancellable, error);
  close (lock);
  return success ? g_steal_pointer (&rescue) : NULL;
}

void
precis_rescue_free (PrecisRescue *self)
{
  g_clear_pointer (&self->folder, g_free);
  g_free (self);
}
