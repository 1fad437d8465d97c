/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include <glib/gi18n.h>

#include "precis-library-closures.h"
#include "precis-place-row.h"
#include "precis-places-button.h"
#include "precis-window-closures.h"

#define HOVER_MSEC 500 /* for so long articles must be held over the button to open it */

struct _PrecisPlacesButton
{
  AdwBin parent_instance;

  GtkPopover *popover;
  GtkListBox *list;

  PrecisSession *session;
  guint          hover_id;
};

enum
{
  PROP_0,
  PROP_SESSION,
  N_PROPERTIES
};

static GParamSpec *properties[N_PROPERTIES];

G_DEFINE_FINAL_TYPE (PrecisPlacesButton, precis_places_button, ADW_TYPE_BIN)

static GtkMenuButton *
get_button (PrecisPlacesButton *self)
{
  return GTK_MENU_BUTTON (adw_bin_get_child (ADW_BIN (self)));
}

static PrecisShelf *
shelf_of (gpointer row)
{
  return precis_place_row_get_shelf (PRECIS_PLACE_ROW (row));
}

static void
activated_cb (PrecisPlacesButton *self, GtkListBoxRow *row)
{
  PrecisShelf *shelf = shelf_of (row);

  gtk_popover_popdown (self->popover);
  precis_browser_go (precis_session_get_browser (self->session), precis_shelf_get_kind (shelf),
                     precis_shelf_get_id (shelf));
}

/* What is to be done with articles that are dropped on a place. */
static PrecisEdit *
new_edit (PrecisShelf *shelf, GArray *ids)
{
  const PrecisEditKind kinds[] = {
    [PRECIS_SHELF_DOSSIER] = PRECIS_EDIT_PUT_IN_DOSSIER,
    [PRECIS_SHELF_TAG] = PRECIS_EDIT_TAG,
  };
  const PrecisState states[] = {
    [PRECIS_SHELF_INBOX] = PRECIS_STATE_ARCHIVED,
    [PRECIS_SHELF_STARRED] = PRECIS_STATE_STARRED,
    [PRECIS_SHELF_ARCHIVE] = PRECIS_STATE_ARCHIVED,
    [PRECIS_SHELF_TRASH] = PRECIS_STATE_TRASHED,
  };
  PrecisShelfKind shelf_kind = precis_shelf_get_kind (shelf);
  gboolean own = precis_shelf_get_id (shelf) != 0;
  PrecisEdit *edit = precis_edit_new (own ? kinds[shelf_kind] : PRECIS_EDIT_STATE, (gint64 *) ids->data, ids->len);

  edit->on = shelf_kind != PRECIS_SHELF_INBOX;
  edit->state = own ? 0 : states[shelf_kind];
  edit->shelf = precis_shelf_get_id (shelf);
  edit->name = g_strdup (precis_shelf_get_name (shelf));
  return edit;
}

static void
dropped_cb (PrecisPlacesButton *self, GArray *ids, PrecisPlaceRow *row)
{
  precis_history_apply (precis_session_get_history (self->session), new_edit (shelf_of (row), ids));
  gtk_popover_popdown (self->popover);
}

static GtkWidget *
create_row (gpointer item, gpointer user_data)
{
  GtkWidget *row = precis_place_row_new (PRECIS_SHELF (item));

  g_signal_connect_object (row, "dropped", G_CALLBACK (dropped_cb), user_data, G_CONNECT_SWAPPED);
  return row;
}

static const char *
heading (PrecisShelf *shelf)
{
  switch (precis_shelf_get_kind (shelf))
    {
    case PRECIS_SHELF_DOSSIER:
      return _("Dossiers");
    case PRECIS_SHELF_TAG:
      return _("Tags");
    case PRECIS_SHELF_SEARCH:
      return _("Saved Searches");
    case PRECIS_SHELF_FEED:
      return _("Feeds");
    default:
      return NULL;
    }
}

static void
set_heading (GtkListBoxRow *row, GtkListBoxRow *before, gpointer user_data)
{
  const char *text = heading (shelf_of (row));
  GtkWidget *label;

  if (!text || (before && g_strcmp0 (text, heading (shelf_of (before))) == 0))
    {
      gtk_list_box_row_set_header (row, NULL);
      return;
    }
  label = g_object_new (GTK_TYPE_LABEL, "label", text, "xalign", 0.0, "accessible-role",
                        GTK_ACCESSIBLE_ROLE_HEADING, NULL);
  gtk_widget_add_css_class (label, "heading");
  gtk_widget_add_css_class (label, "places-heading");
  gtk_list_box_row_set_header (row, label);
}

/* The place that is shown is the one to start from. */
static void
popover_shown_cb (PrecisPlacesButton *self)
{
  PrecisShelf *shown = self->session ? precis_browser_get_shelf (precis_session_get_browser (self->session)) : NULL;
  GtkListBoxRow *row;

  for (int i = 0; (row = gtk_list_box_get_row_at_index (self->list, i)); i++)
    if (shelf_of (row) == shown)
      {
        gtk_list_box_select_row (self->list, row);
        gtk_widget_grab_focus (GTK_WIDGET (row));
      }
}

static gboolean
hover_cb (gpointer user_data)
{
  PrecisPlacesButton *self = user_data;

  self->hover_id = 0;
  gtk_popover_set_autohide (self->popover, FALSE);
  gtk_popover_popup (self->popover);
  return G_SOURCE_REMOVE;
}

static void
drag_entered_cb (PrecisPlacesButton *self)
{
  if (self->hover_id == 0)
    self->hover_id = g_timeout_add (HOVER_MSEC, hover_cb, self);
}

static void
drag_left_cb (PrecisPlacesButton *self)
{
  g_clear_handle_id (&self->hover_id, g_source_remove);
}

static void
popover_closed_cb (PrecisPlacesButton *self)
{
  gtk_popover_set_autohide (self->popover, TRUE);
}

static void
new_cb (PrecisPlacesButton *self)
{
  gtk_popover_popdown (self->popover);
  gtk_widget_activate_action (GTK_WIDGET (self), "place.new", NULL);
}

static void
set_session (PrecisPlacesButton *self, PrecisSession *session)
{
  if (!g_set_object (&self->session, session))
    return;
  gtk_list_box_bind_model (self->list, session ? precis_browser_get_shelves (precis_session_get_browser (session)) : NULL,
                           create_row, self, NULL);
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_SESSION]);
}

static void
precis_places_button_get_property (GObject *object, guint id, GValue *value, GParamSpec *pspec)
{
  g_value_set_object (value, PRECIS_PLACES_BUTTON (object)->session);
}

static void
precis_places_button_set_property (GObject *object, guint id, const GValue *value, GParamSpec *pspec)
{
  set_session (PRECIS_PLACES_BUTTON (object), g_value_get_object (value));
}

static void
precis_places_button_dispose (GObject *object)
{
  PrecisPlacesButton *self = PRECIS_PLACES_BUTTON (object);

  g_clear_handle_id (&self->hover_id, g_source_remove);
  if (self->list)
    gtk_list_box_bind_model (self->list, NULL, NULL, NULL, NULL);
  g_clear_object (&self->session);
  gtk_widget_dispose_template (GTK_WIDGET (self), PRECIS_TYPE_PLACES_BUTTON);
  G_OBJECT_CLASS (precis_places_button_parent_class)->dispose (object);
}

static void
bind_template (GtkWidgetClass *widget_class)
{
  gtk_widget_class_set_template_from_resource (widget_class, "/app/precis/Precis/precis-places-button.ui");
  gtk_widget_class_bind_template_child (widget_class, PrecisPlacesButton, popover);
  gtk_widget_class_bind_template_child (widget_class, PrecisPlacesButton, list);
  gtk_widget_class_bind_template_callback (widget_class, activated_cb);
  gtk_widget_class_bind_template_callback (widget_class, popover_shown_cb);
  gtk_widget_class_bind_template_callback (widget_class, popover_closed_cb);
  gtk_widget_class_bind_template_callback (widget_class, drag_entered_cb);
  gtk_widget_class_bind_template_callback (widget_class, drag_left_cb);
  gtk_widget_class_bind_template_callback (widget_class, new_cb);
  PRECIS_BIND_CLOSURE (widget_class, shelf_name);
  PRECIS_BIND_CLOSURE (widget_class, shelf_icon);
  PRECIS_BIND_CLOSURE (widget_class, shelf_count);
}

static void
precis_places_button_class_init (PrecisPlacesButtonClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  const GParamFlags flags = G_PARAM_READWRITE | G_PARAM_STATIC_STRINGS | G_PARAM_EXPLICIT_NOTIFY;

  object_class->get_property = precis_places_button_get_property;
  object_class->set_property = precis_places_button_set_property;
  object_class->dispose = precis_places_button_dispose;
  properties[PROP_SESSION] = g_param_spec_object ("session", NULL, NULL, PRECIS_TYPE_SESSION, flags);
  g_object_class_install_properties (object_class, N_PROPERTIES, properties);
  bind_template (GTK_WIDGET_CLASS (klass));
}

static void
precis_places_button_init (PrecisPlacesButton *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  /* GTK centres what a menu button holds. */
  gtk_widget_set_halign (gtk_widget_get_parent (gtk_menu_button_get_child (get_button (self))), GTK_ALIGN_FILL);
  gtk_list_box_set_header_func (self->list, set_heading, NULL, NULL);
}

/**
 * precis_places_button_popup:
 * @self: the button
 *
 * Opens the list of places.
 */
void
precis_places_button_popup (PrecisPlacesButton *self)
{
  gtk_menu_button_popup (get_button (self));
}
