/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include <glib/gi18n.h>

#include "precis-library-drag.h"

/* Dragging articles out of the list, and to another place in a dossier. A drag carries a GArray of gint64. */

static PrecisSession *
session_of (gpointer controller)
{
  return g_object_get_data (controller, "precis-session");
}

static GtkWidget *
view_of (gpointer controller)
{
  return gtk_event_controller_get_widget (controller);
}

/* What is dragged by a row: all that is selected, if the row is. */
static GArray *
dup_dragged (PrecisSession *session, gint64 id)
{
  PrecisArticleSelection *selection = precis_browser_get_selection (precis_session_get_browser (session));
  GArray *ids;

  if (precis_article_selection_holds (selection, id))
    return precis_article_selection_dup_ids (selection);
  ids = g_array_new (FALSE, FALSE, sizeof (gint64));
  g_array_append_val (ids, id);
  return ids;
}

static GdkContentProvider *
prepare_cb (GtkDragSource *source, double x, double y)
{
  PrecisLibraryRow *row = precis_library_drag_pick (view_of (source), x, y);
  g_autoptr (GArray) ids = NULL;

  if (!row || !precis_library_row_get_id (row))
    return NULL;
  ids = dup_dragged (session_of (source), precis_library_row_get_id (row));
  return gdk_content_provider_new_typed (G_TYPE_ARRAY, ids);
}

static void
drag_begin_cb (GtkDragSource *source, GdkDrag *drag)
{
  g_auto (GValue) value = G_VALUE_INIT;
  g_autofree char *text = NULL;
  GtkWidget *label;
  guint n = 1;

  g_value_init (&value, G_TYPE_ARRAY);
  if (gdk_content_provider_get_value (gdk_drag_get_content (drag), &value, NULL))
    n = ((GArray *) g_value_get_boxed (&value))->len;
  text = g_strdup_printf (ngettext ("%u article", "%u articles", n), n);
  label = gtk_label_new (text);
  gtk_widget_add_css_class (label, "drag-label");
  gtk_drag_icon_set_child (GTK_DRAG_ICON (gtk_drag_icon_get_for_drag (drag)), label);
}

/* Where a dossier has its own order, and all of it is in sight. */
static gboolean
can_order (PrecisSession *session)
{
  PrecisBrowser *browser = precis_session_get_browser (session);
  PrecisOrder order;

  g_object_get (browser, "order", &order, NULL);
  return precis_browser_get_kind (browser) == PRECIS_SHELF_DOSSIER && !*precis_browser_get_query (browser)
         && order == PRECIS_ORDER_NEWEST;
}

static gboolean
accept_cb (GtkDropTarget *target, GdkDrop *drop)
{
  return gdk_content_formats_contain_gtype (gdk_drop_get_formats (drop), G_TYPE_ARRAY) && can_order (session_of (target));
}

/* The article before which a drop at that height puts what is dropped; 0 for the end. */
static gint64
find_before (GtkDropTarget *target, double x, double y)
{
  PrecisArticleList *list = precis_browser_get_list (precis_session_get_browser (session_of (target)));
  PrecisLibraryRow *row = precis_library_drag_pick (view_of (target), x, y);
  graphene_point_t point;
  guint position;

  if (!row || !gtk_widget_compute_point (view_of (target), GTK_WIDGET (row), &GRAPHENE_POINT_INIT (x, y), &point))
    return 0;
  if (point.y < gtk_widget_get_height (GTK_WIDGET (row)) / 2.0)
    return precis_library_row_get_id (row);
  position = precis_article_list_find (list, precis_library_row_get_id (row));
  return position + 1 < g_list_model_get_n_items (G_LIST_MODEL (list)) ? precis_article_list_get_id (list, position + 1)
                                                                       : 0;
}

/* Only one row shows where the articles would go. */
static void
mark (GtkDropTarget *target, GtkWidget *row, const char *css_class)
{
  GtkWidget *marked = g_object_get_data (G_OBJECT (target), "precis-marked");

  if (marked)
    {
      gtk_widget_remove_css_class (marked, "drop-above");
      gtk_widget_remove_css_class (marked, "drop-below");
    }
  if (row)
    gtk_widget_add_css_class (row, css_class);
  g_object_set_data_full (G_OBJECT (target), "precis-marked", row ? g_object_ref (row) : NULL, g_object_unref);
}

static GdkDragAction
motion_cb (GtkDropTarget *target, double x, double y)
{
  PrecisLibraryRow *row = precis_library_drag_pick (view_of (target), x, y);
  graphene_point_t point;

  if (row && gtk_widget_compute_point (view_of (target), GTK_WIDGET (row), &GRAPHENE_POINT_INIT (x, y), &point))
    mark (target, GTK_WIDGET (row),
          point.y < gtk_widget_get_height (GTK_WIDGET (row)) / 2.0 ? "drop-above" : "drop-below");
  return GDK_ACTION_MOVE;
}

static void
leave_cb (GtkDropTarget *target)
{
  mark (target, NULL, NULL);
}

static gboolean
drop_cb (GtkDropTarget *target, const GValue *value, double x, double y)
{
  PrecisSession *session = session_of (target);
  GArray *ids = g_value_get_boxed (value);
  PrecisEdit *edit = precis_edit_new (PRECIS_EDIT_PUT_IN_DOSSIER, (gint64 *) ids->data, ids->len);

  edit->shelf = precis_browser_get_shelf_id (precis_session_get_browser (session));
  edit->before = find_before (target, x, y);
  mark (target, NULL, NULL);
  precis_history_apply (precis_session_get_history (session), edit);
  return TRUE;
}

/**
 * precis_library_drag_pick:
 * @view: the list
 * @x, @y: a point of it
 *
 * Returns: (transfer none) (nullable): the row that is there
 */
PrecisLibraryRow *
precis_library_drag_pick (GtkWidget *view, double x, double y)
{
  GtkWidget *picked = gtk_widget_pick (view, x, y, GTK_PICK_DEFAULT);
  GtkWidget *row = picked ? gtk_widget_get_ancestor (picked, PRECIS_TYPE_LIBRARY_ROW) : NULL;

  /* the margin of a row is the list's own widget around it */
  if (!row && picked && picked != view && PRECIS_IS_LIBRARY_ROW (gtk_widget_get_first_child (picked)))
    row = gtk_widget_get_first_child (picked);
  return row ? PRECIS_LIBRARY_ROW (row) : NULL;
}

/**
 * precis_library_drag_setup:
 * @view: the list
 * @session: whose library; outlives the list
 *
 * Lets articles be dragged.
 */
void
precis_library_drag_setup (GtkWidget *view, PrecisSession *session)
{
  GtkDragSource *source = gtk_drag_source_new ();
  GtkDropTarget *target = gtk_drop_target_new (G_TYPE_ARRAY, GDK_ACTION_MOVE | GDK_ACTION_COPY);

  g_object_set_data_full (G_OBJECT (source), "precis-session", g_object_ref (session), g_object_unref);
  g_object_set_data_full (G_OBJECT (target), "precis-session", g_object_ref (session), g_object_unref);
  gtk_drag_source_set_actions (source, GDK_ACTION_MOVE | GDK_ACTION_COPY);
  g_signal_connect (source, "prepare", G_CALLBACK (prepare_cb), NULL);
  g_signal_connect (source, "drag-begin", G_CALLBACK (drag_begin_cb), NULL);
  g_signal_connect (target, "accept", G_CALLBACK (accept_cb), NULL);
  g_signal_connect (target, "motion", G_CALLBACK (motion_cb), NULL);
  g_signal_connect (target, "leave", G_CALLBACK (leave_cb), NULL);
  g_signal_connect (target, "drop", G_CALLBACK (drop_cb), NULL);
  gtk_widget_add_controller (view, GTK_EVENT_CONTROLLER (source));
  gtk_widget_add_controller (view, GTK_EVENT_CONTROLLER (target));
}
