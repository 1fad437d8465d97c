/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include <glib/gi18n-lib.h>

#include "precis-checkup.h"
#include "precis-error.h"
#include "precis-library-check.h"
#include "precis-store-opening.h"

/* One that cannot be opened because it is damaged is a finding too. */
static gboolean
find_faults (const char *path, PrecisCheckDepth depth, PrecisFaults *faults, GStrv *sentences, GCancellable *cancellable,
             GError **error)
{
  g_autoptr (GError) failure = NULL;
  PrecisLibraryMode mode = depth == PRECIS_CHECK_FULL ? PRECIS_LIBRARY_WRITE : PRECIS_LIBRARY_READ;
  g_autoptr (PrecisLibrary) library = precis_library_open (path, mode, &failure);

  if (!library && mode == PRECIS_LIBRARY_WRITE && !g_error_matches (failure, PRECIS_ERROR, PRECIS_ERROR_DAMAGED))
    {
      g_clear_error (&failure);
      library = precis_library_open (path, PRECIS_LIBRARY_READ, &failure);
    }
  if (library)
    return precis_library_check (library, depth, faults, sentences, cancellable, error);
  if (!g_error_matches (failure, PRECIS_ERROR, PRECIS_ERROR_DAMAGED))
    {
      g_propagate_error (error, g_steal_pointer (&failure));
      return FALSE;
    }
  *faults = PRECIS_FAULT_FILE;
  *sentences = g_new0 (char *, 2);
  **sentences = g_strdup (_("The file cannot be opened."));
  return TRUE;
}

static char *
rebuild_words (const char *path, GCancellable *cancellable, GError **error)
{
  g_autoptr (PrecisLibrary) library = precis_library_open (path, PRECIS_LIBRARY_WRITE, error);

  if (!library || !precis_library_rebuild_words (library, cancellable, error))
    return NULL;
  return g_strdup (_("The search index was made anew."));
}

/**
 * precis_checkup_run:
 * @path: a library's file
 * @full: whether to compare everything with everything, not only the structure of the file
 * @cancellable: (nullable): ends the work
 * @error: %PRECIS_ERROR_FOREIGN, or as #PrecisLibrary; damage is what is looked for and no error
 *
 * Looks for damage. Reads the whole file; blocks.
 *
 * Returns: (transfer full) (nullable): what is wrong, a sentence each; empty for a library that is sound
 */
GStrv
precis_checkup_run (const char *path, gboolean full, GCancellable *cancellable, GError **error)
{
  PrecisFaults faults;
  GStrv sentences = NULL;

  if (!find_faults (path, full ? PRECIS_CHECK_FULL : PRECIS_CHECK_QUICK, &faults, &sentences, cancellable, error))
    return NULL;
  return sentences;
}

/**
 * precis_checkup_repair:
 * @path: a library's file that this program does not have open
 * @cancellable: (nullable): ends the work
 * @error: %PRECIS_ERROR_BUSY if another program has it open, %PRECIS_ERROR_FOREIGN, or as #PrecisLibrary
 *
 * Makes a damaged search index anew; sets a library that is damaged otherwise aside and makes a new one of what can be
 * read. Nothing happens to one that is sound. Blocks.
 *
 * Returns: (transfer full) (nullable): what was done, as sentences for the user
 */
char *
precis_checkup_repair (const char *path, GCancellable *cancellable, GError **error)
{
  PrecisFaults faults;
  g_auto (GStrv) sentences = NULL;

  if (!find_faults (path, PRECIS_CHECK_FULL, &faults, &sentences, cancellable, error))
    return NULL;
  if (faults & (PRECIS_FAULT_FILE | PRECIS_FAULT_ARTICLE))
    return precis_store_opening_rescue (path, cancellable, error);
  if (faults & PRECIS_FAULT_WORDS)
    return rebuild_words (path, cancellable, error);
  return g_strdup (_("The library is sound: there was nothing to repair."));
}
