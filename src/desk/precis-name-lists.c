/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "precis-library-repairs.h"
#include "precis-library-subjects.h"
#include "precis-name-lists.h"
#include "precis-store-private.h"
#include "precis-task.h"

static gpointer
repairs_job (PrecisLibrary *library, gpointer data, GCancellable *cancellable, GError **error)
{
  return precis_library_get_repairs (library, error);
}

static gpointer
subjects_job (PrecisLibrary *library, gpointer data, GCancellable *cancellable, GError **error)
{
  return precis_library_find_subjects (library, data, error);
}

/**
 * precis_name_lists_get_repairs:
 * @store: the library
 * @error: as precis_library_get_repairs(), or as precis_store_run()
 *
 * Blocks.
 *
 * Returns: (transfer full) (nullable) (element-type PrecisRepair): what the user corrected, in the order in which it was
 *   done
 */
GPtrArray *
precis_name_lists_get_repairs (PrecisStore *store, GError **error)
{
  return precis_store_run (store, PRECIS_LANE_READ, repairs_job, NULL, NULL, error);
}

/**
 * precis_name_lists_get_repairs_async:
 * @store: the library
 * @cancellable: (nullable): ends the reading
 * @callback: called in the caller's main context; precis_name_lists_finish() has a list of PrecisRepair
 * @user_data: for @callback
 *
 * Reads what the user corrected, in the order in which it was done.
 */
void
precis_name_lists_get_repairs_async (PrecisStore *store, GCancellable *cancellable, GAsyncReadyCallback callback,
                                     gpointer user_data)
{
  precis_store_run_async (store, store, PRECIS_LANE_READ, repairs_job, NULL, NULL, (GDestroyNotify) g_ptr_array_unref,
                          G_PRIORITY_DEFAULT, cancellable, callback, user_data);
}

/**
 * precis_name_lists_find_subjects_async:
 * @store: the library
 * @words: a name, or whole words of one
 * @cancellable: (nullable): ends the search
 * @callback: called in the caller's main context; precis_name_lists_finish() has a list of PrecisSubject
 * @user_data: for @callback
 *
 * Looks for whom or what the articles of the library name so.
 */
void
precis_name_lists_find_subjects_async (PrecisStore *store, const char *words, GCancellable *cancellable,
                                       GAsyncReadyCallback callback, gpointer user_data)
{
  precis_store_run_async (store, store, PRECIS_LANE_LIST, subjects_job, g_strdup (words), g_free,
                          (GDestroyNotify) g_ptr_array_unref, G_PRIORITY_DEFAULT, cancellable, callback, user_data);
}

/**
 * precis_name_lists_finish:
 * @store: the library
 * @result: what the callback was given
 * @error: as precis_name_lists_get_repairs()
 *
 * Returns: (transfer full) (nullable): the list
 */
GPtrArray *
precis_name_lists_finish (PrecisStore *store, GAsyncResult *result, GError **error)
{
  return precis_task_finish (store, result, error);
}
