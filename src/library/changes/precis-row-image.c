/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "precis-pack.h"
#include "precis-row-image.h"

#define MAX_COLUMNS 9

/* @unused: what must hold for a row that was made to be taken away again: nobody else has come to use it. */
typedef struct
{
  const char *name;
  const char *condition;
  const char *columns[MAX_COLUMNS];
  const char *unused;
} Table;

static const Table tables[PRECIS_CHANGE_N_TABLES] = {
  [PRECIS_CHANGE_TAG] = { "tags", "id = ?", { "id", "name", "key" },
    " AND NOT EXISTS (SELECT 1 FROM article_tags WHERE tag = tags.id)" },
  [PRECIS_CHANGE_DOSSIER] = { "dossiers", "id = ?", { "id", "name", "key", "note", "created" },
    " AND NOT EXISTS (SELECT 1 FROM dossier_articles WHERE dossier = dossiers.id)" },
  [PRECIS_CHANGE_SEARCH] = { "searches", "id = ?", { "id", "name", "query", "created" }, "" },
  [PRECIS_CHANGE_REPAIR] = { "repairs", "id = ?", { "id", "kind", "name", "value", "created" }, "" },
  [PRECIS_CHANGE_ARTICLE] = { "articles", "id = ?", { "is_read", "is_starred", "is_archived", "trashed" },
                              " AND 0" },
  [PRECIS_CHANGE_ARTICLE_TAG] = { "article_tags", "article = ? AND tag = ?", { "article", "tag" }, "" },
  [PRECIS_CHANGE_DOSSIER_ARTICLE] = { "dossier_articles", "dossier = ? AND article = ?",
    { "dossier", "article", "position" }, "" },
  [PRECIS_CHANGE_NOTE] = { "notes", "id = ?",
    { "article", "id", "start", "end", "quote", "color", "text", "created" }, "" },
};

static guint
count_columns (const Table *table)
{
  return g_strv_length ((char **) table->columns);
}

/* Binds the key behind @n other parameters. */
static void
bind_key (PrecisStatement *statement, guint n, const PrecisRowKey *key)
{
  sqlite3_bind_int64 (statement, n + 1, key->key);
  if (sqlite3_bind_parameter_count (statement) > (int) n + 1)
    sqlite3_bind_int64 (statement, n + 2, key->second);
}

static PrecisStatement *
G_GNUC_PRINTF (3, 4)
prepare (PrecisDatabase *database, GError **error, const char *format, ...)
{
  g_autofree char *sql = NULL;
  va_list values;

  va_start (values, format);
  sql = g_strdup_vprintf (format, values);
  va_end (values);
  return precis_database_prepare (database, sql, error);
}

static GVariant *
make_image (PrecisStatement *statement)
{
  GVariantBuilder builder;

  g_variant_builder_init (&builder, G_VARIANT_TYPE ("av"));
  for (int column = 0; column < sqlite3_column_count (statement); column++)
    g_variant_builder_add (&builder, "v", precis_statement_dup_value (statement, column));
  return g_variant_ref_sink (g_variant_builder_end (&builder));
}

/**
 * precis_row_image_read:
 * @database: a connection
 * @key: which row
 * @image: (out) (transfer full) (nullable): what it is now; %NULL if there is none
 * @error: as precis_database_set_error()
 *
 * Returns: %FALSE on error
 */
gboolean
precis_row_image_read (PrecisDatabase *database, const PrecisRowKey *key, GVariant **image, GError **error)
{
  const Table *table = &tables[key->table];
  g_autofree char *columns = g_strjoinv (", ", (char **) table->columns);
  g_autoptr (PrecisStatement) statement = prepare (database, error, "SELECT %s FROM %s WHERE %s", columns,
                                                   table->name,
                                                   table->condition);
  PrecisStep step;

  *image = NULL;
  if (!statement)
    return FALSE;
  bind_key (statement, 0, key);
  step = precis_statement_step (statement, error);
  if (step == PRECIS_STEP_ROW)
    *image = make_image (statement);
  return step != PRECIS_STEP_FAILED;
}

static gboolean
delete_row (PrecisDatabase *database, const PrecisRowKey *key, GError **error)
{
  const Table *table = &tables[key->table];
  g_autoptr (PrecisStatement) statement = prepare (database, error, "DELETE FROM %s WHERE %s%s", table->name,
                                                   table->condition, table->unused);

  if (!statement)
    return FALSE;
  bind_key (statement, 0, key);
  return precis_statement_run (statement, error);
}

static void
bind_image (PrecisStatement *statement, GVariant *image)
{
  for (gsize i = 0; i < g_variant_n_children (image); i++)
    {
      g_autoptr (GVariant) value = NULL;

      g_variant_get_child (image, i, "v", &value);
      precis_statement_bind_value (statement, i + 1, value);
    }
}

/* What the row refers to may be gone for good, or another row may have its name: then it stays away. */
static gboolean
insert_row (PrecisDatabase *database, const PrecisRowKey *key, GVariant *image, GError **error)
{
  const Table *table = &tables[key->table];
  g_autofree char *columns = g_strjoinv (", ", (char **) table->columns);
  g_autofree char *marks = g_strnfill (2 * count_columns (table) - 1, '?');
  g_autoptr (PrecisStatement) statement = NULL;
  g_autoptr (GError) local = NULL;

  for (guint i = 1; marks[i]; i += 2)
    marks[i] = ',';
  statement = prepare (database, error, "INSERT OR IGNORE INTO %s (%s) VALUES (%s)", table->name, columns,
                       marks);
  if (!statement)
    return FALSE;
  bind_image (statement, image);
  if (precis_statement_run (statement, &local)
      || sqlite3_extended_errcode (precis_database_get_handle (database)) == SQLITE_CONSTRAINT_FOREIGNKEY)
    return TRUE;
  g_propagate_error (error, g_steal_pointer (&local));
  return FALSE;
}

static gboolean
update_column (PrecisDatabase *database, const PrecisRowKey *key, const char *column, GVariant *value,
               GError **error)
{
  const Table *table = &tables[key->table];
  g_autoptr (PrecisStatement) statement = prepare (database, error, "UPDATE OR IGNORE %s SET %s = ? WHERE %s",
                                                   table->name, column, table->condition);

  if (!statement)
    return FALSE;
  precis_statement_bind_value (statement, 1, value);
  bind_key (statement, 1, key);
  return precis_statement_run (statement, error);
}

static gboolean
update_row (PrecisDatabase *database, const PrecisRowKey *key, GVariant *from, GVariant *to, GError **error)
{
  gboolean updated = TRUE;

  for (guint i = 0; updated && i < count_columns (&tables[key->table]); i++)
    {
      g_autoptr (GVariant) old = NULL;
      g_autoptr (GVariant) new = NULL;

      g_variant_get_child (from, i, "v", &old);
      g_variant_get_child (to, i, "v", &new);
      if (!g_variant_equal (old, new))
        updated = update_column (database, key, tables[key->table].columns[i], new, error);
    }
  return updated;
}

/**
 * precis_row_image_apply:
 * @database: a connection with a transaction
 * @key: which row
 * @from: (nullable): what the row was on one side of a change
 * @to: (nullable): what it was on the other side
 * @error: as precis_database_set_error()
 *
 * Makes of a row what @to is. Only columns in which the images differ are set, so that what was changed since
 * in the others stays. A row whose parent is gone, or whose name another has now, is left out.
 *
 * Returns: %FALSE on error; roll back then
 */
gboolean
precis_row_image_apply (PrecisDatabase *database, const PrecisRowKey *key, GVariant *from, GVariant *to,
                        GError **error)
{
  if (!to)
    return !from || delete_row (database, key, error);
  return from ? update_row (database, key, from, to, error) : insert_row (database, key, to, error);
}

/**
 * precis_row_image_article:
 * @key: which row
 * @image: (nullable): what it is or was
 *
 * Returns: number of the article that the row is about, or 0
 */
gint64
precis_row_image_article (const PrecisRowKey *key, GVariant *image)
{
  g_autoptr (GVariant) value = NULL;

  switch (key->table)
    {
    case PRECIS_CHANGE_ARTICLE:
    case PRECIS_CHANGE_ARTICLE_TAG:
      return key->key;
    case PRECIS_CHANGE_DOSSIER_ARTICLE:
      return key->second;
    case PRECIS_CHANGE_NOTE:
      if (!image)
        return 0;
      g_variant_get_child (image, 0, "v", &value);
      return g_variant_is_of_type (value, G_VARIANT_TYPE_INT64) ? g_variant_get_int64 (value) : 0;
    default:
      return 0;
    }
}

gboolean
precis_row_image_equal (GVariant *a, GVariant *b)
{
  return a == b || (a && b && g_variant_equal (a, b));
}

/**
 * precis_row_image_unpack:
 * @bytes: (nullable): an image as precis_pack() stored it, perhaps damaged since
 * @key: which row it is of
 * @image: (out) (transfer full) (nullable): the image
 *
 * Returns: whether it is sound
 */
gboolean
precis_row_image_unpack (GBytes *bytes, const PrecisRowKey *key, GVariant **image)
{
  g_autoptr (GVariant) read = NULL;

  *image = NULL;
  if (!bytes)
    return TRUE;
  read = precis_unpack (bytes, "av");
  if (!read || g_variant_n_children (read) != count_columns (&tables[key->table]))
    return FALSE;
  *image = g_steal_pointer (&read);
  return TRUE;
}
