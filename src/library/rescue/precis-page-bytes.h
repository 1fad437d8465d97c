/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

#define PRECIS_PAGE_USUAL_SIZE 4096 /* bytes of a page, in all files that we make */

/* Numbers in SQLite's files are big-endian and not aligned. */
guint32  precis_page_u32     (const guint8 *data);
guint    precis_page_u16     (const guint8 *data);
guint    precis_page_varint  (const guint8 *data, gsize size, guint64 *value);
gboolean precis_page_is_size (guint size);
gboolean precis_page_pread   (int fd, guint8 *buffer, gsize size, guint64 start);

G_END_DECLS
