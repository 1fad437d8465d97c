/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

void precis_draw_rounded (GtkSnapshot *snapshot, const graphene_rect_t *area, float radius,
                          const GdkRGBA *color);

G_END_DECLS
