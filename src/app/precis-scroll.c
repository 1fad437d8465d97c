/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "precis-scroll.h"

#define SCROLL_MSEC 350

/**
 * precis_scroll_animate:
 * @running: (transfer full) (nullable): the animation that this function returned before; it is stopped
 * @widget: the widget that scrolls
 * @adjustment: its adjustment
 * @value: where to go; beyond the ends is the end
 *
 * Scrolls smoothly, or at once if animations are off or @widget is not on the screen.
 *
 * Returns: (transfer full): the animation, ready to be played
 */
AdwAnimation *
precis_scroll_animate (AdwAnimation *running, GtkWidget *widget, GtkAdjustment *adjustment, double value)
{
  double most = gtk_adjustment_get_upper (adjustment) - gtk_adjustment_get_page_size (adjustment);
  AdwAnimationTarget *target = adw_property_animation_target_new (G_OBJECT (adjustment), "value");

  if (running)
    adw_animation_pause (running);
  g_clear_object (&running);
  return adw_timed_animation_new (widget, gtk_adjustment_get_value (adjustment),
                                  CLAMP (value, 0, MAX (most, 0)), SCROLL_MSEC, target);
}
