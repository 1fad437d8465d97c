/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include <adwaita.h>

#include "precis-flash.h"

#define FADE_MSEC   1600
#define STATIC_MSEC 1200

struct _PrecisFlash
{
  GtkWidget    *widget;
  AdwAnimation *fade;
  guint         timeout;
  PrecisSpan    span;
  double        strength;
};

static void
set_strength (double strength, gpointer data)
{
  PrecisFlash *self = data;

  self->strength = strength;
  gtk_widget_queue_draw (self->widget);
}

static gboolean
timeout_cb (gpointer data)
{
  PrecisFlash *self = data;

  self->timeout = 0;
  set_strength (0, self);
  return G_SOURCE_REMOVE;
}

/**
 * precis_flash_new:
 * @widget: the widget that draws it, which must outlive the result
 *
 * Returns: (transfer full): a light that is off
 */
PrecisFlash *
precis_flash_new (GtkWidget *widget)
{
  PrecisFlash *self = g_new0 (PrecisFlash, 1);

  self->widget = widget;
  return self;
}

void
precis_flash_free (PrecisFlash *self)
{
  precis_flash_stop (self);
  g_free (self);
}

void
precis_flash_stop (PrecisFlash *self)
{
  g_clear_handle_id (&self->timeout, g_source_remove);
  if (self->fade)
    adw_animation_pause (self->fade);
  g_clear_object (&self->fade);
  self->strength = 0;
}

/**
 * precis_flash_start:
 * @self: a light
 * @span: what to light
 *
 * Lights @span; what was lit before goes dark.
 */
void
precis_flash_start (PrecisFlash *self, PrecisSpan span)
{
  precis_flash_stop (self);
  self->span = span;
  if (adw_get_enable_animations (self->widget))
    {
      self->fade = adw_timed_animation_new (self->widget, 1, 0, FADE_MSEC,
                                            adw_callback_animation_target_new (set_strength, self, NULL));
      adw_timed_animation_set_easing (ADW_TIMED_ANIMATION (self->fade), ADW_EASE_IN_CUBIC);
      adw_animation_play (self->fade);
      return;
    }
  set_strength (1, self);
  self->timeout = g_timeout_add (STATIC_MSEC, timeout_cb, self);
}

/* Returns: how strong it is now, 0 (off) to 1 */
double
precis_flash_get_strength (PrecisFlash *self)
{
  return self->strength;
}

PrecisSpan
precis_flash_get_span (PrecisFlash *self)
{
  return self->span;
}
