/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "precis-correction-group.h"
#include "precis-preferences.h"
#include "precis-settings.h"

struct _PrecisPreferences
{
  AdwPreferencesPage parent_instance;

  GtkSpinButton *points;
  GtkSwitch     *show_names;
  GtkSwitch     *show_concerns;
};

G_DEFINE_FINAL_TYPE (PrecisPreferences, precis_preferences, ADW_TYPE_PREFERENCES_PAGE)

static void
precis_preferences_dispose (GObject *object)
{
  gtk_widget_dispose_template (GTK_WIDGET (object), PRECIS_TYPE_PREFERENCES);
  G_OBJECT_CLASS (precis_preferences_parent_class)->dispose (object);
}

static void
precis_preferences_class_init (PrecisPreferencesClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = precis_preferences_dispose;
  gtk_widget_class_set_template_from_resource (widget_class, "/app/precis/Precis/precis-preferences.ui");
  gtk_widget_class_bind_template_child (widget_class, PrecisPreferences, points);
  gtk_widget_class_bind_template_child (widget_class, PrecisPreferences, show_names);
  gtk_widget_class_bind_template_child (widget_class, PrecisPreferences, show_concerns);
}

static void
precis_preferences_init (PrecisPreferences *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

/**
 * precis_preferences_new:
 * @settings: (nullable): what the page changes
 * @corrector: (nullable): takes back what was corrected about names
 *
 * Returns: (transfer floating): the page
 */
AdwPreferencesPage *
precis_preferences_new (GSettings *settings, PrecisCorrector *corrector)
{
  PrecisPreferences *self = g_object_new (PRECIS_TYPE_PREFERENCES, NULL);

  precis_settings_bind_preferences (settings, G_OBJECT (self->points), G_OBJECT (self->show_names),
                                    G_OBJECT (self->show_concerns));
  if (corrector)
    adw_preferences_page_add (ADW_PREFERENCES_PAGE (self),
                              ADW_PREFERENCES_GROUP (precis_correction_group_new (corrector)));
  return ADW_PREFERENCES_PAGE (self);
}
