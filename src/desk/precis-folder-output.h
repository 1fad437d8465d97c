/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "precis-catalogue.h"

G_BEGIN_DECLS

/**
 * PrecisFolderOutput:
 *
 * A folder that an export is written to. Until precis_folder_output_finish() the export that was there before, if any,
 * is still complete: files are replaced whole, and the catalogue last. One thread at a time; other exports to the same
 * folder are refused meanwhile.
 */
typedef struct _PrecisFolderOutput PrecisFolderOutput;

PrecisFolderOutput *precis_folder_output_open   (const char *path, gboolean whole, GError **error);
void                precis_folder_output_close  (PrecisFolderOutput *self);
gboolean            precis_folder_output_write  (PrecisFolderOutput *self, GArray *files, GError **error);
gboolean            precis_folder_output_finish (PrecisFolderOutput *self, const PrecisCatalogue *catalogue, GError **error);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (PrecisFolderOutput, precis_folder_output_close)

G_END_DECLS
