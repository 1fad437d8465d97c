/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include <string.h>

#include "precis-error.h"
#include "precis-sniff.h"

#define BYTES(literal) literal, sizeof literal - 1

static void
test_is_text (void)
{
  static const struct
  {
    const char *data;
    gsize       size;
    gboolean    is_text;
  } rows[] = {
    { BYTES (""), TRUE },
    { BYTES ("Harbour"), TRUE },
    { BYTES ("a\0b\x01" "c"), TRUE },
    { BYTES ("\xFF\xFE" "a\0\x01\x01\x02\x01\x03\x01\x04\x01\x05\x01\x06\x01\x07\x01\x08\x01"), TRUE },
    { BYTES ("%PDF-1.7\n"), FALSE },
    { BYTES ("\x89PNG\r\n\x1A\n"), FALSE },
    { BYTES ("\xFF\xD8\xFF\xE0"), FALSE },
    { BYTES ("GIF89a"), FALSE },
    { BYTES ("PK\3\4"), FALSE },
    { BYTES ("\x1F\x8B\x08"), FALSE },
    { BYTES ("\x7F" "ELF\2"), FALSE },
    { BYTES ("SQLite format 3\0"), FALSE },
    { BYTES ("\1\2\3\4\5\6\7\x10\x11\x12 and so on"), FALSE },
  };

  for (guint i = 0; i < G_N_ELEMENTS (rows); i++)
    {
      g_autoptr (GError) error = NULL;

      g_assert_cmpint (precis_sniff_is_text (rows[i].data, rows[i].size, &error), ==, rows[i].is_text);
      if (!rows[i].is_text)
        g_assert_error (error, PRECIS_ERROR, PRECIS_ERROR_NOT_TEXT);
    }
}

static void
test_format (void)
{
  static const struct
  {
    const char   *text;
    const char   *source;
    const char   *content_type;
    PrecisFormat  format;
  } rows[] = {
    { "Harbour closed", NULL, NULL, PRECIS_FORMAT_PLAIN },
    { "Harbour closed", "a.md", NULL, PRECIS_FORMAT_MARKDOWN },
    { "Harbour closed", NULL, "text/markdown; charset=utf-8", PRECIS_FORMAT_MARKDOWN },
    { "Harbour closed", "a.html", NULL, PRECIS_FORMAT_PLAIN },
    { "# Harbour\n\n**Closed**", NULL, NULL, PRECIS_FORMAT_MARKDOWN },
    { "# Harbour\n\n**Closed**", "a.txt", NULL, PRECIS_FORMAT_PLAIN },
    { "{\"title\": 1}", "a.txt", NULL, PRECIS_FORMAT_JSON },
    { " [ {\"title\": 1}]", NULL, NULL, PRECIS_FORMAT_JSON },
    { "[Updated] Harbour closed", "a.json", NULL, PRECIS_FORMAT_PLAIN },
    { "[[1, 2]]", "a.json", NULL, PRECIS_FORMAT_JSON },
    { "[[1, 2]]", NULL, NULL, PRECIS_FORMAT_PLAIN },
    { "{Harbour}", NULL, NULL, PRECIS_FORMAT_PLAIN },
    { "\n<!DOCTYPE html><p>x", NULL, NULL, PRECIS_FORMAT_HTML },
    { "<?xml version='1.0'?><!-- x --><html>", "a.txt", NULL, PRECIS_FORMAT_HTML },
    { "<p>Harbour</p>", NULL, NULL, PRECIS_FORMAT_HTML },
    { "Harbour <b>closed</b>", "a.HTM", NULL, PRECIS_FORMAT_HTML },
    { "<3 harbours", NULL, NULL, PRECIS_FORMAT_PLAIN },
    { "<?xml version='1.0'?>\n<rss version='2.0'>", NULL, NULL, PRECIS_FORMAT_FEED },
    { "<!-- never closed", NULL, NULL, PRECIS_FORMAT_PLAIN },
    { "<", NULL, NULL, PRECIS_FORMAT_PLAIN },
    { "", NULL, NULL, PRECIS_FORMAT_PLAIN },
  };

  for (guint i = 0; i < G_N_ELEMENTS (rows); i++)
    {
      PrecisImportHints hints = { rows[i].source, NULL, rows[i].content_type };

      g_assert_cmpint (precis_sniff_format (rows[i].text, &hints), ==, rows[i].format);
    }
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/sniff/is-text", test_is_text);
  g_test_add_func ("/sniff/format", test_format);
  return g_test_run ();
}
