/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include <glib/gi18n.h>

#include "precis-admission.h"

#define PATIENCE_MSEC 400 /* work that takes longer is announced */

/* Sources that were handed over together; opened one after the other, so that they keep their order. */
typedef struct
{
  GListModel *sources;
  guint       next;
  guint       n_opened;
  guint       n_failed;
  char       *name;   /* of the first that failed */
  char       *reason; /* why it did */
} Batch;

struct _PrecisAdmission
{
  GObject parent_instance;

  PrecisDesk   *desk;
  PrecisIntake *intake;
  PrecisStore  *store;
  GQueue        batches;     /* the first one is being opened */
  GCancellable *cancellable; /* of the one that is being opened, or NULL */
  guint         n_total;
  guint         n_done;
  gboolean      busy;
  guint         patience_id;
};

enum
{
  PROP_0,
  PROP_N_TOTAL,
  PROP_N_DONE,
  PROP_BUSY,
  N_PROPERTIES
};

enum
{
  KEPT,
  OPENED,
  FAILED,
  NOTICE,
  N_SIGNALS
};

static GParamSpec *properties[N_PROPERTIES];
static guint signals[N_SIGNALS];

G_DEFINE_FINAL_TYPE (PrecisAdmission, precis_admission, G_TYPE_OBJECT)

static void open_next (PrecisAdmission *self);

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
set_busy (PrecisAdmission *self, gboolean busy)
{
  if (self->busy == busy)
    return;
  self->busy = busy;
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_BUSY]);
}

static void
count (PrecisAdmission *self, guint total, guint done)
{
  self->n_total = total;
  self->n_done = done;
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_N_TOTAL]);
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_N_DONE]);
}

static gboolean
patience_cb (gpointer user_data)
{
  PrecisAdmission *self = user_data;

  self->patience_id = 0;
  set_busy (self, TRUE);
  return G_SOURCE_REMOVE;
}

static void
rest (PrecisAdmission *self)
{
  g_clear_handle_id (&self->patience_id, g_source_remove);
  set_busy (self, FALSE);
  count (self, 0, 0);
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
tell_failures (PrecisAdmission *self, Batch *batch)
{
  guint n = g_list_model_get_n_items (batch->sources);
  g_autofree char *text = NULL;

  if (batch->n_failed == 0)
    return;
  if (n == 1)
    {
      g_signal_emit (self, signals[FAILED], 0, batch->name, batch->reason);
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

/* Goes on after a source that was opened, or with @error. */
static void
go_on (PrecisAdmission *self, const GError *error)
{
  Batch *batch = g_queue_peek_head (&self->batches);
  g_autoptr (PrecisSource) source = g_list_model_get_item (batch->sources, batch->next++);

  g_clear_object (&self->cancellable);
  if (error)
    add_failed (batch, source, error);
  else
    batch->n_opened++;
  count (self, self->n_total, self->n_done + 1);
  open_next (self);
}

static gboolean
is_first (PrecisAdmission *self)
{
  return ((Batch *) g_queue_peek_head (&self->batches))->n_opened == 0;
}

static void
added_cb (GObject *source, GAsyncResult *result, gpointer user_data)
{
  g_autoptr (PrecisAdmission) self = user_data;
  g_autoptr (GError) error = NULL;
  g_autoptr (PrecisAddition) addition = precis_intake_add_finish (PRECIS_INTAKE (source), result, &error);

  if (g_error_matches (error, G_IO_ERROR, G_IO_ERROR_CANCELLED))
    return;
  if (addition && is_first (self))
    g_signal_emit (self, signals[KEPT], 0, addition->id, addition->receipt);
  go_on (self, error);
}

static void
opened_cb (GObject *source, GAsyncResult *result, gpointer user_data)
{
  g_autoptr (PrecisAdmission) self = user_data;
  g_autoptr (GError) error = NULL;
  g_autoptr (PrecisArticle) article = precis_desk_open_finish (PRECIS_DESK (source), result, &error);

  if (g_error_matches (error, G_IO_ERROR, G_IO_ERROR_CANCELLED))
    return;
  if (article && is_first (self))
    g_signal_emit (self, signals[OPENED], 0, article);
  go_on (self, error);
}

static void
open_source (PrecisAdmission *self, PrecisSource *source)
{
  self->cancellable = g_cancellable_new ();
  if (precis_store_get_state (self->store) == PRECIS_STORE_READY)
    precis_intake_add_async (self->intake, source, self->cancellable, added_cb, g_object_ref (self));
  else
    precis_desk_open_async (self->desk, source, self->cancellable, opened_cb, g_object_ref (self));
}

/* Opens the next source of the first batch; a batch that is done goes. Waits until it is known whether the library can be
 * written. */
static void
open_next (PrecisAdmission *self)
{
  Batch *batch;

  if (self->cancellable || precis_store_get_state (self->store) == PRECIS_STORE_CLOSED)
    return;
  while ((batch = g_queue_peek_head (&self->batches)))
    {
      g_autoptr (PrecisSource) source = g_list_model_get_item (batch->sources, batch->next);

      if (source)
        {
          open_source (self, source);
          return;
        }
      tell_failures (self, batch);
      batch_free (g_queue_pop_head (&self->batches));
    }
  rest (self);
}

static void
precis_admission_get_property (GObject *object, guint id, GValue *value, GParamSpec *pspec)
{
  PrecisAdmission *self = PRECIS_ADMISSION (object);

  switch (id)
    {
    case PROP_N_TOTAL:
      g_value_set_uint (value, self->n_total);
      break;
    case PROP_N_DONE:
      g_value_set_uint (value, self->n_done);
      break;
    case PROP_BUSY:
      g_value_set_boolean (value, self->busy);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, id, pspec);
    }
}

static void
give_up (PrecisAdmission *self)
{
  g_cancellable_cancel (self->cancellable);
  g_clear_object (&self->cancellable);
  g_queue_clear_full (&self->batches, batch_free);
}

static void
precis_admission_dispose (GObject *object)
{
  PrecisAdmission *self = PRECIS_ADMISSION (object);

  give_up (self);
  g_clear_handle_id (&self->patience_id, g_source_remove);
  g_clear_object (&self->store);
  g_clear_object (&self->intake);
  g_clear_object (&self->desk);
  G_OBJECT_CLASS (precis_admission_parent_class)->dispose (object);
}

static void
install_signals (GType type)
{
  signals[KEPT] = g_signal_new ("kept", type, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL, G_TYPE_NONE, 2, G_TYPE_INT64,
                                G_TYPE_UINT);
  signals[OPENED] = g_signal_new ("opened", type, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL, G_TYPE_NONE, 1,
                                  PRECIS_TYPE_ARTICLE);
  signals[FAILED] = g_signal_new ("failed", type, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL, G_TYPE_NONE, 2,
                                  G_TYPE_STRING, G_TYPE_STRING);
  signals[NOTICE] = g_signal_new ("notice", type, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL, G_TYPE_NONE, 1,
                                  G_TYPE_STRING);
}

static void
precis_admission_class_init (PrecisAdmissionClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  const GParamFlags flags = G_PARAM_READABLE | G_PARAM_STATIC_STRINGS;

  object_class->get_property = precis_admission_get_property;
  object_class->dispose = precis_admission_dispose;
  properties[PROP_N_TOTAL] = g_param_spec_uint ("n-total", NULL, NULL, 0, G_MAXUINT, 0, flags);
  properties[PROP_N_DONE] = g_param_spec_uint ("n-done", NULL, NULL, 0, G_MAXUINT, 0, flags);
  properties[PROP_BUSY] = g_param_spec_boolean ("busy", NULL, NULL, FALSE, flags);
  g_object_class_install_properties (object_class, N_PROPERTIES, properties);
  install_signals (G_TYPE_FROM_CLASS (klass));
}

static void
precis_admission_init (PrecisAdmission *self)
{
  g_queue_init (&self->batches);
}

/**
 * precis_admission_new:
 * @desk: opens what is not kept
 * @intake: brings the rest to the library
 * @store: the library
 *
 * Returns: (transfer full): an idle admission
 */
PrecisAdmission *
precis_admission_new (PrecisDesk *desk, PrecisIntake *intake, PrecisStore *store)
{
  PrecisAdmission *self = g_object_new (PRECIS_TYPE_ADMISSION, NULL);

  self->desk = g_object_ref (desk);
  self->intake = g_object_ref (intake);
  self->store = g_object_ref (store);
  g_signal_connect_object (store, "notify::state", G_CALLBACK (open_next), self, G_CONNECT_SWAPPED);
  return self;
}

/**
 * precis_admission_open:
 * @self: the admission
 * @sources: list of PrecisSource
 *
 * Opens articles after those that are being opened.
 */
void
precis_admission_open (PrecisAdmission *self, GListModel *sources)
{
  Batch *batch = g_new0 (Batch, 1);

  batch->sources = g_object_ref (sources);
  g_queue_push_tail (&self->batches, batch);
  count (self, self->n_total + g_list_model_get_n_items (sources), self->n_done);
  if (self->patience_id == 0 && !self->busy)
    self->patience_id = g_timeout_add (PATIENCE_MSEC, patience_cb, self);
  open_next (self);
}

/**
 * precis_admission_cancel:
 * @self: the admission
 *
 * Gives up what is not opened yet. What is in the library stays there.
 */
void
precis_admission_cancel (PrecisAdmission *self)
{
  give_up (self);
  rest (self);
}
