/* SPDX-License-Identifier: GPL-3.0-or-later */
#define _GNU_SOURCE
#include "config.h"

#include "precis-entity.h"
#include "precis-intake.h"
#include "precis-profile.h"
#include "store-fixture.h"

static gboolean
is_idle (gpointer data)
{
  return fixture_ask (data, "SELECT count (*) FROM jobs") == 0;
}

static void
add (StoreFixture *fixture, PrecisIntake *intake, const char *text)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (GBytes) bytes = g_bytes_new (text, strlen (text));
  g_autoptr (PrecisSource) source = precis_source_new_for_bytes (bytes, "Pasted text", NULL);
  g_autoptr (PrecisAddition) addition = precis_intake_add (intake, source, NULL, &error);
  g_autoptr (PrecisArticle) article = precis_intake_read (intake, addition->id, NULL, &error);
  g_autoptr (PrecisBriefing) briefing = precis_intake_brief (intake, addition->id, article, NULL, &error);

  g_assert_no_error (error);
  g_assert_nonnull (briefing);
  run_until (is_idle, &fixture->other);
}

static void
fill (StoreFixture *fixture)
{
  g_autoptr (PrecisDesk) desk = precis_desk_new ();
  g_autoptr (PrecisIntake) intake = precis_intake_new (desk, fixture->store);

  add (fixture, intake, "Mayor Angela Tessel opened a bridge in Poland. It rained.\n");
  add (fixture, intake, "Mayor Angela Tessel closed a school. Nobody came.\n");
  add (fixture, intake, "Finance Minister Angela Tessel went to Poland. There Tessel met ferry owners from Norway.\n");
  run_until (is_last_reference, intake);
}

static void
test_read (StoreFixture *fixture, gconstpointer data)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (PrecisProfile) profile = NULL;
  g_autoptr (PrecisAppearance) last = NULL, change = NULL;
  g_autoptr (PrecisSubject) companion = NULL;

  fill (fixture);
  profile = precis_profile_read (fixture->store, "angela tessel", PRECIS_ENTITY_PERSON, NULL, &error);
  g_assert_no_error (error);
  g_assert_cmpstr (precis_subject_get_name (precis_profile_get_subject (profile)), ==, "Angela Tessel");
  g_assert_cmpuint (precis_subject_get_count (precis_profile_get_subject (profile)), ==, 3);
  g_assert_cmpuint (g_list_model_get_n_items (precis_profile_get_others (profile)), ==, 0);
  g_assert_cmpuint (g_list_model_get_n_items (precis_profile_get_appearances (profile)), ==, 3);

  last = g_list_model_get_item (precis_profile_get_appearances (profile), 0);
  g_assert_cmpuint (precis_appearance_get_count (last), ==, 2);
  g_assert_cmpuint (g_strv_length ((char **) precis_appearance_get_passages (last)), ==, 2);
  g_assert_cmpstr (precis_appearance_get_passages (last)[1], ==, "There Tessel met ferry owners from Norway.");

  /* two mayors in a row are one role */
  g_assert_cmpuint (g_list_model_get_n_items (precis_profile_get_roles (profile)), ==, 2);
  change = g_list_model_get_item (precis_profile_get_roles (profile), 1);
  g_assert_true (strcasestr (precis_appearance_get_role (change), "mayor") != NULL);

  companion = g_list_model_get_item (precis_profile_get_companions (profile), 0);
  g_assert_cmpstr (precis_subject_get_name (companion), ==, "Poland");
  g_assert_cmpuint (precis_subject_get_count (companion), ==, 2);
}

static void
test_none (StoreFixture *fixture, gconstpointer data)
{
  static const struct
  {
    const char *name;
    int         type;
  } rows[] = {
    { "Nobody Atall", -1 },
    { "Angela Tessel", PRECIS_ENTITY_PLACE },
    { "", -1 },
    { "\"", -1 },
  };

  fill (fixture);
  for (guint i = 0; i < G_N_ELEMENTS (rows); i++)
    {
      g_autoptr (GError) error = NULL;

      g_assert_null (precis_profile_read (fixture->store, rows[i].name, rows[i].type, NULL, &error));
      g_assert_error (error, PRECIS_ERROR, PRECIS_ERROR_NOT_FOUND);
    }
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add ("/profile/read", StoreFixture, NULL, store_fixture_set_up, test_read, store_fixture_tear_down);
  g_test_add ("/profile/none", StoreFixture, NULL, store_fixture_set_up, test_none, store_fixture_tear_down);
  return g_test_run ();
}
