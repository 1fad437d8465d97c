/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "precis-database.h"
#include "precis-statement.h"

static int
bind_blob (PrecisStatement *self, int n, GBytes *bytes)
{
  gsize size;
  gconstpointer data;

  if (!bytes)
    return sqlite3_bind_null (self, n);
  data = g_bytes_get_data (bytes, &size);
  return sqlite3_bind_blob64 (self, n, size > 0 ? data : "", size, SQLITE_TRANSIENT);
}

static int
bind_next (PrecisStatement *self, int n, char type, va_list *values)
{
  switch (type)
    {
    case 'i':
      return sqlite3_bind_int64 (self, n, va_arg (*values, gint64));
    case 'd':
      return sqlite3_bind_double (self, n, va_arg (*values, double));
    case 's':
      return sqlite3_bind_text (self, n, va_arg (*values, const char *), -1, SQLITE_TRANSIENT);
    case 'b':
      return bind_blob (self, n, va_arg (*values, GBytes *));
    case 'n':
      return sqlite3_bind_null (self, n);
    default:
      g_assert_not_reached ();
    }
}

/**
 * precis_statement_bind_valist:
 * @self: a statement that has not been stepped yet
 * @types: as precis_statement_bind()
 * @values: the values
 *
 * precis_statement_bind() for functions that are variadic themselves.
 */
void
precis_statement_bind_valist (PrecisStatement *self, const char *types, va_list values)
{
  va_list rest;
  int result = SQLITE_OK;

  va_copy (rest, values);
  for (int n = 1; *types; n++, types++)
    result |= bind_next (self, n, *types, &rest);
  va_end (rest);
  g_warn_if_fail (result == SQLITE_OK);
}

/**
 * precis_statement_bind:
 * @self: a statement that has not been stepped yet
 * @types: a letter for each parameter: i a gint64, d a double, s a string or %NULL, b a #GBytes or %NULL, n none (NULL)
 * @...: the values, but for n; an `i` must really be 64 bits wide
 *
 * Binds all parameters, in order. Values are copied.
 */
void
precis_statement_bind (PrecisStatement *self, const char *types, ...)
{
  va_list values;

  va_start (values, types);
  precis_statement_bind_valist (self, types, values);
  va_end (values);
}

/**
 * precis_statement_bind_value:
 * @self: a statement that has not been stepped yet
 * @n: number of the parameter, 1 for the first
 * @value: as precis_statement_dup_value() makes them; another type counts as NULL
 *
 * Binds a value whose type is known by the value alone.
 */
void
precis_statement_bind_value (PrecisStatement *self, int n, GVariant *value)
{
  if (g_variant_is_of_type (value, G_VARIANT_TYPE_INT64))
    sqlite3_bind_int64 (self, n, g_variant_get_int64 (value));
  else if (g_variant_is_of_type (value, G_VARIANT_TYPE_DOUBLE))
    sqlite3_bind_double (self, n, g_variant_get_double (value));
  else if (g_variant_is_of_type (value, G_VARIANT_TYPE_STRING))
    sqlite3_bind_text (self, n, g_variant_get_string (value, NULL), -1, SQLITE_TRANSIENT);
  else if (g_variant_is_of_type (value, G_VARIANT_TYPE_BYTESTRING))
    sqlite3_bind_blob64 (self, n, g_variant_get_size (value) > 0 ? g_variant_get_data (value) : "",
                         g_variant_get_size (value), SQLITE_TRANSIENT);
  else
    sqlite3_bind_null (self, n);
}

/**
 * precis_statement_step:
 * @self: a statement with its parameters bound
 * @error: as precis_database_set_error()
 *
 * Returns: whether there is a row
 */
PrecisStep
precis_statement_step (PrecisStatement *self, GError **error)
{
  int result = sqlite3_step (self);

  if (result == SQLITE_ROW)
    return PRECIS_STEP_ROW;
  if (result != SQLITE_DONE)
    precis_database_set_error (sqlite3_db_handle (self), error);
  sqlite3_reset (self);
  return result == SQLITE_DONE ? PRECIS_STEP_DONE : PRECIS_STEP_FAILED;
}

/**
 * precis_statement_run:
 * @self: a statement with its parameters bound
 * @error: as precis_database_set_error()
 *
 * Steps to the end; rows, if any, are passed over. The statement may be bound and run again.
 *
 * Returns: %FALSE on error
 */
gboolean
precis_statement_run (PrecisStatement *self, GError **error)
{
  PrecisStep step;

  while ((step = precis_statement_step (self, error)) == PRECIS_STEP_ROW)
    ;
  return step == PRECIS_STEP_DONE;
}

gboolean
precis_statement_is_null (PrecisStatement *self, int column)
{
  return sqlite3_column_type (self, column) == SQLITE_NULL;
}

gint64
precis_statement_get_int (PrecisStatement *self, int column)
{
  return sqlite3_column_int64 (self, column);
}

double
precis_statement_get_real (PrecisStatement *self, int column)
{
  return sqlite3_column_double (self, column);
}

/**
 * precis_statement_dup_text:
 * @self: a statement at a row
 * @column: 0 for the first
 *
 * Returns: (transfer full) (nullable): the text, valid UTF-8 up to a NUL; %NULL for NULL
 */
char *
precis_statement_dup_text (PrecisStatement *self, int column)
{
  const char *text = (const char *) sqlite3_column_text (self, column);

  if (!text)
    return NULL;
  return g_utf8_validate (text, -1, NULL) ? g_strdup (text) : g_utf8_make_valid (text, -1);
}

/**
 * precis_statement_dup_blob:
 * @self: a statement at a row
 * @column: 0 for the first
 *
 * Returns: (transfer full) (nullable): the bytes; %NULL for NULL
 */
GBytes *
precis_statement_dup_blob (PrecisStatement *self, int column)
{
  gconstpointer data = sqlite3_column_blob (self, column);

  if (precis_statement_is_null (self, column))
    return NULL;
  return g_bytes_new (data, sqlite3_column_bytes (self, column));
}

/**
 * precis_statement_dup_value:
 * @self: a statement at a row
 * @column: 0 for the first
 *
 * Returns: (transfer floating): the value, whatever its type: x, d, s, ay, or () for NULL
 */
GVariant *
precis_statement_dup_value (PrecisStatement *self, int column)
{
  switch (sqlite3_column_type (self, column))
    {
    case SQLITE_INTEGER:
      return g_variant_new_int64 (precis_statement_get_int (self, column));
    case SQLITE_FLOAT:
      return g_variant_new_double (precis_statement_get_real (self, column));
    case SQLITE_TEXT:
      return g_variant_new_take_string (precis_statement_dup_text (self, column));
    case SQLITE_BLOB:
      {
        g_autoptr (GBytes) bytes = precis_statement_dup_blob (self, column);

        return g_variant_new_from_bytes (G_VARIANT_TYPE_BYTESTRING, bytes, TRUE);
      }
    default:
      return g_variant_new_tuple (NULL, 0);
    }
}

/**
 * precis_statement_release:
 * @self: a statement from precis_database_prepare()
 *
 * Ends its use, so that it holds no lock and no values.
 */
void
precis_statement_release (PrecisStatement *self)
{
  sqlite3_reset (self);
  sqlite3_clear_bindings (self);
}
