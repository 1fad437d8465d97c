/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include <glib/gi18n-lib.h>

#include "precis-analysis.h"
#include "precis-error.h"
#include "precis-intake-private.h"
#include "precis-library-briefings.h"
#include "precis-library-cards.h"
#include "precis-library-repairs.h"
#include "precis-near-duplicates.h"
#include "precis-repair-sweep.h"
#include "precis-store-private.h"
#include "precis-task.h"

/* An article whose briefing is asked for. */
typedef struct
{
  gint64          id;
  PrecisArticle  *article;
  GPtrArray      *repairs; /* what the briefing is to be made with */
  PrecisBriefing *briefing;
  GError         *failure; /* why there is no briefing */
  gboolean        begun;   /* whether the library knows that it is being made */
} Case;

static Case *
case_copy (const Case *from)
{
  Case *copy = g_new0 (Case, 1);

  copy->id = from->id;
  g_set_object (&copy->article, from->article);
  g_set_object (&copy->briefing, from->briefing);
  copy->repairs = from->repairs ? g_ptr_array_ref (from->repairs) : NULL;
  copy->failure = from->failure ? g_error_copy (from->failure) : NULL;
  return copy;
}

static void
case_free (gpointer data)
{
  Case *self = data;

  g_clear_object (&self->article);
  g_clear_object (&self->briefing);
  g_clear_pointer (&self->repairs, g_ptr_array_unref);
  g_clear_error (&self->failure);
  g_free (self);
}

/* Sets @data's briefing if there is one of this engine, else what it is to be made with. */
static gpointer
look_up_job (PrecisLibrary *library, gpointer data, GCancellable *cancellable, GError **error)
{
  Case *self = data;
  g_autoptr (GError) failure = NULL;

  self->briefing = precis_library_get_briefing (library, self->id, self->article, PRECIS_ANALYSIS_VERSION, &failure);
  if (!failure && !self->briefing)
    self->repairs = precis_library_get_repairs (library, &failure);
  if (!failure)
    return self;
  g_propagate_error (error, g_steal_pointer (&failure));
  return NULL;
}

/* What failed before is not tried again unless the user says so. */
static gboolean
check_failed (PrecisLibrary *library, gint64 id, GError **error)
{
  g_autoptr (GPtrArray) cards = precis_library_get_cards (library, &id, 1, NULL, error);
  PrecisCard *card = cards && cards->len == 1 ? g_ptr_array_index (cards, 0) : NULL;

  if (!card || precis_card_get_pending (card) || !precis_card_get_failure (card))
    return cards != NULL;
  g_set_error_literal (error, PRECIS_ERROR, PRECIS_ERROR_TIMEOUT, precis_card_get_failure (card));
  return FALSE;
}

static gpointer
begin_job (PrecisLibrary *library, gpointer data, GCancellable *cancellable, GError **error)
{
  Case *self = data;

  if (!precis_library_begin_job (library, self->id, &self->begun, error))
    return NULL;
  return self->begun || check_failed (library, self->id, error) ? self : NULL;
}

/* Whether the user has corrected no name since the making of the briefing began. */
static gboolean
is_repaired (PrecisLibrary *library, const Case *self)
{
  g_autoptr (GPtrArray) repairs = precis_library_get_repairs (library, NULL);

  return repairs && self->repairs && precis_repair_stamp (repairs) == precis_repair_stamp (self->repairs);
}

/* What does not lie in the article does not count as its failure. */
static gpointer
end_job (PrecisLibrary *library, gpointer data, GCancellable *cancellable, GError **error)
{
  const Case *self = data;
  gboolean kept;

  if (self->briefing && is_repaired (library, self))
    kept = precis_library_keep_briefing (library, self->id, self->briefing, PRECIS_ANALYSIS_VERSION, error);
  else if (self->failure && self->failure->domain == PRECIS_ERROR && self->failure->code != PRECIS_ERROR_DATA)
    kept = precis_library_fail_job (library, self->id, self->failure->message, error);
  else
    kept = precis_library_leave_job (library, self->id, error);
  return kept ? data : NULL;
}

/* Makes a briefing; whoever asked for it does not wait until it is kept. */
static void
analyse (PrecisIntake *self, Case *subject, GCancellable *cancellable)
{
  subject->briefing = precis_desk_brief_repaired (self->desk, subject->article, subject->repairs, cancellable,
                                                  &subject->failure);
  if (!subject->begun)
    return;
  precis_store_run_async (self->store, self, PRECIS_LANE_WRITE, end_job, case_copy (subject), case_free, NULL,
                          G_PRIORITY_DEFAULT, NULL, NULL, NULL);
  precis_near_duplicates_link (self->store, subject->id, subject->article);
}

static gboolean
find_briefing (PrecisIntake *self, Case *subject, GCancellable *cancellable, GError **error)
{
  if (!precis_store_run (self->store, PRECIS_LANE_READ, look_up_job, subject, cancellable, error))
    return FALSE;
  if (subject->briefing)
    return TRUE;
  if (precis_store_get_state (self->store) == PRECIS_STORE_READY
      && !precis_store_run (self->store, PRECIS_LANE_WRITE, begin_job, subject, cancellable, error))
    return FALSE;
  analyse (self, subject, cancellable);
  if (subject->failure)
    g_propagate_error (error, g_steal_pointer (&subject->failure));
  return subject->briefing != NULL;
}

static gpointer
brief_task (gpointer source, gpointer data, GCancellable *cancellable, GError **error)
{
  Case *subject = data;

  return precis_intake_brief (source, subject->id, subject->article, cancellable, error);
}

/**
 * precis_intake_brief:
 * @self: the intake
 * @id: an article's number
 * @article: that article, as precis_intake_read() gave it
 * @cancellable: (nullable): ends the work
 * @error: %PRECIS_ERROR_TIMEOUT if it cannot be analysed, also if it could not before; %PRECIS_ERROR_DATA; or as
 *   #PrecisLibrary
 *
 * Finds the briefing in the library or makes and keeps it; in a library that cannot be changed it is made each time.
 * Blocks.
 *
 * Returns: (transfer full) (nullable): the briefing
 */
PrecisBriefing *
precis_intake_brief (PrecisIntake   *self,
                     gint64          id,
                     PrecisArticle  *article,
                     GCancellable   *cancellable,
                     GError        **error)
{
  Case subject = { .id = id, .article = article };
  gboolean found = find_briefing (self, &subject, cancellable, error);

  g_clear_pointer (&subject.repairs, g_ptr_array_unref);
  return found ? subject.briefing : NULL;
}

/**
 * precis_intake_brief_async:
 * @self: the intake
 * @id: an article's number
 * @article: that article
 * @cancellable: (nullable): ends the work
 * @callback: called in the caller's main context
 * @user_data: for @callback
 *
 * precis_intake_brief() in a thread, ahead of work that nobody waits for.
 */
void
precis_intake_brief_async (PrecisIntake        *self,
                           gint64               id,
                           PrecisArticle       *article,
                           GCancellable        *cancellable,
                           GAsyncReadyCallback  callback,
                           gpointer             user_data)
{
  Case subject = { .id = id, .article = article };

  precis_task_run (self, brief_task, case_copy (&subject), case_free, g_object_unref, G_PRIORITY_HIGH, cancellable,
                   callback, user_data);
}

PrecisBriefing *
precis_intake_brief_finish (PrecisIntake *self, GAsyncResult *result, GError **error)
{
  return precis_task_finish (self, result, error);
}

static gpointer
retry_job (PrecisLibrary *library, gpointer data, GCancellable *cancellable, GError **error)
{
  return precis_library_retry_job (library, *(gint64 *) data, error) ? data : NULL;
}

/**
 * precis_intake_retry:
 * @self: the intake
 * @id: an article's number
 * @error: as #PrecisLibrary
 *
 * Lets an article that could not be analysed be tried again. Blocks.
 *
 * Returns: %FALSE on error
 */
gboolean
precis_intake_retry (PrecisIntake *self, gint64 id, GError **error)
{
  return precis_store_run (self->store, PRECIS_LANE_WRITE, retry_job, &id, NULL, error) != NULL;
}
