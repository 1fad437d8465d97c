/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include <gio/gio.h>

#include "precis-concern.h"
#include "precis-enum-types.h"
#include "precis-note.h"

static void
test_round_trip (void)
{
  const char *actors[] = { "Velland", "Tarsa", NULL };
  g_autoptr (GArray) places = g_array_new (FALSE, FALSE, sizeof (PrecisPlace));
  g_autoptr (GArray) shared = NULL;
  g_auto (GStrv) read = NULL;
  PrecisConcern *concern = g_object_new (PRECIS_TYPE_CONCERN,
                                         "kind", PRECIS_CONCERN_OBSTACLE, "phrase", "insists on it",
                                         "start", 3, "end", 16, "places", places, "actors", actors,
                                         "score", 0.5, NULL);

  g_assert_cmpint (precis_concern_get_kind (concern), ==, PRECIS_CONCERN_OBSTACLE);
  g_assert_cmpstr (precis_concern_get_phrase (concern), ==, "insists on it");
  g_assert_cmpuint (precis_concern_get_end (concern), ==, 16);
  g_assert_cmpfloat (precis_concern_get_score (concern), ==, 0.5);
  g_assert_null (precis_concern_get_why (concern));
  g_object_get (concern, "places", &shared, "actors", &read, NULL);
  g_assert_true (shared == places);
  g_assert_cmpstrv (read, actors);
  g_assert_finalize_object (concern);
}

static void
test_wide_number (void)
{
  PrecisNote *note = g_object_new (PRECIS_TYPE_NOTE, "id", G_MAXINT64, "text", "Ask again", NULL);

  g_assert_cmpint (precis_note_get_id (note), ==, G_MAXINT64);
  g_assert_finalize_object (note);
}

static void
test_defaults (void)
{
  g_autoptr (PrecisConcern) concern = g_object_new (PRECIS_TYPE_CONCERN, NULL);

  g_assert_cmpint (precis_concern_get_kind (concern), ==, PRECIS_CONCERN_RISK);
  g_assert_null (precis_concern_get_phrase (concern));
  g_assert_null (precis_concern_get_actors (concern));
  g_assert_null (precis_concern_get_places (concern));
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/fields/round-trip", test_round_trip);
  g_test_add_func ("/fields/wide-number", test_wide_number);
  g_test_add_func ("/fields/defaults", test_defaults);
  return g_test_run ();
}
