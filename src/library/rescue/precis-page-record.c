/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include <string.h>

#include "precis-page-bytes.h"
#include "precis-page-record.h"

static gboolean
is_interior (PrecisPageType type)
{
  return type == PRECIS_PAGE_INDEX_INTERIOR || type == PRECIS_PAGE_TABLE_INTERIOR;
}

static gboolean
is_table (PrecisPageType type)
{
  return type == PRECIS_PAGE_TABLE_LEAF || type == PRECIS_PAGE_TABLE_INTERIOR;
}

static guint
header_size (PrecisPageType type)
{
  return is_interior (type) ? 12 : 8;
}

/**
 * precis_page_parse:
 * @self: (out): the page
 * @data: its bytes, which must outlive it
 * @size: of them
 * @start: 100 for the first page of a file, else 0
 *
 * Returns: whether it is a page of a b-tree
 */
gboolean
precis_page_parse (PrecisPage *self, const guint8 *data, guint size, guint start)
{
  guint room;

  *self = (PrecisPage) { data, size, start, data[start], precis_page_u16 (data + start + 3) };
  if (self->type != PRECIS_PAGE_TABLE_LEAF && self->type != PRECIS_PAGE_TABLE_INTERIOR
      && self->type != PRECIS_PAGE_INDEX_LEAF && self->type != PRECIS_PAGE_INDEX_INTERIOR)
    return FALSE;
  room = size - start - header_size (self->type);
  self->n_cells = MIN (self->n_cells, room / 2);
  return TRUE;
}

/* https://sqlite.org/fileformat2.html#cell_payload_overflow_pages: how much of a record is kept in the page */
static guint
local_size (const PrecisPage *self, guint64 size)
{
  guint most = is_table (self->type) ? self->size - 35 : (self->size - 12) * 64 / 255 - 23;
  guint least = (self->size - 12) * 32 / 255 - 23;
  guint wish;

  if (size <= most)
    return size;
  wish = least + (size - least) % (self->size - 4);
  return wish <= most ? wish : least;
}

static gboolean
read_payload (const PrecisPage *self, guint at, PrecisCell *cell)
{
  cell->n_local = local_size (self, cell->size);
  if (cell->size == 0 || cell->n_local + (cell->n_local < cell->size ? 4 : 0) > self->size - at)
    return FALSE;
  cell->local = self->data + at;
  if (cell->n_local < cell->size)
    cell->overflow = precis_page_u32 (cell->local + cell->n_local);
  return TRUE;
}

/* Reads a number of the cell and steps over it. */
static gboolean
read_number (const PrecisPage *self, guint *at, guint64 *value)
{
  guint n = precis_page_varint (self->data + *at, self->size - *at, value);

  *at += n;
  return n > 0;
}

/**
 * precis_page_get_cell:
 * @self: a page
 * @n: number of a cell, from 0
 * @cell: (out): what it holds
 *
 * Returns: %FALSE if there is no cell where the page says
 */
gboolean
precis_page_get_cell (const PrecisPage *self, guint n, PrecisCell *cell)
{
  guint first = self->start + header_size (self->type);
  guint at = precis_page_u16 (self->data + first + 2 * n);
  guint64 number = 0;

  *cell = (PrecisCell) { 0 };
  if (at < first + 2 * self->n_cells || at + 4 > self->size)
    return FALSE;
  if (is_interior (self->type))
    {
      cell->child = precis_page_u32 (self->data + at);
      at += 4;
    }
  if (self->type != PRECIS_PAGE_TABLE_INTERIOR && !read_number (self, &at, &cell->size))
    return FALSE;
  if (is_table (self->type) && !read_number (self, &at, &number))
    return FALSE;
  cell->rowid = (gint64) number;
  return self->type == PRECIS_PAGE_TABLE_INTERIOR || read_payload (self, at, cell);
}

/**
 * precis_page_get_last:
 * @self: an interior page
 *
 * Returns: the page behind its last cell
 */
guint32
precis_page_get_last (const PrecisPage *self)
{
  return precis_page_u32 (self->data + self->start + 8);
}

/* https://sqlite.org/fileformat2.html#record_format: what a serial type means, and the bytes that it takes */
static gboolean
read_type (guint64 serial, PrecisValue *value)
{
  static const guint8 sizes[] = { 0, 1, 2, 3, 4, 6, 8, 8, 0, 0 };

  *value = (PrecisValue) { PRECIS_VALUE_INTEGER };
  if (serial == 10 || serial == 11)
    return FALSE;
  if (serial >= 12)
    {
      value->type = serial % 2 ? PRECIS_VALUE_TEXT : PRECIS_VALUE_BLOB;
      value->size = (serial - 12) / 2;
      return TRUE;
    }
  value->size = serial < G_N_ELEMENTS (sizes) ? sizes[serial] : 0;
  value->integer = serial == 9;
  if (serial == 0)
    value->type = PRECIS_VALUE_NULL;
  else if (serial == 7)
    value->type = PRECIS_VALUE_REAL;
  return TRUE;
}

/* Returns: number of values, 0 if the head is no head of a record of @size bytes */
static guint
read_head (const guint8 *record, gsize n_there, guint64 size, PrecisValue *values, guint64 *head)
{
  gsize at = precis_page_varint (record, n_there, head);
  guint64 left = size;
  guint n = 0;

  if (at == 0 || *head < at || *head > n_there)
    return 0;
  left -= *head;
  while (at < *head && n < PRECIS_MAX_RECORD_VALUES)
    {
      guint64 serial;
      guint step = precis_page_varint (record + at, *head - at, &serial);

      if (step == 0 || !read_type (serial, &values[n]) || values[n].size > left)
        return 0;
      left -= values[n++].size;
      at += step;
    }
  return at == *head && left == 0 ? n : 0;
}

/**
 * precis_record_get_types:
 * @cell: a cell with a record
 * @values: (out caller-allocates): PRECIS_MAX_RECORD_VALUES of them; types and sizes only
 *
 * Returns: number of values, 0 if it is no record: a record's head tells its exact size
 */
guint
precis_record_get_types (const PrecisCell *cell, PrecisValue *values)
{
  guint64 head;

  return read_head (cell->local, cell->n_local, cell->size, values, &head);
}

static void
read_integer (PrecisValue *value, const guint8 *data)
{
  gint64 number = (data[0] & 0x80) ? -1 : 0;

  for (guint64 n = 0; n < value->size; n++)
    number = (gint64) ((guint64) number << 8 | data[n]);
  value->integer = number;
}

static void
read_real (PrecisValue *value, const guint8 *data)
{
  guint64 bits = (guint64) precis_page_u32 (data) << 32 | precis_page_u32 (data + 4);

  memcpy (&value->real, &bits, sizeof bits);
}

/**
 * precis_record_get_values:
 * @record: the whole of it
 * @size: of it
 * @values: (out caller-allocates): PRECIS_MAX_RECORD_VALUES of them, which point into @record
 *
 * Returns: number of values, 0 if it is no record
 */
guint
precis_record_get_values (const guint8 *record, gsize size, PrecisValue *values)
{
  guint64 at = 0;
  guint n_values = read_head (record, size, size, values, &at);

  for (guint n = 0; n < n_values; n++)
    {
      if (values[n].type == PRECIS_VALUE_INTEGER && values[n].size > 0)
        read_integer (&values[n], record + at);
      else if (values[n].type == PRECIS_VALUE_REAL)
        read_real (&values[n], record + at);
      values[n].data = record + at;
      at += values[n].size;
    }
  return n_values;
}
