/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "precis-shape.h"

static void
clear_column (gpointer data)
{
  g_free (((PrecisColumn *) data)->name);
}

static void
free_shape (gpointer data)
{
  PrecisShape *self = data;

  g_clear_pointer (&self->columns, g_array_unref);
  g_free (self->name);
  g_free (self);
}

static PrecisShape *
new_shape (const char *name, guint root, gboolean is_index, gboolean in_leaves)
{
  PrecisShape *self = g_new0 (PrecisShape, 1);

  self->name = g_strdup (name);
  self->root = root;
  self->is_index = is_index;
  self->in_leaves = in_leaves;
  self->columns = g_array_new (FALSE, FALSE, sizeof (PrecisColumn));
  g_array_set_clear_func (self->columns, clear_column);
  return self;
}

static PrecisValueType
column_type (const char *word)
{
  if (g_str_equal (word, "INTEGER") || g_str_equal (word, "INT"))
    return PRECIS_VALUE_INTEGER;
  if (g_str_equal (word, "REAL"))
    return PRECIS_VALUE_REAL;
  if (g_str_equal (word, "TEXT"))
    return PRECIS_VALUE_TEXT;
  return g_str_equal (word, "BLOB") ? PRECIS_VALUE_BLOB : PRECIS_VALUE_NULL;
}

/* An index has the columns that it names and then what finds the row: its number, or the rest of its table's key. */
static const char *
columns_query (const PrecisShape *shape)
{
  if (!shape->is_index)
    return "SELECT name, type, \"notnull\" OR (pk AND NOT ?2), pk AND ?2 AND type = 'INTEGER' FROM pragma_table_info (?1) ORDER BY cid";
  return "SELECT coalesce (i.name, 'rowid'), coalesce (t.type, 'INTEGER'), i.cid < 0 OR t.\"notnull\" OR t.pk, 0"
         " FROM sqlite_schema AS s JOIN pragma_index_xinfo (s.name) AS i"
         " LEFT JOIN pragma_table_info (s.tbl_name) AS t ON t.cid = i.cid WHERE s.name = ?1 AND ?2 = 0 ORDER BY i.seqno";
}

static gboolean
add_columns (PrecisShape *shape, PrecisDatabase *database, GError **error)
{
  g_autoptr (PrecisStatement) statement = precis_database_prepare (database, columns_query (shape), error);
  PrecisStep step;

  if (!statement)
    return FALSE;
  precis_statement_bind (statement, "si", shape->name, (gint64) shape->in_leaves);
  while ((step = precis_statement_step (statement, error)) == PRECIS_STEP_ROW)
    {
      g_autofree char *word = precis_statement_dup_text (statement, 1);
      PrecisColumn column = { precis_statement_dup_text (statement, 0), column_type (word),
                              precis_statement_get_int (statement, 2), precis_statement_get_int (statement, 3) };

      g_array_append_val (shape->columns, column);
    }
  return step == PRECIS_STEP_DONE;
}

static gboolean
add_all_columns (GPtrArray *shapes, PrecisDatabase *database, GError **error)
{
  for (guint n = 0; n < shapes->len; n++)
    if (!add_columns (g_ptr_array_index (shapes, n), database, error))
      return FALSE;
  return TRUE;
}

/**
 * precis_shape_list:
 * @database: a library that was just made
 * @error: as precis_database_set_error()
 *
 * Returns: (transfer full) (nullable) (element-type PrecisShape): all that a library keeps in a tree of its own; the
 *   first is the table of these
 */
GPtrArray *
precis_shape_list (PrecisDatabase *database, GError **error)
{
  g_autoptr (GPtrArray) shapes = g_ptr_array_new_with_free_func (free_shape);
  g_autoptr (PrecisStatement) statement = precis_database_prepare (database,
    "SELECT s.name, s.rootpage, s.type = 'index', s.type = 'table' AND NOT l.wr FROM sqlite_schema AS s"
    " LEFT JOIN pragma_table_list AS l ON l.schema = 'main' AND l.name = s.name WHERE s.rootpage > 0 ORDER BY s.rowid", error);
  PrecisStep step;

  if (!statement)
    return NULL;
  g_ptr_array_add (shapes, new_shape ("sqlite_schema", 1, FALSE, TRUE));
  while ((step = precis_statement_step (statement, error)) == PRECIS_STEP_ROW)
    {
      g_autofree char *name = precis_statement_dup_text (statement, 0);

      g_ptr_array_add (shapes, new_shape (name, precis_statement_get_int (statement, 1),
                                          precis_statement_get_int (statement, 2), precis_statement_get_int (statement, 3)));
    }
  if (step == PRECIS_STEP_FAILED || !add_all_columns (shapes, database, error))
    return NULL;
  return g_steal_pointer (&shapes);
}

/* Our tables are STRICT, but a REAL that is a whole number is stored as an integer. */
static gboolean
fits_column (const PrecisColumn *column, const PrecisValue *value)
{
  if (column->is_rowid)
    return value->type == PRECIS_VALUE_NULL;
  if (value->type == PRECIS_VALUE_NULL)
    return !column->is_required;
  return column->type == PRECIS_VALUE_NULL || column->type == value->type
         || (column->type == PRECIS_VALUE_REAL && value->type == PRECIS_VALUE_INTEGER);
}

/**
 * precis_shape_fits:
 * @self: a shape
 * @values: a record; types suffice
 * @n: of them
 * @may_be_older: whether columns may be missing at its end, as they are in rows that are older than a column
 *
 * Returns: whether the record can be one of this shape
 */
gboolean
precis_shape_fits (const PrecisShape *self, const PrecisValue *values, guint n, gboolean may_be_older)
{
  if (n == 0 || n > self->columns->len || (n < self->columns->len && !may_be_older))
    return FALSE;
  for (guint column = 0; column < n; column++)
    if (!fits_column (&g_array_index (self->columns, PrecisColumn, column), &values[column]))
      return FALSE;
  return TRUE;
}
