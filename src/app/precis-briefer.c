/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "precis-briefer.h"

/* A briefing that takes longer is announced; milliseconds. */
#define PATIENCE_MSEC 150

struct _PrecisBriefer
{
  GObject parent_instance;

  PrecisDesk   *desk;
  PrecisItem   *item;        /* whose briefing is being made */
  GCancellable *cancellable;
  guint         patience_id;
};

G_DEFINE_FINAL_TYPE (PrecisBriefer, precis_briefer, G_TYPE_OBJECT)

static gboolean
patience_cb (gpointer user_data)
{
  PrecisBriefer *self = user_data;

  self->patience_id = 0;
  precis_item_set_working (self->item, TRUE);
  return G_SOURCE_REMOVE;
}

/* Lets go of the item; its work, if any is left, finds itself cancelled. */
static void
stop (PrecisBriefer *self)
{
  g_cancellable_cancel (self->cancellable);
  g_clear_object (&self->cancellable);
  g_clear_handle_id (&self->patience_id, g_source_remove);
  if (self->item)
    precis_item_set_working (self->item, FALSE);
  g_clear_object (&self->item);
}

static void
briefed_cb (GObject *source, GAsyncResult *result, gpointer user_data)
{
  g_autoptr (PrecisBriefer) self = user_data;
  g_autoptr (GError) error = NULL;
  g_autoptr (PrecisBriefing) briefing = precis_desk_brief_finish (PRECIS_DESK (source), result, &error);

  if (g_error_matches (error, G_IO_ERROR, G_IO_ERROR_CANCELLED))
    return;
  if (briefing)
    precis_item_set_briefing (self->item, briefing);
  else
    precis_item_set_failure (self->item, error->message);
  stop (self);
}

static void
precis_briefer_dispose (GObject *object)
{
  PrecisBriefer *self = PRECIS_BRIEFER (object);

  stop (self);
  g_clear_object (&self->desk);
  G_OBJECT_CLASS (precis_briefer_parent_class)->dispose (object);
}

static void
precis_briefer_class_init (PrecisBrieferClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = precis_briefer_dispose;
}

static void
precis_briefer_init (PrecisBriefer *self)
{
}

/**
 * precis_briefer_new:
 * @desk: makes the briefings
 *
 * Returns: (transfer full): a briefer without work
 */
PrecisBriefer *
precis_briefer_new (PrecisDesk *desk)
{
  PrecisBriefer *self = g_object_new (PRECIS_TYPE_BRIEFER, NULL);

  self->desk = g_object_ref (desk);
  return self;
}

/**
 * precis_briefer_take:
 * @self: the briefer
 * @item: (nullable): the article that is being read
 *
 * Makes the briefing of an article unless it has one; gives up the one before.
 */
void
precis_briefer_take (PrecisBriefer *self, PrecisItem *item)
{
  if (item && item == self->item)
    return;
  stop (self);
  if (!item || precis_item_get_briefing (item))
    return;
  self->item = g_object_ref (item);
  self->cancellable = g_cancellable_new ();
  self->patience_id = g_timeout_add (PATIENCE_MSEC, patience_cb, self);
  precis_item_set_failure (item, NULL);
  precis_desk_brief_async (self->desk, precis_item_get_article (item), self->cancellable, briefed_cb,
                           g_object_ref (self));
}
