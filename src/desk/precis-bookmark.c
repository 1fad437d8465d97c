/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "precis-bookmark.h"
#include "precis-library-articles.h"
#include "precis-store-private.h"
#include "precis-task.h"

typedef struct
{
  gint64 id;
  guint  place;
} Bookmark;

static Bookmark *
bookmark_new (gint64 id, guint place)
{
  Bookmark *self = g_new (Bookmark, 1);

  *self = (Bookmark) { id, place };
  return self;
}

static gpointer
keep_job (PrecisLibrary *library, gpointer data, GCancellable *cancellable, GError **error)
{
  const Bookmark *bookmark = data;

  return GINT_TO_POINTER (precis_library_set_place (library, bookmark->id, bookmark->place, error));
}

static gpointer
find_job (PrecisLibrary *library, gpointer data, GCancellable *cancellable, GError **error)
{
  Bookmark *bookmark = data;

  return precis_library_get_place (library, bookmark->id, &bookmark->place, error)
             ? bookmark_new (bookmark->id, bookmark->place)
             : NULL;
}

/**
 * precis_bookmark_keep:
 * @store: the library
 * @id: number of an article
 * @place: where the user is reading, an offset in bytes
 *
 * Remembers a place, behind all other changes. A place that cannot be kept is no loss worth telling.
 */
void
precis_bookmark_keep (PrecisStore *store, gint64 id, guint place)
{
  precis_store_run_async (store, store, PRECIS_LANE_WRITE, keep_job, bookmark_new (id, place), g_free, NULL,
                          G_PRIORITY_LOW, NULL, NULL, NULL);
}

/**
 * precis_bookmark_find_async:
 * @store: the library
 * @id: number of an article
 * @cancellable: (nullable): ends the work
 * @callback: called in the caller's main context
 * @user_data: for @callback
 *
 * Asks where the user was reading. What is asked of the article afterwards is answered afterwards.
 */
void
precis_bookmark_find_async (PrecisStore         *store,
                            gint64               id,
                            GCancellable        *cancellable,
                            GAsyncReadyCallback  callback,
                            gpointer             user_data)
{
  precis_store_run_async (store, store, PRECIS_LANE_READ, find_job, bookmark_new (id, 0), g_free, g_free,
                          G_PRIORITY_HIGH, cancellable, callback, user_data);
}

/**
 * precis_bookmark_find_finish:
 * @store: the library
 * @result: what the callback was given
 *
 * Returns: the place; 0 if there is none, or if it could not be read
 */
guint
precis_bookmark_find_finish (PrecisStore *store, GAsyncResult *result)
{
  g_autofree Bookmark *bookmark = precis_task_finish (store, result, NULL);

  return bookmark ? bookmark->place : 0;
}
