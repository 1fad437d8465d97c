/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "import-fixture.h"

#include "precis-limits.h"

#define BYTES(literal) literal, sizeof literal - 1

static void
test_errors (void)
{
  static const struct
  {
    const char *data;
    gsize       size;
    int         code;
  } rows[] = {
    { BYTES (""), PRECIS_ERROR_EMPTY },
    { BYTES (" \r\n\t "), PRECIS_ERROR_EMPTY },
    { BYTES ("\xEF\xBB\xBF"), PRECIS_ERROR_EMPTY },
    { BYTES ("\0\0\0"), PRECIS_ERROR_EMPTY },
    { BYTES ("Leave a Reply"), PRECIS_ERROR_EMPTY },
    { BYTES ("---\ntitle: Port closed\n---\n"), PRECIS_ERROR_EMPTY },
    { BYTES ("%PDF-1.4 text"), PRECIS_ERROR_NOT_TEXT },
    { BYTES ("\x1F\x8B\x08\0"), PRECIS_ERROR_NOT_TEXT },
    { BYTES ("<rss version='2.0'><channel/></rss>"), PRECIS_ERROR_UNSUPPORTED },
  };

  for (guint i = 0; i < G_N_ELEMENTS (rows); i++)
    {
      g_autoptr (GError) error = NULL;

      g_assert_null (import_bytes (rows[i].data, rows[i].size, NULL, &error));
      g_assert_error (error, PRECIS_ERROR, rows[i].code);
    }
}

static void
test_cancelled (void)
{
  g_autoptr (GCancellable) cancellable = g_cancellable_new ();
  g_autoptr (GBytes) bytes = g_bytes_new_static ("Text.", 5);
  g_autoptr (GError) error = NULL;

  g_cancellable_cancel (cancellable);
  g_assert_null (precis_import (bytes, NULL, cancellable, &error));
  g_assert_error (error, G_IO_ERROR, G_IO_ERROR_CANCELLED);
}

static void
test_too_long (void)
{
  g_autoptr (GString) text = g_string_new (NULL);
  g_autoptr (GError) error = NULL;
  g_autoptr (PrecisArticle) article = NULL;
  g_autofree char *dump = NULL;

  while (text->len < PRECIS_MAX_ARTICLE_TEXT + 1000)
    g_string_append (text, "Überall warten Schiffe in der Bucht. ");
  article = import_bytes (text->str, text->len, NULL, &error);
  g_assert_no_error (error);
  g_assert_cmpuint (strlen (precis_article_get_text (article)), <=, PRECIS_MAX_ARTICLE_TEXT);
  g_assert_cmpuint (strlen (precis_article_get_text (article)), >, PRECIS_MAX_ARTICLE_TEXT - 100);
  g_assert_cmpuint (g_strv_length ((char **) precis_article_get_notices (article)), ==, 1);
  dump = dump_blocks (article);
}

/* A paragraph that could not be shown as one, with and without places to cut it at. */
static void
test_long_block (void)
{
  static const struct
  {
    const char *unit;
    const char *end; /* of every block but the last */
  } rows[] = { { "Ships wait. They wait in the bay. ", "." }, { "ships wait ", "" }, { "öde", "" } };

  for (guint i = 0; i < G_N_ELEMENTS (rows); i++)
    {
      g_autoptr (GString) text = g_string_new (NULL);
      g_autoptr (PrecisArticle) article = NULL;
      g_autofree char *dump = NULL;
      g_auto (GStrv) lines = NULL;

      while (text->len < 3 * PRECIS_MAX_BLOCK)
        g_string_append (text, rows[i].unit);
      article = import_bytes (text->str, text->len, NULL, NULL);
      dump = dump_blocks (article);
      lines = g_strsplit (precis_article_get_text (article), "\n", -1);
      g_assert_cmpuint (g_strv_length (lines), ==, 4);
      for (guint k = 0; k < 3; k++)
        {
          g_assert_cmpuint (strlen (lines[k]), <=, PRECIS_MAX_BLOCK);
          g_assert_cmpuint (strlen (lines[k]), >, PRECIS_MAX_BLOCK - 100);
          g_assert_true (g_str_has_suffix (lines[k], rows[i].end));
        }
    }
}

/* A text without a space, and one of lines too many to keep. */
static void
test_too_many (void)
{
  static const char * const units[] = { "“é", "a\n", "<" };

  for (guint i = 0; i < G_N_ELEMENTS (units); i++)
    {
      g_autoptr (GString) text = g_string_new (NULL);
      g_autoptr (GError) error = NULL;
      g_autoptr (PrecisArticle) article = NULL;
      g_autofree char *dump = NULL;

      while (text->len < 2 * PRECIS_MAX_ARTICLE_TEXT)
        g_string_append (text, units[i]);
      article = import_bytes (text->str, text->len, NULL, &error);
      g_assert_no_error (error);
      g_assert_cmpuint (strlen (precis_article_get_text (article)), >, PRECIS_MAX_ARTICLE_TEXT - 100);
      g_assert_nonnull (precis_article_get_notices (article));
      dump = dump_blocks (article);
    }
}

static void
test_notices (void)
{
  static const struct
  {
    const char *data;
    gsize       size;
    guint       n_notices;
  } rows[] = {
    { BYTES ("The caf\xC3\xA9 is closed."), 0 },
    { BYTES ("The caf\xE9 is closed."), 1 },
    { BYTES ("The caf\xEF\xBF\xBD is closed."), 1 },
    { BYTES ("\xEF\xBB\xBFThe caf\xE9 is closed."), 1 },
  };

  for (guint i = 0; i < G_N_ELEMENTS (rows); i++)
    {
      g_autoptr (GError) error = NULL;
      g_autoptr (PrecisArticle) article = import_bytes (rows[i].data, rows[i].size, NULL, &error);
      const char * const *notices;

      g_assert_no_error (error);
      notices = precis_article_get_notices (article);
      g_assert_cmpuint (notices ? g_strv_length ((char **) notices) : 0, ==, rows[i].n_notices);
    }
}

/* Text after a NUL is kept, and fields are one line without controls. */
static void
test_hostile (void)
{
  static const char data[] = "---\ntitle: a\x1B]0;b\x07\u202Ec\n---\nBefore\0after the \x02storm.";
  g_autoptr (GError) error = NULL;
  g_autoptr (PrecisArticle) article = import_bytes (BYTES (data), NULL, &error);

  g_assert_no_error (error);
  g_assert_cmpstr (precis_article_get_title (article), ==, "a]0;bc");
  g_assert_cmpstr (precis_article_get_text (article), ==, "Beforeafter the storm.");
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/import/errors", test_errors);
  g_test_add_func ("/import/cancelled", test_cancelled);
  g_test_add_func ("/import/too-long", test_too_long);
  g_test_add_func ("/import/long-block", test_long_block);
  g_test_add_func ("/import/too-many", test_too_many);
  g_test_add_func ("/import/notices", test_notices);
  g_test_add_func ("/import/hostile", test_hostile);
  return g_test_run ();
}
