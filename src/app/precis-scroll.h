/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <adwaita.h>

G_BEGIN_DECLS

AdwAnimation *precis_scroll_animate (AdwAnimation *running, GtkWidget *widget, GtkAdjustment *adjustment,
                                     double value);

G_END_DECLS
