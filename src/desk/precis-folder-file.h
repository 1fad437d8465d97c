/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gio/gio.h>

G_BEGIN_DECLS

/* The folder of an export that holds the articles, and the file that tells the rest. */
#define PRECIS_FOLDER_ARTICLES  "articles"
#define PRECIS_FOLDER_CATALOGUE "library.json"

/**
 * PrecisFolderFile:
 *
 * A file to be written into a folder: its name and what is to be in it.
 */
typedef struct
{
  char *name;
  char *data;
} PrecisFolderFile;

void     precis_folder_file_clear     (gpointer file);
GBytes  *precis_folder_file_read      (int folder, const char *name, gsize limit, GCancellable *cancellable, GError **error);
gboolean precis_folder_file_write_all (int folder, GArray *files, GPtrArray *created, GError **error);
gboolean precis_folder_file_is_draft  (const char *name);
GStrv    precis_folder_file_list      (int folder, GError **error);
void     precis_folder_file_set_error (GError **error, int code);

G_END_DECLS
