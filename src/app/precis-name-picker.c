/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include <string.h>

#include <glib/gi18n.h>

#include "precis-enum-types.h"
#include "precis-labels.h"
#include "precis-name-lists.h"
#include "precis-name-picker.h"
#include "precis-string.h"

#define MAX_NAMES 200 /* of the library, in the list */

struct _PrecisNamePicker
{
  GtkPopover parent_instance;

  /* Template */
  GtkLabel   *question;
  GtkEntry   *entry;
  GtkWidget  *accept;
  GtkWidget  *scroller;
  GtkListBox *list;

  /* Owned */
  PrecisRepairKind  kind;
  PrecisEntity     *entity;
  PrecisBriefing   *briefing;
  PrecisStore      *store;
  GListStore       *names; /* of PrecisSubject; those of the article have no number */
  GHashTable       *keys;  /* of them, folded */
  GCancellable     *cancellable;
};

G_DEFINE_FINAL_TYPE (PrecisNamePicker, precis_name_picker, GTK_TYPE_POPOVER)

static char *
dup_answer (PrecisNamePicker *self)
{
  return g_strstrip (g_strdup (gtk_editable_get_text (GTK_EDITABLE (self->entry))));
}

static void
stop (PrecisNamePicker *self)
{
  g_cancellable_cancel (self->cancellable);
  g_clear_object (&self->cancellable);
}

static char *
dup_facts (PrecisSubject *subject)
{
  const char *type = precis_entity_type_name (precis_subject_get_entity_type (subject));
  guint n = precis_subject_get_count (subject);
  g_autofree char *count = precis_subject_get_id (subject)
                           ? g_strdup_printf (ngettext ("in %u article", "in %u articles", n), n)
                           : g_strdup (_("in this article"));

  return g_strdup_printf ("%s · %s", type, count);
}

static GtkWidget *
new_row (gpointer item, gpointer user_data)
{
  g_autofree char *facts = dup_facts (item);
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 0);
  const char *name = precis_subject_get_name (item);
  GtkWidget *row = g_object_new (GTK_TYPE_LIST_BOX_ROW, "child", box, NULL);
  GtkWidget *title = g_object_new (GTK_TYPE_LABEL, "label", name, "xalign", 0.0, "ellipsize", PANGO_ELLIPSIZE_END, NULL);
  GtkWidget *caption = g_object_new (GTK_TYPE_LABEL, "label", facts, "xalign", 0.0, NULL);

  gtk_widget_add_css_class (caption, "caption");
  gtk_widget_add_css_class (caption, "dim-label");
  gtk_box_append (GTK_BOX (box), title);
  gtk_box_append (GTK_BOX (box), caption);
  gtk_accessible_update_property (GTK_ACCESSIBLE (row), GTK_ACCESSIBLE_PROPERTY_LABEL, name, -1);
  return row;
}

/* Each name once, and not the one that is to be corrected. */
static void
add_name (PrecisNamePicker *self, PrecisSubject *subject)
{
  char *key = precis_string_fold (precis_subject_get_name (subject));

  if (g_hash_table_add (self->keys, key))
    g_list_store_append (self->names, subject);
}

static void
clear_names (PrecisNamePicker *self)
{
  g_list_store_remove_all (self->names);
  g_hash_table_remove_all (self->keys);
  g_hash_table_add (self->keys, precis_string_fold (precis_entity_get_name (self->entity)));
}

static void
add_names_of_article (PrecisNamePicker *self, const char *words)
{
  GListModel *entities = precis_briefing_get_entities (self->briefing);
  guint n = g_list_model_get_n_items (entities);
  g_autofree char *wanted = precis_string_fold (words);

  for (guint i = 0; i < n; i++)
    {
      g_autoptr (PrecisEntity) entity = g_list_model_get_item (entities, i);
      g_autofree char *key = precis_string_fold (precis_entity_get_name (entity));
      g_autoptr (PrecisSubject) subject = g_object_new (PRECIS_TYPE_SUBJECT, "name", precis_entity_get_name (entity),
                                                        "type", precis_entity_get_entity_type (entity), NULL);

      if (strstr (key, wanted))
        add_name (self, subject);
    }
}

static void
found_cb (GObject *source, GAsyncResult *result, gpointer user_data)
{
  g_autoptr (PrecisNamePicker) self = user_data;
  g_autoptr (GError) error = NULL;
  g_autoptr (GPtrArray) subjects = precis_name_lists_finish (PRECIS_STORE (source), result, &error);

  if (!self->cancellable || g_error_matches (error, G_IO_ERROR, G_IO_ERROR_CANCELLED))
    return;
  for (guint i = 0; subjects && i < MIN (subjects->len, MAX_NAMES); i++)
    add_name (self, subjects->pdata[i]);
  gtk_widget_set_visible (self->scroller, g_list_model_get_n_items (G_LIST_MODEL (self->names)) > 0);
}

static void
list_names (PrecisNamePicker *self, const char *words)
{
  stop (self);
  clear_names (self);
  add_names_of_article (self, words);
  gtk_widget_set_visible (self->scroller, g_list_model_get_n_items (G_LIST_MODEL (self->names)) > 0);
  if (!*words)
    return;
  self->cancellable = g_cancellable_new ();
  precis_name_lists_find_subjects_async (self->store, words, self->cancellable, found_cb, g_object_ref (self));
}

/* Of an alias the new form is what it is about, of all others the name. */
static void
answer (PrecisNamePicker *self, const char *text)
{
  const char *name = precis_entity_get_name (self->entity);
  gboolean alias = self->kind == PRECIS_REPAIR_ALIAS;
  const char *kind = precis_enum_nick (precis_repair_kind_get_type (), self->kind);

  gtk_widget_activate_action (GTK_WIDGET (self), "names.correct", "(sss)", kind, alias ? text : name,
                              alias ? name : text);
  gtk_popover_popdown (GTK_POPOVER (self));
}

static void
changed_cb (PrecisNamePicker *self)
{
  g_autofree char *text = dup_answer (self);

  if (!self->entity)
    return;
  if (self->kind == PRECIS_REPAIR_MERGE)
    list_names (self, text);
  gtk_widget_set_sensitive (self->accept, *text && !g_str_equal (text, precis_entity_get_name (self->entity)));
}

static void
row_activated_cb (PrecisNamePicker *self, GtkListBoxRow *row)
{
  g_autoptr (PrecisSubject) subject = g_list_model_get_item (G_LIST_MODEL (self->names),
                                                             gtk_list_box_row_get_index (row));

  answer (self, precis_subject_get_name (subject));
}

static void
accepted_cb (PrecisNamePicker *self)
{
  g_autofree char *text = dup_answer (self);
  GtkListBoxRow *first = gtk_list_box_get_row_at_index (self->list, 0);

  if (self->kind == PRECIS_REPAIR_MERGE && first)
    row_activated_cb (self, first);
  else if (self->kind != PRECIS_REPAIR_MERGE && gtk_widget_get_sensitive (self->accept))
    answer (self, text);
}

static void
precis_name_picker_dispose (GObject *object)
{
  PrecisNamePicker *self = PRECIS_NAME_PICKER (object);

  stop (self);
  g_clear_object (&self->entity);
  g_clear_object (&self->briefing);
  g_clear_object (&self->store);
  gtk_widget_dispose_template (GTK_WIDGET (self), PRECIS_TYPE_NAME_PICKER);
  G_OBJECT_CLASS (precis_name_picker_parent_class)->dispose (object);
}

static void
precis_name_picker_finalize (GObject *object)
{
  PrecisNamePicker *self = PRECIS_NAME_PICKER (object);

  g_clear_object (&self->names);
  g_clear_pointer (&self->keys, g_hash_table_unref);
  G_OBJECT_CLASS (precis_name_picker_parent_class)->finalize (object);
}

static void
precis_name_picker_class_init (PrecisNamePickerClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = precis_name_picker_dispose;
  G_OBJECT_CLASS (klass)->finalize = precis_name_picker_finalize;
  gtk_widget_class_set_template_from_resource (widget_class, "/app/precis/Precis/precis-name-picker.ui");
  gtk_widget_class_bind_template_child (widget_class, PrecisNamePicker, question);
  gtk_widget_class_bind_template_child (widget_class, PrecisNamePicker, entry);
  gtk_widget_class_bind_template_child (widget_class, PrecisNamePicker, accept);
  gtk_widget_class_bind_template_child (widget_class, PrecisNamePicker, scroller);
  gtk_widget_class_bind_template_child (widget_class, PrecisNamePicker, list);
  gtk_widget_class_bind_template_callback (widget_class, accepted_cb);
  gtk_widget_class_bind_template_callback (widget_class, changed_cb);
  gtk_widget_class_bind_template_callback (widget_class, row_activated_cb);
}

static void
precis_name_picker_init (PrecisNamePicker *self)
{
  self->names = g_list_store_new (PRECIS_TYPE_SUBJECT);
  self->keys = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
  gtk_widget_init_template (GTK_WIDGET (self));
  gtk_list_box_bind_model (self->list, G_LIST_MODEL (self->names), new_row, NULL, NULL);
}

static char *
dup_question (PrecisRepairKind kind, const char *name)
{
  if (kind == PRECIS_REPAIR_MERGE)
    return g_strdup_printf (_("“%s” is the same as"), name);
  if (kind == PRECIS_REPAIR_RENAME)
    return g_strdup_printf (_("“%s” is to be called"), name);
  return g_strdup_printf (_("“%s” is also called"), name);
}

/**
 * precis_name_picker_ask:
 * @self: the picker
 * @kind: %PRECIS_REPAIR_MERGE, %PRECIS_REPAIR_RENAME or %PRECIS_REPAIR_ALIAS
 * @entity: whose name it is about
 * @briefing: the briefing of the article that is being read
 * @store: the library
 *
 * Gets ready to ask for the other name; nothing is corrected if the picker is closed without an answer.
 */
void
precis_name_picker_ask (PrecisNamePicker *self, PrecisRepairKind kind, PrecisEntity *entity, PrecisBriefing *briefing,
                        PrecisStore *store)
{
  const char *name = precis_entity_get_name (entity);
  g_autofree char *question = dup_question (kind, name);
  gboolean merge = kind == PRECIS_REPAIR_MERGE;

  self->kind = kind;
  g_set_object (&self->entity, entity);
  g_set_object (&self->briefing, briefing);
  g_set_object (&self->store, store);
  gtk_label_set_label (self->question, question);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->entry), GTK_ACCESSIBLE_PROPERTY_LABEL, question, -1);
  gtk_entry_set_icon_from_icon_name (self->entry, GTK_ENTRY_ICON_PRIMARY, merge ? "system-search-symbolic" : NULL);
  gtk_entry_set_placeholder_text (self->entry, merge ? _("Search names") : NULL);
  gtk_widget_set_visible (self->accept, !merge);
  gtk_widget_set_visible (self->scroller, merge);
  gtk_editable_set_text (GTK_EDITABLE (self->entry), kind == PRECIS_REPAIR_RENAME ? name : "");
  changed_cb (self);
}
