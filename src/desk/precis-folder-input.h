/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "precis-catalogue.h"

G_BEGIN_DECLS

/**
 * PrecisFolderInput:
 *
 * A folder, or a file alone, that articles are imported from.
 *
 * - names: the files, below the folder
 * - is_export: whether Precis exported them; if not, they are ordinary articles
 * - catalogue: (nullable): what the export tells beside its articles
 * - failure: (nullable): why there is no catalogue in an export
 */
typedef struct
{
  int              folder;
  char            *path;
  GPtrArray       *names;
  gboolean         is_export;
  PrecisCatalogue *catalogue;
  GError          *failure;
} PrecisFolderInput;

PrecisFolderInput *precis_folder_input_open  (const char *path, GCancellable *cancellable, GError **error);
void               precis_folder_input_close (PrecisFolderInput *self);
GBytes            *precis_folder_input_read  (PrecisFolderInput *self, guint i, GCancellable *cancellable, GError **error);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (PrecisFolderInput, precis_folder_input_close)

G_END_DECLS
