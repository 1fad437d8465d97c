/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include <string.h>

#include "damage-sample.h"
#include "precis-library-check.h"

#define SHORT_ROUNDS 30
#define LONG_ROUNDS 300
#define PAGE 4096

typedef struct
{
  GByteArray *files[2];
  GRand      *random;
  GArray     *trees; /* unowned */
} Damage;

typedef struct
{
  guint n_rescued, n_articles, n_sound, n_recovered, n_rows;
} Totals;

static guint
draw (Damage *self, guint end)
{
  return end > 1 ? g_rand_int_range (self->random, 0, end) : 0;
}

static GByteArray *
draw_file (Damage *self)
{
  return self->files[self->files[1]->len > 0 && draw (self, 2)];
}

static void
overwrite (Damage *self, GByteArray *file, gsize start, gsize size, gboolean with_zeros)
{
  for (gsize at = start; at < MIN (start + size, file->len); at++)
    file->data[at] = with_zeros ? 0 : draw (self, 256);
}

static void
flip_bytes (Damage *self)
{
  GByteArray *file = draw_file (self);

  for (guint n = 1 + draw (self, 200); n > 0; n--)
    file->data[draw (self, file->len)] ^= 1 << draw (self, 8);
}

static void
wipe_pages (Damage *self)
{
  GByteArray *file = draw_file (self);

  for (guint n = 1 + draw (self, 20); n > 0; n--)
    overwrite (self, file, (gsize) draw (self, file->len / PAGE + 1) * PAGE, PAGE, draw (self, 2));
}

static void
cut_tail (Damage *self)
{
  GByteArray *file = draw_file (self);

  g_byte_array_set_size (file, draw (self, file->len + 1));
}

static void
destroy_head (Damage *self)
{
  static const guint sizes[] = { 16, 24, 100, PAGE, 8 * PAGE };

  overwrite (self, draw_file (self), 0, sizes[draw (self, G_N_ELEMENTS (sizes))], draw (self, 2));
}

/* Sectors of a disk, wherever they lie. */
static void
lose_sectors (Damage *self)
{
  GByteArray *file = draw_file (self);

  for (guint n = 1 + draw (self, 8); n > 0; n--)
    overwrite (self, file, (gsize) draw (self, file->len / 512 + 1) * 512, 512, TRUE);
}

/* The pages by which the others are found. */
static void
hit_trees (Damage *self)
{
  for (guint n = 1 + draw (self, 12); n > 0; n--)
    {
      DamagePart part = g_array_index (self->trees, DamagePart, draw (self, self->trees->len));
      gsize size = draw (self, 2) ? part.size : 1 + draw (self, 20);

      overwrite (self, self->files[part.file], part.start + part.size - PAGE, size, draw (self, 2));
    }
}

/* Writes that went to the wrong place: whole pages over others. */
static void
misplace_pages (Damage *self)
{
  GByteArray *file = self->files[0];

  for (guint n = 1 + draw (self, 10); n > 0; n--)
    memcpy (file->data + (gsize) draw (self, file->len / PAGE) * PAGE, file->data + (gsize) draw (self, file->len / PAGE) * PAGE, PAGE);
}

/* Numbers that lie: of cells, of pages, of bytes, where a page or a cell begins. */
static void
lie (Damage *self)
{
  GByteArray *file = draw_file (self);

  for (guint n = 1 + draw (self, 60); n > 0; n--)
    {
      gsize page = (gsize) draw (self, file->len / PAGE) * PAGE;
      guint cell = file->data[page + 8] << 8 | file->data[page + 9];
      gsize at = page + (draw (self, 2) ? draw (self, 16) : cell % (PAGE - 16) + draw (self, 8));

      file->data[at] = draw (self, 2) ? 0xff : draw (self, 256);
    }
}

static void
hit_all (Damage *self)
{
  flip_bytes (self);
  wipe_pages (self);
  hit_trees (self);
}

static void (* const damages[]) (Damage *self) = {
  flip_bytes, wipe_pages, cut_tail, destroy_head, lose_sectors, hit_trees, misplace_pages, lie, hit_all,
};

static GByteArray *
copy_bytes (GByteArray *bytes)
{
  GByteArray *copy = g_byte_array_sized_new (bytes->len);

  return g_byte_array_append (copy, bytes->data, bytes->len);
}

static gboolean
is_sound (const DamageSample *sample, const Damage *damage, const DamageRow *row)
{
  for (guint n = 0; n < row->parts->len; n++)
    {
      DamagePart part = g_array_index (row->parts, DamagePart, n);
      GByteArray *now = damage->files[part.file];

      if (part.start + part.size > now->len
          || memcmp (now->data + part.start, sample->files[part.file]->data + part.start, part.size) != 0)
        return FALSE;
    }
  return TRUE;
}

/* Returns: (element-type gint64): the numbers of the rows of @table that are sound and, if there is @among, in it */
static GHashTable *
find_sound (const DamageSample *sample, const Damage *damage, const char *table, GHashTable *among)
{
  GHashTable *keys = g_hash_table_new (NULL, NULL);

  for (guint n = 0; n < sample->rows->len; n++)
    {
      const DamageRow *row = g_ptr_array_index (sample->rows, n);

      if (g_str_equal (row->table, table) && (!among || g_hash_table_contains (among, GINT_TO_POINTER (row->key)))
          && is_sound (sample, damage, row))
        g_hash_table_add (keys, GINT_TO_POINTER (row->key));
    }
  return keys;
}

/* Every row whose own pages are sound, and those of what it belongs to, is there as it was. */
static void
check_rows (const DamageSample *sample, const Damage *damage, PrecisLibrary *library, Totals *totals)
{
  g_autoptr (GHashTable) labels = find_sound (sample, damage, "articles", NULL);
  g_autoptr (GHashTable) articles = find_sound (sample, damage, "texts", labels);
  g_autoptr (GHashTable) tags = find_sound (sample, damage, "tags", NULL);
  g_autoptr (GHashTable) dossiers = find_sound (sample, damage, "dossiers", NULL);

  totals->n_sound += g_hash_table_size (articles);
  for (guint n = 0; n < sample->rows->len; n++)
    {
      const DamageRow *row = g_ptr_array_index (sample->rows, n);
      g_autofree char *value = NULL;
      gint64 article;

      if ((row->article > 0 && !g_hash_table_contains (articles, GINT_TO_POINTER (row->article)))
          || (g_str_equal (row->table, "article_tags") && !g_hash_table_contains (tags, GINT_TO_POINTER (row->other)))
          || (g_str_equal (row->table, "dossier_articles") && !g_hash_table_contains (dossiers, GINT_TO_POINTER (row->key)))
          || !is_sound (sample, damage, row))
        continue;
      value = damage_row_read (row, library, &article);
      g_assert_cmpstr (value, ==, row->value);
      totals->n_rows++;
    }
}

/* The damaged files are kept byte for byte. */
static void
check_kept (const Damage *damage, const char *folder)
{
  static const char * const names[] = { "library.db", "library.db-wal" };

  for (guint n = 0; n < G_N_ELEMENTS (names); n++)
    {
      g_autofree char *path = g_build_filename (folder, names[n], NULL);
      g_autofree char *data = NULL;
      gsize size = 0;

      if (n == 1 && damage->files[n]->len == 0)
        continue;
      g_assert_true (g_file_get_contents (path, &data, &size, NULL));
      g_assert_cmpmem (data, size, damage->files[n]->data, damage->files[n]->len);
    }
}

static void
check_rescue (const DamageSample *sample, const Damage *damage, Totals *totals)
{
  g_autofree char *folder = durability_make_folder ();
  g_autofree char *path = g_build_filename (folder, "library.db", NULL);
  g_autoptr (GError) error = NULL;
  g_autoptr (PrecisRescue) rescue = NULL;
  g_autoptr (PrecisLibrary) library = NULL;

  damage_write_files (path, damage->files);
  rescue = precis_library_rescue (path, NULL, &error);
  g_assert_no_error (error);
  check_kept (damage, rescue->folder);
  library = precis_library_open (path, PRECIS_LIBRARY_WRITE, &error);
  g_assert_no_error (error);
  durability_assert_sound (library);
  check_rows (sample, damage, library, totals);
  g_assert_cmpint (durability_ask (library, "SELECT count (*) FROM articles"), ==, rescue->n_recovered);
  g_assert_cmpuint (rescue->n_recovered, <=, rescue->n_articles);
  totals->n_rescued++;
  totals->n_articles += rescue->n_articles;
  totals->n_recovered += rescue->n_recovered;
  g_clear_pointer (&library, precis_library_close);
  durability_remove_folder (folder);
}

static void
test_sample (guint n_in_log)
{
  DamageSample *sample = damage_sample_new (120, n_in_log);
  guint rounds = (durability_is_long () ? LONG_ROUNDS : SHORT_ROUNDS) / 2;
  Totals totals = { 0 };

  for (guint round = 0; round < rounds; round++)
    {
      Damage damage = { { copy_bytes (sample->files[0]), copy_bytes (sample->files[1]) }, g_rand_new_with_seed (round), sample->trees };

      g_test_message ("round %u", round);
      damages[round % G_N_ELEMENTS (damages)] (&damage);
      check_rescue (sample, &damage, &totals);
      g_rand_free (damage.random);
      g_byte_array_unref (damage.files[0]);
      g_byte_array_unref (damage.files[1]);
    }
  g_test_message ("%u rescued: %u articles had sound pages, %u of %u that were seen are recovered; %u rows had sound pages",
                  totals.n_rescued, totals.n_sound, totals.n_recovered, totals.n_articles, totals.n_rows);
  damage_sample_free (sample);
}

static void
test_file (void)
{
  test_sample (0);
}

static void
test_log (void)
{
  test_sample (60);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/damage/file", test_file);
  g_test_add_func ("/damage/log", test_log);
  return g_test_run ();
}
