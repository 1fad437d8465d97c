/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "precis-library-pane.h"
#include "precis-library-row.h"

struct _PrecisLibraryRow
{
  AdwBin parent_instance;

  PrecisItem *item;
};

enum
{
  PROP_0,
  PROP_ITEM,
  N_PROPERTIES
};

static GParamSpec *properties[N_PROPERTIES];

G_DEFINE_FINAL_TYPE (PrecisLibraryRow, precis_library_row, ADW_TYPE_BIN)

/* The list selects the row by itself; where the list lies over the article, a click also uncovers it. */
static void
clicked_cb (PrecisLibraryRow *self)
{
  gtk_widget_activate_action (GTK_WIDGET (self), "article.show", NULL);
}

static void
close_action (GtkWidget *widget, const char *name, GVariant *parameter)
{
  GtkWidget *pane = gtk_widget_get_ancestor (widget, PRECIS_TYPE_LIBRARY_PANE);

  if (pane && PRECIS_LIBRARY_ROW (widget)->item)
    precis_library_pane_close (PRECIS_LIBRARY_PANE (pane), PRECIS_LIBRARY_ROW (widget)->item);
}

/* The focus is on the list's own widget around this one, which has no name by itself. */
static void
name_parent (PrecisLibraryRow *self)
{
  GtkWidget *parent = gtk_widget_get_parent (GTK_WIDGET (self));

  if (parent && self->item)
    gtk_accessible_update_property (GTK_ACCESSIBLE (parent), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                    precis_item_get_title (self->item), -1);
}

static void
precis_library_row_root (GtkWidget *widget)
{
  GTK_WIDGET_CLASS (precis_library_row_parent_class)->root (widget);
  name_parent (PRECIS_LIBRARY_ROW (widget));
}

static void
precis_library_row_get_property (GObject *object, guint id, GValue *value, GParamSpec *pspec)
{
  g_value_set_object (value, PRECIS_LIBRARY_ROW (object)->item);
}

static void
precis_library_row_set_property (GObject *object, guint id, const GValue *value, GParamSpec *pspec)
{
  if (!g_set_object (&PRECIS_LIBRARY_ROW (object)->item, g_value_get_object (value)))
    return;
  name_parent (PRECIS_LIBRARY_ROW (object));
  g_object_notify_by_pspec (object, pspec);
}

static void
precis_library_row_dispose (GObject *object)
{
  g_clear_object (&PRECIS_LIBRARY_ROW (object)->item);
  gtk_widget_dispose_template (GTK_WIDGET (object), PRECIS_TYPE_LIBRARY_ROW);
  G_OBJECT_CLASS (precis_library_row_parent_class)->dispose (object);
}

static void
precis_library_row_class_init (PrecisLibraryRowClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);
  const GParamFlags flags = G_PARAM_READWRITE | G_PARAM_STATIC_STRINGS | G_PARAM_EXPLICIT_NOTIFY;

  object_class->get_property = precis_library_row_get_property;
  object_class->set_property = precis_library_row_set_property;
  object_class->dispose = precis_library_row_dispose;
  widget_class->root = precis_library_row_root;
  properties[PROP_ITEM] = g_param_spec_object ("item", NULL, NULL, PRECIS_TYPE_ITEM, flags);
  g_object_class_install_properties (object_class, N_PROPERTIES, properties);
  gtk_widget_class_set_template_from_resource (widget_class, "/app/precis/Precis/precis-library-row.ui");
  gtk_widget_class_bind_template_callback (widget_class, clicked_cb);
  gtk_widget_class_install_action (widget_class, "row.close", NULL, close_action);
}

static void
precis_library_row_init (PrecisLibraryRow *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}
