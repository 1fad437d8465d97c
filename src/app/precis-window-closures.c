/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include <glib/gi18n.h>

#include "precis-window-closures.h"

/**
 * precis_closure_window_page:
 * @self: ignored
 * @item: (nullable): the article to read
 * @failed_reason: (nullable): why the last one was not opened
 * @profile_shown: whether the page of a name takes its place
 *
 * Returns: (transfer full): the page of the window's middle: "profile", "error", "reader" or "start"
 */
char *
precis_closure_window_page (gpointer self, PrecisItem *item, const char *failed_reason, gboolean profile_shown)
{
  if (profile_shown)
    return g_strdup ("profile");
  if (failed_reason)
    return g_strdup ("error");
  return g_strdup (item ? "reader" : "start");
}

/**
 * precis_closure_column_page:
 * @self: ignored
 * @item: (nullable): the article to read
 *
 * Returns: (transfer full): the page of the briefing column: "some" or "none"
 */
char *
precis_closure_column_page (gpointer self, PrecisItem *item)
{
  return g_strdup (item ? "some" : "none");
}

/**
 * precis_closure_briefing_page:
 * @self: ignored
 * @working: whether the briefing takes long
 * @failure: (nullable): why it could not be made
 *
 * Returns: (transfer full): what is shown for an article: "failed", "working" or "briefing"
 */
char *
precis_closure_briefing_page (gpointer self, gboolean working, const char *failure)
{
  if (failure)
    return g_strdup ("failed");
  return g_strdup (working ? "working" : "briefing");
}

char *
precis_closure_window_title (gpointer self, PrecisItem *item)
{
  return g_strdup (item ? precis_item_get_title (item) : _("Precis"));
}

/**
 * precis_closure_site_and_date:
 * @self: ignored
 * @item: (nullable): an article
 *
 * Returns: (transfer full): "Meridian Courier · 12 May 2026", or what is known of it
 */
char *
precis_closure_site_and_date (gpointer self, PrecisItem *item)
{
  g_autofree char *site = NULL;
  g_autofree char *date = NULL;

  if (!item)
    return g_strdup ("");
  g_object_get (item, "site", &site, "date", &date, NULL);
  if (*site && *date)
    return g_strdup_printf ("%s · %s", site, date);
  return g_strdup (*site ? site : date);
}

/**
 * precis_closure_failure:
 * @self: ignored
 * @name: (nullable): what was not opened
 * @reason: (nullable): why
 *
 * Returns: (transfer full): both, as markup
 */
char *
precis_closure_failure (gpointer self, const char *name, const char *reason)
{
  return g_markup_printf_escaped ("<b>%s</b>\n%s", name ? name : "", reason ? reason : "");
}

char *
precis_closure_escape (gpointer self, const char *text)
{
  return g_markup_escape_text (text ? text : "", -1);
}

gboolean
precis_closure_is_set (gpointer self, GObject *object)
{
  return object != NULL;
}

/**
 * precis_closure_is_article_only:
 * @self: ignored
 * @has_library: whether there is something in the library
 * @item: (nullable): the article to read
 *
 * Returns: whether the columns beside the article have nothing to show
 */
gboolean
precis_closure_is_article_only (gpointer self, gboolean has_library, PrecisItem *item)
{
  return !has_library && !item;
}

/**
 * precis_closure_has_columns:
 * @self: ignored
 * @layout: how the columns share the width
 * @article_only: whether there is only the article
 *
 * Returns: whether there are columns to show and hide
 */
gboolean
precis_closure_has_columns (gpointer self, PrecisSplitLayout layout, gboolean article_only)
{
  return layout != PRECIS_SPLIT_LAYOUT_PHONE && !article_only;
}
