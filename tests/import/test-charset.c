/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include <glib.h>
#include <string.h>

#include "precis-charset.h"

#define BYTES(literal) literal, sizeof literal - 1

static void
test_decode (void)
{
  static const struct
  {
    const char *data;
    gsize       size;
    const char *content_type;
    const char *text;
    const char *charset;
    gboolean    guessed;
  } rows[] = {
    { BYTES (""), NULL, "", "UTF-8", FALSE },
    { BYTES ("plain"), NULL, "plain", "UTF-8", FALSE },
    { BYTES ("caf\xC3\xA9"), NULL, "café", "UTF-8", FALSE },
    { BYTES ("caf\xE9"), NULL, "café", "WINDOWS-1252", TRUE },
    { BYTES ("\x93" "caf\xE9\x94"), "text/plain; charset=iso-8859-1", "“café”", "WINDOWS-1252", FALSE },
    { BYTES ("\xEF\xBB\xBF" "caf\xC3\xA9"), "text/plain; charset=iso-8859-1", "café", "UTF-8", FALSE },
    { BYTES ("\xFF\xFE" "c\0a\0f\0\xE9\0"), NULL, "café", "UTF-16LE", FALSE },
    { BYTES ("\xFE\xFF" "\0c\0a\0f\0\xE9"), NULL, "café", "UTF-16BE", FALSE },
    { BYTES ("\xFF\xFE\0\0" "c\0\0\0\xE9\0\0\0"), NULL, "cé", "UTF-32LE", FALSE },
    { BYTES ("\0\0\xFE\xFF" "\0\0\0c\0\0\0\xE9"), NULL, "cé", "UTF-32BE", FALSE },
    { BYTES ("n\0o\0 \0m\0a\0r\0k\0"), NULL, "no mark", "UTF-16LE", FALSE },
    { BYTES ("\0n\0o\0 \0m\0a\0r\0k"), NULL, "no mark", "UTF-16BE", FALSE },
    { BYTES ("\xFF\xFE" "o\0d\0d"), NULL, "od\uFFFD", "UTF-16LE", FALSE },
    { BYTES ("\xF0\xD2\xC9"), "text/html;charset=\"KOI8-R\"", "При", "KOI8-R", FALSE },
    { BYTES ("<meta charset=windows-1251>\xCF"), NULL, "<meta charset=windows-1251>П", "WINDOWS-1251", FALSE },
    { BYTES ("<meta content='text/html; charset=gb2312'>\xC4\xE3"), NULL,
      "<meta content='text/html; charset=gb2312'>你", "GB18030", FALSE },
    { BYTES ("<?xml version='1.0' encoding='iso-8859-2'?>\xB1"), NULL,
      "<?xml version='1.0' encoding='iso-8859-2'?>ą", "ISO-8859-2", FALSE },
    { BYTES ("<meta charset='utf-16'>x"), NULL, "<meta charset='utf-16'>x", "UTF-8", FALSE },
    { BYTES ("<meta charset='utf-7'>+ADw-"), NULL, "<meta charset='utf-7'>+ADw-", "UTF-8", FALSE },
    { BYTES ("\xC3\xA9t\xC3\xA9"), "text/html; charset=iso-8859-1", "été", "UTF-8", FALSE },
    { BYTES ("na\xEFve caf\xE9"), "text/html; charset=utf-8", "naïve café", "WINDOWS-1252", TRUE },
    { BYTES ("\xC3\xA9 cut \xE2\x82"), NULL, "é cut \uFFFD\uFFFD", "UTF-8", FALSE },
    { BYTES ("a\0b\x01" "c\x7F" "d\xC2\x85" "e"), NULL, "abcd\ne", "UTF-8", FALSE },
    { BYTES ("a\r\nb\rc\nd\x0C" "e"), NULL, "a\nb\nc\nd\ne", "UTF-8", FALSE },
    { BYTES ("\xED\xA0\x80\xC3\xA9\xC3\xA9\xC3\xA9\xC3\xA9"), NULL, "\uFFFD\uFFFD\uFFFDéééé", "UTF-8", FALSE },
  };

  for (guint i = 0; i < G_N_ELEMENTS (rows); i++)
    {
      g_auto (PrecisDecoded) decoded = { NULL };

      precis_charset_decode (rows[i].data, rows[i].size, rows[i].content_type, &decoded);
      g_assert_cmpstr (decoded.text, ==, rows[i].text);
      g_assert_cmpuint (decoded.length, ==, strlen (rows[i].text));
      g_assert_cmpstr (decoded.charset, ==, rows[i].charset);
      g_assert_cmpint (decoded.guessed, ==, rows[i].guessed);
    }
}

static void
test_counts (void)
{
  g_auto (PrecisDecoded) decoded = { NULL };

  precis_charset_decode (BYTES ("\xC3\xA9\xC3\xA9\xFF\0z\n"), NULL, &decoded);
  g_assert_cmpuint (decoded.n_characters, ==, 4);
  g_assert_cmpuint (decoded.n_replaced, ==, 1);
  g_assert_cmpuint (decoded.n_controls, ==, 1);
}

static void
test_lookup (void)
{
  g_assert_cmpstr (precis_charset_lookup (BYTES (" Latin1 ")), ==, "WINDOWS-1252");
  g_assert_cmpstr (precis_charset_lookup (BYTES ("x-sjis")), ==, "CP932");
  g_assert_null (precis_charset_lookup (BYTES ("")));
  g_assert_null (precis_charset_lookup (BYTES ("utf-7")));
  g_assert_null (precis_charset_lookup (BYTES ("utf-")));
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/charset/decode", test_decode);
  g_test_add_func ("/charset/counts", test_counts);
  g_test_add_func ("/charset/lookup", test_lookup);
  return g_test_run ();
}
