/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include <glib/gi18n-lib.h>

#include "precis-curator.h"
#include "precis-error.h"
#include "precis-library-changes.h"
#include "precis-library-dossiers.h"
#include "precis-library-notes.h"
#include "precis-library-repairs.h"
#include "precis-library-shelves.h"
#include "precis-library-states.h"
#include "precis-library-tags.h"
#include "precis-repair-sweep.h"
#include "precis-store-care.h"
#include "precis-store-private.h"
#include "precis-task.h"

struct _PrecisCurator
{
  GObject parent_instance;

  PrecisStore *store;
};

G_DEFINE_FINAL_TYPE (PrecisCurator, precis_curator, G_TYPE_OBJECT)

static gboolean
add_dossier (PrecisLibrary *library, const PrecisEdit *edit, gint64 *dossier, GError **error)
{
  *dossier = precis_library_add_dossier (library, edit->name, error);
  if (*dossier <= 0)
    return FALSE;
  return edit->ids->len == 0
         || precis_library_put_in_dossier (library, *dossier, (gint64 *) edit->ids->data, edit->ids->len, 0, error);
}

static gboolean
edit_articles (PrecisLibrary *library, const PrecisEdit *edit, GError **error)
{
  const gint64 *ids = (const gint64 *) edit->ids->data;
  guint n = edit->ids->len;

  switch (edit->kind)
    {
    case PRECIS_EDIT_STATE:
      return precis_library_set_state (library, ids, n, edit->state, edit->on, error);
    case PRECIS_EDIT_TAG:
      return precis_library_tag (library, ids, n, edit->name, error);
    case PRECIS_EDIT_UNTAG:
      return precis_library_untag (library, ids, n, edit->name, error);
    case PRECIS_EDIT_PUT_IN_DOSSIER:
      return precis_library_put_in_dossier (library, edit->shelf, ids, n, edit->before, error);
    case PRECIS_EDIT_TAKE_OUT:
      return precis_library_take_out (library, edit->shelf, ids, n, error);
    default:
      g_return_val_if_reached (FALSE);
    }
}

static gboolean
edit_note (PrecisLibrary *library, const PrecisEdit *edit, gint64 *note, GError **error)
{
  if (edit->kind == PRECIS_EDIT_CHANGE_NOTE)
    return precis_library_change_note (library, edit->note, error);
  if (edit->kind == PRECIS_EDIT_REMOVE_NOTE)
    return precis_library_remove_note (library, edit->shelf, error);
  *note = precis_library_add_note (library, edit->note, error);
  return *note > 0;
}

static gboolean
edit_repair (PrecisLibrary *library, const PrecisEdit *edit, gint64 *repair, GError **error)
{
  if (edit->kind == PRECIS_EDIT_REMOVE_REPAIR)
    return precis_library_remove_repair (library, edit->shelf, error);
  *repair = precis_library_add_repair (library, edit->repair, error);
  return *repair > 0;
}

static gboolean
save_search (PrecisLibrary *library, const PrecisEdit *edit, gint64 *search, GError **error)
{
  *search = precis_library_save_search (library, edit->name, edit->query, error);
  return *search > 0;
}

/* @made is the number of what is made. */
static gboolean
apply (PrecisLibrary *library, const PrecisEdit *edit, gint64 *made, GError **error)
{
  switch (edit->kind)
    {
    case PRECIS_EDIT_RENAME_TAG:
      return precis_library_rename_tag (library, edit->shelf, edit->name, error);
    case PRECIS_EDIT_REMOVE_TAG:
      return precis_library_remove_tag (library, edit->shelf, error);
    case PRECIS_EDIT_ADD_DOSSIER:
      return add_dossier (library, edit, made, error);
    case PRECIS_EDIT_RENAME_DOSSIER:
      return precis_library_rename_dossier (library, edit->shelf, edit->name, error);
    case PRECIS_EDIT_DOSSIER_NOTE:
      return precis_library_set_dossier_note (library, edit->shelf, edit->name, error);
    case PRECIS_EDIT_REMOVE_DOSSIER:
      return precis_library_remove_dossier (library, edit->shelf, error);
    case PRECIS_EDIT_SAVE_SEARCH:
      return save_search (library, edit, made, error);
    case PRECIS_EDIT_RENAME_SEARCH:
      return precis_library_rename_search (library, edit->shelf, edit->name, error);
    case PRECIS_EDIT_FORGET_SEARCH:
      return precis_library_forget_search (library, edit->shelf, error);
    case PRECIS_EDIT_ADD_NOTE:
    case PRECIS_EDIT_CHANGE_NOTE:
    case PRECIS_EDIT_REMOVE_NOTE:
      return edit_note (library, edit, made, error);
    case PRECIS_EDIT_ADD_REPAIR:
    case PRECIS_EDIT_REMOVE_REPAIR:
      return edit_repair (library, edit, made, error);
    default:
      return edit_articles (library, edit, error);
    }
}

static PrecisChange *
change_new (gint64 id, char *label)
{
  PrecisChange *change = g_new0 (PrecisChange, 1);

  change->id = id;
  change->label = label;
  return change;
}

/* What cannot be undone. */
static PrecisChange *
purge (PrecisLibrary *library, const PrecisEdit *edit, GError **error)
{
  guint n = edit->ids->len;

  if (edit->kind == PRECIS_EDIT_EMPTY_TRASH ? precis_library_purge_trash (library, G_MAXINT64, &n, error)
                                            : precis_library_purge (library, (gint64 *) edit->ids->data, n, error))
    return change_new (0, g_strdup_printf (ngettext ("%u article deleted for good", "%u articles deleted for good", n), n));
  return NULL;
}

static gboolean
is_for_good (const PrecisEdit *edit)
{
  return edit->kind == PRECIS_EDIT_PURGE || edit->kind == PRECIS_EDIT_EMPTY_TRASH;
}

/* Reading one article is changed, but not logged. */
static gboolean
is_reading (const PrecisEdit *edit)
{
  return edit->kind == PRECIS_EDIT_STATE && edit->state == PRECIS_STATE_READ;
}

static gpointer
make_change (PrecisLibrary *library, gpointer data, GError **error)
{
  const PrecisEdit *edit = data;
  g_autoptr (PrecisChange) change = change_new (0, precis_edit_dup_label (edit));

  if (!precis_library_begin_change (library, change->label, error))
    return NULL;
  if (!apply (library, edit, &change->shelf, error))
    {
      precis_library_end_change (library, FALSE, NULL);
      return NULL;
    }
  change->id = precis_library_end_change (library, TRUE, error);
  if (change->id < 0)
    return NULL;
  return change->id > 0 || is_reading (edit) ? g_steal_pointer (&change)
                                              : change_new (0, g_strdup (_("Nothing was changed.")));
}

static gpointer
apply_job (PrecisLibrary *library, gpointer data, GCancellable *cancellable, GError **error)
{
  const PrecisEdit *edit = data;

  if (is_for_good (edit))
    return purge (library, edit, error);
  if (edit->kind == PRECIS_EDIT_ADD_REPAIR || edit->kind == PRECIS_EDIT_REMOVE_REPAIR)
    return precis_repair_sweep (library, make_change, data, (GDestroyNotify) precis_change_free, error);
  return make_change (library, data, error);
}

/* Takes back (or does again) the change of @data, 0 for the last one. */
static gpointer
move (PrecisLibrary *library, gint64 id, gboolean redo, GError **error)
{
  g_autofree char *label = NULL;
  g_autoptr (GError) failure = NULL;
  gint64 last = precis_library_last_change (library, redo, &label, &failure);

  if (failure)
    {
      g_propagate_error (error, g_steal_pointer (&failure));
      return NULL;
    }
  if (last == 0)
    {
      g_set_error_literal (error, PRECIS_ERROR, PRECIS_ERROR_NOT_FOUND,
                           redo ? _("There is nothing to do again.") : _("There is nothing to undo."));
      return NULL;
    }
  if (id == 0)
    id = last;
  if (!(redo ? precis_library_redo (library, id, error) : precis_library_undo (library, id, error)))
    return NULL;
  return change_new (id, id == last ? g_steal_pointer (&label) : g_strdup (_("An earlier change")));
}

static gpointer
take_back (PrecisLibrary *library, gpointer data, GError **error)
{
  return move (library, *(gint64 *) data, FALSE, error);
}

static gpointer
do_again (PrecisLibrary *library, gpointer data, GError **error)
{
  return move (library, 0, TRUE, error);
}

static gpointer
undo_job (PrecisLibrary *library, gpointer data, GCancellable *cancellable, GError **error)
{
  return precis_repair_sweep (library, take_back, data, (GDestroyNotify) precis_change_free, error);
}

static gpointer
redo_job (PrecisLibrary *library, gpointer data, GCancellable *cancellable, GError **error)
{
  return precis_repair_sweep (library, do_again, data, (GDestroyNotify) precis_change_free, error);
}

static void
run_async (PrecisCurator       *self,
           PrecisStoreFunc      func,
           gpointer             data,
           GDestroyNotify       data_free,
           GAsyncReadyCallback  callback,
           gpointer             user_data)
{
  precis_store_run_async (self->store, self, PRECIS_LANE_WRITE, func, data, data_free, (GDestroyNotify) precis_change_free,
                          G_PRIORITY_HIGH, NULL, callback, user_data);
}

static void
precis_curator_dispose (GObject *object)
{
  PrecisCurator *self = PRECIS_CURATOR (object);

  g_clear_object (&self->store);
  G_OBJECT_CLASS (precis_curator_parent_class)->dispose (object);
}

static void
precis_curator_class_init (PrecisCuratorClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = precis_curator_dispose;
}

static void
precis_curator_init (PrecisCurator *self)
{
}

void
precis_change_free (PrecisChange *self)
{
  g_free (self->label);
  g_free (self);
}

/**
 * precis_curator_new:
 * @store: the library
 *
 * Returns: (transfer full): a curator for it
 */
PrecisCurator *
precis_curator_new (PrecisStore *store)
{
  PrecisCurator *self = g_object_new (PRECIS_TYPE_CURATOR, NULL);

  self->store = g_object_ref (store);
  return self;
}

/**
 * precis_curator_apply:
 * @self: a curator
 * @edit: what to do
 * @error: as #PrecisLibrary, and %PRECIS_ERROR_NOT_FOUND for what is not there
 *
 * Makes one change of all that @edit asks for; it is on the disk when this returns. Blocks.
 *
 * Returns: (transfer full) (nullable): the change; on error nothing was changed
 */
PrecisChange *
precis_curator_apply (PrecisCurator *self, const PrecisEdit *edit, GError **error)
{
  PrecisChange *change = precis_store_run (self->store, PRECIS_LANE_WRITE, apply_job, (gpointer) edit, NULL, error);

  if (change && is_for_good (edit))
    precis_store_tidy (self->store);
  return change;
}

/**
 * precis_curator_apply_async:
 * @self: a curator
 * @edit: (transfer full): what to do
 * @callback: called in the caller's main context
 * @user_data: for @callback
 *
 * precis_curator_apply(), ahead of imports.
 */
void
precis_curator_apply_async (PrecisCurator *self, PrecisEdit *edit, GAsyncReadyCallback callback, gpointer user_data)
{
  gboolean tidy = is_for_good (edit);

  run_async (self, apply_job, edit, (GDestroyNotify) precis_edit_free, callback, user_data);
  if (tidy)
    precis_store_tidy (self->store); /* comes after it */
}

/**
 * precis_curator_undo:
 * @self: a curator
 * @change: the number of a change, or 0 for the last one
 * @error: %PRECIS_ERROR_NOT_FOUND if there is none to undo; or as #PrecisLibrary
 *
 * Takes a change back; what was changed otherwise since then stays. Blocks.
 *
 * Returns: (transfer full) (nullable): the change that was undone
 */
PrecisChange *
precis_curator_undo (PrecisCurator *self, gint64 change, GError **error)
{
  return precis_store_run (self->store, PRECIS_LANE_WRITE, undo_job, &change, NULL, error);
}

void
precis_curator_undo_async (PrecisCurator *self, gint64 change, GAsyncReadyCallback callback, gpointer user_data)
{
  run_async (self, undo_job, g_memdup2 (&change, sizeof change), g_free, callback, user_data);
}

/**
 * precis_curator_redo:
 * @self: a curator
 * @error: %PRECIS_ERROR_NOT_FOUND if nothing was undone; or as #PrecisLibrary
 *
 * Does again what was undone last. Blocks.
 *
 * Returns: (transfer full) (nullable): the change
 */
PrecisChange *
precis_curator_redo (PrecisCurator *self, GError **error)
{
  return precis_store_run (self->store, PRECIS_LANE_WRITE, redo_job, NULL, NULL, error);
}

void
precis_curator_redo_async (PrecisCurator *self, GAsyncReadyCallback callback, gpointer user_data)
{
  run_async (self, redo_job, NULL, NULL, callback, user_data);
}

/**
 * precis_curator_finish:
 * @self: a curator
 * @result: what the callback of one of the asynchronous functions was given
 * @error: as the synchronous functions
 *
 * Returns: (transfer full) (nullable): the change
 */
PrecisChange *
precis_curator_finish (PrecisCurator *self, GAsyncResult *result, GError **error)
{
  return precis_task_finish (self, result, error);
}
