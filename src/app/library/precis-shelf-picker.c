/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include <string.h>

#include <glib/gi18n.h>

#include "precis-article-menu.h"
#include "precis-shelf-picker.h"

struct _PrecisShelfPicker
{
  GtkPopover parent_instance;

  GtkLabel    *question;
  GtkEditable *entry;
  GtkListBox  *list;
  GtkWidget   *scroller;
  GtkWidget   *add;

  PrecisSession   *session;
  PrecisShelfKind  kind; /* PRECIS_SHELF_DOSSIER or PRECIS_SHELF_TAG */
  GArray          *ids;  /* of what it is for */
};

G_DEFINE_FINAL_TYPE (PrecisShelfPicker, precis_shelf_picker, GTK_TYPE_POPOVER)

static char *
dup_typed (PrecisShelfPicker *self)
{
  return g_strstrip (g_strdup (gtk_editable_get_text (self->entry)));
}

static PrecisShelf *
shelf_of (GtkListBoxRow *row)
{
  return g_object_get_data (G_OBJECT (row), "precis-shelf");
}

/* Of several articles it is not known whether all have it: they get it, and none loses what the others lack. */
static gboolean
has_tag (PrecisShelfPicker *self, const char *name)
{
  g_autoptr (PrecisCard) card = precis_article_menu_find_card (precis_session_get_browser (self->session));
  const char * const *tags = card ? precis_card_get_tags (card) : NULL;

  return self->kind == PRECIS_SHELF_TAG && self->ids && self->ids->len == 1 && tags && g_strv_contains (tags, name);
}

static GtkWidget *
new_row (PrecisShelfPicker *self, PrecisShelf *shelf)
{
  const char *name = precis_shelf_get_name (shelf);
  GtkWidget *row = gtk_list_box_row_new (), *box = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 8);
  GtkWidget *label = g_object_new (GTK_TYPE_LABEL, "label", name, "xalign", 0.0, "hexpand", TRUE, "ellipsize",
                                   PANGO_ELLIPSIZE_END, NULL);
  gboolean set = has_tag (self, name);

  gtk_box_append (GTK_BOX (box), label);
  if (set)
    gtk_box_append (GTK_BOX (box), gtk_image_new_from_icon_name ("object-select-symbolic"));
  gtk_accessible_update_property (GTK_ACCESSIBLE (row), GTK_ACCESSIBLE_PROPERTY_LABEL, name, -1);
  gtk_accessible_update_state (GTK_ACCESSIBLE (row), GTK_ACCESSIBLE_STATE_SELECTED, set, -1);
  gtk_list_box_row_set_child (GTK_LIST_BOX_ROW (row), box);
  g_object_set_data_full (G_OBJECT (row), "precis-shelf", g_object_ref (shelf), g_object_unref);
  return row;
}

static void
fill (PrecisShelfPicker *self)
{
  GListModel *shelves = precis_browser_get_shelves (precis_session_get_browser (self->session));
  GtkWidget *row;
  guint n = 0;

  while ((row = gtk_widget_get_first_child (GTK_WIDGET (self->list))))
    gtk_list_box_remove (self->list, row);
  for (guint i = 0; i < g_list_model_get_n_items (shelves); i++)
    {
      g_autoptr (PrecisShelf) shelf = g_list_model_get_item (shelves, i);

      if (precis_shelf_get_kind (shelf) != self->kind)
        continue;
      gtk_list_box_append (self->list, new_row (self, shelf));
      n++;
    }
  gtk_widget_set_visible (self->scroller, n > 0);
}

/* Rows without what is typed are out of sight. */
static gboolean
is_like_typed (GtkListBoxRow *row, gpointer user_data)
{
  g_autofree char *typed = dup_typed (user_data);
  g_autofree char *key = g_utf8_casefold (typed, -1);
  g_autofree char *name = g_utf8_casefold (precis_shelf_get_name (shelf_of (row)), -1);

  return strstr (name, key) != NULL;
}

static PrecisShelf *
find_typed (PrecisShelfPicker *self, const char *typed)
{
  GtkListBoxRow *row;

  for (int i = 0; (row = gtk_list_box_get_row_at_index (self->list, i)); i++)
    if (g_utf8_collate (precis_shelf_get_name (shelf_of (row)), typed) == 0)
      return shelf_of (row);
  return NULL;
}

static void
apply (PrecisShelfPicker *self, PrecisEditKind kind, gint64 shelf, const char *name)
{
  PrecisEdit *edit = precis_edit_new (kind, (gint64 *) self->ids->data, self->ids->len);

  edit->shelf = shelf;
  edit->name = g_strdup (name);
  precis_history_apply (precis_session_get_history (self->session), edit);
  gtk_popover_popdown (GTK_POPOVER (self));
}

/* A tag that is there already goes. */
static void
choose (PrecisShelfPicker *self, PrecisShelf *shelf)
{
  const char *name = precis_shelf_get_name (shelf);

  if (self->kind == PRECIS_SHELF_DOSSIER)
    apply (self, PRECIS_EDIT_PUT_IN_DOSSIER, precis_shelf_get_id (shelf), NULL);
  else
    apply (self, has_tag (self, name) ? PRECIS_EDIT_UNTAG : PRECIS_EDIT_TAG, 0, name);
}

static void
row_activated_cb (PrecisShelfPicker *self, GtkListBoxRow *row)
{
  choose (self, shelf_of (row));
}

static void
accepted_cb (PrecisShelfPicker *self)
{
  g_autofree char *typed = dup_typed (self);
  PrecisShelf *shelf = *typed ? find_typed (self, typed) : NULL;

  if (shelf)
    choose (self, shelf);
  else if (*typed)
    apply (self, self->kind == PRECIS_SHELF_DOSSIER ? PRECIS_EDIT_ADD_DOSSIER : PRECIS_EDIT_TAG, 0, typed);
}

static void
changed_cb (PrecisShelfPicker *self)
{
  g_autofree char *typed = dup_typed (self);

  gtk_list_box_invalidate_filter (self->list);
  gtk_widget_set_sensitive (self->add, *typed != '\0');
}

static void
precis_shelf_picker_dispose (GObject *object)
{
  PrecisShelfPicker *self = PRECIS_SHELF_PICKER (object);

  g_clear_object (&self->session);
  g_clear_pointer (&self->ids, g_array_unref);
  gtk_widget_dispose_template (GTK_WIDGET (self), PRECIS_TYPE_SHELF_PICKER);
  G_OBJECT_CLASS (precis_shelf_picker_parent_class)->dispose (object);
}

static void
precis_shelf_picker_class_init (PrecisShelfPickerClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = precis_shelf_picker_dispose;
  gtk_widget_class_set_template_from_resource (widget_class, "/app/precis/Precis/precis-shelf-picker.ui");
  gtk_widget_class_bind_template_child (widget_class, PrecisShelfPicker, question);
  gtk_widget_class_bind_template_child (widget_class, PrecisShelfPicker, entry);
  gtk_widget_class_bind_template_child (widget_class, PrecisShelfPicker, list);
  gtk_widget_class_bind_template_child (widget_class, PrecisShelfPicker, scroller);
  gtk_widget_class_bind_template_child (widget_class, PrecisShelfPicker, add);
  gtk_widget_class_bind_template_callback (widget_class, row_activated_cb);
  gtk_widget_class_bind_template_callback (widget_class, accepted_cb);
  gtk_widget_class_bind_template_callback (widget_class, changed_cb);
}

static void
precis_shelf_picker_init (PrecisShelfPicker *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  gtk_list_box_set_filter_func (self->list, is_like_typed, self, NULL);
}

/**
 * precis_shelf_picker_ask:
 * @self: the picker
 * @session: whose library
 * @kind: %PRECIS_SHELF_DOSSIER or %PRECIS_SHELF_TAG
 * @ids: array of gint64: what it is for
 *
 * Lets the user choose, and does what was chosen.
 */
void
precis_shelf_picker_ask (PrecisShelfPicker *self, PrecisSession *session, PrecisShelfKind kind, GArray *ids)
{
  g_autoptr (GArray) before = self->ids;
  const char *question = kind == PRECIS_SHELF_DOSSIER ? _("Add to Dossier") : _("Tag");

  g_set_object (&self->session, session);
  self->kind = kind;
  self->ids = g_array_ref (ids);
  gtk_label_set_label (self->question, question);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->entry), GTK_ACCESSIBLE_PROPERTY_LABEL, question, -1);
  gtk_editable_set_text (self->entry, "");
  fill (self);
  changed_cb (self);
  gtk_popover_popup (GTK_POPOVER (self));
  gtk_widget_grab_focus (GTK_WIDGET (self->entry));
}
