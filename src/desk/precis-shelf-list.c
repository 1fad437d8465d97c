/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "precis-library-shelves.h"
#include "precis-shelf-list.h"
#include "precis-store-private.h"
#include "precis-task.h"

struct _PrecisShelfList
{
  GObject parent_instance;

  PrecisStore  *store;
  GPtrArray    *shelves;
  GCancellable *cancellable;
  gboolean      reading;
  gboolean      again;   /* the library was changed meanwhile */
};

static void read_shelves (PrecisShelfList *self);

static GType
get_item_type (GListModel *model)
{
  return PRECIS_TYPE_SHELF;
}

static guint
get_n_items (GListModel *model)
{
  return PRECIS_SHELF_LIST (model)->shelves->len;
}

static gpointer
get_item (GListModel *model, guint position)
{
  PrecisShelfList *self = PRECIS_SHELF_LIST (model);

  return position < self->shelves->len ? g_object_ref (g_ptr_array_index (self->shelves, position)) : NULL;
}

static void
init_list_model (GListModelInterface *iface)
{
  iface->get_item_type = get_item_type;
  iface->get_n_items = get_n_items;
  iface->get_item = get_item;
}

G_DEFINE_FINAL_TYPE_WITH_CODE (PrecisShelfList, precis_shelf_list, G_TYPE_OBJECT,
                               G_IMPLEMENT_INTERFACE (G_TYPE_LIST_MODEL, init_list_model))

static gboolean
is_same_place (PrecisShelf *a, PrecisShelf *b)
{
  return precis_shelf_get_kind (a) == precis_shelf_get_kind (b) && precis_shelf_get_id (a) == precis_shelf_get_id (b);
}

static gboolean
is_equal (PrecisShelf *a, PrecisShelf *b)
{
  return is_same_place (a, b)
         && precis_shelf_get_count (a) == precis_shelf_get_count (b)
         && precis_shelf_get_unread (a) == precis_shelf_get_unread (b)
         && g_strcmp0 (precis_shelf_get_name (a), precis_shelf_get_name (b)) == 0
         && g_strcmp0 (precis_shelf_get_note (a), precis_shelf_get_note (b)) == 0;
}

/* Puts @added shelves of @newer, from @start on, in the place of @removed ones of ours. */
static void
replace (PrecisShelfList *self, guint start, guint removed, GPtrArray *newer, guint added)
{
  if (removed == 0 && added == 0)
    return;
  if (removed > 0)
    g_ptr_array_remove_range (self->shelves, start, removed);
  for (guint i = start; i < start + added; i++)
    g_ptr_array_insert (self->shelves, i, g_object_ref (g_ptr_array_index (newer, i)));
  g_list_model_items_changed (G_LIST_MODEL (self), start, removed, added);
}

/* The shelves at both ends are the same places as before; those that count differently now are told one by one. */
static void
renew (PrecisShelfList *self, GPtrArray *newer, guint start, guint end)
{
  for (guint i = start; i < end; i++)
    if (!is_equal (g_ptr_array_index (self->shelves, i), g_ptr_array_index (newer, i)))
      replace (self, i, 1, newer, 1);
}

static void
take_shelves (PrecisShelfList *self, GPtrArray *newer)
{
  guint start = 0, old_end = self->shelves->len, new_end = newer->len;

  while (start < old_end && start < new_end
         && is_same_place (g_ptr_array_index (self->shelves, start), g_ptr_array_index (newer, start)))
    start++;
  while (old_end > start && new_end > start
         && is_same_place (g_ptr_array_index (self->shelves, old_end - 1), g_ptr_array_index (newer, new_end - 1)))
    {
      old_end--;
      new_end--;
    }
  replace (self, start, old_end - start, newer, new_end - start);
  renew (self, newer, 0, start);
  renew (self, newer, new_end, newer->len);
}

static void
read_cb (GObject *source, GAsyncResult *result, gpointer data)
{
  PrecisShelfList *self = PRECIS_SHELF_LIST (source);
  g_autoptr (GError) error = NULL;
  g_autoptr (GPtrArray) shelves = precis_task_finish (source, result, &error);

  if (g_error_matches (error, G_IO_ERROR, G_IO_ERROR_CANCELLED))
    return;
  self->reading = FALSE;
  if (shelves)
    take_shelves (self, shelves);
  if (self->again)
    read_shelves (self);
}

static gpointer
read_job (PrecisLibrary *library, gpointer data, GCancellable *cancellable, GError **error)
{
  return precis_library_get_shelves (library, error);
}

static void
read_shelves (PrecisShelfList *self)
{
  self->again = self->reading;
  if (self->reading || precis_store_get_state (self->store) == PRECIS_STORE_CLOSED)
    return;
  self->reading = TRUE;
  precis_store_run_async (self->store, self, PRECIS_LANE_LIST, read_job, NULL, NULL, (GDestroyNotify) g_ptr_array_unref,
                          G_PRIORITY_DEFAULT, self->cancellable, read_cb, NULL);
}

static void
precis_shelf_list_dispose (GObject *object)
{
  PrecisShelfList *self = PRECIS_SHELF_LIST (object);

  g_cancellable_cancel (self->cancellable);
  g_clear_object (&self->store);
  G_OBJECT_CLASS (precis_shelf_list_parent_class)->dispose (object);
}

static void
precis_shelf_list_finalize (GObject *object)
{
  PrecisShelfList *self = PRECIS_SHELF_LIST (object);

  g_clear_object (&self->cancellable);
  g_clear_pointer (&self->shelves, g_ptr_array_unref);
  G_OBJECT_CLASS (precis_shelf_list_parent_class)->finalize (object);
}

static void
precis_shelf_list_class_init (PrecisShelfListClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);

  object_class->dispose = precis_shelf_list_dispose;
  object_class->finalize = precis_shelf_list_finalize;
}

static void
precis_shelf_list_init (PrecisShelfList *self)
{
  self->shelves = g_ptr_array_new_with_free_func (g_object_unref);
  self->cancellable = g_cancellable_new ();
}

/**
 * precis_shelf_list_new:
 * @store: the library; it need not be open yet
 *
 * Returns: (transfer full): its places, in the order of precis_library_get_shelves(); empty until they were read
 */
PrecisShelfList *
precis_shelf_list_new (PrecisStore *store)
{
  PrecisShelfList *self = g_object_new (PRECIS_TYPE_SHELF_LIST, NULL);

  self->store = g_object_ref (store);
  g_signal_connect_object (store, "changed", G_CALLBACK (read_shelves), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (store, "notify::state", G_CALLBACK (read_shelves), self, G_CONNECT_SWAPPED);
  read_shelves (self);
  return self;
}
