/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include <glib/gi18n.h>

#include "precis-corrector.h"
#include "precis-entity.h"

struct _PrecisCorrector
{
  GObject parent_instance;

  PrecisStore   *store;
  PrecisIntake  *intake;
  PrecisHistory *history;
  PrecisItem    *item;
  GCancellable  *cancellable; /* of the briefing that is being made */
};

enum
{
  PROP_0,
  PROP_STORE,
  PROP_ITEM,
  PROP_REASON,
  N_PROPERTIES
};

static GParamSpec *properties[N_PROPERTIES];

G_DEFINE_FINAL_TYPE (PrecisCorrector, precis_corrector, G_TYPE_OBJECT)

static gboolean
is_same_entity (PrecisEntity *a, PrecisEntity *b)
{
  return g_str_equal (precis_entity_get_name (a), precis_entity_get_name (b))
         && precis_entity_get_entity_type (a) == precis_entity_get_entity_type (b)
         && precis_entity_get_mentions (a)->len == precis_entity_get_mentions (b)->len;
}

/* A briefing that tells nothing new is not shown anew. */
static gboolean
has_same_names (PrecisBriefing *a, PrecisBriefing *b)
{
  GListModel *mine = precis_briefing_get_entities (a), *theirs = precis_briefing_get_entities (b);
  guint n = g_list_model_get_n_items (mine);

  if (g_list_model_get_n_items (theirs) != n)
    return FALSE;
  for (guint i = 0; i < n; i++)
    {
      g_autoptr (PrecisEntity) one = g_list_model_get_item (mine, i), other = g_list_model_get_item (theirs, i);

      if (!is_same_entity (one, other))
        return FALSE;
    }
  return TRUE;
}

static void
stop (PrecisCorrector *self)
{
  g_cancellable_cancel (self->cancellable);
  g_clear_object (&self->cancellable);
}

static void
briefed_cb (GObject *source, GAsyncResult *result, gpointer user_data)
{
  g_autoptr (PrecisCorrector) self = user_data;
  g_autoptr (GError) error = NULL;
  g_autoptr (PrecisBriefing) briefing = precis_intake_brief_finish (PRECIS_INTAKE (source), result, &error);
  PrecisBriefing *old;

  if (g_error_matches (error, G_IO_ERROR, G_IO_ERROR_CANCELLED) || !self->item)
    return;
  old = precis_item_get_briefing (self->item);
  if (briefing && (!old || !has_same_names (briefing, old)))
    precis_item_set_briefing (self->item, briefing);
  precis_intake_resume (self->intake);
}

static void
refresh (PrecisCorrector *self)
{
  stop (self);
  if (!self->item || !precis_item_get_id (self->item))
    {
      precis_intake_resume (self->intake);
      return;
    }
  self->cancellable = g_cancellable_new ();
  precis_intake_brief_async (self->intake, precis_item_get_id (self->item), precis_item_get_article (self->item),
                             self->cancellable, briefed_cb, g_object_ref (self));
}

static void
done_cb (PrecisCorrector *self, guint kind)
{
  if (kind == PRECIS_EDIT_ADD_REPAIR || kind == PRECIS_EDIT_REMOVE_REPAIR)
    refresh (self);
}

static void
state_cb (PrecisCorrector *self)
{
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_REASON]);
}

static void
set_item (PrecisCorrector *self, PrecisItem *item)
{
  if (!g_set_object (&self->item, item))
    return;
  stop (self);
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_ITEM]);
}

static void
precis_corrector_get_property (GObject *object, guint id, GValue *value, GParamSpec *pspec)
{
  PrecisCorrector *self = PRECIS_CORRECTOR (object);

  switch (id)
    {
    case PROP_STORE:
      g_value_set_object (value, self->store);
      break;
    case PROP_ITEM:
      g_value_set_object (value, self->item);
      break;
    case PROP_REASON:
      g_value_set_string (value, precis_corrector_get_reason (self));
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, id, pspec);
    }
}

static void
precis_corrector_set_property (GObject *object, guint id, const GValue *value, GParamSpec *pspec)
{
  set_item (PRECIS_CORRECTOR (object), g_value_get_object (value));
}

static void
precis_corrector_dispose (GObject *object)
{
  PrecisCorrector *self = PRECIS_CORRECTOR (object);

  stop (self);
  g_clear_object (&self->item);
  g_clear_object (&self->history);
  g_clear_object (&self->intake);
  g_clear_object (&self->store);
  G_OBJECT_CLASS (precis_corrector_parent_class)->dispose (object);
}

static void
precis_corrector_class_init (PrecisCorrectorClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);

  object_class->get_property = precis_corrector_get_property;
  object_class->set_property = precis_corrector_set_property;
  object_class->dispose = precis_corrector_dispose;
  properties[PROP_STORE] = g_param_spec_object ("store", NULL, NULL, PRECIS_TYPE_STORE,
                                                G_PARAM_READABLE | G_PARAM_STATIC_STRINGS);
  properties[PROP_ITEM] = g_param_spec_object ("item", NULL, NULL, PRECIS_TYPE_ITEM,
                                               G_PARAM_READWRITE | G_PARAM_STATIC_STRINGS | G_PARAM_EXPLICIT_NOTIFY);
  properties[PROP_REASON] = g_param_spec_string ("reason", NULL, NULL, NULL,
                                                 G_PARAM_READABLE | G_PARAM_STATIC_STRINGS);
  g_object_class_install_properties (object_class, N_PROPERTIES, properties);
}

static void
precis_corrector_init (PrecisCorrector *self)
{
}

/**
 * precis_corrector_new:
 * @store: the library
 * @intake: makes the briefings anew
 * @history: makes the corrections, which it can undo
 *
 * Returns: (transfer full): a corrector without an article
 */
PrecisCorrector *
precis_corrector_new (PrecisStore *store, PrecisIntake *intake, PrecisHistory *history)
{
  PrecisCorrector *self = g_object_new (PRECIS_TYPE_CORRECTOR, NULL);

  self->store = g_object_ref (store);
  self->intake = g_object_ref (intake);
  self->history = g_object_ref (history);
  g_signal_connect_object (store, "notify::state", G_CALLBACK (state_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (history, "done", G_CALLBACK (done_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (history, "undone", G_CALLBACK (refresh), self, G_CONNECT_SWAPPED);
  return self;
}

PrecisStore *
precis_corrector_get_store (PrecisCorrector *self)
{
  return self->store;
}

/**
 * precis_corrector_get_reason:
 * @self: the corrector
 *
 * Returns: (transfer none) (nullable): why names cannot be corrected now, or %NULL if they can
 */
const char *
precis_corrector_get_reason (PrecisCorrector *self)
{
  switch (precis_store_get_state (self->store))
    {
    case PRECIS_STORE_READY:
      return NULL;
    case PRECIS_STORE_READ_ONLY:
      return _("The library can only be read");
    case PRECIS_STORE_CLOSED:
      return _("The library is not open yet");
    case PRECIS_STORE_FAILED:
    default:
      return _("The library cannot be opened");
    }
}

/**
 * precis_corrector_add:
 * @self: the corrector
 * @repair: a correction
 *
 * Corrects a name in the whole library; the history tells what became of it.
 */
void
precis_corrector_add (PrecisCorrector *self, PrecisRepair *repair)
{
  PrecisEdit *edit = precis_edit_new (PRECIS_EDIT_ADD_REPAIR, NULL, 0);

  edit->repair = g_object_ref (repair);
  precis_history_apply (self->history, edit);
}

/**
 * precis_corrector_remove:
 * @self: the corrector
 * @repair: number of a correction
 *
 * Takes a correction back for good, that of long ago too; the history tells what became of it.
 */
void
precis_corrector_remove (PrecisCorrector *self, gint64 repair)
{
  PrecisEdit *edit = precis_edit_new (PRECIS_EDIT_REMOVE_REPAIR, NULL, 0);

  edit->shelf = repair;
  precis_history_apply (self->history, edit);
}

/**
 * precis_corrector_undo:
 * @self: the corrector
 *
 * Undoes the last change; the history tells what became of it.
 */
void
precis_corrector_undo (PrecisCorrector *self)
{
  precis_history_undo (self->history);
}
