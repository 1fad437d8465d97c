/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "precis-settings.h"

/* The range of the key "points". */
#define MIN_POINTS 2
#define MAX_POINTS 8

/* A key and the property that keeps it; the last row of a table is empty. */
typedef struct
{
  const char *key;
  const char *property;
} Binding;

static void
bind_all (GSettings *settings, gpointer object, const Binding *bindings)
{
  for (guint i = 0; settings && bindings[i].key; i++)
    g_settings_bind (settings, bindings[i].key, object, bindings[i].property, G_SETTINGS_BIND_DEFAULT);
}

/**
 * precis_settings_new:
 *
 * Returns: (transfer full) (nullable): the settings of Precis, or %NULL if their schema is missing
 */
GSettings *
precis_settings_new (void)
{
  GSettingsSchemaSource *source = g_settings_schema_source_get_default ();
  g_autoptr (GSettingsSchema) schema = source ? g_settings_schema_source_lookup (source, APP_ID, TRUE) : NULL;

  return schema ? g_settings_new_full (schema, NULL, NULL) : NULL;
}

/**
 * precis_settings_bind_window:
 * @settings: (nullable): the settings
 * @window: a window
 *
 * Keeps the size of a window.
 */
void
precis_settings_bind_window (GSettings *settings, GtkWindow *window)
{
  bind_all (settings, window, (const Binding[]) {
              { "window-width", "default-width" },
              { "window-height", "default-height" },
              { "window-maximized", "maximized" },
              { NULL, NULL } });
}

/**
 * precis_settings_bind_columns:
 * @settings: (nullable): the settings
 * @split_view: a PrecisSplitView
 *
 * Keeps the widths of the columns, and which of them are wanted.
 */
void
precis_settings_bind_columns (GSettings *settings, GObject *split_view)
{
  bind_all (settings, split_view, (const Binding[]) {
              { "library-width", "library-width" },
              { "briefing-width", "briefing-width" },
              { "show-library", "library-beside" },
              { "show-briefing", "briefing-beside" },
              { NULL, NULL } });
}

/**
 * precis_settings_bind_library:
 * @settings: (nullable): the settings
 * @browser: an object with the property place
 *
 * Keeps which place of the library is shown.
 */
void
precis_settings_bind_library (GSettings *settings, GObject *browser)
{
  bind_all (settings, browser, (const Binding[]) { { "place", "place" }, { NULL, NULL } });
}

/**
 * precis_settings_bind_reader:
 * @settings: (nullable): the settings
 * @reader: an object with the properties points, show-names and show-concerns
 *
 * Keeps how an article is shown.
 */
void
precis_settings_bind_reader (GSettings *settings, GObject *reader)
{
  bind_all (settings, reader, (const Binding[]) {
              { "points", "points" },
              { "show-names", "show-names" },
              { "show-concerns", "show-concerns" },
              { NULL, NULL } });
}

/**
 * precis_settings_bind_preferences:
 * @settings: (nullable): the settings
 * @points: a spin button
 * @show_names: a switch
 * @show_concerns: a switch
 *
 * Lets preferences change what they show.
 */
void
precis_settings_bind_preferences (GSettings *settings,
                                  GObject   *points,
                                  GObject   *show_names,
                                  GObject   *show_concerns)
{
  bind_all (settings, points, (const Binding[]) { { "points", "value" }, { NULL, NULL } });
  bind_all (settings, show_names, (const Binding[]) { { "show-names", "active" }, { NULL, NULL } });
  bind_all (settings, show_concerns, (const Binding[]) { { "show-concerns", "active" }, { NULL, NULL } });
}

/**
 * precis_settings_new_actions:
 * @settings: (nullable): the settings
 *
 * Returns: (transfer full): actions that switch show-names and show-concerns, by the names of the keys
 */
GSimpleActionGroup *
precis_settings_new_actions (GSettings *settings)
{
  const char *keys[] = { "show-names", "show-concerns" };
  GSimpleActionGroup *group = g_simple_action_group_new ();

  for (guint i = 0; settings && i < G_N_ELEMENTS (keys); i++)
    {
      g_autoptr (GAction) action = g_settings_create_action (settings, keys[i]);

      g_action_map_add_action (G_ACTION_MAP (group), action);
    }
  return group;
}

/**
 * precis_settings_add_points:
 * @settings: (nullable): the settings
 * @more: how many points more a summary shall have; may be negative
 *
 * Makes summaries longer or shorter, within their range.
 */
void
precis_settings_add_points (GSettings *settings, int more)
{
  int points = settings ? (int) g_settings_get_uint (settings, "points") + more : 0;

  if (points >= MIN_POINTS && points <= MAX_POINTS)
    g_settings_set_uint (settings, "points", points);
}
