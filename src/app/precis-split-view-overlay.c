/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "precis-split-view-private.h"

#define SLIDE_MSEC 200

/* What lies under an open overlay does not take the focus. */
void
precis_split_view_guard_focus (PrecisSplitView *self)
{
  gboolean library = precis_split_view_is_overlay (self, LIBRARY) && self->sides[LIBRARY].open;
  gboolean briefing = precis_split_view_is_overlay (self, BRIEFING) && self->sides[BRIEFING].open;

  gtk_widget_set_can_focus (self->article, !library && !briefing);
  gtk_widget_set_can_focus (self->sides[LIBRARY].child, !briefing);
  gtk_widget_set_can_focus (self->sides[BRIEFING].child, !library);
}

/* A column that hides hands the focus to the article, not to whatever comes first in the window. */
void
precis_split_view_rescue_focus (PrecisSplitView *self, int side)
{
  GtkRoot *root = gtk_widget_get_root (GTK_WIDGET (self));
  GtkWidget *focus = root ? gtk_root_get_focus (root) : NULL;
  Side *it = &self->sides[side];

  if (focus && (focus == it->handle || focus == it->child || gtk_widget_is_ancestor (focus, it->child)))
    gtk_widget_child_focus (self->article, GTK_DIR_TAB_FORWARD);
}

static void
slide_cb (double value, gpointer user_data)
{
  Side *side = user_data;

  side->reveal = value;
  gtk_widget_queue_allocate (gtk_widget_get_parent (side->child));
}

static void
slide (PrecisSplitView *self, int i)
{
  Side *side = &self->sides[i];

  adw_timed_animation_set_value_from (ADW_TIMED_ANIMATION (side->animation), side->reveal);
  adw_timed_animation_set_value_to (ADW_TIMED_ANIMATION (side->animation), side->open ? 1 : 0);
  adw_animation_play (side->animation);
}

void
precis_split_view_set_open (PrecisSplitView *self, int side, gboolean open)
{
  int other = side == LIBRARY ? BRIEFING : LIBRARY;

  if (open && precis_split_view_is_overlay (self, other) && self->sides[other].open)
    precis_split_view_set_open (self, other, FALSE);
  self->sides[side].open = open;
  precis_split_view_guard_focus (self);
  slide (self, side);
  if (open)
    gtk_widget_set_child_visible (self->sides[side].child, TRUE);
  gtk_widget_child_focus (open ? self->sides[side].child : self->article, GTK_DIR_TAB_FORWARD);
}

/* An overlay is drawn last, over the shade. */
void
precis_split_view_mark_layout (PrecisSplitView *self)
{
  if (self->layout == PRECIS_SPLIT_LAYOUT_PHONE)
    gtk_widget_add_css_class (GTK_WIDGET (self), "phone");
  else
    gtk_widget_remove_css_class (GTK_WIDGET (self), "phone");
  for (int i = 0; i < N_SIDES; i++)
    if (precis_split_view_is_overlay (self, i))
      {
        gtk_widget_add_css_class (self->sides[i].child, "overlay");
        gtk_widget_insert_before (self->sides[i].child, GTK_WIDGET (self), NULL);
      }
    else
      {
        gtk_widget_remove_css_class (self->sides[i].child, "overlay");
        gtk_widget_insert_after (self->sides[i].child, GTK_WIDGET (self), self->article);
      }
}

/* The animation that slides @side in and out. */
AdwAnimation *
precis_split_view_new_animation (PrecisSplitView *self, Side *side)
{
  AdwAnimationTarget *target = adw_callback_animation_target_new (slide_cb, side, NULL);

  return adw_timed_animation_new (GTK_WIDGET (self), 0, 1, SLIDE_MSEC, target);
}
