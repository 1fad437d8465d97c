/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include <string.h>

#include "damage-sample.h"
#include "precis-library-articles.h"
#include "precis-page-bytes.h"
#include "precis-page-map.h"

#define LOG_HEADER 32
#define FRAME_HEADER 24

/* What a row holds, and to which article it belongs. */
static const struct
{
  const char *table;
  const char *columns;
  const char *where;
  const char *article;
} tables[] = {
  { "articles", "quote (url) || quote (title) || quote (label) || quote (hash) || quote (day) || added || is_read || is_starred"
                " || is_archived || quote (trashed) || place", "id = ?1", "id" },
  { "texts", "quote (text) || quote (blocks) || quote (notices)", "article = ?1", "article" },
  { "originals", "quote (type) || size || quote (data)", "article = ?1", "article" },
  { "revisions", "article || replaced || quote (title) || quote (hash) || quote (text) || size", "id = ?1", "article" },
  { "tags", "quote (name) || quote (key)", "id = ?1", "0" },
  { "article_tags", "article || ' ' || tag", "article = ?1 AND tag = ?2", "article" },
  { "dossiers", "quote (name) || quote (key) || quote (note) || created", "id = ?1", "0" },
  { "dossier_articles", "position", "dossier = ?1 AND article = ?2", "article" },
  { "notes", "article || ' ' || start || ' ' || end || quote (quote) || color || quote (text) || created", "id = ?1", "article" },
  { "searches", "quote (name) || quote (query) || created", "id = ?1", "0" },
  { "repairs", "kind || quote (name) || quote (value) || created", "id = ?1", "0" },
};

static const char rest[] =
  "INSERT INTO tags (id, name, key) VALUES (3, 'Ferries', 'ferries'), (4, 'Ports', 'ports'), (900, 'Odd', 'odd');"
  "INSERT INTO article_tags SELECT id, 3 + id % 2 FROM articles; INSERT INTO article_tags SELECT id, 900 FROM articles WHERE id % 5 = 0;"
  "INSERT INTO dossiers (id, name, key, note, created) VALUES (7, 'Orlena', 'orlena', 'All of it', 5);"
  "INSERT INTO dossier_articles SELECT 7, id, id / 2.0 FROM articles WHERE id % 3 = 0;"
  "INSERT INTO notes (article, start, end, quote, text, created) SELECT id, 0, 6, 'Series', 'my words on ' || id, id FROM articles WHERE id % 4 = 0;"
  "UPDATE articles SET is_noted = id % 4 = 0, is_starred = id % 7 = 0, is_read = id % 2, is_archived = id % 9 = 0;"
  "INSERT INTO searches (name, query, created) VALUES ('Ferries', 'ferry OR quay', 1);"
  "INSERT INTO repairs (kind, name, value, created) VALUES (1, 'Orlena', 'Orlena Harbour', 2);"
  "INSERT INTO words (words) VALUES ('rebuild');";

static void
run (PrecisLibrary *library, const char *script)
{
  g_autoptr (GError) error = NULL;

  precis_database_execute (library->database, script, &error);
  g_assert_no_error (error);
}

static void
add (PrecisLibrary *library, guint series, guint n)
{
  g_autoptr (PrecisArticle) article = durability_article (series, n);
  g_autofree char *bytes = durability_text (series + 50, n);
  g_autoptr (GBytes) original = g_bytes_new (bytes, strlen (bytes));
  const gint64 bands[] = { (gint64) 7919 * series * n };
  const PrecisDeposit deposit = { article, n % 3 == 0 ? original : NULL, "text/plain", bands, 1, 1000 + n };
  g_autoptr (GError) error = NULL;

  g_assert_cmpint (precis_library_add_article (library, &deposit, NULL, &error), >, 0);
  g_assert_no_error (error);
}

/* An article at the address of another one. */
static void
revise (PrecisLibrary *library, guint n)
{
  g_autofree char *url = g_strdup_printf ("https://ferry.example/1/%u", n);
  g_autofree char *text = durability_text (3, n);
  g_autoptr (PrecisArticle) article = g_object_new (PRECIS_TYPE_ARTICLE, "url", url, "text", text, NULL);
  const PrecisDeposit deposit = { .article = article };
  g_autoptr (GError) error = NULL;

  g_assert_cmpint (precis_library_add_article (library, &deposit, NULL, &error), >, 0);
  g_assert_no_error (error);
}

static PrecisLibrary *
open_library (const char *path)
{
  g_autoptr (GError) error = NULL;
  PrecisLibrary *library = precis_library_open (path, PRECIS_LIBRARY_WRITE, &error);

  g_assert_no_error (error);
  return library;
}

static GByteArray *
read_file (const char *path, const char *suffix)
{
  g_autofree char *name = g_strconcat (path, suffix, NULL);
  char *data = NULL;
  gsize size = 0;

  if (!g_file_get_contents (name, &data, &size, NULL))
    return g_byte_array_new ();
  return g_byte_array_new_take ((guint8 *) data, size);
}

void
damage_write_files (const char *path, GByteArray * const *files)
{
  static const char * const suffixes[] = { "", "-wal" };

  for (guint n = 0; n < G_N_ELEMENTS (suffixes); n++)
    {
      g_autofree char *name = g_strconcat (path, suffixes[n], NULL);
      g_autoptr (GError) error = NULL;

      if (n == 0 || files[n]->len > 0)
        g_file_set_contents (name, (const char *) files[n]->data, files[n]->len, &error);
      g_assert_no_error (error);
    }
}

/* The library as a crash leaves it: the last articles are in the log only. */
static void
make_files (DamageSample *self, const char *path, guint n_articles, guint n_in_log)
{
  PrecisLibrary *library = open_library (path);

  for (guint n = 1; n <= n_articles; n++)
    add (library, 1, n);
  for (guint n = 10; n <= n_articles; n += 25)
    revise (library, n);
  run (library, rest);
  precis_library_close (library);
  library = open_library (path);
  run (library, "PRAGMA wal_autocheckpoint = 0");
  for (guint n = 1; n <= n_in_log; n++)
    add (library, 2, n);
  for (guint n = 1; n <= n_in_log; n += 10)
    revise (library, n);
  self->files[0] = read_file (path, "");
  self->files[1] = read_file (path, "-wal");
  precis_library_close (library);
}

/* Where the version of a page is that counts: each frame of the log begins with the page's number. */
static DamagePart
find_page (DamageSample *self, guint page, guint size)
{
  DamagePart part = { 0, (gsize) (page - 1) * size, size };

  for (gsize at = LOG_HEADER; at + FRAME_HEADER + size <= self->files[1]->len; at += FRAME_HEADER + size)
    if (precis_page_u32 (self->files[1]->data + at) == page)
      part = (DamagePart) { 1, at, FRAME_HEADER + size };
  return part;
}

static void
add_part (DamageSample *self, GArray *parts, guint page, guint size)
{
  DamagePart part = find_page (self, page, size);

  g_array_append_val (parts, part);
}

/* The commit of the last transaction, without which it does not count. */
static void
add_commit (DamageSample *self, GArray *parts, guint size)
{
  DamagePart part = { 1, self->files[1]->len - FRAME_HEADER - size, FRAME_HEADER };

  if (self->files[1]->len > 0)
    g_array_append_val (parts, part);
}

static guint
find_table (const char *name)
{
  guint n = 0;

  while (n < G_N_ELEMENTS (tables) && !g_str_equal (tables[n].table, name))
    n++;
  return n;
}

/**
 * damage_row_read:
 * @row: table and key of a row
 * @library: a library
 * @article: (out): the article that it belongs to, or 0
 *
 * Returns: (transfer full) (nullable): what the row holds, or %NULL if there is none
 */
char *
damage_row_read (const DamageRow *row, PrecisLibrary *library, gint64 *article)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (PrecisStatement) statement = NULL;
  guint n = find_table (row->table);
  g_autofree char *query = g_strdup_printf ("SELECT %s, %s, ?2 FROM %s WHERE %s",
                                            tables[n].columns, tables[n].article, row->table, tables[n].where);

  statement = precis_database_prepare (library->database, query, &error);
  g_assert_no_error (error);
  precis_statement_bind (statement, "ii", row->key, row->other);
  if (precis_statement_step (statement, &error) == PRECIS_STEP_ROW)
    {
      *article = precis_statement_get_int (statement, 1);
      return precis_statement_dup_text (statement, 0);
    }
  g_assert_no_error (error);
  return NULL;
}

static void
free_row (gpointer data)
{
  DamageRow *row = data;

  g_free (row->value);
  g_array_unref (row->parts);
  g_free (row);
}

static void
add_row (DamageSample *self, PrecisLibrary *library, PrecisPageFile *file, const PrecisShape *shape, guint page, const PrecisCell *cell)
{
  g_autoptr (GByteArray) payload = g_byte_array_new ();
  g_autoptr (GArray) pages = g_array_new (FALSE, FALSE, sizeof (guint32));
  PrecisValue values[PRECIS_MAX_RECORD_VALUES];
  DamageRow *row = g_new0 (DamageRow, 1);
  guint size = precis_page_file_get_size (file);

  g_assert_true (precis_page_file_read_payload (file, cell, payload, pages));
  g_assert_cmpuint (precis_record_get_values (payload->data, payload->len, values), ==, shape->columns->len);
  row->table = tables[find_table (shape->name)].table;
  row->key = shape->in_leaves ? cell->rowid : values[0].integer;
  row->other = values[1].integer;
  row->parts = g_array_new (FALSE, FALSE, sizeof (DamagePart));
  row->value = damage_row_read (row, library, &row->article);
  g_assert_nonnull (row->value);
  add_part (self, row->parts, page, size);
  for (guint n = 0; n < pages->len; n++)
    add_part (self, row->parts, g_array_index (pages, guint32, n), size);
  add_commit (self, row->parts, size);
  g_ptr_array_add (self->rows, row);
}

static void
add_rows (DamageSample *self, PrecisLibrary *library, PrecisPageFile *file, const PrecisShape *shape, guint page)
{
  g_autofree guint8 *buffer = g_malloc (precis_page_file_get_size (file));
  PrecisPage tree;
  PrecisCell cell;

  g_assert_true (precis_page_file_read_tree (file, page, buffer, &tree));
  for (guint n = 0; n < tree.n_cells; n++)
    {
      g_assert_true (precis_page_get_cell (&tree, n, &cell));
      add_row (self, library, file, shape, page, &cell);
    }
}

static void
add_tree (DamageSample *self, PrecisPageFile *file, guint page)
{
  g_autofree guint8 *buffer = g_malloc (precis_page_file_get_size (file));
  PrecisPage tree;

  if (precis_page_file_read_tree (file, page, buffer, &tree)
      && (tree.type == PRECIS_PAGE_TABLE_INTERIOR || tree.type == PRECIS_PAGE_INDEX_INTERIOR))
    add_part (self, self->trees, page, precis_page_file_get_size (file));
}

/* The file is sound, so its trees tell what stands in which page. */
static void
map_files (DamageSample *self, const char *path)
{
  g_autoptr (PrecisLibrary) library = open_library (path);
  g_autoptr (GPtrArray) shapes = precis_shape_list (library->database, NULL);
  g_autoptr (PrecisPageFile) file = precis_page_file_open (path, NULL);
  g_autoptr (PrecisPageMap) map = precis_page_map_new (file, shapes, NULL, NULL);

  for (guint page = 1; page <= precis_page_file_get_n_pages (file); page++)
    {
      add_tree (self, file, page);
      for (guint n = 0; n < shapes->len; n++)
        {
          const PrecisShape *shape = g_ptr_array_index (shapes, n);

          if (find_table (shape->name) < G_N_ELEMENTS (tables) && precis_page_map_is_of (map, page, n))
            add_rows (self, library, file, shape, page);
        }
    }
}

/**
 * damage_sample_new:
 * @n_articles: articles in the library's file
 * @n_in_log: articles in its log
 *
 * Returns: (transfer full): a sound library, and a map of it
 */
DamageSample *
damage_sample_new (guint n_articles, guint n_in_log)
{
  DamageSample *self = g_new0 (DamageSample, 1);
  g_autofree char *folder = durability_make_folder ();
  g_autofree char *path = g_build_filename (folder, "library.db", NULL);
  g_autofree char *copy = g_build_filename (folder, "copy.db", NULL);

  self->rows = g_ptr_array_new_with_free_func (free_row);
  self->trees = g_array_new (FALSE, FALSE, sizeof (DamagePart));
  make_files (self, path, n_articles, n_in_log);
  damage_write_files (copy, self->files);
  map_files (self, copy);
  durability_remove_folder (folder);
  return self;
}

void
damage_sample_free (DamageSample *self)
{
  g_byte_array_unref (self->files[0]);
  g_byte_array_unref (self->files[1]);
  g_ptr_array_unref (self->rows);
  g_array_unref (self->trees);
  g_free (self);
}
