/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include <string.h>

#include "precis-page-bytes.h"
#include "precis-page-map.h"

#define SCHEMA 0       /* the shape of the table of tables */
#define MAX_SAMPLES 16 /* records by which a page is known */

/* What the map notes of a page: the number of its shape + 1, and whether the tree leads there. */
#define OWNER 0x7f
#define FREE 0x7f
#define REACHED 0x80

/* The numbers that the rows of a page may have, by what stands in the pages above it. */
typedef struct
{
  gint64 least;
  gint64 most;
} Range;

typedef struct
{
  guint32 page;
  Range   range;
} Step;

struct _PrecisPageMap
{
  PrecisPageFile *file;
  GPtrArray      *shapes;
  guint8         *owners;    /* by page */
  Range          *ranges;    /* by page */
  guint32        *roots;     /* by shape */
  gboolean       *torn;      /* by shape: not all of its tree was found */
  guint           n_entries; /* of the table of tables */
  guint8         *buffer;
};

static gboolean
read_tree_page (PrecisPageMap *self, guint page, PrecisPage *tree)
{
  return precis_page_file_read_tree (self->file, page, self->buffer, tree);
}

static gboolean
is_of_table (PrecisPageType type)
{
  return type == PRECIS_PAGE_TABLE_LEAF || type == PRECIS_PAGE_TABLE_INTERIOR;
}

static void
push (GArray *stack, guint32 page, gint64 least, gint64 most)
{
  Step step = { page, { least, most } };

  g_array_append_val (stack, step);
}

/* A cell of a table's interior page tells the highest number below it. */
static void
push_children (const PrecisPage *tree, Range range, GArray *stack)
{
  PrecisCell cell;

  for (guint n = 0; n < tree->n_cells; n++)
    {
      if (!precis_page_get_cell (tree, n, &cell))
        continue;
      if (!is_of_table (tree->type))
        cell.rowid = range.most;
      push (stack, cell.child, range.least, MIN (cell.rowid, range.most));
      if (is_of_table (tree->type) && cell.rowid < G_MAXINT64)
        range.least = MAX (range.least, cell.rowid + 1);
    }
  push (stack, precis_page_get_last (tree), range.least, range.most);
}

static gboolean
read_part (PrecisPageMap *self, const PrecisShape *shape, guint32 page, PrecisPage *tree)
{
  return page > 0 && page <= precis_page_file_get_n_pages (self->file) && !self->owners[page]
         && read_tree_page (self, page, tree) && is_of_table (tree->type) == shape->in_leaves;
}

/* Each page is visited once, whatever the pointers say. */
static void
walk (PrecisPageMap *self, guint shape, guint32 root)
{
  g_autoptr (GArray) stack = g_array_new (FALSE, FALSE, sizeof (Step));
  PrecisPage tree;

  if (!read_part (self, g_ptr_array_index (self->shapes, shape), root, &tree))
    return;
  self->torn[shape] = FALSE;
  push (stack, root, G_MININT64, G_MAXINT64);
  while (stack->len > 0)
    {
      Step step = g_array_index (stack, Step, stack->len - 1);

      g_array_set_size (stack, stack->len - 1);
      if (!read_part (self, g_ptr_array_index (self->shapes, shape), step.page, &tree))
        {
          self->torn[shape] = TRUE;
          continue;
        }
      self->owners[step.page] = (shape + 1) | REACHED;
      self->ranges[step.page] = step.range;
      if (tree.type == PRECIS_PAGE_TABLE_INTERIOR || tree.type == PRECIS_PAGE_INDEX_INTERIOR)
        push_children (&tree, step.range, stack);
    }
}

/* Whether most of a page's records, or of a sample of them, look like @shape's. */
static gboolean
page_fits (const PrecisPage *tree, const PrecisShape *shape, gboolean may_be_older)
{
  PrecisValue values[PRECIS_MAX_RECORD_VALUES];
  PrecisCell cell;
  guint step = tree->n_cells / MAX_SAMPLES + 1, n_fit = 0, n_seen = 0;

  for (guint n = 0; n < tree->n_cells; n += step, n_seen++)
    n_fit += precis_page_get_cell (tree, n, &cell)
             && precis_shape_fits (shape, values, precis_record_get_types (&cell, values), may_be_older);
  return 2 * n_fit > n_seen;
}

static guint
find_name (PrecisPageMap *self, const guint8 *name, gsize length)
{
  for (guint shape = 1; shape < self->shapes->len; shape++)
    {
      const char *candidate = ((PrecisShape *) g_ptr_array_index (self->shapes, shape))->name;

      if (strlen (candidate) == length && memcmp (candidate, name, length) == 0)
        return shape;
    }
  return 0;
}

/* The SQL text, last in the record, may go on in other pages; type, name, table and root come before it. */
static void
note_root (PrecisPageMap *self, const PrecisCell *cell)
{
  PrecisValue values[PRECIS_MAX_RECORD_VALUES];
  const guint8 *name, *root;
  guint shape;

  if (!precis_shape_fits (g_ptr_array_index (self->shapes, SCHEMA), values, precis_record_get_types (cell, values), FALSE)
      || cell->local[0] + values[0].size + values[1].size + values[2].size + values[3].size > cell->n_local
      || cell->local[0] >= 0x80)
    return;
  self->n_entries++;
  name = cell->local + cell->local[0] + values[0].size;
  root = name + values[1].size + values[2].size;
  shape = find_name (self, name, values[1].size);
  if (shape > 0 && self->roots[shape] == 0)
    for (guint n = 0; n < values[3].size; n++)
      self->roots[shape] = self->roots[shape] << 8 | root[n];
}

static void
note_roots (PrecisPageMap *self, const PrecisPage *tree)
{
  PrecisCell cell;

  for (guint n = 0; n < tree->n_cells; n++)
    if (precis_page_get_cell (tree, n, &cell))
      note_root (self, &cell);
}

/* Where each tree begins is told by the table of tables: by the pages that it leads to, else by any that look like its. */
static void
read_schema (PrecisPageMap *self, gboolean strays)
{
  PrecisPage tree;

  for (guint page = 1; page <= precis_page_file_get_n_pages (self->file); page++)
    {
      gboolean is_its = (self->owners[page] & OWNER) == SCHEMA + 1;

      if ((strays ? self->owners[page] == 0 : is_its) && read_tree_page (self, page, &tree) && tree.type == PRECIS_PAGE_TABLE_LEAF
          && page_fits (&tree, g_ptr_array_index (self->shapes, SCHEMA), FALSE))
        note_roots (self, &tree);
    }
}

static gboolean
misses_root (PrecisPageMap *self)
{
  for (guint shape = 1; shape < self->shapes->len; shape++)
    if (self->roots[shape] == 0)
      return TRUE;
  return FALSE;
}

static guint
usual_root (PrecisPageMap *self, guint shape)
{
  return ((PrecisShape *) g_ptr_array_index (self->shapes, shape))->root;
}

/* All libraries are made by the same statements, so their trees mostly begin at the same pages. Where the table of tables
 * says so too, that is sure; what it alone says comes next, and last, for what it does not know, the usual page. */
static void
walk_trees (PrecisPageMap *self)
{
  for (guint shape = 1; shape < self->shapes->len; shape++)
    if (self->roots[shape] == usual_root (self, shape))
      walk (self, shape, self->roots[shape]);
  for (guint shape = 1; shape < self->shapes->len; shape++)
    walk (self, shape, self->roots[shape]);
  for (guint shape = 1; shape < self->shapes->len; shape++)
    walk (self, shape, usual_root (self, shape));
}

static void
mark_free (PrecisPageMap *self, guint32 page)
{
  if (page > 1 && page <= precis_page_file_get_n_pages (self->file) && !self->owners[page])
    self->owners[page] = FREE;
}

/* https://sqlite.org/fileformat2.html#the_freelist */
static void
mark_freelist (PrecisPageMap *self)
{
  guint size = precis_page_file_get_size (self->file);
  guint32 trunk = precis_page_file_read (self->file, 1, self->buffer) ? precis_page_u32 (self->buffer + 32) : 0;

  while (trunk > 1 && trunk <= precis_page_file_get_n_pages (self->file) && !self->owners[trunk]
         && precis_page_file_read (self->file, trunk, self->buffer))
    {
      guint n_leaves = MIN (precis_page_u32 (self->buffer + 4), size / 4 - 2);

      if (self->buffer[0] != 0)
        return;
      mark_free (self, trunk);
      for (guint n = 0; n < n_leaves; n++)
        mark_free (self, precis_page_u32 (self->buffer + 8 + 4 * n));
      trunk = precis_page_u32 (self->buffer);
    }
}

/* Entries of several indexes may look the same; what no tree leads to is then of the one whose tree is torn. What could be
 * of more than one is of none. */
static guint
find_shape (PrecisPageMap *self, const PrecisPage *tree)
{
  guint found = 0, torn = 0, n_found = 0, n_torn = 0;

  for (guint shape = 0; shape < self->shapes->len; shape++)
    {
      const PrecisShape *candidate = g_ptr_array_index (self->shapes, shape);

      if (candidate->in_leaves != is_of_table (tree->type) || !page_fits (tree, candidate, FALSE))
        continue;
      found = shape + 1;
      n_found++;
      if (!self->torn[shape])
        continue;
      torn = shape + 1;
      n_torn++;
    }
  if (n_found == 1)
    return found;
  return n_torn == 1 ? torn : 0;
}

/* A pointer that is damaged leads to another table's page, so the tree's word is checked. */
static void
classify (PrecisPageMap *self, guint page)
{
  guint owner = self->owners[page] & OWNER;
  PrecisPage tree;

  if (owner == FREE)
    return;
  if (!read_tree_page (self, page, &tree) || tree.type == PRECIS_PAGE_TABLE_INTERIOR)
    self->owners[page] = 0;
  else if (owner == 0 || !page_fits (&tree, g_ptr_array_index (self->shapes, owner - 1), TRUE))
    self->owners[page] = find_shape (self, &tree);
  else if (precis_page_file_is_outdated (self->file, page))
    self->owners[page] = owner;
}

static gboolean
classify_all (PrecisPageMap *self, GCancellable *cancellable, GError **error)
{
  for (guint page = 1; page <= precis_page_file_get_n_all (self->file); page++)
    {
      if (g_cancellable_set_error_if_cancelled (cancellable, error))
        return FALSE;
      classify (self, page);
    }
  return TRUE;
}

/**
 * precis_page_map_new:
 * @file: the pages
 * @shapes: (element-type PrecisShape): what there should be, from precis_shape_list()
 * @cancellable: (nullable): ends it early
 * @error: %G_IO_ERROR_CANCELLED
 *
 * Returns: (transfer full) (nullable): the map; it uses @file
 */
PrecisPageMap *
precis_page_map_new (PrecisPageFile *file, GPtrArray *shapes, GCancellable *cancellable, GError **error)
{
  g_autoptr (PrecisPageMap) self = g_new0 (PrecisPageMap, 1);

  self->file = file;
  self->shapes = g_ptr_array_ref (shapes);
  self->owners = g_new0 (guint8, (gsize) precis_page_file_get_n_all (file) + 1);
  self->ranges = g_new0 (Range, (gsize) precis_page_file_get_n_all (file) + 1);
  self->roots = g_new0 (guint32, shapes->len);
  self->torn = g_new0 (gboolean, shapes->len);
  self->buffer = g_malloc (precis_page_file_get_size (file));
  for (guint shape = 0; shape < shapes->len; shape++)
    self->torn[shape] = TRUE;
  walk (self, SCHEMA, 1);
  read_schema (self, FALSE);
  if (misses_root (self))
    read_schema (self, TRUE);
  walk_trees (self);
  mark_freelist (self);
  return classify_all (self, cancellable, error) ? g_steal_pointer (&self) : NULL;
}

void
precis_page_map_free (PrecisPageMap *self)
{
  g_clear_pointer (&self->shapes, g_ptr_array_unref);
  g_clear_pointer (&self->owners, g_free);
  g_clear_pointer (&self->ranges, g_free);
  g_clear_pointer (&self->roots, g_free);
  g_clear_pointer (&self->torn, g_free);
  g_clear_pointer (&self->buffer, g_free);
  g_free (self);
}

/**
 * precis_page_map_is_of:
 * @self: a map
 * @page: number of a page
 * @shape: index of a shape
 *
 * Returns: whether the page holds rows of that shape
 */
gboolean
precis_page_map_is_of (PrecisPageMap *self, guint page, guint shape)
{
  return self->owners[page] != FREE && (self->owners[page] & OWNER) == shape + 1;
}

/**
 * precis_page_map_get_rank:
 * @self: a map
 * @page: number of a page
 * @rowid: number of a row in that page; of an index, anything
 *
 * A row whose number does not belong in its page was there before the row moved to another one: an older version of the
 * page has come back.
 *
 * Returns: how much the row counts
 */
PrecisPageRank
precis_page_map_get_rank (PrecisPageMap *self, guint page, gint64 rowid)
{
  gboolean is_its = self->ranges[page].least <= rowid && rowid <= self->ranges[page].most;

  return (self->owners[page] & REACHED) && is_its ? PRECIS_PAGE_TRUSTED : PRECIS_PAGE_STRAY;
}

/**
 * precis_page_map_is_foreign:
 * @self: a map
 *
 * Returns: whether the file has tables, but not one with a name that a library has
 */
gboolean
precis_page_map_is_foreign (PrecisPageMap *self)
{
  for (guint shape = 1; shape < self->shapes->len; shape++)
    if (self->roots[shape] > 0)
      return FALSE;
  return self->n_entries > 0;
}
