/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include <string.h>

#include "precis-string.h"
#include "precis-word-class.h"

static void
test_class (void)
{
  static const struct
  {
    const char *lower;
    guint       classes;
  } rows[] = {
    { "the", PRECIS_WORD_FUNCTION },
    { "they", PRECIS_WORD_FUNCTION | PRECIS_WORD_PRONOUN },
    { "we", PRECIS_WORD_FUNCTION | PRECIS_WORD_PERSONAL },
    { "but", PRECIS_WORD_FUNCTION | PRECIS_WORD_CONNECTIVE },
    { "meanwhile", PRECIS_WORD_CONNECTIVE },
    { "warned", PRECIS_WORD_REPORTING },
    { "will", PRECIS_WORD_FUNCTION | PRECIS_WORD_OUTLOOK },
    { "thursday", PRECIS_WORD_DATE },
    { "harbour", 0 },
    { "", 0 },
    { "the an", 0 },
  };

  for (guint i = 0; i < G_N_ELEMENTS (rows); i++)
    {
      guint32 hash = precis_string_hash (rows[i].lower, strlen (rows[i].lower));
      PrecisWord word = { rows[i].lower, rows[i].lower, hash, 1 };

      g_assert_cmpuint (precis_word_class (&word), ==, rows[i].classes);
    }
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/word-class/class", test_class);
  return g_test_run ();
}
