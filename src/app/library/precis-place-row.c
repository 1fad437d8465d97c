/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include <glib/gi18n.h>

#include "precis-library-closures.h"
#include "precis-place-row.h"
#include "precis-window-closures.h"

struct _PrecisPlaceRow
{
  GtkListBoxRow parent_instance;

  GtkMenuButton *menu;
  GtkDropTarget *drop;

  PrecisShelf *shelf;
};

enum
{
  PROP_0,
  PROP_SHELF,
  N_PROPERTIES
};

enum
{
  DROPPED,
  N_SIGNALS
};

static GParamSpec *properties[N_PROPERTIES];
static guint signals[N_SIGNALS];

G_DEFINE_FINAL_TYPE (PrecisPlaceRow, precis_place_row, GTK_TYPE_LIST_BOX_ROW)

static gboolean
drop_cb (PrecisPlaceRow *self, const GValue *value)
{
  g_signal_emit (self, signals[DROPPED], 0, g_value_get_boxed (value));
  return TRUE;
}

/* What all articles and feeds hold is not the user's to say, and a search finds by itself. */
static gboolean
takes_articles (PrecisShelf *shelf)
{
  switch (precis_shelf_get_kind (shelf))
    {
    case PRECIS_SHELF_ALL:
    case PRECIS_SHELF_SEARCH:
    case PRECIS_SHELF_FEED:
      return FALSE;
    default:
      return TRUE;
    }
}

static void
add_item (GMenu *menu, const char *label, const char *action, PrecisShelf *shelf)
{
  g_autoptr (GMenuItem) item = g_menu_item_new (label, NULL);

  g_menu_item_set_action_and_target (item, action, "(ux)", precis_shelf_get_kind (shelf), precis_shelf_get_id (shelf));
  g_menu_append_item (menu, item);
}

static GMenuModel *
new_menu (PrecisShelf *shelf)
{
  GMenu *menu = g_menu_new ();

  if (precis_shelf_get_kind (shelf) == PRECIS_SHELF_TRASH)
    {
      g_menu_append (menu, _("_Empty the Trash…"), "place.empty-trash");
      return G_MENU_MODEL (menu);
    }
  add_item (menu, _("_Rename…"), "place.rename", shelf);
  add_item (menu, _("R_emove"), "place.remove", shelf);
  return G_MENU_MODEL (menu);
}

static void
set_shelf (PrecisPlaceRow *self, PrecisShelf *shelf)
{
  g_autofree char *spoken = precis_closure_shelf_spoken (NULL, shelf);
  gboolean full_trash = shelf && precis_shelf_get_kind (shelf) == PRECIS_SHELF_TRASH && precis_shelf_get_count (shelf);
  gboolean changeable = full_trash || (shelf && precis_shelf_get_name (shelf));

  self->shelf = shelf ? g_object_ref (shelf) : NULL;
  gtk_accessible_update_property (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_PROPERTY_LABEL, spoken, -1);
  gtk_widget_set_visible (GTK_WIDGET (self->menu), changeable);
  if (changeable)
    {
      g_autoptr (GMenuModel) menu = new_menu (shelf);

      gtk_menu_button_set_menu_model (self->menu, menu);
    }
  if (shelf && takes_articles (shelf))
    gtk_drop_target_set_gtypes (self->drop, (GType[]) { G_TYPE_ARRAY }, 1);
}

static void
precis_place_row_get_property (GObject *object, guint id, GValue *value, GParamSpec *pspec)
{
  g_value_set_object (value, PRECIS_PLACE_ROW (object)->shelf);
}

static void
precis_place_row_set_property (GObject *object, guint id, const GValue *value, GParamSpec *pspec)
{
  set_shelf (PRECIS_PLACE_ROW (object), g_value_get_object (value));
}

static void
precis_place_row_dispose (GObject *object)
{
  g_clear_object (&PRECIS_PLACE_ROW (object)->shelf);
  gtk_widget_dispose_template (GTK_WIDGET (object), PRECIS_TYPE_PLACE_ROW);
  G_OBJECT_CLASS (precis_place_row_parent_class)->dispose (object);
}

static void
precis_place_row_class_init (PrecisPlaceRowClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);
  const GParamFlags flags = G_PARAM_READWRITE | G_PARAM_CONSTRUCT_ONLY | G_PARAM_STATIC_STRINGS;

  object_class->get_property = precis_place_row_get_property;
  object_class->set_property = precis_place_row_set_property;
  object_class->dispose = precis_place_row_dispose;
  properties[PROP_SHELF] = g_param_spec_object ("shelf", NULL, NULL, PRECIS_TYPE_SHELF, flags);
  g_object_class_install_properties (object_class, N_PROPERTIES, properties);
  signals[DROPPED] = g_signal_new ("dropped", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
                                   G_TYPE_NONE, 1, G_TYPE_ARRAY);
  gtk_widget_class_set_template_from_resource (widget_class, "/app/precis/Precis/precis-place-row.ui");
  gtk_widget_class_bind_template_child (widget_class, PrecisPlaceRow, menu);
  gtk_widget_class_bind_template_child (widget_class, PrecisPlaceRow, drop);
  gtk_widget_class_bind_template_callback (widget_class, drop_cb);
  PRECIS_BIND_CLOSURE (widget_class, shelf_name);
  PRECIS_BIND_CLOSURE (widget_class, shelf_icon);
  PRECIS_BIND_CLOSURE (widget_class, shelf_count);
}

static void
precis_place_row_init (PrecisPlaceRow *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

GtkWidget *
precis_place_row_new (PrecisShelf *shelf)
{
  return g_object_new (PRECIS_TYPE_PLACE_ROW, "shelf", shelf, NULL);
}

PrecisShelf *
precis_place_row_get_shelf (PrecisPlaceRow *self)
{
  return self->shelf;
}
