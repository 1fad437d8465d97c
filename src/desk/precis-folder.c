/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include <glib/gi18n-lib.h>

#include "precis-error.h"
#include "precis-folder-private.h"
#include "precis-task.h"

#define PROGRESS_STEP 16 /* items between two calls of a progress callback */

struct _PrecisFolder
{
  GObject parent_instance;

  PrecisStore *store;
};

G_DEFINE_FINAL_TYPE (PrecisFolder, precis_folder, G_TYPE_OBJECT)

/* An asynchronous transfer; either way. */
typedef struct
{
  PrecisFolderChoice    choice;
  gboolean              import;
  GFile                *file;
  GMainContext         *context; /* in which @progress is called */
  GFileProgressCallback progress;
  gpointer              progress_data;
} Transfer;

typedef struct
{
  GFileProgressCallback progress;
  gpointer              data;
  guint                 done;
  guint                 total;
} Progress;

static void
transfer_free (gpointer data)
{
  Transfer *transfer = data;

  g_clear_pointer (&transfer->choice.query, g_free);
  g_clear_pointer (&transfer->choice.ids, g_array_unref);
  g_clear_object (&transfer->file);
  g_clear_pointer (&transfer->context, g_main_context_unref);
  g_free (transfer);
}

static gboolean
tell_progress_cb (gpointer data)
{
  Progress *progress = data;

  progress->progress (progress->done, progress->total, progress->data);
  return G_SOURCE_REMOVE;
}

/* In the thread that works: has the progress told in the caller's. */
static void
post_progress (const PrecisFolderItem *item, gpointer data)
{
  Transfer *transfer = data;
  Progress *progress;

  if (!transfer->progress || (item->done % PROGRESS_STEP != 0 && item->done < item->total))
    return;
  progress = g_new (Progress, 1);
  *progress = (Progress) { transfer->progress, transfer->progress_data, item->done, item->total };
  g_main_context_invoke_full (transfer->context, G_PRIORITY_DEFAULT, tell_progress_cb, progress, g_free);
}

static gpointer
transfer_task (gpointer source, gpointer data, GCancellable *cancellable, GError **error)
{
  Transfer *transfer = data;

  if (transfer->import)
    return precis_folder_import (source, transfer->file, post_progress, transfer, cancellable, error);
  return precis_folder_export (source, &transfer->choice, transfer->file, post_progress, transfer,
                               cancellable, error);
}

static void
start (PrecisFolder *self, Transfer *transfer, GFile *file, GCancellable *cancellable,
       GAsyncReadyCallback callback, gpointer user_data)
{
  transfer->file = g_object_ref (file);
  transfer->context = g_main_context_ref_thread_default ();
  precis_task_run (self, transfer_task, transfer, transfer_free, (GDestroyNotify) precis_folder_report_free,
                   G_PRIORITY_LOW, cancellable, callback, user_data);
}

static void
precis_folder_finalize (GObject *object)
{
  g_clear_object (&PRECIS_FOLDER (object)->store);
  G_OBJECT_CLASS (precis_folder_parent_class)->finalize (object);
}

static void
precis_folder_class_init (PrecisFolderClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = precis_folder_finalize;
}

static void
precis_folder_init (PrecisFolder *self)
{
}

/**
 * precis_folder_new:
 * @store: the library
 *
 * Returns: (transfer full): what brings its articles to folders and back
 */
PrecisFolder *
precis_folder_new (PrecisStore *store)
{
  PrecisFolder *self = g_object_new (PRECIS_TYPE_FOLDER, NULL);

  self->store = g_object_ref (store);
  return self;
}

PrecisStore *
precis_folder_get_store (PrecisFolder *self)
{
  return self->store;
}

void
precis_folder_report_free (PrecisFolderReport *self)
{
  g_free (self->message);
  g_free (self);
}

void
precis_folder_count_init (PrecisFolderCount *self, PrecisFolderFunc func, gpointer data)
{
  *self = (PrecisFolderCount) { g_new0 (PrecisFolderReport, 1), func, data, 0 };
}

void
precis_folder_count_item (PrecisFolderCount *self, PrecisFolderItem *item)
{
  PrecisFolderReport *report = self->report;

  report->n_failed += item->error != NULL;
  report->n_done += item->error == NULL;
  report->n_new += item->error == NULL && item->receipt == PRECIS_RECEIPT_NEW;
  item->done = report->n_done + report->n_failed;
  item->total = MAX (self->total, item->done);
  if (self->func)
    self->func (item, self->data);
}

gboolean
precis_folder_is_fatal (const GError *error)
{
  static const PrecisError fatal[] = { PRECIS_ERROR_NO_SPACE, PRECIS_ERROR_READ_ONLY, PRECIS_ERROR_BUSY };

  for (guint i = 0; i < G_N_ELEMENTS (fatal); i++)
    if (g_error_matches (error, PRECIS_ERROR, fatal[i]))
      return TRUE;
  return g_error_matches (error, G_IO_ERROR, G_IO_ERROR_CANCELLED);
}

char *
precis_folder_dup_path (GFile *file, GError **error)
{
  char *path = g_file_get_path (file);

  if (!path)
    g_set_error_literal (error, PRECIS_ERROR, PRECIS_ERROR_UNSUPPORTED,
                         _("This is not a place on this computer."));
  return path;
}

/**
 * precis_folder_export_async:
 * @self: a folder
 * @choice: what to export; copied
 * @folder: where to
 * @progress: (nullable): called in the caller's main context now and then
 * @progress_data: for @progress
 * @cancellable: (nullable): ends the work
 * @callback: called in the caller's main context
 * @user_data: for @callback
 *
 * precis_folder_export() in a thread; precis_folder_finish() tells how it ended.
 */
void
precis_folder_export_async (PrecisFolder *self, const PrecisFolderChoice *choice, GFile *folder,
                            GFileProgressCallback progress, gpointer progress_data, GCancellable *cancellable,
                            GAsyncReadyCallback callback, gpointer user_data)
{
  Transfer *transfer = g_new0 (Transfer, 1);

  transfer->choice = *choice;
  transfer->choice.query = g_strdup (choice->query);
  transfer->choice.ids = choice->ids ? g_array_copy (choice->ids) : NULL;
  transfer->progress = progress;
  transfer->progress_data = progress_data;
  start (self, transfer, folder, cancellable, callback, user_data);
}

/**
 * precis_folder_import_async:
 * @self: a folder
 * @source: where from
 * @progress: (nullable): called in the caller's main context now and then
 * @progress_data: for @progress
 * @cancellable: (nullable): ends the work
 * @callback: called in the caller's main context
 * @user_data: for @callback
 *
 * precis_folder_import() in a thread; precis_folder_finish() tells how it ended.
 */
void
precis_folder_import_async (PrecisFolder *self, GFile *source, GFileProgressCallback progress,
                            gpointer progress_data,
                            GCancellable *cancellable, GAsyncReadyCallback callback, gpointer user_data)
{
  Transfer *transfer = g_new0 (Transfer, 1);

  transfer->import = TRUE;
  transfer->progress = progress;
  transfer->progress_data = progress_data;
  start (self, transfer, source, cancellable, callback, user_data);
}

/**
 * precis_folder_finish:
 * @self: a folder
 * @result: what the callback was given
 * @error: as precis_folder_export() or precis_folder_import()
 *
 * Returns: (transfer full) (nullable): what was done
 */
PrecisFolderReport *
precis_folder_finish (PrecisFolder *self, GAsyncResult *result, GError **error)
{
  return precis_task_finish (self, result, error);
}
