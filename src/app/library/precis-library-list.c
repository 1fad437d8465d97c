/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "precis-article-menu.h"
#include "precis-library-drag.h"
#include "precis-library-list.h"

struct _PrecisLibraryList
{
  AdwBin parent_instance;

  GtkWidget *view;

  GtkWidget     *menu;
  PrecisSession *session;
};

enum
{
  PROP_0,
  PROP_SESSION,
  N_PROPERTIES
};

static GParamSpec *properties[N_PROPERTIES];

G_DEFINE_FINAL_TYPE (PrecisLibraryList, precis_library_list, ADW_TYPE_BIN)

static gboolean
has_focus (PrecisLibraryList *self)
{
  GtkRoot *root = gtk_widget_get_root (GTK_WIDGET (self));
  GtkWidget *focus = root ? gtk_root_get_focus (root) : NULL;

  return focus && gtk_widget_is_ancestor (focus, self->view);
}

static void
activated_cb (PrecisLibraryList *self)
{
  gtk_widget_activate_action (GTK_WIDGET (self), "article.show", NULL);
}

/* The list selects the row by itself; where the list lies over the article, a click also uncovers it. */
static void
released_cb (PrecisLibraryList *self, int n_press, double x, double y, GtkGesture *gesture)
{
  GdkModifierType state = gtk_event_controller_get_current_event_state (GTK_EVENT_CONTROLLER (gesture));
  GtkWidget *picked = gtk_widget_pick (self->view, x, y, GTK_PICK_DEFAULT);

  if (!(state & (GDK_CONTROL_MASK | GDK_SHIFT_MASK)) && precis_library_drag_pick (self->view, x, y)
      && !gtk_widget_get_ancestor (picked, GTK_TYPE_BUTTON))
    activated_cb (self);
}

static void
show_menu (PrecisLibraryList *self, const GdkRectangle *at)
{
  g_autoptr (GMenuModel) menu = precis_article_menu_new (precis_session_get_browser (self->session));

  gtk_popover_menu_set_menu_model (GTK_POPOVER_MENU (self->menu), menu);
  gtk_popover_set_pointing_to (GTK_POPOVER (self->menu), at);
  gtk_popover_popup (GTK_POPOVER (self->menu));
}

/* A row that is not selected is, before its menu opens. */
static void
menu_at (PrecisLibraryList *self, double x, double y)
{
  PrecisLibraryRow *row = precis_library_drag_pick (self->view, x, y);
  PrecisBrowser *browser = precis_session_get_browser (self->session);
  gint64 id = row ? precis_library_row_get_id (row) : 0;
  graphene_point_t point = GRAPHENE_POINT_INIT (x, y);

  if (!id || !gtk_widget_compute_point (self->view, GTK_WIDGET (self), &point, &point))
    return;
  if (!precis_article_selection_holds (precis_browser_get_selection (browser), id))
    precis_browser_select (browser, id);
  show_menu (self, &(GdkRectangle) { point.x, point.y, 1, 1 });
}

static void
secondary_pressed_cb (PrecisLibraryList *self, int n_press, double x, double y, GtkGesture *gesture)
{
  gtk_gesture_set_state (gesture, GTK_EVENT_SEQUENCE_CLAIMED);
  menu_at (self, x, y);
}

static void
long_pressed_cb (PrecisLibraryList *self, double x, double y, GtkGesture *gesture)
{
  gtk_gesture_set_state (gesture, GTK_EVENT_SEQUENCE_CLAIMED);
  menu_at (self, x, y);
}

/* By key the menu opens at the row that has the focus. */
static gboolean
open_menu (GtkWidget *widget, GVariant *args, gpointer user_data)
{
  PrecisLibraryList *self = PRECIS_LIBRARY_LIST (widget);
  graphene_rect_t bounds;

  if (!has_focus (self)
      || !gtk_widget_compute_bounds (gtk_root_get_focus (gtk_widget_get_root (widget)), widget, &bounds))
    return FALSE;
  show_menu (self, &(GdkRectangle) { bounds.origin.x, bounds.origin.y, bounds.size.width, bounds.size.height });
  return TRUE;
}

/* Rows in C: a list makes 200 of them at once, and a template for each would take longer than the rest of the window. */
static void
setup_cb (GtkSignalListItemFactory *factory, GtkListItem *item)
{
  gtk_list_item_set_child (item, g_object_new (PRECIS_TYPE_LIBRARY_ROW, NULL));
}

static void
bind_cb (GtkSignalListItemFactory *factory, GtkListItem *item)
{
  g_object_set (gtk_list_item_get_child (item), "row", gtk_list_item_get_item (item), NULL);
}

static void
unbind_cb (GtkSignalListItemFactory *factory, GtkListItem *item)
{
  g_object_set (gtk_list_item_get_child (item), "row", NULL, NULL);
}

static void
set_session (PrecisLibraryList *self, PrecisSession *session)
{
  if (!g_set_object (&self->session, session))
    return;
  if (session)
    precis_library_drag_setup (self->view, session);
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_SESSION]);
}

static gboolean
precis_library_list_grab_focus (GtkWidget *widget)
{
  return gtk_widget_grab_focus (PRECIS_LIBRARY_LIST (widget)->view);
}

static void
precis_library_list_get_property (GObject *object, guint id, GValue *value, GParamSpec *pspec)
{
  g_value_set_object (value, PRECIS_LIBRARY_LIST (object)->session);
}

static void
precis_library_list_set_property (GObject *object, guint id, const GValue *value, GParamSpec *pspec)
{
  set_session (PRECIS_LIBRARY_LIST (object), g_value_get_object (value));
}

static void
precis_library_list_dispose (GObject *object)
{
  PrecisLibraryList *self = PRECIS_LIBRARY_LIST (object);

  g_clear_object (&self->session);
  g_clear_pointer (&self->menu, gtk_widget_unparent);
  gtk_widget_dispose_template (GTK_WIDGET (self), PRECIS_TYPE_LIBRARY_LIST);
  G_OBJECT_CLASS (precis_library_list_parent_class)->dispose (object);
}

static void
bind_template (GtkWidgetClass *widget_class)
{
  gtk_widget_class_set_template_from_resource (widget_class, "/app/precis/Precis/precis-library-list.ui");
  gtk_widget_class_bind_template_child (widget_class, PrecisLibraryList, view);
  gtk_widget_class_bind_template_callback (widget_class, setup_cb);
  gtk_widget_class_bind_template_callback (widget_class, bind_cb);
  gtk_widget_class_bind_template_callback (widget_class, unbind_cb);
  gtk_widget_class_bind_template_callback (widget_class, activated_cb);
  gtk_widget_class_bind_template_callback (widget_class, released_cb);
  gtk_widget_class_bind_template_callback (widget_class, secondary_pressed_cb);
  gtk_widget_class_bind_template_callback (widget_class, long_pressed_cb);
}

static void
precis_library_list_class_init (PrecisLibraryListClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);
  const GParamFlags flags = G_PARAM_READWRITE | G_PARAM_STATIC_STRINGS | G_PARAM_EXPLICIT_NOTIFY;

  object_class->get_property = precis_library_list_get_property;
  object_class->set_property = precis_library_list_set_property;
  object_class->dispose = precis_library_list_dispose;
  widget_class->grab_focus = precis_library_list_grab_focus;
  properties[PROP_SESSION] = g_param_spec_object ("session", NULL, NULL, PRECIS_TYPE_SESSION, flags);
  g_object_class_install_properties (object_class, N_PROPERTIES, properties);
  bind_template (widget_class);
  gtk_widget_class_add_binding (widget_class, GDK_KEY_Menu, 0, open_menu, NULL);
  gtk_widget_class_add_binding (widget_class, GDK_KEY_F10, GDK_SHIFT_MASK, open_menu, NULL);
}

static void
precis_library_list_init (PrecisLibraryList *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  self->menu = gtk_popover_menu_new_from_model (NULL);
  gtk_widget_set_parent (self->menu, GTK_WIDGET (self));
  gtk_widget_set_halign (self->menu, GTK_ALIGN_START);
  gtk_popover_set_has_arrow (GTK_POPOVER (self->menu), FALSE);
}

/**
 * precis_library_list_reveal:
 * @self: the list
 * @id: number of an article
 *
 * Scrolls to an article, if it is in the list. Takes the focus along, if the list has it.
 *
 * Returns: whether it is
 */
gboolean
precis_library_list_reveal (PrecisLibraryList *self, gint64 id)
{
  PrecisArticleList *list = precis_browser_get_list (precis_session_get_browser (self->session));
  guint position = precis_article_list_find (list, id);

  if (position == GTK_INVALID_LIST_POSITION)
    return FALSE;
  gtk_widget_activate_action (self->view, "list.scroll-to-item", "u", position);
  if (has_focus (self))
    gtk_widget_grab_focus (self->view);
  return TRUE;
}
