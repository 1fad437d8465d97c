/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

/**
 * SECTION: the settings and what they are bound to
 *
 * Everything that is remembered from one run to the next, in one place. A missing schema (a program that is
 * not installed, run without GSETTINGS_SCHEMA_DIR) means that nothing is remembered: the functions then do
 * nothing.
 */
GSettings          *precis_settings_new              (void);
void                precis_settings_bind_window      (GSettings *settings, GtkWindow *window);
void                precis_settings_bind_columns     (GSettings *settings, GObject *split_view);
void                precis_settings_bind_library     (GSettings *settings, GObject *browser);
void                precis_settings_bind_reader      (GSettings *settings, GObject *reader);
void                precis_settings_bind_preferences (GSettings *settings,
                                                      GObject   *points,
                                                      GObject   *show_names,
                                                      GObject   *show_concerns);
GSimpleActionGroup *precis_settings_new_actions      (GSettings *settings);
void                precis_settings_add_points       (GSettings *settings, int more);

G_END_DECLS
