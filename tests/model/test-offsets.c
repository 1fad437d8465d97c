/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include <string.h>

#include "precis-offsets.h"

/* Every byte that starts a character maps to its number and back, whatever the text is made of. */
static void
check_text (const char *text)
{
  g_autoptr (PrecisOffsets) offsets = precis_offsets_new (text);
  guint32 n = 0;

  for (const char *p = text;; p = g_utf8_next_char (p), n++)
    {
      g_assert_cmpuint (precis_offsets_to_chars (offsets, p - text), ==, n);
      g_assert_cmpuint (precis_offsets_to_bytes (offsets, n), ==, p - text);
      if (!*p)
        break;
    }
  g_assert_cmpuint (precis_offsets_to_chars (offsets, strlen (text) + 100), ==, n);
  g_assert_cmpuint (precis_offsets_to_bytes (offsets, n + 100), ==, strlen (text));
}

static void
test_round_trip (void)
{
  g_autoptr (GString) mixed = g_string_new (NULL);

  check_text ("");
  check_text ("a");
  check_text ("plain text");
  check_text ("“é” 汉字 🙂");
  for (guint i = 0; i < 300; i++)
    g_string_append (mixed, i % 3 ? "ab" : i % 2 ? "é" : "🙂");
  check_text (mixed->str);
  g_string_set_size (mixed, 0);
  for (guint i = 0; i < 64; i++)
    g_string_append (mixed, "汉");
  check_text (mixed->str);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/offsets/round-trip", test_round_trip);
  return g_test_run ();
}
