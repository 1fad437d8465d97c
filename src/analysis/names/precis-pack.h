/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

/**
 * SECTION: mapped files of numbers
 *
 * A pack is what a trainer or compiler wrote for the analysis: a head of 64 bytes (magic, version, length and checksum
 * of the rest), then the numbers, in the byte order of small ends first, read where they lie.
 */
#define PRECIS_PACK_HEAD 64

typedef struct
{
  GMappedFile   *file;
  gconstpointer  data;
  gsize          length;
} PrecisPack;

gboolean precis_pack_open  (PrecisPack *self, const char *name, const char *magic, guint32 version, GError **error);
void     precis_pack_close (PrecisPack *self);
gboolean precis_pack_write (const char *path, const char *magic, guint32 version, gconstpointer data, gsize length,
                            GError **error);

G_END_DECLS
