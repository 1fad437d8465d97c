/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include <glib/gi18n.h>

#include "precis-library-pane-private.h"

/* What is done with the places of the library, and with searches. */

static PrecisBrowser *
browser_of (gpointer pane)
{
  return precis_session_get_browser (PRECIS_LIBRARY_PANE (pane)->session);
}

static PrecisHistory *
history_of (gpointer pane)
{
  return precis_session_get_history (PRECIS_LIBRARY_PANE (pane)->session);
}

static void
ask (gpointer pane, PrecisEdit *edit, const char *question, const char *answer)
{
  precis_name_popover_ask (PRECIS_LIBRARY_PANE (pane)->name, history_of (pane), edit, question, answer);
}

static void
choose_action (GtkWidget *widget, const char *name, GVariant *parameter)
{
  precis_places_button_popup (PRECIS_LIBRARY_PANE (widget)->places);
}

static void
new_action (GtkWidget *widget, const char *name, GVariant *parameter)
{
  ask (widget, precis_edit_new (PRECIS_EDIT_ADD_DOSSIER, NULL, 0), _("New Dossier"), NULL);
}

static void
rename_action (GtkWidget *widget, const char *name, GVariant *parameter)
{
  const PrecisEditKind kinds[] = {
    [PRECIS_SHELF_DOSSIER] = PRECIS_EDIT_RENAME_DOSSIER,
    [PRECIS_SHELF_TAG] = PRECIS_EDIT_RENAME_TAG,
    [PRECIS_SHELF_SEARCH] = PRECIS_EDIT_RENAME_SEARCH,
  };
  guint kind;
  gint64 id;
  PrecisShelf *shelf;
  PrecisEdit *edit;

  g_variant_get (parameter, "(ux)", &kind, &id);
  shelf = precis_browser_find_shelf (browser_of (widget), kind, id);
  if (!shelf || kind < PRECIS_SHELF_DOSSIER || kind > PRECIS_SHELF_SEARCH)
    return;
  edit = precis_edit_new (kinds[kind], NULL, 0);
  edit->shelf = id;
  ask (widget, edit, _("Rename"), precis_shelf_get_name (shelf));
}

static void
remove_action (GtkWidget *widget, const char *name, GVariant *parameter)
{
  const PrecisEditKind kinds[] = {
    [PRECIS_SHELF_DOSSIER] = PRECIS_EDIT_REMOVE_DOSSIER,
    [PRECIS_SHELF_TAG] = PRECIS_EDIT_REMOVE_TAG,
    [PRECIS_SHELF_SEARCH] = PRECIS_EDIT_FORGET_SEARCH,
  };
  guint kind;
  gint64 id;
  PrecisEdit *edit;

  g_variant_get (parameter, "(ux)", &kind, &id);
  if (kind < PRECIS_SHELF_DOSSIER || kind > PRECIS_SHELF_SEARCH)
    return;
  edit = precis_edit_new (kinds[kind], NULL, 0);
  edit->shelf = id;
  precis_history_apply (history_of (widget), edit);
}

static void
start_search_action (GtkWidget *widget, const char *name, GVariant *parameter)
{
  precis_search_bar_start (PRECIS_LIBRARY_PANE (widget)->search);
}

static void
help_action (GtkWidget *widget, const char *name, GVariant *parameter)
{
  precis_search_bar_show_help (PRECIS_LIBRARY_PANE (widget)->search);
}

static void
save_action (GtkWidget *widget, const char *name, GVariant *parameter)
{
  const char *query = precis_browser_get_query (browser_of (widget));
  PrecisEdit *edit = precis_edit_new (PRECIS_EDIT_SAVE_SEARCH, NULL, 0);

  edit->query = g_strdup (query);
  ask (widget, edit, _("Save This Search"), query);
}

static void
clear_action (GtkWidget *widget, const char *name, GVariant *parameter)
{
  precis_browser_search (browser_of (widget), NULL);
}

static void
everywhere_action (GtkWidget *widget, const char *name, GVariant *parameter)
{
  precis_browser_go (browser_of (widget), PRECIS_SHELF_ALL, 0);
}

static void
example_action (GtkWidget *widget, const char *name, GVariant *parameter)
{
  precis_browser_search (browser_of (widget), g_variant_get_string (parameter, NULL));
  precis_search_bar_start (PRECIS_LIBRARY_PANE (widget)->search);
}

/**
 * precis_library_pane_install_places:
 * @widget_class: the class of the library
 *
 * Installs what can be done with places and searches.
 */
void
precis_library_pane_install_places (GtkWidgetClass *widget_class)
{
  gtk_widget_class_install_action (widget_class, "place.choose", NULL, choose_action);
  gtk_widget_class_install_action (widget_class, "place.new", NULL, new_action);
  gtk_widget_class_install_action (widget_class, "place.rename", "(ux)", rename_action);
  gtk_widget_class_install_action (widget_class, "place.remove", "(ux)", remove_action);
  gtk_widget_class_install_action (widget_class, "search.start", NULL, start_search_action);
  gtk_widget_class_install_action (widget_class, "search.help", NULL, help_action);
  gtk_widget_class_install_action (widget_class, "search.save", NULL, save_action);
  gtk_widget_class_install_action (widget_class, "search.clear", NULL, clear_action);
  gtk_widget_class_install_action (widget_class, "search.everywhere", NULL, everywhere_action);
  gtk_widget_class_install_action (widget_class, "search.example", "s", example_action);
}
