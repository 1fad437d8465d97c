/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "precis-desk.h"
#include "precis-receipt.h"
#include "precis-store.h"

G_BEGIN_DECLS

/**
 * PrecisAddition:
 * @id: the article's number in the library
 * @title: what to call it
 * @receipt: what became of it
 *
 * An article that was brought to the library; committed.
 */
typedef struct
{
  gint64         id;
  char          *title;
  PrecisReceipt  receipt;
} PrecisAddition;

void precis_addition_free (PrecisAddition *self);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (PrecisAddition, precis_addition_free)

/**
 * PrecisDelivery:
 *
 * An article that was opened and is ready to be kept: it, its bytes, and what near-duplicates are found by.
 */
typedef struct _PrecisDelivery PrecisDelivery;

void precis_delivery_free (PrecisDelivery *self);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (PrecisDelivery, precis_delivery_free)

/**
 * PrecisIntake:
 *
 * Brings articles to the library and fetches them from there with their briefings: open → keep → analyse → keep. An
 * article is committed before it is analysed; analyses that were not finished are taken up again.
 *
 * - waiting: articles that wait for their briefing
 */
#define PRECIS_TYPE_INTAKE (precis_intake_get_type ())
G_DECLARE_FINAL_TYPE (PrecisIntake, precis_intake, PRECIS, INTAKE, GObject)

PrecisIntake   *precis_intake_new            (PrecisDesk *desk, PrecisStore *store);
PrecisAddition *precis_intake_add            (PrecisIntake *self, PrecisSource *source, GCancellable *cancellable, GError **error);
void            precis_intake_add_async      (PrecisIntake *self, PrecisSource *source, GCancellable *cancellable, GAsyncReadyCallback callback, gpointer user_data);
PrecisAddition *precis_intake_add_finish     (PrecisIntake *self, GAsyncResult *result, GError **error);

/* The two halves of precis_intake_add(), to keep many articles at once. */
PrecisDelivery *precis_intake_open           (PrecisIntake *self, PrecisSource *source, GCancellable *cancellable, GError **error);
GPtrArray      *precis_intake_keep           (PrecisIntake *self, GPtrArray *deliveries, GError **error);

PrecisArticle  *precis_intake_read           (PrecisIntake *self, gint64 id, GCancellable *cancellable, GError **error);
void            precis_intake_read_async     (PrecisIntake *self, gint64 id, GCancellable *cancellable, GAsyncReadyCallback callback, gpointer user_data);
PrecisArticle  *precis_intake_read_finish    (PrecisIntake *self, GAsyncResult *result, GError **error);

PrecisBriefing *precis_intake_brief          (PrecisIntake *self, gint64 id, PrecisArticle *article, GCancellable *cancellable, GError **error);
void            precis_intake_brief_async    (PrecisIntake *self, gint64 id, PrecisArticle *article, GCancellable *cancellable, GAsyncReadyCallback callback, gpointer user_data);
PrecisBriefing *precis_intake_brief_finish   (PrecisIntake *self, GAsyncResult *result, GError **error);

/* Lets an article that could not be analysed wait for its briefing again. */
gboolean        precis_intake_retry          (PrecisIntake *self, gint64 id, GError **error);

/* Works on what waits for its briefing, one at a time and behind everything else, until nothing does. */
void            precis_intake_resume         (PrecisIntake *self);
void            precis_intake_stop           (PrecisIntake *self);
guint           precis_intake_get_waiting    (PrecisIntake *self);
gboolean        precis_intake_is_busy        (PrecisIntake *self);

G_END_DECLS
