/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include <glib/gi18n.h>

#include "precis-correction-group.h"
#include "precis-labels.h"
#include "precis-name-lists.h"

struct _PrecisCorrectionGroup
{
  AdwPreferencesGroup parent_instance;

  GtkListBox *list;
  GtkWidget  *undo;

  PrecisCorrector *corrector;
  GListStore      *repairs; /* the last one first */
  GCancellable    *cancellable;
};

G_DEFINE_FINAL_TYPE (PrecisCorrectionGroup, precis_correction_group, ADW_TYPE_PREFERENCES_GROUP)

static void
read_cb (GObject *source, GAsyncResult *result, gpointer user_data)
{
  g_autoptr (PrecisCorrectionGroup) self = user_data;
  g_autoptr (GPtrArray) repairs = precis_name_lists_finish (PRECIS_STORE (source), result, NULL);

  if (!repairs || !self->corrector)
    return;
  g_list_store_remove_all (self->repairs);
  for (guint i = 0; i < repairs->len; i++)
    g_list_store_insert (self->repairs, 0, repairs->pdata[i]);
}

static void
read_repairs (PrecisCorrectionGroup *self)
{
  precis_name_lists_get_repairs_async (precis_corrector_get_store (self->corrector), self->cancellable, read_cb,
                                       g_object_ref (self));
}

static void
remove_action (GtkWidget *widget, const char *name, GVariant *parameter)
{
  PrecisCorrectionGroup *self = PRECIS_CORRECTION_GROUP (widget);

  precis_corrector_remove (self->corrector, g_variant_get_int64 (parameter));
  gtk_widget_set_visible (self->undo, TRUE);
}

static void
undo_action (GtkWidget *widget, const char *name, GVariant *parameter)
{
  PrecisCorrectionGroup *self = PRECIS_CORRECTION_GROUP (widget);

  precis_corrector_undo (self->corrector);
  gtk_widget_set_visible (self->undo, FALSE);
}

static GtkWidget *
new_remove_button (PrecisRepair *repair)
{
  GtkWidget *button = g_object_new (GTK_TYPE_BUTTON, "icon-name", "user-trash-symbolic", "valign", GTK_ALIGN_CENTER,
                                    "tooltip-text", _("Remove This Correction"), "action-name", "corrections.remove",
                                    "action-target", g_variant_new_int64 (precis_repair_get_id (repair)), NULL);

  gtk_widget_add_css_class (button, "flat");
  gtk_accessible_update_property (GTK_ACCESSIBLE (button), GTK_ACCESSIBLE_PROPERTY_LABEL, _("Remove This Correction"),
                                  -1);
  return button;
}

static GtkWidget *
new_row (gpointer item, gpointer user_data)
{
  PrecisCorrectionGroup *self = user_data;
  g_autofree char *label = precis_repair_dup_label (item);
  GtkWidget *row = g_object_new (ADW_TYPE_ACTION_ROW, "use-markup", FALSE, "title", label, NULL);

  if (!precis_corrector_get_reason (self->corrector))
    adw_action_row_add_suffix (ADW_ACTION_ROW (row), new_remove_button (item));
  return row;
}

static void
precis_correction_group_dispose (GObject *object)
{
  PrecisCorrectionGroup *self = PRECIS_CORRECTION_GROUP (object);

  g_cancellable_cancel (self->cancellable);
  g_clear_object (&self->cancellable);
  g_clear_object (&self->corrector);
  g_clear_object (&self->repairs);
  G_OBJECT_CLASS (precis_correction_group_parent_class)->dispose (object);
}

static void
precis_correction_group_class_init (PrecisCorrectionGroupClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = precis_correction_group_dispose;
  gtk_widget_class_install_action (widget_class, "corrections.remove", "x", remove_action);
  gtk_widget_class_install_action (widget_class, "corrections.undo", NULL, undo_action);
}

static void
precis_correction_group_init (PrecisCorrectionGroup *self)
{
  GtkWidget *nothing = g_object_new (GTK_TYPE_LABEL, "label", _("No name was corrected."), NULL);

  self->cancellable = g_cancellable_new ();
  self->repairs = g_list_store_new (PRECIS_TYPE_REPAIR);
  self->list = g_object_new (GTK_TYPE_LIST_BOX, "selection-mode", GTK_SELECTION_NONE, NULL);
  self->undo = g_object_new (GTK_TYPE_BUTTON, "label", _("Undo"), "action-name", "corrections.undo", "visible", FALSE,
                             NULL);
  gtk_widget_add_css_class (nothing, "nothing");
  gtk_widget_add_css_class (GTK_WIDGET (self->list), "boxed-list");
  gtk_list_box_set_placeholder (self->list, nothing);
  adw_preferences_group_add (ADW_PREFERENCES_GROUP (self), GTK_WIDGET (self->list));
  adw_preferences_group_set_header_suffix (ADW_PREFERENCES_GROUP (self), self->undo);
}

/**
 * precis_correction_group_new:
 * @corrector: what takes corrections back
 *
 * Returns: (transfer floating): a group that shows what is corrected in the library
 */
GtkWidget *
precis_correction_group_new (PrecisCorrector *corrector)
{
  PrecisCorrectionGroup *self = g_object_new (
    PRECIS_TYPE_CORRECTION_GROUP, "title", _("Names"), "description",
    _("What you correct about names holds for all articles of the library."), NULL);

  self->corrector = g_object_ref (corrector);
  gtk_list_box_bind_model (self->list, G_LIST_MODEL (self->repairs), new_row, self, NULL);
  g_signal_connect_object (precis_corrector_get_store (corrector), "changed", G_CALLBACK (read_repairs), self,
                           G_CONNECT_SWAPPED);
  read_repairs (self);
  return GTK_WIDGET (self);
}
