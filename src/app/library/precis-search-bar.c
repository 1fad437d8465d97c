/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "precis-closures.h"
#include "precis-search-bar.h"
#include "precis-search-help.h"

struct _PrecisSearchBar
{
  AdwBin parent_instance;

  GtkEditable *entry;
  GtkPopover  *help;

  PrecisBrowser      *browser;
  gulong              query_handler;
  GSimpleActionGroup *actions; /* the order of the list */
};

enum
{
  PROP_0,
  PROP_BROWSER,
  N_PROPERTIES
};

enum
{
  LEFT,
  N_SIGNALS
};

static GParamSpec *properties[N_PROPERTIES];
static guint signals[N_SIGNALS];

G_DEFINE_FINAL_TYPE (PrecisSearchBar, precis_search_bar, ADW_TYPE_BIN)

static void
search_changed_cb (PrecisSearchBar *self)
{
  if (self->browser)
    precis_browser_search (self->browser, gtk_editable_get_text (self->entry));
}

/* Enter goes on to what was found. */
static void
activated_cb (PrecisSearchBar *self)
{
  search_changed_cb (self);
  g_signal_emit (self, signals[LEFT], 0);
}

static void
stopped_cb (PrecisSearchBar *self)
{
  gtk_editable_set_text (self->entry, "");
  search_changed_cb (self);
  g_signal_emit (self, signals[LEFT], 0);
}

/* A query that comes from elsewhere: an example, a button that clears it. */
static void
query_cb (PrecisSearchBar *self)
{
  const char *query = self->browser ? precis_browser_get_query (self->browser) : "";

  if (!g_str_equal (query, gtk_editable_get_text (self->entry)))
    gtk_editable_set_text (self->entry, query);
}

static void
set_browser (PrecisSearchBar *self, PrecisBrowser *browser)
{
  g_autoptr (GAction) order = NULL;

  if (self->browser == browser)
    return;
  if (self->browser)
    g_clear_signal_handler (&self->query_handler, self->browser);
  g_set_object (&self->browser, browser);
  query_cb (self);
  if (browser)
    {
      order = G_ACTION (g_property_action_new ("order", browser, "order"));
      g_action_map_add_action (G_ACTION_MAP (self->actions), order);
      self->query_handler = g_signal_connect_swapped (browser, "notify::query", G_CALLBACK (query_cb), self);
    }
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_BROWSER]);
}

static gboolean
precis_search_bar_grab_focus (GtkWidget *widget)
{
  return gtk_widget_grab_focus (GTK_WIDGET (PRECIS_SEARCH_BAR (widget)->entry));
}

static void
precis_search_bar_get_property (GObject *object, guint id, GValue *value, GParamSpec *pspec)
{
  g_value_set_object (value, PRECIS_SEARCH_BAR (object)->browser);
}

static void
precis_search_bar_set_property (GObject *object, guint id, const GValue *value, GParamSpec *pspec)
{
  set_browser (PRECIS_SEARCH_BAR (object), g_value_get_object (value));
}

static void
precis_search_bar_dispose (GObject *object)
{
  PrecisSearchBar *self = PRECIS_SEARCH_BAR (object);

  if (self->browser)
    g_clear_signal_handler (&self->query_handler, self->browser);
  g_clear_object (&self->browser);
  g_clear_object (&self->actions);
  gtk_widget_dispose_template (GTK_WIDGET (object), PRECIS_TYPE_SEARCH_BAR);
  G_OBJECT_CLASS (precis_search_bar_parent_class)->dispose (object);
}

static void
bind_template (GtkWidgetClass *widget_class)
{
  gtk_widget_class_set_template_from_resource (widget_class, "/app/precis/Precis/precis-search-bar.ui");
  gtk_widget_class_bind_template_child (widget_class, PrecisSearchBar, entry);
  gtk_widget_class_bind_template_child (widget_class, PrecisSearchBar, help);
  gtk_widget_class_bind_template_callback (widget_class, search_changed_cb);
  gtk_widget_class_bind_template_callback (widget_class, activated_cb);
  gtk_widget_class_bind_template_callback (widget_class, stopped_cb);
  gtk_widget_class_bind_template_callback_full (widget_class, "has_text", G_CALLBACK (precis_closure_has_text));
}

static void
precis_search_bar_class_init (PrecisSearchBarClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  const GParamFlags flags = G_PARAM_READWRITE | G_PARAM_STATIC_STRINGS | G_PARAM_EXPLICIT_NOTIFY;

  object_class->get_property = precis_search_bar_get_property;
  object_class->set_property = precis_search_bar_set_property;
  object_class->dispose = precis_search_bar_dispose;
  GTK_WIDGET_CLASS (klass)->grab_focus = precis_search_bar_grab_focus;
  properties[PROP_BROWSER] = g_param_spec_object ("browser", NULL, NULL, PRECIS_TYPE_BROWSER, flags);
  g_object_class_install_properties (object_class, N_PROPERTIES, properties);
  signals[LEFT] = g_signal_new ("left", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
                                G_TYPE_NONE, 0);
  g_type_ensure (PRECIS_TYPE_SEARCH_HELP);
  bind_template (GTK_WIDGET_CLASS (klass));
}

static void
precis_search_bar_init (PrecisSearchBar *self)
{
  /* before there is a menu, which would not see a group that comes later */
  self->actions = g_simple_action_group_new ();
  gtk_widget_insert_action_group (GTK_WIDGET (self), "list", G_ACTION_GROUP (self->actions));
  gtk_widget_init_template (GTK_WIDGET (self));
}

/**
 * precis_search_bar_start:
 * @self: the bar
 *
 * Puts the cursor into the field, over what is there.
 */
void
precis_search_bar_start (PrecisSearchBar *self)
{
  gtk_widget_grab_focus (GTK_WIDGET (self->entry));
  gtk_editable_select_region (self->entry, 0, -1);
}

/**
 * precis_search_bar_show_help:
 * @self: the bar
 *
 * Shows how to search.
 */
void
precis_search_bar_show_help (PrecisSearchBar *self)
{
  gtk_popover_popup (self->help);
}
