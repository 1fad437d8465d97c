/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "precis-shingles.h"

static guint
count_common (const char *a, const char *b)
{
  gint64 one[PRECIS_SHINGLES_N_BANDS], other[PRECIS_SHINGLES_N_BANDS];
  guint common = 0;

  g_assert_cmpuint (precis_shingles_sketch (a, one), ==, PRECIS_SHINGLES_N_BANDS);
  g_assert_cmpuint (precis_shingles_sketch (b, other), ==, PRECIS_SHINGLES_N_BANDS);
  for (guint i = 0; i < PRECIS_SHINGLES_N_BANDS; i++)
    common += one[i] == other[i];
  return common;
}

/* What does not change what a text says changes nothing. */
static void
test_same (void)
{
  static const struct
  {
    const char *a;
    const char *b;
  } rows[] = {
    { "The ferry to Orrel didn't sail on Monday because of ice.",
      "THE FERRY  to Orrel didn\u2019t sail,\non Monday; because of ice" },
    { "Ärger über Öl an der Küste von Velland heute", "ÄRGER ÜBER ÖL AN DER KÜSTE VON VELLAND HEUTE" },
    { "船は月曜日に出ません", "船は、月曜日に 出ません。" },
  };

  for (guint i = 0; i < G_N_ELEMENTS (rows); i++)
    {
      g_assert_cmpfloat (precis_shingles_overlap (rows[i].a, rows[i].b), ==, 1);
      g_assert_cmpuint (count_common (rows[i].a, rows[i].b), ==, PRECIS_SHINGLES_N_BANDS);
    }
}

static void
test_short (void)
{
  static const char * const rows[] = {
    "",
    " \n",
    "…!?",
    "one",
    "one two three four five six seven",
    "one's two's three's four's five's six's seven's",
    "一二三四五六七",
  };

  for (guint i = 0; i < G_N_ELEMENTS (rows); i++)
    {
      gint64 bands[PRECIS_SHINGLES_N_BANDS];

      g_assert_cmpuint (precis_shingles_sketch (rows[i], bands), ==, 0);
    }
  g_assert_cmpfloat (precis_shingles_overlap ("", ""), ==, 0);
  g_assert_cmpfloat (precis_shingles_overlap ("one two three", "one two three"), ==, 0);
}

static void
test_overlap (void)
{
  static const struct
  {
    const char *a;
    const char *b;
    double      overlap;
  } rows[] = {
    { "a b c d", "a b c d", 1 },
    { "a b c d", "d c b a", 0 },
    { "a b c d e", "a b c d f", 1.0 / 3 },
    { "a b c d a b c d a b c d", "a b c d a b c", 1 }, /* a shingle counts once */
    { "a b c d e f g h", "a b c d", 1.0 / 5 },
    { "a b c d", "", 0 },
    { "ab c d e", "a bc d e", 0 },
  };

  for (guint i = 0; i < G_N_ELEMENTS (rows); i++)
    {
      g_assert_cmpfloat_with_epsilon (precis_shingles_overlap (rows[i].a, rows[i].b), rows[i].overlap, 1e-9);
      g_assert_cmpfloat_with_epsilon (precis_shingles_overlap (rows[i].b, rows[i].a), rows[i].overlap, 1e-9);
    }
}

/* Sketches are kept: they must be tomorrow what they are today. */
static void
test_stable (void)
{
  gint64 bands[PRECIS_SHINGLES_N_BANDS];

  precis_shingles_sketch ("The ferry to Orrel did not sail on Monday because of ice.", bands);
  g_assert_cmpint (bands[0], ==, G_GINT64_CONSTANT (704849981));
  g_assert_cmpint (bands[15], ==, G_GINT64_CONSTANT (1961143158));
}

/* @n_words words; with @salt, every tenth of those after the first @unchanged is another one. */
static char *
make_text (guint seed, guint n_words, guint unchanged, guint salt)
{
  GString *text = g_string_new (NULL);
  g_autoptr (GRand) random = g_rand_new_with_seed (seed);

  for (guint i = 0; i < n_words; i++)
    {
      guint word = g_rand_int_range (random, 0, 5000);

      g_string_append_printf (text, "w%u%s ", word, i >= unchanged && i % 10 == 0 && salt ? "x" : "");
    }
  return g_string_free (text, FALSE);
}

/* How many of 400 pairs of texts that agree in their first @unchanged words of 500 meet in a band. */
static guint
count_meetings (guint unchanged, double *overlap)
{
  guint meetings = 0;

  *overlap = 0;
  for (guint i = 0; i < 400; i++)
    {
      g_autofree char *a = make_text (i, 500, unchanged, 0);
      g_autofree char *b = make_text (i, 500, unchanged, 1);

      meetings += count_common (a, b) > 0;
      *overlap += precis_shingles_overlap (a, b) / 400;
    }
  return meetings;
}

static void
test_chances (void)
{
  double overlap;

  g_assert_cmpuint (count_meetings (400, &overlap), >=, 396);
  g_assert_cmpfloat_with_epsilon (overlap, 0.85, 0.01);
  g_assert_cmpuint (count_meetings (90, &overlap), <=, 80);
  g_assert_cmpfloat_with_epsilon (overlap, 0.5, 0.01);
  g_assert_cmpuint (count_meetings (0, &overlap), <=, 40);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/shingles/same", test_same);
  g_test_add_func ("/shingles/short", test_short);
  g_test_add_func ("/shingles/overlap", test_overlap);
  g_test_add_func ("/shingles/stable", test_stable);
  g_test_add_func ("/shingles/chances", test_chances);
  return g_test_run ();
}
