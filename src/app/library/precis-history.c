/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "precis-history.h"

#define MAX_UNDO 200 /* changes of this run that can be taken back */

struct _PrecisHistory
{
  GObject parent_instance;

  PrecisCurator *curator;
  GArray        *changes; /* gint64: numbers of those that can be taken back, the last one last */
  guint          pending; /* changes under way */
  guint          wanted;  /* of them, to be taken back as soon as they are made */
};

/* A change that is being made. */
typedef struct
{
  PrecisHistory  *self;
  PrecisEditKind  kind;
  gboolean        plain; /* it shows by itself: nothing to say */
} Work;

enum
{
  DONE,
  UNDONE,
  FAILED,
  N_SIGNALS
};

static guint signals[N_SIGNALS];

G_DEFINE_FINAL_TYPE (PrecisHistory, precis_history, G_TYPE_OBJECT)

static void
remember (PrecisHistory *self, gint64 change)
{
  if (self->changes->len == MAX_UNDO)
    g_array_remove_index (self->changes, 0);
  g_array_append_val (self->changes, change);
}

/* Who undoes in a hurry means the change that is still under way. */
static void
settle (PrecisHistory *self)
{
  if (--self->pending > 0 || self->wanted == 0)
    return;
  self->wanted--;
  precis_history_undo (self);
}

static void
applied_cb (GObject *source, GAsyncResult *result, gpointer user_data)
{
  g_autofree Work *work = user_data;
  g_autoptr (PrecisHistory) self = work->self;
  g_autoptr (GError) error = NULL;
  g_autoptr (PrecisChange) change = precis_curator_finish (PRECIS_CURATOR (source), result, &error);

  if (change && change->id)
    remember (self, change->id);
  if (change)
    g_signal_emit (self, signals[DONE], 0, work->kind, work->plain ? NULL : change->label, change->shelf,
                   change->id != 0);
  else
    g_signal_emit (self, signals[FAILED], 0, error->message);
  settle (self);
}

static void
quietly_applied_cb (GObject *source, GAsyncResult *result, gpointer user_data)
{
  g_autoptr (PrecisChange) change = precis_curator_finish (PRECIS_CURATOR (source), result, NULL);
}

/* @remembered is whether the change can be taken back now. */
static void
moved (PrecisHistory *self, PrecisChange *change, gboolean remembered, const GError *error)
{
  if (remembered && change && change->id)
    remember (self, change->id);
  if (change)
    g_signal_emit (self, signals[UNDONE], 0, change->label);
  else
    g_signal_emit (self, signals[FAILED], 0, error->message);
  settle (self);
}

static void
undone_cb (GObject *source, GAsyncResult *result, gpointer user_data)
{
  g_autoptr (PrecisHistory) self = user_data;
  g_autoptr (GError) error = NULL;
  g_autoptr (PrecisChange) change = precis_curator_finish (PRECIS_CURATOR (source), result, &error);

  moved (self, change, FALSE, error);
}

static void
redone_cb (GObject *source, GAsyncResult *result, gpointer user_data)
{
  g_autoptr (PrecisHistory) self = user_data;
  g_autoptr (GError) error = NULL;
  g_autoptr (PrecisChange) change = precis_curator_finish (PRECIS_CURATOR (source), result, &error);

  moved (self, change, TRUE, error);
}

static void
precis_history_dispose (GObject *object)
{
  g_clear_object (&PRECIS_HISTORY (object)->curator);
  G_OBJECT_CLASS (precis_history_parent_class)->dispose (object);
}

static void
precis_history_finalize (GObject *object)
{
  g_array_unref (PRECIS_HISTORY (object)->changes);
  G_OBJECT_CLASS (precis_history_parent_class)->finalize (object);
}

static void
precis_history_class_init (PrecisHistoryClass *klass)
{
  GType type = G_TYPE_FROM_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = precis_history_dispose;
  G_OBJECT_CLASS (klass)->finalize = precis_history_finalize;
  signals[DONE] = g_signal_new ("done", type, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL, G_TYPE_NONE, 4, G_TYPE_UINT,
                                G_TYPE_STRING, G_TYPE_INT64, G_TYPE_BOOLEAN);
  signals[UNDONE] = g_signal_new ("undone", type, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL, G_TYPE_NONE, 1,
                                  G_TYPE_STRING);
  signals[FAILED] = g_signal_new ("failed", type, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL, G_TYPE_NONE, 1,
                                  G_TYPE_STRING);
}

static void
precis_history_init (PrecisHistory *self)
{
  self->changes = g_array_new (FALSE, FALSE, sizeof (gint64));
}

/**
 * precis_history_new:
 * @curator: makes the changes
 *
 * Returns: (transfer full): a history without changes
 */
PrecisHistory *
precis_history_new (PrecisCurator *curator)
{
  PrecisHistory *self = g_object_new (PRECIS_TYPE_HISTORY, NULL);

  self->curator = g_object_ref (curator);
  return self;
}

/* A star or a dot that comes or goes on the one row that is looked at says enough. */
static gboolean
is_plain (const PrecisEdit *edit)
{
  return edit->kind == PRECIS_EDIT_STATE && edit->ids->len == 1
         && (edit->state == PRECIS_STATE_READ || edit->state == PRECIS_STATE_STARRED);
}

/**
 * precis_history_apply:
 * @self: the history
 * @edit: (transfer full): what to do
 *
 * Changes the library; emits done or failed when it is changed.
 */
void
precis_history_apply (PrecisHistory *self, PrecisEdit *edit)
{
  Work *work = g_new (Work, 1);

  self->pending++;
  *work = (Work) { g_object_ref (self), edit->kind, is_plain (edit) };
  precis_curator_apply_async (self->curator, edit, applied_cb, work);
}

/**
 * precis_history_apply_quietly:
 * @self: the history
 * @edit: (transfer full): what to do
 *
 * Changes the library for the program's own part: it is no act of the user's, and nothing is said.
 */
void
precis_history_apply_quietly (PrecisHistory *self, PrecisEdit *edit)
{
  precis_curator_apply_async (self->curator, edit, quietly_applied_cb, NULL);
}

/**
 * precis_history_undo:
 * @self: the history
 *
 * Takes back the last change of this run, if there is one; emits undone or failed.
 */
void
precis_history_undo (PrecisHistory *self)
{
  gint64 change;

  if (self->pending > 0)
    self->wanted++;
  if (self->pending > 0 || self->changes->len == 0)
    return;
  self->pending++;
  change = g_array_index (self->changes, gint64, self->changes->len - 1);
  g_array_set_size (self->changes, self->changes->len - 1);
  precis_curator_undo_async (self->curator, change, undone_cb, g_object_ref (self));
}

/**
 * precis_history_redo:
 * @self: the history
 *
 * Makes the change again that was taken back last; emits undone or failed.
 */
void
precis_history_redo (PrecisHistory *self)
{
  self->pending++;
  precis_curator_redo_async (self->curator, redone_cb, g_object_ref (self));
}
