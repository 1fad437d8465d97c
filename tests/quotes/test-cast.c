/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "precis-cast.h"
#include "precis-names.h"

static void
append_name (GArray *names, guint32 first, guint32 n_tokens, PrecisNameType type)
{
  PrecisName name = { first, n_tokens, type, 1 };

  g_array_append_val (names, name);
}

/* Names that nobody has grouped stand for themselves; titles and given names tell the gender. */
static void
test_names (void)
{
  static const struct
  {
    const char   *name;
    gboolean      is_person;
    PrecisGender  gender;
  } rows[] = {
    { "Ostrov", TRUE, PRECIS_GENDER_FEMALE },
    { "Peter Brandt", TRUE, PRECIS_GENDER_MALE },
    { "Torvik", FALSE, PRECIS_GENDER_UNKNOWN },
  };
  g_autoptr (PrecisArticle) article
    = g_object_new (PRECIS_TYPE_ARTICLE, "text", "Ms. Ostrov met Peter Brandt near Torvik.", NULL);
  g_autoptr (PrecisReading) reading = precis_reading_new (article, NULL);
  g_autoptr (PrecisCast) cast = NULL;

  reading->names = g_array_new (FALSE, FALSE, sizeof (PrecisName));
  append_name (reading->names, 1, 1, PRECIS_NAME_PER);
  append_name (reading->names, 3, 2, PRECIS_NAME_PER);
  append_name (reading->names, 6, 1, PRECIS_NAME_LOC);
  cast = precis_cast_new (reading);
  for (guint i = 0; i < G_N_ELEMENTS (rows); i++)
    {
      const PrecisCastName *name = precis_cast_get (cast, i);

      g_assert_cmpstr (name->name, ==, rows[i].name);
      g_assert_cmpint (name->is_person, ==, rows[i].is_person);
      g_assert_cmpint (name->gender, ==, rows[i].gender);
    }
  g_assert_null (precis_cast_get (cast, 3));
  g_assert_cmpuint (precis_cast_find (cast, 0), ==, 0);
  g_assert_cmpuint (precis_cast_find (cast, 2), ==, 1);
  g_assert_cmpuint (precis_cast_find (cast, 3), ==, 1);
  g_assert_cmpuint (precis_cast_find (cast, 99), ==, 3);
}

static void
test_nobody (void)
{
  g_autoptr (PrecisArticle) article = g_object_new (PRECIS_TYPE_ARTICLE, "text", "Nobody came.", NULL);
  g_autoptr (PrecisReading) reading = precis_reading_new (article, NULL);
  g_autoptr (PrecisCast) cast = precis_cast_new (reading);

  g_assert_cmpuint (precis_cast_find (cast, 0), ==, 0);
  g_assert_null (precis_cast_get (cast, 0));
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/cast/names", test_names);
  g_test_add_func ("/cast/nobody", test_nobody);
  return g_test_run ();
}
