/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include <glib/gi18n.h>

#include "precis-app-enum-types.h"
#include "precis-pane-handle.h"
#include "precis-split-view-private.h"

enum
{
  PROP_0,
  PROP_LIBRARY_WIDTH,
  PROP_BRIEFING_WIDTH,
  PROP_LIBRARY_BESIDE,
  PROP_BRIEFING_BESIDE,
  PROP_SHOW_LIBRARY,
  PROP_SHOW_BRIEFING,
  PROP_ARTICLE_ONLY,
  PROP_LAYOUT,
  PROP_PAGE,
  N_PROPERTIES
};

static GParamSpec *properties[N_PROPERTIES];
static GtkBuildableIface *parent_buildable;

static void precis_split_view_buildable_init (GtkBuildableIface *iface);

G_DEFINE_FINAL_TYPE_WITH_CODE (PrecisSplitView, precis_split_view, GTK_TYPE_WIDGET,
                               G_IMPLEMENT_INTERFACE (GTK_TYPE_BUILDABLE, precis_split_view_buildable_init))

const PrecisSplitPage precis_split_view_side_pages[N_SIDES] = {
  PRECIS_SPLIT_PAGE_LIBRARY,
  PRECIS_SPLIT_PAGE_BRIEFING,
};

static gboolean
is_phone (PrecisSplitView *self)
{
  return self->layout == PRECIS_SPLIT_LAYOUT_PHONE;
}

/* Whether there is room for @side beside the article. */
gboolean
precis_split_view_has_room (PrecisSplitView *self, int side)
{
  return self->layout == PRECIS_SPLIT_LAYOUT_WIDE
         || (side == BRIEFING && self->layout == PRECIS_SPLIT_LAYOUT_MEDIUM);
}

gboolean
precis_split_view_is_overlay (PrecisSplitView *self, int side)
{
  return !is_phone (self) && !precis_split_view_has_room (self, side);
}

static gboolean
is_shown (PrecisSplitView *self, int side)
{
  if (self->article_only)
    return FALSE;
  if (is_phone (self))
    return self->page == precis_split_view_side_pages[side];
  return precis_split_view_has_room (self, side) ? self->sides[side].beside : self->sides[side].open;
}

static void
notify_shown (PrecisSplitView *self)
{
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_SHOW_LIBRARY]);
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_SHOW_BRIEFING]);
  gtk_widget_queue_resize (GTK_WIDGET (self));
}

static void
set_page (PrecisSplitView *self, PrecisSplitPage page)
{
  if (self->page == page)
    return;
  self->page = page;
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_PAGE]);
  notify_shown (self);
}

static void
set_beside (PrecisSplitView *self, int side, gboolean beside)
{
  if (self->sides[side].beside == beside)
    return;
  self->sides[side].beside = beside;
  if (!is_shown (self, side))
    precis_split_view_rescue_focus (self, side);
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_LIBRARY_BESIDE + side]);
  notify_shown (self);
}

static void
set_shown (PrecisSplitView *self, int side, gboolean shown)
{
  if (self->article_only || is_shown (self, side) == shown)
    return;
  if (is_phone (self))
    set_page (self, shown ? precis_split_view_side_pages[side] : PRECIS_SPLIT_PAGE_ARTICLE);
  else if (precis_split_view_has_room (self, side))
    set_beside (self, side, shown);
  else
    {
      precis_split_view_set_open (self, side, shown);
      notify_shown (self);
    }
}

static void
set_article_only (PrecisSplitView *self, gboolean article_only)
{
  if (self->article_only == article_only)
    return;
  if (article_only)
    precis_split_view_show_article (self);
  self->article_only = article_only;
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_ARTICLE_ONLY]);
  notify_shown (self);
}

static void
set_width (PrecisSplitView *self, int side, int width)
{
  if (self->sides[side].width == width)
    return;
  self->sides[side].width = width;
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_LIBRARY_WIDTH + side]);
  gtk_widget_queue_allocate (GTK_WIDGET (self));
}

static void
moved_cb (PrecisSplitView *self, int delta, GtkWidget *handle)
{
  int side = handle == self->sides[LIBRARY].handle ? LIBRARY : BRIEFING;
  gboolean at_left = (side == LIBRARY) == (gtk_widget_get_direction (GTK_WIDGET (self)) != GTK_TEXT_DIR_RTL);
  int width = gtk_widget_get_width (self->sides[side].child) + (at_left ? delta : -delta);

  set_width (self, side, MAX (width, side == LIBRARY ? PRECIS_SPLIT_LIBRARY_MIN : PRECIS_SPLIT_BRIEFING_MIN));
}

static void
shade_pressed_cb (PrecisSplitView *self)
{
  precis_split_view_close_overlay (self);
}

static gboolean
notify_layout_cb (gpointer user_data)
{
  PrecisSplitView *self = user_data;

  self->notify_id = 0;
  precis_split_view_guard_focus (self);
  precis_split_view_mark_layout (self);
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_LAYOUT]);
  notify_shown (self);
  return G_SOURCE_REMOVE;
}

static void
precis_split_view_get_property (GObject *object, guint id, GValue *value, GParamSpec *pspec)
{
  PrecisSplitView *self = PRECIS_SPLIT_VIEW (object);

  switch (id)
    {
    case PROP_LIBRARY_WIDTH:
    case PROP_BRIEFING_WIDTH:
      g_value_set_int (value, self->sides[id - PROP_LIBRARY_WIDTH].width);
      break;
    case PROP_LIBRARY_BESIDE:
    case PROP_BRIEFING_BESIDE:
      g_value_set_boolean (value, self->sides[id - PROP_LIBRARY_BESIDE].beside);
      break;
    case PROP_SHOW_LIBRARY:
    case PROP_SHOW_BRIEFING:
      g_value_set_boolean (value, is_shown (self, id - PROP_SHOW_LIBRARY));
      break;
    case PROP_ARTICLE_ONLY:
      g_value_set_boolean (value, self->article_only);
      break;
    case PROP_LAYOUT:
      g_value_set_enum (value, self->layout);
      break;
    case PROP_PAGE:
      g_value_set_enum (value, self->page);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, id, pspec);
    }
}

static void
precis_split_view_set_property (GObject *object, guint id, const GValue *value, GParamSpec *pspec)
{
  PrecisSplitView *self = PRECIS_SPLIT_VIEW (object);

  switch (id)
    {
    case PROP_LIBRARY_WIDTH:
    case PROP_BRIEFING_WIDTH:
      set_width (self, id - PROP_LIBRARY_WIDTH, g_value_get_int (value));
      break;
    case PROP_LIBRARY_BESIDE:
    case PROP_BRIEFING_BESIDE:
      set_beside (self, id - PROP_LIBRARY_BESIDE, g_value_get_boolean (value));
      break;
    case PROP_SHOW_LIBRARY:
    case PROP_SHOW_BRIEFING:
      set_shown (self, id - PROP_SHOW_LIBRARY, g_value_get_boolean (value));
      break;
    case PROP_ARTICLE_ONLY:
      set_article_only (self, g_value_get_boolean (value));
      break;
    case PROP_PAGE:
      set_page (self, g_value_get_enum (value));
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, id, pspec);
    }
}

static void
precis_split_view_dispose (GObject *object)
{
  PrecisSplitView *self = PRECIS_SPLIT_VIEW (object);

  g_clear_handle_id (&self->notify_id, g_source_remove);
  for (int i = 0; i < N_SIDES; i++)
    {
      g_clear_object (&self->sides[i].animation);
      g_clear_pointer (&self->sides[i].handle, gtk_widget_unparent);
      g_clear_pointer (&self->sides[i].child, gtk_widget_unparent);
    }
  g_clear_pointer (&self->shade, gtk_widget_unparent);
  g_clear_pointer (&self->switcher, gtk_widget_unparent);
  g_clear_pointer (&self->article, gtk_widget_unparent);
  G_OBJECT_CLASS (precis_split_view_parent_class)->dispose (object);
}

static void
install_properties (GObjectClass *klass)
{
  const GParamFlags flags = G_PARAM_READWRITE | G_PARAM_STATIC_STRINGS | G_PARAM_EXPLICIT_NOTIFY;

  properties[PROP_LIBRARY_WIDTH] = g_param_spec_int ("library-width", NULL, NULL, 0, G_MAXINT, 300, flags);
  properties[PROP_BRIEFING_WIDTH] = g_param_spec_int ("briefing-width", NULL, NULL, 0, G_MAXINT, 380, flags);
  properties[PROP_LIBRARY_BESIDE] = g_param_spec_boolean ("library-beside", NULL, NULL, TRUE, flags);
  properties[PROP_BRIEFING_BESIDE] = g_param_spec_boolean ("briefing-beside", NULL, NULL, TRUE, flags);
  properties[PROP_SHOW_LIBRARY] = g_param_spec_boolean ("show-library", NULL, NULL, TRUE, flags);
  properties[PROP_SHOW_BRIEFING] = g_param_spec_boolean ("show-briefing", NULL, NULL, TRUE, flags);
  properties[PROP_ARTICLE_ONLY] = g_param_spec_boolean ("article-only", NULL, NULL, FALSE, flags);
  properties[PROP_LAYOUT] = g_param_spec_enum ("layout", NULL, NULL, PRECIS_TYPE_SPLIT_LAYOUT,
                                               PRECIS_SPLIT_LAYOUT_WIDE,
                                               G_PARAM_READABLE | G_PARAM_STATIC_STRINGS);
  properties[PROP_PAGE] = g_param_spec_enum ("page", NULL, NULL, PRECIS_TYPE_SPLIT_PAGE,
                                             PRECIS_SPLIT_PAGE_ARTICLE, flags);
  g_object_class_install_properties (klass, N_PROPERTIES, properties);
}

static void
precis_split_view_class_init (PrecisSplitViewClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->get_property = precis_split_view_get_property;
  G_OBJECT_CLASS (klass)->set_property = precis_split_view_set_property;
  G_OBJECT_CLASS (klass)->dispose = precis_split_view_dispose;
  widget_class->measure = precis_split_view_measure;
  widget_class->size_allocate = precis_split_view_size_allocate;
  install_properties (G_OBJECT_CLASS (klass));
  gtk_widget_class_install_property_action (widget_class, "split.page", "page");
  gtk_widget_class_set_css_name (widget_class, "splitview");
}

static GtkWidget *
make_shade (PrecisSplitView *self)
{
  GtkWidget *shade = adw_bin_new ();
  GtkGesture *click = gtk_gesture_click_new ();

  g_signal_connect_object (click, "pressed", G_CALLBACK (shade_pressed_cb), self, G_CONNECT_SWAPPED);
  gtk_widget_add_controller (shade, GTK_EVENT_CONTROLLER (click));
  gtk_widget_add_css_class (shade, "shade");
  gtk_widget_set_parent (shade, GTK_WIDGET (self));
  return shade;
}

static void
init_side (PrecisSplitView *self, int i, int width, const char *handle_label)
{
  Side *side = &self->sides[i];

  *side = (Side) { .width = width, .beside = TRUE };
  side->handle = precis_pane_handle_new (handle_label);
  gtk_widget_set_parent (side->handle, GTK_WIDGET (self));
  g_signal_connect_object (side->handle, "moved", G_CALLBACK (moved_cb), self, G_CONNECT_SWAPPED);
  side->animation = precis_split_view_new_animation (self, side);
}

static void
precis_split_view_init (PrecisSplitView *self)
{
  self->page = PRECIS_SPLIT_PAGE_ARTICLE;
  init_side (self, LIBRARY, 300, _("Width of the library"));
  init_side (self, BRIEFING, 380, _("Width of the briefing"));
  self->shade = make_shade (self);
}

static void
add_column (PrecisSplitView *self, GtkWidget **place, GtkWidget *child, const char *css_class)
{
  g_return_if_fail (*place == NULL);

  *place = child;
  gtk_widget_add_css_class (child, css_class);
  if (place == &self->article)
    gtk_widget_insert_after (child, GTK_WIDGET (self), NULL);
  else
    gtk_widget_insert_before (child, GTK_WIDGET (self), NULL);
}

static void
precis_split_view_add_child (GtkBuildable *buildable, GtkBuilder *builder, GObject *child, const char *type)
{
  PrecisSplitView *self = PRECIS_SPLIT_VIEW (buildable);

  if (g_strcmp0 (type, "library") == 0)
    add_column (self, &self->sides[LIBRARY].child, GTK_WIDGET (child), "library");
  else if (g_strcmp0 (type, "article") == 0)
    add_column (self, &self->article, GTK_WIDGET (child), "article");
  else if (g_strcmp0 (type, "briefing") == 0)
    add_column (self, &self->sides[BRIEFING].child, GTK_WIDGET (child), "briefing");
  else if (g_strcmp0 (type, "switcher") == 0)
    add_column (self, &self->switcher, GTK_WIDGET (child), "switcher");
  else
    parent_buildable->add_child (buildable, builder, child, type);
}

static void
precis_split_view_buildable_init (GtkBuildableIface *iface)
{
  parent_buildable = g_type_interface_peek_parent (iface);
  iface->add_child = precis_split_view_add_child;
}

/**
 * precis_split_view_set_layout:
 * @self: the split view
 * @layout: how the columns share the width from now on
 *
 * Closes the overlays. What hangs on the layout is told after the allocation, which must not cause another
 * one.
 */
void
precis_split_view_set_layout (PrecisSplitView *self, PrecisSplitLayout layout)
{
  if (layout == self->layout)
    return;
  self->layout = layout;
  for (int i = 0; i < N_SIDES; i++)
    {
      adw_animation_pause (self->sides[i].animation);
      self->sides[i].open = FALSE;
      self->sides[i].reveal = 0;
    }
  if (!self->notify_id)
    self->notify_id = g_idle_add_full (G_PRIORITY_HIGH_IDLE, notify_layout_cb, self, NULL);
}

/**
 * precis_split_view_get_layout:
 * @self: the split view
 *
 * Returns: how the columns share the width now
 */
PrecisSplitLayout
precis_split_view_get_layout (PrecisSplitView *self)
{
  return self->layout;
}

/**
 * precis_split_view_show_article:
 * @self: the split view
 *
 * Brings the article in sight: closes an overlay, turns a phone to its page.
 */
void
precis_split_view_show_article (PrecisSplitView *self)
{
  precis_split_view_close_overlay (self);
  set_page (self, PRECIS_SPLIT_PAGE_ARTICLE);
}

/**
 * precis_split_view_close_overlay:
 * @self: the split view
 *
 * Returns: whether a column stood over the article, which it does no longer
 */
gboolean
precis_split_view_close_overlay (PrecisSplitView *self)
{
  for (int i = 0; i < N_SIDES; i++)
    if (precis_split_view_is_overlay (self, i) && self->sides[i].open)
      {
        set_shown (self, i, FALSE);
        return TRUE;
      }
  return FALSE;
}
