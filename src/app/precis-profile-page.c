/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include <glib/gi18n.h>

#include "precis-labels.h"
#include "precis-profile-page.h"
#include "precis-profile-rows.h"
#include "precis-wrap-layout.h"

struct _PrecisProfilePage
{
  AdwBin parent_instance;

  /* Template */
  GtkWidget     *back;
  GtkStack      *stack;
  GtkLabel      *heading;
  GtkLabel      *facts;
  GtkWidget     *others_group;
  GtkWidget     *others;
  GtkWidget     *roles_group;
  GtkListBox    *roles;
  GtkListBox    *articles;
  GtkWidget     *companions_group;
  GtkWidget     *companions;
  AdwStatusPage *failed;

  /* Owned */
  PrecisProfile *profile;
  PrecisStore   *store;
  GCancellable  *cancellable;
};

enum
{
  PROP_0,
  PROP_PROFILE,
  N_PROPERTIES
};

enum
{
  ARTICLE_ACTIVATED,
  CLOSED,
  N_SIGNALS
};

static GParamSpec *properties[N_PROPERTIES];
static guint signals[N_SIGNALS];

G_DEFINE_FINAL_TYPE (PrecisProfilePage, precis_profile_page, ADW_TYPE_BIN)

static void
show_subject_cb (GtkButton *chip, PrecisSubject *subject)
{
  GtkWidget *page = gtk_widget_get_ancestor (GTK_WIDGET (chip), PRECIS_TYPE_PROFILE_PAGE);
  PrecisProfilePage *self = PRECIS_PROFILE_PAGE (page);
  g_autoptr (PrecisSubject) kept = g_object_ref (subject);

  precis_profile_page_show (self, self->store, precis_subject_get_name (kept), precis_subject_get_entity_type (kept));
}

static GtkWidget *
new_chip_content (PrecisSubject *subject)
{
  g_autofree char *number = g_strdup_printf ("%u", precis_subject_get_count (subject));
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 6);
  GtkWidget *count = g_object_new (GTK_TYPE_LABEL, "label", number, NULL);

  gtk_widget_add_css_class (count, "dim-label");
  gtk_widget_add_css_class (count, "numeric");
  gtk_box_append (GTK_BOX (box), g_object_new (GTK_TYPE_LABEL, "label", precis_subject_get_name (subject), "ellipsize",
                                               PANGO_ELLIPSIZE_END, NULL));
  gtk_box_append (GTK_BOX (box), count);
  return box;
}

static void
add_chip (GtkWidget *box, PrecisSubject *subject)
{
  GtkWidget *chip = g_object_new (GTK_TYPE_BUTTON, "child", new_chip_content (subject), NULL);

  gtk_widget_add_css_class (chip, "chip");
  gtk_accessible_update_property (GTK_ACCESSIBLE (chip), GTK_ACCESSIBLE_PROPERTY_LABEL, precis_subject_get_name (subject), -1);
  g_signal_connect_data (chip, "clicked", G_CALLBACK (show_subject_cb), g_object_ref (subject),
                         (GClosureNotify) (GCallback) g_object_unref, 0);
  gtk_widget_set_parent (chip, box);
}

static void
clear_chips (GtkWidget *box)
{
  GtkWidget *chip;

  while ((chip = gtk_widget_get_first_child (box)))
    gtk_widget_unparent (chip);
}

static void
set_chips (GtkWidget *group, GtkWidget *box, GListModel *subjects)
{
  guint n = g_list_model_get_n_items (subjects);

  clear_chips (box);
  for (guint i = 0; i < n; i++)
    {
      g_autoptr (PrecisSubject) subject = g_list_model_get_item (subjects, i);

      add_chip (box, subject);
    }
  gtk_widget_set_visible (group, n > 0);
}

static void
set_facts (PrecisProfilePage *self, PrecisSubject *subject)
{
  guint n = precis_subject_get_count (subject);
  g_autofree char *count = g_strdup_printf (ngettext ("in %u article", "in %u articles", n), n);
  g_autofree char *facts = g_strdup_printf ("%s · %s", precis_entity_type_name (precis_subject_get_entity_type (subject)),
                                            count);

  gtk_label_set_label (self->heading, precis_subject_get_name (subject));
  gtk_label_set_label (self->facts, facts);
}

static void
set_profile (PrecisProfilePage *self, PrecisProfile *profile)
{
  GListModel *roles = precis_profile_get_roles (profile);

  g_set_object (&self->profile, profile);
  set_facts (self, precis_profile_get_subject (profile));
  set_chips (self->others_group, self->others, precis_profile_get_others (profile));
  set_chips (self->companions_group, self->companions, precis_profile_get_companions (profile));
  gtk_list_box_bind_model (self->roles, roles, precis_profile_role_row_new, NULL, NULL);
  gtk_widget_set_visible (self->roles_group, g_list_model_get_n_items (roles) > 0);
  gtk_list_box_bind_model (self->articles, precis_profile_get_appearances (profile), precis_profile_article_row_new,
                           NULL, NULL);
  gtk_stack_set_visible_child_name (self->stack, "profile");
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_PROFILE]);
}

static void
read_cb (GObject *source, GAsyncResult *result, gpointer user_data)
{
  g_autoptr (PrecisProfilePage) self = user_data;
  g_autoptr (GError) error = NULL;
  g_autoptr (PrecisProfile) profile = precis_profile_read_finish (PRECIS_STORE (source), result, &error);
  g_autofree char *markup = NULL;

  if (g_error_matches (error, G_IO_ERROR, G_IO_ERROR_CANCELLED) || !self->cancellable)
    return;
  if (profile)
    {
      set_profile (self, profile);
      return;
    }
  markup = g_markup_escape_text (error->message, -1);
  adw_status_page_set_description (self->failed, markup);
  gtk_stack_set_visible_child_name (self->stack, "failed");
}

static void
activated_cb (PrecisProfilePage *self, GtkListBoxRow *row)
{
  g_autoptr (PrecisAppearance) appearance = g_list_model_get_item (precis_profile_get_appearances (self->profile),
                                                                   gtk_list_box_row_get_index (row));

  if (appearance)
    g_signal_emit (self, signals[ARTICLE_ACTIVATED], 0, precis_appearance_get_article (appearance),
                   precis_subject_get_name (precis_profile_get_subject (self->profile)));
}

static void
close_action (GtkWidget *widget, const char *name, GVariant *parameter)
{
  g_signal_emit (widget, signals[CLOSED], 0);
}

static void
stop (PrecisProfilePage *self)
{
  g_cancellable_cancel (self->cancellable);
  g_clear_object (&self->cancellable);
}

static gboolean
precis_profile_page_grab_focus (GtkWidget *widget)
{
  return gtk_widget_grab_focus (PRECIS_PROFILE_PAGE (widget)->back);
}

static void
precis_profile_page_get_property (GObject *object, guint id, GValue *value, GParamSpec *pspec)
{
  g_value_set_object (value, PRECIS_PROFILE_PAGE (object)->profile);
}

static void
precis_profile_page_dispose (GObject *object)
{
  PrecisProfilePage *self = PRECIS_PROFILE_PAGE (object);

  stop (self);
  if (self->others)
    clear_chips (self->others);
  if (self->companions)
    clear_chips (self->companions);
  g_clear_object (&self->profile);
  g_clear_object (&self->store);
  gtk_widget_dispose_template (GTK_WIDGET (self), PRECIS_TYPE_PROFILE_PAGE);
  G_OBJECT_CLASS (precis_profile_page_parent_class)->dispose (object);
}

static void
bind_template (GtkWidgetClass *widget_class)
{
  gtk_widget_class_set_template_from_resource (widget_class, "/app/precis/Precis/precis-profile-page.ui");
  gtk_widget_class_bind_template_child (widget_class, PrecisProfilePage, back);
  gtk_widget_class_bind_template_child (widget_class, PrecisProfilePage, stack);
  gtk_widget_class_bind_template_child (widget_class, PrecisProfilePage, heading);
  gtk_widget_class_bind_template_child (widget_class, PrecisProfilePage, facts);
  gtk_widget_class_bind_template_child (widget_class, PrecisProfilePage, others_group);
  gtk_widget_class_bind_template_child (widget_class, PrecisProfilePage, others);
  gtk_widget_class_bind_template_child (widget_class, PrecisProfilePage, roles_group);
  gtk_widget_class_bind_template_child (widget_class, PrecisProfilePage, roles);
  gtk_widget_class_bind_template_child (widget_class, PrecisProfilePage, articles);
  gtk_widget_class_bind_template_child (widget_class, PrecisProfilePage, companions_group);
  gtk_widget_class_bind_template_child (widget_class, PrecisProfilePage, companions);
  gtk_widget_class_bind_template_child (widget_class, PrecisProfilePage, failed);
  gtk_widget_class_bind_template_callback (widget_class, activated_cb);
}

static void
precis_profile_page_class_init (PrecisProfilePageClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->get_property = precis_profile_page_get_property;
  object_class->dispose = precis_profile_page_dispose;
  widget_class->grab_focus = precis_profile_page_grab_focus;
  properties[PROP_PROFILE] = g_param_spec_object ("profile", NULL, NULL, PRECIS_TYPE_PROFILE,
                                                  G_PARAM_READABLE | G_PARAM_STATIC_STRINGS);
  g_object_class_install_properties (object_class, N_PROPERTIES, properties);
  signals[ARTICLE_ACTIVATED] = g_signal_new ("article-activated", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0, NULL,
                                             NULL, NULL, G_TYPE_NONE, 2, G_TYPE_INT64, G_TYPE_STRING);
  signals[CLOSED] = g_signal_new ("closed", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
                                  G_TYPE_NONE, 0);
  g_type_ensure (PRECIS_TYPE_WRAP_LAYOUT);
  bind_template (widget_class);
  gtk_widget_class_install_action (widget_class, "profile.close", NULL, close_action);
  gtk_widget_class_add_binding_action (widget_class, GDK_KEY_Escape, 0, "profile.close", NULL);
}

static void
precis_profile_page_init (PrecisProfilePage *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

/**
 * precis_profile_page_show:
 * @self: the page
 * @store: the library
 * @name: a name
 * @type: a #PrecisEntityType, or -1 for any
 *
 * Reads and shows what the library holds of a name.
 */
void
precis_profile_page_show (PrecisProfilePage *self, PrecisStore *store, const char *name, int type)
{
  stop (self);
  g_set_object (&self->store, store);
  self->cancellable = g_cancellable_new ();
  gtk_label_set_label (self->heading, name);
  gtk_label_set_label (self->facts, "");
  gtk_stack_set_visible_child_name (self->stack, "reading");
  precis_profile_read_async (store, name, type, self->cancellable, read_cb, g_object_ref (self));
}
