/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gio/gio.h>

G_BEGIN_DECLS

/**
 * PrecisStoreState:
 * @PRECIS_STORE_CLOSED: not opened yet
 * @PRECIS_STORE_READY: read and written
 * @PRECIS_STORE_READ_ONLY: read; #PrecisStore:message says why it cannot be changed
 * @PRECIS_STORE_FAILED: #PrecisStore:message says why it cannot be read, and what to do
 */
typedef enum
{
  PRECIS_STORE_CLOSED,
  PRECIS_STORE_READY,
  PRECIS_STORE_READ_ONLY,
  PRECIS_STORE_FAILED,
} PrecisStoreState;

/**
 * PrecisStore:
 *
 * The library while it is in use: a connection for writing, one for reading and one for lists and searches, each with a
 * queue of its own, so that opening an article never waits behind an import or a search. A damaged library is set aside
 * and rebuilt when it is opened.
 *
 * - path: the library's file
 * - state, message: whether it can be used
 *
 * Signals:
 * - changed (): something in the library was changed, by this program or another; in the main context of the thread
 *   that made the store, at most a few times a second
 * - notice (const char *text): something for the user to know: what was recovered from a damaged library
 */
#define PRECIS_TYPE_STORE (precis_store_get_type ())
G_DECLARE_FINAL_TYPE (PrecisStore, precis_store, PRECIS, STORE, GObject)

char             *precis_store_default_path (void);
PrecisStore      *precis_store_new          (const char *path);
gboolean          precis_store_open         (PrecisStore *self, GCancellable *cancellable, GError **error);
void              precis_store_open_async   (PrecisStore *self, GCancellable *cancellable, GAsyncReadyCallback callback, gpointer user_data);
gboolean          precis_store_open_finish  (PrecisStore *self, GAsyncResult *result, GError **error);
void              precis_store_close        (PrecisStore *self);
PrecisStoreState  precis_store_get_state    (PrecisStore *self);
const char       *precis_store_get_message  (PrecisStore *self);
const char       *precis_store_get_path     (PrecisStore *self);

G_END_DECLS
