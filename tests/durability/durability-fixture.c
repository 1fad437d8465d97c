/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include <string.h>

#include <glib/gstdio.h>

#include "durability-fixture.h"
#include "precis-library-articles.h"
#include "precis-library-check.h"

gboolean
durability_is_long (void)
{
  return g_getenv ("PRECIS_TEST_LONG") != NULL;
}

char *
durability_make_folder (void)
{
  g_autoptr (GError) error = NULL;
  char *folder = g_dir_make_tmp ("precis-durability-XXXXXX", &error);

  g_assert_no_error (error);
  return folder;
}

void
durability_remove_folder (const char *folder)
{
  g_autoptr (GDir) names = g_dir_open (folder, 0, NULL);
  const char *name;

  while (names && (name = g_dir_read_name (names)))
    {
      g_autofree char *path = g_build_filename (folder, name, NULL);

      if (g_file_test (path, G_FILE_TEST_IS_DIR))
        durability_remove_folder (path);
      else
        g_unlink (path);
    }
  g_rmdir (folder);
}

/* Most texts fit in a page of the library, some go on in a few others, one in thirty in many. */
char *
durability_text (guint series, guint n)
{
  GString *text = g_string_new (NULL);
  guint lines = n % 30 == 7 ? 800 : n % 5 == 0 ? 130 : 5 + n % 40;

  for (guint line = 0; line < lines; line++)
    g_string_append_printf (text, "Series %u, report %u, line %u: the ferry between Orlena and Varn was %u minutes late.\n",
                            series, n, line, (line * 7919 + n) % 97);
  return g_string_free (text, FALSE);
}

PrecisArticle *
durability_article (guint series, guint n)
{
  g_autofree char *text = durability_text (series, n);
  g_autofree char *title = g_strdup_printf ("Ferry report %u/%u", series, n);
  g_autofree char *url = g_strdup_printf ("https://ferry.example/%u/%u", series, n);

  return g_object_new (PRECIS_TYPE_ARTICLE, "title", title, "url", url, "text", text, "language", "en", NULL);
}

char *
durability_hash (const char *text)
{
  return g_compute_checksum_for_string (G_CHECKSUM_SHA256, text, -1);
}

/* Fails if anything in the library is not as it should be, by SQLite's word and ours. */
void
durability_assert_sound (PrecisLibrary *library)
{
  g_autoptr (GError) error = NULL;
  g_auto (GStrv) sentences = NULL;
  PrecisFaults faults = PRECIS_FAULT_NONE;

  g_assert_true (precis_library_check (library, PRECIS_CHECK_FULL, &faults, &sentences, NULL, &error));
  g_assert_no_error (error);
  g_assert_cmpstr (sentences[0], ==, NULL);
  g_assert_cmpint (faults, ==, PRECIS_FAULT_NONE);
}

/* Fails if an article that was told to be kept is not there with the same text. */
void
durability_assert_kept (PrecisLibrary *library, GHashTable *acknowledged)
{
  GHashTableIter iter;
  gpointer id, hash;

  g_hash_table_iter_init (&iter, acknowledged);
  while (g_hash_table_iter_next (&iter, &id, &hash))
    {
      g_autoptr (GError) error = NULL;
      g_autoptr (PrecisArticle) article = precis_library_get_article (library, GPOINTER_TO_INT (id), &error);
      g_autofree char *kept = NULL;

      g_assert_no_error (error);
      kept = durability_hash (precis_article_get_text (article));
      g_assert_cmpstr (kept, ==, hash);
    }
}

/* Lines of a number and a hash. A line that was cut off was not told. */
void
durability_read_receipts (const char *output, gsize length, GHashTable *acknowledged)
{
  const char *end;

  for (const char *line = output; (end = memchr (line, '\n', output + length - line)); line = end + 1)
    {
      g_autofree char *text = g_strndup (line, end - line);
      g_auto (GStrv) parts = g_strsplit (text, " ", 2);

      g_assert_cmpuint (g_strv_length (parts), ==, 2);
      g_hash_table_insert (acknowledged, GINT_TO_POINTER (atoi (parts[0])), g_strdup (parts[1]));
    }
}

gint64
durability_ask (PrecisLibrary *library, const char *query)
{
  g_autoptr (GError) error = NULL;
  gint64 value = -1;

  precis_database_get_int (library->database, query, &value, &error, "");
  g_assert_no_error (error);
  return value;
}
