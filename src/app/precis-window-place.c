/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "precis-bookmark.h"
#include "precis-window-private.h"

#define REST_MSEC 800 /* who does not scroll for so long is reading */

static void
keep (PrecisWindow *self)
{
  g_autoptr (PrecisStore) store = NULL;

  g_clear_handle_id (&self->place_id, g_source_remove);
  if (!self->placed)
    return;
  g_object_get (self->session, "store", &store, NULL);
  if (precis_store_get_state (store) == PRECIS_STORE_READY)
    precis_bookmark_keep (store, self->placed, self->place);
  self->placed = 0;
}

static gboolean
keep_cb (gpointer user_data)
{
  PrecisWindow *self = user_data;

  self->place_id = 0;
  keep (self);
  return G_SOURCE_REMOVE;
}

static void
place_changed_cb (PrecisWindow *self, guint place)
{
  PrecisItem *item = precis_session_get_item (self->session);

  /* an article that is not in sight yet has been scrolled by nobody */
  if (!item || item != self->shown)
    return;
  self->placed = precis_item_get_id (item);
  self->place = place;
  g_clear_handle_id (&self->place_id, g_source_remove);
  self->place_id = g_timeout_add (REST_MSEC, keep_cb, self);
}

static void
item_cb (PrecisWindow *self)
{
  PrecisItem *item = precis_session_get_item (self->session);

  keep (self);
  self->shown = item;
  if (item)
    precis_reader_go_to (self->reader, precis_item_get_place (item));
}

/**
 * precis_window_init_place:
 * @self: a window with its session
 *
 * Keeps the place where the user reads an article, and goes there when it is read again.
 */
void
precis_window_init_place (PrecisWindow *self)
{
  g_signal_connect_object (self->reader, "place-changed", G_CALLBACK (place_changed_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (self->session, "notify::item", G_CALLBACK (item_cb), self,
                           G_CONNECT_SWAPPED | G_CONNECT_AFTER);
}

/**
 * precis_window_keep_place:
 * @self: a window that is closed
 *
 * Keeps the place at once, if it has changed lately.
 */
void
precis_window_keep_place (PrecisWindow *self)
{
  if (self->session)
    keep (self);
}
