/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "precis-wrap.h"

static void
test_append (void)
{
  static const struct
  {
    const char *text;
    guint       width, first, indent;
    const char *wrapped;
  } rows[] = {
    { "", 10, 0, 2, "\n" },
    { "one two three", 0, 0, 2, "one two three\n" },
    { "one two three", 13, 0, 2, "one two three\n" },
    { "one two three", 12, 0, 2, "one two\n  three\n" },
    { "one two three", 8, 4, 4, "one\n    two\n    three\n" },
    { "https://example.org/a/long/address next", 12, 0, 2, "https://example.org/a/long/address\n  next\n" },
    { "é é é", 3, 0, 0, "é é\né\n" },
    { "汉字 汉字", 8, 0, 0, "汉字\n汉字\n" },
  };

  for (guint i = 0; i < G_N_ELEMENTS (rows); i++)
    {
      g_autoptr (GString) out = g_string_new (NULL);

      precis_wrap_append (out, rows[i].text, rows[i].width, rows[i].first, rows[i].indent);
      g_assert_cmpstr (out->str, ==, rows[i].wrapped);
    }
}

static void
test_columns (void)
{
  g_assert_cmpuint (precis_wrap_columns ("", -1), ==, 0);
  g_assert_cmpuint (precis_wrap_columns ("abc", -1), ==, 3);
  g_assert_cmpuint (precis_wrap_columns ("abc", 2), ==, 2);
  g_assert_cmpuint (precis_wrap_columns ("e\u0301", -1), ==, 1);
  g_assert_cmpuint (precis_wrap_columns ("汉字", -1), ==, 4);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/wrap/append", test_append);
  g_test_add_func ("/wrap/columns", test_columns);
  return g_test_run ();
}
