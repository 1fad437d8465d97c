/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include <glib/gi18n.h>

#include "precis-search-help.h"

struct _PrecisSearchHelp
{
  GtkPopover parent_instance;

  GtkGrid *table; /* filled when it is shown for the first time */
};

/* What can be written, and what it finds. */
typedef struct
{
  const char *example;
  const char *meaning;
} Rule;

/* Translators: the examples are queries; translate the words in them, but not what stands before a colon. */
static const Rule rules[] = {
  { N_("harbour strike"), N_("both words, anywhere in the article or its notes") },
  { N_("\"port strike\""), N_("the words one after the other") },
  { N_("harbour -strike"), N_("without a word") },
  { N_("strike OR lockout"), N_("one or the other") },
  { N_("(strike OR lockout) harbour"), N_("what belongs together") },
  { N_("tarif*"), N_("words that begin so") },
  { N_("title:tariff"), N_("in the title; text: in the text alone") },
  { N_("person:desh"), N_("a person that is named; place: and org: for the others") },
  { N_("risk:economic"), N_("a category or a word of a risk; obstacle: of an obstacle") },
  { N_("tag:trade"), N_("with a tag; dossier: in a dossier, site: and feed: by where it is from") },
  { N_("after:2026-05 before:2026-07"), N_("by when it was published; on: for a day, a month, a year") },
  { N_("last:7d"), N_("in the last days; 2w for weeks, 3m for months") },
  { N_("is:unread"), N_("unread, starred, noted or archived") },
  { N_("has:quote"), N_("with quotations") },
};

G_DEFINE_FINAL_TYPE (PrecisSearchHelp, precis_search_help, GTK_TYPE_POPOVER)

static void
clicked_cb (PrecisSearchHelp *self)
{
  gtk_popover_popdown (GTK_POPOVER (self));
}

static void
add_rule (PrecisSearchHelp *self, int line, const Rule *rule)
{
  GtkWidget *example = gtk_button_new_with_label (_(rule->example));
  GtkWidget *meaning = g_object_new (GTK_TYPE_LABEL, "label", _(rule->meaning), "xalign", 0.0, "wrap", TRUE,
                                     "width-chars", 20, "max-width-chars", 34, NULL);

  gtk_widget_add_css_class (example, "flat");
  gtk_widget_add_css_class (example, "search-example");
  gtk_widget_set_halign (example, GTK_ALIGN_START);
  gtk_widget_set_valign (example, GTK_ALIGN_CENTER);
  gtk_label_set_wrap (GTK_LABEL (gtk_button_get_child (GTK_BUTTON (example))), TRUE);
  gtk_label_set_xalign (GTK_LABEL (gtk_button_get_child (GTK_BUTTON (example))), 0);
  gtk_label_set_max_width_chars (GTK_LABEL (gtk_button_get_child (GTK_BUTTON (example))), 22);
  gtk_actionable_set_action_name (GTK_ACTIONABLE (example), "search.example");
  gtk_actionable_set_action_target (GTK_ACTIONABLE (example), "s", _(rule->example));
  g_signal_connect_object (example, "clicked", G_CALLBACK (clicked_cb), self, G_CONNECT_SWAPPED | G_CONNECT_AFTER);
  gtk_widget_add_css_class (meaning, "search-meaning");
  gtk_grid_attach (self->table, example, 0, line, 1, 1);
  gtk_grid_attach (self->table, meaning, 1, line, 1, 1);
}

static void
precis_search_help_map (GtkWidget *widget)
{
  PrecisSearchHelp *self = PRECIS_SEARCH_HELP (widget);

  for (guint i = 0; i < G_N_ELEMENTS (rules) && !gtk_grid_get_child_at (self->table, 0, i); i++)
    add_rule (self, i, &rules[i]);
  GTK_WIDGET_CLASS (precis_search_help_parent_class)->map (widget);
}

static void
precis_search_help_dispose (GObject *object)
{
  gtk_widget_dispose_template (GTK_WIDGET (object), PRECIS_TYPE_SEARCH_HELP);
  G_OBJECT_CLASS (precis_search_help_parent_class)->dispose (object);
}

static void
precis_search_help_class_init (PrecisSearchHelpClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = precis_search_help_dispose;
  widget_class->map = precis_search_help_map;
  gtk_widget_class_set_template_from_resource (widget_class, "/app/precis/Precis/precis-search-help.ui");
  gtk_widget_class_bind_template_child (widget_class, PrecisSearchHelp, table);
}

static void
precis_search_help_init (PrecisSearchHelp *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}
