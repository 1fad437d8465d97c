/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include <string.h>

#include "precis-limits.h"
#include "precis-normalise.h"

static void
test_lines (void)
{
  static const struct { const char *text, *line; } rows[] = {
    { "Talks resume", "Talks resume" },
    { "", "" },
    { " \t\n\u00A0", "" },
    { "  Talks\t \n resume\r\n", "Talks resume" },
    { "no\u00A0break\u202Fspace\u3000wide", "no break space wide" },
    { "\uFEFFmark", "mark" },
    { "soft\u00ADhyphen zero\u200Bwidth word\u2060joiner", "softhyphen zerowidth wordjoiner" },
    { "left\u202Eright\u2066in\u2069", "leftrightin" },
    { "a\x01" "b\x7f" "c\xc2\x85" "d", "abc d" },
    { "cafe\u0301", "caf\u00e9" },
    { "bad \xff\xc3( byte", "bad \uFFFD\uFFFD( byte" },
    { "cut \xe2\x80", "cut \uFFFD\uFFFD" },
    { "\xed\xa0\x80", "\uFFFD\uFFFD\uFFFD" },
    { "می\u200Cخواهد", "می\u200Cخواهد" },
    { "tag\U000E0041s", "tags" },
  };

  for (guint i = 0; i < G_N_ELEMENTS (rows); i++)
    {
      g_autofree char *line = precis_normalise_line (rows[i].text, -1);
      g_autofree char *again = precis_normalise_line (line, strlen (line));

      g_assert_cmpstr (line, ==, rows[i].line);
      g_assert_cmpstr (again, ==, line);
    }
}

static void
test_text (void)
{
  static const struct { const char *text, *clean; } rows[] = {
    { "One\nTwo", "One\nTwo" },
    { "\n\n One  here \r\n \t\r\n Two\u2028Three \n", "One here\nTwo\nThree" },
    { "a \n b", "a\nb" },
    { "a\rb", "a\nb" },
  };

  for (guint i = 0; i < G_N_ELEMENTS (rows); i++)
    {
      g_autofree char *clean = precis_normalise_text (rows[i].text, -1);

      g_assert_cmpstr (clean, ==, rows[i].clean);
    }
}

/* A long line without a plain letter is composed like a short one, and in linear time. */
static void
test_long (void)
{
  g_autoptr (GString) text = g_string_new (NULL);
  g_autoptr (GString) expected = g_string_new (NULL);
  g_autofree char *line = NULL;

  for (guint i = 0; i < 200000; i++)
    {
      g_string_append (text, "E\u0302\u0301\u1112\u1161\u11ab");
      g_string_append (expected, "\u1ebe\ud55c");
    }
  line = precis_normalise_line (text->str, text->len);
  g_assert_true (strcmp (line, expected->str) == 0);
}

static void
test_nul (void)
{
  g_autofree char *line = precis_normalise_line ("a\0b\0\0 c", 7);

  g_assert_cmpstr (line, ==, "ab c");
}

static void
test_marks (void)
{
  g_autoptr (GString) text = g_string_new ("x");
  g_autofree char *line = NULL;

  for (guint i = 0; i < 100000; i++)
    g_string_append (text, i % 2 ? "\u0316" : "\u0301");
  line = precis_normalise_line (text->str, text->len);
  g_assert_cmpint (g_utf8_strlen (line, -1), <=, PRECIS_MAX_COMBINING_MARKS + 1);
  g_assert_cmpint (g_utf8_strlen (line, -1), >=, PRECIS_MAX_COMBINING_MARKS);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/normalise/lines", test_lines);
  g_test_add_func ("/normalise/text", test_text);
  g_test_add_func ("/normalise/long", test_long);
  g_test_add_func ("/normalise/nul", test_nul);
  g_test_add_func ("/normalise/marks", test_marks);
  return g_test_run ();
}
