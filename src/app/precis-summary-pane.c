/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "precis-key-point.h"

#include "precis-closures.h"
#include "precis-point-row.h"

#include "precis-summary-pane.h"

struct _PrecisSummaryPane
{
  AdwBin parent_instance;

  GtkListBox         *list;
  GtkStack           *stack;

  PrecisBriefing     *briefing;
  gboolean            busy;
  guint               points;

  GtkCustomFilter    *filter; /* keeps the points whose rank the density allows */
  GtkFilterListModel *shown;
};

enum
{
  PROP_BRIEFING = 1,
  PROP_BUSY,
  PROP_POINTS,
  PROP_N_SHOWN,
  PROP_N_SENTENCES,
  N_PROPS
};

static GParamSpec *properties[N_PROPS];

G_DEFINE_FINAL_TYPE (PrecisSummaryPane, precis_summary_pane, ADW_TYPE_BIN)

static guint
count_points (PrecisSummaryPane *self)
{
  GListModel *points = self->briefing ? precis_briefing_get_points (self->briefing) : NULL;

  return points ? g_list_model_get_n_items (points) : 0;
}

static gboolean
match_rank (gpointer item, gpointer data)
{
  return precis_key_point_get_rank (item) < PRECIS_SUMMARY_PANE (data)->points;
}

static GtkWidget *
create_row (gpointer item, gpointer data)
{
  return g_object_new (PRECIS_TYPE_POINT_ROW, "item", item, "briefing", PRECIS_SUMMARY_PANE (data)->briefing,
                       NULL);
}

static void
number_rows (PrecisSummaryPane *self)
{
  GtkListBoxRow *row;

  for (guint i = 0; (row = gtk_list_box_get_row_at_index (self->list, i)); i++)
    g_object_set (row, "number", i + 1, NULL);
}

static const char *
choose_page (PrecisSummaryPane *self, guint n_points)
{
  if (n_points > 0)
    return "points";
  if (self->busy)
    return "busy";
  return self->briefing ? "none" : "idle";
}

static void
update (PrecisSummaryPane *self)
{
  guint most = MIN (count_points (self), PRECIS_MAX_DENSITY);

  number_rows (self);
  gtk_widget_action_set_enabled (GTK_WIDGET (self), "summary.fewer",
                                 self->points > PRECIS_MIN_DENSITY && most > 0);
  gtk_widget_action_set_enabled (GTK_WIDGET (self), "summary.more", self->points < most);
  gtk_stack_set_visible_child_name (self->stack, choose_page (self, most));
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_N_SHOWN]);
}

static void
set_briefing (PrecisSummaryPane *self, PrecisBriefing *briefing)
{
  if (!g_set_object (&self->briefing, briefing))
    return;
  gtk_filter_list_model_set_model (self->shown, briefing ? precis_briefing_get_points (briefing) : NULL);
  update (self);
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_N_SENTENCES]);
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_BRIEFING]);
}

static void
set_points (PrecisSummaryPane *self, guint points)
{
  if (self->points == points)
    return;
  self->points = points;
  gtk_filter_changed (GTK_FILTER (self->filter), GTK_FILTER_CHANGE_DIFFERENT);
  update (self);
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_POINTS]);
}

static void
fewer_cb (GtkWidget *widget, const char *action, GVariant *parameter)
{
  PrecisSummaryPane *self = PRECIS_SUMMARY_PANE (widget);

  set_points (self, MAX (MIN (self->points, count_points (self)) - 1, PRECIS_MIN_DENSITY));
}

static void
more_cb (GtkWidget *widget, const char *action, GVariant *parameter)
{
  PrecisSummaryPane *self = PRECIS_SUMMARY_PANE (widget);

  set_points (self, MIN (self->points + 1, PRECIS_MAX_DENSITY));
}

static void
row_activated_cb (GtkListBox *list, PrecisBriefingRow *row, PrecisSummaryPane *self)
{
  precis_briefing_row_show (row);
}

static void
precis_summary_pane_set_property (GObject *object, guint id, const GValue *value, GParamSpec *pspec)
{
  PrecisSummaryPane *self = PRECIS_SUMMARY_PANE (object);

  switch (id)
    {
    case PROP_BRIEFING:
      set_briefing (self, g_value_get_object (value));
      break;
    case PROP_BUSY:
      self->busy = g_value_get_boolean (value);
      update (self);
      break;
    case PROP_POINTS:
      set_points (self, g_value_get_uint (value));
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, id, pspec);
    }
}

static void
precis_summary_pane_get_property (GObject *object, guint id, GValue *value, GParamSpec *pspec)
{
  PrecisSummaryPane *self = PRECIS_SUMMARY_PANE (object);

  switch (id)
    {
    case PROP_BRIEFING:
      g_value_set_object (value, self->briefing);
      break;
    case PROP_BUSY:
      g_value_set_boolean (value, self->busy);
      break;
    case PROP_POINTS:
      g_value_set_uint (value, self->points);
      break;
    case PROP_N_SHOWN:
      g_value_set_uint (value, g_list_model_get_n_items (G_LIST_MODEL (self->shown)));
      break;
    case PROP_N_SENTENCES:
      g_value_set_uint (value, self->briefing ? precis_briefing_get_n_sentences (self->briefing) : 0);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, id, pspec);
    }
}

static void
precis_summary_pane_dispose (GObject *object)
{
  PrecisSummaryPane *self = PRECIS_SUMMARY_PANE (object);

  if (self->list)
    gtk_list_box_bind_model (self->list, NULL, NULL, NULL, NULL);
  g_clear_object (&self->briefing);
  G_OBJECT_CLASS (precis_summary_pane_parent_class)->dispose (object);
}

static void
precis_summary_pane_finalize (GObject *object)
{
  PrecisSummaryPane *self = PRECIS_SUMMARY_PANE (object);

  g_clear_object (&self->filter);
  g_clear_object (&self->shown);
  G_OBJECT_CLASS (precis_summary_pane_parent_class)->finalize (object);
}

static void
install_properties (GObjectClass *object_class)
{
  properties[PROP_BRIEFING] = g_param_spec_object ("briefing", NULL, NULL, PRECIS_TYPE_BRIEFING,
    G_PARAM_READWRITE | G_PARAM_STATIC_STRINGS | G_PARAM_EXPLICIT_NOTIFY);
  properties[PROP_BUSY] =
      g_param_spec_boolean ("busy", NULL, NULL, FALSE, G_PARAM_READWRITE | G_PARAM_STATIC_STRINGS);
  properties[PROP_POINTS] = g_param_spec_uint ("points", NULL, NULL, PRECIS_MIN_DENSITY, PRECIS_MAX_DENSITY,
    PRECIS_DEFAULT_DENSITY, G_PARAM_READWRITE | G_PARAM_STATIC_STRINGS | G_PARAM_EXPLICIT_NOTIFY);
  properties[PROP_N_SHOWN] = g_param_spec_uint ("n-shown", NULL, NULL, 0, G_MAXUINT, 0,
    G_PARAM_READABLE | G_PARAM_STATIC_STRINGS);
  properties[PROP_N_SENTENCES] = g_param_spec_uint ("n-sentences", NULL, NULL, 0, G_MAXUINT, 0,
    G_PARAM_READABLE | G_PARAM_STATIC_STRINGS);
  g_object_class_install_properties (object_class, N_PROPS, properties);
}

static void
precis_summary_pane_class_init (PrecisSummaryPaneClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->set_property = precis_summary_pane_set_property;
  object_class->get_property = precis_summary_pane_get_property;
  object_class->dispose = precis_summary_pane_dispose;
  object_class->finalize = precis_summary_pane_finalize;
  install_properties (object_class);

  gtk_widget_class_install_action (widget_class, "summary.fewer", NULL, fewer_cb);
  gtk_widget_class_install_action (widget_class, "summary.more", NULL, more_cb);
  gtk_widget_class_set_template_from_resource (widget_class, "/app/precis/Precis/precis-summary-pane.ui");
  gtk_widget_class_bind_template_child (widget_class, PrecisSummaryPane, list);
  gtk_widget_class_bind_template_child (widget_class, PrecisSummaryPane, stack);
  gtk_widget_class_bind_template_callback_full (widget_class, "density", G_CALLBACK (precis_closure_density));
  gtk_widget_class_bind_template_callback (widget_class, row_activated_cb);
}

static void
precis_summary_pane_init (PrecisSummaryPane *self)
{
  self->points = PRECIS_DEFAULT_DENSITY;
  self->filter = gtk_custom_filter_new (match_rank, self, NULL);
  self->shown = gtk_filter_list_model_new (NULL, GTK_FILTER (g_object_ref (self->filter)));
  gtk_widget_init_template (GTK_WIDGET (self));
  gtk_list_box_bind_model (self->list, G_LIST_MODEL (self->shown), create_row, self, NULL);
  update (self);
}
