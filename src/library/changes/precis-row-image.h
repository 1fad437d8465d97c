/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "precis-change.h"
#include "precis-database.h"

G_BEGIN_DECLS

/**
 * PrecisRowKey:
 * @table: where the row is
 * @key: its key
 * @second: its second key, 0 where there is one only
 */
typedef struct
{
  PrecisChangeTable table;
  gint64            key;
  gint64            second;
} PrecisRowKey;

/* An image is a GVariant of type av, the values of the table's columns, or NULL where there is no row. */
gboolean  precis_row_image_read    (PrecisDatabase *database, const PrecisRowKey *key, GVariant **image,
                                    GError **error);
gboolean  precis_row_image_apply   (PrecisDatabase *database, const PrecisRowKey *key, GVariant *from,
                                    GVariant *to, GError **error);
gint64    precis_row_image_article (const PrecisRowKey *key, GVariant *image);
gboolean  precis_row_image_equal   (GVariant *a, GVariant *b);
gboolean  precis_row_image_unpack  (GBytes *bytes, const PrecisRowKey *key, GVariant **image);

G_END_DECLS
