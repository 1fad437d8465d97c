/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include <glib/gi18n.h>

#include "precis-briefer.h"
#include "precis-session.h"

/* Sources that were handed over together; opened one after the other, so that they keep their order. */
typedef struct
{
  GListModel *sources;
  guint       next;
  guint       n_opened;
  guint       n_added;  /* of those, not open before */
  guint       n_failed;
  char       *name;   /* of the first that failed */
  char       *reason; /* why it did */
} Batch;

struct _PrecisSession
{
  GObject parent_instance;

  PrecisDesk         *desk;
  PrecisBriefer      *briefer;
  GListStore         *items;
  GtkSingleSelection *selection;
  GQueue              batches;     /* the first one is being opened */
  GCancellable       *open_cancel;
  char               *failed_name;
  char               *failed_reason;
};

enum
{
  PROP_0,
  PROP_SELECTION,
  PROP_SELECTED,
  PROP_FAILED_NAME,
  PROP_FAILED_REASON,
  N_PROPERTIES
};

enum
{
  NOTICE,
  N_SIGNALS
};

static GParamSpec *properties[N_PROPERTIES];
static guint signals[N_SIGNALS];

G_DEFINE_FINAL_TYPE (PrecisSession, precis_session, G_TYPE_OBJECT)

static void open_next (PrecisSession *self);

static void
batch_free (gpointer data)
{
  Batch *batch = data;

  g_object_unref (batch->sources);
  g_free (batch->name);
  g_free (batch->reason);
  g_free (batch);
}

static void
selected_cb (PrecisSession *self)
{
  PrecisItem *item = precis_session_get_selected (self);

  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_SELECTED]);
  if (item)
    precis_session_fail (self, NULL, NULL);
  precis_briefer_take (self->briefer, item);
}

static void
select_item (PrecisSession *self, guint position)
{
  gtk_single_selection_set_selected (self->selection, position);
}

/* Where an article of the same title and text is open already, or GTK_INVALID_LIST_POSITION. */
static guint
find_same (PrecisSession *self, PrecisArticle *article)
{
  guint n = g_list_model_get_n_items (G_LIST_MODEL (self->items));

  for (guint i = 0; i < n; i++)
    {
      g_autoptr (PrecisItem) item = g_list_model_get_item (G_LIST_MODEL (self->items), i);
      PrecisArticle *other = precis_item_get_article (item);

      if (g_strcmp0 (precis_article_get_title (other), precis_article_get_title (article)) == 0
          && g_str_equal (precis_article_get_text (other), precis_article_get_text (article)))
        return i;
    }
  return GTK_INVALID_LIST_POSITION;
}

static void
add_opened (PrecisSession *self, Batch *batch, PrecisArticle *article)
{
  g_autoptr (PrecisItem) item = precis_item_new (article);
  guint position = find_same (self, article);

  if (position == GTK_INVALID_LIST_POSITION)
    {
      position = batch->n_added++;
      g_list_store_insert (self->items, position, item);
    }
  if (batch->n_opened++ == 0)
    select_item (self, position);
}

static void
add_failed (Batch *batch, PrecisSource *source, const GError *error)
{
  if (batch->n_failed++ > 0)
    return;
  batch->name = g_strdup (precis_source_get_label (source));
  batch->reason = g_strdup (error->message);
}

static void
tell_failures (PrecisSession *self, Batch *batch)
{
  guint n = g_list_model_get_n_items (batch->sources);
  g_autofree char *text = NULL;

  if (batch->n_failed == 0)
    return;
  if (n == 1)
    {
      select_item (self, GTK_INVALID_LIST_POSITION);
      precis_session_fail (self, batch->name, batch->reason);
      return;
    }
  if (batch->n_failed == 1)
    text = g_strdup_printf (_("“%s” was not opened. %s"), batch->name, batch->reason);
  else
    text = g_strdup_printf (ngettext ("%u of %u article was not opened. “%s”: %s",
                                      "%u of %u articles were not opened. “%s”: %s", n),
                            batch->n_failed, n, batch->name, batch->reason);
  g_signal_emit (self, signals[NOTICE], 0, text);
}

static void
opened_cb (GObject *source, GAsyncResult *result, gpointer user_data)
{
  g_autoptr (PrecisSession) self = user_data;
  g_autoptr (GError) error = NULL;
  g_autoptr (PrecisArticle) article = precis_desk_open_finish (PRECIS_DESK (source), result, &error);
  Batch *batch = g_queue_peek_head (&self->batches);
  g_autoptr (PrecisSource) opened = NULL;

  if (!batch || g_error_matches (error, G_IO_ERROR, G_IO_ERROR_CANCELLED))
    return;
  opened = g_list_model_get_item (batch->sources, batch->next++);
  if (article)
    add_opened (self, batch, article);
  else
    add_failed (batch, opened, error);
  open_next (self);
}

/* Opens the next source of the first batch; a batch that is done goes. */
static void
open_next (PrecisSession *self)
{
  Batch *batch;

  while ((batch = g_queue_peek_head (&self->batches)))
    {
      g_autoptr (PrecisSource) source = g_list_model_get_item (batch->sources, batch->next);

      if (source)
        {
          precis_desk_open_async (self->desk, source, self->open_cancel, opened_cb, g_object_ref (self));
          return;
        }
      tell_failures (self, batch);
      batch_free (g_queue_pop_head (&self->batches));
    }
}

static void
precis_session_get_property (GObject *object, guint id, GValue *value, GParamSpec *pspec)
{
  PrecisSession *self = PRECIS_SESSION (object);

  switch (id)
    {
    case PROP_SELECTION:
      g_value_set_object (value, self->selection);
      break;
    case PROP_SELECTED:
      g_value_set_object (value, precis_session_get_selected (self));
      break;
    case PROP_FAILED_NAME:
      g_value_set_string (value, self->failed_name);
      break;
    case PROP_FAILED_REASON:
      g_value_set_string (value, self->failed_reason);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, id, pspec);
    }
}

static void
precis_session_dispose (GObject *object)
{
  PrecisSession *self = PRECIS_SESSION (object);

  if (self->briefer)
    precis_briefer_take (self->briefer, NULL);
  g_cancellable_cancel (self->open_cancel);
  g_queue_clear_full (&self->batches, batch_free);
  g_clear_object (&self->open_cancel);
  g_clear_object (&self->selection);
  g_clear_object (&self->items);
  g_clear_object (&self->briefer);
  g_clear_object (&self->desk);
  g_clear_pointer (&self->failed_name, g_free);
  g_clear_pointer (&self->failed_reason, g_free);
  G_OBJECT_CLASS (precis_session_parent_class)->dispose (object);
}

static void
precis_session_class_init (PrecisSessionClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  const GParamFlags flags = G_PARAM_READABLE | G_PARAM_STATIC_STRINGS;

  object_class->get_property = precis_session_get_property;
  object_class->dispose = precis_session_dispose;
  properties[PROP_SELECTION] = g_param_spec_object ("selection", NULL, NULL, GTK_TYPE_SINGLE_SELECTION,
                                                    flags);
  properties[PROP_SELECTED] = g_param_spec_object ("selected", NULL, NULL, PRECIS_TYPE_ITEM, flags);
  properties[PROP_FAILED_NAME] = g_param_spec_string ("failed-name", NULL, NULL, NULL, flags);
  properties[PROP_FAILED_REASON] = g_param_spec_string ("failed-reason", NULL, NULL, NULL, flags);
  g_object_class_install_properties (object_class, N_PROPERTIES, properties);
  signals[NOTICE] = g_signal_new ("notice", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
                                  G_TYPE_NONE, 1, G_TYPE_STRING);
}

static void
precis_session_init (PrecisSession *self)
{
  self->items = g_list_store_new (PRECIS_TYPE_ITEM);
  self->open_cancel = g_cancellable_new ();
  self->selection = gtk_single_selection_new (g_object_ref (G_LIST_MODEL (self->items)));
  gtk_single_selection_set_autoselect (self->selection, FALSE);
  gtk_single_selection_set_can_unselect (self->selection, TRUE);
  select_item (self, GTK_INVALID_LIST_POSITION);
  g_signal_connect_object (self->selection, "notify::selected-item", G_CALLBACK (selected_cb), self,
                           G_CONNECT_SWAPPED);
  g_queue_init (&self->batches);
}

/**
 * precis_session_new:
 * @desk: opens articles and makes briefings
 *
 * Returns: (transfer full): a session without articles
 */
PrecisSession *
precis_session_new (PrecisDesk *desk)
{
  PrecisSession *self = g_object_new (PRECIS_TYPE_SESSION, NULL);

  self->desk = g_object_ref (desk);
  self->briefer = precis_briefer_new (desk);
  return self;
}

GtkSingleSelection *
precis_session_get_selection (PrecisSession *self)
{
  return self->selection;
}

/**
 * precis_session_get_selected:
 * @self: the session
 *
 * Returns: (transfer none) (nullable): the article to read
 */
PrecisItem *
precis_session_get_selected (PrecisSession *self)
{
  return gtk_single_selection_get_selected_item (self->selection);
}

/**
 * precis_session_open:
 * @self: the session
 * @sources: list of PrecisSource
 *
 * Opens articles after those that are being opened. The first one that opens is selected as soon as it is
 * read.
 */
void
precis_session_open (PrecisSession *self, GListModel *sources)
{
  Batch *batch = g_new0 (Batch, 1);
  gboolean idle = g_queue_is_empty (&self->batches);

  batch->sources = g_object_ref (sources);
  g_queue_push_tail (&self->batches, batch);
  if (idle)
    open_next (self);
}

/**
 * precis_session_fail:
 * @self: the session
 * @name: (nullable): what could not be opened
 * @reason: (nullable): a sentence that says why
 *
 * Sets or clears what could not be opened.
 */
void
precis_session_fail (PrecisSession *self, const char *name, const char *reason)
{
  if (g_strcmp0 (name, self->failed_name) == 0 && g_strcmp0 (reason, self->failed_reason) == 0)
    return;
  g_free (self->failed_name);
  g_free (self->failed_reason);
  self->failed_name = g_strdup (name);
  self->failed_reason = g_strdup (reason);
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_FAILED_NAME]);
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_FAILED_REASON]);
}

/**
 * precis_session_close:
 * @self: the session
 * @item: an open article
 *
 * Closes an article. If it was selected, the one that takes its place is.
 *
 * Returns: the position that it had, for precis_session_restore()
 */
guint
precis_session_close (PrecisSession *self, PrecisItem *item)
{
  gboolean selected = precis_session_get_selected (self) == item;
  guint position, n;

  if (!g_list_store_find (self->items, item, &position))
    return GTK_INVALID_LIST_POSITION;
  g_list_store_remove (self->items, position);
  n = g_list_model_get_n_items (G_LIST_MODEL (self->items));
  if (selected && n > 0)
    select_item (self, MIN (position, n - 1));
  return position;
}

/**
 * precis_session_restore:
 * @self: the session
 * @item: an article that was closed
 * @position: where it was
 *
 * Opens a closed article again and selects it.
 */
void
precis_session_restore (PrecisSession *self, PrecisItem *item, guint position)
{
  guint n = g_list_model_get_n_items (G_LIST_MODEL (self->items));

  position = MIN (position, n);
  g_list_store_insert (self->items, position, item);
  select_item (self, position);
}
