/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "precis-delivery.h"
#include "precis-intake-private.h"
#include "precis-store-private.h"
#include "precis-task.h"

enum
{
  PROP_0,
  PROP_WAITING,
  N_PROPS
};

static GParamSpec *properties[N_PROPS];

G_DEFINE_FINAL_TYPE (PrecisIntake, precis_intake, G_TYPE_OBJECT)

/* All of them or none. */
static gpointer
keep_job (PrecisLibrary *library, gpointer data, GCancellable *cancellable, GError **error)
{
  GPtrArray *deliveries = data;
  g_autoptr (GPtrArray) additions = g_ptr_array_new_with_free_func ((GDestroyNotify) precis_addition_free);
  gboolean success = TRUE;

  if (!precis_library_begin (library, error))
    return NULL;
  for (guint i = 0; success && i < deliveries->len; i++)
    {
      PrecisAddition *addition = precis_delivery_keep (g_ptr_array_index (deliveries, i), library, error);

      success = addition != NULL;
      if (success)
        g_ptr_array_add (additions, addition);
    }
  return precis_library_end (library, success, error) ? g_steal_pointer (&additions) : NULL;
}

static gpointer
add_task (gpointer source, gpointer data, GCancellable *cancellable, GError **error)
{
  return precis_intake_add (source, data, cancellable, error);
}

static gpointer
read_job (PrecisLibrary *library, gpointer data, GCancellable *cancellable, GError **error)
{
  return precis_library_get_article (library, *(gint64 *) data, error);
}

static void
precis_intake_get_property (GObject *object, guint id, GValue *value, GParamSpec *pspec)
{
  if (id == PROP_WAITING)
    g_value_set_uint (value, precis_intake_get_waiting (PRECIS_INTAKE (object)));
  else
    G_OBJECT_WARN_INVALID_PROPERTY_ID (object, id, pspec);
}

static void
precis_intake_finalize (GObject *object)
{
  PrecisIntake *self = PRECIS_INTAKE (object);

  g_clear_pointer (&self->backlog, precis_backlog_free);
  g_clear_object (&self->store);
  g_clear_object (&self->desk);
  G_OBJECT_CLASS (precis_intake_parent_class)->finalize (object);
}

static void
precis_intake_class_init (PrecisIntakeClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);

  object_class->get_property = precis_intake_get_property;
  object_class->finalize = precis_intake_finalize;
  properties[PROP_WAITING] = g_param_spec_uint ("waiting", NULL, NULL, 0, G_MAXUINT, 0,
                                                G_PARAM_READABLE | G_PARAM_STATIC_STRINGS);
  g_object_class_install_properties (object_class, N_PROPS, properties);
}

static void
precis_intake_init (PrecisIntake *self)
{
}

/**
 * precis_intake_new:
 * @desk: opens and analyses articles
 * @store: the library; it need not be open yet
 *
 * Returns: (transfer full): an intake; its synchronous functions may be called from any thread
 */
PrecisIntake *
precis_intake_new (PrecisDesk *desk, PrecisStore *store)
{
  PrecisIntake *self = g_object_new (PRECIS_TYPE_INTAKE, NULL);

  self->desk = g_object_ref (desk);
  self->store = g_object_ref (store);
  self->backlog = precis_backlog_new (self, store);
  return self;
}

/**
 * precis_intake_open:
 * @self: the intake
 * @source: where the article is
 * @cancellable: (nullable): ends the work
 * @error: as precis_desk_open()
 *
 * Opens an article so that it can be kept; the library is not touched. Blocks.
 *
 * Returns: (transfer full) (nullable): it
 */
PrecisDelivery *
precis_intake_open (PrecisIntake *self, PrecisSource *source, GCancellable *cancellable, GError **error)
{
  g_autoptr (GBytes) bytes = precis_source_read (source, cancellable, error);
  g_autoptr (PrecisArticle) article = bytes ? precis_desk_import (self->desk, source, bytes, cancellable, error) : NULL;

  return article ? precis_delivery_new (article, bytes) : NULL;
}

/**
 * precis_intake_keep:
 * @self: the intake
 * @deliveries: of #PrecisDelivery: what to keep, in one transaction
 * @error: as precis_library_add_article()
 *
 * Blocks.
 *
 * Returns: (transfer full) (nullable): a #PrecisAddition for each, in order, all on the disk; on error nothing was kept
 */
GPtrArray *
precis_intake_keep (PrecisIntake *self, GPtrArray *deliveries, GError **error)
{
  return precis_store_run (self->store, PRECIS_LANE_WRITE, keep_job, deliveries, NULL, error);
}

/**
 * precis_intake_add:
 * @self: the intake
 * @source: where the article is
 * @cancellable: (nullable): ends the work, but not once the library is written to
 * @error: as precis_intake_open() and precis_intake_keep()
 *
 * Brings an article to the library: when this returns, it is on the disk. It is not analysed yet: precis_intake_brief()
 * or precis_intake_resume() do that. Blocks.
 *
 * Returns: (transfer full) (nullable): what became of it
 */
PrecisAddition *
precis_intake_add (PrecisIntake *self, PrecisSource *source, GCancellable *cancellable, GError **error)
{
  g_autoptr (GPtrArray) deliveries = g_ptr_array_new_with_free_func ((GDestroyNotify) precis_delivery_free);
  g_autoptr (GPtrArray) additions = NULL;
  PrecisDelivery *delivery = precis_intake_open (self, source, cancellable, error);

  if (!delivery)
    return NULL;
  g_ptr_array_add (deliveries, delivery);
  additions = precis_intake_keep (self, deliveries, error);
  return additions ? g_ptr_array_steal_index (additions, 0) : NULL;
}

/**
 * precis_intake_add_async:
 * @self: the intake
 * @source: where the article is
 * @cancellable: (nullable): as precis_intake_add()
 * @callback: called in the caller's main context
 * @user_data: for @callback
 *
 * precis_intake_add() in a thread, ahead of work that nobody waits for.
 */
void
precis_intake_add_async (PrecisIntake        *self,
                         PrecisSource        *source,
                         GCancellable        *cancellable,
                         GAsyncReadyCallback  callback,
                         gpointer             user_data)
{
  precis_task_run (self, add_task, g_object_ref (source), g_object_unref, (GDestroyNotify) precis_addition_free,
                   G_PRIORITY_HIGH, cancellable, callback, user_data);
}

PrecisAddition *
precis_intake_add_finish (PrecisIntake *self, GAsyncResult *result, GError **error)
{
  return precis_task_finish (self, result, error);
}

/**
 * precis_intake_read:
 * @self: the intake
 * @id: an article's number
 * @cancellable: (nullable): ends the work
 * @error: %PRECIS_ERROR_NOT_FOUND, or as #PrecisLibrary
 *
 * Blocks, but neither for imports nor for searches.
 *
 * Returns: (transfer full) (nullable): the article
 */
PrecisArticle *
precis_intake_read (PrecisIntake *self, gint64 id, GCancellable *cancellable, GError **error)
{
  return precis_store_run (self->store, PRECIS_LANE_READ, read_job, &id, cancellable, error);
}

/**
 * precis_intake_read_async:
 * @self: the intake
 * @id: an article's number
 * @cancellable: (nullable): ends the work
 * @callback: called in the caller's main context
 * @user_data: for @callback
 *
 * precis_intake_read() in the reading thread.
 */
void
precis_intake_read_async (PrecisIntake        *self,
                          gint64               id,
                          GCancellable        *cancellable,
                          GAsyncReadyCallback  callback,
                          gpointer             user_data)
{
  precis_store_run_async (self->store, self, PRECIS_LANE_READ, read_job, g_memdup2 (&id, sizeof id), g_free,
                          g_object_unref, G_PRIORITY_HIGH, cancellable, callback, user_data);
}

PrecisArticle *
precis_intake_read_finish (PrecisIntake *self, GAsyncResult *result, GError **error)
{
  return precis_task_finish (self, result, error);
}

/**
 * precis_intake_resume:
 * @self: the intake
 *
 * Makes the briefings of all articles that wait for theirs, one at a time and behind everything else, until none waits
 * any more. To be called when the library was opened, and after additions. Main thread.
 */
void
precis_intake_resume (PrecisIntake *self)
{
  precis_backlog_resume (self->backlog);
}

/**
 * precis_intake_stop:
 * @self: the intake
 *
 * Ends precis_intake_resume() for good; the article at work waits again. Main thread.
 */
void
precis_intake_stop (PrecisIntake *self)
{
  precis_backlog_stop (self->backlog);
}

guint
precis_intake_get_waiting (PrecisIntake *self)
{
  return precis_backlog_get_waiting (self->backlog);
}

/**
 * precis_intake_is_busy:
 * @self: the intake
 *
 * Returns: whether precis_intake_resume() is still looking for articles that wait, or at work on one. Main thread.
 */
gboolean
precis_intake_is_busy (PrecisIntake *self)
{
  return precis_backlog_is_busy (self->backlog);
}
