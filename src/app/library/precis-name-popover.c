/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "precis-name-popover.h"

struct _PrecisNamePopover
{
  GtkPopover parent_instance;

  GtkLabel  *question;
  GtkEntry  *entry;
  GtkWidget *accept;

  PrecisHistory *history;
  PrecisEdit    *edit; /* what is to be done once there is a name */
};

G_DEFINE_FINAL_TYPE (PrecisNamePopover, precis_name_popover, GTK_TYPE_POPOVER)

static char *
dup_name (PrecisNamePopover *self)
{
  return g_strstrip (g_strdup (gtk_editable_get_text (GTK_EDITABLE (self->entry))));
}

static void
changed_cb (PrecisNamePopover *self)
{
  g_autofree char *name = dup_name (self);

  gtk_widget_set_sensitive (self->accept, *name != '\0');
}

static void
accepted_cb (PrecisNamePopover *self)
{
  g_autofree char *name = dup_name (self);

  if (!*name || !self->edit)
    return;
  g_free (self->edit->name);
  self->edit->name = g_steal_pointer (&name);
  precis_history_apply (self->history, g_steal_pointer (&self->edit));
  gtk_popover_popdown (GTK_POPOVER (self));
}

static void
precis_name_popover_dispose (GObject *object)
{
  PrecisNamePopover *self = PRECIS_NAME_POPOVER (object);

  g_clear_object (&self->history);
  g_clear_pointer (&self->edit, precis_edit_free);
  gtk_widget_dispose_template (GTK_WIDGET (self), PRECIS_TYPE_NAME_POPOVER);
  G_OBJECT_CLASS (precis_name_popover_parent_class)->dispose (object);
}

static void
precis_name_popover_class_init (PrecisNamePopoverClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = precis_name_popover_dispose;
  gtk_widget_class_set_template_from_resource (widget_class, "/app/precis/Precis/precis-name-popover.ui");
  gtk_widget_class_bind_template_child (widget_class, PrecisNamePopover, question);
  gtk_widget_class_bind_template_child (widget_class, PrecisNamePopover, entry);
  gtk_widget_class_bind_template_child (widget_class, PrecisNamePopover, accept);
  gtk_widget_class_bind_template_callback (widget_class, changed_cb);
  gtk_widget_class_bind_template_callback (widget_class, accepted_cb);
}

static void
precis_name_popover_init (PrecisNamePopover *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

/**
 * precis_name_popover_ask:
 * @self: the popover
 * @history: makes the change
 * @edit: (transfer full): the change, which needs a name
 * @question: what to ask for, a heading
 * @answer: (nullable): a name to begin with
 *
 * Asks the user. Nothing is changed if the popover is closed without an answer.
 */
void
precis_name_popover_ask (PrecisNamePopover *self, PrecisHistory *history, PrecisEdit *edit, const char *question,
                         const char *answer)
{
  g_set_object (&self->history, history);
  g_clear_pointer (&self->edit, precis_edit_free);
  self->edit = edit;
  gtk_label_set_label (self->question, question);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->entry), GTK_ACCESSIBLE_PROPERTY_LABEL, question, -1);
  gtk_editable_set_text (GTK_EDITABLE (self->entry), answer ? answer : "");
  changed_cb (self);
  gtk_popover_popup (GTK_POPOVER (self));
  gtk_widget_grab_focus (GTK_WIDGET (self->entry));
}
