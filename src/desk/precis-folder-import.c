/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include <glib/gi18n-lib.h>

#include "precis-error.h"
#include "precis-folder-arrival.h"
#include "precis-folder-dossiers.h"
#include "precis-folder-file.h"
#include "precis-folder-input.h"
#include "precis-folder-private.h"
#include "precis-library-bundles.h"
#include "precis-library-changes.h"
#include "precis-limits.h"
#include "precis-store-private.h"

#define BATCH       64                  /* articles of one transaction */
#define BATCH_BYTES (8 * PRECIS_MIB)    /* … and bytes of their files, at which no more are taken */

/* An import that is under way. */
typedef struct
{
  PrecisStore          *store;
  PrecisFolderInput    *input;
  PrecisFolderCount     count;
  PrecisFolderDossiers *dossiers;
  guint                 next;     /* of the input's files */
  char                 *failure;  /* the first, for the report */
} Import;

/* In the store's thread: brings articles into the library, all of them or none. */
static gboolean
keep_all (PrecisLibrary *library, GPtrArray *arrivals, GError **error)
{
  gboolean kept = TRUE;

  if (!precis_library_begin (library, error))
    return FALSE;
  for (guint i = 0; kept && i < arrivals->len; i++)
    {
      PrecisFolderArrival *arrival = arrivals->pdata[i];

      kept = !arrival->bundle || precis_folder_arrival_keep (arrival, library, error);
    }
  return precis_library_end (library, kept, error);
}

/* One at a time, so that only what cannot be kept is not. */
static gboolean
keep_each (PrecisLibrary *library, GPtrArray *arrivals, GError **error)
{
  for (guint i = 0; i < arrivals->len; i++)
    {
      PrecisFolderArrival *arrival = arrivals->pdata[i];

      if (!arrival->bundle || precis_folder_arrival_keep (arrival, library, &arrival->error))
        continue;
      arrival->id = 0;
      if (precis_folder_is_fatal (arrival->error))
        {
          g_propagate_error (error, g_error_copy (arrival->error));
          return FALSE;
        }
    }
  return TRUE;
}

static gpointer
keep_batch (PrecisLibrary *library, gpointer data, GCancellable *cancellable, GError **error)
{
  g_autoptr (GError) failure = NULL;

  if (keep_all (library, data, &failure))
    return data;
  if (precis_folder_is_fatal (failure))
    {
      g_propagate_error (error, g_steal_pointer (&failure));
      return NULL;
    }
  return keep_each (library, data, error) ? data : NULL;
}

/* In the store's thread: what is not an article's, as one change. */
static gpointer
keep_rest (PrecisLibrary *library, gpointer data, GCancellable *cancellable, GError **error)
{
  Import *self = data;
  gboolean kept;

  if (!precis_library_begin_change (library, _("Dossiers imported"), error))
    return NULL;
  kept = precis_folder_dossiers_keep (self->dossiers, library, self->input->catalogue, error)
         && (!self->input->catalogue
             || precis_library_merge_catalogue (library, self->input->catalogue, error));
  return precis_library_end_change (library, kept, error) >= 0 && kept ? self : NULL;
}

static PrecisFolderArrival *
read_arrival (Import *self, GCancellable *cancellable, gsize *size)
{
  PrecisFolderArrival *arrival = g_new0 (PrecisFolderArrival, 1);
  g_autoptr (GBytes) bytes = NULL;

  arrival->name = g_strdup (self->input->names->pdata[self->next]);
  bytes = precis_folder_input_read (self->input, self->next, cancellable, &arrival->error);
  if (bytes)
    precis_folder_arrival_read (arrival, bytes, self->input->is_export, cancellable);
  *size += bytes ? g_bytes_get_size (bytes) : 0;
  self->next++;
  return arrival;
}

static GPtrArray *
read_batch (Import *self, GCancellable *cancellable)
{
  GPtrArray *arrivals = g_ptr_array_new_with_free_func ((GDestroyNotify) precis_folder_arrival_free);
  gsize size = 0;

  while (self->next < self->input->names->len && arrivals->len < BATCH && size < BATCH_BYTES
         && !g_cancellable_is_cancelled (cancellable))
    g_ptr_array_add (arrivals, read_arrival (self, cancellable, &size));
  return arrivals;
}

static void
tell_item (Import *self, const char *name, const PrecisFolderArrival *arrival, const GError *error)
{
  PrecisFolderItem item = { 0, NULL, PRECIS_RECEIPT_SAME, name, error };

  if (arrival && !error)
    {
      item.id = arrival->id;
      item.title = arrival->label;
      item.receipt = arrival->receipt;
    }
  if (error && !self->failure)
    self->failure = g_strdup_printf ("%s: %s", name, error->message);
  precis_folder_count_item (&self->count, &item);
}

static gboolean
import_batch (Import *self, GCancellable *cancellable, GError **error)
{
  g_autoptr (GPtrArray) arrivals = read_batch (self, cancellable);

  if (g_cancellable_set_error_if_cancelled (cancellable, error)
      || !precis_store_run (self->store, PRECIS_LANE_WRITE, keep_batch, arrivals, cancellable, error))
    return FALSE;
  for (guint i = 0; i < arrivals->len; i++)
    {
      const PrecisFolderArrival *arrival = arrivals->pdata[i];

      if (!arrival->error)
        precis_folder_dossiers_add (self->dossiers, arrival->bundle, arrival->id);
      tell_item (self, arrival->name, arrival, arrival->error);
    }
  return TRUE;
}

static gboolean
run_import (Import *self, GCancellable *cancellable, GError **error)
{
  self->count.total = self->input->names->len;
  if (self->input->failure)
    tell_item (self, PRECIS_FOLDER_CATALOGUE, NULL, self->input->failure);
  while (self->next < self->input->names->len)
    if (!import_batch (self, cancellable, error))
      return FALSE;
  return (!self->input->catalogue && !precis_folder_dossiers_any (self->dossiers))
         || precis_store_run (self->store, PRECIS_LANE_WRITE, keep_rest, self, cancellable, error);
}

static void
write_message (Import *self)
{
  PrecisFolderReport *report = self->count.report;
  g_autofree char *done = g_strdup_printf (ngettext ("%u article imported", "%u articles imported",
                                                     report->n_done),
                                           report->n_done);

  if (report->n_failed == 0)
    report->message = g_strdup_printf ("%s.", done);
  else
    report->message = g_strdup_printf (_("%s, %u failed: %s"), done, report->n_failed, self->failure);
}

/**
 * precis_folder_import:
 * @self: a folder
 * @source: where from: an export, a folder of ordinary articles, or a file
 * @func: (nullable): called for each file, when its article is committed
 * @data: for @func
 * @cancellable: (nullable): ends the work; what was committed stays
 * @error: %PRECIS_ERROR_NOT_FOUND, %PRECIS_ERROR_NO_SPACE, %PRECIS_ERROR_READ_ONLY, %PRECIS_ERROR_UNREADABLE,
 *   %PRECIS_ERROR_EMPTY if there is nothing to import, %G_IO_ERROR_CANCELLED, or as #PrecisLibrary
 *
 * Brings articles into the library, with what belongs to them if Precis exported them: see
 * precis_library_merge_bundle(). Ordinary articles are added as they are when they are opened. A file that is
 * no article does not keep the others from being imported. Importing the same once more changes nothing.
 *
 * Returns: (transfer full) (nullable): what was done
 */
PrecisFolderReport *
precis_folder_import (PrecisFolder *self, GFile *source, PrecisFolderFunc func, gpointer data,
                      GCancellable *cancellable, GError **error)
{
  g_autofree char *path = precis_folder_dup_path (source, error);
  g_autoptr (PrecisFolderInput) input = path ? precis_folder_input_open (path, cancellable, error) : NULL;
  g_autoptr (PrecisFolderReport) report = NULL;
  Import import = { precis_folder_get_store (self), input };
  gboolean done;

  if (!input)
    return NULL;
  if (input->names->len == 0 && !input->is_export)
    {
      g_set_error_literal (error, PRECIS_ERROR, PRECIS_ERROR_EMPTY,
                           _("There are no articles in this folder."));
      return NULL;
    }
  precis_folder_count_init (&import.count, func, data);
  report = import.count.report;
  import.dossiers = precis_folder_dossiers_new ();
  done = run_import (&import, cancellable, error);
  if (done)
    write_message (&import);
  g_clear_pointer (&import.dossiers, precis_folder_dossiers_free);
  g_clear_pointer (&import.failure, g_free);
  return done ? g_steal_pointer (&report) : NULL;
}
