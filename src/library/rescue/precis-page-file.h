/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "precis-page-record.h"

G_BEGIN_DECLS

/**
 * PrecisPageFile:
 *
 * The pages of an SQLite file and its log (https://sqlite.org/fileformat2.html), read without SQLite: as much as there
 * is, in whatever state. Never written. Pages are numbered from 1; those beyond precis_page_file_get_n_pages() are
 * damaged versions from the log of pages that are also there in an older, sound version.
 */
typedef struct _PrecisPageFile PrecisPageFile;

PrecisPageFile *precis_page_file_open         (const char *path, GError **error);
void            precis_page_file_close        (PrecisPageFile *self);
guint           precis_page_file_get_size     (PrecisPageFile *self);
guint           precis_page_file_get_n_pages  (PrecisPageFile *self);
guint           precis_page_file_get_n_all    (PrecisPageFile *self);
gboolean        precis_page_file_read         (PrecisPageFile *self, guint page, guint8 *buffer);
gboolean        precis_page_file_read_tree    (PrecisPageFile *self, guint page, guint8 *buffer, PrecisPage *tree);
gboolean        precis_page_file_is_outdated  (PrecisPageFile *self, guint page);
gboolean        precis_page_file_read_payload (PrecisPageFile *self, const PrecisCell *cell, GByteArray *payload, GArray *pages);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (PrecisPageFile, precis_page_file_close)

G_END_DECLS
