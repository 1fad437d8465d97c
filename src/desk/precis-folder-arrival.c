/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "precis-bundle-read.h"
#include "precis-error.h"
#include "precis-folder-arrival.h"
#include "precis-import.h"
#include "precis-library-articles.h"
#include "precis-library-bundles.h"

void
precis_folder_arrival_free (PrecisFolderArrival *self)
{
  g_clear_pointer (&self->name, g_free);
  g_clear_pointer (&self->bundle, precis_bundle_free);
  g_clear_pointer (&self->label, g_free);
  g_clear_error (&self->error);
  g_free (self);
}

static void
read_ordinary (PrecisFolderArrival *self, GBytes *bytes, GCancellable *cancellable)
{
  g_autofree char *source = g_filename_display_name (self->name);
  PrecisImportHints hints = { source, NULL, NULL };
  g_autoptr (PrecisBundle) bundle = precis_bundle_new ();

  bundle->article = precis_import (bytes, &hints, cancellable, &self->error);
  if (!bundle->article)
    return;
  bundle->original = g_bytes_ref (bytes);
  self->bundle = g_steal_pointer (&bundle);
}

/**
 * precis_folder_arrival_read:
 * @self: an arrival with a name
 * @bytes: the file
 * @is_export: whether it must be an exported article; else it may be one, or an ordinary article
 * @cancellable: (nullable): ends the work
 *
 * Makes an article of a file; sets either @bundle or @error.
 */
void
precis_folder_arrival_read (PrecisFolderArrival *self, GBytes *bytes, gboolean is_export,
                            GCancellable *cancellable)
{
  if (is_export || g_str_has_suffix (self->name, ".json"))
    self->bundle = precis_bundle_read (bytes, &self->error);
  self->is_export = self->bundle != NULL;
  if (!is_export && (!self->error || g_error_matches (self->error, PRECIS_ERROR, PRECIS_ERROR_FOREIGN)
                     || g_error_matches (self->error, PRECIS_ERROR, PRECIS_ERROR_MALFORMED)) && !self->bundle)
    {
      g_clear_error (&self->error);
      read_ordinary (self, bytes, cancellable);
    }
  if (!self->bundle)
    return;
  self->label = precis_article_dup_label (self->bundle->article);
  self->n_bands = precis_shingles_sketch (precis_article_get_text (self->bundle->article), self->bands);
}

/**
 * precis_folder_arrival_keep:
 * @self: an arrival that was read
 * @library: the library, for writing
 * @error: as precis_library_add_article()
 *
 * Brings it into the library.
 *
 * Returns: %FALSE on error
 */
gboolean
precis_folder_arrival_keep (PrecisFolderArrival *self, PrecisLibrary *library, GError **error)
{
  PrecisDeposit deposit = { self->bundle->article, self->bundle->original, NULL, self->bands, self->n_bands };

  if (self->is_export)
    self->id = precis_library_merge_bundle (library, self->bundle, self->bands, self->n_bands, &self->receipt,
                                            error);
  else
    self->id = precis_library_add_article (library, &deposit, &self->receipt, error);
  return self->id > 0;
}
