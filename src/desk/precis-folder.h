/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "precis-receipt.h"
#include "precis-shelf.h"
#include "precis-store.h"

G_BEGIN_DECLS

/**
 * PrecisFolderChoice:
 * @kind, @shelf: the shelf whose articles are to be exported
 * @query: (nullable): those of them that it finds
 * @ids: (nullable) (element-type gint64): these articles, and no others
 * @originals: whether the files that the articles were made of are exported whatever their size; else only small ones
 *
 * What is to be exported. %PRECIS_SHELF_ALL without query and ids is the whole library, but for what is in the trash.
 */
typedef struct
{
  PrecisShelfKind  kind;
  gint64           shelf;
  char            *query;
  GArray          *ids;
  gboolean         originals;
} PrecisFolderChoice;

/**
 * PrecisFolderItem:
 * @id: the article's number in the library, or 0 if it failed
 * @title: what to call it, or %NULL if it failed
 * @receipt: what became of it when it was imported
 * @name: the file
 * @error: (nullable): why it failed
 * @done: items so far, with this one
 * @total: items in all
 *
 * An article that was imported and committed, or exported, or that failed.
 */
typedef struct
{
  gint64         id;
  const char    *title;
  PrecisReceipt  receipt;
  const char    *name;
  const GError  *error;
  guint          done;
  guint          total;
} PrecisFolderItem;

/* Called for each item in its turn, in the thread that works. */
typedef void (*PrecisFolderFunc) (const PrecisFolderItem *item, gpointer data);

/**
 * PrecisFolderReport:
 * @n_done: articles that were exported, or imported, also those that were there before
 * @n_new: those of them that the library did not have
 * @n_failed: articles that were not, while the others were
 * @message: what to tell the user: "41 articles imported, 1 failed."
 */
typedef struct
{
  guint  n_done;
  guint  n_new;
  guint  n_failed;
  char  *message;
} PrecisFolderReport;

void precis_folder_report_free (PrecisFolderReport *self);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (PrecisFolderReport, precis_folder_report_free)

/**
 * PrecisFolder:
 *
 * Brings articles of the library, with all that belongs to them, to a folder of files and back. The synchronous
 * functions block; they may be called from any thread but the store's own.
 *
 * An export is a folder with
 * - articles/ID-TITLE.json: an article with blocks, states, tags, places in dossiers, notes, earlier texts, original and
 *   briefing (precis_export_article_json());
 * - articles/ID-TITLE.md: its facts and text for people and other programs (precis_export_article_markdown());
 * - library.json: which articles are part of it, tags, dossiers with their notes and order, saved searches and
 *   corrections of names (precis_export_catalogue()). What it does not name is not part of the export.
 *
 * All are UTF-8, with offsets in code points and times in ISO 8601, UTC. "format" and "schema" tell what a file is; a
 * member may come, none changes or goes without a new schema.
 */
#define PRECIS_TYPE_FOLDER (precis_folder_get_type ())
G_DECLARE_FINAL_TYPE (PrecisFolder, precis_folder, PRECIS, FOLDER, GObject)

PrecisFolder       *precis_folder_new           (PrecisStore *store);

PrecisFolderReport *precis_folder_export        (PrecisFolder *self, const PrecisFolderChoice *choice, GFile *folder, PrecisFolderFunc func, gpointer data, GCancellable *cancellable, GError **error);
void                precis_folder_export_async  (PrecisFolder *self, const PrecisFolderChoice *choice, GFile *folder, GFileProgressCallback progress, gpointer progress_data, GCancellable *cancellable, GAsyncReadyCallback callback, gpointer user_data);

PrecisFolderReport *precis_folder_import        (PrecisFolder *self, GFile *source, PrecisFolderFunc func, gpointer data, GCancellable *cancellable, GError **error);
void                precis_folder_import_async  (PrecisFolder *self, GFile *source, GFileProgressCallback progress, gpointer progress_data, GCancellable *cancellable, GAsyncReadyCallback callback, gpointer user_data);

PrecisFolderReport *precis_folder_finish        (PrecisFolder *self, GAsyncResult *result, GError **error);

G_END_DECLS
