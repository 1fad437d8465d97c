/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "precis-library-pane.h"
#include "precis-library-row.h"

struct _PrecisLibraryPane
{
  AdwBin parent_instance;

  GtkWidget *list;

  PrecisSession *session;
};

enum
{
  PROP_0,
  PROP_SESSION,
  N_PROPERTIES
};

enum
{
  CLOSED,
  N_SIGNALS
};

static GParamSpec *properties[N_PROPERTIES];
static guint signals[N_SIGNALS];

G_DEFINE_FINAL_TYPE (PrecisLibraryPane, precis_library_pane, ADW_TYPE_BIN)

static void
activated_cb (PrecisLibraryPane *self)
{
  gtk_widget_activate_action (GTK_WIDGET (self), "article.show", NULL);
}

static void
close_action (GtkWidget *widget, const char *name, GVariant *parameter)
{
  PrecisLibraryPane *self = PRECIS_LIBRARY_PANE (widget);
  PrecisItem *item = self->session ? precis_session_get_selected (self->session) : NULL;

  if (item)
    precis_library_pane_close (self, item);
}

static void
precis_library_pane_get_property (GObject *object, guint id, GValue *value, GParamSpec *pspec)
{
  g_value_set_object (value, PRECIS_LIBRARY_PANE (object)->session);
}

static void
precis_library_pane_set_property (GObject *object, guint id, const GValue *value, GParamSpec *pspec)
{
  if (g_set_object (&PRECIS_LIBRARY_PANE (object)->session, g_value_get_object (value)))
    g_object_notify_by_pspec (object, pspec);
}

static void
precis_library_pane_dispose (GObject *object)
{
  g_clear_object (&PRECIS_LIBRARY_PANE (object)->session);
  gtk_widget_dispose_template (GTK_WIDGET (object), PRECIS_TYPE_LIBRARY_PANE);
  G_OBJECT_CLASS (precis_library_pane_parent_class)->dispose (object);
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
  properties[PROP_SESSION] = g_param_spec_object ("session", NULL, NULL, PRECIS_TYPE_SESSION, flags);
  g_object_class_install_properties (object_class, N_PROPERTIES, properties);
  signals[CLOSED] = g_signal_new ("closed", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
                                  G_TYPE_NONE, 2, PRECIS_TYPE_ITEM, G_TYPE_UINT);

  g_type_ensure (PRECIS_TYPE_LIBRARY_ROW);
  g_type_ensure (PRECIS_TYPE_SESSION);
  gtk_widget_class_set_template_from_resource (widget_class, "/app/precis/Precis/precis-library-pane.ui");
  gtk_widget_class_bind_template_child (widget_class, PrecisLibraryPane, list);
  gtk_widget_class_bind_template_callback (widget_class, activated_cb);
  gtk_widget_class_install_action (widget_class, "library.close", NULL, close_action);
  gtk_widget_class_add_binding_action (widget_class, GDK_KEY_Delete, 0, "library.close", NULL);
  gtk_widget_class_add_binding_action (widget_class, GDK_KEY_KP_Delete, 0, "library.close", NULL);
}

static void
precis_library_pane_init (PrecisLibraryPane *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

static gboolean
has_focus (PrecisLibraryPane *self)
{
  GtkRoot *root = gtk_widget_get_root (GTK_WIDGET (self));
  GtkWidget *focus = root ? gtk_root_get_focus (root) : NULL;

  return focus && gtk_widget_is_ancestor (focus, GTK_WIDGET (self));
}

/**
 * precis_library_pane_close:
 * @self: the library
 * @item: an article that it shows
 *
 * Closes an article; emits closed. Who goes through the list by keyboard stays in it.
 */
void
precis_library_pane_close (PrecisLibraryPane *self, PrecisItem *item)
{
  g_autoptr (PrecisItem) kept = g_object_ref (item);
  gboolean focused = has_focus (self);
  guint position = precis_session_close (self->session, kept);

  if (focused && precis_session_get_selected (self->session))
    gtk_widget_grab_focus (self->list);
  if (position != GTK_INVALID_LIST_POSITION)
    g_signal_emit (self, signals[CLOSED], 0, kept, position);
}
