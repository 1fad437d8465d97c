/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "precis-sql.h"

typedef struct
{
  char   *text;   /* (owned) (nullable): a number if there is none */
  gint64  number;
} Value;

struct _PrecisSql
{
  GString *text;
  GArray  *values;
};

static void
clear_value (gpointer value)
{
  g_free (((Value *) value)->text);
}

PrecisSql *
precis_sql_new (void)
{
  PrecisSql *self = g_new0 (PrecisSql, 1);

  self->text = g_string_new (NULL);
  self->values = g_array_new (FALSE, FALSE, sizeof (Value));
  g_array_set_clear_func (self->values, clear_value);
  return self;
}

void
precis_sql_free (PrecisSql *self)
{
  g_string_free (self->text, TRUE);
  g_array_unref (self->values);
  g_free (self);
}

/**
 * precis_sql_add:
 * @self: a statement
 * @fragment: what comes next, without parameters
 */
void
precis_sql_add (PrecisSql *self, const char *fragment)
{
  g_string_append (self->text, fragment);
}

/**
 * precis_sql_add_text:
 * @self: a statement
 * @fragment: what comes next, with one `?`
 * @value: its value
 */
void
precis_sql_add_text (PrecisSql *self, const char *fragment, const char *value)
{
  Value added = { g_strdup (value), 0 };

  precis_sql_add (self, fragment);
  g_array_append_val (self->values, added);
}

/**
 * precis_sql_add_number:
 * @self: a statement
 * @fragment: what comes next, with one `?`
 * @value: its value
 */
void
precis_sql_add_number (PrecisSql *self, const char *fragment, gint64 value)
{
  Value added = { NULL, value };

  precis_sql_add (self, fragment);
  g_array_append_val (self->values, added);
}

/**
 * precis_sql_prepare:
 * @self: a statement
 * @database: where it will be run
 * @error: as precis_database_set_error()
 *
 * Statements of this kind are of any shape, so the database does not keep them.
 *
 * Returns: (transfer full) (nullable): the statement with its parameters bound
 */
sqlite3_stmt *
precis_sql_prepare (PrecisSql *self, PrecisDatabase *database, GError **error)
{
  g_autoptr (sqlite3_stmt) statement = NULL;
  sqlite3 *handle = precis_database_get_handle (database);
  int result = sqlite3_prepare_v3 (handle, self->text->str, -1, 0, &statement, NULL);

  for (guint i = 0; i < self->values->len && result == SQLITE_OK; i++)
    {
      const Value *value = &g_array_index (self->values, Value, i);

      result = value->text ? sqlite3_bind_text (statement, i + 1, value->text, -1, SQLITE_TRANSIENT)
                           : sqlite3_bind_int64 (statement, i + 1, value->number);
    }
  if (result == SQLITE_OK)
    return g_steal_pointer (&statement);
  precis_database_set_error (handle, error);
  return NULL;
}
