/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "precis-browser.h"

/* What of the list is at hand: all of it by what the browser itself offers. */

static guint
n_rows (PrecisBrowser *self)
{
  return g_list_model_get_n_items (G_LIST_MODEL (precis_browser_get_list (self)));
}

static guint
find (PrecisBrowser *self, gint64 id)
{
  return precis_article_list_find (precis_browser_get_list (self), id);
}

static gint64
id_at (PrecisBrowser *self, guint position)
{
  return precis_article_list_get_id (precis_browser_get_list (self), position);
}

/**
 * precis_browser_step:
 * @self: the browser
 * @step: 1 for the next, -1 for the one before
 *
 * Selects the article after or before the current one; the first, if there is none.
 *
 * Returns: whether there was one
 */
gboolean
precis_browser_step (PrecisBrowser *self, int step)
{
  guint position = find (self, precis_browser_get_current (self));
  gint64 next = position == GTK_INVALID_LIST_POSITION ? 0 : (gint64) position + step;

  if (next < 0 || next >= n_rows (self))
    return FALSE;
  precis_browser_select (self, id_at (self, next));
  return TRUE;
}

/**
 * precis_browser_dup_targets:
 * @self: the browser
 *
 * Returns: (transfer full): what an action is for: the selected articles in the list's order, or else the current one;
 *   array of gint64
 */
GArray *
precis_browser_dup_targets (PrecisBrowser *self)
{
  GArray *ids = precis_article_selection_dup_ids (precis_browser_get_selection (self));
  gint64 current = precis_browser_get_current (self);

  if (ids->len == 0 && current)
    g_array_append_val (ids, current);
  return ids;
}

/**
 * precis_browser_next_of:
 * @self: the browser
 * @ids: array of gint64, in the list's order, that are going to leave the list
 *
 * Returns: the article to go on with: the one below the last of them, or else the one above the first; 0 if there is none
 */
gint64
precis_browser_next_of (PrecisBrowser *self, GArray *ids)
{
  guint first, last;

  if (ids->len == 0)
    return 0;
  first = find (self, g_array_index (ids, gint64, 0));
  last = find (self, g_array_index (ids, gint64, ids->len - 1));
  if (last != GTK_INVALID_LIST_POSITION && last + 1 < n_rows (self))
    return id_at (self, last + 1);
  return first != GTK_INVALID_LIST_POSITION && first > 0 ? id_at (self, first - 1) : 0;
}
