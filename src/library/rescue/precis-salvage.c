/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "precis-salvage.h"
#include "precis-salvage-pass.h"

/* Pages that may be read in vain, for each page that there is: many rows may claim the same pages. */
#define MAX_WASTE 8

struct _PrecisSalvage
{
  PrecisPageFile  *file;
  GPtrArray       *shapes;
  PrecisPageMap   *map;
  PrecisDatabase  *target;
  PrecisRowWriter  writer;
  guint8          *taken;   /* by page: whether a copied row goes on there */
  guint64          waste;   /* pages read in vain */
  GByteArray      *payload; /* of the row that is read */
  GArray          *pages;   /* where it goes on */
  guint8          *buffer;  /* the page that is read */
};

/**
 * precis_salvage_new:
 * @file: the damaged library
 * @target: a library that was just made, without enforcement of foreign keys
 * @cancellable: (nullable): ends it early
 * @error: as precis_database_set_error(), or %G_IO_ERROR_CANCELLED
 *
 * Finds out which pages are whose.
 *
 * Returns: (transfer full) (nullable): the salvage; it uses @file and @target
 */
PrecisSalvage *
precis_salvage_new (PrecisPageFile *file, PrecisDatabase *target, GCancellable *cancellable, GError **error)
{
  g_autoptr (PrecisSalvage) self = g_new0 (PrecisSalvage, 1);

  self->file = file;
  self->target = target;
  self->taken = g_new0 (guint8, (gsize) precis_page_file_get_n_all (file) + 1);
  self->payload = g_byte_array_new ();
  self->pages = g_array_new (FALSE, FALSE, sizeof (guint32));
  self->buffer = g_malloc (precis_page_file_get_size (file));
  self->shapes = precis_shape_list (target, error);
  if (!self->shapes)
    return NULL;
  self->map = precis_page_map_new (file, self->shapes, cancellable, error);
  return self->map ? g_steal_pointer (&self) : NULL;
}

void
precis_salvage_free (PrecisSalvage *self)
{
  g_clear_pointer (&self->map, precis_page_map_free);
  g_clear_pointer (&self->shapes, g_ptr_array_unref);
  g_clear_pointer (&self->taken, g_free);
  g_clear_pointer (&self->payload, g_byte_array_unref);
  g_clear_pointer (&self->pages, g_array_unref);
  g_clear_pointer (&self->buffer, g_free);
  g_free (self);
}

/**
 * precis_salvage_is_foreign:
 * @self: a salvage
 *
 * Returns: whether the file is a sound one of another program
 */
gboolean
precis_salvage_is_foreign (PrecisSalvage *self)
{
  return precis_page_map_is_foreign (self->map);
}

/* The record of a cell with all its pages, which no other row has. */
static gboolean
read_record (PrecisSalvage *self, const PrecisCell *cell)
{
  if (cell->overflow > 0 && self->waste > (guint64) MAX_WASTE * precis_page_file_get_n_all (self->file))
    return FALSE;
  if (!precis_page_file_read_payload (self->file, cell, self->payload, self->pages))
    return FALSE;
  for (guint n = 0; n < self->pages->len; n++)
    if (self->taken[g_array_index (self->pages, guint32, n)])
      return FALSE;
  return TRUE;
}

static gboolean
copy_record (PrecisSalvage *self, const PrecisSalvagePass *pass, PrecisRow *row, gboolean *copied, GError **error)
{
  PrecisValue values[PRECIS_MAX_RECORD_VALUES];

  row->values = values;
  row->n_values = precis_record_get_values (self->payload->data, self->payload->len, values);
  if (row->n_values == 0 || (pass->proves && !pass->proves (self->target, row)))
    return TRUE;
  return precis_row_writer_put (&self->writer, row, copied, error);
}

static gboolean
copy_cell (PrecisSalvage *self, const PrecisSalvagePass *pass, const PrecisShape *shape, const PrecisCell *cell, GError **error)
{
  PrecisValue types[PRECIS_MAX_RECORD_VALUES];
  PrecisRow row = { pass->into ? pass->into : pass->table, shape, cell->rowid };
  gboolean wanted = TRUE, copied = FALSE;

  if (!precis_shape_fits (shape, types, precis_record_get_types (cell, types), pass->rank == PRECIS_PAGE_TRUSTED))
    return TRUE;
  if (pass->wants && !pass->wants (self->target, cell->rowid, &wanted, error))
    return FALSE;
  if (!wanted)
    return TRUE;
  if (read_record (self, cell) && !copy_record (self, pass, &row, &copied, error))
    return FALSE;
  if (!copied)
    self->waste += self->pages->len;
  else
    for (guint n = 0; n < self->pages->len; n++)
      self->taken[g_array_index (self->pages, guint32, n)] = TRUE;
  return TRUE;
}

static gboolean
copy_page (PrecisSalvage *self, const PrecisSalvagePass *pass, const PrecisShape *shape, guint page, GError **error)
{
  PrecisPage tree;
  PrecisCell cell;

  if (!precis_page_file_read_tree (self->file, page, self->buffer, &tree))
    return TRUE;
  for (guint n = 0; n < tree.n_cells; n++)
    if (precis_page_get_cell (&tree, n, &cell) && precis_page_map_get_rank (self->map, page, cell.rowid) == pass->rank
        && !copy_cell (self, pass, shape, &cell, error))
      return FALSE;
  return TRUE;
}

static gboolean
run_pass (PrecisSalvage *self, const PrecisSalvagePass *pass, GCancellable *cancellable, GError **error)
{
  guint shape = 0;

  while (shape < self->shapes->len && !g_str_equal (((PrecisShape *) g_ptr_array_index (self->shapes, shape))->name, pass->table))
    shape++;
  g_return_val_if_fail (shape < self->shapes->len, FALSE);

  for (guint page = 1; page <= precis_page_file_get_n_all (self->file); page++)
    {
      if (!precis_page_map_is_of (self->map, page, shape))
        continue;
      if (g_cancellable_set_error_if_cancelled (cancellable, error)
          || !copy_page (self, pass, g_ptr_array_index (self->shapes, shape), page, error))
        return FALSE;
    }
  return TRUE;
}

/**
 * precis_salvage_run:
 * @self: a salvage
 * @cancellable: (nullable): ends it early
 * @error: as precis_database_set_error(), or %G_IO_ERROR_CANCELLED
 *
 * Copies all rows. What they refer to may be missing after that, and the search index is empty.
 *
 * Returns: %FALSE on error
 */
gboolean
precis_salvage_run (PrecisSalvage *self, GCancellable *cancellable, GError **error)
{
  guint n_passes;
  const PrecisSalvagePass *passes = precis_salvage_passes (&n_passes);
  gboolean success = TRUE;

  if (!precis_salvage_pass_prepare (self->target, error) || !precis_row_writer_begin (&self->writer, self->target, error))
    return FALSE;
  for (guint n = 0; n < n_passes && success; n++)
    success = run_pass (self, &passes[n], cancellable, error);
  return precis_row_writer_end (&self->writer, success, error);
}
