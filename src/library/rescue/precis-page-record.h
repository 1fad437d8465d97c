/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

/**
 * PrecisPageType:
 *
 * What a page of a b-tree says that it is (https://sqlite.org/fileformat2.html#b_tree_pages). A table's rows are in its
 * leaves; those of an index, or of a table WITHOUT ROWID, are in all of its pages.
 */
typedef enum
{
  PRECIS_PAGE_OTHER          = 0,
  PRECIS_PAGE_INDEX_INTERIOR = 2,
  PRECIS_PAGE_TABLE_INTERIOR = 5,
  PRECIS_PAGE_INDEX_LEAF     = 10,
  PRECIS_PAGE_TABLE_LEAF     = 13,
} PrecisPageType;

/**
 * PrecisPage:
 * @data: (unowned): its bytes
 * @size: of them
 * @start: where its b-tree header begins: 100 in the first page of a file
 * @type: what it says that it is
 * @n_cells: cells that it says it has
 *
 * A page, taken apart.
 */
typedef struct
{
  const guint8   *data;
  guint           size;
  guint           start;
  PrecisPageType  type;
  guint           n_cells;
} PrecisPage;

/**
 * PrecisCell:
 * @child: the page before it, of interior pages
 * @rowid: of table pages
 * @size: of its record
 * @local: (unowned): what of the record stands in the page
 * @n_local: bytes of that
 * @overflow: the page where the rest begins, or 0
 */
typedef struct
{
  guint32       child;
  gint64        rowid;
  guint64       size;
  const guint8 *local;
  guint         n_local;
  guint32       overflow;
} PrecisCell;

typedef enum
{
  PRECIS_VALUE_NULL,
  PRECIS_VALUE_INTEGER,
  PRECIS_VALUE_REAL,
  PRECIS_VALUE_TEXT,
  PRECIS_VALUE_BLOB,
} PrecisValueType;

/**
 * PrecisValue:
 * @type: what it is
 * @integer, @real: its number, by type
 * @data, @size: (unowned): bytes of text and blobs; not terminated, not checked; %NULL if only the types were asked for
 */
typedef struct
{
  PrecisValueType  type;
  gint64           integer;
  double           real;
  const guint8    *data;
  guint64          size;
} PrecisValue;

#define PRECIS_MAX_RECORD_VALUES 64

gboolean precis_page_parse        (PrecisPage *self, const guint8 *data, guint size, guint start);
gboolean precis_page_get_cell     (const PrecisPage *self, guint n, PrecisCell *cell);
guint32  precis_page_get_last     (const PrecisPage *self);
guint    precis_record_get_types  (const PrecisCell *cell, PrecisValue *values);
guint    precis_record_get_values (const guint8 *record, gsize size, PrecisValue *values);

G_END_DECLS
