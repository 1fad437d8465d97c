/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include <adwaita.h>

#include "precis-reader.h"
#include "precis-settings.h"
#include "precis-split-view.h"

static void
test_reader (void)
{
  g_autoptr (GSettings) settings = precis_settings_new ();
  GtkWidget *reader = g_object_ref_sink (g_object_new (PRECIS_TYPE_READER, NULL));
  gboolean names;
  guint points;

  g_assert_nonnull (settings);
  g_settings_set_uint (settings, "points", 6);
  precis_settings_bind_reader (settings, G_OBJECT (reader));
  g_object_get (reader, "points", &points, NULL);
  g_assert_cmpuint (points, ==, 6);
  g_object_set (reader, "points", 3, "show-names", FALSE, NULL);
  g_assert_cmpuint (g_settings_get_uint (settings, "points"), ==, 3);
  g_assert_false (g_settings_get_boolean (settings, "show-names"));
  g_settings_set_boolean (settings, "show-names", TRUE);
  g_object_get (reader, "show-names", &names, NULL);
  g_assert_true (names);
  g_assert_finalize_object (reader);
}

static void
test_points (void)
{
  g_autoptr (GSettings) settings = precis_settings_new ();

  g_settings_set_uint (settings, "points", 7);
  precis_settings_add_points (settings, 1);
  g_assert_cmpuint (g_settings_get_uint (settings, "points"), ==, 8);
  precis_settings_add_points (settings, 1);
  g_assert_cmpuint (g_settings_get_uint (settings, "points"), ==, 8);
  for (int i = 0; i < 10; i++)
    precis_settings_add_points (settings, -1);
  g_assert_cmpuint (g_settings_get_uint (settings, "points"), ==, 2);
}

static void
test_actions (void)
{
  g_autoptr (GSettings) settings = precis_settings_new ();
  g_autoptr (GSimpleActionGroup) actions = precis_settings_new_actions (settings);

  g_settings_set_boolean (settings, "show-concerns", TRUE);
  g_action_group_activate_action (G_ACTION_GROUP (actions), "show-concerns", NULL);
  g_assert_false (g_settings_get_boolean (settings, "show-concerns"));
}

/* The columns have every property that a key is bound to. */
static void
test_columns (void)
{
  g_autoptr (GSettings) settings = precis_settings_new ();
  GObject *columns = g_object_ref_sink (g_object_new (PRECIS_TYPE_SPLIT_VIEW, NULL));

  precis_settings_bind_columns (settings, columns);
  g_object_set (columns, "briefing-width", 400, NULL);
  g_assert_cmpint (g_settings_get_int (settings, "briefing-width"), ==, 400);
  g_assert_finalize_object (columns);
}

static void
test_no_schema (void)
{
  g_autoptr (GSimpleActionGroup) actions = precis_settings_new_actions (NULL);
  g_auto (GStrv) names = g_action_group_list_actions (G_ACTION_GROUP (actions));

  g_assert_cmpuint (g_strv_length (names), ==, 0);
  precis_settings_add_points (NULL, 1);
  precis_settings_bind_reader (NULL, NULL);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  adw_init ();
  g_test_add_func ("/settings/reader", test_reader);
  g_test_add_func ("/settings/points", test_points);
  g_test_add_func ("/settings/actions", test_actions);
  g_test_add_func ("/settings/columns", test_columns);
  g_test_add_func ("/settings/no-schema", test_no_schema);
  return g_test_run ();
}
