/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

/* Lays children out like words: as many in a line as fit, each at its natural width. */
#define PRECIS_TYPE_WRAP_LAYOUT (precis_wrap_layout_get_type ())
G_DECLARE_FINAL_TYPE (PrecisWrapLayout, precis_wrap_layout, PRECIS, WRAP_LAYOUT, GtkLayoutManager)

G_END_DECLS
