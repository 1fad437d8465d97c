/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "precis-shape.h"

G_BEGIN_DECLS

/**
 * PrecisRow:
 * @table: where it goes
 * @shape: what it looks like
 * @rowid: its number, if the table's rows have one
 * @values: its values
 * @n_values: of them
 */
typedef struct
{
  const char        *table;
  const PrecisShape *shape;
  gint64             rowid;
  const PrecisValue *values;
  guint              n_values;
} PrecisRow;

/**
 * PrecisRowWriter:
 *
 * Writes rows to a new library, many in a transaction.
 */
typedef struct
{
  PrecisDatabase *database;
  guint           n_open;
} PrecisRowWriter;

gboolean precis_row_writer_begin (PrecisRowWriter *self, PrecisDatabase *database, GError **error);
gboolean precis_row_writer_put   (PrecisRowWriter *self, const PrecisRow *row, gboolean *written, GError **error);
gboolean precis_row_writer_end   (PrecisRowWriter *self, gboolean success, GError **error);

G_END_DECLS
