/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include <string.h>

#include "precis-rouge.h"

static PrecisRougeText *
read_text (const char *text)
{
  PrecisRougeText *read = precis_rouge_text_new ();

  precis_rouge_text_add (read, text, strlen (text));
  return read;
}

static void
test_f1 (void)
{
  static const struct
  {
    const char *reference;
    const char *summary;
    double      words;
    double      pairs;
  } rows[] = {
    { "the ferry sank", "the ferry sank", 1, 1 },
    { "The ferry, sank!", "the FERRY sank", 1, 1 },
    { "the ferry sank", "sank ferry the", 1, 0 },
    { "the ferry sank", "the ferry sailed", 2.0 * 2 / 6, 2.0 * 1 / 4 },
    { "the the ferry", "the the the", 2.0 * 2 / 6, 2.0 * 1 / 4 }, /* as often as it stands in both */
    { "the ferry sank", "the", 2.0 * 1 / 4, 0 },
    { "the ferry sank", "", 0, 0 },
    { "", "", 0, 0 },
    { "one two", "three four", 0, 0 },
  };

  for (guint i = 0; i < G_N_ELEMENTS (rows); i++)
    {
      g_autoptr (PrecisRougeText) reference = read_text (rows[i].reference);
      g_autoptr (PrecisRougeText) summary = read_text (rows[i].summary);

      g_assert_cmpfloat_with_epsilon (precis_rouge_f1 (reference, summary, 1), rows[i].words, 1e-9);
      g_assert_cmpfloat_with_epsilon (precis_rouge_f1 (reference, summary, 2), rows[i].pairs, 1e-9);
      g_assert_cmpfloat (precis_rouge_f1 (summary, reference, 1), ==, precis_rouge_f1 (reference, summary, 1));
    }
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/rouge/f1", test_f1);
  return g_test_run ();
}
