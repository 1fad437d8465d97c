/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

/**
 * PrecisCountTab:
 *
 * A button of a bar that names a part and tells how much is in it: "Names 16".
 *
 * - title: the part
 * - count: how much is in it
 */
#define PRECIS_TYPE_COUNT_TAB (precis_count_tab_get_type ())
G_DECLARE_FINAL_TYPE (PrecisCountTab, precis_count_tab, PRECIS, COUNT_TAB, GtkToggleButton)

G_END_DECLS
