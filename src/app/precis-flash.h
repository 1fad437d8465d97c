/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

#include "precis-span.h"

G_BEGIN_DECLS

/* A light on a stretch of text that fades, or that is there for a while and then gone where animations are
 * off. */
typedef struct _PrecisFlash PrecisFlash;

PrecisFlash *precis_flash_new          (GtkWidget *widget);
void         precis_flash_free         (PrecisFlash *self);
void         precis_flash_start        (PrecisFlash *self, PrecisSpan span);
void         precis_flash_stop         (PrecisFlash *self);
double       precis_flash_get_strength (PrecisFlash *self);
PrecisSpan   precis_flash_get_span     (PrecisFlash *self);

G_END_DECLS
