/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "precis-briefing-row.h"

typedef struct
{
  GObject        *item;
  PrecisBriefing *briefing;
} PrecisBriefingRowPrivate;

enum
{
  PROP_ITEM = 1,
  PROP_BRIEFING,
};

G_DEFINE_ABSTRACT_TYPE_WITH_PRIVATE (PrecisBriefingRow, precis_briefing_row, GTK_TYPE_LIST_BOX_ROW)

#define PRIV(self) ((PrecisBriefingRowPrivate *) precis_briefing_row_get_instance_private (self))

static char *
say_no_group (PrecisBriefingRow *self)
{
  return NULL;
}

static void
precis_briefing_row_set_property (GObject *object, guint id, const GValue *value, GParamSpec *pspec)
{
  PrecisBriefingRowPrivate *priv = PRIV (PRECIS_BRIEFING_ROW (object));

  switch (id)
    {
    case PROP_ITEM:
      priv->item = g_value_dup_object (value);
      break;
    case PROP_BRIEFING:
      priv->briefing = g_value_dup_object (value);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, id, pspec);
    }
}

static void
precis_briefing_row_get_property (GObject *object, guint id, GValue *value, GParamSpec *pspec)
{
  PrecisBriefingRowPrivate *priv = PRIV (PRECIS_BRIEFING_ROW (object));

  switch (id)
    {
    case PROP_ITEM:
      g_value_set_object (value, priv->item);
      break;
    case PROP_BRIEFING:
      g_value_set_object (value, priv->briefing);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, id, pspec);
    }
}

static void
precis_briefing_row_finalize (GObject *object)
{
  PrecisBriefingRowPrivate *priv = PRIV (PRECIS_BRIEFING_ROW (object));

  g_clear_object (&priv->item);
  g_clear_object (&priv->briefing);
  G_OBJECT_CLASS (precis_briefing_row_parent_class)->finalize (object);
}

static void
precis_briefing_row_class_init (PrecisBriefingRowClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GParamFlags flags = G_PARAM_READWRITE | G_PARAM_CONSTRUCT_ONLY | G_PARAM_STATIC_STRINGS;

  object_class->set_property = precis_briefing_row_set_property;
  object_class->get_property = precis_briefing_row_get_property;
  object_class->finalize = precis_briefing_row_finalize;
  klass->dup_group = say_no_group;

  g_object_class_install_property (object_class, PROP_ITEM,
    g_param_spec_object ("item", NULL, NULL, G_TYPE_OBJECT, flags));
  g_object_class_install_property (object_class, PROP_BRIEFING,
    g_param_spec_object ("briefing", NULL, NULL, PRECIS_TYPE_BRIEFING, flags));
}

static void
precis_briefing_row_init (PrecisBriefingRow *self)
{
}

gpointer
precis_briefing_row_get_item (PrecisBriefingRow *self)
{
  return PRIV (self)->item;
}

PrecisBriefing *
precis_briefing_row_get_briefing (PrecisBriefingRow *self)
{
  return PRIV (self)->briefing;
}

/**
 * precis_briefing_row_show:
 * @self: a row
 *
 * Asks the window to show the row's place in the text; rows with several places step to the next each time.
 */
void
precis_briefing_row_show (PrecisBriefingRow *self)
{
  PrecisSpan span = PRECIS_BRIEFING_ROW_GET_CLASS (self)->next_span (self);

  gtk_widget_activate_action (GTK_WIDGET (self), "briefing.show-span", "(uu)", span.start, span.end);
}

/**
 * precis_briefing_row_take_span:
 * @self: a row
 * @span: a span of the text
 *
 * Returns: whether the row tells of a place that shares bytes with @span, which is its place from now on
 */
gboolean
precis_briefing_row_take_span (PrecisBriefingRow *self, PrecisSpan span)
{
  return PRECIS_BRIEFING_ROW_GET_CLASS (self)->take_span (self, span);
}

/* Returns: (transfer full) (nullable): see PrecisBriefingRowClass */
char *
precis_briefing_row_dup_group (PrecisBriefingRow *self)
{
  return PRECIS_BRIEFING_ROW_GET_CLASS (self)->dup_group (self);
}

/**
 * precis_briefing_row_set_spoken:
 * @self: a row
 * @text: what a screen reader says for it
 */
void
precis_briefing_row_set_spoken (PrecisBriefingRow *self, const char *text)
{
  gtk_accessible_update_property (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_PROPERTY_LABEL, text, -1);
}
