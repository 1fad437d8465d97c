/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "precis-analysis.h"
#include "precis-desk.h"
#include "precis-import.h"
#include "precis-task.h"

struct _PrecisDesk
{
  GObject parent_instance;

  GMutex          lock;     /* guards the making of @analysis */
  PrecisAnalysis *analysis;
};

G_DEFINE_FINAL_TYPE (PrecisDesk, precis_desk, G_TYPE_OBJECT)

static void
precis_desk_finalize (GObject *object)
{
  PrecisDesk *self = PRECIS_DESK (object);

  g_clear_pointer (&self->analysis, precis_analysis_free);
  g_mutex_clear (&self->lock);
  G_OBJECT_CLASS (precis_desk_parent_class)->finalize (object);
}

static void
precis_desk_class_init (PrecisDeskClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = precis_desk_finalize;
}

static void
precis_desk_init (PrecisDesk *self)
{
  g_mutex_init (&self->lock);
}

/* The engine, loaded once; a failure is told each time, so that a repaired installation works without a restart. */
static PrecisAnalysis *
engine (PrecisDesk *self, GError **error)
{
  g_autoptr (GMutexLocker) locker = g_mutex_locker_new (&self->lock);

  if (!self->analysis)
    self->analysis = precis_analysis_new (error);
  return self->analysis;
}

static gpointer
open_task (gpointer source, gpointer data, GCancellable *cancellable, GError **error)
{
  return precis_desk_open (source, data, cancellable, error);
}

static gpointer
brief_task (gpointer source, gpointer data, GCancellable *cancellable, GError **error)
{
  return precis_desk_brief (source, data, cancellable, error);
}

/**
 * precis_desk_new:
 *
 * Returns: (transfer full): a desk
 */
PrecisDesk *
precis_desk_new (void)
{
  return g_object_new (PRECIS_TYPE_DESK, NULL);
}

/**
 * precis_desk_open:
 * @self: the desk
 * @source: where the article is
 * @cancellable: (nullable): ends the work
 * @error: as precis_source_read() and precis_import()
 *
 * Reads a source and makes an article of it. Blocks.
 *
 * Returns: (transfer full) (nullable): the article
 */
PrecisArticle *
precis_desk_open (PrecisDesk *self, PrecisSource *source, GCancellable *cancellable, GError **error)
{
  g_autoptr (GBytes) bytes = precis_source_read (source, cancellable, error);

  return bytes ? precis_desk_import (self, source, bytes, cancellable, error) : NULL;
}

/**
 * precis_desk_import:
 * @self: the desk
 * @source: where the article is
 * @bytes: what precis_source_read() gave
 * @cancellable: (nullable): ends the work
 * @error: as precis_import()
 *
 * The second half of precis_desk_open(), for those who want the bytes too. Blocks.
 *
 * Returns: (transfer full) (nullable): the article
 */
PrecisArticle *
precis_desk_import (PrecisDesk *self, PrecisSource *source, GBytes *bytes, GCancellable *cancellable, GError **error)
{
  PrecisImportHints hints = { precis_source_get_label (source), precis_source_get_url (source), NULL };

  return precis_import (bytes, &hints, cancellable, error);
}

/**
 * precis_desk_open_async:
 * @self: the desk
 * @source: where the article is
 * @cancellable: (nullable): ends the work
 * @callback: called in the caller's main context
 * @user_data: for @callback
 *
 * precis_desk_open() in a thread, ahead of work that nobody waits for.
 */
void
precis_desk_open_async (PrecisDesk          *self,
                        PrecisSource        *source,
                        GCancellable        *cancellable,
                        GAsyncReadyCallback  callback,
                        gpointer             user_data)
{
  precis_task_run (self, open_task, g_object_ref (source), g_object_unref, g_object_unref, G_PRIORITY_HIGH,
                   cancellable, callback, user_data);
}

/**
 * precis_desk_open_finish:
 * @self: the desk
 * @result: what the callback was given
 * @error: as precis_desk_open()
 *
 * Returns: (transfer full) (nullable): the article
 */
PrecisArticle *
precis_desk_open_finish (PrecisDesk *self, GAsyncResult *result, GError **error)
{
  return precis_task_finish (self, result, error);
}

/**
 * precis_desk_brief:
 * @self: the desk
 * @article: an article
 * @cancellable: (nullable): ends the work
 * @error: %PRECIS_ERROR_DATA, %PRECIS_ERROR_TIMEOUT, %G_IO_ERROR_CANCELLED
 *
 * Makes the briefing of an article. Blocks.
 *
 * Returns: (transfer full) (nullable): the briefing
 */
PrecisBriefing *
precis_desk_brief (PrecisDesk *self, PrecisArticle *article, GCancellable *cancellable, GError **error)
{
  return precis_desk_brief_repaired (self, article, NULL, cancellable, error);
}

/**
 * precis_desk_brief_repaired:
 * @self: the desk
 * @article: an article
 * @repairs: (nullable) (element-type PrecisRepair): what the user corrects about names, in the order in which it was done
 * @cancellable: (nullable): ends the work
 * @error: %PRECIS_ERROR_DATA, %PRECIS_ERROR_TIMEOUT, %G_IO_ERROR_CANCELLED
 *
 * precis_desk_brief() with the names as the user corrected them. Blocks.
 *
 * Returns: (transfer full) (nullable): the briefing
 */
PrecisBriefing *
precis_desk_brief_repaired (PrecisDesk     *self,
                            PrecisArticle  *article,
                            GPtrArray      *repairs,
                            GCancellable   *cancellable,
                            GError        **error)
{
  PrecisAnalysis *analysis = engine (self, error);

  return analysis ? precis_analysis_brief (analysis, article, repairs, cancellable, error) : NULL;
}

/**
 * precis_desk_brief_async:
 * @self: the desk
 * @article: an article
 * @cancellable: (nullable): ends the work
 * @callback: called in the caller's main context
 * @user_data: for @callback
 *
 * precis_desk_brief() in a thread, ahead of work that nobody waits for.
 */
void
precis_desk_brief_async (PrecisDesk          *self,
                         PrecisArticle       *article,
                         GCancellable        *cancellable,
                         GAsyncReadyCallback  callback,
                         gpointer             user_data)
{
  precis_task_run (self, brief_task, g_object_ref (article), g_object_unref, g_object_unref, G_PRIORITY_HIGH,
                   cancellable, callback, user_data);
}

/**
 * precis_desk_brief_finish:
 * @self: the desk
 * @result: what the callback was given
 * @error: as precis_desk_brief()
 *
 * Returns: (transfer full) (nullable): the briefing
 */
PrecisBriefing *
precis_desk_brief_finish (PrecisDesk *self, GAsyncResult *result, GError **error)
{
  return precis_task_finish (self, result, error);
}

/**
 * precis_desk_tag_names:
 * @self: the desk
 * @sentences: as for precis_analysis_tag_names()
 * @error: %PRECIS_ERROR_DATA
 *
 * Returns: (transfer full) (nullable): as precis_analysis_tag_names()
 */
char ***
precis_desk_tag_names (PrecisDesk *self, const char * const * const *sentences, GError **error)
{
  PrecisAnalysis *analysis = engine (self, error);

  return analysis ? precis_analysis_tag_names (analysis, sentences) : NULL;
}
