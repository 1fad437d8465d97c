/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

/**
 * PrecisCertaintyMeter:
 *
 * A quiet little bar that is the fuller the surer a concern is. The word stands beside it.
 *
 * - level: 0 to 1
 * - word: the certainty in words, for screen readers
 */
#define PRECIS_TYPE_CERTAINTY_METER (precis_certainty_meter_get_type ())
G_DECLARE_FINAL_TYPE (PrecisCertaintyMeter, precis_certainty_meter, PRECIS, CERTAINTY_METER, GtkWidget)

G_END_DECLS
