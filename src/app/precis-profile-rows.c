/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include <string.h>

#include <adwaita.h>
#include <glib/gi18n.h>

#include "precis-appearance.h"
#include "precis-date.h"
#include "precis-profile-rows.h"

/* "Meridian Courier · 12 May 2031", as much of it as is known. */
static char *
dup_origin (PrecisAppearance *appearance)
{
  const char *site = precis_appearance_get_site (appearance);
  const char *published = precis_appearance_get_published (appearance);
  g_autofree char *day = published ? g_strndup (published, strlen ("2031-05-12")) : NULL;
  g_autofree char *date = day ? precis_date_dup_label (day) : NULL;

  if (site && date)
    return g_strdup_printf ("%s · %s", site, date);
  return g_strdup (site ? site : date ? date : "");
}

static char *
dup_facts (PrecisAppearance *appearance)
{
  guint n = precis_appearance_get_count (appearance);
  g_autofree char *origin = dup_origin (appearance);
  g_autofree char *count = g_strdup_printf (ngettext ("named %u time", "named %u times", n), n);

  return *origin ? g_strdup_printf ("%s · %s", origin, count) : g_steal_pointer (&count);
}

static GtkWidget *
new_label (const char *text, const char *style)
{
  GtkWidget *label = g_object_new (GTK_TYPE_LABEL, "label", text, "xalign", 0.0, "wrap", TRUE, "wrap-mode",
                                   PANGO_WRAP_WORD_CHAR, NULL);

  gtk_widget_add_css_class (label, style);
  return label;
}

static gboolean
is_word_part (const char *character)
{
  return g_unichar_isalnum (g_utf8_get_char (character));
}

/* Whether @length bytes of @passage from @start on are whole words. */
static gboolean
is_whole (const char *passage, const char *start, gsize length)
{
  return (start == passage || !is_word_part (g_utf8_prev_char (start)))
         && (start[length] == '\0' || !is_word_part (start + length));
}

static void
emphasise_form (PangoAttrList *attributes, const char *passage, const char *form)
{
  gsize length = strlen (form);

  for (const char *start = passage; length > 0 && (start = strstr (start, form)); start += length)
    if (is_whole (passage, start, length))
      {
        PangoAttribute *attribute = pango_attr_weight_new (PANGO_WEIGHT_BOLD);

        attribute->start_index = start - passage;
        attribute->end_index = attribute->start_index + length;
        pango_attr_list_change (attributes, attribute);
      }
}

/**
 * precis_profile_emphasise:
 * @passage: a sentence
 * @forms: (nullable) (array zero-terminated=1): how it names somebody or something
 *
 * Returns: (transfer full): what emphasises these names, where they are whole words
 */
PangoAttrList *
precis_profile_emphasise (const char *passage, const char * const *forms)
{
  PangoAttrList *attributes = pango_attr_list_new ();

  for (guint i = 0; forms && forms[i]; i++)
    emphasise_form (attributes, passage, forms[i]);
  return attributes;
}

static GtkWidget *
new_passage (PrecisAppearance *appearance, const char *passage)
{
  PangoAttrList *attributes = precis_profile_emphasise (passage, precis_appearance_get_forms (appearance));
  GtkWidget *label = new_label (passage, "profile-passage");

  gtk_label_set_attributes (GTK_LABEL (label), attributes);
  pango_attr_list_unref (attributes);
  return label;
}

GtkWidget *
precis_profile_article_row_new (gpointer appearance, gpointer user_data)
{
  const char * const *passages = precis_appearance_get_passages (appearance);
  const char *title = precis_appearance_get_title (appearance);
  g_autofree char *facts = dup_facts (appearance);
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 0);
  GtkWidget *row = g_object_new (GTK_TYPE_LIST_BOX_ROW, "child", box, NULL);
  GtkWidget *caption = new_label (facts, "caption");

  gtk_widget_add_css_class (caption, "dim-label");
  gtk_box_append (GTK_BOX (box), new_label (title, "heading"));
  gtk_box_append (GTK_BOX (box), caption);
  for (guint i = 0; passages && passages[i]; i++)
    gtk_box_append (GTK_BOX (box), new_passage (appearance, passages[i]));
  gtk_widget_add_css_class (row, "profile-row");
  gtk_accessible_update_property (GTK_ACCESSIBLE (row), GTK_ACCESSIBLE_PROPERTY_LABEL, title,
                                  GTK_ACCESSIBLE_PROPERTY_DESCRIPTION, facts, -1);
  return row;
}

GtkWidget *
precis_profile_role_row_new (gpointer appearance, gpointer user_data)
{
  g_autofree char *origin = dup_origin (appearance);

  return g_object_new (ADW_TYPE_ACTION_ROW, "use-markup", FALSE, "title", precis_appearance_get_role (appearance),
                       "subtitle", origin, NULL);
}
