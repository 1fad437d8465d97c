/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "precis-library-pane-private.h"
#include "precis-selection-bar.h"

enum
{
  PROP_0,
  PROP_SESSION,
  N_PROPERTIES
};

static GParamSpec *properties[N_PROPERTIES];

G_DEFINE_FINAL_TYPE (PrecisLibraryPane, precis_library_pane, ADW_TYPE_BIN)

static PrecisLibraryList *
get_list (PrecisLibraryPane *self)
{
  return precis_library_pages_get_list (self->pages);
}

static void
reveal (PrecisLibraryPane *self)
{
  if (self->awaited && precis_library_list_reveal (get_list (self), self->awaited))
    self->awaited = 0;
}

/* Who goes through the list by keyboard stays in it, also when the row with the focus leaves it. */
static void
keep_focus (PrecisLibraryPane *self)
{
  GtkRoot *root = gtk_widget_get_root (GTK_WIDGET (self));
  GtkWidget *focus = root ? gtk_root_get_focus (root) : NULL;

  if (focus && GTK_IS_WIDGET (focus) && !gtk_widget_is_ancestor (focus, GTK_WIDGET (root)))
    gtk_widget_grab_focus (GTK_WIDGET (get_list (self)));
}

static void
items_changed_cb (PrecisLibraryPane *self)
{
  reveal (self);
  keep_focus (self);
}

static void
current_cb (PrecisLibraryPane *self)
{
  self->awaited = precis_browser_get_current (precis_session_get_browser (self->session));
  reveal (self);
}

/* What was opened last is in sight when all is opened. */
static void
opening_cb (PrecisLibraryPane *self, GParamSpec *pspec, PrecisAdmission *admission)
{
  guint n_total;

  g_object_get (admission, "n-total", &n_total, NULL);
  if (n_total == 0)
    current_cb (self);
}

static void
left_search_cb (PrecisLibraryPane *self)
{
  gtk_widget_grab_focus (GTK_WIDGET (self));
}

static void
query_cb (PrecisLibraryPane *self)
{
  const char *query = precis_browser_get_query (precis_session_get_browser (self->session));

  gtk_widget_action_set_enabled (GTK_WIDGET (self), "search.save", *query != '\0');
}

/* A search that was saved is the place to be. */
static void
done_cb (PrecisLibraryPane *self, guint kind, const char *label, gint64 shelf, gboolean undoable)
{
  PrecisBrowser *browser = precis_session_get_browser (self->session);

  if (kind == PRECIS_EDIT_SAVE_SEARCH && shelf)
    {
      precis_browser_search (browser, NULL);
      precis_browser_go (browser, PRECIS_SHELF_SEARCH, shelf);
    }
}

static void
set_session (PrecisLibraryPane *self, PrecisSession *session)
{
  g_autoptr (PrecisAdmission) admission = NULL;
  PrecisBrowser *browser;

  if (!g_set_object (&self->session, session) || !session)
    return;
  browser = precis_session_get_browser (session);
  g_object_get (session, "admission", &admission, NULL);
  g_signal_connect_object (admission, "notify::n-total", G_CALLBACK (opening_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (browser, "notify::current", G_CALLBACK (current_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (browser, "notify::query", G_CALLBACK (query_cb), self, G_CONNECT_SWAPPED);
  query_cb (self);
  g_signal_connect_object (precis_browser_get_list (browser), "items-changed", G_CALLBACK (items_changed_cb), self,
                           G_CONNECT_SWAPPED | G_CONNECT_AFTER);
  g_signal_connect_object (precis_session_get_history (session), "done", G_CALLBACK (done_cb), self,
                           G_CONNECT_SWAPPED);
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_SESSION]);
}

static gboolean
precis_library_pane_grab_focus (GtkWidget *widget)
{
  return gtk_widget_grab_focus (GTK_WIDGET (get_list (PRECIS_LIBRARY_PANE (widget))));
}

static void
precis_library_pane_get_property (GObject *object, guint id, GValue *value, GParamSpec *pspec)
{
  g_value_set_object (value, PRECIS_LIBRARY_PANE (object)->session);
}

static void
precis_library_pane_set_property (GObject *object, guint id, const GValue *value, GParamSpec *pspec)
{
  set_session (PRECIS_LIBRARY_PANE (object), g_value_get_object (value));
}

static void
precis_library_pane_dispose (GObject *object)
{
  PrecisLibraryPane *self = PRECIS_LIBRARY_PANE (object);

  g_clear_object (&self->session);
  gtk_widget_dispose_template (GTK_WIDGET (self), PRECIS_TYPE_LIBRARY_PANE);
  G_OBJECT_CLASS (precis_library_pane_parent_class)->dispose (object);
}

static void
bind_template (GtkWidgetClass *widget_class)
{
  gtk_widget_class_set_template_from_resource (widget_class, "/app/precis/Precis/precis-library-pane.ui");
  gtk_widget_class_bind_template_child (widget_class, PrecisLibraryPane, places);
  gtk_widget_class_bind_template_child (widget_class, PrecisLibraryPane, search);
  gtk_widget_class_bind_template_child (widget_class, PrecisLibraryPane, pages);
  gtk_widget_class_bind_template_child (widget_class, PrecisLibraryPane, name);
  gtk_widget_class_bind_template_child (widget_class, PrecisLibraryPane, picker);
  gtk_widget_class_bind_template_callback (widget_class, left_search_cb);
}

static void
ensure_types (void)
{
  g_type_ensure (PRECIS_TYPE_LIBRARY_PAGES);
  g_type_ensure (PRECIS_TYPE_NAME_POPOVER);
  g_type_ensure (PRECIS_TYPE_PLACES_BUTTON);
  g_type_ensure (PRECIS_TYPE_SEARCH_BAR);
  g_type_ensure (PRECIS_TYPE_SELECTION_BAR);
  g_type_ensure (PRECIS_TYPE_SESSION);
  g_type_ensure (PRECIS_TYPE_SHELF_PICKER);
}

static void
precis_library_pane_class_init (PrecisLibraryPaneClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);
  const GParamFlags flags = G_PARAM_READWRITE | G_PARAM_STATIC_STRINGS | G_PARAM_EXPLICIT_NOTIFY;

  object_class->get_property = precis_library_pane_get_property;
  object_class->set_property = precis_library_pane_set_property;
  object_class->dispose = precis_library_pane_dispose;
  widget_class->grab_focus = precis_library_pane_grab_focus;
  properties[PROP_SESSION] = g_param_spec_object ("session", NULL, NULL, PRECIS_TYPE_SESSION, flags);
  g_object_class_install_properties (object_class, N_PROPERTIES, properties);
  ensure_types ();
  bind_template (widget_class);
  precis_library_pane_install_articles (widget_class);
  precis_library_pane_install_places (widget_class);
  precis_library_pane_install_trash (widget_class);
}

static void
precis_library_pane_init (PrecisLibraryPane *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}
