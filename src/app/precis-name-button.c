/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include <glib/gi18n.h>

#include "precis-briefing-pane.h"
#include "precis-name-button.h"
#include "precis-name-menu.h"
#include "precis-name-picker.h"

struct _PrecisNameButton
{
  AdwBin parent_instance;

  GtkMenuButton  *button;
  PrecisEntity   *entity;
  PrecisBriefing *briefing;
  int             asking;  /* the PrecisRepairKind that a name is to be asked for, or -1 */
  guint           idle_id;
};

/* Corrections that need another name. */
static const struct
{
  const char       *action;
  PrecisRepairKind  kind;
} questions[] = {
  { "name.merge", PRECIS_REPAIR_MERGE },
  { "name.rename", PRECIS_REPAIR_RENAME },
  { "name.alias", PRECIS_REPAIR_ALIAS },
};

G_DEFINE_FINAL_TYPE (PrecisNameButton, precis_name_button, ADW_TYPE_BIN)

static PrecisCorrector *
find_corrector (PrecisNameButton *self)
{
  GtkWidget *pane = gtk_widget_get_ancestor (GTK_WIDGET (self), PRECIS_TYPE_BRIEFING_PANE);

  return pane ? precis_briefing_pane_get_corrector (PRECIS_BRIEFING_PANE (pane)) : NULL;
}

static void
show_menu (PrecisNameButton *self, const char *reason)
{
  g_autoptr (GMenuModel) menu = precis_name_menu_new (self->entity, reason);

  for (guint i = 0; i < G_N_ELEMENTS (questions); i++)
    gtk_widget_action_set_enabled (GTK_WIDGET (self), questions[i].action, !reason);
  gtk_menu_button_set_menu_model (self->button, menu);
}

static void
show_picker (PrecisNameButton *self, PrecisCorrector *corrector)
{
  PrecisNamePicker *picker = g_object_new (PRECIS_TYPE_NAME_PICKER, NULL);

  gtk_menu_button_set_popover (self->button, GTK_WIDGET (picker));
  precis_name_picker_ask (picker, self->asking, self->entity, self->briefing, precis_corrector_get_store (corrector));
}

static void
create_popup_cb (GtkMenuButton *button, gpointer user_data)
{
  PrecisNameButton *self = user_data;
  PrecisCorrector *corrector = find_corrector (self);

  if (self->asking >= 0 && corrector && self->briefing)
    show_picker (self, corrector);
  else
    show_menu (self, corrector ? precis_corrector_get_reason (corrector) : NULL);
  self->asking = -1;
}

static gboolean
ask_cb (gpointer user_data)
{
  PrecisNameButton *self = user_data;

  self->idle_id = 0;
  gtk_menu_button_popup (self->button);
  return G_SOURCE_REMOVE;
}

/* The menu, which asked for it, has to be gone first. */
static void
ask_action (GtkWidget *widget, const char *name, GVariant *parameter)
{
  PrecisNameButton *self = PRECIS_NAME_BUTTON (widget);

  for (guint i = 0; i < G_N_ELEMENTS (questions); i++)
    if (g_str_equal (questions[i].action, name))
      self->asking = questions[i].kind;
  gtk_menu_button_popdown (self->button);
  if (!self->idle_id)
    self->idle_id = g_idle_add (ask_cb, self);
}

static void
profile_action (GtkWidget *widget, const char *name, GVariant *parameter)
{
  precis_name_button_show_profile (PRECIS_NAME_BUTTON (widget));
}

static void
precis_name_button_dispose (GObject *object)
{
  PrecisNameButton *self = PRECIS_NAME_BUTTON (object);

  g_clear_handle_id (&self->idle_id, g_source_remove);
  if (self->button)
    gtk_menu_button_set_create_popup_func (self->button, NULL, NULL, NULL);
  self->button = NULL;
  g_clear_object (&self->entity);
  g_clear_object (&self->briefing);
  G_OBJECT_CLASS (precis_name_button_parent_class)->dispose (object);
}

static void
precis_name_button_class_init (PrecisNameButtonClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = precis_name_button_dispose;
  gtk_widget_class_install_action (widget_class, "name.profile", NULL, profile_action);
  for (guint i = 0; i < G_N_ELEMENTS (questions); i++)
    gtk_widget_class_install_action (widget_class, questions[i].action, NULL, ask_action);
}

static void
precis_name_button_init (PrecisNameButton *self)
{
  self->asking = -1;
  self->button = g_object_new (GTK_TYPE_MENU_BUTTON, "icon-name", "view-more-symbolic", "valign", GTK_ALIGN_CENTER,
                               NULL);
  gtk_widget_add_css_class (GTK_WIDGET (self->button), "flat");
  gtk_widget_add_css_class (GTK_WIDGET (self->button), "name-button");
  gtk_menu_button_set_create_popup_func (self->button, create_popup_cb, self, NULL);
  adw_bin_set_child (ADW_BIN (self), GTK_WIDGET (self->button));
}

/**
 * precis_name_button_set_entity:
 * @self: a button
 * @entity: whose menu it opens
 * @briefing: (nullable): the briefing that @entity is of
 */
void
precis_name_button_set_entity (PrecisNameButton *self, PrecisEntity *entity, PrecisBriefing *briefing)
{
  /* Translators: the menu of a name */
  g_autofree char *label = g_strdup_printf (_("More about %s"), precis_entity_get_name (entity));

  g_set_object (&self->entity, entity);
  g_set_object (&self->briefing, briefing);
  gtk_widget_set_tooltip_text (GTK_WIDGET (self->button), _("More"));
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->button), GTK_ACCESSIBLE_PROPERTY_LABEL, label, -1);
}

/**
 * precis_name_button_popup:
 * @self: a button
 *
 * Opens the menu.
 */
void
precis_name_button_popup (PrecisNameButton *self)
{
  gtk_menu_button_popup (self->button);
}

/**
 * precis_name_button_show_profile:
 * @self: a button
 *
 * Asks the window for the page of the name.
 */
void
precis_name_button_show_profile (PrecisNameButton *self)
{
  gtk_widget_activate_action (GTK_WIDGET (self), "names.profile", "(si)", precis_entity_get_name (self->entity),
                              (int) precis_entity_get_entity_type (self->entity));
}
