/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "bundle-fixture.h"
#include "precis-bundle-read.h"
#include "precis-export-article.h"
#include "precis-import.h"
#include "precis-repair.h"

#define ROUNDS 300

static void
assert_same_blocks (PrecisArticle *a, PrecisArticle *b)
{
  GArray *first = precis_article_get_blocks (a), *second = precis_article_get_blocks (b);

  g_assert_cmpstr (precis_article_get_text (a), ==, precis_article_get_text (b));
  g_assert_cmpuint (first->len, ==, second->len);
  for (guint i = 0; i < first->len; i++)
    {
      const PrecisBlock *x = &g_array_index (first, PrecisBlock, i), *y = &g_array_index (second, PrecisBlock, i);

      g_assert_cmpint (x->kind, ==, y->kind);
      g_assert_cmpuint (x->level, ==, y->level);
      g_assert_cmpuint (x->span.start, ==, y->span.start);
      g_assert_cmpuint (x->span.end, ==, y->span.end);
    }
}

/* What is written, read and written again is the same, byte for byte. */
static void
test_json (void)
{
  g_autoptr (GRand) random = g_rand_new_with_seed (7);

  for (guint i = 1; i <= ROUNDS; i++)
    {
      g_autoptr (PrecisBundle) bundle = fixture_bundle (random, i);
      g_autofree char *json = precis_export_article_json (bundle);
      g_autoptr (GBytes) bytes = g_bytes_new (json, strlen (json));
      g_autoptr (GError) error = NULL;
      g_autoptr (PrecisBundle) read = precis_bundle_read (bytes, &error);
      g_autofree char *again = NULL;

      g_assert_no_error (error);
      assert_same_blocks (bundle->article, read->article);
      again = precis_export_article_json (read);
      g_assert_cmpstr (json, ==, again);
    }
}

/* Facts, text and blocks can be read from the Markdown alone. */
static void
test_markdown (void)
{
  g_autoptr (GRand) random = g_rand_new_with_seed (8);

  for (guint i = 1; i <= ROUNDS; i++)
    {
      g_autoptr (PrecisBundle) bundle = fixture_bundle (random, i);
      g_autofree char *markdown = precis_export_article_markdown (bundle);
      g_autoptr (GBytes) bytes = g_bytes_new (markdown, strlen (markdown));
      PrecisImportHints hints = { "1-article.md", NULL, NULL };
      g_autoptr (GError) error = NULL;
      g_autoptr (PrecisArticle) article = precis_import (bytes, &hints, NULL, &error);

      g_assert_no_error (error);
      assert_same_blocks (bundle->article, article);
      g_assert_cmpstr (precis_article_get_title (article), ==, precis_article_get_title (bundle->article));
      g_assert_cmpstr (precis_article_get_byline (article), ==, precis_article_get_byline (bundle->article));
      g_assert_cmpstr (precis_article_get_site (article), ==, precis_article_get_site (bundle->article));
      g_assert_cmpstr (precis_article_get_url (article), ==, precis_article_get_url (bundle->article));
      g_assert_cmpstr (precis_article_get_published (article), ==, precis_article_get_published (bundle->article));
      g_assert_cmpstr (precis_article_get_language (article), ==, precis_article_get_language (bundle->article));
    }
}

/* Whole characters of the text, and no more than there are. */
static gboolean
is_span_of (const char *text, guint start, guint end)
{
  return start <= end && end <= strlen (text) && ((guint8) text[start] & 0xC0) != 0x80
         && ((guint8) text[end] & 0xC0) != 0x80;
}

/* However damaged a file is, either it is refused or what comes of it is sound. */
static void
test_damaged (void)
{
  g_autoptr (GRand) random = g_rand_new_with_seed (9);

  for (guint i = 1; i <= 4 * ROUNDS; i++)
    {
      g_autoptr (PrecisBundle) bundle = fixture_bundle (random, i), read = NULL;
      g_autofree char *json = precis_export_article_json (bundle), *again = NULL;
      gsize length = strlen (json);
      g_autoptr (GBytes) bytes = NULL;
      g_autoptr (GError) error = NULL;

      for (int n = g_rand_int_range (random, 1, 12); n > 0; n--)
        json[g_rand_int_range (random, 0, length)] = "0123456789{}[],:\"-eutf\\n"[g_rand_int_range (random, 0, 24)];
      bytes = g_bytes_new (json, g_rand_boolean (random) ? length : (gsize) g_rand_int_range (random, 0, length));
      read = precis_bundle_read (bytes, &error);
      g_assert_true ((read != NULL) != (error != NULL));
      for (guint n = 0; read && n < read->notes->len; n++)
        g_assert_true (is_span_of (precis_article_get_text (read->article), precis_note_get_start (read->notes->pdata[n]),
                                   precis_note_get_end (read->notes->pdata[n])));
      again = read ? precis_export_article_json (read) : NULL;
      g_assert_true (!again || g_utf8_validate (again, -1, NULL));
    }
}

static void
test_file_name (void)
{
  static const struct
  {
    const char *title;
    const char *name;
  } rows[] = {
    { "Talks resume in Port Ansel", "7-talks-resume-in-port-ansel" },
    { "", "7-article" },
    { "東京", "7-article" },
    { "../../etc/passwd", "7-etc-passwd" },
    { "..\\..\\autoexec.bat", "7-autoexec-bat" },
    { "-rf / --no-preserve", "7-rf-no-preserve" },
    { ".hidden", "7-hidden" },
    { "con", "7-con" },
    { "Zürich’s ‘Größe’ — “naïve”", "7-zurichs-grosse-naive" },
    { "a\tb\nc", "7-a-b-c" },
    { "What's up?", "7-whats-up" },
    { "one two three four five six seven eight nine ten eleven twelve thirteen",
      "7-one-two-three-four-five-six-seven-eight-nine-ten-eleven" },
    { "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa",
      "7-aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa" },
  };

  for (guint i = 0; i < G_N_ELEMENTS (rows); i++)
    {
      g_autofree char *name = precis_export_file_name (7, rows[i].title);

      g_assert_cmpstr (name, ==, rows[i].name);
    }
}

static void
test_catalogue (void)
{
  g_autoptr (PrecisCatalogue) catalogue = precis_catalogue_new (), read = NULL;
  g_autofree char *json = NULL, *again = NULL;
  g_autoptr (GBytes) bytes = NULL;
  g_autoptr (GError) error = NULL;
  gint64 ids[] = { 9, 4 };

  catalogue->whole = TRUE;
  precis_catalogue_add_entry (catalogue, 4, 1600000000, "4-article");
  precis_catalogue_add_entry (catalogue, 9, 1600000001, "9-talks");
  g_ptr_array_add (catalogue->tags, g_strdup ("to \"check\""));
  g_array_append_vals (precis_catalogue_add_dossier (catalogue, "Port Ansel", "a\nb")->articles, ids, 2);
  precis_catalogue_add_dossier (catalogue, "Empty", NULL);
  precis_catalogue_add_search (catalogue, "Unread", "is:unread \"port ansel\"");
  g_ptr_array_add (catalogue->repairs, precis_repair_new (PRECIS_REPAIR_MERGE, "Kem Jung-un", "Kem Jung Un"));
  g_ptr_array_add (catalogue->repairs, precis_repair_new (PRECIS_REPAIR_IGNORE, "Reuters", NULL));
  json = precis_export_catalogue (catalogue);
  bytes = g_bytes_new (json, strlen (json));
  read = precis_catalogue_read (bytes, &error);
  g_assert_no_error (error);
  g_assert_cmpuint (read->entries->len, ==, 2);
  again = precis_export_catalogue (read);
  g_assert_cmpstr (json, ==, again);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/article/json", test_json);
  g_test_add_func ("/article/markdown", test_markdown);
  g_test_add_func ("/article/damaged", test_damaged);
  g_test_add_func ("/article/file-name", test_file_name);
  g_test_add_func ("/article/catalogue", test_catalogue);
  return g_test_run ();
}
