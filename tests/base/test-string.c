/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include <gio/gio.h>

#include "precis-concern.h"
#include "precis-enum-types.h"
#include "precis-string.h"

static void
test_one_line (void)
{
  static const struct
  {
    const char *text;
    guint       max;
    const char *line;
  } rows[] = {
    { "Talks resume", 80, "Talks resume" },
    { "  Talks \n\t resume  ", 80, "Talks resume" },
    { "", 80, "" },
    { " \n ", 80, "" },
    { "a\x01" "b\x7f" "c", 80, "abc" },
    { "left\u202Eright\u2066", 80, "leftright" },
    { "no\u00A0break", 80, "no break" },
    { "abcdef", 6, "abcdef" },
    { "abcdefg", 6, "abcdef…" },
    { "ports and harbours", 12, "ports and…" },
    { "abcdefghijklmnopqrstuvwxyz x abcdefghijklmnopqrstuvwxyz", 54, "abcdefghijklmnopqrstuvwxyz x abcdefghijklmnopqrstuvwxy…" },
  };

  for (guint i = 0; i < G_N_ELEMENTS (rows); i++)
    {
      g_autofree char *line = precis_string_one_line (rows[i].text, rows[i].max);

      g_assert_cmpstr (line, ==, rows[i].line);
    }
}

static void
test_lower (void)
{
  static const struct
  {
    const char *text;
    gssize      length;
    const char *lower;
  } rows[] = {
    { "IRAN and Élise", -1, "iran and élise" },
    { "IRAN and Élise", 4, "iran" },
    { "Ωμέγα", -1, "ωμέγα" },
    { "4th", -1, "4th" },
    { "ABC", 0, "" },
    { "", -1, "" },
  };

  for (guint i = 0; i < G_N_ELEMENTS (rows); i++)
    {
      g_autofree char *lower = precis_string_lower (rows[i].text, rows[i].length);

      g_assert_cmpstr (lower, ==, rows[i].lower);
    }
}

static void
test_fold (void)
{
  static const struct
  {
    const char *text;
    const char *key;
  } rows[] = {
    { "Élan", "elan" },
    { "E\u0301LAN", "elan" },
    { "ÅNGSTRÖM", "angstrom" },
    { "Straße", "strasse" },
    { "O\u2019Hara", "o'hara" },
    { "ﬁn Ｗide", "fin wide" },
    { "ΣΊΣΥΦΟΣ", "σισυφοσ" },
    { "σίσυφος", "σισυφοσ" },
    { "がか", "がか" }, /* another syllable, not a mark on the same one */
    { "\u0301", "" },
    { "", "" },
  };

  for (guint i = 0; i < G_N_ELEMENTS (rows); i++)
    {
      g_autofree char *key = precis_string_fold (rows[i].text);

      g_assert_cmpstr (key, ==, rows[i].key);
    }
}

static void
test_words (void)
{
  static const struct
  {
    const char *text;
    const char *words;
  } rows[] = {
    { "Harbour", " harbour " },
    { "  Élise \t BERG ", " elise berg " },
    { "risk-averse, U.N.", " risk averse u n " },
    { "4th", " 4th " },
    { "がか", " がか " },
    { "☀ !!!", " " },
    { "", " " },
  };

  for (guint i = 0; i < G_N_ELEMENTS (rows); i++)
    {
      g_autofree char *words = precis_string_words (rows[i].text);

      g_assert_cmpstr (words, ==, rows[i].words);
    }
}

static void
test_among (void)
{
  static const char * const sorted[] = { "bay", "harbour", "port" };

  g_assert_true (precis_string_is_among ("bay", sorted, G_N_ELEMENTS (sorted)));
  g_assert_true (precis_string_is_among ("port", sorted, G_N_ELEMENTS (sorted)));
  g_assert_false (precis_string_is_among ("port", sorted, 2));
  g_assert_false (precis_string_is_among ("harbours", sorted, G_N_ELEMENTS (sorted)));
  g_assert_false (precis_string_is_among ("", sorted, G_N_ELEMENTS (sorted)));
}

static void
test_hash (void)
{
  /* The published vectors of FNV-1a, 32 bits. */
  g_assert_cmphex (precis_string_hash ("", 0), ==, 0x811c9dc5);
  g_assert_cmphex (precis_string_hash ("a", 1), ==, 0xe40c292c);
  g_assert_cmphex (precis_string_hash ("foobar", 6), ==, 0xbf9cf968);
}

static void
test_enum (void)
{
  GType type = precis_concern_kind_get_type ();
  int value = -1;

  g_assert_cmpstr (precis_enum_nick (type, PRECIS_CONCERN_OBSTACLE), ==, "obstacle");
  g_assert_null (precis_enum_nick (type, 99));
  g_assert_true (precis_enum_value (type, "obstacle", &value));
  g_assert_cmpint (value, ==, PRECIS_CONCERN_OBSTACLE);
  g_assert_false (precis_enum_value (type, "nonsense", &value));
  g_assert_cmpint (value, ==, PRECIS_CONCERN_OBSTACLE);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/string/one-line", test_one_line);
  g_test_add_func ("/string/lower", test_lower);
  g_test_add_func ("/string/fold", test_fold);
  g_test_add_func ("/string/words", test_words);
  g_test_add_func ("/string/among", test_among);
  g_test_add_func ("/string/hash", test_hash);
  g_test_add_func ("/string/enum", test_enum);
  return g_test_run ();
}
