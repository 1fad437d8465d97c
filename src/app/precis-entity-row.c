/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "precis-entity.h"

#include "precis-closures.h"
#include "precis-mention-strip.h"
#include "precis-name-button.h"

#include "precis-entity-row.h"

struct _PrecisEntityRow
{
  PrecisBriefingRow parent_instance;

  PrecisMentionStrip *strip;
  PrecisNameButton   *button;

  guint               position;
};

enum
{
  PROP_POSITION = 1,
  PROP_COUNT,
  N_PROPS
};

static GParamSpec *properties[N_PROPS];

G_DEFINE_FINAL_TYPE (PrecisEntityRow, precis_entity_row, PRECIS_TYPE_BRIEFING_ROW)

static GArray *
get_mentions (PrecisEntityRow *self)
{
  PrecisEntity *entity = precis_briefing_row_get_item (PRECIS_BRIEFING_ROW (self));

  return entity ? precis_entity_get_mentions (entity) : NULL;
}

static guint
count_mentions (PrecisEntityRow *self)
{
  GArray *mentions = get_mentions (self);

  return mentions ? mentions->len : 0;
}

static void
set_position (PrecisEntityRow *self, guint position)
{
  if (self->position == position)
    return;
  self->position = position;
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_POSITION]);
}

static PrecisSpan
precis_entity_row_next_span (PrecisBriefingRow *row)
{
  PrecisEntityRow *self = PRECIS_ENTITY_ROW (row);
  guint n = count_mentions (self);

  if (n == 0)
    return (PrecisSpan) { 0, 0 };
  set_position (self, self->position % n + 1);
  return g_array_index (get_mentions (self), PrecisSpan, self->position - 1);
}

static gboolean
precis_entity_row_take_span (PrecisBriefingRow *row, PrecisSpan span)
{
  PrecisEntityRow *self = PRECIS_ENTITY_ROW (row);
  guint n = count_mentions (self);

  for (guint i = 0; i < n; i++)
    if (precis_span_overlaps (g_array_index (get_mentions (self), PrecisSpan, i), span))
      {
        set_position (self, i + 1);
        return TRUE;
      }
  return FALSE;
}

/* As if the row had been activated just before that mention. */
static void
show_mention (PrecisEntityRow *self, guint position)
{
  set_position (self, position - 1);
  precis_briefing_row_show (PRECIS_BRIEFING_ROW (self));
}

static void
mention_picked_cb (PrecisMentionStrip *strip, guint position, PrecisEntityRow *self)
{
  show_mention (self, position);
}

static void
next_mention_action (GtkWidget *widget, const char *action, GVariant *parameter)
{
  precis_briefing_row_show (PRECIS_BRIEFING_ROW (widget));
}

static void
previous_mention_action (GtkWidget *widget, const char *action, GVariant *parameter)
{
  PrecisEntityRow *self = PRECIS_ENTITY_ROW (widget);

  if (count_mentions (self) > 0)
    show_mention (self, self->position > 1 ? self->position - 1 : count_mentions (self));
}

static void
menu_action (GtkWidget *widget, const char *action, GVariant *parameter)
{
  precis_name_button_popup (PRECIS_ENTITY_ROW (widget)->button);
}

static void
profile_action (GtkWidget *widget, const char *action, GVariant *parameter)
{
  precis_name_button_show_profile (PRECIS_ENTITY_ROW (widget)->button);
}

static void
pressed_cb (PrecisEntityRow *self, int n_press, double x, double y, GtkGesture *gesture)
{
  gtk_gesture_set_state (gesture, GTK_EVENT_SEQUENCE_CLAIMED);
  precis_name_button_popup (self->button);
}

static void
long_pressed_cb (PrecisEntityRow *self, double x, double y, GtkGesture *gesture)
{
  pressed_cb (self, 1, x, y, gesture);
}

static void
precis_entity_row_set_property (GObject *object, guint id, const GValue *value, GParamSpec *pspec)
{
  switch (id)
    {
    case PROP_POSITION:
      set_position (PRECIS_ENTITY_ROW (object), g_value_get_uint (value));
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, id, pspec);
    }
}

static void
precis_entity_row_get_property (GObject *object, guint id, GValue *value, GParamSpec *pspec)
{
  PrecisEntityRow *self = PRECIS_ENTITY_ROW (object);

  switch (id)
    {
    case PROP_POSITION:
      g_value_set_uint (value, self->position);
      break;
    case PROP_COUNT:
      g_value_set_uint (value, count_mentions (self));
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, id, pspec);
    }
}

static char *
say (PrecisEntity *entity)
{
  const char *role = precis_entity_get_role (entity);

  return role && *role ? g_strjoin (", ", precis_entity_get_name (entity), role, NULL)
                       : g_strdup (precis_entity_get_name (entity));
}

static void
precis_entity_row_constructed (GObject *object)
{
  PrecisBriefingRow *row = PRECIS_BRIEFING_ROW (object);
  PrecisEntity *entity = precis_briefing_row_get_item (row);
  PrecisBriefing *briefing = precis_briefing_row_get_briefing (row);
  g_autofree char *spoken = say (entity);

  G_OBJECT_CLASS (precis_entity_row_parent_class)->constructed (object);
  if (briefing)
    precis_mention_strip_set_entity (PRECIS_ENTITY_ROW (row)->strip, entity,
                                     precis_briefing_get_article (briefing));
  precis_name_button_set_entity (PRECIS_ENTITY_ROW (row)->button, entity, briefing);
  precis_briefing_row_set_spoken (row, spoken);
  g_object_notify_by_pspec (object, properties[PROP_COUNT]);
}

static void
install_properties (GObjectClass *object_class)
{
  properties[PROP_POSITION] = g_param_spec_uint ("position", NULL, NULL, 0, G_MAXUINT, 0,
    G_PARAM_READWRITE | G_PARAM_STATIC_STRINGS | G_PARAM_EXPLICIT_NOTIFY);
  properties[PROP_COUNT] = g_param_spec_uint ("count", NULL, NULL, 0, G_MAXUINT, 0,
                                              G_PARAM_READABLE | G_PARAM_STATIC_STRINGS);
  g_object_class_install_properties (object_class, N_PROPS, properties);
}

static void
install_actions (GtkWidgetClass *widget_class)
{
  gtk_widget_class_install_action (widget_class, "row.next-mention", NULL, next_mention_action);
  gtk_widget_class_install_action (widget_class, "row.previous-mention", NULL, previous_mention_action);
  gtk_widget_class_install_action (widget_class, "row.menu", NULL, menu_action);
  gtk_widget_class_install_action (widget_class, "row.profile", NULL, profile_action);
  gtk_widget_class_add_binding_action (widget_class, GDK_KEY_period, 0, "row.next-mention", NULL);
  gtk_widget_class_add_binding_action (widget_class, GDK_KEY_comma, 0, "row.previous-mention", NULL);
  gtk_widget_class_add_binding_action (widget_class, GDK_KEY_Menu, 0, "row.menu", NULL);
  gtk_widget_class_add_binding_action (widget_class, GDK_KEY_F10, GDK_SHIFT_MASK, "row.menu", NULL);
  gtk_widget_class_add_binding_action (widget_class, GDK_KEY_Return, GDK_ALT_MASK, "row.profile", NULL);
}

static void
precis_entity_row_class_init (PrecisEntityRowClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  g_type_ensure (PRECIS_TYPE_ENTITY);
  g_type_ensure (PRECIS_TYPE_MENTION_STRIP);
  g_type_ensure (PRECIS_TYPE_NAME_BUTTON);
  object_class->set_property = precis_entity_row_set_property;
  object_class->get_property = precis_entity_row_get_property;
  object_class->constructed = precis_entity_row_constructed;
  PRECIS_BRIEFING_ROW_CLASS (klass)->next_span = precis_entity_row_next_span;
  PRECIS_BRIEFING_ROW_CLASS (klass)->take_span = precis_entity_row_take_span;

  install_properties (object_class);

  install_actions (widget_class);
  gtk_widget_class_set_template_from_resource (widget_class, "/app/precis/Precis/precis-entity-row.ui");
  gtk_widget_class_bind_template_child (widget_class, PrecisEntityRow, button);
  gtk_widget_class_bind_template_child (widget_class, PrecisEntityRow, strip);
  gtk_widget_class_bind_template_callback (widget_class, pressed_cb);
  gtk_widget_class_bind_template_callback (widget_class, long_pressed_cb);
  gtk_widget_class_bind_template_callback (widget_class, mention_picked_cb);
  gtk_widget_class_bind_template_callback_full (widget_class, "icon",
                                                G_CALLBACK (precis_closure_entity_icon));
  gtk_widget_class_bind_template_callback_full (widget_class, "has_text",
                                                G_CALLBACK (precis_closure_has_text));
  gtk_widget_class_bind_template_callback_full (widget_class, "position",
                                                G_CALLBACK (precis_closure_position));
}

static void
precis_entity_row_init (PrecisEntityRow *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}
