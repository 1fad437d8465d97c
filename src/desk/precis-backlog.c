/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "precis-backlog.h"
#include "precis-library-briefings.h"
#include "precis-store-private.h"
#include "precis-task.h"

#define MAX_LISTED 100000 /* articles that are counted as waiting; the others follow */

struct _PrecisBacklog
{
  PrecisIntake *intake;      /* not a reference: it owns us, and the tasks hold it */
  PrecisStore  *store;
  GCancellable *cancellable;
  GArray       *ids;         /* of gint64: what waits … */
  guint         next;        /* … from here on */
  GHashTable   *tried;       /* of gint64: so that what always fails is not tried for ever */
  gboolean      busy;
  gboolean      again;       /* there may be more by now */
};

static void list_jobs (PrecisBacklog *self);
static void work_next (PrecisBacklog *self);

static void
notify_waiting (PrecisBacklog *self)
{
  g_object_notify (G_OBJECT (self->intake), "waiting");
}

static gpointer
work_job (gpointer source, gpointer data, GCancellable *cancellable, GError **error)
{
  gint64 id = *(gint64 *) data;
  g_autoptr (PrecisArticle) article = precis_intake_read (source, id, cancellable, error);

  return article ? precis_intake_brief (source, id, article, cancellable, error) : NULL;
}

/* Why one article has no briefing is kept with it, and no reason to stop. */
static void
worked_cb (GObject *source, GAsyncResult *result, gpointer data)
{
  PrecisBacklog *self = data;
  g_autoptr (GError) error = NULL;
  g_autoptr (PrecisBriefing) briefing = precis_task_finish (source, result, &error);

  if (!g_error_matches (error, G_IO_ERROR, G_IO_ERROR_CANCELLED))
    work_next (self);
}

static void
work_next (PrecisBacklog *self)
{
  while (self->next < self->ids->len)
    {
      gint64 *id = &g_array_index (self->ids, gint64, self->next++);

      if (!g_hash_table_add (self->tried, g_memdup2 (id, sizeof *id)))
        continue;
      notify_waiting (self);
      precis_task_run (self->intake, work_job, g_memdup2 (id, sizeof *id), g_free, g_object_unref, G_PRIORITY_LOW,
                       self->cancellable, worked_cb, self);
      return;
    }
  list_jobs (self);
}

static gboolean
has_new (PrecisBacklog *self)
{
  for (guint i = 0; i < self->ids->len; i++)
    if (!g_hash_table_contains (self->tried, &g_array_index (self->ids, gint64, i)))
      return TRUE;
  return FALSE;
}

static void
end (PrecisBacklog *self)
{
  g_array_set_size (self->ids, 0);
  self->next = 0;
  self->busy = FALSE;
  g_hash_table_remove_all (self->tried);
  notify_waiting (self);
}

static void
listed_cb (GObject *source, GAsyncResult *result, gpointer data)
{
  PrecisBacklog *self = data;
  g_autoptr (GError) error = NULL;
  g_autoptr (GArray) ids = precis_task_finish (source, result, &error);

  if (g_error_matches (error, G_IO_ERROR, G_IO_ERROR_CANCELLED))
    return;
  g_array_set_size (self->ids, 0);
  self->next = 0;
  if (ids)
    g_array_append_vals (self->ids, ids->data, ids->len);
  if (has_new (self))
    work_next (self);
  else if (self->again)
    list_jobs (self);
  else
    end (self);
}

static gpointer
list_job (PrecisLibrary *library, gpointer data, GCancellable *cancellable, GError **error)
{
  return precis_library_pending_jobs (library, MAX_LISTED, error);
}

/* In the lane for writing: only there can it be told at which articles a program died. */
static void
list_jobs (PrecisBacklog *self)
{
  self->again = FALSE;
  precis_store_run_async (self->store, self->intake, PRECIS_LANE_WRITE, list_job, NULL, NULL,
                          (GDestroyNotify) g_array_unref, G_PRIORITY_LOW, self->cancellable, listed_cb, self);
}

/**
 * precis_backlog_new:
 * @intake: makes the briefings; it frees the backlog when it is finalized, and has a property `waiting`
 * @store: the library
 *
 * Returns: (transfer full): a backlog that nobody works on yet
 */
PrecisBacklog *
precis_backlog_new (PrecisIntake *intake, PrecisStore *store)
{
  PrecisBacklog *self = g_new0 (PrecisBacklog, 1);

  self->intake = intake;
  self->store = g_object_ref (store);
  self->cancellable = g_cancellable_new ();
  self->ids = g_array_new (FALSE, FALSE, sizeof (gint64));
  self->tried = g_hash_table_new_full (g_int64_hash, g_int64_equal, g_free, NULL);
  return self;
}

void
precis_backlog_free (PrecisBacklog *self)
{
  g_clear_object (&self->cancellable);
  g_clear_object (&self->store);
  g_array_unref (self->ids);
  g_hash_table_unref (self->tried);
  g_free (self);
}

/**
 * precis_backlog_resume:
 * @self: a backlog
 *
 * Works until nothing waits any more; if it is at work already, it looks again when it is done.
 */
void
precis_backlog_resume (PrecisBacklog *self)
{
  self->again = TRUE;
  if (self->busy || precis_store_get_state (self->store) != PRECIS_STORE_READY)
    return;
  self->busy = TRUE;
  list_jobs (self);
}

/**
 * precis_backlog_stop:
 * @self: a backlog
 *
 * Breaks off for good; what was begun waits again.
 */
void
precis_backlog_stop (PrecisBacklog *self)
{
  g_cancellable_cancel (self->cancellable);
}

/**
 * precis_backlog_get_waiting:
 * @self: a backlog
 *
 * Returns: how many articles are known to wait, the one at work included
 */
guint
precis_backlog_get_waiting (PrecisBacklog *self)
{
  return self->busy ? self->ids->len - self->next + (self->next > 0) : 0;
}

gboolean
precis_backlog_is_busy (PrecisBacklog *self)
{
  return self->busy;
}
