/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include <glib/gi18n.h>

#include "precis-article-menu.h"

/**
 * precis_article_menu_find_card:
 * @browser: what is shown of the library
 *
 * Returns: (transfer full) (nullable): the first of the articles that an action is for, by which it is decided whether a
 *   state is set or taken away; %NULL if there is none, or if its card was not read yet
 */
PrecisCard *
precis_article_menu_find_card (PrecisBrowser *browser)
{
  g_autoptr (GArray) ids = precis_browser_dup_targets (browser);
  GListModel *list = G_LIST_MODEL (precis_browser_get_list (browser));
  guint position = GTK_INVALID_LIST_POSITION;
  g_autoptr (PrecisArticleRow) row = NULL;
  PrecisCard *card;

  if (ids->len > 0)
    position = precis_article_list_find (PRECIS_ARTICLE_LIST (list), g_array_index (ids, gint64, 0));
  if (position == GTK_INVALID_LIST_POSITION)
    return NULL;
  row = g_list_model_get_item (list, position);
  card = row ? precis_article_row_get_card (row) : NULL;
  return card ? g_object_ref (card) : NULL;
}

static void
add_section (GMenu *menu, GMenu *section)
{
  g_menu_append_section (menu, NULL, G_MENU_MODEL (section));
  g_object_unref (section);
}

static GMenu *
new_states (PrecisCard *card)
{
  GMenu *menu = g_menu_new ();
  gboolean read = card && precis_card_get_read (card);
  gboolean starred = card && precis_card_get_starred (card);
  gboolean archived = card && precis_card_get_archived (card);

  g_menu_append (menu, read ? _("Mark as _Unread") : _("Mark as _Read"), "articles.read");
  g_menu_append (menu, starred ? _("Remove _Star") : _("_Star"), "articles.star");
  g_menu_append (menu, archived ? _("_Back to the Inbox") : _("_Archive"), "articles.archive");
  return menu;
}

static GMenu *
new_places (PrecisBrowser *browser)
{
  GMenu *menu = g_menu_new ();

  g_menu_append (menu, _("_Tag…"), "articles.tag");
  g_menu_append (menu, _("Add to _Dossier…"), "articles.dossier");
  if (precis_browser_get_kind (browser) == PRECIS_SHELF_DOSSIER)
    g_menu_append (menu, _("Take _Out of This Dossier"), "articles.take-out");
  return menu;
}

static GMenu *
new_trash (PrecisBrowser *browser)
{
  GMenu *menu = g_menu_new ();

  if (precis_browser_get_kind (browser) == PRECIS_SHELF_TRASH)
    {
      g_menu_append (menu, _("_Put Back"), "articles.put-back");
      g_menu_append (menu, _("Delete for _Good…"), "articles.purge");
    }
  else
    g_menu_append (menu, _("De_lete"), "articles.trash");
  return menu;
}

/**
 * precis_article_menu_new:
 * @browser: what is shown of the library
 *
 * Returns: (transfer full): what can be done with the selected articles
 */
GMenuModel *
precis_article_menu_new (PrecisBrowser *browser)
{
  GMenu *menu = g_menu_new ();
  g_autoptr (PrecisCard) card = precis_article_menu_find_card (browser);

  if (precis_browser_get_kind (browser) != PRECIS_SHELF_TRASH)
    {
      add_section (menu, new_states (card));
      add_section (menu, new_places (browser));
    }
  add_section (menu, new_trash (browser));
  return G_MENU_MODEL (menu);
}
