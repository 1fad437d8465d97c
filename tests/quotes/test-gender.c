/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "precis-gender.h"

static void
test_word (void)
{
  static const struct
  {
    const char   *lower;
    PrecisGender  gender;
  } rows[] = {
    { "abigail", PRECIS_GENDER_FEMALE }, { "zoe", PRECIS_GENDER_FEMALE }, { "she", PRECIS_GENDER_FEMALE },
    { "mrs.", PRECIS_GENDER_FEMALE },    { "aaron", PRECIS_GENDER_MALE }, { "yusuf", PRECIS_GENDER_MALE },
    { "he", PRECIS_GENDER_MALE },        { "mr", PRECIS_GENDER_MALE },    { "they", PRECIS_GENDER_UNKNOWN },
    { "it", PRECIS_GENDER_UNKNOWN },     { "", PRECIS_GENDER_UNKNOWN },   { "Mr", PRECIS_GENDER_UNKNOWN },
  };

  for (guint i = 0; i < G_N_ELEMENTS (rows); i++)
    g_assert_cmpint (precis_gender_of_word (rows[i].lower), ==, rows[i].gender);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/gender/word", test_word);
  return g_test_run ();
}
