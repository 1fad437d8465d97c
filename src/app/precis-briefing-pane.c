/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include <math.h>

#include <glib/gi18n.h>

#include "precis-labels.h"

#include "precis-closures.h"
#include "precis-concern-row.h"
#include "precis-count-tab.h"
#include "precis-entity-row.h"
#include "precis-groups.h"
#include "precis-moment-row.h"
#include "precis-quote-row.h"
#include "precis-scroll.h"
#include "precis-section.h"
#include "precis-wrap-layout.h"

#include "precis-briefing-pane.h"

#define N_PARTS      4
#define JUMP_MARGIN  24 /* pixels: a part whose top is no further below the view's top is the one in view */
#define ROW_MARGIN   48 /* pixels above a row that is scrolled to */

struct _PrecisBriefingPane
{
  AdwBin parent_instance;

  GtkScrolledWindow *scroller;
  GtkWidget         *content;
  GtkWidget         *parts[N_PARTS];
  PrecisSection     *obstacles;
  PrecisSection     *risks;
  PrecisSection     *people;
  PrecisSection     *places;
  PrecisSection     *organisations;
  PrecisSection     *events;
  PrecisSection     *others;
  PrecisSection     *timeline;
  PrecisSection     *quotes;

  PrecisBriefing    *briefing;
  PrecisCorrector   *corrector;
  char              *name;     /* of the row that was selected last, if it is one of a name */
  const char        *section;
  GPtrArray         *sections; /* all PrecisSection, in the order in which a span is looked for */
  AdwAnimation      *scroll;
  gboolean           jumping;  /* the scrolling leads to the part that was asked for */
};

enum
{
  PROP_BRIEFING = 1,
  PROP_SECTION,
  PROP_N_CONCERNS,
  PROP_N_NAMES,
  PROP_N_MOMENTS,
  PROP_N_QUOTES,
  PROP_CORRECTOR,
  N_PROPS
};

static GParamSpec *properties[N_PROPS];

static const char * const part_names[N_PARTS] = { "concerns", "names", "timeline", "quotes" };

G_DEFINE_FINAL_TYPE (PrecisBriefingPane, precis_briefing_pane, ADW_TYPE_BIN)

static guint
count_items (PrecisBriefingPane *self, GListModel *(*get) (PrecisBriefing *))
{
  GListModel *model = self->briefing ? get (self->briefing) : NULL;

  return model ? g_list_model_get_n_items (model) : 0;
}

static GtkAdjustment *
get_adjustment (PrecisBriefingPane *self)
{
  return gtk_scrolled_window_get_vadjustment (self->scroller);
}

static gboolean
is_scrolling (PrecisBriefingPane *self)
{
  return self->scroll && adw_animation_get_state (self->scroll) == ADW_ANIMATION_PLAYING;
}

static double
find_top (PrecisBriefingPane *self, GtkWidget *widget)
{
  graphene_point_t top;

  if (!gtk_widget_compute_point (widget, self->content, &GRAPHENE_POINT_INIT (0, 0), &top))
    return 0;
  return top.y;
}

static void
scroll_to (PrecisBriefingPane *self, double value)
{
  self->scroll = precis_scroll_animate (self->scroll, GTK_WIDGET (self), get_adjustment (self), value);
  adw_animation_play (self->scroll);
}

static void
take_section (PrecisBriefingPane *self, const char *section)
{
  if (self->section == section)
    return;
  self->section = section;
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_SECTION]);
}

static void
jump (PrecisBriefingPane *self, const char *section)
{
  for (guint i = 0; i < N_PARTS; i++)
    if (g_strcmp0 (section, part_names[i]) == 0)
      {
        self->jumping = TRUE;
        scroll_to (self, i == 0 ? 0 : find_top (self, self->parts[i]));
        take_section (self, part_names[i]);
      }
}

static gboolean
has_arrived (PrecisBriefingPane *self, double value)
{
  return self->scroll
         && fabs (adw_timed_animation_get_value_to (ADW_TIMED_ANIMATION (self->scroll)) - value) < 1;
}

static guint
find_part_in_view (PrecisBriefingPane *self, double value)
{
  GtkAdjustment *adjustment = get_adjustment (self);
  guint seen = 0;

  if (value > 0
      && value + 1 >= gtk_adjustment_get_upper (adjustment) - gtk_adjustment_get_page_size (adjustment))
    return N_PARTS - 1;
  for (guint i = 1; i < N_PARTS; i++)
    if (find_top (self, self->parts[i]) <= value + JUMP_MARGIN)
      seen = i;
  return seen;
}

/* The part in view follows the scrolling, but not on the way to a part that was asked for, nor if the column
 * is too short for that part to get to its top. */
static void
value_changed_cb (PrecisBriefingPane *self)
{
  double value = gtk_adjustment_get_value (get_adjustment (self));

  if (self->jumping && (is_scrolling (self) || has_arrived (self, value)))
    return;
  self->jumping = FALSE;
  take_section (self, part_names[find_part_in_view (self, value)]);
}

static void
fill (PrecisBriefingPane *self, PrecisSection *section, GListModel *model)
{
  g_object_set (section, "briefing", self->briefing, "model", model, NULL);
  g_clear_object (&model);
}

static void
fill_names (PrecisBriefingPane *self, GListModel *entities)
{
  fill (self, self->people, precis_group_entities (entities, PRECIS_ENTITY_PERSON));
  fill (self, self->places, precis_group_entities (entities, PRECIS_ENTITY_PLACE));
  fill (self, self->organisations, precis_group_entities (entities, PRECIS_ENTITY_ORGANISATION));
  fill (self, self->events, precis_group_entities (entities, PRECIS_ENTITY_EVENT));
  fill (self, self->others, precis_group_entities (entities, PRECIS_ENTITY_OTHER));
}

static void
fill_all (PrecisBriefingPane *self)
{
  PrecisBriefing *briefing = self->briefing;
  GListModel *concerns = briefing ? precis_briefing_get_concerns (briefing) : NULL;
  GListModel *moments = briefing ? precis_briefing_get_moments (briefing) : NULL;

  fill (self, self->obstacles, precis_group_concerns (concerns, PRECIS_CONCERN_OBSTACLE));
  fill (self, self->risks, precis_group_concerns (concerns, PRECIS_CONCERN_RISK));
  fill_names (self, briefing ? precis_briefing_get_entities (briefing) : NULL);
  fill (self, self->timeline, moments ? g_object_ref (moments) : NULL);
  fill (self, self->quotes, precis_group_quotes (briefing ? precis_briefing_get_quotes (briefing) : NULL));
}

/* Of all lists, one row is selected. */
static void
row_selected_cb (PrecisSection *section, PrecisBriefingRow *row, PrecisBriefingPane *self)
{
  GObject *item = precis_briefing_row_get_item (row);

  g_free (self->name);
  self->name = PRECIS_IS_ENTITY (item) ? g_strdup (precis_entity_get_name (PRECIS_ENTITY (item))) : NULL;
  for (guint i = 0; i < self->sections->len; i++)
    if (g_ptr_array_index (self->sections, i) != section)
      precis_section_unselect (g_ptr_array_index (self->sections, i));
}

static void
reveal (PrecisBriefingPane *self, GtkWidget *row)
{
  GtkAdjustment *adjustment = get_adjustment (self);
  double value = gtk_adjustment_get_value (adjustment);
  double top = find_top (self, row);

  if (top >= value && top + gtk_widget_get_height (row) <= value + gtk_adjustment_get_page_size (adjustment))
    return;
  self->jumping = FALSE;
  scroll_to (self, top - ROW_MARGIN);
}

/* Returns: (transfer none) (nullable): the row of what is called @name, which is selected now */
static PrecisBriefingRow *
select_name (PrecisBriefingPane *self, const char *name)
{
  g_autoptr (PrecisEntity) entity = self->briefing ? precis_find_entity (self->briefing, name) : NULL;
  PrecisBriefingRow *row = NULL;

  for (guint i = 0; entity && !row && i < self->sections->len; i++)
    row = precis_section_select_item (g_ptr_array_index (self->sections, i), entity);
  return row;
}

static void
show_name_cb (GtkWidget *widget, const char *action, GVariant *parameter)
{
  PrecisBriefingPane *self = PRECIS_BRIEFING_PANE (widget);
  PrecisBriefingRow *row = select_name (self, g_variant_get_string (parameter, NULL));

  if (!row)
    return;
  reveal (self, GTK_WIDGET (row));
  precis_briefing_row_show (row);
}

/* Another briefing begins at its top; one that was made anew stays where it is, and at the same name. */
static void
set_briefing (PrecisBriefingPane *self, PrecisBriefing *briefing)
{
  gboolean anew = self->briefing && briefing
                  && precis_briefing_get_article (briefing) == precis_briefing_get_article (self->briefing);
  g_autofree char *name = anew ? g_strdup (self->name) : NULL;

  if (!g_set_object (&self->briefing, briefing))
    return;
  if (self->scroll)
    adw_animation_pause (self->scroll);
  g_clear_pointer (&self->name, g_free);
  fill_all (self);
  if (name)
    select_name (self, name);
  if (!anew)
    {
      gtk_adjustment_set_value (get_adjustment (self), 0);
      take_section (self, part_names[0]);
    }
  for (guint id = PROP_N_CONCERNS; id <= PROP_N_QUOTES; id++)
    g_object_notify_by_pspec (G_OBJECT (self), properties[id]);
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_BRIEFING]);
}

static void
precis_briefing_pane_set_property (GObject *object, guint id, const GValue *value, GParamSpec *pspec)
{
  PrecisBriefingPane *self = PRECIS_BRIEFING_PANE (object);

  switch (id)
    {
    case PROP_BRIEFING:
      set_briefing (self, g_value_get_object (value));
      break;
    case PROP_SECTION:
      jump (self, g_value_get_string (value));
      break;
    case PROP_CORRECTOR:
      g_set_object (&self->corrector, g_value_get_object (value));
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, id, pspec);
    }
}

static void
precis_briefing_pane_get_property (GObject *object, guint id, GValue *value, GParamSpec *pspec)
{
  PrecisBriefingPane *self = PRECIS_BRIEFING_PANE (object);

  switch (id)
    {
    case PROP_BRIEFING:
      g_value_set_object (value, self->briefing);
      break;
    case PROP_SECTION:
      g_value_set_string (value, self->section);
      break;
    case PROP_N_CONCERNS:
      g_value_set_uint (value, count_items (self, precis_briefing_get_concerns));
      break;
    case PROP_N_NAMES:
      g_value_set_uint (value, count_items (self, precis_briefing_get_entities));
      break;
    case PROP_N_MOMENTS:
      g_value_set_uint (value, count_items (self, precis_briefing_get_moments));
      break;
    case PROP_N_QUOTES:
      g_value_set_uint (value, count_items (self, precis_briefing_get_quotes));
      break;
    case PROP_CORRECTOR:
      g_value_set_object (value, self->corrector);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, id, pspec);
    }
}

static void
precis_briefing_pane_dispose (GObject *object)
{
  PrecisBriefingPane *self = PRECIS_BRIEFING_PANE (object);

  if (self->scroll)
    adw_animation_pause (self->scroll);
  g_clear_object (&self->scroll);
  g_clear_object (&self->briefing);
  g_clear_object (&self->corrector);
  G_OBJECT_CLASS (precis_briefing_pane_parent_class)->dispose (object);
}

static void
precis_briefing_pane_finalize (GObject *object)
{
  g_clear_pointer (&PRECIS_BRIEFING_PANE (object)->sections, g_ptr_array_unref);
  g_clear_pointer (&PRECIS_BRIEFING_PANE (object)->name, g_free);
  G_OBJECT_CLASS (precis_briefing_pane_parent_class)->finalize (object);
}

static void
install_properties (GObjectClass *object_class)
{
  static const char * const counts[] = { "n-concerns", "n-names", "n-moments", "n-quotes" };

  properties[PROP_BRIEFING] = g_param_spec_object ("briefing", NULL, NULL, PRECIS_TYPE_BRIEFING,
    G_PARAM_READWRITE | G_PARAM_STATIC_STRINGS | G_PARAM_EXPLICIT_NOTIFY);
  properties[PROP_SECTION] = g_param_spec_string ("section", NULL, NULL, part_names[0],
    G_PARAM_READWRITE | G_PARAM_STATIC_STRINGS | G_PARAM_EXPLICIT_NOTIFY);
  for (guint i = 0; i < G_N_ELEMENTS (counts); i++)
    properties[PROP_N_CONCERNS + i] = g_param_spec_uint (counts[i], NULL, NULL, 0, G_MAXUINT, 0,
                                                         G_PARAM_READABLE | G_PARAM_STATIC_STRINGS);
  properties[PROP_CORRECTOR] = g_param_spec_object ("corrector", NULL, NULL, PRECIS_TYPE_CORRECTOR,
                                                    G_PARAM_READWRITE | G_PARAM_STATIC_STRINGS);
  g_object_class_install_properties (object_class, N_PROPS, properties);
}

#define PART(i, name)                                                   \
  gtk_widget_class_bind_template_child_full (widget_class, name, FALSE, \
                                             G_STRUCT_OFFSET (PrecisBriefingPane, parts[i]))

static void
bind_template (GtkWidgetClass *widget_class)
{
  gtk_widget_class_set_template_from_resource (widget_class, "/app/precis/Precis/precis-briefing-pane.ui");
  PART (0, "concerns_part");
  PART (1, "names_part");
  PART (2, "timeline_part");
  PART (3, "quotes_part");
  gtk_widget_class_bind_template_child (widget_class, PrecisBriefingPane, scroller);
  gtk_widget_class_bind_template_child (widget_class, PrecisBriefingPane, content);
  gtk_widget_class_bind_template_child (widget_class, PrecisBriefingPane, obstacles);
  gtk_widget_class_bind_template_child (widget_class, PrecisBriefingPane, risks);
  gtk_widget_class_bind_template_child (widget_class, PrecisBriefingPane, people);
  gtk_widget_class_bind_template_child (widget_class, PrecisBriefingPane, places);
  gtk_widget_class_bind_template_child (widget_class, PrecisBriefingPane, organisations);
  gtk_widget_class_bind_template_child (widget_class, PrecisBriefingPane, events);
  gtk_widget_class_bind_template_child (widget_class, PrecisBriefingPane, others);
  gtk_widget_class_bind_template_child (widget_class, PrecisBriefingPane, timeline);
  gtk_widget_class_bind_template_child (widget_class, PrecisBriefingPane, quotes);
  gtk_widget_class_bind_template_callback_full (widget_class, "is_zero", G_CALLBACK (precis_closure_is_zero));
  gtk_widget_class_bind_template_callback_full (widget_class, "has_text", G_CALLBACK (precis_closure_has_text));
  gtk_widget_class_bind_template_callback_full (widget_class, "names_notice",
                                                G_CALLBACK (precis_closure_names_notice));
  gtk_widget_class_bind_template_callback_full (widget_class, "is_there",
                                                G_CALLBACK (precis_closure_is_there));
}

static void
precis_briefing_pane_class_init (PrecisBriefingPaneClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  g_type_ensure (PRECIS_TYPE_COUNT_TAB);
  g_type_ensure (PRECIS_TYPE_SECTION);
  g_type_ensure (PRECIS_TYPE_WRAP_LAYOUT);
  object_class->set_property = precis_briefing_pane_set_property;
  object_class->get_property = precis_briefing_pane_get_property;
  object_class->dispose = precis_briefing_pane_dispose;
  object_class->finalize = precis_briefing_pane_finalize;
  install_properties (object_class);

  gtk_widget_class_install_action (widget_class, "pane.show-name", "s", show_name_cb);
  gtk_widget_class_install_property_action (widget_class, "pane.section", "section");
  bind_template (widget_class);
}

/* Names first: of what can stand under a click they are the shortest. */
static void
set_up_sections (PrecisBriefingPane *self)
{
  struct
  {
    PrecisSection *section;
    GType          row_type;
    const char    *title;
  } rows[] = {
    { self->people, PRECIS_TYPE_ENTITY_ROW, precis_entity_type_label (PRECIS_ENTITY_PERSON) },
    { self->places, PRECIS_TYPE_ENTITY_ROW, precis_entity_type_label (PRECIS_ENTITY_PLACE) },
    { self->organisations, PRECIS_TYPE_ENTITY_ROW, precis_entity_type_label (PRECIS_ENTITY_ORGANISATION) },
    { self->events, PRECIS_TYPE_ENTITY_ROW, precis_entity_type_label (PRECIS_ENTITY_EVENT) },
    { self->others, PRECIS_TYPE_ENTITY_ROW, precis_entity_type_label (PRECIS_ENTITY_OTHER) },
    { self->obstacles, PRECIS_TYPE_CONCERN_ROW, precis_concern_kind_label (PRECIS_CONCERN_OBSTACLE) },
    { self->risks, PRECIS_TYPE_CONCERN_ROW, precis_concern_kind_label (PRECIS_CONCERN_RISK) },
    { self->timeline, PRECIS_TYPE_MOMENT_ROW, _("Timeline") },
    { self->quotes, PRECIS_TYPE_QUOTE_ROW, _("Quotes") },
  };

  self->sections = g_ptr_array_new ();
  for (guint i = 0; i < G_N_ELEMENTS (rows); i++)
    {
      g_object_set (rows[i].section, "row-type", rows[i].row_type, "title", rows[i].title, NULL);
      g_signal_connect_object (rows[i].section, "row-selected", G_CALLBACK (row_selected_cb), self,
                               G_CONNECT_DEFAULT);
      g_ptr_array_add (self->sections, rows[i].section);
    }
}

static void
precis_briefing_pane_init (PrecisBriefingPane *self)
{
  self->section = part_names[0];
  gtk_widget_init_template (GTK_WIDGET (self));
  set_up_sections (self);
  g_signal_connect_object (get_adjustment (self), "value-changed", G_CALLBACK (value_changed_cb), self,
                           G_CONNECT_SWAPPED);
}

/**
 * precis_briefing_pane_select_span:
 * @self: a pane
 * @start: first byte, in the article's text
 * @end: byte after the last; @start for a place between two characters
 *
 * Selects the row that tells of that stretch of the text, if there is one, and scrolls to it.
 *
 * Returns: whether there is one
 */
gboolean
precis_briefing_pane_select_span (PrecisBriefingPane *self, guint start, guint end)
{
  PrecisSpan span = { start, MAX (end, start + 1) };
  PrecisBriefingRow *row = NULL;

  for (guint i = 0; !row && i < self->sections->len; i++)
    row = precis_section_select_span (g_ptr_array_index (self->sections, i), span);
  if (row)
    reveal (self, GTK_WIDGET (row));
  return row != NULL;
}

/* Returns: (transfer none) (nullable): who corrects names */
PrecisCorrector *
precis_briefing_pane_get_corrector (PrecisBriefingPane *self)
{
  return self->corrector;
}
