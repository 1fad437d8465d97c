/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

/**
 * PrecisPageLog:
 *
 * The pages in a write-ahead log of SQLite (https://sqlite.org/fileformat2.html#the_write_ahead_log), read without
 * SQLite and never written.
 *
 * SQLite ends at the first frame whose checksum fails. Checksums are chained, but each frame can also be checked by the
 * checksum that the frame before it stores: so those behind a damaged one are still told from rubbish, and used. A frame
 * that is damaged itself is kept apart: its page may hold rows that are whole.
 */
typedef struct _PrecisPageLog PrecisPageLog;

gboolean       precis_page_log_is_torn       (const char *path);
PrecisPageLog *precis_page_log_open          (const char *path, guint page_size);
void           precis_page_log_close         (PrecisPageLog *self);
guint          precis_page_log_get_page_size (PrecisPageLog *self);
guint          precis_page_log_get_n_pages   (PrecisPageLog *self);
gboolean       precis_page_log_read          (PrecisPageLog *self, guint page, guint8 *buffer);
gboolean       precis_page_log_is_outdated   (PrecisPageLog *self, guint page);
guint          precis_page_log_get_n_damaged (PrecisPageLog *self);
gboolean       precis_page_log_read_damaged  (PrecisPageLog *self, guint n, guint8 *buffer);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (PrecisPageLog, precis_page_log_close)

G_END_DECLS
