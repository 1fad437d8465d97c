/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "precis-article-menu.h"
#include "precis-library-pane-private.h"

/* What is done with the selected articles, or the one that is being read. */

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

static PrecisEdit *
new_edit (PrecisEditKind kind, GArray *ids)
{
  return precis_edit_new (kind, (gint64 *) ids->data, ids->len);
}

static PrecisEdit *
new_state_edit (GArray *ids, PrecisState state, gboolean on)
{
  PrecisEdit *edit = new_edit (PRECIS_EDIT_STATE, ids);

  edit->state = state;
  edit->on = on;
  return edit;
}

static void
set_state (GtkWidget *widget, PrecisState state, gboolean on)
{
  g_autoptr (GArray) ids = precis_browser_dup_targets (browser_of (widget));

  if (ids->len > 0)
    precis_history_apply (history_of (widget), new_state_edit (ids, state, on));
}

/* Goes on to the next article before those that it was leave the list. */
static void
apply_and_go_on (GtkWidget *widget, PrecisEdit *edit)
{
  PrecisBrowser *browser = browser_of (widget);
  g_autoptr (GArray) ids = precis_browser_dup_targets (browser);
  gint64 next = precis_browser_next_of (browser, ids);

  precis_history_apply (history_of (widget), edit);
  precis_browser_select (browser, next);
}

static void
read_action (GtkWidget *widget, const char *name, GVariant *parameter)
{
  g_autoptr (PrecisCard) card = precis_article_menu_find_card (browser_of (widget));

  set_state (widget, PRECIS_STATE_READ, card && !precis_card_get_read (card));
}

static void
star_action (GtkWidget *widget, const char *name, GVariant *parameter)
{
  g_autoptr (PrecisCard) card = precis_article_menu_find_card (browser_of (widget));

  set_state (widget, PRECIS_STATE_STARRED, !card || !precis_card_get_starred (card));
}

/* The star of a row changes that row alone. */
static void
star_one_action (GtkWidget *widget, const char *name, GVariant *parameter)
{
  gint64 id = g_variant_get_int64 (parameter);
  GListModel *list = G_LIST_MODEL (precis_browser_get_list (browser_of (widget)));
  guint position = precis_article_list_find (PRECIS_ARTICLE_LIST (list), id);
  g_autoptr (PrecisArticleRow) row = g_list_model_get_item (list, position);
  PrecisCard *card = row ? precis_article_row_get_card (row) : NULL;
  PrecisEdit *edit = precis_edit_new (PRECIS_EDIT_STATE, &id, 1);

  edit->state = PRECIS_STATE_STARRED;
  edit->on = !card || !precis_card_get_starred (card);
  precis_history_apply (history_of (widget), edit);
}

static void
archive_action (GtkWidget *widget, const char *name, GVariant *parameter)
{
  PrecisBrowser *browser = browser_of (widget);
  g_autoptr (PrecisCard) card = precis_article_menu_find_card (browser);
  PrecisShelfKind kind = precis_browser_get_kind (browser);
  gboolean on = !card || !precis_card_get_archived (card);
  g_autoptr (GArray) ids = precis_browser_dup_targets (browser);

  if (ids->len == 0)
    return;
  if (kind == (on ? PRECIS_SHELF_INBOX : PRECIS_SHELF_ARCHIVE))
    apply_and_go_on (widget, new_state_edit (ids, PRECIS_STATE_ARCHIVED, on));
  else
    set_state (widget, PRECIS_STATE_ARCHIVED, on);
}

static void
trash_action (GtkWidget *widget, const char *name, GVariant *parameter)
{
  g_autoptr (GArray) ids = precis_browser_dup_targets (browser_of (widget));

  if (precis_browser_get_kind (browser_of (widget)) == PRECIS_SHELF_TRASH)
    gtk_widget_activate_action (widget, "articles.purge", NULL);
  else if (ids->len > 0)
    apply_and_go_on (widget, new_state_edit (ids, PRECIS_STATE_TRASHED, TRUE));
}

static void
put_back_action (GtkWidget *widget, const char *name, GVariant *parameter)
{
  g_autoptr (GArray) ids = precis_browser_dup_targets (browser_of (widget));

  if (ids->len > 0)
    apply_and_go_on (widget, new_state_edit (ids, PRECIS_STATE_TRASHED, FALSE));
}

static void
take_out_action (GtkWidget *widget, const char *name, GVariant *parameter)
{
  PrecisBrowser *browser = browser_of (widget);
  g_autoptr (GArray) ids = precis_browser_dup_targets (browser);
  PrecisEdit *edit;

  if (ids->len == 0 || precis_browser_get_kind (browser) != PRECIS_SHELF_DOSSIER)
    return;
  edit = new_edit (PRECIS_EDIT_TAKE_OUT, ids);
  edit->shelf = precis_browser_get_shelf_id (browser);
  apply_and_go_on (widget, edit);
}

static void
pick (GtkWidget *widget, PrecisShelfKind kind)
{
  PrecisLibraryPane *self = PRECIS_LIBRARY_PANE (widget);
  g_autoptr (GArray) ids = precis_browser_dup_targets (browser_of (widget));

  if (ids->len > 0)
    precis_shelf_picker_ask (self->picker, self->session, kind, ids);
}

static void
tag_action (GtkWidget *widget, const char *name, GVariant *parameter)
{
  pick (widget, PRECIS_SHELF_TAG);
}

static void
dossier_action (GtkWidget *widget, const char *name, GVariant *parameter)
{
  pick (widget, PRECIS_SHELF_DOSSIER);
}

static void
step_action (GtkWidget *widget, const char *name, GVariant *parameter)
{
  precis_browser_step (browser_of (widget), g_str_equal (name, "articles.next") ? 1 : -1);
}

static void
select_all_action (GtkWidget *widget, const char *name, GVariant *parameter)
{
  gtk_selection_model_select_all (GTK_SELECTION_MODEL (precis_browser_get_selection (browser_of (widget))));
}

static void
unselect_action (GtkWidget *widget, const char *name, GVariant *parameter)
{
  PrecisBrowser *browser = browser_of (widget);
  gint64 current = precis_browser_get_current (browser);

  precis_article_selection_select (precis_browser_get_selection (browser), &current, current ? 1 : 0);
}

/**
 * precis_library_pane_install_articles:
 * @widget_class: the class of the library
 *
 * Installs what can be done with articles.
 */
void
precis_library_pane_install_articles (GtkWidgetClass *widget_class)
{
  gtk_widget_class_install_action (widget_class, "articles.read", NULL, read_action);
  gtk_widget_class_install_action (widget_class, "articles.star", NULL, star_action);
  gtk_widget_class_install_action (widget_class, "articles.star-one", "x", star_one_action);
  gtk_widget_class_install_action (widget_class, "articles.archive", NULL, archive_action);
  gtk_widget_class_install_action (widget_class, "articles.trash", NULL, trash_action);
  gtk_widget_class_install_action (widget_class, "articles.put-back", NULL, put_back_action);
  gtk_widget_class_install_action (widget_class, "articles.take-out", NULL, take_out_action);
  gtk_widget_class_install_action (widget_class, "articles.tag", NULL, tag_action);
  gtk_widget_class_install_action (widget_class, "articles.dossier", NULL, dossier_action);
  gtk_widget_class_install_action (widget_class, "articles.next", NULL, step_action);
  gtk_widget_class_install_action (widget_class, "articles.previous", NULL, step_action);
  gtk_widget_class_install_action (widget_class, "articles.select-all", NULL, select_all_action);
  gtk_widget_class_install_action (widget_class, "articles.unselect", NULL, unselect_action);
}
