/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "precis-bookmark.h"
#include "precis-loader.h"

/* A briefing that takes longer is announced; milliseconds. */
#define PATIENCE_MSEC 150

struct _PrecisLoader
{
  GObject parent_instance;

  PrecisDesk   *desk;
  PrecisIntake *intake;
  PrecisStore  *store;
  PrecisItem   *item;
  gint64        id;          /* of the article that is being read */
  guint         place;       /* where in it the user was reading */
  GCancellable *cancellable; /* of what is under way */
  guint         patience_id;
};

enum
{
  PROP_0,
  PROP_ITEM,
  N_PROPERTIES
};

enum
{
  FAILED,
  N_SIGNALS
};

static GParamSpec *properties[N_PROPERTIES];
static guint signals[N_SIGNALS];

G_DEFINE_FINAL_TYPE (PrecisLoader, precis_loader, G_TYPE_OBJECT)

static gboolean
patience_cb (gpointer user_data)
{
  PrecisLoader *self = user_data;

  self->patience_id = 0;
  precis_item_set_working (self->item, TRUE);
  return G_SOURCE_REMOVE;
}

/* What is under way, if anything is, finds itself cancelled. */
static void
stop (PrecisLoader *self)
{
  g_cancellable_cancel (self->cancellable);
  g_clear_object (&self->cancellable);
  g_clear_handle_id (&self->patience_id, g_source_remove);
  if (self->item)
    precis_item_set_working (self->item, FALSE);
}

static void
briefed (PrecisLoader *self, PrecisBriefing *briefing, const GError *error)
{
  if (g_error_matches (error, G_IO_ERROR, G_IO_ERROR_CANCELLED))
    return;
  if (briefing)
    precis_item_set_briefing (self->item, briefing);
  else
    precis_item_set_failure (self->item, error->message);
  stop (self);
}

static void
kept_briefed_cb (GObject *source, GAsyncResult *result, gpointer user_data)
{
  g_autoptr (PrecisLoader) self = user_data;
  g_autoptr (GError) error = NULL;
  g_autoptr (PrecisBriefing) briefing = precis_intake_brief_finish (PRECIS_INTAKE (source), result, &error);

  briefed (self, briefing, error);
}

static void
loose_briefed_cb (GObject *source, GAsyncResult *result, gpointer user_data)
{
  g_autoptr (PrecisLoader) self = user_data;
  g_autoptr (GError) error = NULL;
  g_autoptr (PrecisBriefing) briefing = precis_desk_brief_finish (PRECIS_DESK (source), result, &error);

  briefed (self, briefing, error);
}

static void
show (PrecisLoader *self, PrecisItem *item)
{
  if (g_set_object (&self->item, item))
    g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_ITEM]);
}

static void
found_cb (GObject *source, GAsyncResult *result, gpointer user_data)
{
  g_autoptr (PrecisLoader) self = user_data;
  guint place = precis_bookmark_find_finish (PRECIS_STORE (source), result);

  if (g_task_get_cancellable (G_TASK (result)) == self->cancellable)
    self->place = place;
}

static void
read_cb (GObject *source, GAsyncResult *result, gpointer user_data)
{
  g_autoptr (PrecisLoader) self = user_data;
  g_autoptr (GError) error = NULL;
  g_autoptr (PrecisArticle) article = precis_intake_read_finish (PRECIS_INTAKE (source), result, &error);
  g_autoptr (PrecisItem) item = NULL;

  if (g_error_matches (error, G_IO_ERROR, G_IO_ERROR_CANCELLED))
    return;
  if (!article)
    {
      self->id = 0; /* so that it can be asked for again */
      g_signal_emit (self, signals[FAILED], 0, error->message);
      return;
    }
  item = precis_item_new (article, self->id);
  precis_item_set_place (item, self->place);
  show (self, item);
  self->patience_id = g_timeout_add (PATIENCE_MSEC, patience_cb, self);
  precis_intake_brief_async (self->intake, self->id, article, self->cancellable, kept_briefed_cb,
                             g_object_ref (self));
}

static void
precis_loader_get_property (GObject *object, guint id, GValue *value, GParamSpec *pspec)
{
  g_value_set_object (value, PRECIS_LOADER (object)->item);
}

static void
precis_loader_dispose (GObject *object)
{
  PrecisLoader *self = PRECIS_LOADER (object);

  stop (self);
  g_clear_object (&self->item);
  g_clear_object (&self->store);
  g_clear_object (&self->intake);
  g_clear_object (&self->desk);
  G_OBJECT_CLASS (precis_loader_parent_class)->dispose (object);
}

static void
precis_loader_class_init (PrecisLoaderClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);

  object_class->get_property = precis_loader_get_property;
  object_class->dispose = precis_loader_dispose;
  properties[PROP_ITEM] = g_param_spec_object ("item", NULL, NULL, PRECIS_TYPE_ITEM,
                                               G_PARAM_READABLE | G_PARAM_STATIC_STRINGS);
  g_object_class_install_properties (object_class, N_PROPERTIES, properties);
  signals[FAILED] = g_signal_new ("failed", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
                                  G_TYPE_NONE, 1, G_TYPE_STRING);
}

static void
precis_loader_init (PrecisLoader *self)
{
}

/**
 * precis_loader_new:
 * @desk: makes the briefings of articles that are not kept
 * @intake: brings articles from the library
 * @store: the library
 *
 * Returns: (transfer full): a loader without an article
 */
PrecisLoader *
precis_loader_new (PrecisDesk *desk, PrecisIntake *intake, PrecisStore *store)
{
  PrecisLoader *self = g_object_new (PRECIS_TYPE_LOADER, NULL);

  self->desk = g_object_ref (desk);
  self->intake = g_object_ref (intake);
  self->store = g_object_ref (store);
  return self;
}

/**
 * precis_loader_get_item:
 * @self: the loader
 *
 * Returns: (transfer none) (nullable): the article to read
 */
PrecisItem *
precis_loader_get_item (PrecisLoader *self)
{
  return self->item;
}

/**
 * precis_loader_load:
 * @self: the loader
 * @id: number of an article in the library, or 0 for no article
 *
 * Brings an article from the library, unless it is there already.
 */
void
precis_loader_load (PrecisLoader *self, gint64 id)
{
  if (id != 0 && id == self->id)
    return;
  stop (self);
  self->id = id;
  if (!id)
    {
      show (self, NULL);
      return;
    }
  self->cancellable = g_cancellable_new ();
  self->place = 0;
  precis_bookmark_find_async (self->store, id, self->cancellable, found_cb, g_object_ref (self));
  precis_intake_read_async (self->intake, id, self->cancellable, read_cb, g_object_ref (self));
}

/**
 * precis_loader_take:
 * @self: the loader
 * @article: an article that is not in the library
 *
 * Shows an article that is not kept.
 */
void
precis_loader_take (PrecisLoader *self, PrecisArticle *article)
{
  g_autoptr (PrecisItem) item = precis_item_new (article, 0);

  stop (self);
  self->id = 0;
  self->cancellable = g_cancellable_new ();
  show (self, item);
  self->patience_id = g_timeout_add (PATIENCE_MSEC, patience_cb, self);
  precis_desk_brief_async (self->desk, article, self->cancellable, loose_briefed_cb, g_object_ref (self));
}
