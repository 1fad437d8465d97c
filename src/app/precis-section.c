/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "precis-closures.h"

#include "precis-section.h"

#define FIRST_PART 50 /* rows that are shown before the user asks for all */

struct _PrecisSection
{
  GtkBox parent_instance;

  GtkListBox        *list;

  char              *title;
  GType              row_type;
  PrecisBriefing    *briefing;
  GListModel        *model;
  GtkSliceListModel *shown;
};

enum
{
  PROP_TITLE = 1,
  PROP_ROW_TYPE,
  PROP_BRIEFING,
  PROP_MODEL,
  PROP_COUNT,
  PROP_CUT,
  N_PROPS
};

enum
{
  SIGNAL_ROW_SELECTED,
  N_SIGNALS
};

static GParamSpec *properties[N_PROPS];
static guint signals[N_SIGNALS];

G_DEFINE_FINAL_TYPE (PrecisSection, precis_section, GTK_TYPE_BOX)

static gboolean
is_cut (PrecisSection *self)
{
  return precis_section_get_count (self) > gtk_slice_list_model_get_size (self->shown);
}

static GtkWidget *
create_row (gpointer item, gpointer data)
{
  PrecisSection *self = data;

  return g_object_new (self->row_type, "item", item, "briefing", self->briefing, NULL);
}

static void
put_group (GtkListBoxRow *row, GtkListBoxRow *before, gpointer data)
{
  g_autofree char *group = precis_briefing_row_dup_group (PRECIS_BRIEFING_ROW (row));
  g_autofree char *last = before ? precis_briefing_row_dup_group (PRECIS_BRIEFING_ROW (before)) : NULL;
  GtkWidget *label = NULL;

  if (group && g_strcmp0 (group, last) != 0)
    {
      label = g_object_new (GTK_TYPE_LABEL, "label", group, "xalign", 0.0, "wrap", TRUE, NULL);
      gtk_widget_add_css_class (label, "group");
    }
  gtk_list_box_row_set_header (row, label);
}

static void
set_size (PrecisSection *self, guint size)
{
  gtk_slice_list_model_set_size (self->shown, size);
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_CUT]);
}

static void
set_model (PrecisSection *self, GListModel *model)
{
  if (!g_set_object (&self->model, model))
    return;
  gtk_slice_list_model_set_model (self->shown, model);
  set_size (self, FIRST_PART);
  gtk_widget_set_visible (GTK_WIDGET (self), precis_section_get_count (self) > 0);
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_COUNT]);
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_MODEL]);
}

static void
show_all_cb (GtkWidget *widget, const char *action, GVariant *parameter)
{
  set_size (PRECIS_SECTION (widget), G_MAXUINT);
}

static void
row_activated_cb (GtkListBox *list, PrecisBriefingRow *row, PrecisSection *self)
{
  precis_briefing_row_show (row);
}

static void
row_selected_cb (GtkListBox *list, GtkListBoxRow *row, PrecisSection *self)
{
  if (row)
    g_signal_emit (self, signals[SIGNAL_ROW_SELECTED], 0, row);
}

/* Beyond a list's last row the arrow keys go on to the next list. */
static gboolean
keynav_failed_cb (GtkListBox *list, GtkDirectionType direction, PrecisSection *self)
{
  GtkWidget *root = GTK_WIDGET (gtk_widget_get_root (GTK_WIDGET (self)));

  if (!root || (direction != GTK_DIR_UP && direction != GTK_DIR_DOWN))
    return FALSE;
  return gtk_widget_child_focus (root, direction == GTK_DIR_UP ? GTK_DIR_TAB_BACKWARD : GTK_DIR_TAB_FORWARD);
}

static void
precis_section_set_property (GObject *object, guint id, const GValue *value, GParamSpec *pspec)
{
  PrecisSection *self = PRECIS_SECTION (object);

  switch (id)
    {
    case PROP_TITLE:
      g_free (self->title);
      self->title = g_value_dup_string (value);
      break;
    case PROP_ROW_TYPE:
      self->row_type = g_value_get_gtype (value);
      break;
    case PROP_BRIEFING:
      g_set_object (&self->briefing, g_value_get_object (value));
      break;
    case PROP_MODEL:
      set_model (self, g_value_get_object (value));
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, id, pspec);
    }
}

static void
precis_section_get_property (GObject *object, guint id, GValue *value, GParamSpec *pspec)
{
  PrecisSection *self = PRECIS_SECTION (object);

  switch (id)
    {
    case PROP_TITLE:
      g_value_set_string (value, self->title);
      break;
    case PROP_ROW_TYPE:
      g_value_set_gtype (value, self->row_type);
      break;
    case PROP_BRIEFING:
      g_value_set_object (value, self->briefing);
      break;
    case PROP_MODEL:
      g_value_set_object (value, self->model);
      break;
    case PROP_COUNT:
      g_value_set_uint (value, precis_section_get_count (self));
      break;
    case PROP_CUT:
      g_value_set_boolean (value, is_cut (self));
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, id, pspec);
    }
}

static void
precis_section_dispose (GObject *object)
{
  PrecisSection *self = PRECIS_SECTION (object);

  if (self->list)
    gtk_list_box_bind_model (self->list, NULL, NULL, NULL, NULL);
  g_clear_object (&self->model);
  g_clear_object (&self->briefing);
  G_OBJECT_CLASS (precis_section_parent_class)->dispose (object);
}

static void
precis_section_finalize (GObject *object)
{
  PrecisSection *self = PRECIS_SECTION (object);

  g_clear_object (&self->shown);
  g_clear_pointer (&self->title, g_free);
  G_OBJECT_CLASS (precis_section_parent_class)->finalize (object);
}

static void
install_properties (GObjectClass *object_class)
{
  GParamFlags flags = G_PARAM_READWRITE | G_PARAM_STATIC_STRINGS;

  properties[PROP_TITLE] = g_param_spec_string ("title", NULL, NULL, NULL, flags);
  properties[PROP_ROW_TYPE] = g_param_spec_gtype ("row-type", NULL, NULL, PRECIS_TYPE_BRIEFING_ROW, flags);
  properties[PROP_BRIEFING] = g_param_spec_object ("briefing", NULL, NULL, PRECIS_TYPE_BRIEFING, flags);
  properties[PROP_MODEL] = g_param_spec_object ("model", NULL, NULL, G_TYPE_LIST_MODEL,
                                                flags | G_PARAM_EXPLICIT_NOTIFY);
  properties[PROP_COUNT] = g_param_spec_uint ("count", NULL, NULL, 0, G_MAXUINT, 0,
                                              G_PARAM_READABLE | G_PARAM_STATIC_STRINGS);
  properties[PROP_CUT] =
      g_param_spec_boolean ("cut", NULL, NULL, FALSE, G_PARAM_READABLE | G_PARAM_STATIC_STRINGS);
  g_object_class_install_properties (object_class, N_PROPS, properties);
}

static void
precis_section_class_init (PrecisSectionClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->set_property = precis_section_set_property;
  object_class->get_property = precis_section_get_property;
  object_class->dispose = precis_section_dispose;
  object_class->finalize = precis_section_finalize;
  install_properties (object_class);
  signals[SIGNAL_ROW_SELECTED] = g_signal_new ("row-selected", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST,
                                               0, NULL, NULL, NULL, G_TYPE_NONE, 1, PRECIS_TYPE_BRIEFING_ROW);

  gtk_widget_class_install_action (widget_class, "section.show-all", NULL, show_all_cb);
  gtk_widget_class_set_template_from_resource (widget_class, "/app/precis/Precis/precis-section.ui");
  gtk_widget_class_bind_template_child (widget_class, PrecisSection, list);
  gtk_widget_class_bind_template_callback_full (widget_class, "number", G_CALLBACK (precis_closure_number));
  gtk_widget_class_bind_template_callback (widget_class, row_activated_cb);
  gtk_widget_class_bind_template_callback (widget_class, row_selected_cb);
  gtk_widget_class_bind_template_callback (widget_class, keynav_failed_cb);
}

static void
precis_section_init (PrecisSection *self)
{
  self->row_type = PRECIS_TYPE_BRIEFING_ROW;
  self->shown = gtk_slice_list_model_new (NULL, 0, FIRST_PART);
  gtk_widget_init_template (GTK_WIDGET (self));
  gtk_list_box_bind_model (self->list, G_LIST_MODEL (self->shown), create_row, self, NULL);
  gtk_list_box_set_header_func (self->list, put_group, NULL, NULL);
}

guint
precis_section_get_count (PrecisSection *self)
{
  return self->model ? g_list_model_get_n_items (self->model) : 0;
}

/**
 * precis_section_select_span:
 * @self: a section
 * @span: a span of the text
 *
 * Selects the first row that tells of a place which shares bytes with @span. Rows that are not shown yet do
 * not count.
 *
 * Returns: (transfer none) (nullable): the row, or %NULL if there is none
 */
PrecisBriefingRow *
precis_section_select_span (PrecisSection *self, PrecisSpan span)
{
  GtkListBoxRow *row;

  for (guint i = 0; (row = gtk_list_box_get_row_at_index (self->list, i)); i++)
    if (precis_briefing_row_take_span (PRECIS_BRIEFING_ROW (row), span))
      {
        gtk_list_box_select_row (self->list, row);
        return PRECIS_BRIEFING_ROW (row);
      }
  return NULL;
}

/**
 * precis_section_select_item:
 * @self: a section
 * @item: an item of its model
 *
 * Selects the row of @item, showing all rows if it is not among the first.
 *
 * Returns: (transfer none) (nullable): the row, or %NULL if the model does not have @item
 */
PrecisBriefingRow *
precis_section_select_item (PrecisSection *self, gpointer item)
{
  guint n = precis_section_get_count (self);

  for (guint i = 0; i < n; i++)
    {
      g_autoptr (GObject) candidate = g_list_model_get_item (self->model, i);
      GtkListBoxRow *row;

      if (candidate != item)
        continue;
      if (i >= FIRST_PART)
        set_size (self, G_MAXUINT);
      row = gtk_list_box_get_row_at_index (self->list, i);
      gtk_list_box_select_row (self->list, row);
      return PRECIS_BRIEFING_ROW (row);
    }
  return NULL;
}

void
precis_section_unselect (PrecisSection *self)
{
  gtk_list_box_unselect_all (self->list);
}
